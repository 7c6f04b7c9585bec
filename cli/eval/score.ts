import type { Analyser, Concern, Language } from "../../core";
import { type GoldNote, letters } from "./gold";

/** The concerns that are scored: those that gold is labelled with. */
export const scored: readonly Concern[] = Object.values(letters);

/** Labels that were found, marks that no label answers to, labels that were missed. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

const none: Readonly<Count> = { right: 0, wrong: 0, missed: 0 };

/** A sentence where reading and gold differ. */
interface Difference {
  readonly note: string;
  readonly text: string;
  readonly concern: Concern;
  readonly kind: "wrong" | "missed";
  /** The rules that spoke, each with those that stand under its mark. */
  readonly rules: readonly string[];
}

/** How a reading came out beside some labelled notes. */
export interface Score {
  readonly sentences: number;
  /** Sentences without a label, and those of them marked with blame or label. */
  readonly innocent: number;
  readonly innocentBlamed: number;
  readonly counts: ReadonlyMap<Concern, Count>;
  readonly rules: ReadonlyMap<string, Count>;
  readonly differences: readonly Difference[];
}

/** Reads the notes as wholes and counts a label as found where a finding with that concern begins in the sentence. */
export function score(notes: readonly GoldNote[], analyser: Analyser, language: Language): Score {
  const counts = new Map<Concern, Count>(scored.map((concern) => [concern, { ...none }]));
  const rules = new Map<string, Count>();
  const differences: Difference[] = [];
  let [sentences, innocent, innocentBlamed] = [0, 0, 0];
  for (const note of notes) {
    const { findings } = analyser.read(note.source, { language });
    for (const sentence of note.sentences) {
      const here = findings.filter(({ span }) => span.start >= sentence.start && span.start < sentence.end);
      const found = new Set(here.flatMap(({ concerns }) => concerns));
      sentences += 1;
      if (sentence.concerns.size === 0) {
        innocent += 1;
        if (found.has("blame") || found.has("label")) innocentBlamed += 1;
      }
      for (const concern of scored) {
        const count = counts.get(concern)!;
        const wanted = sentence.concerns.has(concern);
        if (wanted && found.has(concern)) count.right += 1;
        else if (wanted) count.missed += 1;
        else if (found.has(concern)) count.wrong += 1;
        if (wanted === found.has(concern)) continue;
        const guilty = here
          .filter(({ concerns }) => concerns.includes(concern))
          .map(({ rule, also }) => (also.length === 0 ? rule : `${rule} over ${also.join(" and ")}`));
        differences.push({
          note: note.name,
          text: sentence.text,
          concern,
          kind: wanted ? "missed" : "wrong",
          rules: guilty,
        });
      }
      for (const finding of here) {
        const count = rules.get(finding.rule) ?? { ...none };
        if (finding.concerns.some((concern) => sentence.concerns.has(concern))) count.right += 1;
        else count.wrong += 1;
        rules.set(finding.rule, count);
      }
    }
  }
  return { sentences, innocent, innocentBlamed, counts, rules, differences };
}

/** How many of the marks are right. */
export const precision = ({ right, wrong }: Count): number =>
  right + wrong === 0 ? Number.NaN : right / (right + wrong);
/** How many of the labels were found. */
export const recall = ({ right, missed }: Count): number =>
  right + missed === 0 ? Number.NaN : right / (right + missed);

/** The harmonic mean of precision and recall. */
export function f1(count: Count): number {
  const [p, r] = [precision(count), recall(count)];
  return Number.isNaN(p) || Number.isNaN(r)
    ? count.missed > 0
      ? 0
      : Number.NaN
    : p + r === 0
      ? 0
      : (2 * p * r) / (p + r);
}

/** The mean of the concerns' F1. */
export function macroF1({ counts }: Score): number {
  const values = [...counts.values()].map(f1).filter((value) => !Number.isNaN(value));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** All concerns taken together. */
export const pooled = ({ counts }: Score): Count =>
  [...counts.values()].reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    none,
  );
