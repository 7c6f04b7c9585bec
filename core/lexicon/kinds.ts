/*
 * Small kinds of words and endings that decide the reading of one place (`structure-kinds.ts`, `claim-kinds.ts`, `note-kinds.ts`): each
 * language has its own. All are met with the form of a word, lower case. A language that has no such words says `none`.
 */

import type { ClaimKinds } from "./claim-kinds";
import { firstLetters, lengthMark, lengthsOf, letterMark } from "./first-letters";
import type { NoteKinds } from "./note-kinds";
import type { StructureKinds } from "./structure-kinds";

/** A kind that the language has no words of. */
export const none = /(?!)/;

/** The kinds as the folder of a language has them. */
export interface KindExpressions extends StructureKinds, ClaimKinds, NoteKinds {}

/** Kinds that every block is asked for and few hold: which of them stand in a block is told while it is cut into tokens. */
const rare: readonly (keyof KindExpressions)[] = ["doubtsFact", "plays", "care"];

/** A kind of words, as the reading asks for it. */
export class Kind {
  readonly source: string;
  /** Its bit among the rare ones; 0 for all others. */
  readonly mark: number;
  /** The marks of the letters that its words begin with, and of their lengths. */
  private readonly first: number;
  private readonly lengths: number;
  private made: RegExp | null = null;

  constructor(source: string, first: number, lengths: number, mark = 0) {
    this.source = source;
    this.first = first;
    this.lengths = lengths;
    this.mark = mark;
  }

  /** Whether a text of several words that begins with a form can be of the kind, by its first letter. */
  mayOpenWith(form: string): boolean {
    return (this.first & letterMark(form.charCodeAt(0))) !== 0;
  }

  /** Whether a form is of the kind. Most words are told not to be by their first letter or their length. */
  test(form: string): boolean {
    if ((this.first & letterMark(form.charCodeAt(0))) === 0 || (this.lengths & lengthMark(form.length)) === 0)
      return false;
    this.made ??= new RegExp(this.source, "u");
    return this.made.test(form);
  }
}

export type Kinds = Readonly<Record<keyof KindExpressions, Kind>>;

/** A kind as the build writes it down: first letters, lengths and source. */
export type WrittenKind = readonly [first: number, lengths: number, source: string];

/** The kinds as the build writes them down, so that no bundle carries those of every language. */
export type WrittenKinds = Readonly<Record<keyof KindExpressions, WrittenKind>>;

/** The letters of forms in our languages, with those that names and words of their neighbours bring along. */
const letter = "[a-zß-öø-ɏ]";

/** What the build writes of the kinds of a language: all letters of the world would take ten times as long to make. */
export const writeKinds = (kinds: KindExpressions): WrittenKinds =>
  map<RegExp, WrittenKind>(kinds, ({ source }) => {
    const written = source.replaceAll("\\p{L}", letter);
    return source === none.source ? [0, 0, written] : [firstLetters(written), lengthsOf(written), written];
  });

/** The kinds that the build has written. */
export const readKinds = (written: WrittenKinds): Kinds =>
  map<WrittenKind, Kind>(
    written,
    ([first, lengths, source], name) => new Kind(source, first, lengths, (1 << rare.indexOf(name)) & ~noKind),
  );

/** What the bit of one that is not among them would be. */
const noKind = 1 << -1;

/** Which of the rare kinds a form is of, as their bits. */
export function rareMarks(kinds: Kinds, form: string): number {
  let marks = 0;
  for (const name of rare) if (kinds[name].test(form)) marks |= kinds[name].mark;
  return marks;
}

const map = <From, To>(
  kinds: Readonly<Record<keyof KindExpressions, From>>,
  made: (kind: From, name: keyof KindExpressions) => To,
): Readonly<Record<keyof KindExpressions, To>> =>
  Object.fromEntries(
    Object.entries<From>(kinds).map(([name, kind]) => [name, made(kind, name as keyof KindExpressions)]),
  ) as Record<keyof KindExpressions, To>;

/** Expressions as the build writes them down: `flags/source`. */
export type Written<Expressions> = Readonly<Record<keyof Expressions, string>>;

/** What the build writes of expressions that keep their flags. */
export const writeExpressions = <Name extends string>(
  expressions: Readonly<Record<Name, RegExp>>,
): Readonly<Record<Name, string>> =>
  Object.fromEntries(
    Object.entries<RegExp>(expressions).map(([name, expression]) => [name, writeExpression(expression)]),
  ) as Record<Name, string>;

/** One of them: of letters of all scripts it keeps those of ours and our neighbours, the others take ten times as long to make. */
export const writeExpression = ({ flags, source }: RegExp): string => `${flags}/${ofLatin(source)}`;

const lastLatin = 0x24f;

/** The signs of Latin that a class of Unicode has, as ranges of a class of their own. */
function rangesOf(unicode: string): string {
  const one = new RegExp(unicode, "u");
  const has = (code: number) => code <= lastLatin && one.test(String.fromCharCode(code));
  let ranges = "";
  for (let from = 0; from <= lastLatin; from += 1) {
    if (!has(from)) continue;
    let to = from;
    while (has(to + 1)) to += 1;
    ranges += String.fromCharCode(from) + (to > from ? `-${String.fromCharCode(to)}` : "");
    from = to;
  }
  return ranges;
}

/** An expression with the letters of Latin in place of those of all scripts, within classes and outside of them. */
export const ofLatin = (source: string): string => {
  let inside = false;
  return source.replace(/\\p\{L[ul]?\}|\\.|\[|\]/gu, (part) => {
    if (part === "[" || part === "]") inside = part === "[";
    if (!part.startsWith("\\p{")) return part;
    return inside ? rangesOf(part) : `[${rangesOf(part)}]`;
  });
};

/** The expressions that the build has written, each made when it is first asked for: most notes need few of them. */
export function readExpressions<Name extends string>(
  written: Readonly<Record<Name, string>>,
): Readonly<Record<Name, RegExp>> {
  const made: Partial<Record<Name, RegExp>> = {};
  const read = {} as Record<Name, RegExp>;
  for (const [name, text] of Object.entries(written) as [Name, string][]) {
    const get = () => {
      made[name] ??= readExpression(text);
      return made[name];
    };
    Object.defineProperty(read, name, { get, enumerable: true });
  }
  return read;
}

/** One that the build has written. */
export function readExpression(text: string): RegExp {
  const at = text.indexOf("/");
  return new RegExp(text.slice(at + 1), text.slice(0, at));
}
