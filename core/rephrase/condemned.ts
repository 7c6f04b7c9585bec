import { B, finite, S, V } from "../lexicon/bits";
import type { Token } from "../text/tokens";
import type { Wrapped } from "./clause";
import { empty, isAllAtFault } from "./covered";
import { clauseDraft, type Desk, type Draft, draft } from "./draft";
import { endOf } from "./edges";
import { wordsOf } from "./frames";
import { joined } from "./joined";
import { isJudgement, isMotive } from "./judgement";
import { objectOf } from "./norm";
import { softened, tensedHint } from "./person";
import { holdsRisk } from "./risk";
import { whyOf } from "./split";
import { mayStay } from "./stays";
import { isPastIn } from "./tense";
import { wonderBehind, wonderWhy } from "./wondering";
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
  const { wonders, feeling } = phrasing;
  if (wonders === undefined || clause === null || sentence.sentence.question) return [];
  const { first, past } = clause;
  const match = atFault(desk);
  const named = nameOf(desk, clause, match.clause);
  if (named === "") return [];
  // «A spoiled patient» is no sentence about what was done.
  if (origin.hit.claim.match.pattern.kind === "adjective" && isNoun(tokens[match.last + 1])) return [];
  const reach = Math.max(clause.last, match.last);
  const last = abbreviated(tokens, match.last, reach);
  if (match.first < first || holdsRisk(tokens, { first, last }, phrasing)) return [];
  const parts = partsOf(desk, match.last + 1, last);
  if (parts === null) return [];
  const who = phrasing.demeaning?.[named.toLowerCase()] ?? named;
  const whom = objectOf(who, desk.source, phrasing);
  const then = tokens.slice(first, match.first).some(({ form }) => form === "then") ? " then" : "";
  const led = tokens.slice(first, match.first);
  const asked = (parts.responds ? wonders.responded : hint)
    .replace("{who}", `{who}${then}`)
    .replace("said or did", led.some(({ form }) => form === "will") ? "will say or do" : "said or did");
  const done = tensedHint(asked, { who, past }, phrasing) + parts.about;
  const tense = past ? "past" : "present";
  const stop = tokens[parts.end]!.form.endsWith(".") ? "." : "";
  const goesOn = parts.apart === "" ? stop : `. ${upperFirst(parts.apart)}`;
  // Behind a colon stands what was seen, and nothing more.
  const isTold = parts.behind.startsWith(":");
  const rest = isTold ? parts.stays : parts.stays + parts.behind;
  const why = (words: string) => (isTold ? parts.behind : words);
  const wonder = parts.why === "" ? wonderBehind(phrasing, { past, whom }) : wonderWhy(desk, past, parts.why);
  const isLong = parts.behind !== "" || parts.responds || hangs.test(parts.stays + parts.about);
  const { ahead = feeling.plain } = feeling;
  const felt = (isLong ? ahead[tense] : wordsOf(feeling, clause)).replace(" {rest}", rest);
  const hints = felt.startsWith("{slot}") ? [done, feeling.hint] : [feeling.hint, done];
  const seen = wordsOf(phrasing.act, clause) + rest + why(wonder) + goesOn;
  const isNamed = tokens.slice(first, parts.end + 1).some(({ form }) => form === whom);
  const owned = felt + why(isNamed ? wonder : wonderWhy(desk, past, parts.why)) + goesOn;
  const made = [clauseDraft(desk, "observe", first, parts.end, seen, done)];
  if (origin.hit.rule.rule.rephrase.own === true) made.push(clauseDraft(desk, "own", first, parts.end, owned, hints));
  return made.filter((one) => keepsWords(desk, one, first, parts.end));
}

