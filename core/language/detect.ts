import type { Grammar } from "../lexicon/grammar";
import { entriesOf } from "../lexicon/lexicon";
import { NumbersByForm, standsIn, unitOf } from "../lexicon/units";
import { type Language, languages } from "./language";
import { visitWords } from "./words";

/** Votes of a text for each language, and for neighbours that must not be taken for one of ours. */
export interface Votes {
  /** Votes of words that are common to two of the languages or less telling: they count where the others are silent. */
  readonly weak: Readonly<Record<Language, number>>;
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
/** A note's first part tells its language; a novel need not be read for it. In UTF-16 units. */
const enough = 4000;

/** The words that tell languages apart, each with the languages it speaks for as bits. */
export interface DetectorWords {
  readonly telling: ReadonlyMap<string, number>;
  /** The single words of the closed classes. */
  readonly closed: ReadonlyMap<string, number>;
}

/** The words of a detector, gathered from grammars. */
export function detectorWords(grammars: readonly Grammar[]): DetectorWords {
  const telling = new Map<string, number>();
  const mark = (words: string, bit: number) => {
    for (const word of entriesOf(words)) telling.set(word, (telling.get(word) ?? 0) | bit);
  };
  for (const grammar of grammars) {
    mark(grammar.telling, bitOf[grammar.language]);
    mark(grammar.foreign, foreignBit);
  }
  return { telling, closed: closedWords(grammars) };
}

/** Bits of a word's telling stand above those of its class. */
const tellingShift = 8;
const closedBits = 7;

export function buildDetector({ telling, closed }: DetectorWords): Detector {
  const joined = new Map(closed);
  for (const [word, bits] of telling) joined.set(word, (joined.get(word) ?? 0) | (bits << tellingShift));
  const known = new NumbersByForm(joined);
  return {
    votes: (text) => {
      let [nb, nn, en, foreign] = [0, 0, 0, 0];
      const weak = { nb: 0, nn: 0, en: 0 };
      visitWords(text.length > enough ? text.slice(0, enough) : text, (where, from, to) => {
        const all = known.standing(where, from, to);
        const own = all & closedBits || endingOf(where, from, to);
        if (own !== 0 && own !== 7)
          for (const language of languages) if ((own & bitOf[language]) !== 0) weak[language] += 1;
        const bits = all >> tellingShift;
        if (bits === 0) return;
        // A word that two languages claim says half for each.
        const weight = (bits & (bits - 1)) === 0 ? 2 : 1;
        if ((bits & 1) !== 0) nb += weight;
        if ((bits & 2) !== 0) nn += weight;
        if ((bits & 4) !== 0) en += weight;
        if ((bits & foreignBit) !== 0) foreign += weight;
      });
      return { weak, nb, nn, en, foreign };
    },
  };
}

const endings: readonly (readonly [string, number])[] = [
  ["lig lige het heten else elsen eren erne", bitOf.nb] as const,
  ["leg lege heit heita ande leik aren arane ane", bitOf.nn] as const,
  ["ing ly tion ness ment ful ous", bitOf.en] as const,
].flatMap(([list, bit]) => list.split(" ").map((ending) => [ending, bit] as const));
/** Endings by their last letter: no word is asked for all of them. */
const endingsByLast = new Map<number, (typeof endings)[number][]>();
for (const one of endings) {
  const last = one[0].charCodeAt(one[0].length - 1);
  endingsByLast.set(last, [...(endingsByLast.get(last) ?? []), one]);
}

/** The language that the ending of a word in a text speaks for, as bits; 0 for none. */
function endingOf(text: string, from: number, to: number): number {
  if (to - from < 6) return 0;
  const likely = endingsByLast.get(unitOf(text.charCodeAt(to - 1)));
  if (likely === undefined) return 0;
  for (const [ending, bits] of likely) if (standsIn(text, to - ending.length, ending)) return bits;
  return 0;
}

/** The single words of the closed classes, with the languages they belong to as bits. */
function closedWords(grammars: readonly Grammar[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { language, pronouns, subordinators, people, ...grammar } of grammars) {
    const { writer, staff, other, ...rest } = pronouns;
    const classes = [
      ...[writer.subject, writer.object, staff.subject, staff.object, other.subject, other.object, other.either],
      ...Object.values(rest),
      ...Object.values(subordinators),
      ...[
        grammar.coordinators,
        grammar.negation,
        grammar.negative,
        grammar.prepositions,
        grammar.determiners,
        grammar.light,
      ],
      ...[grammar.intensifiers, grammar.hedges, grammar.boosters, grammar.modals, grammar.openModals],
      ...[people.patient, people.staff].map((entries) => entries.replace(/[/=]\S*/g, "")),
    ];
    for (const word of classes.flatMap(entriesOf)) {
      if (/^\p{L}+$/u.test(word)) words.set(word, (words.get(word) ?? 0) | bitOf[language]);
    }
  }
  return words;
}

/** The language that most votes are for, or null where none leads; "foreign" where a neighbour's words win. */
export function decide(votes: Votes): Language | "foreign" | null {
  const best = Math.max(votes.nb, votes.nn, votes.en);
  if (votes.foreign > best) return "foreign";
  const leaders = languages.filter((language) => votes[language] === best);
  if (leaders.length === 1) return leaders[0]!;
  if (votes.foreign > 0) return null;
  const most = Math.max(...leaders.map((language) => votes.weak[language]));
  const stronger = leaders.filter((language) => most > 0 && votes.weak[language] === most);
  if (stronger.length === 1) return stronger[0]!;
  // As good bokmål as nynorsk: then the norm that most write.
  return stronger.length > 1 && !stronger.includes("en") ? "nb" : null;
}

export const addVotes = (a: Votes, b: Votes): Votes => ({
  weak: { nb: a.weak.nb + b.weak.nb, nn: a.weak.nn + b.weak.nn, en: a.weak.en + b.weak.en },
  nb: a.nb + b.nb,
  nn: a.nn + b.nn,
  en: a.en + b.en,
  foreign: a.foreign + b.foreign,
});

/** Votes without those of a part. */
export const takeVotes = (a: Votes, b: Votes): Votes => ({
  weak: { nb: a.weak.nb - b.weak.nb, nn: a.weak.nn - b.weak.nn, en: a.weak.en - b.weak.en },
  nb: a.nb - b.nb,
  nn: a.nn - b.nn,
  en: a.en - b.en,
  foreign: a.foreign - b.foreign,
});

export const noVotes: Votes = { weak: { nb: 0, nn: 0, en: 0 }, nb: 0, nn: 0, en: 0, foreign: 0 };
