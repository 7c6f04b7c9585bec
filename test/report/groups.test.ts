import assert from "node:assert/strict";
import fc from "fast-check";
import type { NoteFigures } from "../../core";
import { byPeriod, folded, grouped, leastGroup } from "../../report/groups";

const note = (facts: Partial<NoteFigures>): NoteFigures => ({
  kind: null,
  unit: null,
  shift: null,
  date: null,
  language: "nb",
  sentences: 1,
  manner: {},
  sections: [],
  checks: {},
  findings: [],
  strengths: [],
  identifiers: [],
  prints: [],
  ...facts,
});
const many = (number: number, facts: Partial<NoteFigures>) => Array.from({ length: number }, () => note(facts));
const sizes = (parts: readonly (readonly [string, readonly NoteFigures[]])[]) =>
  parts.map(([name, notes]) => [name, notes.length]);

describe("parts of some notes", () => {
  it("stand in the order of their names; small ones and those without a name are one", () =>
    assert.deepEqual(
      sizes(
        grouped(
          [...many(7, { unit: "Vest" }), ...many(9, { unit: "Nord" }), ...many(2, { unit: "Ly" }), ...many(3, {})],
          ({ unit }) => unit,
        ),
      ),
      [
        ["Nord", 9],
        ["Vest", 7],
        [folded, 5],
      ],
    ));

  it("take the smallest of the others in where what is left would be told by subtraction", () =>
    assert.deepEqual(
      sizes(
        grouped(
          [...many(7, { unit: "Vest" }), ...many(9, { unit: "Nord" }), ...many(2, { unit: "Ly" })],
          ({ unit }) => unit,
        ),
      ),
      [
        ["Nord", 9],
        [folded, 9],
      ],
    ));

  it("are never small, hold each note once, and leave nothing that could be told by subtraction", () => {
    const notes = fc.array(
      fc.record({
        unit: fc.option(fc.constantFrom("a", "b", "c", "d", "__proto__")),
        date: fc.option(
          fc.integer({ min: 0, max: 400 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
        ),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(notes, (list) => {
        const all = list.map(note);
        for (const parts of [grouped(all, ({ unit }) => unit), byPeriod(all)]) {
          const held = parts.flatMap(([, own]) => own);
          assert.ok(parts.every(([, own]) => own.length >= leastGroup));
          assert.equal(new Set(held).size, held.length);
          assert.ok(held.length === 0 || held.length === all.length);
        }
      }),
    );
  });
});

describe("periods", () => {
  it("are weeks of some months, and months of more", () => {
    const weeks = [...many(5, { date: "2026-01-05" }), ...many(5, { date: "2026-01-12" })];
    assert.deepEqual(sizes(byPeriod(weeks)), [
      ["2026-W02", 5],
      ["2026-W03", 5],
    ]);
    assert.deepEqual(sizes(byPeriod([...weeks, ...many(6, { date: "2026-09-01" })])), [
      ["2026-01", 10],
      ["2026-09", 6],
    ]);
  });

  it("with too few notes are told together with the one beside them, in the order of time", () => {
    const list = ["05", "12", "19", "26"].flatMap((day, at) => many([2, 4, 6, 1][at]!, { date: `2026-01-${day}` }));
    assert.deepEqual(sizes(byPeriod(list)), [
      ["2026-W02–2026-W03", 6],
      ["2026-W04–2026-W05", 7],
    ]);
  });

  it("of the turn of the year belong to the year of their Thursday", () =>
    assert.deepEqual(
      byPeriod([...many(5, { date: "2025-12-28" }), ...many(5, { date: "2025-12-29" })]).map(([name]) => name),
      ["2025-W52", "2026-W01"],
    ));
});
