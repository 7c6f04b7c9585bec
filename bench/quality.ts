import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readGold } from "../cli/eval/gold";
import { type Count, f1, macroF1, pooled, precision, recall, type Score, score, scored } from "../cli/eval/score";
import { type Concern, createAnalyser, type Language, languages } from "../core";
import { builtInPacks } from "../core/languages";
import { readCorpora, readLabelledLanguages } from "./corpora";
import { scoreTreebank } from "./treebank";

const shared = "../shared";
const own = "test/gold";
const analyser = createAnalyser();
const two = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(2).replace(/^0/, ""));

function goldIn(folder: string, language: Language): Score | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter(
    (file) => file.startsWith(`${language}-`) && file.endsWith(".tsv") && !file.includes("pairs"),
  );
  if (files.length === 0) return null;
  return score(
    files.flatMap((file) => readGold(readFileSync(join(folder, file), "utf8"), file)),
    analyser,
    language,
  );
}

const row = (name: string, count: Count): string =>
  `| ${name} | ${two(precision(count))} | ${two(recall(count))} | ${two(f1(count))} | ${count.right} | ${count.wrong} | ${count.missed} |`;

function goldTable(language: Language, result: Score): string {
  return [
    `### ${language}: ${result.sentences} sentences`,
    "",
    "| concern | precision | recall | F1 | right | wrong | missed |",
    "|---|---|---|---|---|---|---|",
    ...[...result.counts].map(([concern, count]) => row(concern, count)),
    row("pooled", pooled(result)),
    "",
    `Macro F1 ${two(macroF1(result))}. Innocent sentences marked with blame or label: ${result.innocentBlamed} of ${result.innocent}.`,
    "",
  ].join("\n");
}

interface Round {
  readonly round: string;
  readonly language: Language;
  readonly labels: string;
}

interface FirstLook extends Round {
  readonly precision: number;
  readonly recall: number;
  readonly macroF1: number;
  readonly innocentBlamed: number;
  readonly innocent: number;
}

/** A round of whole notes at life's rate: marks that no label answers to, and labelled sentences that have their mark. */
interface WholeNotes extends Round {
  readonly notes: number;
  readonly falseMarks: number;
  readonly met: number;
  readonly labelled: number;
}

const isWhole = (look: FirstLook | WholeNotes): look is WholeNotes => "falseMarks" in look;
const looks = (): readonly (FirstLook | WholeNotes)[] => JSON.parse(readFileSync(join(own, "first-look.json"), "utf8"));
const roundOf = ({ language, round }: Round) => {
  const file = `${language}-${round}.tsv`;
  return readGold(readFileSync(join(own, file), "utf8"), file);
};

/** Each blind round as it was read the first time, and as it is read today. */
function firstLooks(): string {
  const lines = [
    "| round | language | labels by | precision | recall | macro F1 | innocent marked with blame or label | today |",
    "|---|---|---|---|---|---|---|---|",
  ];
  for (const look of looks()) {
    if (isWhole(look)) continue;
    const { round, language, labels, innocentBlamed, innocent } = look;
    const counts = pooled(score(roundOf(look), analyser, language));
    lines.push(
      `| ${round} | ${language} | ${labels} | ${two(look.precision)} | ${two(look.recall)} | ${two(look.macroF1)} | ${innocentBlamed} of ${innocent} | ${two(precision(counts))} / ${two(recall(counts))} |`,
    );
  }
  return lines.join("\n");
}

/** All that the standard profile shows in whole notes, hints and `other` too. */
function readWhole(look: WholeNotes): { readonly falseMarks: number; readonly met: number } {
  let [falseMarks, met] = [0, 0];
  for (const { source, sentences } of roundOf(look)) {
    const { findings } = analyser.read(source, { language: look.language });
    const answered = (start: number, end: number, concerns: ReadonlySet<Concern>) =>
      findings.filter(
        ({ span, concerns: own }) => span.start >= start && span.start < end && own.some((one) => concerns.has(one)),
      ).length;
    const right = sentences.map(({ start, end, concerns }) => answered(start, end, concerns));
    met += right.filter((count) => count > 0).length;
    falseMarks += findings.length - right.reduce((sum, count) => sum + count, 0);
  }
  return { falseMarks, met };
}

