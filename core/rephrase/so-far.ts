import type { Wrapped } from "./clause";
import { type Desk, type Draft, draft } from "./draft";
import { framed, framedText, wordsOf } from "./frames";
import { isJudgement } from "./judgement";

/* What can be counted is no impression: how often has a slot, or it is told as far as the writer has seen. */

const isCount = ({ origin: { hit } }: Desk): boolean => hit.rule.rule.id.startsWith("absolute-generalization/");

/** «He never says thank you» → «As far as I have seen, he rarely says thank you»; null where an absolute would be left in it. */
export function soFarDraft(desk: Desk, wrapped: Wrapped): Draft | null {
  const { seenSoFar, own } = desk.phrasing;
  if (seenSoFar === undefined) return null;
  const { softer, left, words } = seenSoFar;
  const text = softer.reduce((said, [absolute, less]) => said.replace(absolute, less), framedText(desk, wrapped));
  if (left.test(text)) return null;
  // «She's always mad at her son»: what is in a mind stays an impression.
  const inside = desk.origin.sentence.hits.filter(
    ({ claim: { match } }) => match.first >= wrapped.first && match.last <= wrapped.last,
  );
  if (inside.some(isJudgement)) return null;
  const isMind = inside.some(({ rule: { rule } }) => /^(?:unmarked|mind|motive)/.test(rule.id));
  return framed(desk, "own", wrapped, `${isMind ? wordsOf(own, wrapped) : words} ${text}`, null);
}

/** «Joyce cries every time you leave» → «Joyce cries when you leave ([when and how often])». */
export function countedDraft(desk: Desk, wrapped: Wrapped, hint: string): Draft | null {
  const { seenSoFar } = desk.phrasing;
  const { reading, noteBlock } = desk.origin;
  if (seenSoFar === undefined || !isCount(desk)) return null;
  const { tokens } = reading;
  // «Morning, noon and night at the hatch»: the words are cut at their comma.
  const { match } = desk.origin.hit.claim;
  const [first, last] = [Math.min(wrapped.first, match.first), Math.max(wrapped.last, match.last)];
  const text = noteBlock.block.prose.text.slice(tokens[first]!.start, tokens[last]!.end);
  const opened = text.slice(0, 1).toLowerCase() + text.slice(1);
  const put = seenSoFar.softer.reduce(
    (said, [absolute, , beside]) => (beside === undefined ? said : said.replace(absolute, beside)),
    text === text.toUpperCase() ? text : opened,
  );
  if (put === opened || seenSoFar.left.test(put)) return null;
  const slot = /\bwhen\b/.test(put) ? "({slot})" : "{slot}";
  const stop = put.endsWith(".") ? "." : "";
  return draft(desk, "observe", first, last, `${put.trim().replace(/\.$/, "")} ${slot}${stop}`, hint);
}