/** The words at fault; of «stirring between her» only the verb, since whom it was between stays. */
function atFault(desk: Desk): ReturnType<typeof joined> {
  const { tokens } = desk.origin.reading;
  const match = joined(desk);
  let { last } = match;
  // «Tried it on for»: a particle belongs to its verb.
  const isPart = (at: number) => /^(?:on|over|off|up|out|down|away)$/.test(tokens[at]!.form);
  while (last < desk.origin.hit.claim.match.last && isPart(last + 1)) last += 1;
  const opens = (at: number) => (tokens[at]!.bits & (B.determiner | B.possessive)) !== 0;
  if (last - 1 > match.first && (tokens[last]!.bits & B.adjective) !== 0 && opens(last - 1)) last -= 1;
  const end = last;
  while (last > match.first && opens(last)) last -= 1;
  if (last < end) while (last > match.first && (tokens[last]!.bits & B.preposition) !== 0 && !isPart(last)) last -= 1;
  return { ...match, last };
}

/** The person as the sentence names them, where that is short; empty for none, a thing or a number. */
function nameOf({ origin: { sentence, reading } }: Desk, { who, text, first }: Wrapped, index: number): string {
  const { verb } = sentence.clauses[index]!;
  const { at } = sentence.subjects[index]!;
  const isOther = ((reading.tokens[at]?.bits ?? 0) & (B.pronoun | B.name | B.personNoun | B.staff)) === 0;
  const subject =
    verb > first
      ? text
          .split(" ")
          .slice(0, verb - first)
          .join(" ")
      : who;
  const named = who === "" || subject.endsWith(` ${who}`) ? subject : who;
  const isNone = /^(?:|an?|the|one|what|this|it|there|her|his|him|them)$/i.test(named) || /\d/.test(named);
  return isNone || named.split(" ").length > 4 || (at >= first && isOther) ? "" : named;
}

/** A word that an adjective before it tells of. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  (token.bits & (B.preposition | B.coordinator | B.negation)) === 0 &&
  token.opens === 0 &&
  !/^(?:today|tonight|yesterday|this|all|again|as|re|from)$/.test(token.form);

const hangs = /\b(?:when|while|what|who|how|whether)\b/;

/** «… re the appt. Third letter sent»: a sentence ends with its abbreviation. */
function abbreviated(tokens: readonly Token[], from: number, last: number): number {
  const at = tokens.findIndex(
    ({ form }, index) => index > from && index < last && form.endsWith(".") && tokens[index + 1]!.capital,
  );
  return at < 0 ? last : at;
}

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const said = ({ origin: { reading, noteBlock } }: Desk, from: number, to: number): string =>
  to < from ? "" : noteBlock.block.prose.text.slice(reading.tokens[from]!.start, reading.tokens[to]!.end);

/** The finding of a motive that begins at an aim or right behind the words that open it. */
const motiveFrom = ({ origin: { sentence } }: Desk, at: number) =>
  sentence.hits.find((one) => isMotive(one) && one.claim.match.first >= at && one.claim.match.first <= at + 3);

/** Where the aim begins that is read into what was done («so she won't be asked for the rent»); -1 for none. */
function aimFrom(desk: Desk, from: number, last: number): number {
  const { tokens } = desk.origin.reading;
  for (let at = from; at <= last; at += 1) {
    const words = [0, 1, 2].map((by) => tokens[at + by]?.form ?? "").join(" ");
    if (/^(?:in (?:order to|hopes? of|the hope)|so as (?:to|not)|because (?!of))/.test(words)) return at;
    const opens = (/^to /.test(words) && (tokens[at + 1]!.verb & V.infinitive) !== 0) || /^so /.test(words);
    // «Faking it to stay out of jail»: behind a trick it is what it was for, but for «pretended to be asleep».
    const isTrick = at === from && tricks.test(desk.origin.hit.rule.rule.id) && !/^to (?:be|have|know)\b/.test(words);
    if (opens && (isTrick || motiveFrom(desk, at) !== undefined)) return at;
  }
  return -1;
}

const tricks = /^(?:credibility-doubt\/dishonesty|motive-attribution\/(?:trickery|pretence))$/;

interface Parts {
  /** What goes into the hint of the slot («about consequences»). */
  readonly about: string;
  /** What stays right behind the slot («when the bell went»), and what is set off behind it («, curtains shut at noon»). */
  readonly stays: string;
  readonly behind: string;
  /** The aim that was read into it. */
  readonly why: string;
  /** A statement of its own behind a comma, up to `end`. */
  readonly apart: string;
  readonly end: number;
  /** The rest tells what somebody was to respond to. */
  readonly responds: boolean;
}

