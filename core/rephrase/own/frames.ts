import { B, V } from "../../lexicon/bits";
import type { BlockReading, SentenceReading } from "../../read-block";
import { type Wrapped, wrapClause } from "../clause/clause";
import { endOf, opensUnknown, skipOpening } from "../clause/edges";
import { decapitalise, pronounOf } from "../clause/fragment";
import { isDoubted, isOfWriter } from "../clause/misread";
import { clauseDraft, type Desk, type Draft, type Hints, noteWords, upperFirst } from "../draft";
import { isJudgement } from "../judgement";
import type { Frame } from "../phrasing";
import { holdsRisk } from "../risk";
import { softened } from "../softer";
import { actBehind, isByWriters, isOrder, jointBehind, otherBehind, standsApart, toldBehind } from "./behind";
import { inPlainWords } from "./coarse";
import { plainly } from "./plain";

/** «Jeg opplevde at» and the clause; of a judgement the writer's own feeling, and the thought as a thought. */
export function ownFrame(desk: Desk, wrapped: Wrapped): Draft {
  const { own, thought, feeling } = desk.phrasing;
  const { hit, sentence } = desk.origin;
  const judged =
    isJudgement(hit) ||
    sentence.hits.some(
      (one) => isJudgement(one) && one.claim.match.first >= wrapped.first && one.claim.match.last <= wrapped.last,
    );
  const words = wordsOf(judged ? thought : own, wrapped);
  return framed(desk, "own", wrapped, `${words} ${framedText(desk, wrapped)}`, judged ? feeling.hint : null);
}

/** The clause in a frame, without a likeness that paints it and in plain words; beside a risk no word is made milder. */
export function framedText(desk: Desk, wrapped: Wrapped): string {
  const { from, to } = desk.origin.sentence.sentence;
  const plain = plainly(wrapped.text, desk.phrasing);
  const isAbsolute = desk.origin.sentence.hits.some(
    ({ rule, claim }) =>
      /^absolute-generalization\/(?!usual)/.test(rule.rule.id) &&
      claim.match.first >= wrapped.first &&
      claim.match.first <= wrapped.last,
  );
  const softer = desk.phrasing.asks?.softer ?? desk.phrasing.plain?.usual;
  const text = isAbsolute ? softened(` ${plain}`, softer).trim() : plain;
  const isRisk = holdsRisk(desk.origin.reading.tokens, { first: from, last: to - 1 }, desk.phrasing);
  return isRisk ? text : inPlainWords(text, desk.phrasing);
}

/**
 * What goes on behind the frame with the subject left out («… og ville ikke spise») gets it back, so that it stays a
 * statement of its own and is not said of the writer: «…, og hun ville ikke spise». Of `isWhole` text it is a sentence.
 */
