import { B, finite, S, V } from "../lexicon/bits";
import { isPerson, whomOf } from "./asked-who";
import type { Asks } from "./asks";
import type { Wrapped } from "./clause";
import type { Desk } from "./draft";
import { softened } from "./softer";

/* What hangs on the words at fault, from its opening word on, as it stands behind the slot. */

/** What a sentence tells besides its condemnation. */
export interface Rest {
  readonly kept: string;
  /** What is told besides holds a clause of its own. */
  readonly clause: boolean;
  /** «for å slippe», «fordi det var mandag»: wondered about. */
  readonly why: string;
  /** What somebody said it about: it was said, and not done. */
  readonly said: boolean;
  /** «Ufin i tonen»: how it was said goes into the hint. */
  readonly how: string;
}

export const nothing: Rest = { kept: "", clause: false, why: "", said: false, how: "" };

/** What the rest is told beside: the slot, the words of the language for it, and whom it names. */
export interface Asked {
  readonly desk: Desk;
  readonly asks: Asks;
  readonly who: string;
  readonly range: Pick<Wrapped, "first" | "past">;
}

export const isStaying = (form: string, { kinds }: Asks): boolean => kinds.staying.test(form);

/** Null where a fact would be lost. `governed`: the first word belongs to the words at fault. */
export function phraseOf(asked: Asked, from: number, last: number, governed: boolean): Rest | null {
  const { desk, asks, range } = asked;
  const { kinds } = asks;
  const words = desk.phrasing.kinds;
  const { tokens } = desk.origin.reading;
  const inner = tokens.slice(from, last + 1);
  const isEmpty = (start: number) => tokens.slice(start, last + 1).every(({ form }) => kinds.empty.test(form));
  if (from > last || isEmpty(from)) return nothing;
  const prose = desk.origin.noteBlock.block.prose.text;
  const [head, next] = [tokens[from]!, tokens[from + 1]];
  const before = tokens[from - 1]!;
  const again = (by: number) => phraseOf(asked, from + by, last, false);
  const keep = (opening: string, start: number): Rest | null =>
    isEmpty(start) ? nothing : kept(asked, opening, start, last);
  // What was said of somebody or something, and not to them.
  const spoken = (start: number): Rest | null => {
    const told = keep(asks.of, start);
    return told === null ? null : { ...told, said: true };
  };
  const isShort = prose.slice(head.start, tokens[last]!.end).length <= 140;
  const tag = head.mark === "," ? prose.slice(next?.start ?? 0, tokens[last]!.end) : "";
  if (desk.phrasing.tags?.includes(tag)) return nothing;
  if (head.kind !== "word" || !isShort || (head.bits & B.coordinator) !== 0) return null;
  if (inner.length === 1 && kinds.theirs.test(head.form)) return null;
  const topic = (start: number) => keep(asks.topic[range.past ? "past" : "present"], start);
  // «Bryr seg ikke om planen», «litt rundt det med magen».
  const isLight = next !== undefined && !kinds.for.test(head.form) && (head.bits & (B.negation | B.intensifier)) !== 0;
  if (isLight || kinds.self.test(head.form)) return again(1);
  // «En times tid på rommet»: how long it was.
  if (kinds.article.test(head.form) && kinds.lasts.test(next?.form ?? "")) return keep("", from);
  if (from === last && ((head.bits & B.preposition) !== 0 || words.to.test(head.form))) return nothing;
  // «Driter i alt vi sier».
  const isSubject = (head.bits & (B.pronoun | B.subject)) === (B.pronoun | B.subject) && (head.bits & B.object) === 0;
  if (isSubject) return kinds.empty.test(before.form) ? topic(from - 1) : null;
  const pair = `${head.form} ${next?.form ?? ""}`;
  const isTo = ((next?.bits ?? 0) & B.infinitiveMarker) !== 0;
  // «… i kveld for å få utsatt utskrivingen»: when it was, and what it may have been for.
  const aim = inner.findIndex(
    ({ form }, by) => by > 0 && kinds.for.test(form) && ((inner[by + 1]?.bits ?? 0) & B.infinitiveMarker) !== 0,
  );
  // «Enn han er for å få tabletter»: the likeness goes, what it may have been for stays.
  if (kinds.than.test(head.form) && aim > 0) return again(aim);
  if (kinds.than.test(head.form) || (kinds.so.test(head.form) && !kinds.soSoon.test(next?.form ?? ""))) return nothing;
  if (aim > 0 && inner.slice(0, aim).every(({ opens, bits }) => opens === 0 || (bits & B.preposition) !== 0)) {
    const when = phraseOf(asked, from, from + aim - 1, governed);
    const what = again(aim);
    return when === null || what === null ? null : { ...when, why: what.why };
  }
  if (desk.phrasing.sorts?.some((sort) => sort.every((word, by) => inner[by]?.form === word))) return nothing;
  if (kinds.today.test(head.form) || kinds.todayApart.test(pair)) return keep("", from);
  if (kinds.how.test(pair)) {
    const behind = again(2);
    return behind === null || !kinds.in.test(head.form) ? behind : { ...behind, how: next!.form };
  }
  // «Som en klegg», «som om han eide det»: it only paints.
  if (words.as.test(head.form) && !kinds.likened.test(next?.form ?? ""))
    return kinds.empty.test(before.form) ? topic(from - 1) : null;
  if (words.as.test(head.form)) {
    const ends = tokens.findIndex(({ bits }, at) => at > from + 1 && at <= last && (bits & B.preposition) !== 0);
    return ends < 0 ? nothing : again(ends - from);
  }
  const isFor = kinds.for.test(head.form);
  if (((isFor && isTo) || kinds.because.test(head.form)) && last > from + 1) {
    const why = owned(desk, asks, from, last);
    return why === null ? null : asks.condemns.test(why) ? nothing : { ...nothing, why };
  }
  // «Hver eneste gang han får et nei» → «når han får et nei».
  if (words.every.test(head.form)) {
    const time = tokens.findIndex(({ form }, at) => at > from && at < last && words.time.test(form));
    return time < 0 ? nothing : keep(asks.whenever, time + 1);
  }
  const isThat = words.that.test(next?.form ?? "");
  if (isFor && isThat) return keep(asks.event, from + 1);
  if (words.that.test(head.form)) return keep(asks.event, from);
  if ((head.bits & B.infinitiveMarker) !== 0) return topic(from);
  if (isTo && (head.bits & B.preposition) !== 0) return topic(from + 1);
  if (isThat && (head.bits & B.preposition) !== 0) return keep(asks.event, from + 1);
  const isScorned = asks.scorned.test(desk.origin.hit.rule.rule.id);
  // «Om hvor hun hadde vært»: it was said; «om han ikke får» is when.
  const isAbout = kinds.about.test(head.form);
  if (isAbout && isScorned) return (before.bits & B.preposition) !== 0 ? keep(asks.question, from) : topic(from + 1);
  if (isAbout && ((next?.bits ?? 0) & B.subject) === 0) {
    const told = keep("", from);
    return told === null ? null : { ...told, said: !kinds.atNight.test(next?.form ?? "") };
  }
  if (words.to.test(head.form) && next?.kind === "word" && !kinds.until.test(next.form))
    return (next.opens & S.time) !== 0 ? again(1) : topic(from + 1);
  if (kinds.although.test(head.form)) return null;
  if ((head.opens & (S.time | S.condition | S.concession)) !== 0) return keep("", from);
  if (kinds.without.test(head.form)) return null;
  if ((head.bits & B.preposition) !== 0) {
    // «Smurte tykt på overfor politiet»: the first belongs to the verb.
    if (next === undefined || from === last) return nothing;
    if ((next.bits & B.preposition) !== 0 && !kinds.towardsTime.test(head.form)) return again(1);
    const isWhom =
      kinds.toWhom.test(head.form) &&
      next.opens === 0 &&
      (isPerson(next, words) || ((tokens[from + 2]?.bits ?? 0) & (B.personNoun | B.staff)) !== 0);
    // «Sutret over maten»: it was said of it.
    if (kinds.over.test(head.form) && kinds.complains.test(before.form)) return spoken(from + 1);
    const isOn = kinds.on.test(head.form);
    const { match } = desk.origin.hit.claim;
    if (isOn && tokens.slice(match.first, from).some(({ form }) => kinds.blame.test(form))) return spoken(from + 1);
    const isOf = kinds.ofWhom.test(head.form);
    // «Bortskjemt av døtrene»: it is they who do something.
    if (isWhom && kinds.by.test(head.form) && (tokens[match.first]!.verb & finite) === 0) return null;
    if (isWhom && (governed || isOf)) return keep(asks.towards, from + 1);
    if (isWhom) return keep("", from);
    const isTopic =
      isOf || (kinds.in.test(head.form) && governed && isScorned) || (isOn && kinds.nags.test(before.form));
    return isTopic && next.kind === "word" ? topic(from + 1) : keep("", from);
  }
  if ((head.opens & (S.question | S.wh)) !== 0) return topic(from);
  if (kinds.staying.test(head.form)) return keep("", from);
  // «Gidder ikke rydde»: the infinitive gets its mark.
  if (isScorned && (head.verb & V.infinitive) !== 0 && (head.bits & (B.determiner | B.pronoun)) === 0)
    return keep(`${asks.topic[range.past ? "past" : "present"]} ${asks.infinitive}`, from);
  const isVerb = (head.verb & V.common) !== 0 && (head.bits & (B.determiner | B.pronoun)) === 0;
  if (isVerb) return null;
  const isSomebody = (one: typeof head) => isPerson(one, words);
  if (!isSomebody(head) && !((head.bits & B.determiner) !== 0 && inner.slice(1, 3).some(isSomebody)))
    return topic(from);
  // «Dullet henne inn i sykdommen»: what became of her belongs to the words at fault.
  if (from < last && (head.bits & B.pronoun) !== 0 && kinds.particle.test(next?.form ?? "") && from + 2 > last)
    return phraseOf(asked, from, from, governed);
  const isIll = tokens.slice(desk.origin.hit.claim.match.first, from).some(({ form }) => kinds.speaksIll.test(form));
  return isIll ? spoken(from) : keep(asks.towards, from);
}

