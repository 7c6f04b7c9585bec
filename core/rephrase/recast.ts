import { builtLanguage } from "../languages";
import type { Idiom } from "../languages/idioms";
import type { Stance } from "../model";
import { type Desk, type Draft, draft } from "./draft";
import { endOf } from "./edges";
import { decapitalise, restoreSubject, withArticle } from "./fragment";
import { isJudgement } from "./judgement";
import { objectOf } from "./norm";
import { holdsRisk } from "./risk";
import { isPastIn } from "./tense";

/** A stance, and the words for it: slots stand in `[brackets]`. */
export type Way = readonly [Stance, string];

/** What a recast knows of its sentence besides its words. */
export interface Told {
  /** The named groups of the pattern. */
  readonly parts: Readonly<Partial<Record<string, string>>>;
  /** Who it is, as a subject: the group `who`, whose «his» the group `whose` tells, or the one whom the note is about. */
  readonly who: string;
  /** The same said again, and as an object; whether that is a pronoun. */
  readonly he: string;
  readonly whom: string;
  readonly known: boolean;
  /** The subject that the sentence has, with its space; else nothing. */
  readonly subject: string;
  readonly past: boolean;
  /** The sentence begins with a judgement. */
  readonly judged: boolean;
}

/** Whole sentences built on an idiom that condemns, and the ways to say what they tell. */
export interface Recast {
  /** Meets the sentence from its first word up to its mark. */
  readonly when: RegExp;
  readonly ways: (told: Told) => readonly Way[];
}

/** An idiom, its expression made when a sentence first may hold it: a hundred of them take longer than to read a note. */
interface LazyRecast {
  /** Runs of letters; in a sentence that the idiom meets stands one of them. */
  readonly letters: readonly string[];
  readonly recast: () => Recast;
}

const made = new WeakMap<readonly Idiom[], readonly LazyRecast[]>();

/**
 * Runs of four letters and more of an expression, and the shorter word that it begins with; none of what may be left out
 * letter by letter. One that meets any word at all («lat, lå til kl. 13») is always tried.
 */
const lettersOf = (said: string): readonly string[] => {
  if (said.includes("\\p{L}+")) return [""];
  const runs = said
    .replace(/\(\?<\w+>|\\\w|\p{L}[?*]/gu, "|")
    .toLowerCase()
    .match(/\p{L}{3,}/gu);
  return [...new Set(runs?.filter((run, at) => at === 0 || run.length > 3))];
};

const lazily = ([said, ways, judged]: Idiom): LazyRecast => {
  let known: Recast | null = null;
  return {
    letters: lettersOf(said),
    recast: () => {
      known ??= {
        when: new RegExp(`^${said}$`, "iu"),
        ways: (told) =>
          judged && !told.judged ? [] : ways.map(([stance, text]) => [stance, filled(text, told)] as const),
      };
      return known;
    },
  };
};

/** Those idioms of a language that a sentence may hold, each with its words for what the sentence tells. */
function idiomsIn(desk: Desk, text: string): readonly Recast[] {
  const { language } = desk.origin.noteBlock;
  const idioms = language === null ? [] : (builtLanguage(language)?.idioms ?? []);
  const all = made.get(idioms) ?? idioms.map(lazily);
  made.set(idioms, all);
  const small = text.toLowerCase();
  return all.filter(({ letters }) => letters.some((run) => small.includes(run))).map(({ recast }) => recast());
}

/** `{x}` is what stood there, `<past|present>` the tense of the sentence; `{? for {whom}}` needs a pronoun. */
const filled = (text: string, { parts, past, ...told }: Told): string => {
  const words = { ...parts, ...(told as Readonly<Record<string, unknown>>) } as Told["parts"];
  return (
    text
      .replace(/<([^|<>]*)\|([^<>]*)>/g, past ? "$1" : "$2")
      .replace(/\{\?([^{}]*\{whom\})\}/g, told.known ? "$1" : "")
      .replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "")
      // Behind «u.t.» nothing begins.
      .replace(/(?<!(?<!\p{L})\p{L}{1,2})\. +\p{Ll}/gu, (small) => small.toUpperCase())
      .replace(/ {2,}/g, " ")
      .trim()
  );
};

/** Ways on for a sentence whose condemnation no frame makes better: what was seen, with slots. */
export function recastDrafts(desk: Desk): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { reading, sentence, noteBlock } = origin;
  const { tokens } = reading;
  const first = sentence.sentence.from;
  const last = endOf(tokens, sentence, -1);
  if (last <= first || tokens[first]!.kind !== "word") return [];
  const prose = noteBlock.block.prose.text;
  const text = prose.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, " ");
  // An idiom is met in a short sentence, and looked for in no long one.
  const recasts = [...(phrasing.recasts ?? []), ...(text.length > 300 ? [] : idiomsIn(desk, text))];
  for (const { when, ways } of recasts) {
    const met = when.exec(text);
    // What the sentence began with may stand further in.
    const parts = Object.fromEntries(
      Object.entries(met?.groups ?? {}).map(([name, words]) => [
        name,
        name !== "who" && words !== undefined && text.startsWith(words) ? decapitalise(words, tokens[first]!) : words,
      ]),
    );
    if (met === null || holdsRisk(tokens, { first, last }, phrasing)) continue;
    const whose = parts.whose?.toLowerCase() ?? "";
    const named =
      parts.who === undefined ? "" : withArticle(decapitalise(parts.who, tokens[first]!), tokens[first]!, phrasing);
    const owner = Object.entries(phrasing.belongings ?? {}).find(([, own]) => own.includes(whose))?.[0];
    const who = named || (owner ?? (whose === "their" ? "they" : restoreSubject(prose, reading, first, phrasing)));
    const subject = named === "" ? "" : `${named} `;
    const past = isPastIn(tokens, { from: first, to: last + 1 });
    const judged = sentence.hits.some((one) => isJudgement(one) && one.claim.match.first === first);
    const he = phrasing.again[who.toLowerCase()] ?? who;
    const whom = objectOf(he, desk.source, phrasing);
    const known = phrasing.subjects.includes(he.toLowerCase());
    const told = ways({ parts, who, he, whom, known, subject, past, judged });
    if (told.length === 0) continue;
    return told.map(([stance, said]) => {
      const hints = [...said.matchAll(/\[([^\][]+)\]/g)].map(([, hint]) => hint!);
      return draft(desk, stance, first, last, said.replace(/\[[^\][]+\]/g, "{slot}"), hints);
    });
  }
  return [];
}
