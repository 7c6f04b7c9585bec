import { B, ofWord } from "../../lexicon/bits";
import { isRoom, type Token } from "../../text/tokens";
import type { Wrapped } from "../clause/clause";
import { pronounOf, restoreSubject } from "../clause/fragment";
import { type Desk, lowerFirst, noteWords } from "../draft";
import type { RephraseKinds } from "../kinds";
import { objectOf } from "../norm";
import type { AskedKinds } from "./asks";

/* Of whom it is said, as a subject for the slot and as whom something is about. */

export const isPerson = (
  { bits, form }: Token,
  { it, people, pointing }: Pick<RephraseKinds, "it" | "people" | "pointing">,
): boolean =>
  (bits & B.reflexive) === 0 &&
  !pointing.test(form) &&
  ((bits & (B.personNoun | B.name | B.staff | B.writer)) !== 0 ||
    ((bits & B.pronoun) !== 0 && (bits & B.object) !== 0 && !it.test(form)) ||
    people.test(form));

/** «Dei nye skorne», «alle krav»: what could be somebody stands before a thing; `last` ends what is looked at. */
export function isBeforeThing(
  tokens: readonly Token[],
  at: number,
  last: number,
  { article }: Pick<AskedKinds, "article">,
  { everybody, people }: Pick<RephraseKinds, "everybody" | "people">,
): boolean {
  const { form } = tokens[at]!;
  if (!article.test(form) && !everybody.test(form)) return false;
  let noun = at + 1;
  while (noun < last && (tokens[noun]!.bits & ~ofWord) === B.adjective) noun += 1;
  const { kind, bits, opens, verb, form: named } = tokens[noun] ?? tokens[at]!;
  return (
    noun > at &&
    noun <= last &&
    kind === "word" &&
    (bits & ~ofWord) === 0 &&
    opens === 0 &&
    verb === 0 &&
    !people.test(named)
  );
}

/** «Det er et styr med ham»: whom it is said of, behind its preposition; -1 for none. */
export function saidOf(
  { origin: { reading, sentence }, phrasing }: Desk,
  { first, last, who }: Wrapped,
  kinds: AskedKinds,
): number {
  if (!kinds.nobody.test(who)) return -1;
  const from = sentence.hits.find(({ claim: { match } }) => match.first >= first)?.claim.match.first ?? last;
  return reading.tokens.findIndex(
    ({ form }, at) =>
      at >= from && at < last && kinds.of.test(form) && isPerson(reading.tokens[at + 1]!, phrasing.kinds),
  );
}

/** «For oss er hun vrang»: that the writer noticed is so for nobody. */
export function isForSomebody({ origin: { reading }, phrasing: { asks, kinds } }: Desk, at: number): boolean {
  const [opening, next] = reading.tokens.slice(at);
  return asks?.kinds.for.test(opening?.form ?? "") === true && next !== undefined && isPerson(next, kinds);
}

/** «Rom 4»: somebody is called by the room, which tells where; null for nobody. */
export function inRoom(desk: Desk, at: number): string | null {
  const { asks, patient } = desk.phrasing;
  const { tokens } = desk.origin.reading;
  if (asks === undefined || at < 1 || tokens[at]!.kind !== "number" || !isRoom(tokens[at - 1])) return null;
  const room = lowerFirst(noteWords(desk, at - 1, at));
  return `${patient} ${asks.kinds.home.test(room) ? asks.atHome : asks.inRoom} ${room}`;
}

/** «Pasienten på rom 4», «Egil i 2B»: a number is not hidden in a slot, and where it is said stands behind; null where it cannot. */
export function apartFrom(
  who: string,
  { placing, to }: Pick<RephraseKinds, "placing" | "to">,
): [string, string] | null {
  if (!/\d/.test(who)) return [who, ""];
  const words = who.split(" ");
  const at = words.findIndex((word, index) => index > 0 && (placing.test(word) || to.test(word)));
  const named = words.slice(0, Math.max(at, 0)).join(" ");
  return at < 0 || /\d/.test(named) ? null : [named, words.slice(at).join(" ")];
}

