import { B, finite, V } from "../../lexicon/bits";
import type { SentenceReading } from "../../read-block";
import type { Clause } from "../../text/clauses";
import type { Token } from "../../text/tokens";
import { endOf, opensUnknown, skipOpening } from "../clause/edges";
import { decapitalise } from "../clause/fragment";
import { isDoubted, isOfWriter } from "../clause/misread";
import { isPastIn, isPastVerb } from "../clause/tense";
import { type Desk, type Draft, draft, lowerFirst } from "../draft";
import type { Phrasing } from "../phrasing";
import { opensWithTime } from "./behind-time";

type AsideStance = "observe" | "own";

/** The hint of a stance's slot: null where it has none, undefined where the stance is not asked for. */
type HintOf = (stance: AsideStance) => string | null | undefined;

/**
 * «fordi hun, slik jeg opplevde det, skammet seg»: between commas behind the subject of a subordinate clause or the
 * finite verb of a Norwegian main clause. None where it has no plain place.
 */
export function insideDrafts(desk: Desk, hintOf: HintOf): readonly Draft[] {
  const { hit, sentence } = desk.origin;
  const general = hit.rule.rule.id.startsWith("absolute-generalization/");
  // How often it is said to be so belongs to the whole statement.
  if (general && sentence.clauses[hit.claim.clause]!.kind === "main") return [];
  const place = insidePlace(desk);
  if (itDraft(desk).length > 0) return [];
  if (place === null) return hintOf("own") === undefined ? [] : opinionDrafts(desk);
  // «Because in my view she thinks it's 1962»: where the comma would part what belongs together.
  const opinion = desk.phrasing.verbSecond || hintOf("own") === undefined ? [] : opinionDrafts(desk);
  // With its slot it is too long to part a Norwegian subject from its verb.
  const hints: HintOf = (stance) => (stance === "observe" && desk.phrasing.verbSecond ? undefined : hintOf(stance));
  return [...asides(desk, place, ",", hints), ...opinion];
}

/** «Da det gikk opp for henne» → «da jeg opplevde at det gikk opp for henne»: no comma parts «det» from its verb. */
export function itDraft(desk: Desk): readonly Draft[] {
  const { reading, sentence, hit } = desk.origin;
  const { own, it, verbSecond } = desk.phrasing;
  const at = sentence.subjects[hit.claim.clause]!.at;
  const place = verbSecond && reading.tokens[at]?.form === it ? insidePlace(desk) : null;
  if (place === null || place.at !== at || !desk.phrasing.kinds.whenOpens.test(reading.tokens[at - 1]?.form ?? ""))
    return [];
  return [draft(desk, "own", at, at, `${lowerFirst(own.plain[place.past ? "past" : "present"])} ${it}`)];
}

/** «… as, I think, she can't abide being washed»: behind a word that no comma can follow. */
function opinionDrafts(desk: Desk): readonly Draft[] {
  const { reading, sentence, hit } = desk.origin;
  const { view } = desk.phrasing;
  const at = sentence.subjects[hit.claim.clause]!.at;
  const token = reading.tokens[at];
  if (sentence.clauses[hit.claim.clause]!.kind === "time") return [];
  if (view === "" || token === undefined || token.capital || at !== sentence.clauses[hit.claim.clause]!.from + 1)
    return [];
  if (reading.tokens[at - 1]!.opens === 0) return [];
  const opener = reading.tokens[at - 1]!;
  const thinks = opener.form === "because" ? [draft(desk, "own", at - 1, at, `I think because ${token.form}`)] : [];
  const apart = { ...draft(desk, "own", at, at, `, I think, ${token.form}`), start: opener.end };
  return [...thinks, apart, draft(desk, "own", at, at, `${lowerFirst(view)} ${token.form}`)];
}

/** «Melodramatisk farvel, slik jeg opplevde det»: behind a fragment; in English «in my view» before it. */
export function endDrafts(desk: Desk, hintOf: HintOf): readonly Draft[] {
  if (desk.phrasing.view !== "") {
    return hintOf("own") === undefined ? [] : viewDrafts(desk);
  }
  const { sentence, hit, reading } = desk.origin;
  const { kind, from } = sentence.clauses[hit.claim.clause]!;
  // «Slik holder hun på, slik jeg …»; «som han alltid gjør når …» has its place inside.
  if (desk.phrasing.kinds.thus.test(reading.tokens[skipOpening(reading.tokens, from)]?.form ?? "")) return [];
  if (kind === "relative" && hit.rule.rule.id.startsWith("absolute-generalization/")) return [];
  const place = endPlace(desk);
  // A label is no more the writer's own for «slik jeg opplevde det» behind it.
  const isLabel = desk.origin.hit.rule.rule.id.startsWith("stigma-label/");
  // «Teatralsk gråt på rommet, slik jeg …, høyt nok til at …»: with its slot it is too long between two commas.
  const behind = sentence.sentence.to - (place?.at ?? 0);
  const parts = place !== null && reading.tokens[place.at + 1]?.mark === "," && behind > longestTail;
  const without = (stance: AsideStance) => isLabel || (stance === "observe" && parts);
  const hints: HintOf = (stance) => (without(stance) ? undefined : hintOf(stance));
  return place === null ? [] : asides(desk, place, "", hints);
}

