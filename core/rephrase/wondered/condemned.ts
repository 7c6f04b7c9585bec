import { B, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import { joined } from "../called/joined";
import { isRoomAt } from "../called/judged";
import { tensedHint } from "../called/person";
import { mayStay } from "../called/stays";
import type { Wrapped } from "../clause/clause";
import { endOf } from "../clause/edges";
import { withArticle } from "../clause/fragment";
import { isPastIn } from "../clause/tense";
import { clauseDraft, type Desk, type Draft, draft, type Hints, noteWords, upperFirst } from "../draft";
import { isMotive } from "../judgement";
import { keepsWords } from "../kept";
import { objectOf } from "../norm";
import { framed, wordsOf } from "../own/frames";
import { goingOn, reasonOf, whyOf } from "../own/split";
import { holdsRisk } from "../risk";
import { partsOf, tricks } from "./rest";
import { isBlind, isMeant, isMocking, mockedTo, wonderBehind, wonderWhether, wonderWhy } from "./wondering";
import type { Wonders } from "./wonders";

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
  const match = atFault(desk, wonders);
  // «Rm 4 couldn't care less»: a number is not hidden in a slot, and stands before it.
  const room = sentence.subjects[match.clause]!.at;
  const isRoom = isRoomAt(tokens, room) && room > first && room <= first + 4;
  let lead = isRoom ? `${noteWords(desk, first, room)}: ` : "";
  const told = isRoom ? phrasing.patient : nameOf(desk, wonders, clause, match.clause);
  if (told === "") return [];
  // «This evening she tried to wind me up»: when it was stays before the frame.
  const named = phrasing.subjects.find((one) => told.endsWith(` ${one}`)) ?? told;
  if (named !== told) lead = upperFirst(told.slice(0, -named.length));
  // «A spoiled patient» is no sentence about what was done.
  if (origin.hit.claim.match.pattern.kind === "adjective" && isNoun(tokens[match.last + 1], wonders)) return [];
  const reach = Math.max(clause.last, match.last);
  const last = abbreviated(tokens, match.last, reach);
  if (match.first < first || holdsRisk(tokens, { first, last }, phrasing)) return [];
  const parts = partsOf(desk, wonders, match.last + 1, last);
  if (parts === null) return [];
  const who = phrasing.demeaning?.[named.toLowerCase()] ?? named;
  const whom = objectOf(who, desk.source, phrasing);
  const led = tokens.slice(first, match.first).map(({ form }) => form);
  const then = led.includes(wonders.next) ? ` ${wonders.next}` : "";
  const asked = (parts.responds ? wonders.responded : hint)
    .replace("{who}", `{who}${then}`)
    .replace(...(led.includes(wonders.will) ? wonders.willDo : (["", ""] as const)));
  const done = tensedHint(asked, { who, past }, phrasing) + parts.about;
  const tense = past ? "past" : "present";
  const stop = tokens[parts.end]!.form.endsWith(".") ? "." : "";
  const goesOn = parts.apart === "" ? stop : `. ${upperFirst(parts.apart)}`;
  // Behind a colon stands what was seen, and nothing more.
  const isTold = parts.behind.startsWith(":");
  const rest = isTold ? parts.stays : parts.stays + parts.behind;
  const why = (words: string) => (isTold ? parts.behind : words);
  const sees = isBlind(desk) ? wonders.sees[tense].replace("{who}", withArticle(who, tokens[first]!, phrasing)) : "";
  const wonder =
    sees !== ""
      ? sees
      : parts.why === ""
        ? wonderBehind(phrasing, { past, whom })
        : wonderWhether(phrasing, past, parts.why);
  const isLong = parts.behind !== "" || parts.responds || wonders.kinds.hangs.test(parts.stays + parts.about);
  const { ahead = feeling.plain } = feeling;
  const felt = (isLong ? ahead[tense] : wordsOf(feeling, clause)).replace(" {rest}", rest);
  const hints = felt.startsWith("{slot}") ? [done, feeling.hint] : [feeling.hint, done];
  const seen = lead + wordsOf(phrasing.act, clause) + rest + why(wonder) + goesOn;
  const isNamed = tokens.slice(first, parts.end + 1).some(({ form }) => form === whom);
  const owned = lead + felt + why(isNamed || sees !== "" ? wonder : wonderWhy(desk, past, parts.why)) + goesOn;
  // «… plays us off against each other and then denies it»: what goes on is a statement of its own.
  const goesBehind = parts.goesOn;
  const put = (stance: "observe" | "own", text: string, hinted: Hints) =>
    goesBehind
      ? framed(desk, stance, { ...clause, last: parts.end, who }, text, hinted)
      : clauseDraft(desk, stance, first, parts.end, text, hinted);
  const made = [put("observe", goesBehind ? lead + wordsOf(phrasing.act, clause) + rest : seen, done)];
  if (origin.hit.rule.rule.rephrase.own === true) made.push(put("own", goesBehind ? lead + felt : owned, hints));
  const gone = `${noteWords(desk, match.first, match.last)} ${parts.gone}`.toLowerCase();
  return made.filter((one) => keepsWords(desk, { ...one, text: `${one.text} ${gone}` }));
}