/** Who it was, as a subject; of «det er spill for galleriet» the one whom the note is about. */
export function whoOf(desk: Desk, wrapped: Wrapped, kinds: AskedKinds): string {
  const { origin, phrasing } = desk;
  const { who } = wrapped;
  const room = inRoom(desk, mainAt(desk, wrapped.first).at);
  if (room !== null) return room;
  if (!kinds.nobody.test(who)) return phrasing.demeaning?.[who] ?? fullSubject(desk, wrapped) ?? who;
  const at = saidOf(desk, wrapped, kinds);
  if (at >= 0) {
    const { start, end, form } = origin.reading.tokens[at + 1]!;
    const subject = Object.entries(phrasing.objects).find(([, forms]) => forms.includes(form))?.[0];
    return subject ?? origin.noteBlock.block.prose.text.slice(start, end);
  }
  return restoreSubject(origin.noteBlock.block.prose.text, origin.reading, origin.sentence.sentence.from, phrasing);
}

/** The verb and the subject of the main clause that a stretch begins in, with where it opens. */
export function mainAt({ origin: { sentence } }: Desk, first: number): { verb: number; at: number; from: number } {
  const index = Math.max(
    0,
    sentence.clauses.findIndex(({ kind, from, to }) => kind === "main" && from <= first && first < to),
  );
  const { verb, from } = sentence.clauses[index]!;
  return { verb, from, at: sentence.subjects[index]!.at };
}

/** «Gjengen fra røykehjørnet», «bror hans»: the subject with what tells which one it is. */
function fullSubject(desk: Desk, { first, last, who }: Wrapped): string | null {
  const { reading } = desk.origin;
  const { tokens } = reading;
  const { verb, at } = mainAt(desk, first);
  const next = tokens[at + 1];
  if (at < first || verb <= at + 1 || verb > last || verb > at + 6 || next === undefined) return null;
  if ((next.bits & (B.preposition | B.possessive)) === 0) return null;
  const text = noteWords(desk, at, verb - 1);
  return text.toLowerCase().startsWith(who.toLowerCase()) ? `${who}${text.slice(who.length)}` : null;
}

/** «Rusmisbrukeren på 6», «svigermoras omsorg»: a label that would come along, or no person at all. */
export function isNoPerson(desk: Desk, { first, last }: Wrapped, { owner }: AskedKinds): boolean {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const { verb, at } = mainAt(desk, first);
  if (at < first || at > last) return false;
  const next = tokens[at + 1]!;
  const isOwner = at + 1 < verb && next.kind === "word" && next.bits === 0 && owner.test(tokens[at]!.form);
  return (
    isOwner || sentence.hits.some(({ claim: { match } }) => match.first <= at && at <= match.last && match.last < verb)
  );
}

/** The pronoun that somebody can be said again by; empty where it cannot be told. */
function pronounFor({ origin, phrasing }: Desk, first: number, who: string): string {
  if (phrasing.subjects.includes(who.toLowerCase())) return who.toLowerCase();
  const { from, to } = origin.sentence.sentence;
  const { tokens } = origin.reading;
  const kin = phrasing.again[who.toLowerCase()];
  return kin ?? pronounOf(tokens, first, who, phrasing) ?? pronounOf(tokens.slice(from, to), 0, who, phrasing) ?? "";
}

/** The person as whom something is about; empty where no pronoun can be told. */
export function whomOf(desk: Desk, first: number, who: string, { they }: AskedKinds): string {
  if (they.test(who)) return objectOf(who, desk.source, desk.phrasing);
  const pronoun = pronounFor(desk, first, who);
  return pronoun === "" ? "" : objectOf(pronoun, desk.source, desk.phrasing);
}
