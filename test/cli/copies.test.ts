import assert from "node:assert/strict";
import { Copies } from "../../cli/copies";
import type { NoteOutcome } from "../../cli/read-notes";

const outcome = (...prints: number[]): NoteOutcome => ({
  path: "n.md",
  state: "read",
  told: [],
  findings: [],
  file: null,
  figures: null,
  purpose: null,
  titles: {},
  cached: null,
  maybeCopied: prints.map((print) => ({
    print,
    marked: false,
    finding: {
      rule: "note/copied",
      family: "note",
      severity: "hint",
      line: print,
    } as unknown as NonNullable<NoteOutcome["maybeCopied"][number]["finding"]>,
  })),
});
/** The sentences of a note that stood in one before it. */
const copied = (copies: Copies, ...prints: number[]) =>
  copies.mark(outcome(...prints)).findings.map(({ line }) => line);

describe("copied sentences", () => {
  it("are those of an earlier note, not the same twice in one", () => {
    const copies = new Copies();
    assert.deepEqual(copied(copies, 1, 2, 2), []);
    assert.deepEqual(copied(copies, 2, 3), [2]);
  });

  it("are forgotten when so many others have come that an archive would fill the memory", () => {
    const copies = new Copies(3);
    copied(copies, 1, 2);
    assert.deepEqual(copied(copies, 3, 1), [1]);
    copied(copies, 4, 1);
    assert.deepEqual(copied(copies, 2, 1), [2, 1], "the half before is remembered still");
    copied(copies, 5, 6, 7, 8, 9);
    copied(copies, 10, 11, 12);
    assert.deepEqual(copied(copies, 1, 2), []);
    assert.deepEqual(copied(copies, 10, 1), [10, 1]);
  });
});
