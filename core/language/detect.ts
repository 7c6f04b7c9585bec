import type { Grammar } from "../lexicon/grammar";
import { entriesOf } from "../lexicon/lexicon";
import { type Met, MetForms } from "../lexicon/met";
import { copyOf, hashIn, hashOf, smallOf } from "../lexicon/units";
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

/** Tells the language of a text by its words. */
export interface Detector {
  /** Counts the closed-class words of a text that tell the languages apart. */
  readonly votes: (text: string) => Votes;
}

const bitOf: Readonly<Record<Language, number>> = { nb: 1, nn: 2, en: 4 };
const foreignBit = 8;
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

const allBits = bitOf.nb | bitOf.nn | bitOf.en;

/** What a word says of the language that it stands in: nothing, most of them. */
interface Voter extends Met {
  readonly votes: Votes | null;
}

type Mutable<Sums> = { -readonly [Key in keyof Sums]: Sums[Key] extends number ? number : Mutable<Sums[Key]> };

/** A detector that remembers the words that it has met. */
export function buildDetector({ telling, closed }: DetectorWords): Detector {
  const met = new MetForms<Voter>();
  const voters = marksOf([...telling.keys(), ...closed.keys()].map((word) => hashOf(word, 0)));
  const meet = (prose: string, from: number, to: number, hash: number): Voter => {
    const written = smallOf(prose.slice(from, to));
    return { written, hash, votes: votesOf(telling.get(written) ?? 0, closed.get(written) ?? endingOf(written)) };
  };
  return {
    votes: (text) => {
      const sum = { weak: { nb: 0, nn: 0, en: 0 }, nb: 0, nn: 0, en: 0, foreign: 0 };
      visitWords(text.length > enough ? text.slice(0, enough) : text, (prose, from, to, hash) => {
        // A rare word says nothing, and what is remembered of it lies far away.
        if (hash >= 0 && !isMarked(voters, hash) && !mayHaveEnding(prose, from, to)) return;
        const known = hash < 0 ? meet(prose, from, to, hash) : met.find(prose, from, to, hash);
        const { votes } = known ?? met.add(meet(copyOf(prose.slice(from, to)), 0, to - from, hash));
        if (votes !== null) count(sum, votes);
      });
      return sum;
    },
  };
}

const markMask = 0x3fff;

/** Marks at the ends of some hashes, as bits: what has no mark at the end of its own is none of them. */
function marksOf(hashes: readonly number[]): Int32Array {
  const marks = new Int32Array((markMask + 1) / 32);
  for (const hash of hashes) marks[(hash & markMask) >> 5]! |= 1 << (hash & 31);
  return marks;
}

const isMarked = (marks: Int32Array, hash: number): boolean =>
  (marks[(hash & markMask) >> 5]! & (1 << (hash & 31))) !== 0;

function count(sum: Mutable<Votes>, { weak, nb, nn, en, foreign }: Votes): void {
  sum.weak.nb += weak.nb;
  sum.weak.nn += weak.nn;
  sum.weak.en += weak.en;
  sum.nb += nb;
  sum.nn += nn;
  sum.en += en;
  sum.foreign += foreign;
}

/** The votes of a word by the languages that it tells of, and by those whose closed class or ending it has, as bits. */
function votesOf(telling: number, common: number): Votes | null {
  const weak = common === allBits ? 0 : common;
  if (telling === 0 && weak === 0) return null;
  // A word that two languages claim says half for each; what both norms of Norwegian have speaks against the rest.
  const weight = (telling & (telling - 1)) === 0 || telling === (bitOf.nb | bitOf.nn) ? 2 : 1;
  const has = (bits: number, bit: number, times: number) => ((bits & bit) === 0 ? 0 : times);
  return {
    weak: { nb: has(weak, bitOf.nb, 1), nn: has(weak, bitOf.nn, 1), en: has(weak, bitOf.en, 1) },
    nb: has(telling, bitOf.nb, weight),
    nn: has(telling, bitOf.nn, weight),
    en: has(telling, bitOf.en, weight),
    foreign: has(telling, foreignBit, weight),
  };
}

const endings: readonly (readonly [string, number])[] = [
  ["lig lige het heten else elsen eren erne", bitOf.nb] as const,
  ["leg lege heit heita ande leik aren arane ane", bitOf.nn] as const,
  ["ing ly tion ness ment ful ous", bitOf.en] as const,
].flatMap(([list, bit]) => list.split(" ").map((ending) => [ending, bit] as const));

const shortestWithEnding = 6;
const lastLetters = marksOf(endings.map(([ending]) => hashOf(ending, ending.length - 2)));

/** Whether a word that stands in a prose can have one of the endings, by its last two letters. */
const mayHaveEnding = (prose: string, from: number, to: number): boolean =>
  to - from >= shortestWithEnding && isMarked(lastLetters, hashIn(prose, to - 2, to));

/** The language that the ending of a word speaks for, as bits; 0 for none. */
function endingOf(written: string): number {
  if (written.length < shortestWithEnding) return 0;
  return endings.find(([ending]) => written.endsWith(ending))?.[1] ?? 0;
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

/** The votes of two texts together. */
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
