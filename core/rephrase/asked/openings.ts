import { B, finite, S, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import { noteWords } from "../draft";
import {
  type Asked,
  isEmptyFrom,
  keep,
  nothing,
  owned,
  type Phrase,
  type Rest,
  spoken,
  topic,
  topicOf,
} from "./phrase";
import { isBeforeThing, isPerson } from "./who";

/* What hangs on the words at fault, told apart by the word that it begins with. */

/** Null where a fact would be lost. `governed`: the first word belongs to the words at fault. */
export function phraseOf(asked: Asked, from: number, last: number, governed: boolean): Rest | null {
  const { tokens } = asked.desk.origin.reading;
  if (from > last || isEmptyFrom(asked, from, last)) return nothing;
  const phrase: Phrase = {
    asked,
    from,
    last,
    governed,
    head: tokens[from]!,
    next: tokens[from + 1],
    // Where the block begins with it, the phrase stands behind itself.
    before: tokens[Math.max(0, from - 1)]!,
    goOn: (start, to = last, still = false) => phraseOf(asked, start, to, still),
  };
  for (const told of byOpening) {
    const rest = told(phrase);
    if (rest !== undefined) return rest;
  }
  return ofWords(phrase);
}

/** What a kind of phrase tells; undefined where this is another kind. */
type Told = (phrase: Phrase) => Rest | null | undefined;

const innerOf = ({ asked, from, last }: Phrase): readonly Token[] =>
  asked.desk.origin.reading.tokens.slice(from, last + 1);

const tokensOf = ({ asked }: Phrase): readonly Token[] => asked.desk.origin.reading.tokens;

/** The first of the words at fault. */
const verbOf = (phrase: Phrase): Token => tokensOf(phrase)[phrase.asked.match?.first ?? phrase.from]!;

const isFor = ({ asked, head }: Phrase): boolean => asked.asks.kinds.for.test(head.form);
const isInfinitiveNext = ({ next }: Phrase): boolean => ((next?.bits ?? 0) & B.infinitiveMarker) !== 0;
const isScorned = ({ asked: { asks, desk, rule } }: Phrase): boolean =>
  asks.scorned.test(rule ?? desk.origin.hit.rule.rule.id);

/** Longer than this, more than one thing is told. In UTF-16 units. */
const longestPhrase = 140;

/** «Om alt», «rundt det»: a preposition before words that say nothing on their own. */
const ofNothing: Told = ({ asked, from, last, head }) => {
  if (from === last && asked.asks.kinds.eachOther.test(head.form)) return nothing;
  const leads = (head.bits & B.preposition) !== 0 || asked.asks.kinds.about.test(head.form);
  return leads && from < last && isEmptyFrom(asked, from + 1, last) ? nothing : undefined;
};

/** A tag at the end, and what cannot stand by itself. */
const unfit: Told = (phrase) => {
  const { asked, from, last, head, next } = phrase;
  const { desk, asks } = asked;
  const tag = head.mark === "," && next !== undefined ? noteWords(desk, from + 1, last) : "";
  if (desk.phrasing.tags?.includes(tag)) return nothing;
  const isShort = noteWords(desk, from, last).length <= longestPhrase;
  if (head.kind !== "word" || !isShort || (head.bits & B.coordinator) !== 0) return null;
  return from === last && asks.kinds.theirs.test(head.form) ? null : undefined;
};

/** Words that only lead on to the next, how long it was, a preposition left alone, a subject. */
const light: Told = (phrase) => {
  const { asked, from, last, head, next, before, goOn } = phrase;
  const { kinds } = asked.asks;
  // «Bryr seg ikke om planen», «litt rundt det med magen».
  const isLight = next !== undefined && !isFor(phrase) && (head.bits & (B.negation | B.intensifier)) !== 0;
  if (isLight || kinds.self.test(head.form)) return goOn(from + 1);
  // «En times tid på rommet»: how long it was.
  if (kinds.article.test(head.form) && kinds.lasts.test(next?.form ?? "")) return keep(phrase, "", from);
  const leads = (head.bits & B.preposition) !== 0 || asked.desk.phrasing.kinds.to.test(head.form);
  if (from === last && leads) return nothing;
  // «Driter i alt vi sier».
  const isSubject = (head.bits & (B.pronoun | B.subject)) === (B.pronoun | B.subject) && (head.bits & B.object) === 0;
  if (!isSubject) return undefined;
  return kinds.empty.test(before.form) ? topic(phrase, from - 1) : null;
};

/** «Nattevaktene til å gi ham mat»: what somebody is to be made to do may be what it was for. */
const madeTo: Told = ({ asked, from, last, head }) => {
  const { desk } = asked;
  const { tokens } = desk.origin.reading;
  const to = tokens.findIndex((_, at) => at > from && at < last && isMadeTo(asked, at));
  const inner = tokens.slice(from, Math.max(to, from));
  const isPlain = inner.every(
    ({ opens, bits, kind }) => kind === "word" && opens === 0 && (bits & B.preposition) === 0,
  );
  const isSomebody = inner.slice(0, 3).some((one) => isPerson(one, desk.phrasing.kinds));
  if (to < 0 || !isPlain || !isSomebody || (head.verb & finite) !== 0) return undefined;
  return madeToDo(asked, noteWords(desk, from, to - 1), to, last);
};

/** «Til å …» */
export const isMadeTo = ({ desk: { origin, phrasing } }: Asked, at: number): boolean => {
  const [to, mark] = origin.reading.tokens.slice(at);
  return to !== undefined && phrasing.kinds.to.test(to.form) && ((mark?.bits ?? 0) & B.infinitiveMarker) !== 0;
};

/** «For å få dem til å …», wondered about; null where whose something is cannot be told. */
export function madeToDo({ desk, asks }: Asked, whom: string, to: number, last: number): Rest | null {
  const what = owned(desk, asks, to + 1, last);
  return what === null ? null : { ...nothing, why: asks.madeTo.replace("{whom}", whom).replace("{what}", what) };
}

/** «Enn han er for å få tabletter», «i kveld for å få utsatt utskrivingen»: what it may have been for stands inside. */
const withAim: Told = (phrase) => {
  const { asked, from, governed, head, next, goOn } = phrase;
  const { kinds } = asked.asks;
  const inner = innerOf(phrase);
  const isAim = ({ form }: Token, by: number) =>
    kinds.for.test(form) && ((inner[by + 1]?.bits ?? 0) & B.infinitiveMarker) !== 0;
  const aim = inner.findIndex((token, by) => by > 0 && (isAim(token, by) || kinds.because.test(token.form)));
  // The likeness goes, what it may have been for stays.
  if (kinds.than.test(head.form) && aim > 0) return goOn(from + aim);
  if (kinds.than.test(head.form) || (kinds.so.test(head.form) && !kinds.soSoon.test(next?.form ?? ""))) return nothing;
  const isPlain = inner.slice(0, aim).every(({ opens, bits }) => opens === 0 || (bits & B.preposition) !== 0);
  if (aim <= 0 || !isPlain) return undefined;
  const [when, what] = [goOn(from, from + aim - 1, governed), goOn(from + aim)];
  return when === null || what === null ? null : { ...when, why: what.why };
};

/** What only paints («av verste sort», «som en klegg», «som om han eide det»), what day it was, and how it was said. */
const manner: Told = (phrase) => {
  const { asked, from, last, head, next, before, goOn } = phrase;
  const { kinds } = asked.asks;
  const { phrasing, origin } = asked.desk;
  const inner = innerOf(phrase);
  if (phrasing.sorts?.some((sort) => sort.every((word, by) => inner[by]?.form === word))) return nothing;
  const pair = `${head.form} ${next?.form ?? ""}`;
  if (kinds.today.test(head.form) || kinds.todayApart.test(pair)) return keep(phrase, "", from);
  if (kinds.how.test(pair)) {
    const behind = goOn(from + 2);
    return behind === null || !kinds.in.test(head.form) ? behind : { ...behind, how: next!.form };
  }
  if (!phrasing.kinds.as.test(head.form)) return undefined;
  if (!kinds.likened.test(next?.form ?? "")) return kinds.empty.test(before.form) ? topic(phrase, from - 1) : null;
  const ends = origin.reading.tokens.findIndex(
    ({ bits }, at) => at > from + 1 && at <= last && (bits & B.preposition) !== 0,
  );
  return ends < 0 ? nothing : goOn(ends);
};

/** «For å slippe», «fordi det var mandag»: wondered about, unless it condemns too. */
const reason: Told = (phrase) => {
  const { asked, from, last, head, before } = phrase;
  const { desk, asks } = asked;
  // «Vist interesse for å bli bedre» is what it was about.
  const isOf = asks.kinds.interest.test(before.form) || asks.kinds.accuses.test(verbOf(phrase).form);
  if (isFor(phrase) && isInfinitiveNext(phrase) && isOf) return topic(phrase, from + 1);
  // «Gir seg ut for å være».
  if (isFor(phrase) && last === from + 2 && (tokensOf(phrase)[last]!.verb & V.copula) !== 0) return null;
  const isReason = (isFor(phrase) && isInfinitiveNext(phrase)) || asks.kinds.because.test(head.form);
  if (!isReason || last <= from + 1) return undefined;
  const why = owned(desk, asks, from, last);
  return why === null ? null : asks.condemns.test(why) ? nothing : { ...nothing, why };
};

/** A clause that tells when it was or what was said («hver gang han får et nei», «at vi …», «på å bli frisk»). */
const clause: Told = (phrase) => {
  const { asked, from, last, head, next } = phrase;
  const { asks, desk } = asked;
  const { every, time, that } = desk.phrasing.kinds;
  // «Hver eneste gang han får et nei» → «når han får et nei».
  if (every.test(head.form)) {
    const at = tokensOf(phrase).findIndex(({ form }, index) => index > from && index < last && time.test(form));
    // «Hver eneste tirsdag» → «på tirsdager».
    const day = asks.kinds.weekday.test(tokensOf(phrase)[last]!.form) && last - from <= 2;
    return at >= 0 ? keep(phrase, asks.whenever, at + 1) : day ? keep(phrase, "", from) : nothing;
  }
  const isPreposition = (head.bits & B.preposition) !== 0;
  const isThat = that.test(next?.form ?? "");
  // «Løy om at hun hadde spist»: it was said, and never happened.
  if (isThat && asks.kinds.about.test(head.form)) {
    const told = keep(phrase, "", from);
    return told === null ? null : { ...told, said: true, clause: true };
  }
  if (isFor(phrase) && isThat) return keep(phrase, asks.event, from + 1);
  if (that.test(head.form)) return keep(phrase, asks.event, from);
  // «På jakt etter noe å klage på»: without its «noe» it is about nothing.
  const isOpen = (tokensOf(phrase)[last]!.bits & B.preposition) !== 0;
  if ((head.bits & B.infinitiveMarker) !== 0) return isOpen ? nothing : topic(phrase, from);
  // «Ute etter å sette oss opp mot hverandre»: what condemns is nothing that it was about.
  const isScorn = isPreposition && asks.condemns.test(noteWords(desk, from, last).toLowerCase());
  if (isInfinitiveNext(phrase) && isPreposition) return isScorn ? null : topic(phrase, from + 1);
  return isThat && isPreposition ? keep(phrase, asks.event, from + 1) : undefined;
};

/** «Om hvor hun hadde vært»: it was said; «om han ikke får» is when. */
const about: Told = (phrase) => {
  const { asked, from, head, next, before, goOn } = phrase;
  const { asks, desk } = asked;
  const { kinds } = asks;
  const isAbout = kinds.about.test(head.form);
  // «Blåser i om de andre får sove».
  if (isAbout && isScorned(phrase)) return topic(phrase, (before.bits & B.preposition) !== 0 ? from : from + 1);
  if (isAbout && ((next?.bits ?? 0) & B.subject) === 0) {
    const told = keep(phrase, "", from);
    return told === null ? null : { ...told, said: !kinds.atNight.test(next?.form ?? "") };
  }
  if (!desk.phrasing.kinds.to.test(head.form) || next?.kind !== "word" || kinds.until.test(next.form)) return undefined;
  // «Gjorde seg til for besøket»: the first belongs to the verb.
  if ((next.opens & S.time) !== 0 || (next.bits & B.preposition) !== 0) return goOn(from + 1);
  // «Snakker ned til oss».
  return isUs(next, phrase) ? keep(phrase, asks.towards, from + 1) : topic(phrase, from + 1);
};

/** Somebody as a pronoun, the others, or who is on duty. */
const isUs = (token: Token, { asked: { desk } }: Phrase): boolean =>
  isPerson(token, desk.phrasing.kinds) &&
  (token.bits & B.thing) === 0 &&
  (token.bits & (B.pronoun | B.staff | B.writer)) !== 0;

/** What opens with a subordinator or a preposition. */
const circumstance: Told = (phrase) => {
  const { kinds } = phrase.asked.asks;
  const { form, opens, bits } = phrase.head;
  if (kinds.although.test(form)) return null;
  if ((opens & (S.time | S.condition | S.concession)) !== 0) return keep(phrase, "", phrase.from);
  if (kinds.without.test(form)) return null;
  return (bits & B.preposition) !== 0 ? ofPreposition(phrase) : undefined;
};

const byOpening: readonly Told[] = [
  unfit,
  ofNothing,
  light,
  madeTo,
  withAim,
  manner,
  reason,
  clause,
  about,
  circumstance,
];

function ofPreposition(phrase: Phrase): Rest | null {
  const { asked, from, last, governed, head, next, before, goOn } = phrase;
  const { desk, asks } = asked;
  const { kinds } = asks;
  const { tokens } = desk.origin.reading;
  const { match } = desk.origin.hit.claim;
  // «Smurte tykt på overfor politiet»: the first belongs to the verb.
  if (next === undefined || from === last) return nothing;
  if ((next.bits & B.preposition) !== 0 && !kinds.towardsTime.test(head.form)) return goOn(from + 1, last, governed);
  // «Blærer seg med de nye skoene», «som skjold mot alle krav».
  const isThing = isBeforeThing(tokens, from + 1, last, kinds, desk.phrasing.kinds);
  if (isThing && governed && kinds.toWhom.test(head.form)) return topic(phrase, from + 1);
  const isWhom =
    kinds.toWhom.test(head.form) &&
    !isThing &&
    next.opens === 0 &&
    (isPerson(next, desk.phrasing.kinds) || ((tokens[from + 2]?.bits ?? 0) & (B.personNoun | B.staff)) !== 0);
  // «Sutret over maten»: it was said of it.
  if (kinds.over.test(head.form) && kinds.complains.test(before.form)) return spoken(phrase, from + 1);
  const isOn = kinds.on.test(head.form);
  if (isOn && tokens.slice(match.first, from).some(({ form }) => kinds.complains.test(form)))
    return spoken(phrase, from + 1);
  if (isOn && tokens.slice(match.first, from).some(({ form }) => kinds.blame.test(form)))
    return spoken(phrase, from + 1);
  const isOf = kinds.ofWhom.test(head.form);
  // «Bortskjemt av døtrene»: it is they who do something.
  if (isWhom && kinds.by.test(head.form) && (tokens[match.first]!.verb & finite) === 0) return null;
  // «Klager på alt fra mat til senga» is of all that.
  const isAll = desk.phrasing.kinds.everything.test(before.form) && kinds.from.test(head.form);
  if (isAll && from - 1 > match.first) return topic(phrase, from - 1);
  // «Sint på oss»: what is said or done is not «på» anybody; «dei svake på avdelinga» are where they are.
  const isOnSomebody = isOn && (next.bits & (B.pronoun | B.name | B.kin)) !== 0;
  if (isWhom && (governed || isOf || isOnSomebody)) return keep(phrase, asks.towards, from + 1);
  if (isWhom) return keep(phrase, "", from);
  const isAfter = governed && kinds.after.test(head.form);
  // «Ute etter oppmerksomhet», «spiller på følelser»: what the words at fault govern belongs to them.
  if (isAfter && asks.condemns.test(noteWords(desk, from, last).toLowerCase())) return nothing;
  const isTheirs = (isOn && kinds.playedOn.test(next.form)) || kinds.eachOther.test(next.form);
  if (isTheirs) return nothing;
  // «Samarbeider ikke med skolen»: it is what it was about.
  const isWith = governed && kinds.alongWith.test(head.form);
  // «Misfornøyd med maten».
  const isOfIt = kinds.alongWith.test(head.form) && kinds.pleased.test(before.form);
  const isTopic =
    isAfter ||
    isOfIt ||
    isWith ||
    isOf ||
    (kinds.in.test(head.form) && governed && isScorned(phrase)) ||
    (isOn && kinds.nags.test(before.form));
  return isTopic && next.kind === "word" ? topic(phrase, from + 1) : keep(phrase, "", from);
}

/** What no word of grammar opens: a question, an act, a thing, or somebody. */
function ofWords(phrase: Phrase): Rest | null {
  const { asked, from, last, governed, head, next, goOn } = phrase;
  const { desk, asks } = asked;
  const { kinds } = asks;
  if ((head.opens & (S.question | S.wh)) !== 0) return topic(phrase, from);
  if (kinds.staying.test(head.form)) return keep(phrase, "", from);
  const isNoun = (head.bits & (B.determiner | B.pronoun)) !== 0;
  // «Gidder ikke rydde»: the infinitive gets its mark.
  if (isScorned(phrase) && (head.verb & V.infinitive) !== 0 && !isNoun)
    return keep(phrase, `${topicOf(asked)} ${asks.infinitive}`, from);
  if ((head.verb & V.common) !== 0 && !isNoun) return null;
  const isSomebody = (one: Token) => isPerson(one, desk.phrasing.kinds);
  const isBefore = ((next?.bits ?? 0) & B.preposition) === 0;
  const isNamedNext = isBefore && (head.bits & B.determiner) !== 0 && innerOf(phrase).slice(1, 3).some(isSomebody);
  if (!isSomebody(head) && !isNamedNext) return topic(phrase, from);
  // «Dullet henne inn i sykdommen»: what became of her belongs to the words at fault.
  if (from < last && (head.bits & B.pronoun) !== 0 && kinds.particle.test(next?.form ?? "") && from + 2 > last)
    return goOn(from, from, governed);
  const { reading, hit } = desk.origin;
  const isIll = reading.tokens.slice(hit.claim.match.first, from).some(({ form }) => kinds.speaksIll.test(form));
  return isIll ? spoken(phrase, from) : keep(phrase, asks.towards, from);
}
