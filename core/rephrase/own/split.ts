import { B, finite, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import { endOf, skipOpening } from "../clause/edges";
import { sayAgain } from "../clause/fragment";
import { isPastIn, isPastNote, ofAnyTime } from "../clause/tense";
import { type Desk, type Draft, draft, lowerFirst, noteWords, upperFirst } from "../draft";
import { isMotive } from "../judgement";
import { keepsWords } from "../kept";
import { holdsRisk } from "../risk";
import { isCondemned } from "../scorn";
import { jointBehind } from "./behind";
import { unused, wordsOf } from "./frames";

/** Where the thought about why begins, and what of the sentence it takes. */
export interface Why {
  /** First token of the thought: a reason clause, a purpose, or the adverb before it. */
  readonly first: number;
  readonly last: number;
  /** «bare», «kun» before a purpose: it goes with the thought. */
  readonly adverb: string;
  readonly text: string;
  readonly past: boolean;
}

/**
 * «Hun gikk fra bordet fordi hun kjedet seg» → «Hun gikk fra bordet, og jeg opplevde at det var fordi hun kjedet seg»:
 * what was done stays a fact, and only why is the writer's own thought.
 */
export function whyDrafts(desk: Desk, hintOf: (stance: "observe" | "own") => string | null | undefined): Draft[] {
  const { phrasing } = desk;
  const effect = phrasing.effect === undefined ? null : effectOf(desk, phrasing.effect.openers);
  const why = effect ?? whyOf(desk);
  if (why === null || holdsRisk(desk.origin.reading.tokens, why, phrasing)) return [];
  const hint = hintOf("observe");
  if (isCondemned(desk)) return scornedWhy(desk, why, hint);
  const isAskedMotive =
    phrasing.asks !== undefined && /^motive-attribution\/(?:motive|intention)$/.test(desk.origin.hit.rule.rule.id);
  if ((effect !== null || isAskedMotive) && phrasing.effect !== undefined) {
    const { seen, own } = phrasing.effect;
    const observed = typeof hint === "string" ? [behind(desk, "observe", why, seen, hint)] : [];
    return hintOf("own") === null ? [...observed, behind(desk, "own", why, own, null)] : observed;
  }
  // An effect on us and a hidden motive are asked about: a frame alone does not make them less sure.
  const isAsked = phrasing.kinds.soThat.test(desk.origin.reading.tokens[why.first]!.form) || isMotive(desk.origin.hit);
  const asked = isAsked ? phrasing.wonder : undefined;
  const seen = asked?.observe ?? unused(phrasing.observe.why, desk.source);
  return [
    ...(typeof hint === "string" ? [behind(desk, "observe", why, seen, hint)] : []),
    ...(hintOf("own") === null ? [behind(desk, "own", why, asked?.own ?? phrasing.own, null)] : []),
  ];
}

/** A reason or a purpose that the sentence ends in; null for none. */
export const whyOf = (desk: Desk): Why | null => reasonOf(desk) ?? purposeOf(desk);
/** «Stikker bare for å lage kvalm på mine vakter»: what was done stays, and the why is asked with none of its words. */
function scornedWhy(desk: Desk, why: Why, hint: string | null | undefined): Draft[] {
  const { asks, effect, and } = desk.phrasing;
  const { tokens } = desk.origin.reading;
  const { last } = desk.origin.hit.claim.match;
  if (asks === undefined || effect === undefined || typeof hint !== "string") return [];
  // «… for å lage kvalm på mine vakter»: when and where it was stays.
  const place = tokens.findIndex(({ bits }, at) => at > last && at <= why.last && (bits & B.preposition) !== 0);
  if (place > last + 2 || (place < 0 && why.last > last + 2)) return [];
  const kept = place < 0 ? "" : ` ${noteWords(desk, place, why.last)}`;
  const tense = { past: why.past, inverted: false };
  const about = asks.matter[why.past ? "past" : "present"];
  const start = tokens[why.first - 1]!.mark === "," ? tokens[why.first - 1]!.start : tokens[why.first - 1]!.end;
  const drafts = (["observe", "own"] as const).map((stance) => {
    const words = wordsOf(stance === "observe" ? effect.seen : effect.own, tense).replace(/ om$/, "");
    const small = lowerFirst(words);
    const made = draft(desk, stance, why.first, why.last, `${small} ${about}`, stance === "observe" ? hint : null);
    return { ...made, start, text: `${kept}, ${and} ${made.text}` };
  });
  return isAllScorn(desk, why) ? drafts : drafts.filter((made) => keepsWords(desk, made));
}

/** «Fordi han er lat», «for å teste grensene våre»: besides the words at fault the reason says only of whom. */
function isAllScorn({ origin: { hit, reading, sentence }, phrasing }: Desk, { first, last }: Why): boolean {
  const { match, clause } = hit.claim;
  const { at } = sentence.subjects[clause]!;
  const helps = B.modal | B.openModal | B.possessive | B.infinitiveMarker | B.staff | B.writer;
  return reading.tokens.slice(first, last + 1).every(({ bits, opens, form }, by) => {
    const here = first + by;
    const isMarked = match.first <= here && here <= match.last;
    if (phrasing.asks?.kinds.our.test(form) === true) return true;
    return isMarked || opens !== 0 || here === at || phrasing.holding.test(form) || (bits & helps) !== 0;
  });
}

/** The frame and the thought, put behind what stays with a comma and «og». */
function behind(
  desk: Desk,
  stance: "observe" | "own",
  why: Why,
  frame: Desk["phrasing"]["own"],
  hint: string | null,
): Draft {
  const { phrasing, origin } = desk;
  const { tokens } = origin.reading;
  const words = wordsOf(frame, { past: why.past, inverted: false });
  const small = /^I\b/.test(words) ? words : lowerFirst(words);
  const be = phrasing.be[why.past ? "past" : "present"];
  const asksIt = frame === phrasing.effect?.seen || frame === phrasing.effect?.own;
  const is = asksIt ? [be] : phrasing.verbSecond ? [why.adverb, be] : [be, why.adverb];
  const text = [phrasing.and, small, phrasing.it, ...is, why.text].filter((part) => part !== "").join(" ");
  const made = draft(desk, stance, why.first, why.last, text, hint);
  const before = tokens[why.first - 1]!;
  const put = { ...made, start: before.mark === "," ? before.start : before.end, text: `, ${made.text}` };
  return goingOn(desk, why, put);
}

/** «Left at ten for attention and was brought back»: what came of it is a sentence of its own, and no part of the thought. */
export function goingOn(desk: Desk, { last }: Pick<Why, "last">, made: Draft): Draft {
  const { reading, sentence, noteBlock, hit } = desk.origin;
  const { tokens } = reading;
  const next = nextBehind(desk, last);
  if (next < 0) return made;
  const { at } = sentence.subjects[hit.claim.clause]!;
  const isJoined = tokens[next - 1]!.kind === "word";
  const who = isJoined && at >= 0 ? sayAgain(noteBlock.block.prose.text, tokens, at) : null;
  const word = noteWords(desk, next);
  return {
    ...made,
    end: tokens[next]!.end,
    text: `${made.text}. ${upperFirst(who === null ? word : `${who} ${word}`)}`,
  };
}

/** The first word of a statement right behind a stretch, past its comma or its «and»; -1 for none, and where no language parts them. */
function nextBehind(desk: Desk, last: number): number {
  const { reading, sentence } = desk.origin;
  if (desk.phrasing.verbSecond) return -1;
  const joint = jointBehind(desk, last);
  if (joint >= 0 && reading.tokens[joint]!.form === desk.phrasing.and) return joint + 1;
  const isComma = reading.tokens[last + 1]?.mark === "," && reading.tokens[last + 2]?.kind === "word";
  const isApart = sentence.clauses.some(
    ({ kind, verb }, at) =>
      kind === "main" &&
      verb > last &&
      (verb === last + 2 ||
        sentence.subjects[at]!.at === last + 2 ||
        // «…, steri-strips x4 applied».
        (sentence.subjects[at]!.at === last + 3 && verb === last + 4)),
  );
  return isComma && isApart && (reading.tokens[last + 2]!.bits & B.coordinator) === 0 ? last + 2 : -1;
}

/**
 * «Hun gråter for at vi skal synes synd på henne», «… slik at vi skal løpe»: whether an effect on us was meant can only be
 * wondered about.
 */
function effectOf(desk: Desk, { list, put }: { list: readonly string[]; put: string }): Why | null {
  const { origin, phrasing } = desk;
  const { reading, sentence, hit } = origin;
  const { tokens } = reading;
  const { clause: index, match } = hit.claim;
  const { from, parent, verb } = sentence.clauses[index]!;
  const above = sentence.clauses[parent];
  if (hit.rule.rule.id !== "motive-attribution/effect" || above === undefined || verb < 0) return null;
  if (above.kind !== "main" || above.verb < 0 || above.from >= from) return null;
  const opener = list.find((words) => words.split(" ").every((word, by) => tokens[match.first + by]?.form === word));
  if (opener === undefined || phrasing.kinds.governing.test(tokens[match.first - 1]?.form ?? "")) return null;
  const found = whyFrom(desk, match.first, index, above.verb, "");
  return found === null ? null : { ...found, text: put + found.text.slice(opener.length) };
}

/** A reason clause at the end of the sentence that hangs on a main clause with its own verb. */
export function reasonOf(desk: Desk): Why | null {
  const { origin, phrasing } = desk;
  const { reading, sentence, hit } = origin;
  const { tokens } = reading;
  const { from, kind, parent, verb } = sentence.clauses[hit.claim.clause]!;
  const above = sentence.clauses[parent];
  if (
    (kind !== "cause" && kind !== "purpose" && !phrasing.kinds.soThat.test(tokens[from]!.form)) ||
    above === undefined ||
    above.kind !== "main" ||
    above.verb < 0 ||
    above.from >= from
  )
    return null;
  // «fordi hun var sint og fordi hun ville straffe oss»: all reasons are one thought.
  const reasons = sentence.clauses.flatMap((one, at) => (one.kind === kind && one.parent === parent ? [at] : []));
  const opens = sentence.clauses[reasons[0]!]!.from;
  const first = tokens[opens]!.kind === "mark" ? opens + 1 : opens;
  const isReason = phrasing.because.some((words) =>
    words.split(" ").every((word, by) => tokens[first + by]?.form === word),
  );
  if (!isReason || verb < 0) return null;
  // «av frykt for at de …»: it hangs on the noun.
  if (kind === "purpose" && phrasing.kinds.governing.test(tokens[first - 1]?.form ?? "")) return null;
  return whyFrom(desk, first, reasons.at(-1)!, above.verb, "");
}

/** «… for å markere avstand» behind the verb of a main clause that tells what was done. */
function purposeOf(desk: Desk): Why | null {
  const { origin, phrasing } = desk;
  const { reading, sentence, hit } = origin;
  const { tokens } = reading;
  const { match, clause: index } = hit.claim;
  const { kind, verb, imperative, from } = sentence.clauses[index]!;
  const opens = (from: number) =>
    phrasing.purpose.some((words) =>
      words.every((word, by) => from + by <= match.last && tokens[from + by]!.form === word),
    );
  const at = aimFrom(desk, opens);
  // «Screaming in the corridor to get attention» is told, though with no finite verb.
  const ongoing = verb < 0 && (tokens[from]!.verb & V.presentParticiple) !== 0 && !phrasing.verbSecond ? from : verb;
  // «Ringte på fem ganger, bare for å herje med oss»: what was done stands before the comma.
  const before = sentence.clauses[index - 1];
  const isApart = phrasing.verbSecond && ongoing < 0 && skipOpening(tokens, from) >= at - 1 && before?.kind === "main";
  const told = isApart && before.from < from ? before.verb : ongoing;
  if (at < 0 || kind !== "main" || imperative || told < 0 || told >= at) return null;
  // «Tester oss for å se …»: what was done is a claim itself, and goes into one frame with why.
  const isClaim = ({ rule, claim }: (typeof sentence.hits)[number]) =>
    claim.clause === index &&
    claim.match.first < match.first &&
    // «Spilled it on purpose to annoy us», «refused dinner to punish us»: that it was meant is none, nor is a no.
    (phrasing.wonders === undefined ||
      !(rule.rule.id === "mind-certainty/inner" || phrasing.kinds.refused.test(tokens[claim.match.first]!.form)));
  if (sentence.hits.some(isClaim)) return null;
  // «Gjør alt for å få viljen sin»: «alt» is told by what it is for.
  if (phrasing.verbSecond && phrasing.kinds.everything.test(tokens[at - 1]!.form)) return null;
  // «Var ment for å», «har lyst for å»: no deed of its own.
  const isMoving = !phrasing.verbSecond && phrasing.kinds.moving.test(tokens[told + 1]?.form ?? "");
  if ((tokens[told]!.verb & (V.copula | V.perfect | (isMoving ? 0 : V.becoming))) !== 0) return null;
  if ((tokens[told]!.bits & B.modal) !== 0) return null;
  const negated = tokens.slice(from, at).some(({ bits }) => (bits & (B.negation | B.negative)) !== 0);
  const adverb = tokens[at - 1]!;
  // «Took the blame in order to look good»: all of it is what it was for.
  const isInOrder = phrasing.kinds.inOrder.test(`${tokens[at - 2]?.form} ${adverb.form}`);
  // «Took an overdose as a cry for help».
  const isAs = phrasing.kinds.asFor.test(adverb.form);
  const goesAlong = phrasing.merely.includes(adverb.form) && at - 1 > verb;
  const first = goesAlong || isAs ? at - 1 : isInOrder ? at - 2 : at;
  const opening = tokens[first - 1];
  if (isApart && opening?.mark === "," && !negated)
    return whyFrom(desk, first, index, told, goesAlong ? adverb.form : "");
  // «redd for å»: the purpose hangs on an adjective.
  const last = tokens[first - 1]!;
  // «Left at 2215 for attention»: in English the hour may stand before it.
  const isWord = last.kind === "word" || (last.kind === "number" && !phrasing.verbSecond);
  // «Self-harmed superficially to get attention»: no adjective that the purpose hangs on.
  const isState =
    (last.bits & B.adjective) !== 0 && (last.verb & finite) === 0 && !phrasing.kinds.manner.test(last.form);
  if (negated || !isWord || isState) return null;
  return whyFrom(desk, first, index, told, goesAlong ? adverb.form : "");
}

/** Where the purpose begins among the words at fault; in English it may stand behind what was done («hid it to deceive us»). */
function aimFrom({ origin, phrasing }: Desk, opens: (from: number) => boolean): number {
  const { tokens } = origin.reading;
  const { match, clause } = origin.hit.claim;
  const { verb, from } = origin.sentence.clauses[clause]!;
  const at = phrasing.merely.includes(tokens[match.first]!.form) ? match.first + 1 : match.first;
  const { plain, kinds } = phrasing;
  if (plain === undefined && !opens(at) && match.first === verb) return aimInside({ origin, phrasing }, opens);
  if (plain === undefined) return opens(at) ? at : -1;
  // «Put on to impress» tells no deed yet, «wants us to beg», «tried to wind us up» none that it was for.
  const isBare = (from: number) => kinds.moving.test(tokens[from - 1]?.form ?? "") && from - 2 === verb;
  // «Wants to see how much we can take»: what is wanted is no aim of the wanting.
  const led = tokens[at - 1];
  const isWanted = led !== undefined && (led.bits & B.pronoun) === 0 && plain.kinds.governsTo.test(led.form);
  const isLed = kinds.toDo.test(tokens[at]?.form ?? "") && isWanted;
  if (opens(at)) return isBare(at) || isLed ? -1 : at;
  const isDeed = (from: number) =>
    !isBare(from) && ![verb, from - 1].some((one) => one >= 0 && plain.kinds.governsTo.test(tokens[one]!.form));
  // «To get back at her»: the «to» stands before the words at fault.
  if (kinds.toDo.test(tokens[at - 1]?.form ?? "") && (tokens[at]!.verb & V.infinitive) !== 0)
    return isDeed(at - 1) ? at - 1 : -1;
  // «Herself for attention», «screaming for attention»: where the deed stands among the words at fault, or ends in them.
  const isDone = (from: number) =>
    !kinds.toDo.test(tokens[from]!.form) || (tokens[from + 1]!.verb & V.infinitive) !== 0;
  const isBehind = (from: number) => (tokens[from - 1]!.bits & (B.object | B.reflexive)) !== 0;
  const isAll = match.first === verb || (verb < 0 && match.first === from);
  const to = tokens.findIndex(
    (_, at) =>
      at > match.first && at < match.last && opens(at) && isDone(at) && (isAll || (match.first > verb && isBehind(at))),
  );
  return to >= 0 && isDeed(to) ? to : -1;
}

/** «Gråt under måltidet for å få oppmerksomhet»: what was done stands among the words at fault, and is no fault itself. */
function aimInside({ origin, phrasing }: Pick<Desk, "origin" | "phrasing">, opens: (from: number) => boolean): number {
  const { hit, reading, sentence } = origin;
  const { tokens } = reading;
  const { first, last } = hit.claim.match;
  // «Skriker for å få oppmerksomhet»; «gjør det for å» tells no deed, and «spiller for å» condemns.
  const { form, verb } = tokens[first]!;
  const isDeed =
    (verb & (V.copula | V.perfect | V.becoming)) === 0 && (tokens[first]!.bits & (B.modal | B.openModal)) === 0;
  const isDoing = Object.entries(phrasing.act.now ?? {}).some((forms) => forms.includes(form));
  const isBareDeed = (from: number) =>
    from === first + 1 && isDeed && !isDoing && phrasing.asks?.condemns.test(`${form} `) === false;
  const aim = tokens.findIndex(
    (_, from) => from > first && from < last && opens(from) && (from > first + 2 || isBareDeed(from)),
  );
  const isPlain = tokens
    .slice(first + 1, Math.max(aim, 0))
    .every(({ verb: form, bits }) => (form & finite) === 0 || bits !== 0);
  // «Simulerer kramper for å få …» condemns as well.
  const isFault = hit.also.some((id) => !id.startsWith("motive-attribution/motive"));
  // «Ropte for å provosere | personalet»: whom it is said to be meant for belongs to it.
  const end = endOf(tokens, sentence, hit.claim.clause);
  const isWhole = end === last || (end === last + 1 && isAtUs(tokens[end]!));
  return isPlain && isWhole && !isFault && isMotive(hit) ? aim : -1;
}

const isAtUs = ({ bits }: Token): boolean => (bits & (B.staff | B.writer)) !== 0;

/** The thought from `first` on; null where the sentence goes on behind it with another statement. */
function whyFrom(desk: Desk, first: number, index: number, verb: number, adverb: string): Why | null {
  const { origin, phrasing } = desk;
  const { reading, sentence } = origin;
  const { tokens } = reading;
  const last = endOf(tokens, sentence, index);
  const opens = adverb === "" ? first : first + 1;
  const goesOn = tokens.slice(last + 1, sentence.sentence.to).some(({ kind }) => kind === "word");
  if (last <= opens || (goesOn && nextBehind(desk, last) < 0)) return null;
  const text = noteWords({ origin }, opens, last);
  // «… because he was angry» tells its own tense.
  const spoken = sentence.clauses[index]!.verb;
  if (
    adverb === "" &&
    spoken > first &&
    !ofAnyTime.test(tokens[spoken]!.form) &&
    (tokens[spoken]!.verb & finite) !== 0 &&
    !phrasing.verbSecond
  )
    return { first, last, adverb, text, past: (tokens[spoken]!.verb & V.past) !== 0 };
  if (!phrasing.verbSecond) return { first, last, adverb, text, past: isPastIn(tokens, sentence.sentence) };
  // «Lar med overlegg vannet renne for å …»: a noun read as a verb; the sentence is told by its first.
  const { from } = sentence.clauses[index]!;
  const before = tokens[from - 1];
  const isCut = from > sentence.sentence.from && verb === from && before?.kind === "word";
  const unsure = isCut && (before.bits & B.coordinator) === 0;
  if (unsure) return { first, last, adverb, text, past: isPastIn(tokens, sentence.sentence) };
  const isTensed = (tokens[verb]!.verb & finite) !== 0;
  return { first, last, adverb, text, past: isTensed ? (tokens[verb]!.verb & V.past) !== 0 : isPastNote(tokens) };
}
