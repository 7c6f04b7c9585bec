import type { NoteBlock } from "../analyse";
import { recognise } from "../identifiers/recognise";
import type { Language } from "../language/language";
import type { NoteFacts } from "../markdown/front-matter";
import { spanToSource } from "../markdown/offsets";
import type { Certainty, Family, Finding, Strength, Voice } from "../model";
import type { NoteCheck, Recogniser, RecogniserRule } from "../packs/pack";
import type { CompiledLanguage } from "../rules/compile";
import { severityOf, type Volume } from "../rules/run";
import type { Span } from "../span";
import { fellowPatients, fullNames } from "./people";

/** How a check of the whole note came out. */
export type CheckState = "there" | "not-seen" | "not-relevant";

export interface CheckedNote {
  readonly id: string;
  readonly title: string;
  readonly state: CheckState;
  readonly ask: string;
  readonly why: string;
}

/** What a note is made of; no number of it is about a person. */
export interface NoteProfile {
  readonly sentences: number;
  /** Claims about others by how surely they are made, and by who vouches for them. */
  readonly certainty: Readonly<Partial<Record<Certainty, number>>>;
  readonly voice: Readonly<Partial<Record<Voice, number>>>;
  readonly checks: readonly CheckedNote[];
}

/** Shorter notes are not asked for all that a note can hold. In sentences. */
const leastSentences = 4;

/** The note as a whole: what it holds, and how the checks of its language come out. */
export function profileOf(
  blocks: readonly NoteBlock[],
  facts: NoteFacts,
  strengths: readonly Strength[],
  language: CompiledLanguage | null,
): NoteProfile {
  const certainty: Partial<Record<Certainty, number>> = {};
  const voice: Partial<Record<Voice, number>> = {};
  let sentences = 0;
  let quoted = false;
  for (const { block, reading } of blocks) {
    // What a template left to be filled in is nobody's claim.
    if (!hasText(block.prose.text)) continue;
    // Two quoted words or more are somebody's; one alone may be a word held at arm's length.
    quoted ||=
      reading?.tokens.some(
        (token, at, all) => token.quoted && all[at + 1]?.quoted === true && token.kind === "word",
      ) === true;
    for (const sentence of reading?.sentences ?? []) {
      sentences += 1;
      for (const claim of sentence.claims) {
        if (claim.holder !== "other") continue;
        certainty[claim.certainty] = (certainty[claim.certainty] ?? 0) + 1;
        voice[claim.voice] = (voice[claim.voice] ?? 0) + 1;
      }
    }
  }
  const roles = new Set(
    blocks.flatMap(({ block, role }) => (hasText(block.prose.text) && block.kind !== "heading" ? [role] : [])),
  );
  const seen = new Set(strengths.map((strength) => strength.class));
  const text = blocks.map(({ block }) => block.prose.text.toLowerCase()).join("\n");
  const stateOf = ({ there, kinds, words }: NoteCheck): CheckState => {
    const isThere =
      there.roles?.some((role) => roles.has(role)) === true ||
      there.strengths?.some((one) => seen.has(one)) === true ||
      there.voices?.some((one) => (voice[one] ?? 0) > 0 || (one === "quotation" && quoted)) === true;
    const relevant =
      sentences >= leastSentences &&
      (kinds === undefined || (facts.kind !== null && kinds.includes(facts.kind))) &&
      (words === undefined || words.some((word) => holdsWord(text, word.toLowerCase())));
    return relevant ? (isThere ? "there" : "not-seen") : "not-relevant";
  };
  const checks = (language?.checks ?? []).map((check): CheckedNote => {
    const { id, title, ask, why } = check;
    return { id, title, ask, why, state: stateOf(check) };
  });
  return { sentences, certainty, voice, checks };
}

/** Text besides what a template left to be filled in. */
const hasText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(/\[[^\][\n]{0,120}\]/g, ""));

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? " ")) return true;
  }
  return false;
}

/** What is found beside the claims: by the recognisers in the text, and by the checks of the whole note. */
export function noteFindings(
  blocks: readonly NoteBlock[],
  profile: NoteProfile,
  needs: readonly { readonly id: string; readonly missing: boolean }[],
  language: CompiledLanguage | null,
  tongue: Language | null,
  volume: Volume,
): readonly Finding[] {
  if (language === null || tongue === null) return [];
  const found: Finding[] = [];
  const put = (rule: RecogniserRule | NoteCheck, span: Span, sentence: Span, asked = false): void => {
    const said = severityOf(rule, volume);
    const severity = asked && said === null ? "information" : said;
    if (severity === null || severity === "off") return;
    const family = rule.id.split("/")[0] as Family;
    const { id, message, ask } = rule;
    found.push({
      rule: id,
      family,
      concern: "other",
      concerns: ["other"],
      severity,
      language: tongue,
      span,
      sentence,
      message,
      ask,
      also: [],
    });
  };
  for (const rule of language.recognisers)
    for (const { block, reading } of blocks)
      for (const { span, around } of seenBy(rule.recogniser, block.prose.text, reading, language))
        put(rule, spanToSource(block, span), spanToSource(block, around));
  const first = blocks.find(({ block }) => block.prose.text.trim() !== "");
  if (first === undefined) return found;
  const top = first.block.span;
  const keywordOnly = language.recognisers.find(({ recogniser }) => recogniser === "keyword-only");
  if (keywordOnly !== undefined && isKeywordOnly(blocks)) put(keywordOnly, top, top);
  for (const check of language.checks) {
    const wanted = needs.find(({ id }) => id === check.id);
    const state = profile.checks.find(({ id }) => id === check.id)?.state;
    if (wanted?.missing === true) put(check, top, top, true);
    else if (state === "not-seen" && wanted === undefined) put(check, top, top);
  }
  return found;
}