const asides = (desk: Desk, { at, past }: AsidePlace, closing: string, hintOf: HintOf): readonly Draft[] =>
  (["observe", "own"] as const).flatMap((stance) => {
    const hint = hintOf(stance);
    if (hint === undefined) return [];
    const words = desk.phrasing.aside[stance][past ? "past" : "present"];
    return [aside(desk, stance, at, `${words}${closing}`, hint)];
  });

/** Words between commas behind one word of the note. */
function aside(desk: Desk, stance: AsideStance, at: number, words: string, hint: string | null): Draft {
  const { start, end } = desk.origin.reading.tokens[at]!;
  return draft(desk, stance, at, at, `${desk.origin.noteBlock.block.prose.text.slice(start, end)}, ${words}`, hint);
}

/** «In my view a very demanding lady», «…, so in my view hardly the victim»: before a fragment. */
function viewDrafts(desk: Desk): readonly Draft[] {
  const { reading, sentence, hit, noteBlock } = desk.origin;
  const { from, to, kind, verb } = openingOf(sentence, hit.claim.clause);
  // «In my view forever at the hatch»: how often it is said to be so has no better place before a fragment.
  if (verb < 0 && hit.rule.rule.id.startsWith("absolute-generalization/")) return [];
  const at = skipOpening(reading.tokens, from);
  const token = reading.tokens[at]!;
  const subject = sentence.subjects[hit.claim.clause]!.at;
  // «In my view that made her feel needed»: of a clause with its verb only one that opens the sentence with its subject.
  const stated = verb >= 0 && (at > sentence.sentence.from || subject < at);
  if (
    (kind !== "main" && at > sentence.sentence.from) ||
    stated ||
    token.kind !== "word" ||
    opensUnknown(reading.tokens, at) ||
    isOfWriter(reading.tokens, subject, { first: at, last: to - 1 }) ||
    isDoubted(reading.tokens, to - 2, desk.phrasing) ||
    (verb < 0 && hit.claim.match.first > at + 3 && hit.claim.match.first < to)
  )
    return [];
  if (isHabit(desk, at)) return [];
  const words = decapitalise(noteBlock.block.prose.text.slice(token.start, token.end), token);
  const { view } = desk.phrasing;
  const plain = draft(desk, "own", at, at, `${view} ${words}`);
  // A comma sets it off at the beginning; where it would no longer govern what follows, it goes without.
  return at > sentence.sentence.from ? [plain] : [draft(desk, "own", at, at, `${view}, ${words}`), plain];
}

/** «In my view, as ever he's sure»: how often it is said to be so opens the sentence, and is no view. */
const isHabit = ({ origin: { hit }, phrasing }: Desk, at: number): boolean =>
  phrasing.plain !== undefined &&
  hit.rule.rule.id.startsWith("absolute-generalization/") &&
  hit.claim.match.first === at;

/** The clause itself; for one that hangs on a few words without a verb («Behind that smile he …»), those. */
const openingOf = ({ clauses }: SentenceReading, index: number): Clause =>
  clauses[index]!.kind === "content" && clauses.every(({ kind, verb }) => kind !== "main" || verb < 0)
    ? clauses[0]!
    : clauses[index]!;

/** The word that an aside can stand behind, and the tense of its clause. */
interface AsidePlace {
  readonly at: number;
  readonly past: boolean;
}