/** The words at fault; of «stirring between her» only the verb, since whom it was between stays. */
function atFault(desk: Desk, { kinds }: Wonders): ReturnType<typeof joined> {
  const { tokens } = desk.origin.reading;
  const match = joined(desk);
  // «She just wants attention»: what mocks goes with the words before it.
  let last = isMocking(desk) ? Math.max(match.last, mockedTo(desk)) : match.last;
  // «Slippery as an eel»: what somebody is likened to belongs to the words.
  const isLikened = kinds.likens.test(tokens[last - 1]?.form ?? "") && (tokens[last]!.bits & B.determiner) !== 0;
  if (isLikened && last < desk.origin.sentence.sentence.to - 1) return { ...match, last: last + 1 };
  // «Behaved like a spoiled child»: so does the noun that it ends in.
  const isSpoken = kinds.likens.test(tokens[last - 2]?.form ?? "") && (tokens[last - 1]!.bits & B.determiner) !== 0;
  const noun = tokens[last + 1];
  if (isSpoken && noun?.kind === "word" && noun.opens === 0 && (noun.bits & (B.preposition | B.coordinator)) === 0)
    return { ...match, last: last + 1 };
  // «Exaggerates her pain to get», «flirts with staff to get»: the aim is wondered about, and what it is done to stays.
  const aim = isMotive(desk.origin.hit) || tricks.test(desk.origin.hit.rule.rule.id) ? aimInside(desk, match) : -1;
  if (aim >= 0) return { ...match, last: aim };
  // «Tried it on for»: a particle belongs to its verb.
  const isPart = (at: number) => kinds.particle.test(tokens[at]!.form);
  while (last < desk.origin.hit.claim.match.last && isPart(last + 1)) last += 1;
  const opens = (at: number) => (tokens[at]!.bits & (B.determiner | B.possessive)) !== 0;
  if (last - 1 > match.first && (tokens[last]!.bits & B.adjective) !== 0 && opens(last - 1)) last -= 1;
  const end = last;
  // «… good enough for her»: behind her stands nothing that is hers.
  const isWhom = tokens[last + 1]?.kind !== "word" && (tokens[last]!.bits & B.object) !== 0;
  while (last > match.first && opens(last) && !isWhom) last -= 1;
  if (last < end) while (last > match.first && (tokens[last]!.bits & B.preposition) !== 0 && !isPart(last)) last -= 1;
  return { ...match, last };
}

/** The last word before what the words at fault have before an aim in them; -1 where they hold none. */
export function aimInside(
  { origin: { hit, reading }, phrasing: { kinds, wonders } }: Desk,
  { first }: { readonly first: number },
): number {
  const { tokens } = reading;
  const { last } = hit.claim.match;
  const to = tokens.findIndex(
    ({ form }, at) => at > first && at < last && kinds.toDo.test(form) && (tokens[at + 1]!.verb & V.infinitive) !== 0,
  );
  // «So as not to have to talk»: what opens the aim is no pretence before it.
  const opening = [0, 1, 2].map((by) => tokens[first + by]?.form ?? "").join(" ");
  if (to <= first + 1 || wonders?.kinds.aim.test(opening) === true || (tokens[to - 1]!.bits & B.negation) !== 0)
    return -1;
  const object = tokens.findIndex(
    ({ bits }, at) => at > first && at < to && (bits & (B.possessive | B.determiner)) !== 0,
  );
  return object === first + 1 && object < to - 1 ? first : to - 1;
}

/** The person as the sentence names them, where that is short; empty for none, a thing or a number. */
function nameOf(
  { origin: { sentence, reading } }: Desk,
  { kinds }: Wonders,
  { who, text, first }: Wrapped,
  index: number,
): string {
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
  const isNone = kinds.nobody.test(named) || /\d/.test(named);
  return isNone || named.split(" ").length > 4 || (at >= first && isOther) ? "" : named;
}

/** A word that an adjective before it tells of. */
const isNoun = (token: Token | undefined, { kinds }: Wonders): boolean =>
  token?.kind === "word" &&
  (token.bits & (B.preposition | B.coordinator | B.negation)) === 0 &&
  token.opens === 0 &&
  !kinds.noNoun.test(token.form);

