import { B, finite, V } from "../lexicon/bits";
import type { Wrapped } from "./clause";
import { empty } from "./covered";
import { clauseDraft, type Desk, type Draft, draft } from "./draft";
import { endOf } from "./edges";
import { wordsOf } from "./frames";
import { joined } from "./joined";
import { objectOf } from "./norm";
import { tensedHint } from "./person";
import { holdsRisk } from "./risk";
import { whyOf } from "./split";
import { mayStay } from "./stays";
import { isMocking, wonderBehind, wonderWhy } from "./wondering";
import { painting } from "./words";

/*
 * A condemnation is neither owned nor wondered about word for word: what was said or done has a slot, whatever hangs on
 * the words at fault stays behind it, and what it was about is wondered.
 */

/** «Pretended to be asleep so as to skip physio», «couldn't care less what the others were sharing». */
export function condemnedDrafts(desk: Desk, clause: Wrapped | null, hint: string): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { reading, sentence } = origin;
  const { tokens } = reading;
  if (phrasing.wonders === undefined || clause === null || clause.who === "" || sentence.sentence.question) return [];
  const { first, past } = clause;
  const match = joined(desk);
  const last = Math.max(clause.last, match.last);
  if (match.first < first || holdsRisk(tokens, { first, last }, phrasing)) return [];
  const who = phrasing.demeaning?.[clause.who.toLowerCase()] ?? clause.who;
  if (/\d/.test(who)) return [];
  const aim = aimFrom(desk, match.last + 1, last);
  const parts = partsOf(desk, match.last + 1, aim < 0 ? last : aim - 1);
  if (parts === null) return [];
  const why = aim < 0 || isMocking({ ...desk, origin: { ...origin, hit: motiveFrom(desk, aim) ?? origin.hit } }) ? "" : said(desk, aim, last);
  const whom = objectOf(who, desk.source, phrasing);
  const done = tensedHint(parts.responds ? phrasing.wonders.responded : hint, { who, past }, phrasing) + parts.about;
  const stays = `${parts.stays}${parts.behind}`;
  const goesOn = parts.apart === "" ? "" : `. ${upperFirst(parts.apart)}`;
  const tense = past ? "past" : "present";
  const wonder = why === "" ? wonderBehind(phrasing, { past, whom }) : wonderWhy(desk, past, why);
  const seen = `${wordsOf(phrasing.act, clause)}${stays}${wonder}${goesOn}`;
  const feels = phrasing.feeling.ahead;
  const isLong = parts.behind !== "" || parts.responds || /\b(?:when|while|what|who|how)\b/.test(stays + done.slice(5));
  const felt =
    isLong && feels !== undefined
      ? feels[tense].replace(" {rest}", stays)
      : wordsOf(phrasing.feeling, clause).replace(" {rest}", stays);
  const feeling = phrasing.feeling.hint;
  const hints = felt.startsWith("{slot}") ? [done, feeling] : [feeling, done];
  const owned = clauseDraft(desk, "own", first, last, `${felt}${wonderWhy(desk, past, why)}${goesOn}`, hints);
  const made = [clauseDraft(desk, "observe", first, last, seen, done)];
  if (origin.hit.rule.rule.rephrase.own === true || phrasing.wonders !== undefined) made.push(owned);
  return made.filter((one) => keepsWords(desk, one, first, last));
}

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const said = ({ origin: { reading, noteBlock } }: Desk, from: number, to: number): string =>
  to < from ? "" : noteBlock.block.prose.text.slice(reading.tokens[from]!.start, reading.tokens[to]!.end);

/** The finding of a motive that begins at an aim or right behind the words that open it. */
const motiveFrom = ({ origin: { sentence } }: Desk, at: number) =>
  sentence.hits.find(
    ({ rule, claim: { match } }) =>
      /^motive-attribution\/(?:motive|effect)$/.test(rule.rule.id) && match.first >= at && match.first <= at + 3,
  );