/** The words from `start` on behind the opening that they get; null where whose something is cannot be told. */
function kept({ desk, asks, who, range }: Asked, opening: string, start: number, last: number): Rest | null {
  const { kinds } = asks;
  const { tokens } = desk.origin.reading;
  const whom = whomOf(desk, range.first, who, kinds);
  const events = owned(desk, asks, start, last, whom)?.replace(asks.soThat, ` ${asks.event} ${desk.phrasing.that} `);
  if (events === undefined) return null;
  // «Skylder på ham for husleia».
  const isAbsolute = desk.origin.sentence.hits.some(
    ({ rule, claim }) => rule.rule.id.startsWith("absolute-generalization/") && claim.match.first >= start,
  );
  const topic = ` ${asks.topic[range.past ? "past" : "present"]} `;
  const said = opening === asks.towards || opening === asks.of ? events.replace(asks.owed, topic) : events;
  const words = isAbsolute ? softened(` ${said}`, asks.softer).trim() : said;
  const clause =
    opening === asks.event ||
    // «Når det gjelder maten, og lurer på …»: it is a clause.
    opening.startsWith(topic.trim()) ||
    said !== events ||
    (tokens[start]!.bits & B.infinitiveMarker) !== 0 ||
    tokens
      .slice(start, last + 1)
      .some(({ opens, mark, bits }) => mark === "," || (opens !== 0 && (bits & B.preposition) === 0));
  if (opening === asks.towards && words === whom) return nothing;
  return {
    ...nothing,
    kept: words === "" ? "" : [opening, words].filter(Boolean).join(" "),
    clause: clause && words !== "",
  };
}

/** Words of the note, where «sin» would be said of the writer as «hans» or «hennes»; null where whose cannot be told. */
function owned(desk: Desk, { kinds, tails }: Asks, from: number, last: number, whom = ""): string | null {
  const { origin } = desk;
  const { tokens } = origin.reading;
  const prose = origin.noteBlock.block.prose.text;
  const isInfinitive = (tokens[from]!.bits & B.infinitiveMarker) !== 0 || (tokens[from]!.verb & V.infinitive) !== 0;
  const text = prose.slice(tokens[from]!.start, tokens[last]!.end).replace(tails, "");
  // «Når det gjelder å ta ansvar for sin del»: whose it is stands there.
  if (isInfinitive) return text;
  // «Andre enn seg selv» → «andre enn ham selv».
  const than = whom === "" ? null : kinds.thanSelf.exec(text);
  if (than !== null) return text.slice(0, than.index) + than[0].replace(kinds.selfIn, ` ${whom} `);
  return tokens.slice(from, last + 1).some(({ form }) => kinds.self.test(form)) ? null : text;
}