interface Seen {
  readonly span: Span;
  /** What it stands in, for those who look at it: the sentence, or the words alone. */
  readonly around: Span;
}

/** What a recogniser sees in the text of a block, as offsets into its prose. */
function seenBy(
  recogniser: Recogniser,
  text: string,
  reading: NoteBlock["reading"],
  language: CompiledLanguage,
): readonly Seen[] {
  if (recogniser === "keyword-only" || !mayHold(recogniser, text)) return [];
  const alone = (span: Span): Seen => ({ span, around: span });
  if (recogniser === "unfilled-slot")
    return [...text.matchAll(/\[([^\][]{3,90})\]/g)]
      .filter(([, hint]) => language.slotHints.has(hint!.toLowerCase()))
      .map((match) => alone({ start: match.index, end: match.index + match[0].length }));
  if (recogniser !== "hedged-fact" && recogniser !== "full-name" && recogniser !== "fellow-patient")
    return recognise[recogniser](text).map(alone);
  if (reading === null) return [];
  const { tokens, sentences } = reading;
  return sentences.flatMap(({ sentence: { from, to } }): readonly Seen[] => {
    if (recogniser === "full-name") return fullNames(tokens, from, to, language.isGivenName).map(alone);
    if (recogniser === "fellow-patient") return fellowPatients(tokens, from, to).map(alone);
    const span = hedgedFact(tokens, from, to);
    return span === null ? [] : [{ span, around: { start: tokens[from]!.start, end: tokens[to - 1]!.end } }];
  });
}

/** Of so many sentences most are a word or three without a verb: nobody can tell from them what happened. */
const [leastKeywords, mostWords, mostWithVerb] = [6, 3, 0.2];

function isKeywordOnly(blocks: readonly NoteBlock[]): boolean {
  let [sentences, bare, withVerb] = [0, 0, 0];
  for (const { block, reading } of blocks) {
    if (block.kind === "heading" || reading === null) continue;
    for (const { sentence, clauses } of reading.sentences) {
      const words = reading.tokens.slice(sentence.from, sentence.to).filter(({ kind }) => kind === "word").length;
      if (words === 0) continue;
      sentences += 1;
      if (words <= mostWords) bare += 1;
      if (clauses.some(({ verb }) => verb >= 0)) withVerb += 1;
    }
  }
  return sentences >= leastKeywords && bare >= sentences / 2 && withVerb <= sentences * mostWithVerb;
}

/** A look at the text that costs next to nothing, so that plain prose is not searched for what cannot be in it. */
const mayHold = (recogniser: Recogniser, text: string): boolean =>
  recogniser === "unfilled-slot"
    ? text.includes("[")
    : recogniser === "e-mail"
      ? text.includes("@")
      : recogniser === "full-name" || recogniser === "fellow-patient"
        ? true
        : recogniser === "phone" || recogniser === "national-id"
          ? /\d[\d .-]{6}/.test(text)
          : /\d/.test(text);

const units = new Set(["mg", "ml", "g", "mcg", "µg", "tabletter", "tablettar", "tablets", "tbl", "mmol", "ie"]);

/** «kanskje 20 mg»: a dose behind a hedge. */
function hedgedFact(tokens: NonNullable<NoteBlock["reading"]>["tokens"], from: number, to: number): Span | null {
  for (let at = from + 1; at + 1 < to; at += 1) {
    if (!/^\d/.test(tokens[at]!.form) || !units.has(tokens[at + 1]!.form)) continue;
    const hedge = tokens[at - 1]!;
    if (doubts.has(hedge.form)) return { start: hedge.start, end: tokens[at + 1]!.end };
  }
  return null;
}

/** Words that leave a number open; «ca.» tells that it is about so much, and is a fact. */
const doubts = new Set(
  "kanskje muligens trolig antagelig antakelig sannsynligvis visstnok moglegvis truleg kanhende maybe perhaps possibly probably".split(
    " ",
  ),
);
