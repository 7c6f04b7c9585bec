import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createAnalyser, isLanguage, type Language } from "../../core";
import { show, tell } from "../output";
import type { ExitCode } from "../program";
import { readGold } from "./gold";
import { type Count, f1, macroF1, pooled, precision, recall, type Score, score, scored } from "./score";

interface EvalOptions {
  readonly errors?: boolean;
  readonly rules?: boolean;
  readonly format: "pretty" | "json";
}

/** Scores of labelled files by language, pooled. Throws where a file cannot be read or is not of the form. */
async function scoreFiles(files: readonly string[]): Promise<ReadonlyMap<Language, Score>> {
  const analyser = createAnalyser();
  const notes = new Map<Language, ReturnType<typeof readGold>[number][]>();
  for (const file of files) {
    const language = basename(file).split(/[-.]/)[0];
    if (!isLanguage(language))
      throw new Error(`${file}: the file's name must begin with its language (nb-, nn- or en-)`);
    const list = notes.get(language) ?? [];
    list.push(...readGold(await readFile(file, "utf8"), file));
    notes.set(language, list);
  }
  return new Map([...notes].map(([language, list]) => [language, score(list, analyser, language)]));
}

/** Prints precision, recall and F1 by concern and language. */
export async function evaluate(files: readonly string[], options: EvalOptions): Promise<ExitCode> {
  let scores: ReadonlyMap<Language, Score>;
  try {
    scores = await scoreFiles(files);
  } catch (fault) {
    tell(fault instanceof Error ? fault.message : "the files could not be read");
    return 2;
  }
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
