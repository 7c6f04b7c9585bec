import assert from "node:assert/strict";
import { comparisons, leastNotes, type PlacedNote } from "../../../client/views/compare";

const placed = (count: number, folder: string, date: string | null): PlacedNote[] =>
  Array.from({ length: count }, () => ({
    folder,
    note: { language: "nb", findings: [], purpose: null, checkTitles: {}, figures: { date } },
  }));
const ways = (all: readonly PlacedNote[]) =>
  comparisons(all).map(({ kind, name, notes, against }) => [kind, name, notes.length, against.length]);

describe("notes held against one another", () => {
  it("are a folder against the rest, or a month and what follows against the time before", () => {
    const all = [...placed(6, "nord", "2026-01-03"), ...placed(7, "sør", "2026-02-03")];
    assert.deepEqual(ways(all), [
      ["from", "2026-02", 7, 6],
      ["folder", "nord", 6, 7],
      ["folder", "sør", 7, 6],
    ]);
  });

  it("are never so few that they would speak of somebody", () => {
    assert.deepEqual(ways([...placed(leastNotes - 1, "nord", null), ...placed(9, "sør", null)]), []);
    assert.deepEqual(ways([...placed(leastNotes, "nord", null), ...placed(9, "sør", null)]), [
      ["folder", "nord", 5, 9],
      ["folder", "sør", 9, 5],
    ]);
  });

  it("are dated where they are parted by time", () => {
    const all = [...placed(6, "nord", "2026-01-03"), ...placed(6, "nord", "2026-02-03"), ...placed(8, "nord", null)];
    assert.deepEqual(ways(all), [["from", "2026-02", 6, 6]]);
  });
});