export function framed(
  desk: Desk,
  stance: "own" | "observe",
  { first, last: end, who, inverted }: Pick<Wrapped, "first" | "last" | "who" | "inverted">,
  text: string,
  hint: Hints,
  isWhole = false,
): Draft {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const last = pastTag(desk, end);
  const isOrdered = tokens[last + 1]?.mark === "," && isOrder(desk, last + 2);
  const act = isOrdered ? last + 2 : actBehind(desk, last);
  // «Lat, lå til kl. 13»: what was done is a sentence of its own.
  if (act >= 0) {
    const verb = noteWords(desk, act);
    // Behind «Jeg kjente på …» what has no subject would be said of the writer; in English «found» may be what was done to somebody.
    const isOwn = isByWriters(desk, act) || isOrder(desk, act);
    const goesOn = desk.phrasing.verbSecond && who !== "" && !isOwn ? `${who} ${verb}` : verb;
    return clauseDraft(desk, stance, first, act, `${text}. ${upperFirst(goesOn)}`, hint, inverted);
  }
  const joint = jointBehind(desk, last);
  const other = isWhole ? otherBehind(desk, last) : null;
  if (other !== null) {
    const goesOn = `${text}. ${upperFirst(other.text)}`;
    return clauseDraft(desk, stance, first, other.last, goesOn, hint, inverted);
  }
  const own = standsApart(desk, last);
  if (own >= 0) {
    const word = noteWords(desk, own);
    return clauseDraft(desk, stance, first, own, `${text}. ${upperFirst(word)}`, hint, inverted);
  }
  const told = joint < 0 ? toldBehind(desk, last) : null;
  if (told !== null) {
    const said = `${text}${told.between}. ${upperFirst(noteWords(desk, told.at))}`;
    return clauseDraft(desk, stance, first, told.at, said, hint, inverted);
  }
  if (joint < 0 || who === "") return clauseDraft(desk, stance, first, last, text, hint, inverted);
  const { form } = tokens[joint]!;
  const { and, subjects } = desk.phrasing;
  const second = saidAgain(desk, { first, who });
  // «… and never says thank you»: how often stands before the verb.
  const isLed = !isJudgement(desk.origin.hit) && (tokens[joint + 1]!.bits & (B.light | B.negation)) !== 0;
  const deed = isLed ? joint + 2 : joint + 1;
  const isDone = !desk.phrasing.verbSecond && isDeed(tokens, deed);
  const opens = !desk.phrasing.verbSecond || first === opening(tokens, sentence);
  const apart = isWhole || (form === and && (isDone || !subjects.includes(second)) && opens);
  // The stop of «pas.» ends the sentence.
  const stop = text.endsWith(".") ? "" : ".";
  const goesOn = apart ? `${stop} ${upperFirst(second)}` : `, ${form} ${second}`;
  return clauseDraft(desk, stance, first, joint, `${text}${goesOn}`, hint, inverted);
}

/** Whom a clause tells of, said once more: a name said twice in one sentence reads as of two people. */
export function saidAgain({ origin, phrasing }: Desk, { first, who }: Pick<Wrapped, "first" | "who">): string {
  const { tokens } = origin.reading;
  const { from, to } = origin.sentence.sentence;
  const { again } = phrasing;
  const inSentence = () => pronounOf(tokens.slice(from, to), 0, who, phrasing);
  return again[who] ?? again[who.split(" ").at(-1)!] ?? pronounOf(tokens, first, who, phrasing) ?? inSentence() ?? who;
}

/** «…, for å si det pent»: behind what is now the writer's own thought, or has a slot, the tag goes. */
export function pastTag({ origin: { reading, sentence }, phrasing }: Desk, last: number): number {
  const end = endOf(reading.tokens, sentence, -1);
  if (reading.tokens[last + 1]?.mark !== "," || end < last + 2) return last;
  const behind = reading.tokens.slice(last + 2, end + 1).map(({ form }) => form);
  return phrasing.tags?.includes(behind.join(" ")) ? end : last;
}

const opening = (tokens: BlockReading["tokens"], { sentence }: SentenceReading): number =>
  skipOpening(tokens, sentence.from);

/** What somebody did, and not how it is with them («… and he won't let it show»): no part of a thought about them. */
const isDeed = (tokens: BlockReading["tokens"], verb: number): boolean => {
  const { verb: form, bits } = tokens[verb]!;
  const helps = V.copula | V.perfect | V.tentative | V.seeming;
  return (form & (V.past | V.present)) !== 0 && (form & helps) === 0 && (bits & (B.modal | B.openModal)) === 0;
};

