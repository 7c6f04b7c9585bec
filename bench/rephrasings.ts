import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readGold } from "../cli/eval/gold";
import { createAnalyser, type Language, languages, type Suggestion } from "../core";

/*
 * Writes docs/rephrasings/<language>.md: every finding in the labelled notes with its ways on, to be read whole by
 * somebody who knows the language. Run by `npm run rephrasings`.
 */

const gold = "../shared/gold";
const analyser = createAnalyser();

interface Coverage {
  findings: number;
  one: number;
  two: number;
}

const rephrased = (sentence: string, at: number, { edits }: Suggestion): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start - at) + put + text.slice(end - at), sentence);

/** One entry a finding: the sentence with its mark, and below it each stance with the sentence as it would be. */
function page(language: Language): { readonly text: string; readonly coverage: Coverage } {
  const coverage: Coverage = { findings: 0, one: 0, two: 0 };
  const entries: string[] = [];
  const files = readdirSync(gold).filter((file) => file.startsWith(`${language}-`) && file.endsWith(".tsv"));
  for (const note of files.flatMap((file) => readGold(readFileSync(join(gold, file), "utf8"), file))) {
    const reading = analyser.read(note.source, { language });
    for (const finding of reading.findings) {
      const { start, end } = finding.sentence;
      const sentence = reading.source.slice(start, end);
      const ways = analyser.suggest(reading, finding).filter(({ edits }) => edits.length > 0);
      const stances = new Set(ways.map(({ stance }) => stance)).size;
      coverage.findings += 1;
      coverage.one += stances > 0 ? 1 : 0;
      coverage.two += stances > 1 ? 1 : 0;
      const marked = `${sentence.slice(0, finding.span.start - start)}**${reading.source.slice(finding.span.start, finding.span.end)}**${sentence.slice(finding.span.end - start)}`;
      const shown = ways.map((way) => `  - ${way.stance}: ${rephrased(sentence, start, way).replace(/\n/g, " ")}`);
      entries.push([`- ${marked.replace(/\n/g, " ")} \`${finding.rule}\``, ...shown].join("\n"));
    }
  }
  const head = [
    `# Rephrasings of the labelled notes: ${language}`,
    "",
    "Derived by `npm run rephrasings` from the labelled notes in the shared folder beside the checkout. Do not edit by hand.",
    "",
    `${coverage.findings} findings; ${coverage.one} have at least one way on that can be put into the note, ${coverage.two} have two stances.`,
    "",
  ];
  return { text: [...head, ...entries, ""].join("\n"), coverage };
}

if (!existsSync(gold)) throw new Error("the labelled notes (../shared/gold) are not there");
mkdirSync("docs/rephrasings", { recursive: true });
for (const language of languages) {
  const { text, coverage } = page(language);
  writeFileSync(`docs/rephrasings/${language}.md`, text);
  const share = (count: number) => (count / coverage.findings).toFixed(2);
  console.log(
    `${language}: ${coverage.findings} findings, one way on ${share(coverage.one)}, two ${share(coverage.two)}`,
  );
}
