import type { NoteBlock } from "../analyse";
import type { Language } from "../language/language";
import type { NoteFacts } from "../markdown/front-matter";
import type { Holder, Role, Strength, StrengthClass, Voice } from "../model";
import type { NoteCheck } from "../packs/pack";
import type { CompiledLanguage } from "../rules/compile";
import { isOfMind } from "./claims";

/** How a check of the whole note came out. */
export type CheckState = "there" | "not-seen" | "not-relevant";

export interface CheckedNote {
  readonly id: string;
  readonly title: string;
  readonly state: CheckState;
  readonly ask: string;
  readonly why: string;
}

/** Shorter notes are not asked for all that a note can hold. In sentences. */
const leastSentences = 4;

/** How the checks of the whole note come out. */
export function checkNote(
  checks: readonly NoteCheck[],
  blocks: readonly NoteBlock[],
  facts: NoteFacts,
  strengths: readonly Strength[],
  languageOf: (language: Language) => CompiledLanguage,
): readonly CheckedNote[] {
  const seen = lookAt(blocks, strengths, languageOf);
  return checks.map((check) => {
    const { id, title, ask, why } = check;
    return { id, title, ask, why, state: stateOf(check, seen, facts) };
  });
}

/** What of a note the checks ask for. */
interface Seen {
  readonly sentences: number;
  readonly roles: ReadonlySet<Role>;
  readonly strengths: ReadonlySet<StrengthClass>;
  readonly voices: ReadonlySet<Voice>;
  /** Whose minds are spoken of. */
  readonly holders: ReadonlySet<Holder>;
  /** The whole text in small letters. */
  readonly text: string;
}

function lookAt(
  blocks: readonly NoteBlock[],
  strengths: readonly Strength[],
  languageOf: (language: Language) => CompiledLanguage,
): Seen {
  const voices = new Set<Voice>();
  const holders = new Set<Holder>();
  let sentences = 0;
  for (const { reading } of blocks) {
    if (reading === null) continue;
    if (holdsQuotation(reading.tokens)) voices.add("quotation");
    for (const { claims } of reading.sentences) {
      sentences += 1;
      for (const { about, holder, voice } of claims) {
        if (isOfMind(about, languageOf(reading.language))) holders.add(holder);
        if (holder === "other") voices.add(voice);
      }
    }
  }
  return {
    sentences,
    roles: new Set(
      blocks.flatMap(({ block, role }) => (hasText(block.prose.text) && block.kind !== "heading" ? [role] : [])),
    ),
    strengths: new Set(strengths.map((strength) => strength.class)),
    voices,
    holders,
    text: blocks.map(({ block }) => block.prose.text.toLowerCase()).join("\n"),
  };
}

/** Two quoted words or more are somebody's; one alone may be a word held at arm's length. */
const holdsQuotation = (tokens: NonNullable<NoteBlock["reading"]>["tokens"]): boolean =>
  tokens.some((token, at, all) => token.quoted && all[at + 1]?.quoted === true && token.kind === "word");

function stateOf({ there, kinds, words }: NoteCheck, seen: Seen, facts: NoteFacts): CheckState {
  const relevant =
    seen.sentences >= leastSentences &&
    (kinds === undefined || (facts.kind !== null && kinds.includes(facts.kind))) &&
    (words === undefined || holdsOneOf(seen.text, words));
  if (!relevant) return "not-relevant";
  const isThere =
    there.roles?.some((role) => seen.roles.has(role)) === true ||
    there.strengths?.some((one) => seen.strengths.has(one)) === true ||
    there.voices?.some((one) => seen.voices.has(one)) === true ||
    there.holders?.every((one) => seen.holders.has(one)) === true ||
    (there.words !== undefined && holdsOneOf(seen.text, there.words));
  return isThere ? "there" : "not-seen";
}

/** Text besides what a template left to be filled in. */
export const hasText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(/\[[^\][\n]{0,120}\]/g, ""));

const holdsOneOf = (text: string, words: readonly string[]): boolean =>
  words.some((word) => holdsWord(text, word.toLowerCase()));

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether a text has a word by itself; a sign («§») may stand right beside another. */
function holdsWord(text: string, word: string): boolean {
  const [opens, closes] = [isLetter(word[0]), isLetter(word.at(-1))];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!(opens && isLetter(text[at - 1])) && !(closes && isLetter(text[at + word.length]))) return true;
  }
  return false;
}
