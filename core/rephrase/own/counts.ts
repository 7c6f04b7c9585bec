import { finite, V } from "../../lexicon/bits";
import type { Wrapped } from "../clause/clause";
import { type Desk, type Draft, draft, lowerFirst, noteWords } from "../draft";
import { isJudgement } from "../judgement";
import { softened } from "../softer";
import { isCut } from "./cut";
import { framed, framedText, wordsOf } from "./frames";

/*
 * What can be counted is no impression: how often has a slot, or it is told as far as the writer has seen. Norwegian says
 * that it was seen, and English leaves the clause as it stands: two ways, each where its language has the words.
 */

/** «Jeg har sett at han henger over mobilen [hvor ofte, og når]»: what can be counted is no impression. */
export function countDrafts(desk: Desk, wrapped: Wrapped): readonly Draft[] | null {
  const { asks, notSeen, feeling } = desk.phrasing;
  const { id, rephrase } = desk.origin.hit.rule.rule;
  if (asks === undefined || !/^absolute-generalization\/(?!usual)/.test(id)) return null;
  if (asks.kinds.otherThan.test(wrapped.text)) return [];
  const { hit, sentence, reading } = desk.origin;
  const { match, clause } = hit.claim;
  const { verb } = sentence.clauses[clause]!;
  // «Sju dager i uka, året rundt, står han …»: words without a verb are no statement.
  const isBare =
    verb < 0 &&
    sentence.clauses.some(({ kind, verb: other, from }) => kind === "main" && other >= 0 && from > match.last);
  if (isCut(desk, wrapped) || isBare) return [];
  // What somebody feels or thinks was not seen.
  const isMind = sentence.hits.some(
    ({ rule: { rule }, claim }) => claim.clause === clause && /^(?:unmarked-inference|mind-certainty)\//.test(rule.id),
  );
  if (isMind) return null;
  const text = ` ${wrapped.text}`;
  // «…, for sønnen er aldri å se»: the «aldri» must be that of the first verb.
  const isOwn = !reading.tokens
    .slice(wrapped.first, verb)
    .some(({ verb: form }) => (form & finite) !== 0 && (form & V.common) !== 0);
  const isNever = isOwn && asks.never.test(text);
  const soft = isNever ? text.replace(asks.never, " ") : softened(text, asks.softer);
  if (id.endsWith("/ever")) return isNever ? [] : null;
  if (soft === text) return /\/(?:nothing|usual-not|usual)$/.test(id) ? null : [];
  const [frame, hint] = isNever ? [notSeen, notSeen.hint] : [asks.count, rephrase.instead ?? asks.when];
  const seen = `${wordsOf(frame, wrapped)}${soft} {slot}`;
  const beside = feeling.beside?.[wrapped.past ? "past" : "present"] ?? "";
  return [
    framed(desk, "observe", wrapped, seen, hint),
    framed(desk, "own", wrapped, seen + beside, [hint, feeling.hint]),
  ];
}

const isCount = ({ origin: { hit } }: Desk): boolean => hit.rule.rule.id.startsWith("absolute-generalization/");

/** «He never says thank you» → «As far as I have seen, he rarely says thank you»; null where an absolute would be left in it. */
export function soFarDraft(desk: Desk, wrapped: Wrapped): Draft | null {
  const { seenSoFar, own } = desk.phrasing;
  if (seenSoFar === undefined) return null;
  const { softer, left, words } = seenSoFar;
  const text = softer.reduce((said, [claims, less]) => said.replace(claims, less), framedText(desk, wrapped));
  if (left.test(text)) return null;
  // «She's always mad at her son»: what is in a mind stays an impression.
  const inside = desk.origin.sentence.hits.filter(
    ({ claim: { match } }) => match.first >= wrapped.first && match.last <= wrapped.last,
  );
  if (inside.some(isJudgement)) return null;
  const isMind = inside.some(({ rule: { rule } }) =>
    /^(?:unmarked-inference|mind-certainty|motive-attribution)\//.test(rule.id),
  );
  return framed(desk, "own", wrapped, `${isMind ? wordsOf(own, wrapped) : words} ${text}`, null);
}

/** «Joyce cries every time you leave» → «Joyce cries when you leave ([when and how often])». */
export function countedDraft(desk: Desk, wrapped: Wrapped): Draft | null {
  const { seenSoFar } = desk.phrasing;
  if (seenSoFar === undefined || !isCount(desk)) return null;
  // «Morning, noon and night at the hatch»: the words are cut at their comma.
  const { match } = desk.origin.hit.claim;
  const [first, last] = [Math.min(wrapped.first, match.first), Math.max(wrapped.last, match.last)];
  const text = noteWords(desk, first, last);
  const opened = lowerFirst(text);
  const put = seenSoFar.softer.reduce(
    (said, [claims, , beside]) => (beside === undefined ? said : said.replace(claims, beside)),
    text === text.toUpperCase() ? text : opened,
  );
  if (put === opened || seenSoFar.left.test(put)) return null;
  const slot = seenSoFar.hangs.test(put) ? "({slot})" : "{slot}";
  const stop = put.endsWith(".") ? "." : "";
  return draft(desk, "observe", first, last, `${put.trim().replace(/\.$/, "")} ${slot}${stop}`, seenSoFar.when);
}
