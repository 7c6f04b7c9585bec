import { basename } from "node:path";
import { createAnalyser, isLanguage, type Language } from "../../core";
import { readInput } from "../input";
import { show, tell } from "../output";
import type { ExitCode } from "../program";
import { type GoldNote, readGold } from "./gold";
import { type Count, f1, macroF1, pooled, precision, recall, type Score, score, scored } from "./score";

interface EvalOptions {
  readonly errors?: boolean;
  readonly rules?: boolean;
  readonly format: "pretty" | "json";
}

/** The labelled notes of a file and their language; throws, in plain words, where they cannot be read. */
async function goldOf(file: string): Promise<{ readonly language: Language; readonly notes: readonly GoldNote[] }> {
  const input = await readInput(file);
  if ("fault" in input) throw new Error(`${file}: ${input.fault}`);
  const language = basename(file).split(/[-.]/)[0];
  if (!isLanguage(language)) throw new Error(`${file}: the file's name must begin with its language (nb-, nn- or en-)`);
  const notes = readGold(input.source, file);
  if (notes.length === 0) throw new Error(`${file}: it holds no labelled sentence`);
  return { language, notes };
}

/** Scores of labelled files by language, pooled; null where one has a fault: of each file the first is told. */
async function scoreFiles(files: readonly string[]): Promise<ReadonlyMap<Language, Score> | null> {
  const notes = new Map<Language, GoldNote[]>();
  let isSound = true;
  for (const file of files) {
    try {
      const gold = await goldOf(file);
      notes.set(gold.language, [...(notes.get(gold.language) ?? []), ...gold.notes]);
    } catch (fault) {
      isSound = false;
      tell(fault instanceof Error ? fault.message : `${file}: it could not be read`);
    }
  }
  if (!isSound) return null;
  const analyser = createAnalyser();
  return new Map([...notes].map(([language, list]) => [language, score(list, analyser, language)]));
}

/** Prints precision, recall and F1 by concern and language. */
export async function evaluate(files: readonly string[], options: EvalOptions): Promise<ExitCode> {
  const scores = await scoreFiles(files);
  if (scores === null) return 2;
  const tables = () => [...scores].map(([language, one]) => table(language, one, options)).join("\n");
  await show(options.format === "json" ? asJson(scores) : tables());
  return 0;
}

const figure = (value: number): string => (Number.isNaN(value) ? "   –" : value.toFixed(2).replace(/^0/, " "));
const row = (name: string, count: Count): string =>
  `  ${name.padEnd(16)}${figure(precision(count)).padStart(6)}${figure(recall(count)).padStart(6)}${figure(f1(count)).padStart(6)}${String(count.right).padStart(7)}${String(count.wrong).padStart(7)}${String(count.missed).padStart(7)}`;

function table(language: Language, one: Score, options: EvalOptions): string {
  const lines = [
    `${language}: ${one.sentences} sentences`,
    `  ${"".padEnd(16)}     P     R    F1  right  wrong missed`,
    ...scored.map((concern) => row(concern, one.counts.get(concern)!)),
    row("pooled", pooled(one)),
    `  macro F1 ${figure(macroF1(one))}; innocent sentences marked with blame or label: ${one.innocentBlamed} of ${one.innocent}`,
  ];
  if (options.rules === true) {
    lines.push(
      ...[...one.rules]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([rule, { right, wrong }]) => `  ${rule.padEnd(40)} right ${right}, wrong ${wrong}`),
    );
  }
  if (options.errors === true) {
    lines.push(
      ...one.differences.map(
        ({ kind, concern, note, text, rules }) =>
          `  ${kind} ${concern} ${note}: ${text}${rules.length > 0 ? `  <${rules.join(", ")}>` : ""}`,
      ),
    );
  }
  return `${lines.join("\n")}\n`;
}

const asJson = (scores: ReadonlyMap<Language, Score>): string =>
  `${JSON.stringify(
    Object.fromEntries(
      [...scores].map(([language, one]) => [
        language,
        {
          sentences: one.sentences,
          innocent: one.innocent,
          innocentBlamed: one.innocentBlamed,
          macroF1: macroF1(one),
          concerns: Object.fromEntries(
            [...one.counts].map(([concern, count]) => [
              concern,
              { ...count, precision: precision(count), recall: recall(count), f1: f1(count) },
            ]),
          ),
          rules: Object.fromEntries(one.rules),
        },
      ]),
    ),
    null,
    2,
  )}\n`;
