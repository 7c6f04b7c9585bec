import { ofWord } from "../lexicon/bits";
import { letterMark } from "../lexicon/first-letters";
import { spanToSource } from "../markdown/offsets";
import type { NoteBlock } from "../read-stretch";
import type { Group, Row } from "../row";
import type { Span } from "../span";
import { isOf, isSmallLetter, type Token, type Tokens } from "../text/tokens";

/** Short forms of a language: in small letters, those written in capitals in capitals. */
export interface ShortForms {
  /** Those that a patient, or somebody new, may not know. */
  readonly unclear: ReadonlySet<string>;
  /** Those that nobody needs explained. */
  readonly known: ReadonlySet<string>;
  /** The marks of the first letters of those that are unclear, by their length: most words are told apart by them. */
  readonly firsts: readonly number[];
  /** And those of their last letters. */
  readonly lasts: readonly number[];
}

/** Short forms by which of them have to be explained. */
export function shortForms(unclear: ReadonlySet<string>, known: ReadonlySet<string>): ShortForms {
  const marks = (letterOf: (form: string) => number) => {
    const byLength: number[] = [];
    for (const form of unclear) byLength[form.length] = (byLength[form.length] ?? 0) | letterMark(letterOf(form));
    return Array.from(byLength, (own) => own ?? 0);
  };
  return {
    unclear,
    known,
    firsts: marks((form) => form.charCodeAt(0)),
    lasts: marks((form) => form.charCodeAt(form.length - 1)),
  };
}

/** A short form that not everybody knows, where it stands. */
export interface Abbreviation extends Span {
  readonly form: string;
  /** What it stands for is told beside it. */
  readonly explained: boolean;
}

/** The short forms in some blocks that not everybody knows. What is quoted is somebody's own. */
export const abbreviationsIn = (
  blocks: readonly NoteBlock[],
  shortFormsOf: (language: NonNullable<NoteBlock["language"]>) => ShortForms,
): readonly Abbreviation[] =>
  blocks.flatMap(({ block, reading }) => {
    if (reading === null || block.quoted) return [];
    const { tokens, sentences, language } = reading;
    const { text } = block.prose;
    const forms = shortFormsOf(language);
    const all: Abbreviation[] = [];
    for (const { sentence } of sentences) {
      const { from, to } = sentence;
      let found: Abbreviation[] | null = null;
      for (let at = from; at < to; at += 1) {
        const form = formOf(tokens[at]!, text, forms);
        if (form === null) continue;
        const span = spanToSource(block, { start: tokens[at]!.start, end: tokens[at]!.start + form.length });
        found ??= [];
        found.push({ ...span, form, explained: isExplained(tokens, at) });
      }
      if (found !== null && !isShouted(tokens.slice(from, to), text, found.length)) all.push(...found);
    }
    return all;
  });

/** A part of a note with its short forms, whose places count from its start. */
interface Abbreviated {
  readonly length: number;
  readonly abbreviations: readonly Abbreviation[];
}

/**
 * The short forms of a note that not everybody knows: whether there are any, and those that are not explained anywhere in
 * it, each where it stands first.
 */
export function abbreviationsOf(parts: Row<Abbreviated>): {
  readonly any: boolean;
  readonly unexplained: readonly Span[];
} {
  const first = new Map<string, Span>();
  const explained = new Set<string>();
  parts.forEachGroup((group, start) => {
    for (const one of inGroup(group)) {
      if (one.explained) explained.add(one.form);
      if (!first.has(one.form)) first.set(one.form, moved(one, start));
    }
  });
  const unexplained = [...first].filter(([form]) => !explained.has(form)).map(([, span]) => span);
  return { any: first.size > 0, unexplained };
}

/** The short forms of each group of parts, gathered once: a keystroke in a long note leaves most groups as they are. */
const gathered = new WeakMap<Group<Abbreviated>, readonly Abbreviation[]>();

