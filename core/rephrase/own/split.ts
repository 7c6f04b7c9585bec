import { B, finite, V } from "../../lexicon/bits";
import { endOf, skipOpening } from "../clause/edges";
import { isPastIn, isPastNote, ofAnyTime } from "../clause/tense";
import { type Desk, type Draft, draft, lowerFirst, noteWords } from "../draft";
import { isMotive } from "../judgement";
import { keepsWords } from "../kept";
import { holdsRisk } from "../risk";
import { isCondemned } from "../scorn";
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
  const isAsked = desk.origin.reading.tokens[why.first]!.form === "so" || isMotive(desk.origin.hit);
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
  return drafts.filter((made) => keepsWords(desk, made));
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
  return { ...made, start: before.mark === "," ? before.start : before.end, text: `, ${made.text}` };
}

/**
 * «Hun gråter for at vi skal synes synd på henne», «… slik at vi skal løpe»: whether an effect on us was meant can only be
 * wondered about.
 */
function effectOf({ origin, phrasing }: Desk, { list, put }: { list: readonly string[]; put: string }): Why | null {
  const { reading, sentence, hit } = origin;
  const { tokens } = reading;
  const { clause: index, match } = hit.claim;
  const { from, parent, verb } = sentence.clauses[index]!;
  const above = sentence.clauses[parent];
  if (hit.rule.rule.id !== "motive-attribution/effect" || above === undefined || verb < 0) return null;
  if (above.kind !== "main" || above.verb < 0 || above.from >= from) return null;
  const opener = list.find((words) => words.split(" ").every((word, by) => tokens[match.first + by]?.form === word));
  if (opener === undefined || phrasing.kinds.governing.test(tokens[match.first - 1]?.form ?? "")) return null;
  const found = whyFrom({ origin, phrasing }, match.first, index, above.verb, "");
  return found === null ? null : { ...found, text: put + found.text.slice(opener.length) };
}

/** A reason clause at the end of the sentence that hangs on a main clause with its own verb. */
function reasonOf({ origin, phrasing }: Desk): Why | null {
  const { reading, sentence, hit } = origin;
  const { tokens } = reading;
  const { from, kind, parent, verb } = sentence.clauses[hit.claim.clause]!;
  const above = sentence.clauses[parent];
  if (
    (kind !== "cause" && kind !== "purpose" && tokens[from]!.form !== "so") ||
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
  return whyFrom({ origin, phrasing }, first, reasons.at(-1)!, above.verb, "");
}

/** «… for å markere avstand» behind the verb of a main clause that tells what was done. */
function purposeOf({ origin, phrasing }: Desk): Why | null {
  const { reading, sentence, hit } = origin;
  const { tokens } = reading;
  const { match, clause: index } = hit.claim;
  const { kind, verb, imperative, from } = sentence.clauses[index]!;
  const at = phrasing.merely.includes(tokens[match.first]!.form) ? match.first + 1 : match.first;
  const isPurpose = phrasing.purpose.some((words) =>
    words.every((word, by) => at + by <= match.last && tokens[at + by]!.form === word),
  );
  // «Screaming in the corridor to get attention» is told, though with no finite verb.
  const ongoing = verb < 0 && (tokens[from]!.verb & V.presentParticiple) !== 0 && !phrasing.verbSecond ? from : verb;
  // «Ringte på fem ganger, bare for å herje med oss»: what was done stands before the comma.
  const before = sentence.clauses[index - 1];
  const isApart = phrasing.verbSecond && ongoing < 0 && skipOpening(tokens, from) >= at - 1 && before?.kind === "main";
  const told = isApart && before.from < from ? before.verb : ongoing;
  if (!isPurpose || kind !== "main" || imperative || told < 0 || told >= at) return null;
  // «Tester oss for å se …»: what was done is a claim itself, and goes into one frame with why.
  if (sentence.hits.some(({ claim }) => claim.clause === index && claim.match.first < match.first)) return null;
  // «Gjør alt for å få viljen sin»: «alt» is told by what it is for.
  if (phrasing.verbSecond && phrasing.kinds.everything.test(tokens[at - 1]!.form)) return null;
  // «Var ment for å», «har lyst for å»: no deed of its own.
  const isMoving = !phrasing.verbSecond && phrasing.kinds.moving.test(tokens[told + 1]?.form ?? "");
  if ((tokens[told]!.verb & (V.copula | V.perfect | (isMoving ? 0 : V.becoming))) !== 0) return null;
  if ((tokens[told]!.bits & B.modal) !== 0) return null;
  const negated = tokens.slice(from, at).some(({ bits }) => (bits & (B.negation | B.negative)) !== 0);
  const adverb = tokens[at - 1]!;
  // «Took the blame in order to look good»: all of it is what it was for.
  const isInOrder = !phrasing.verbSecond && tokens[at - 1]!.form === "order" && tokens[at - 2]?.form === "in";
  const goesAlong = phrasing.merely.includes(adverb.form) && at - 1 > verb;
  const first = goesAlong ? at - 1 : isInOrder ? at - 2 : at;
  const opening = tokens[first - 1];
  if (isApart && opening?.mark === "," && !negated)
    return whyFrom({ origin, phrasing }, first, index, told, goesAlong ? adverb.form : "");
  // «redd for å»: the purpose hangs on an adjective.
  const last = tokens[first - 1]!;
  if (negated || last.kind !== "word" || ((last.bits & B.adjective) !== 0 && (last.verb & finite) === 0)) return null;
  return whyFrom({ origin, phrasing }, first, index, told, goesAlong ? adverb.form : "");
}

/** The thought from `first` on; null where the sentence goes on behind it with another statement. */
function whyFrom(
  { origin, phrasing }: Pick<Desk, "origin" | "phrasing">,
  first: number,
  index: number,
  verb: number,
  adverb: string,
): Why | null {
  const { reading, sentence } = origin;
  const { tokens } = reading;
  const last = endOf(tokens, sentence, index);
  const opens = adverb === "" ? first : first + 1;
  if (last <= opens || tokens.slice(last + 1, sentence.sentence.to).some(({ kind }) => kind === "word")) return null;
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
