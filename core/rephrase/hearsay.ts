import { B } from "../lexicon/bits";
import type { Wrapped } from "./clause/clause";
import { clauseDraft, type Desk, type Draft } from "./draft";
import { isHearsayWord } from "./own/plain";

/**
 * «He allegedly hurt his back» → «He says that he hurt his back»: without the word it would be a fact, and with it it is
 * doubted. Only of somebody whom a pronoun can name again.
 */
export function hearsayDrafts(desk: Desk, wrapped: Wrapped): readonly Draft[] {
  const { phrasing, origin } = desk;
  const { tokens } = origin.reading;
  const at = origin.hit.claim.match.first;
  if (!isHearsayWord(desk, at) || at > wrapped.first + 2) return [];
  const told = ` ${wrapped.text} `.replace(new RegExp(` ${tokens[at]!.form},? `, "i"), " ").trim();
  const who = told.split(/[ '’]/)[0]!.toLowerCase();
  const next = tokens[wrapped.last + 1];
  if (!phrasing.subjects.includes(who) || (next !== undefined && (next.bits & B.coordinator) !== 0)) return [];
  const text = `${who} ${wrapped.past ? phrasing.tells.past : phrasing.tells.present} ${told.slice(0, 1).toLowerCase()}${told.slice(1)}`;
  const { seen } = phrasing.besides;
  return [
    clauseDraft(desk, "observe", wrapped.first, wrapped.last, `${text}${seen.text}`, seen.hint),
    clauseDraft(desk, "voice", wrapped.first, wrapped.last, text),
  ];
}