const isMerely =
  ({ phrasing: { merely } }: Desk) =>
  ({ form }: Token) =>
    merely.includes(form);

/** What hangs on the words at fault up to the end of the sentence, told apart; null where it cannot stand without them. */
function partsOf(desk: Desk, from: number, reach: number): Parts | null {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const whole = endOf(tokens, sentence, -1);
  const goesOn = whole > reach && !tokens[reach]!.form.endsWith(".");
  const last = goesOn ? whole : reach;
  const none: Parts = {
    about: "",
    stays: "",
    behind: "",
    why: "",
    apart: "",
    end: last,
    responds: false,
  };
  const at = aimFrom(desk, from, last);
  // «Clear and brags about it»: what goes on behind an «and» is another matter.
  const and = tokens.findIndex(({ form }, index) => index > reach && index <= last && /^(?:and|but)$/.test(form));
  if (and >= 0) return null;
  const first = tokens.findIndex(({ mark }, index) => index >= from && index <= last && (mark === "," || mark === ":"));
  // «Kicked off, purely to see how far he could push me»: the aim behind the comma is one.
  const isAim = first >= 0 && at > first && tokens.slice(first + 1, at).every(isMerely(desk));
  const comma = isAim ? -1 : first;
  const stop = comma >= 0 && (at < 0 || comma < at) ? comma - 1 : last;
  const aim = at >= 0 && at <= stop ? at : -1;
  let base = none;
  if (stop < last && !isAllAtFault(tokens, sentence, comma + 1, last + 1)) {
    const isJudged = sentence.hits.some((one) => isJudgement(one) && one.claim.match.first > comma);
    if (isJudged) return null;
    const tail = said(desk, comma + 1, last);
    const isTag = desk.phrasing.tags?.includes(tail.toLowerCase()) === true;
    const next = sentence.clauses.findIndex(
      ({ from: opens, verb, kind }) => kind === "main" && verb >= 0 && opens >= comma && opens <= comma + 1,
    );
    const isElided = next >= 0 && sentence.subjects[next]!.at < comma && sentence.clauses[next]!.verb === comma + 1;
    const isStatement = next >= 0 && (isElided || sentence.subjects[next]!.at > comma);
    if (isStatement && isElided && (tokens[comma + 1]!.verb & finite) === V.participle) return null;
    const mark = tokens[comma]!.mark;
    if ((isStatement || /^(?:so|then|but|and) /.test(tail)) && mark === ",") base = { ...none, apart: tail };
    else if (!isTag) base = { ...none, behind: `${mark} ${tail}` };
  }
  const why = aim < 0 ? "" : softened(desk, said(desk, isAim ? first + 1 : aim, stop));
  base = { ...base, why: desk.phrasing.wonders?.mocking.test(why) === true ? "" : why };
  let head = aim < 0 ? stop : (isAim ? first : aim) - 1;
  while (head >= from && (tokens[head]!.kind === "mark" || (aim >= 0 && isMerely(desk)(tokens[head]!)))) head -= 1;
  if (head < from) return base;
  const rest = said(desk, from, head).replace(/\.$/, "");
  if (/["“”]/.test(rest) || (tokens[from - 1]!.bits & B.coordinator) !== 0) return null;
  if (head === from && (beside.test(rest) || /^(?:him|her|them|us|me|it)$/.test(rest))) return base;
  if (head === from && /^(?:here|there)$/.test(rest)) return { ...base, stays: ` ${rest}` };
  // «… and flouted them»: a second statement is not hidden in a slot.
  if (
    sentence.clauses.some(
      ({ kind, from: opens, verb }) => kind === "main" && opens > from && verb > opens && verb <= head,
    )
  )
    return null;
  const [opening, second] = [tokens[from]!, tokens[from + 1]];
  const behind = () => rest.slice(rest.indexOf(" ") + 1);
  const isDoing = opening.form === "with" && /(?<!^even|^morn)ing$/.test(second?.form ?? "");
  if (isDoing) return { ...base, about: ` in connection ${rest}` };
  if (/^(?:about|re|regarding)$/.test(opening.form)) return { ...base, about: ` ${rest}` };
  const isPerson = tokens
    .slice(from, Math.min(head, from + 4) + 1)
    .some(({ bits }) => (bits & (B.personNoun | B.staff | B.name)) !== 0);
  if (/^for (?:the \w+ time|the rest|\d|an?|half|ages|hours|days|weeks|most|much|two|three)\b/.test(rest))
    return { ...base, stays: ` ${rest}` };
  if (opening.form === "for" && isPerson) return { ...base, stays: ` with ${behind()}` };
  if (/^(?:for|of)$/.test(opening.form) && head > from) return { ...base, about: ` about ${behind()}` };
  // «Couldn't care less what they said»: there what somebody was to respond to stands behind the words.
  const isCold = /^patient-blame\/(?:contempt|indifference)$/.test(desk.origin.hit.rule.rule.id);
  if (!isCold && /^(?:what|how|which|that)$/.test(opening.form)) return null;
  if (/^(?:what|how|which)$/.test(opening.form)) return { ...base, responds: true, about: ` to ${rest}` };
  if (opening.form === "that") return { ...base, responds: true, about: ` when ${behind()}` };
  if (/^(?:who|whether|why|where)$/.test(opening.form)) return { ...base, about: ` about ${rest}` };
  if (/^(?:so|as)$/.test(opening.form) && second?.form === "long") return { ...base, stays: ` ${rest}` };
  if (mayStay(desk, from, head, true)) return { ...base, stays: ` ${softened(desk, rest)}` };
  if (opening.form === "at" && (isPerson || /^(?:any|every)/.test(second?.form ?? "")))
    return { ...base, stays: ` towards ${behind()}` };
  if (opening.form === "against" && head < from + 5 && second?.form !== "each" && tokens[from + 2]?.form !== "other")
    return { ...base, stays: ` towards ${behind()}` };
  // «Chose drugs over her kids»: nobody knows of a choice, and what it was about stays.
  const before = said(desk, Math.max(0, from - 5), from - 1);
  const [, chosen] = /\b(?:cho\w+|puts?|putting|pick\w*) ((?:\w+ )?\w+) (?:over|before)$/i.exec(before) ?? [];
  if (chosen !== undefined) return { ...base, about: ` about ${chosen} and about ${rest}` };
  // «Stonewalled the physio», «gaming the laundry rota»: to whom, or about what.
  const when = tokens.findIndex(({ opens }, index) => index > from + 1 && index <= head && (opens & S.time) !== 0);
  const inside = tokens.slice(from, when < 0 ? head + 1 : when);
  const isThing =
    (opening.bits & (B.determiner | B.possessive | B.name | B.staff | B.personNoun)) !== 0 &&
    inside.every(
      ({ verb, bits, kind }) => kind !== "mark" && ((verb & finite) === 0 || bits !== 0 || (verb & V.common) === 0),
    );
  if (!isThing) return null;
  const behindIt = inside.findIndex(({ bits }, index) => index > 0 && (bits & B.preposition) !== 0);
  const noun = inside.at(behindIt < 0 ? -1 : behindIt - 1)!;
  const isWhom = (noun.bits & (B.personNoun | B.staff | B.name)) !== 0 || noun.form === "both";
  // «Baiting the new guy»: half of whom it was stands among the words at fault.
  const isHalf = ((tokens[from - 2]?.bits ?? 0) & B.determiner) !== 0;
  if (isPerson && (!isWhom || isHalf)) return null;
  return isPerson ? { ...base, stays: ` towards ${rest}` } : { ...base, about: ` about ${rest}` };
}

/** Words that only strengthen a condemnation, or join it to what was told before. */
const beside =
  /^(?:that|for|of|then|when|deliberately|purposely|beautifully|regardless|frankly|just|only|simply|trying|tried|tries)$/;

/** Whether every word that is not at fault is still there, in the new words or in a hint. */
function keepsWords({ origin: { reading, sentence } }: Desk, made: Draft, first: number, last: number): boolean {
  const has = new Set(`${made.text} ${made.hints.join(" ")}`.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return reading.tokens.slice(first, last + 1).every(({ kind, form, bits }, by) => {
    if (kind === "mark" || has.has(form) || empty.has(form) || painting.has(form) || beside.test(form)) return true;
    const at = first + by;
    if (sentence.hits.some(({ claim: { match } }) => match.first <= at && at <= match.last)) return true;
    return (
      form.split(/[^\p{L}\p{N}]+/u).every((part) => part === "" || has.has(part)) ||
      /^['’]/.test(form) ||
      ((bits & B.pronoun) !== 0 && /^(?:he|she|they|him|her|them)['’]?\w*$/.test(form))
    );
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
  return [put("observe", " ({slot})", wonders.seen), put("own", "", null)].filter((one) =>
    keepsWords(desk, one, why.first, why.last),
  );
}

/** «Nothing is ever good enough for that girl», «what he was after was an audience»: of whom it is said, whatever its subject. */
export function ofWhomDrafts(desk: Desk, clause: Wrapped | null, hint: string): readonly Draft[] {
  const { demeaning = {}, objects, wonders, subjects, belongings = {} } = desk.phrasing;
  if (clause === null || wonders === undefined) return [];
  const said = ` ${clause.text} `.toLowerCase();
  const [, whom = ""] = / (?:for|with) (her|him|them|th(?:at|is) [a-z]+) $/.exec(said) ?? [];
  const isWhom = Object.entries(objects).find(([, forms]) => forms.includes(whom));
  const someone = whom.startsWith("th") ? whom.replace(/^th\w+/, "the") : undefined;
  const whose = Object.entries(belongings).find(([, own]) => own.some((one) => said.includes(` ${one} `)));
  const who =
    isWhom?.[0] ?? demeaning[whom] ?? someone ?? subjects.find((one) => said.includes(` ${one} `)) ?? whose?.[0];
  if (who === undefined) return [];
  const { first, last, past } = clause;
  const about = said.startsWith(" it ") ? " about it" : "";
  const done = tensedHint(hint, { who, past }, desk.phrasing) + about;
  const [, each] = /\bevery (?:single )?(meal|shift|visit|night|morning|evening) /.exec(said) ?? [];
  const when = each === undefined ? "" : ` at ${each}s`.replace(/at (shift|visit|morning|evening)/, "on $1");
  const wonder = wonderBehind(desk.phrasing, { past, whom: objectOf(who, desk.source, desk.phrasing) });
  const felt = wordsOf(desk.phrasing.feeling, clause).replace(" {rest}", when);
  return [
    clauseDraft(desk, "observe", first, last, wordsOf(desk.phrasing.act, clause) + when + wonder, done),
    clauseDraft(desk, "own", first, last, felt + wonder, [done, desk.phrasing.feeling.hint]),
  ].filter((one) => keepsWords(desk, { ...one, text: `${one.text} ${whom}` }, first, last));
}

/** «Left detox before the end for the third time, which left me feeling […]»: beside a plain word for a judgement. */
export function stirredDrafts(desk: Desk, terms: readonly Draft[]): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { tokens } = origin.reading;
  const end = tokens[endOf(tokens, origin.sentence, -1)]!.end;
  const { id } = origin.hit.rule.rule;
  if (phrasing.wonders === undefined || !/^(?:patient-blame|stigma-label)\//.test(id)) return [];
  return terms.flatMap((one): Draft[] => {
    if (one.stance !== "reword" || one.end > end || one.text.includes("{slot}")) return [];
    const past = isPastIn(tokens, origin.sentence.sentence);
    const rest = origin.noteBlock.block.prose.text.slice(one.end, end);
    if (/[,;:(]/.test(rest) || end - tokens[origin.sentence.sentence.from]!.start > longest) return [];
    const felt = phrasing.feeling.plain[past ? "past" : "present"].replace("{slot} {rest} ", "");
    return [{ ...one, stance: "own", end, text: `${one.text}${rest}, which ${felt}`, hints: [phrasing.feeling.hint] }];
  });
}

/** Of a longer sentence «which» would tell of its end only. */
const longest = 70;
