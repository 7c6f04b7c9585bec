import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createAnalyser, newMemory } from "../../core";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** What is held, once all that nobody reaches is gone. In bytes. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

describe("the memory of a note", function () {
  this.timeout(60_000);

  it("holds no earlier version of it, wherever it was edited", () => {
    const memory = newMemory();
    const analyser = createAnalyser();
    let text = Array.from({ length: 6000 }, (_, at) => `På kvelden den ${at}. dagen satt hun lenge og så ut.`).join(
      "\n\n",
    );
    const read = () => analyser.read(text, { language: "nb", memory });
    read();
    const before = held();
    for (let edit = 1; edit <= 50; edit += 1) {
      const at = text.indexOf("lenge", Math.floor((text.length * edit) / 52));
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      read();
    }
    const grown = held() - before;
    assert.ok(grown < text.length * 10, `${grown} bytes more for a note of ${text.length}`);
  });

  it("is let go with a reading at once: no getter is its own, which the runtime would hold until it tidies up all", () => {
    const reading = createAnalyser().read("Hun er sint.", { language: "nb" });
    const own = Object.entries(Object.getOwnPropertyDescriptors(reading));
    assert.deepEqual(
      own.filter(([, { get }]) => get !== undefined).map(([name]) => name),
      [],
    );
    assert.equal(reading.findings.length, 1);
  });
});
