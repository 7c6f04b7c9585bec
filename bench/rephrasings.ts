import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readGold } from "../cli/eval/gold";
import { createAnalyser, type Finding, type Language, languages, type Suggestion } from "../core";
import { builtInPacks } from "../core/languages";
import { phrasings } from "../core/languages/phrasings";
import { applyEdits } from "../core/rephrase/apply";
import { isRisk } from "../core/rephrase/risk";

/*
 * Writes docs/rephrasings/<language>.md: every finding in the labelled notes with its ways on, to be read whole by
 * somebody who knows the language. Run by `npm run rephrasings`. With `-- --gaps` it tells the findings that have fewer
 * than two ways, by rule; with `-- --draw <folder>` it also draws 150 rephrasings a language for a second reader to
 * judge, one a line: the sentence, the stance, the sentence rephrased; another `--seed <number>` draws others. With `-- --of <file>` it tells the ways on for
 * the lines of a file, each a language, a space and a note.
 */

const gold = "../shared/gold";
const analyser = createAnalyser();
const { values: options } = parseArgs({
  options: {
    gaps: { type: "boolean" },
    draw: { type: "string" },
    seed: { type: "string", default: "2026" },
    of: { type: "string" },
  },
});

/** A finding with its sentence and what may be put into the note for it. */
interface Entry {
  readonly finding: Finding;
  readonly sentence: string;
  readonly marked: string;
  readonly ways: readonly { readonly stance: Suggestion["stance"]; readonly text: string }[];
  /** Violence, self-harm, coercion, injury, doses: there the suggestion may be the question alone. */
  readonly risk: boolean;
  /** The rule names no way on: it only asks, since no safe rewriting is known. */
  readonly refused: boolean;
}

/** The rules that name no rephrasing. */
const silentRules = new Set(
  languages.flatMap((language) =>
    builtInPacks(language).flatMap(({ rules }) =>
      rules.flatMap(({ id, rephrase }) => (Object.keys(rephrase).length === 0 ? [`${language} ${id}`] : [])),
    ),
  ),
);

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

function entriesOf(source: string, language: Language): readonly Entry[] {
  const reading = analyser.read(source, { language });
  return reading.findings.map((finding) => {
    const { start, end } = finding.sentence;
    const sentence = reading.source.slice(start, end);
    const { span } = finding;
    const [before, words, after] = [
      reading.source.slice(start, span.start),
      reading.source.slice(span.start, span.end),
      reading.source.slice(span.end, end),
    ];
    const moved = ({ edits }: Suggestion) =>
      edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return {
      finding,
      sentence: oneLine(sentence),
      marked: oneLine(`${before}**${words}**${after}`),
      ways: analyser
        .suggest(reading, finding)
        .filter(({ edits }) => edits.length > 0)
        .map((way) => ({ stance: way.stance, text: oneLine(applyEdits(sentence, moved(way))) })),
      risk: sentence
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .some((word) => isRisk(word, phrasings[language])),
      refused: silentRules.has(`${language} ${finding.rule}`),
    };
  });
}

const stancesOf = ({ ways }: Entry): number => new Set(ways.map(({ stance }) => stance)).size;

/** How many findings have one way on and two stances, those on risk content and those of rules that only ask aside. */
function coverage(entries: readonly Entry[]): {
  readonly findings: number;
  readonly one: number;
  readonly two: number;
} {
  const asked = entries.filter(({ risk, refused }) => !risk && !refused);
  const with_ = (least: number) => asked.filter((entry) => stancesOf(entry) >= least).length;
  return { findings: asked.length, one: with_(1), two: with_(2) };
}

/** One entry a finding: the sentence with its mark, and below it each stance with the sentence as it would be. */
function page(language: Language, entries: readonly Entry[]): string {
  const { findings, one, two } = coverage(entries);
  const lines = entries.map(({ marked, finding, ways }) =>
    [`- ${marked} \`${finding.rule}\``, ...ways.map(({ stance, text }) => `  - ${stance}: ${text}`)].join("\n"),
  );
  return [
    `# Rephrasings of the labelled notes: ${language}`,
    "",
    "Derived by `npm run rephrasings` from the labelled notes in the shared folder beside the checkout. Do not edit by hand.",
    "",
    `${entries.length} findings, ${findings} of them neither on risk content nor of a rule that only asks: of these ${one} have at least one way on that can be put into the note, ${two} have two stances.`,
    "",
    ...lines,
    "",
  ].join("\n");
}

/** Numbers between 0 and 1 that are the same every time (a linear congruence). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Some rephrasings drawn by chance, the same each time while neither they nor the seed change. */
function drawn(entries: readonly Entry[], count: number): readonly string[] {
  const next = chance(Number(options.seed));
  const lines = entries.flatMap(({ sentence, ways }) =>
    ways.map(({ stance, text }) => ({ line: `${sentence}\t${stance}\t${text}`, at: next() })),
  );
  return lines
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ line }) => line);
}

function tellGaps(entries: readonly Entry[]): void {
  const gaps = entries.filter((entry) => !entry.risk && !entry.refused && stancesOf(entry) < 2);
  for (const { marked, finding, ways } of [...gaps].sort((a, b) => a.finding.rule.localeCompare(b.finding.rule)))
    console.log([`${finding.rule}: ${marked}`, ...ways.map(({ stance, text }) => `    ${stance}: ${text}`)].join("\n"));
}

/** The ways on for lines of one's own. */
function tellLines(file: string): void {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const language = languages.find((one) => line.startsWith(`${one} `));
    if (language === undefined) continue;
    for (const { marked, finding, ways } of entriesOf(line.slice(3), language))
      console.log(
        [`${finding.rule}: ${marked}`, ...ways.map(({ stance, text }) => `    ${stance}: ${text}`)].join("\n"),
      );
  }
}

if (options.of !== undefined) {
  tellLines(options.of);
  process.exit();
}
if (!existsSync(gold)) throw new Error("the labelled notes (../shared/gold) are not there");
mkdirSync("docs/rephrasings", { recursive: true });
for (const language of languages) {
  const files = readdirSync(gold).filter((file) => file.startsWith(`${language}-`) && file.endsWith(".tsv"));
  const notes = files.flatMap((file) => readGold(readFileSync(join(gold, file), "utf8"), file));
  const entries = notes.flatMap(({ source }) => entriesOf(source, language));
  writeFileSync(`docs/rephrasings/${language}.md`, page(language, entries));
  const { findings, one, two } = coverage(entries);
  const share = (part: number) => (part / findings).toFixed(3);
  console.log(
    `${language}: ${entries.length} findings, ${findings} neither on risk content nor of a rule that only asks: one way on ${share(one)}, two ${share(two)}`,
  );
  if (options.gaps === true) tellGaps(entries);
  if (options.draw !== undefined)
    writeFileSync(join(options.draw, `judge-${language}.tsv`), `${drawn(entries, 150).join("\n")}\n`);
}
