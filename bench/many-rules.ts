import { createAnalyser } from "../core";
import { manyPacks } from "../test/many-packs";
import { exampleNotes, median } from "./texts";

/*
 * How long the examples take to read with so many times the rules of bokmål, in a process of its own as a team's is.
 * Run by `speed.ts`; prints milliseconds.
 */
const analyser = createAnalyser({ packs: manyPacks(Number(process.argv[2])) });
const text = exampleNotes().join("\n\n");
const read = () => {
  const start = performance.now();
  analyser.read(text, { language: "nb" });
  return performance.now() - start;
};

for (const begun = performance.now(); performance.now() - begun < 2_500; ) read();
console.log(median(Array.from({ length: 101 }, read)));
