import { B } from "../lexicon/bits";
import { newList } from "../list";
import { endOfClock } from "./clock-in-front";
import { areStatements } from "./lines";
import { isOf, shortestGlued, type Tokens } from "./tokens";

/** A run of tokens that is said in one breath: indices into the block's tokens, `to` not included. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
}

const enders = new Set([".", "!", "?", "…"]);
const openers = new Set(["«", "“", "„", '"', "‘", "'", "(", "[", "–", "-", "*", "•"]);
const closers = new Set(["»", "”", '"', "’", "'", ")", "]"]);
const capitalisedStart = B.pronoun | B.determiner | B.coordinator | B.personNoun;

/**
 * Cuts a block's tokens into sentences. A stop ends one where what follows begins like a new one; a stop that belongs
 * to an abbreviation or an initial does so only before a word that would not otherwise have a capital. Where each line
 * is a statement, so does the end of a line. `verbSecond` tells whether the language puts the verb second.
 */
export function splitSentences(tokens: Tokens, text: string, verbSecond: boolean): readonly Sentence[] {
  const { opensSentence, measure, title } = tokens.kinds;
  const byLine = areStatements(text);
  const sentences: Sentence[] = newList();
  let from = 0;
  const count = tokens.length;
  for (let at = 0; at < count; at += 1) {
    const token = tokens[at]!;
    let end = -1;
    const clock = at === from ? endOfClock(tokens, from, text, verbSecond) : -1;
    if (clock >= 0) end = clock;
    else if (token.kind === "mark" && enders.has(token.mark)) {
      end = at + 1;
      while (
        end < count &&
        tokens[end]!.kind === "mark" &&
        tokens[end]!.start === tokens[end - 1]!.end &&
        (enders.has(tokens[end]!.mark) || closers.has(tokens[end]!.mark))
      ) {
        end += 1;
      }
      if (end < count && (!beginsSentence(tokens, end) || isBorn(tokens, at))) end = -1;
    } else if (
      token.kind === "word" &&
      text.charCodeAt(token.end - 1) === 46 &&
      at + 1 < count &&
      // «Hr. I. sov»: behind a title stands a name.
      !isOf(title, token)
    ) {
      const next = tokens[at + 1]!;
      const known = next.bits !== 0 || next.verb !== 0 || next.opens !== 0;
      const ownName = (next.bits & B.name) !== 0;
      if (next.kind === "word" && next.capital && known && !ownName && (token.bits & B.personNoun) === 0) end = at + 1;
      else if (next.kind === "word" && next.capital && (next.bits & capitalisedStart) !== 0) end = at + 1;
      // «… for twenty mins. Mrs. D told me»: a title behind a measure begins anew.
      else if (next.kind === "word" && next.capital && isOf(opensSentence, next) && isOf(measure, token)) end = at + 1;
    }
    if (end < 0 && byLine && endsLine(tokens, at, text)) end = at + 1;
    if (end >= 0) {
      sentences.push(sentence(tokens, from, end));
      from = end;
      at = end - 1;
    }
  }
  if (from < count) sentences.push(sentence(tokens, from, count));
  return sentences;
}

const waiting = B.coordinator | B.preposition | B.determiner | B.infinitiveMarker;

/** Whether a line ends behind a token and nothing there tells that its sentence goes on. */
function endsLine(tokens: Tokens, at: number, text: string): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (next === undefined || !text.slice(token.end, next.start).includes("\n")) return false;
  // «…, og» and «… fordi» wait for the next line; «og …» and «som …» go on with the one before.
  if (token.kind === "mark" ? !closers.has(token.mark) : (token.bits & waiting) !== 0 || token.opens !== 0)
    return false;
  return next.capital || ((next.bits & B.coordinator) === 0 && next.opens === 0);
}

/** «Mann f. 49»: the year of birth goes on. */
const isBorn = (tokens: Tokens, at: number): boolean =>
  isOf(tokens.kinds.born, tokens[at - 1]) &&
  tokens[at + 1]?.kind === "number" &&
  tokens[at - 1]!.end === tokens[at]!.start;

function beginsSentence(tokens: Tokens, at: number): boolean {
  const token = tokens[at]!;
  if (token.start === tokens[at - 1]!.end) return isGlued(tokens, at);
  if (token.kind === "mark") {
    if (!openers.has(token.mark)) return true;
    const next = tokens[at + 1];
    return next === undefined || next.kind !== "word" || next.capital || token.mark === "-" || token.mark === "–";
  }
  return token.kind === "number" || token.capital;
}

/** «Spiste lite.Han var …»: the blank was forgotten; «dr.Hansen» is no end. */
function isGlued(tokens: Tokens, at: number): boolean {
  const [before, next] = [tokens[at - 2], tokens[at]!];
  if (before?.kind !== "word" || before.capital || before.end !== tokens[at - 1]!.start) return false;
  return next.capital && next.end - next.start > 1 && before.end - before.start >= shortestGlued;
}

function sentence(tokens: Tokens, from: number, to: number): Sentence {
  let question = false;
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at]!;
    if (token.kind !== "mark") break;
    if (token.mark === "?") question = true;
  }
  // «?feels left out»: a query in front asks of the whole.
  if (tokens[from]!.mark === "?" && to > from + 1) question = true;
  return { from, to, question };
}
