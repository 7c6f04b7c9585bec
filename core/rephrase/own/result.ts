import { B, finite, V } from "../../lexicon/bits";
import { endOf } from "../clause/edges";
import { type Desk, type Draft, draft, lowerFirst, noteWords, upperFirst } from "../draft";
import { isJudgement, isMotive } from "../judgement";
import { runOf } from "../run";
import { unused, wordsOf } from "./frames";
import { statementOf, wrapRun } from "./statement";

/** What came of a state («…, so he set off the alarm»), and the state as it goes behind «because». */
interface Result {
  readonly first: number;
  readonly last: number;
  readonly done: string;
  readonly why: string;
  readonly past: boolean;
  /** The stop of an abbreviation at the end («1 mg.») ends the sentence. */
  readonly stop: string;
}

/**
 * «He was bored so he set off the alarm» → «He set off the alarm, and my impression was that it was because he was bored»:
 * what was done stays a fact, and only the state that it is said to come of is a thought. English alone.
 */
export function resultDrafts(
  desk: Desk,
  hintOf: (stance: "observe" | "own") => string | null | undefined,
): readonly Draft[] {
  const { origin, phrasing } = desk;
  const result = resultOf(desk);
  if (result === null) return [];
  const asked = isMotive(origin.hit) ? phrasing.wonder : undefined;
  const say = (stance: "observe" | "own", frame: Desk["phrasing"]["own"], hint: string | null): Draft => {
    const words = wordsOf(frame, { past: result.past, inverted: false });
    const small = /^I\b/.test(words) ? words : lowerFirst(words);
    const be = phrasing.be[result.past ? "past" : "present"];
    const thought = [phrasing.and, small, phrasing.it, be, phrasing.because[0], result.why].join(" ");
    const text = `${upperFirst(result.done)}, ${thought}${result.stop}`;
    return draft(desk, stance, result.first, result.last, text, hint);
  };
  const hint = hintOf("observe");
  return [
    ...(typeof hint === "string"
      ? [say("observe", asked?.observe ?? unused(phrasing.observe.why, desk.source), hint)]
      : []),
    ...(hintOf("own") === null ? [say("own", asked?.own ?? phrasing.own, null)] : []),
  ];
}

function resultOf(desk: Desk): Result | null {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence } = origin;
  const { tokens } = reading;
  const [, so] = phrasing.because;
  if (phrasing.plain === undefined || hit.claim.clause !== 0) return null;
  const { from: first } = sentence.sentence;
  // «Being loved gets too close for comfort, so she …»: what is done is the subject, and nobody's state.
  const isDoing = (tokens[first]!.verb & (V.presentParticiple | finite)) === V.presentParticiple;
  if (isDoing && sentence.clauses[0]!.verb > first) return null;
  const at = sentence.clauses.findIndex(
    ({ from, verb }, index) => index > 0 && verb > from && tokens[opening(desk, from)]?.form === so,
  );
  if (at < 0 || so === undefined) return null;
  const { from, verb } = sentence.clauses[at]!;
  // The «so» itself.
  const joint = opening(desk, from);
  // «So that», «so he wouldn't be asked»: an aim, and nothing that came of it.
  const isDone = (tokens[verb]!.verb & finite) !== 0 && (tokens[verb]!.bits & (B.modal | B.openModal)) === 0;
  const subject = sentence.subjects[at]!.at;
  const isLong = phrasing.wonders?.beside.soLong.test(`${so} ${tokens[joint + 1]?.form ?? ""}`) === true;
  if (!isDone || isLong || (verb !== joint + 1 && subject !== joint + 1)) return null;
  const last = endOf(tokens, sentence, -1);
  const run = runOf(desk, statementOf(desk));
  const wrapped = wrapRun(desk, run, run.last);
  if (wrapped === null || wrapped.first !== first || hit.claim.match.last >= joint) return null;
  // What came of it is no fact where it is at fault too.
  if (sentence.hits.some((one) => one !== hit && (isJudgement(one) || one.claim.match.first > joint))) return null;
  const comes = noteWords(desk, joint, wrapped.last);
  const isWithin = comes !== "" && wrapped.text.endsWith(comes);
  const why = isWithin ? wrapped.text.slice(0, -comes.length) : wrapped.text;
  const stop = noteWords(desk, last).endsWith(".") ? "." : "";
  const said = { first, last, past: wrapped.past, stop, why: why.trimEnd().replace(/,$/, "") };
  const done = noteWords(desk, joint + 1, last).replace(/\.$/, "");
  // «She was jealous of Chloe so she hit her»: whom it was done to would be told before she is named.
  const isName = tokens.slice(first + 1, joint).some(({ capital, bits }) => capital && (bits & B.name) !== 0);
  const whom = Object.values(phrasing.objects).flat();
  if (isName && tokens.slice(joint + 1, last + 1).some(({ form }) => whom.includes(form))) return null;
  // Who it is stands first, and the pronoun behind it.
  const he = subject === joint + 1 ? tokens[subject]!.form : "";
  const isNamed = phrasing.subjects.includes(he) && wrapped.who !== "" && wrapped.who !== he;
  if (!isNamed || !said.why.startsWith(`${wrapped.who} `)) return { ...said, done };
  return { ...said, done: wrapped.who + done.slice(he.length), why: he + said.why.slice(wrapped.who.length) };
}

/** Where a clause begins, past its comma. */
const opening = ({ origin: { reading } }: Desk, from: number): number =>
  reading.tokens[from]!.kind === "mark" ? from + 1 : from;
