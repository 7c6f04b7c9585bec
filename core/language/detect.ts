import type { Grammar } from "../lexicon/grammar";
import { entriesOf } from "../lexicon/lexicon";
import type { Language } from "./language";

/** Votes of a text for each language, and for neighbours that must not be taken for one of ours. */
export interface Votes {
  readonly nb: number;
  readonly nn: number;
  readonly en: number;
  readonly foreign: number;
}

export interface Detector {
  /** Counts the closed-class words of a text that tell the languages apart. */
  readonly votes: (text: string) => Votes;
}

const bitOf: Readonly<Record<Language, number>> = { nb: 1, nn: 2, en: 4 };
const foreignBit = 8;
/** Telling words differ in weight by nothing: what counts is that few texts in one language hold another's. */
const wordPattern = /[\p{L}]+(?:'[\p{L}]+)?/gu;
/** A note's first part tells its language; a novel need not be read for it. In UTF-16 units. */
const enough = 4000;

export function buildDetector(grammars: readonly Grammar[]): Detector {
  const telling = new Map<string, number>();
  const mark = (words: string, bit: number) => {
    for (const word of entriesOf(words)) telling.set(word, (telling.get(word) ?? 0) | bit);
  };
  for (const grammar of grammars) {
    mark(grammar.telling, bitOf[grammar.language]);
    mark(grammar.foreign, foreignBit);
  }
  return {
    votes: (text) => {
      let [nb, nn, en, foreign] = [0, 0, 0, 0];
      for (const [word] of text.slice(0, enough).toLowerCase().replaceAll("’", "'").matchAll(wordPattern)) {
        const bits = telling.get(word);
        if (bits === undefined) continue;
        // A word that two languages claim says half for each.
        const weight = (bits & (bits - 1)) === 0 ? 2 : 1;
        if ((bits & 1) !== 0) nb += weight;
        if ((bits & 2) !== 0) nn += weight;
        if ((bits & 4) !== 0) en += weight;
        if ((bits & foreignBit) !== 0) foreign += weight;
      }
      return { nb, nn, en, foreign };
    },
  };
}

/** The language that most votes are for, or null where none leads; "foreign" where a neighbour's words win. */
export function decide(votes: Votes): Language | "foreign" | null {
  const best = Math.max(votes.nb, votes.nn, votes.en);
  if (votes.foreign > best) return "foreign";
  if (best === 0) return null;
  const leaders = (["nb", "nn", "en"] as const).filter((language) => votes[language] === best);
  return leaders.length === 1 ? leaders[0]! : null;
}

export const addVotes = (a: Votes, b: Votes): Votes => ({
  nb: a.nb + b.nb,
  nn: a.nn + b.nn,
  en: a.en + b.en,
  foreign: a.foreign + b.foreign,
});

export const noVotes: Votes = { nb: 0, nn: 0, en: 0, foreign: 0 };