/** «Han har visstnok vondt» → «Han forteller at han har vondt»: hearsay is somebody's word. */
export function tellsFrame(desk: Desk, wrapped: Wrapped): Draft | null {
  const { tells, subjects } = desk.phrasing;
  const word = tells.hearsay.find((one) => wrapped.text.includes(` ${one} `));
  const who = wrapped.text.split(" ")[0]!;
  if (word === undefined || wrapped.inverted || !subjects.includes(who)) return null;
  // «Skal liksom ha vondt»: with «forteller» the «skal» would say twice that it is somebody's word.
  const said = wrapped.text.replace(` ${word} `, " ");
  const told = Object.entries(tells.as ?? {}).reduce(
    (text, [from, to]) => text.replace(`${who} ${from} `, `${who} ${to} `),
    said,
  );
  const text = `${who} ${wrapped.past ? tells.past : tells.present} ${told}`;
  const { last, kept } = withoutRemark(desk, wrapped.last);
  return clauseDraft(desk, "voice", wrapped.first, last, withoutWords(text, desk.phrasing.remarks) + kept);
}

/** «…, merkelig nok akkurat når det er vaskedag»: behind what somebody tells, the remark goes. */
function withoutRemark(
  { origin: { reading, sentence, noteBlock }, phrasing }: Desk,
  from: number,
): { readonly last: number; readonly kept: string } {
  const last = endOf(reading.tokens, sentence, -1);
  if (last <= from) return { last: from, kept: "" };
  const behind = noteBlock.block.prose.text.slice(reading.tokens[from]!.end, reading.tokens[last]!.end);
  const kept = withoutWords(behind, phrasing.remarks);
  return kept === behind ? { last: from, kept: "" } : { last, kept };
}

const withoutWords = (text: string, list: readonly string[] = []): string =>
  list.reduce((left, words) => left.replace(` ${words} `, " "), text);

/** «Jeg la merke til [det du så eller hørte] og tenkte at» and the clause. */
export function observeFrame(desk: Desk, wrapped: Wrapped, hint: string): Draft {
  const { felt, judged } = desk.phrasing.observe;
  const isFelt = desk.origin.hit.rule.rule.id.startsWith("unmarked-inference/");
  // «…, and from [what you saw] I thought»: behind other words no «and» stands before «noticed» again.
  const { tokens } = desk.origin.reading;
  const isBehind = !desk.phrasing.verbSecond && wrapped.first > opening(tokens, desk.origin.sentence);
  const frames = isFelt && isBehind ? felt.slice(1) : isFelt ? felt : judged;
  const words = wordsOf(unused(frames, desk.source), wrapped);
  return framed(desk, "observe", wrapped, `${words} ${framedText(desk, wrapped)}`, hint);
}

/** «[What was seen] made me wonder whether he was faking it»: a judgement of what somebody did is asked, not owned. */
export function wonderFrames(desk: Desk, wrapped: Wrapped, hint: string): readonly Draft[] {
  const { wonder } = desk.phrasing;
  if (wonder === undefined) return [];
  // «Whether he couldn't care less» asks nothing: what somebody would not or could not do is owned as a thought.
  if (desk.phrasing.kinds.cannotOr.test(wrapped.text)) {
    const { observe, thought, feeling } = desk.phrasing;
    const seen = `${wordsOf(unused(observe.judged, desk.source), wrapped)} ${plainly(wrapped.text, desk.phrasing)}`;
    const owned = `${wordsOf(thought, wrapped)} ${plainly(wrapped.text, desk.phrasing)}`;
    return [framed(desk, "observe", wrapped, seen, hint), framed(desk, "own", wrapped, owned, feeling.hint)];
  }
  const say = (frame: Frame) => `${wordsOf(frame, wrapped)} ${framedText(desk, wrapped)}`;
  return [
    framed(desk, "observe", wrapped, say(wonder.observe), hint),
    framed(desk, "own", wrapped, say(wonder.own), null),
  ];
}

/** The words of a frame for a clause: in its tense, and turned where something else stands first. */
export const wordsOf = (frame: Frame, { past, inverted }: Pick<Wrapped, "past" | "inverted">): string => {
  const tensed = inverted ? frame.inverted : frame.plain;
  return past ? tensed.past : tensed.present;
};

/** The first frame whose words the note does not have yet. */
export const unused = (frames: readonly Frame[], source: string): Frame =>
  frames.find(({ plain }) => ![plain.past, plain.present].some((words) => source.includes(core(words)))) ?? frames[0]!;

