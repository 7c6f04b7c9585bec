import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { globSync } from "tinyglobby";
import { createAnalyser } from "../core";
import { writeMarks } from "./marks";

const analyser = createAnalyser();
const folder = join(process.cwd(), "test/examples");

/** A note as a clinician can read it: each sentence with its marks, what is said of them, and the ways on. */
function readable(source: string): string {
  const reading = analyser.read(source);
  const sentences = new Map<number, typeof reading.findings>();
  for (const finding of reading.findings) {
    sentences.set(finding.sentence.start, [...(sentences.get(finding.sentence.start) ?? []), finding]);
  }
  const parts = [...sentences].map(([start, findings]) => {
    const end = findings[0]?.sentence.end ?? start;
    const spans = findings.map(({ span }) => ({ start: span.start - start, end: span.end - start }));
    const lines = findings.flatMap((finding) => [
      `  ${finding.rule} (${finding.severity}): ${finding.message} ${finding.ask}`,
      ...analyser.suggest(reading, finding).flatMap(({ stance, edits }) => {
        if (edits.length === 0) return [];
        const sentence = [...edits]
          .sort((a, b) => b.start - a.start)
          .reduce(
            (text, edit) => text.slice(0, edit.start - start) + edit.text + text.slice(edit.end - start),
            source.slice(start, end),
          );
        return [`    ${stance}: ${sentence.replace(/\s+/g, " ")}`];
      }),
    ]);
    return [writeMarks(source.slice(start, end), spans).replace(/\s+/g, " "), ...lines].join("\n");
  });
  return `${[`language: ${reading.language}`, ...parts].join("\n\n")}\n`;
}

describe("the example notes are read as a clinician has agreed to", () => {
  for (const path of globSync("examples/ward/[0-9]*.md").sort()) {
    it(basename(path), () => {
      const seen = readable(readFileSync(path, "utf8"));
      const snapshot = join(folder, `${basename(path, ".md")}.txt`);
      // UNDRING_UPDATE=1 writes what is seen: read the difference before you keep it.
      if (process.env.UNDRING_UPDATE === "1") {
        mkdirSync(folder, { recursive: true });
        writeFileSync(snapshot, seen);
      }
      assert.ok(existsSync(snapshot), `there is no ${snapshot}`);
      assert.equal(seen, readFileSync(snapshot, "utf8"));
    });
  }
});