/** Rounds of whole notes, as they were read the first time and today. */
function wholeNotes(): string {
  const lines = [
    "| round | language | labels by | notes | false marks | false marks a note | labelled sentences met | today: false marks, met |",
    "|---|---|---|---|---|---|---|---|",
  ];
  for (const look of looks()) {
    if (!isWhole(look)) continue;
    const now = readWhole(look);
    lines.push(
      `| ${look.round} | ${look.language} | ${look.labels} | ${look.notes} | ${look.falseMarks} | ${two(look.falseMarks / look.notes)} | ${look.met} of ${look.labelled} | ${now.falseMarks}, ${now.met} |`,
    );
  }
  return lines.join("\n");
}

interface Judged {
  readonly language: Language;
  readonly judged: number;
  readonly grammaticalAndFaithful: number;
  readonly natural: number;
  readonly helpful: number;
}

/** Rephrasings drawn by chance (`npm run rephrasings -- --draw`), as a second reader judged them. */
function secondReader(): string {
  const judged = JSON.parse(readFileSync(join(own, "second-reader.json"), "utf8")) as readonly Judged[];
  return [
    "| language | judged | grammatical and faithful | natural | helpful |",
    "|---|---|---|---|---|",
    ...judged.map(
      (one) => `| ${one.language} | ${one.judged} | ${one.grammaticalAndFaithful} | ${one.natural} | ${one.helpful} |`,
    ),
  ].join("\n");
}

interface Deserved {
  readonly concern: Concern;
  readonly read: number;
  /** What each of two readers, apart from one another, called deserved. */
  readonly deserved: readonly [number, number];
  /** How many of those that were read are marked today, and how many of these both called deserved. */
  readonly now: number;
  readonly both: number;
}

/** Marks on the English clinical corpora, as two readers judged them who had seen nothing but the guide. */
function deservedTable(): string {
  const found = JSON.parse(readFileSync(join(own, "deserved.json"), "utf8")) as readonly Deserved[];
  return [
    "| concern | marks read | deserved, by one and the other | marked since | of these deserved by both |",
    "|---|---|---|---|---|",
    ...found.map(
      ({ concern, read, deserved, now, both }) =>
        `| ${concern} | ${read} | ${deserved.join(", ")} | ${now} | ${both} |`,
    ),
  ].join("\n");
}

function ruleTable(results: ReadonlyMap<Language, Score>): string {
  const lines = ["| rule | language | right | wrong |", "|---|---|---|---|"];
  for (const [language, { rules }] of results) {
    for (const [rule, { right, wrong }] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1)))
      lines.push(`| ${rule} | ${language} | ${right} | ${wrong} |`);
  }
  return lines.join("\n");
}

function corpusTable(): string {
  const lines = [
    "| text | sentences | certainty | blame | label | generalization | blame and label per 1,000 |",
    "|---|---|---|---|---|---|---|",
  ];
  for (const { name, language, texts } of readCorpora(join(shared, "corpora"))) {
    const found: Record<string, number> = {};
    let sentences = 0;
    for (const text of texts) {
      const { findings, blocks } = analyser.read(text, language === null ? {} : { language });
      sentences += blocks.reduce((sum, { reading }) => sum + (reading?.sentences.length ?? 1), 0);
      for (const { concern } of findings) found[concern] = (found[concern] ?? 0) + 1;
    }
    const of = (concern: string) => found[concern] ?? 0;
    const judged = ((of("blame") + of("label")) * 1000) / Math.max(1, sentences);
    lines.push(
      `| ${name} | ${sentences} | ${scored.map((concern) => of(concern)).join(" | ")} | ${judged.toFixed(1)} |`,
    );
  }
  return lines.join("\n");
}