function insidePlace({ origin, phrasing }: Desk): AsidePlace | null {
  const { tokens } = origin.reading;
  const { clauses, subjects } = origin.sentence;
  const opened = origin.hit.claim.clause;
  // «Her partner, who wants shot of her, rang»: right before the words at fault, whatever clauses were seen there.
  let who = origin.hit.claim.match.first - 1;
  while (!phrasing.verbSecond && who > origin.sentence.sentence.from && leadsTo(tokens[who]!)) who -= 1;
  if (!phrasing.verbSecond && who > origin.sentence.sentence.from && tokens[who]!.form === "who")
    return { at: who, past: isPastVerb(tokens, who + 1, origin.sentence.sentence) };
  // «Once he realised he wasn't going to»: what was realised has the place of the realising.
  const above = clauses[opened - 1];
  const isInner =
    !phrasing.verbSecond &&
    above !== undefined &&
    clauses[opened]!.kind === "main" &&
    clauses[opened]!.from === above.to &&
    ["time", "cause", "condition"].includes(above.kind) &&
    tokens[above.to - 1]?.kind === "word" &&
    above.verb === above.to - 1;
  const index = isInner ? opened - 1 : opened;
  const { kind, verb, from, to } = clauses[index]!;
  if (verb < 0 || (tokens[verb]!.verb & finite) === 0) return null;
  const subject = subjects[index]!.at;
  // «After, as I saw it, the phone call she …» parts the time.
  if (!phrasing.verbSecond && kind === "time" && opensWithTime(tokens, from, subject, kind, phrasing)) return null;
  const opener = kind !== "main" && subject > from && opensPlain(tokens, from) ? from : -1;
  // «Because, as I saw it, he knew»: English sets it behind the word that opens the clause.
  if (!phrasing.verbSecond && opener < 0 && !(kind === "relative" && verb === from + 1)) return null;
  const behind = kind === "main" && phrasing.verbSecond ? verb : subject;
  const at = kind === "relative" && verb === from + 1 ? from : phrasing.verbSecond ? behind : opener;
  if (kind !== "relative" && (subject < from || subject > verb)) return null;
  if (at < from || at > verb) return null;
  // «virket, slik jeg opplevde det, påtatt»: the words at fault would only be parted.
  const { match } = origin.hit.claim;
  if (phrasing.verbSecond && kind === "main" && match.first <= at && at < match.last) return null;
  // «Lirer av seg den ene skrøna»: a verb that was not seen.
  if (phrasing.verbSecond && kind === "main" && (tokens[at]!.bits & B.determiner) !== 0) return null;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= to || next.kind !== "word" || /^['’]/.test(next.form)) return null;
  return { at, past: isPastVerb(tokens, verb, origin.sentence.sentence) };
}

/** What stands between «who» and how somebody is. */
const leadsTo = ({ verb, bits }: Token): boolean =>
  (verb & (V.copula | V.perfect)) !== 0 || (bits & (B.intensifier | B.booster | B.negation)) !== 0;

/** A single word that opens a clause, and can stand before a comma: no «as, as I see it,». */
const opensPlain = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.opens !== 0 && tokens[at]!.form !== "as" && (tokens[at + 1]?.opens ?? 0) === 0;

/**
 * Behind the last word of the sentence, where the claim's clause reaches so far; of «da hun ble sint, gikk hun» behind
 * what stands first, since what she did is none of it.
 */
function endPlace({ origin, phrasing }: Desk): AsidePlace | null {
  const { tokens } = origin.reading;
  const { clauses } = origin.sentence;
  let top: number = origin.hit.claim.clause;
  const general = origin.hit.rule.rule.id.startsWith("absolute-generalization/");
  while (clauses[top]!.parent >= 0 && (general || clauses[top]!.parent < top)) top = clauses[top]!.parent;
  const at = beforeTail(tokens, endOf(tokens, origin.sentence, top), clauses[top]!.from, phrasing);
  if (
    tokens[at + 1]?.mark !== "," &&
    at + 1 < origin.sentence.sentence.to &&
    !ends(tokens.slice(at + 1, origin.sentence.sentence.to).map(({ mark }) => mark))
  )
    return null;
  // A word with its own full stop («kl.», «osv.») would have it in the midst of the sentence.
  if (tokens[at]!.kind !== "word" || tokens[at]!.form.endsWith(".")) return null;
  const { verb, follows } = clauses[origin.hit.claim.clause]!;
  const { from } = clauses[top]!;
  const spoken = verb < 0 ? (clauses[follows]?.verb ?? clauses[top]!.verb) : verb;
  // «Dunker i veggen natt og dag»: with no subject before it the first word is the verb.
  const opening = tokens[skipOpening(tokens, from)]!.verb;
  const told = spoken < 0 && (opening & finite) !== 0 ? skipOpening(tokens, from) : spoken;
  const { sentence } = origin.sentence;
  // «Gjør dette for å …»: a preposition that was read as a verb has no tense.
  const unsure = told < 0 || (tokens[told]!.bits & B.preposition) !== 0;
  return { at, past: unsure ? isPastIn(tokens, sentence) : isPastVerb(tokens, told, sentence) };
}

/** With its comma and its stop: «…, i dag legetimen.» */
const longestTail = 6;

/** «Til kvar ei tid er det noko, i dag legetimen»: what was so today is a fact, and the aside stands before it. */
function beforeTail(tokens: readonly Token[], at: number, from: number, { kinds }: Phrasing): number {
  let comma = at;
  while (comma > from + 1 && comma > at - 4 && tokens[comma]!.mark !== ",") comma -= 1;
  const behind = tokens.slice(comma + 1, at + 1);
  const isNow = kinds.nowBehind.test(behind.map(({ form }) => form).join(" "));
  const isBare = behind.every(
    ({ kind, verb: form, bits }) => kind === "word" && ((form & V.common) === 0 || bits !== 0),
  );
  return tokens[comma]!.mark === "," && isNow && isBare ? comma - 1 : at;
}

const ends = (marks: readonly string[]): boolean => marks.every((mark) => mark === "." || mark === "!");
