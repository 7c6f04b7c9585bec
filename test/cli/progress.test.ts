import assert from "node:assert/strict";
import { type Terminal, withProgress } from "../../cli/progress";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let at = 0; at < count; at += 1) yield at;
}

async function run(count: number, isTTY: boolean): Promise<{ readonly passed: number; readonly written: string }> {
  let written = "";
  const terminal: Terminal = { isTTY, columns: 80, write: (text) => (written += text) };
  let time = 0;
  let passed = 0;
  for await (const item of withProgress(numbers(count), count, terminal, () => (time += 60)))
    passed += item >= 0 ? 1 : 0;
  return { passed, written };
}

describe("how far a long reading is", () => {
  it("is shown on a terminal, and the line is gone at the end", async () => {
    const { passed, written } = await run(200, true);
    assert.equal(passed, 200);
    assert.match(written, /█+░+ \d+ of 200 notes/);
    assert.ok(written.endsWith("\r\u001b[K"));
  });

  it("is shown to nobody in a pipe, nor over a handful of notes", async () => {
    assert.equal((await run(200, false)).written, "");
    assert.equal((await run(10, true)).written, "");
  });
});