function inGroup(group: Group<Abbreviated>): readonly Abbreviation[] {
  const known = gathered.get(group);
  if (known !== undefined) return known;
  const found: Abbreviation[] = [];
  group.parts.forEach(({ abbreviations }, at) => {
    for (const one of abbreviations) found.push({ ...one, ...moved(one, group.starts[at]!) });
  });
  gathered.set(group, found);
  return found;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The short form that a word is or begins with («DBT-gruppa»); null where it is none, or one that is well known. */
function formOf(
  { kind, quoted, form, start, end, capital, word }: Token,
  text: string,
  forms: ShortForms,
): string | null {
  if (kind !== "word" || quoted || form.length < 2) return null;
  // Most words have their capital alone, and small letters behind it.
  if (!capital || isSmallLetter(text.charCodeAt(start + 1))) return listed(form, forms);
  const written = text.slice(start, end);
  const head = /^\p{Lu}{2,6}(?![^-‐‑.:'’])/u.exec(written)?.[0];
  if (head === undefined) return listed(form, forms);
  if (forms.known.has(head) || forms.known.has(head.toLowerCase())) return null;
  if (forms.unclear.has(head) || forms.unclear.has(head.toLowerCase())) return head;
  const isWord = word !== undefined && ((word.bits & ~ofWord) !== 0 || word.verb !== 0 || word.opens !== 0);
  return !isWord && unspeakable.test(head) ? head : null;
}

/** Without a vowel no word is written in capitals for weight («ALDRI»): it is short for something. */
const unspeakable = /^[BCDFGHJKLMNPQRSTVWXZ]{3,5}$/;

/** A short form as it is looked up. */
export const withoutStop = (form: string): string => (form.endsWith(".") ? form.slice(0, -1) : form);

const stop = 46;

/** «beh.» and «s.c.»: with a stop at their end or without. */
function listed(form: string, { unclear, known, firsts, lasts }: ShortForms): string | null {
  // Asked of every word: most are told by their letters, and nothing is cut out for it.
  const length = form.charCodeAt(form.length - 1) === stop ? form.length - 1 : form.length;
  if (length >= firsts.length || (firsts[length]! & letterMark(form.charCodeAt(0))) === 0) return null;
  if ((lasts[length]! & letterMark(form.charCodeAt(length - 1))) === 0) return null;
  const bare = withoutStop(form);
  return unclear.has(bare) && !known.has(bare) ? bare : null;
}

/** So many words are looked at for what a short form stands for. */
const farthest = 12;

/** «DBT (dialektisk atferdsterapi)», «dialektisk atferdsterapi (DBT)», «DBT = …», «DBT, dvs. …». */
function isExplained(tokens: Tokens, at: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const { spellsOut } = tokens.kinds;
  if (before?.mark === "(" && next?.mark === ")") return isLong(tokens[at - 2]);
  if (next === undefined) return false;
  if (next.mark === "=" || isOf(spellsOut, next)) return true;
  if (next.mark === "," && isOf(spellsOut, after)) return true;
  if (next.mark !== "(") return false;
  for (let inside = at + 2; inside < Math.min(tokens.length, at + farthest); inside += 1) {
    if (tokens[inside]!.mark === ")") return false;
    if (isLong(tokens[inside])) return true;
  }
  return false;
}

/** A word that can say what something is. */
const isLong = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && token.end - token.start >= 4;

/** Half of what a sentence has besides its short forms is in capitals: then capitals say nothing. */
function isShouted(tokens: readonly Token[], text: string, shortForms: number): boolean {
  const words = tokens.filter(({ kind, start, end }) => kind === "word" && end - start > 1);
  const capitals = words.filter(({ start, end }) => /^\p{Lu}+$/u.test(text.slice(start, end)));
  const [others, shouted] = [words.length - shortForms, capitals.length - shortForms];
  return shouted > 1 && shouted >= others / 2;
}