/** Where the aim begins that is read into what was done («so she won't be asked for the rent»); -1 for none. */
function aimFrom(desk: Desk, from: number, last: number): number {
  const { tokens } = desk.origin.reading;
  for (let at = from; at <= last; at += 1) {
    const [form, next, third] = [0, 1, 2].map((by) => tokens[at + by]?.form ?? "");
    const isAim =
      (form === "to" && ((tokens[at + 1]?.verb ?? 0) & V.infinitive) !== 0) ||
      (form === "in" && /^(?:order|hopes?|the)$/.test(next!) && /^(?:to|of|hope)$/.test(third!)) ||
      (form === "so" && /^(?:he|she|they|that|as|i|we|nobody|everyone|somebody|people|staff)(?:['’]\w+)?$/.test(next!)) ||
      (form === "because" && next !== "of");
    if (isAim && (form === "because" || motiveFrom(desk, at) !== undefined)) return at;
  }
  return -1;
}

interface Parts {
  /** What goes into the hint of the slot («about consequences»). */
  readonly about: string;
  /** What stays right behind the slot («when the bell went»), and what is set off behind it («, curtains shut at noon»). */
  readonly stays: string;
  readonly behind: string;
  /** A statement of its own behind a comma. */
  readonly apart: string;
  /** The rest tells what somebody was to respond to. */
  readonly responds: boolean;
}

/** What hangs on the words at fault, told apart; null where it cannot stand without them. */
function partsOf(desk: Desk, from: number, last: number): Parts | null {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  let end = last;
  while (end >= from && tokens[end]!.kind === "mark") end -= 1;
  const none: Parts = { about: "", stays: "", behind: "", apart: "", responds: false };
  if (end < from) return none;
  const comma = tokens.findIndex(({ mark }, at) => at >= from && at <= end && mark === ",");
  const head = comma < 0 ? end : comma - 1;
  const judged = sentence.hits.some(({ claim: { match } }) => comma >= 0 && match.first > comma && match.first <= end);
  if (judged) return null;
  const tail = comma < 0 ? "" : said(desk, comma + 1, end);
  const isStatement =
    comma >= 0 &&
    sentence.clauses.some(
      ({ from: opens, verb, kind }, at) =>
        kind === "main" && verb >= 0 && opens >= comma && opens <= comma + 1 && sentence.subjects[at]!.at >= opens,
    );
  const behind = tail === "" || isStatement ? "" : `, ${tail}`;
  const base = { ...none, behind, apart: isStatement ? tail : "" };
  if (head < from) return base;
  const rest = said(desk, from, head);
  if (/["“”]/.test(rest)) return null;
  const inside = tokens.slice(from, head + 1);
  const opening = tokens[from]!;
  if (/^(?:about|re|regarding)$/.test(opening.form)) return { ...base, about: ` ${rest}` };
  if (/^(?:for|of)$/.test(opening.form)) return { ...base, about: ` about ${said(desk, from + 1, head)}` };
  if (/^(?:what|how|which)$/.test(opening.form)) return { ...base, responds: true, about: ` to ${rest}` };
  if (opening.form === "that") return { ...base, responds: true, about: ` when ${said(desk, from + 1, head)}` };
  if (/^(?:who|whether|why|where)$/.test(opening.form)) return { ...base, about: ` about ${rest}` };
  if (mayStay(desk, from, head, true)) return { ...base, stays: ` ${rest}` };
  // «Stonewalled the physio», «gaming the laundry rota»: to whom, or about what.
  const isNoun =
    (opening.bits & (B.determiner | B.possessive | B.name | B.staff | B.personNoun)) !== 0 &&
    inside.every(({ verb, bits, kind }) => kind === "word" && ((verb & finite) === 0 || bits !== 0 || (verb & V.common) === 0));
  if (!isNoun) return null;
  const isPerson = inside.slice(0, 4).some(({ bits }) => (bits & (B.personNoun | B.staff | B.name)) !== 0);
  return isPerson ? { ...base, stays: ` towards ${rest}` } : { ...base, about: ` about ${rest}` };
}

/** Whether every word that is not at fault is still there, in the new words or in a hint. */
function keepsWords({ origin: { reading, sentence } }: Desk, made: Draft, first: number, last: number): boolean {
  const has = new Set(`${made.text} ${made.hints.join(" ")}`.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return reading.tokens.slice(first, last + 1).every(({ kind, form, bits }, by) => {
    if (kind === "mark" || has.has(form) || empty.has(form) || painting.has(form) || form === "that") return true;
    const at = first + by;
    if (sentence.hits.some(({ claim: { match } }) => match.first <= at && at <= match.last)) return true;
    return form.split(/[^\p{L}\p{N}]+/u).every((part) => part === "" || has.has(part)) || /^['’]/.test(form) || ((bits & B.pronoun) !== 0 && /^(?:he|she|they|him|her|them)['’]?\w*$/.test(form));
  });
}

/** «Screaming in the corridor to get attention»: what was done stays, and what it was for is wondered about openly. */
export function mockedDrafts(desk: Desk): readonly Draft[] {
  const why = whyOf(desk);
  const { wonders } = desk.phrasing;
  if (wonders === undefined || why === null) return [];
  const { tokens } = desk.origin.reading;
  if (holdsRisk(tokens, why, desk.phrasing)) return [];
  if (endOf(tokens, desk.origin.sentence, -1) > why.last) return [];
  const before = tokens[why.first - 1]!;
  const start = before.mark === "," ? before.start : before.end;
  const wonder = wonderBehind(desk.phrasing, { past: why.past, whom: "" });
  const put = (stance: "observe" | "own", text: string, hint: string | null) => ({
    ...draft(desk, stance, why.first, why.last, text, hint),
    start,
    text: `${text}${wonder}`,
  });
  return [put("observe", " ({slot})", wonders.seen), put("own", "", null)];
}

/** «Nothing is ever good enough for that girl»: of whom it is said stands at its end. */
export function ofWhomDrafts(desk: Desk, clause: Wrapped | null, hint: string): readonly Draft[] {
  const { demeaning = {}, objects, wonders } = desk.phrasing;
  if (clause === null || wonders === undefined) return [];
  const whom = /\b(?:for|with) (her|him|them|th(?:at|is) \w+)$/i.exec(clause.text)?.[1]?.toLowerCase() ?? "";
  const subject = Object.entries(objects).find(([, forms]) => forms.includes(whom))?.[0] ?? demeaning[whom];
  if (subject === undefined) return [];
  const { first, last, past } = clause;
  const done = tensedHint(hint, { who: subject, past }, desk.phrasing);
  const wonder = wonderBehind(desk.phrasing, { past, whom: objectOf(subject, desk.source, desk.phrasing) });
  const felt = wordsOf(desk.phrasing.feeling, clause).replace(" {rest}", "");
  return [
    clauseDraft(desk, "observe", first, last, `${wordsOf(desk.phrasing.act, clause)}${wonder}`, done),
    clauseDraft(desk, "own", first, last, felt + wonderWhy(desk, past, ""), [done, desk.phrasing.feeling.hint]),
  ].filter((one) => keepsWords(desk, { ...one, text: `${one.text} ${whom}` }, first, last));
}
