import { B, finite, V } from "../../lexicon/bits";
import type { Hit } from "../../rules/run";
import type { Token } from "../../text/tokens";
import type { Wrapped } from "../clause/clause";
import { pronounOf } from "../clause/fragment";
import { type Desk, lowerFirst, noteWords, upperFirst } from "../draft";
import { isJudgement } from "../judgement";
import { isRisk } from "../risk";
import { condemns } from "../scorn";
import type { AskedKinds } from "./asks";
import { mainAt } from "./who";

/*
 * «Hun er klengete og avhengig av personalet», «tverr og sliten»: beside a condemnation stands how somebody is. The slot
 * has the one, and the other is told as it seems, in a sentence of its own.
 */

/** How somebody is besides, and the last word of the clause before it. */
export interface Second {
  readonly text: string;
  readonly last: number;
}

/** Null where nothing such stands beside the words at fault. */
export function secondOf(desk: Desk, wrapped: Wrapped): Second | null {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const { first, last } = wrapped;
  const { asks } = desk.phrasing;
  if (asks === undefined) return null;
  const hits = sentence.hits.filter(({ claim: { match } }) => match.first >= first && match.first <= last);
  const only = hits.find((one) => condemns(one, desk))?.claim.match;
  // A second judgement or a label is no way that somebody seems.
  const isJudged = hits.some((one) => isJudgement(one) && one.claim.match !== only);
  if (only === undefined || isJudged || hits.some(isLabel) || only.pattern.kind !== "adjective") return null;
  const { verb, at: subject } = mainAt(desk, first);
  const isInside = verb >= first && verb <= last;
  if (isInside && (tokens[verb]!.verb & (V.copula | V.becoming)) === 0) return null;
  const isAnd = (at: number) => tokens[at]?.form === desk.phrasing.and;
  const isState = (from: number, to: number) => from <= to && isHowOneIs(tokens.slice(from, to + 1), asks.kinds);
  // A pattern may reach over its «og».
  const end = isAnd(only.last) ? only.last - 1 : only.last;
  if (isAnd(end + 1) && isState(end + 2, last)) return { text: noteWords(desk, end + 2, last), last: end };
  const opens = isInside ? Math.max(verb, subject) + 1 : first;
  return isAnd(only.first - 1) && isState(opens, only.first - 2)
    ? { text: noteWords(desk, opens, only.first - 2), last }
    : null;
}

const isLabel = ({ rule }: Hit): boolean => /^(?:substance-label|diagnosis-identity)\//.test(rule.rule.id);

/** Words that tell how somebody is, with what hangs on them. */
function isHowOneIs(words: readonly Token[], { today }: AskedKinds): boolean {
  const at = words.findIndex(({ bits }) => (bits & B.intensifier) === 0);
  const head = words[at];
  if (head === undefined || head.kind !== "word" || head.capital) return false;
  const isKnown = (head.bits & B.adjective) !== 0;
  const none = B.determiner | B.pronoun | B.preposition | B.negation | B.coordinator | B.personNoun | B.name | B.light;
  const isOpen = (head.bits & none) === 0 && (head.verb & finite) === 0;
  const joins = words.some(({ kind, bits, verb }) => kind === "mark" || (bits & B.coordinator) !== 0 || tells(verb));
  const hangs = words[at + 1];
  const goesOn =
    hangs === undefined || (hangs.bits & B.preposition) !== 0 || hangs.opens !== 0 || today.test(hangs.form);
  return !joins && goesOn && (isKnown || isOpen);
}

const tells = (verb: number): boolean =>
  (verb & finite) !== 0 && (verb & V.infinitive) === 0 && (verb & V.common) !== 0;

/** «. Hun virker avhengig av personalet». */
export function seemsToo({ origin, phrasing }: Desk, { first, past }: Wrapped, who: string, { text }: Second): string {
  const again = phrasing.again[who] ?? pronounOf(origin.reading.tokens, first, who, phrasing) ?? who;
  const is = phrasing.be[past ? "past" : "present"];
  // «Aggressiv»: a word for a risk is made no milder.
  const isDanger = (word: string) => isRisk(word, phrasing) || phrasing.asks?.kinds.dangerous.test(word) === true;
  const seems = text.toLowerCase().split(" ").some(isDanger) ? is : (phrasing.seem[is] ?? "");
  return `. ${upperFirst(again)} ${seems} ${lowerFirst(text)}`;
}
