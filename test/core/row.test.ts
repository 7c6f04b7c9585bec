import assert from "node:assert/strict";
import fc from "fast-check";
import { Row } from "../../core/row";

interface Part {
  readonly name: number;
  readonly length: number;
}

let named = 0;
const partsOf = (lengths: readonly number[]): readonly Part[] =>
  lengths.map((length) => {
    named += 1;
    return { name: named, length };
  });

/** Holds a row against the list that it stands for. */
function assertSame(row: Row<Part>, list: readonly Part[]): void {
  const starts = list.map((_, at) => list.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  assert.equal(row.count, list.length);
  assert.deepEqual(row.slice(0, row.count), list);
  assert.deepEqual(
    row.flatMap((part, start) => [{ part, start }]),
    list.map((part, at) => ({ part, start: starts[at] })),
  );
  for (const at of [0, 1, Math.floor(list.length / 2), list.length - 1, list.length, -1]) {
    assert.equal(row.at(at), list[at]);
    assert.equal(row.startOf(at), starts[at]);
    const place = (starts[at] ?? 0) + 1;
    assert.equal(row.lastBefore(place), Math.max(0, starts.filter((start) => start <= place).length - 1));
  }
}

describe("a row of parts", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 300 });

  it("is after any edits the list that it stands for, and so are those before", () => {
    fc.assert(
      fc.property(lengths, fc.array(fc.tuple(fc.nat(), fc.nat(200), lengths), { maxLength: 8 }), (start, edits) => {
        let list = partsOf(start);
        let row = Row.of(list);
        const all = [{ row, list }];
        for (const [place, most, put] of edits) {
          const from = place % (list.length + 1);
          const to = Math.min(list.length, from + most);
          const came = partsOf(put);
          list = [...list.slice(0, from), ...came, ...list.slice(to)];
          row = row.replaced(from, to, came);
          all.push({ row, list });
        }
        for (const one of all) assertSame(one.row, one.list);
      }),
      { numRuns: 300 },
    );
  });

  it("shares the groups that an edit leaves alone", () => {
    const list = partsOf(Array.from({ length: 1_000 }, () => 5));
    const groupsOf = (row: Row<Part>) => {
      const groups = new Set<unknown>();
      row.forEachGroup((group) => groups.add(group));
      return groups;
    };
    const before = Row.of(list);
    const [was, now] = [groupsOf(before), groupsOf(before.replaced(500, 501, partsOf([6])))];
    assert.equal([...now].filter((group) => !was.has(group)).length, 1);
  });
});