/** «… re the appt. Third letter sent»: a sentence ends with its abbreviation. */
function abbreviated(tokens: readonly Token[], from: number, last: number): number {
  const at = tokens.findIndex(
    ({ form }, index) => index > from && index < last && form.endsWith(".") && tokens[index + 1]!.capital,
  );
  return at < 0 ? last : at;
}

/** «Screaming in the corridor to get attention»: what was done stays, and what it was for is wondered about openly. */
export function mockedDrafts(desk: Desk): readonly Draft[] {
  const why = whyOf(desk);
  const { wonders } = desk.phrasing;
  if (wonders === undefined || why === null || desk.origin.sentence.sentence.question) return [];
  const { tokens } = desk.origin.reading;
  if (holdsRisk(tokens, why, desk.phrasing)) return [];
  // «Settled, but only because …»: what leads to the reason goes with it.
  const leads = ({ form }: Token) => desk.phrasing.merely.includes(form) || desk.phrasing.joins.includes(form);
  let first = why.first;
  while (first - 1 > desk.origin.sentence.sentence.from && leads(tokens[first - 1]!)) first -= 1;
  // «On purpose to annoy us»: that it was meant goes with what it was meant for.
  const isMeant =
    first - 2 > desk.origin.sentence.sentence.from && wonders.kinds.meant.test(noteWords(desk, first - 2, first - 1));
  if (isMeant) first -= 2;
  const before = tokens[first - 1]!;
  const start = before.mark === "," ? before.start : before.end;
  const { sentence } = desk.origin;
  // «Screaming for attention again»: when it was is said of the deed.
  const mocked = mockedTo(desk);
  const gone = objectEnd(desk, mocked, why.last);
  const past = isPastIn(tokens, sentence.sentence);
  const object = gone > mocked ? objectOfAim(desk, mocked + 1, gone) : "";
  const [who, tense] = [whoDid(desk), past ? "past" : "present"] as const;
  // «To manipulate his girlfriend»: whom it was to touch stays, as one of two.
  const wonder =
    object === ""
      ? wonderBehind(desk.phrasing, { past, whom: who })
      : (desk.phrasing.wondering.between ?? desk.phrasing.wondering.whom)[tense].replace(
          "{whom}",
          `${who === "" ? desk.phrasing.patient : who} ${desk.phrasing.and} ${object}`,
        );
  const isWhen = !wonders.beside.about.test(tokens[gone + 1]?.form ?? "");
  const stays =
    gone < why.last && isWhen && mayStay(desk, gone + 1, why.last, true)
      ? ` ${noteWords(desk, gone + 1, why.last)}`
      : "";
  const kept = withoutMeaning(desk, first - (before.mark === "," ? 2 : 1), start);
  const put = (stance: "observe" | "own", text: string, hint: string | null) =>
    goingOn(desk, why, {
      ...draft(desk, stance, why.first, why.last, text, hint),
      start: kept.start,
      text: `${kept.text}${stays}${text}${wonder}`,
    });
  const opening = [
    ...desk.phrasing.because,
    ...desk.phrasing.joins,
    noteWords(desk, why.first, object === "" ? mocked : gone),
  ].join(" ");
  return [put("observe", " ({slot})", wonders.seen), put("own", "", null)].filter((one) =>
    keepsWords(desk, { ...one, text: `${one.text} ${opening}` }),
  );
}

/** «Deliberately spilled it to annoy us»: what was done, up to where it ended, without that it was meant. */
function withoutMeaning(desk: Desk, last: number, start: number): { readonly start: number; readonly text: string } {
  const { sentence, reading } = desk.origin;
  const first = reading.tokens.findIndex((_, at) => at >= sentence.sentence.from && at < last && isMeant(desk, at));
  if (first < 0) return { start, text: "" };
  const words = noteWords(desk, first + 1, last);
  return { start: reading.tokens[first]!.start, text: reading.tokens[first]!.capital ? upperFirst(words) : words };
}

/** Who did what the sentence tells first, as an object, where a pronoun names them. */
function whoDid({ origin: { sentence, reading }, phrasing: { subjects, objects } }: Desk): string {
  const told = sentence.clauses.findIndex(({ kind, verb }) => kind === "main" && verb >= 0);
  const { form } = reading.tokens[sentence.subjects[told]?.at ?? -1] ?? { form: "" };
  return subjects.includes(form) ? (objects[form]?.[0] ?? "") : "";
}