function languageTable(): string {
  const lines = ["| words | sentences | right | silent | wrong |", "|---|---|---|---|---|"];
  const bands = [
    [1, 4],
    [5, 9],
    [10, 19],
    [20, 10_000],
  ] as const;
  const sentences = readLabelledLanguages(join(shared, "corpora"));
  for (const [least, most] of bands) {
    const own = sentences.filter(({ text }) => {
      const words = text.split(/\s+/).length;
      return words >= least && words <= most;
    });
    let [right, silent] = [0, 0];
    for (const { text, language } of own) {
      const found = analyser.read(text).language;
      if (found === language) right += 1;
      else if (found === null) silent += 1;
    }
    lines.push(
      `| ${least}${most > 1000 ? " and more" : `–${most}`} | ${own.length} | ${right} | ${silent} | ${own.length - right - silent} |`,
    );
  }
  return lines.join("\n");
}

function treebankTable(): string {
  const lines = [
    "| language | sentences | finite verbs: precision | recall | subjects that are the same |",
    "|---|---|---|---|---|",
  ];
  for (const language of languages) {
    const result = scoreTreebank(join(shared, "corpora"), language, analyser);
    if (result === null) continue;
    const { sentences, verbs, subjects } = result;
    lines.push(
      `| ${language} | ${sentences} | ${two(precision(verbs))} | ${two(recall(verbs))} | ${two(subjects.same / subjects.of)} of ${subjects.of} |`,
    );
  }
  return lines.join("\n");
}

/** Rules that no labelled note has met: nothing is known of them but their own sentences. */
function silentRules(results: ReadonlyMap<Language, Score>): string {
  return [...results]
    .map(([language, { rules }]) => {
      const silent = builtInPacks(language)
        .flatMap((pack) => pack.rules)
        .filter(({ id, from }) => from !== "supervision" && !rules.has(id))
        .map(({ id }) => id);
      return `- ${language}: ${silent.length === 0 ? "none" : silent.join(", ")}`;
    })
    .join("\n");
}

function write(): void {
  const results = new Map<Language, Score>();
  for (const language of languages) {
    const result = goldIn(join(shared, "gold"), language);
    if (result !== null) results.set(language, result);
  }
  if (results.size === 0) {
    process.stderr.write("The labelled sentences in ../shared/gold are not there: docs/quality.md stays as it is.\n");
    return;
  }
  const page = [
    "# How well it reads",
    "",
    "Derived by `npm run quality` from the shared folder beside the checkout: labelled invented notes (`gold`), read as whole",
    "notes in the standard profile, and text written by others (`corpora`). Do not edit by hand.",
    "",
    "## Labelled notes",
    "",
    "We have seen these notes while we wrote the vocabulary, so the figures flatter. What counts is the first look below.",
    "",
    ...[...results].map(([language, result]) => goldTable(language, result)),
    "## The first look at notes by other hands",
    "",
    "Rounds of invented notes (`test/gold`) whose writers had seen no rule and no word list, as they were read the first time.",
    "Afterwards we learn from them, so that the last column (precision / recall as of now) flatters like the tables above.",
    "",
    firstLooks(),
    "",
    "Whole notes at life's rate, where most sentences are innocent: all that the standard profile shows counts, hints too.",
    "",
    wholeNotes(),
    "",
    "## Rephrasings, judged by a second reader",
    "",
    "Drawn by chance from those on the labelled notes; the reader had seen neither rules nor code (`test/gold/second-reader.json`).",
    "",
    secondReader(),
    "",
    "## Text written by others",
    "",
    "Findings by main concern. Danish and Swedish must stay silent.",
    "",
    corpusTable(),
    "",
    "Of the marks on the English clinical texts up to 100 of each concern were read by two apart, by the guide alone",
    "(`test/gold/deserved.json`). We learned from what they called undeserved; the last two columns tell what is left.",
    "",
    deservedTable(),
    "",
    "## Finding the language of one sentence alone",
    "",
    languageTable(),
    "",
    "## Clauses beside the treebanks",
    "",
    "Finite verbs and subjects as the reading has them beside the development parts of the UD treebanks: written prose, not notes.",
    "",
    treebankTable(),
    "",
    "## By rule, on the labelled notes",
    "",
    ruleTable(results),
    "",
    "Rules of the standard profile that met nothing there:",
    "",
    silentRules(results),
    "",
  ].join("\n");
  writeFileSync("docs/quality.md", page);
  process.stdout.write(`${page.split("## By rule")[0]}`);
}

write();