/** What a frame says around its slot, without its capital: the longer of the two parts. */
const core = (words: string): string =>
  words
    .split("{slot}")
    .map((part) => part.trim().replace(/^\p{Lu}/u, ""))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");

/**
 * The whole sentence in a frame: where its clauses were cut in the midst of a phrase («Gets a kick out of breaking
 * rules»), or, in a language that keeps its order, where the claim stands in what opens it («My impression is that every
 * time we say no, he shouts»). Only where it holds one statement, so that no other fact comes along.
 */
export function wholeSentence(desk: Desk): Wrapped | null {
  const { reading, sentence, hit, noteBlock } = desk.origin;
  const inside = reading.tokens.slice(sentence.sentence.from, sentence.sentence.to);
  if (inside.some((_, at) => isDoubted(reading.tokens, sentence.sentence.from + at, desk.phrasing))) return null;
  // «The girl he is jealous of moved in»: that she moved in is no impression.
  const { kind, from } = sentence.clauses[hit.claim.clause]!;
  // «Had a walk with Tom, who was jealous»: nor is the walk.
  const isAside = !desk.phrasing.verbSecond && reading.tokens[from - 1]?.mark === ",";
  const isHeld =
    kind === "relative" && (isAside || sentence.clauses.some((one) => one.kind === "main" && one.verb > from));
  if (isHeld) return null;
  if (sentence.sentence.question || inside.some(({ bits, mark }) => (bits & B.coordinator) !== 0 || joints.has(mark)))
    return null;
  const prose = noteBlock.block.prose.text;
  const made = wrapClause(prose, reading, sentence, 0, hit.claim.match, desk.phrasing, -1);
  const wrapped = made === null ? null : { ...made, text: made.text.replace(desk.phrasing.kinds.bareTruth, "the ") };
  const named = wrapped !== null && !wrapped.text.startsWith(`${desk.phrasing.pointer} `);
  return sentence.clauses[0]!.kind === "main" && named ? wrapped : behindOpening(desk);
}

const joints = new Set([";", ":", "–", "—", "/", "("]);

/** «Every time we say no he shouts», «Behind that smile he is biding his time». */
function behindOpening({ origin, phrasing }: Desk): Wrapped | null {
  const { reading, sentence, hit, noteBlock } = origin;
  const { tokens } = reading;
  const { clauses, subjects } = sentence;
  if (phrasing.verbSecond) return null;
  // «Behind that smile he's biding his time»: its clause hangs on words without a verb.
  const hangs = clauses[0]!.kind === "main" && clauses[0]!.verb < 0 && clauses[1]?.kind === "content";
  const isSpoken = (kind: string, index: number) => kind === "main" || (hangs && index === 1);
  const spoken = clauses.flatMap(({ kind, verb }, index) => (isSpoken(kind, index) && verb >= 0 ? [index] : []));
  const main = spoken[0];
  if (spoken.length !== 1 || main === undefined || hit.claim.clause > main) return null;
  const { verb, imperative, from } = clauses[main]!;
  const subject = subjects[main]!.at;
  const first = sentence.sentence.from;
  const opening = tokens[first]!;
  if (isOfWriter(tokens, subject, { first, last: verb })) return null;
  if (imperative || subject < from || subject > verb || opening.kind !== "word" || opening.form === "that") return null;
  if ((opening.bits & B.negative) !== 0 || opensUnknown(tokens, first)) return null;
  // «That behind that smile» says a word twice.
  if (tokens[first + 1]?.form === "that") return null;
  const last = endOf(tokens, sentence, main);
  const text = noteBlock.block.prose.text.slice(opening.start, tokens[last]!.end);
  const past = (tokens[verb]!.verb & V.past) !== 0;
  return { first, last, text: decapitalise(text, opening), past, inverted: false, who: "" };
}