/** A person behind words that mock, with what stands before the noun; empty for a thing. */
function objectOfAim(desk: Desk, from: number, last: number): string {
  const { tokens } = desk.origin.reading;
  const isPerson = tokens
    .slice(from, last + 1)
    .some(
      ({ bits }) =>
        (bits & (B.personNoun | B.name | B.staff)) !== 0 && (bits & (B.pronoun | B.object | B.writer)) === 0,
    );
  const opens = (tokens[from - 1]!.bits & (B.determiner | B.possessive)) !== 0 ? from - 1 : from;
  return isPerson ? noteWords(desk, opens, last) : "";
}

/** The last word of whom or what was to be mocked («to manipulate his girlfriend»): it goes with the words at fault. */
function objectEnd({ origin: { reading }, phrasing }: Desk, from: number, last: number): number {
  let at = from;
  const goes = ({ kind, bits, opens, form }: Token) =>
    kind === "word" && (bits & (B.preposition | B.coordinator)) === 0 && opens === 0 && !phrasing.kinds.when.test(form);
  while (at < last && goes(reading.tokens[at + 1]!)) at += 1;
  return at;
}

/** «Ate nothing at tea because she was sulking»: a judgement that is told as why. */
export const reasonDrafts = (desk: Desk): readonly Draft[] => (reasonOf(desk) === null ? [] : mockedDrafts(desk));

/** «Nothing is ever good enough for that girl», «what he was after was an audience»: of whom it is said, whatever its subject. */
export function ofWhomDrafts(desk: Desk, clause: Wrapped | null, hint: string): readonly Draft[] {
  const { demeaning = {}, objects, wonders, subjects, belongings = {} } = desk.phrasing;
  if (clause === null || wonders === undefined) return [];
  const said = ` ${clause.text} `.toLowerCase();
  const [phrase = "", whom = ""] = desk.phrasing.kinds.withWhom.exec(said) ?? [];
  const isWhom = Object.entries(objects).find(([, forms]) => forms.includes(whom));
  const someone = whom.startsWith("th") ? whom.replace(/^th\w+/, "the") : undefined;
  const whose = Object.entries(belongings).find(([, own]) => own.some((one) => said.includes(` ${one} `)));
  const who =
    isWhom?.[0] ?? demeaning[whom] ?? someone ?? subjects.find((one) => said.includes(` ${one} `)) ?? whose?.[0];
  if (who === undefined) return [];
  const { first, last, past } = clause;
  // «Testing boundaries»: a word that the reading parted from its verb is not left behind.
  const next = desk.origin.reading.tokens[last + 1];
  if (next?.kind === "word" && (next.bits & B.coordinator) === 0 && last + 1 < desk.origin.sentence.sentence.to)
    return [];
  const about = said.startsWith(" it ") ? " about it" : "";
  const done = tensedHint(hint, { who, past }, desk.phrasing) + about;
  const [, each] = desk.phrasing.kinds.everyTime.exec(said) ?? [];
  const when = each === undefined ? "" : ` at ${each}s`.replace(desk.phrasing.kinds.onIt, "on $1");
  const wonder = wonderBehind(desk.phrasing, { past, whom: objectOf(who, desk.source, desk.phrasing) });
  const felt = wordsOf(desk.phrasing.feeling, clause).replace(" {rest}", when);
  return [
    clauseDraft(desk, "observe", first, last, wordsOf(desk.phrasing.act, clause) + when + wonder, done),
    clauseDraft(desk, "own", first, last, felt + wonder, [done, desk.phrasing.feeling.hint]),
  ]
    .map((one) => goingOn(desk, clause, one))
    .filter((one) => keepsWords(desk, { ...one, text: `${one.text}${phrase} ` }));
}

/** «Left detox before the end for the third time, which left me feeling […]»: beside a plain word for a judgement. */
export function stirredDrafts(desk: Desk, terms: readonly Draft[]): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { tokens } = origin.reading;
  const end = tokens[endOf(tokens, origin.sentence, -1)]!.end;
  const { id } = origin.hit.rule.rule;
  const { wonders } = phrasing;
  if (wonders === undefined || !/^(?:patient-blame|stigma-label)\//.test(id)) return [];
  return terms.flatMap((one): Draft[] => {
    if (one.stance !== "reword" || one.end > end || one.text.includes("{slot}")) return [];
    const past = isPastIn(tokens, origin.sentence.sentence);
    const rest = origin.noteBlock.block.prose.text.slice(one.end, end);
    if (/[,;:(]/.test(rest) || end - tokens[origin.sentence.sentence.from]!.start > longest) return [];
    const felt = phrasing.feeling.plain[past ? "past" : "present"].replace("{slot} {rest} ", "");
    return [
      {
        ...one,
        stance: "own",
        end,
        text: `${one.text}${rest}${wonders.which} ${felt}`,
        hints: [phrasing.feeling.hint],
      },
    ];
  });
}

/** Of a longer sentence «which» would tell of its end only. */
const longest = 70;
