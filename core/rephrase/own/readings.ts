import { B, V } from "../../lexicon/bits";
import { askedDrafts } from "../asked/asked";
import { personDrafts, tensedHint } from "../called/person";
import type { Wrapped } from "../clause/clause";
import type { Desk, Draft } from "../draft";
import { isJudgement, isMotive, isNameCalling } from "../judgement";
import { holdsRisk } from "../risk";
import { type Run, runOf } from "../run";
import { holdsScorn, isCondemned } from "../scorn";
import { aimInside, condemnedDrafts, mockedDrafts, ofWhomDrafts, reasonDrafts } from "../wondered/condemned";
import { isBlind, isMeant, isMocking } from "../wondered/wondering";
import { endDrafts, insideDrafts, itDraft } from "./aside";
import { beforeDrafts } from "./before";
import { behindTime, timed } from "./behind-time";
import { chained } from "./chain";
import { countDrafts, countedDraft, soFarDraft } from "./counts";
import { observeFrame, ownFrame, tellsFrame, wholeSentence, wonderFrames } from "./frames";
import { calledAbove, hangsOnLabel, holdsLabel, leavesJudgement, standsFor } from "./labelled";
import { lifted } from "./lift";
import { unopened, vouchedDrafts } from "./plain";
import { resultDrafts } from "./result";
import { whyDrafts } from "./split";
import { hintOf, statementOf, wrapRun } from "./statement";
import { turnedDrafts } from "./turned";
import { isAsked, whetherDrafts } from "./whether";
import { willfulDrafts } from "./willful";

/* The sentence as the writer's own: a clause in a frame, an aside put into it, or all of the sentence in a frame. */

/** No aside mends a condemnation in its sentence, nor an absolute. */
const standsScorned = (desk: Desk): boolean => {
  const { from, to } = desk.origin.sentence.sentence;
  const isAbsolute = desk.origin.hit.rule.rule.id.startsWith("absolute-generalization/");
  return desk.phrasing.asks !== undefined && (isAbsolute || holdsScorn(desk, { first: from, last: to }));
};

/** The sentence as the writer's own: the clause in a frame, or an aside put into it, or all of the sentence in a frame. */
export function readings(desk: Desk): readonly (Draft | null)[] {
  const { hit, reading, sentence } = desk.origin;
  if (isNameCalling(hit, reading.tokens, sentence)) {
    const why = reasonDrafts(desk);
    return why.length > 0 ? why : withoutName(desk);
  }
  // «Broren er en parasitt som lever på trygda»: what he was called goes with it, or would be left standing.
  const called = calledAbove(desk);
  if (called !== null) return framed(desk, called.wrapped);
  const run = runOf(desk, statementOf(desk));
  const { from, to } = sentence.clauses[run.first]!;
  // «Samir (5) ser på meg som …»: brackets part the subject from its clause, so that only the whole goes into a frame.
  const isParted = reading.tokens[from - 1]?.mark === ")";
  const clause = isParted ? null : wrapRun(desk, run, run.last);
  // «Tied a ligature to punish us»: what was done stands word for word, and only why is a thought.
  if (holdsRisk(reading.tokens, clause ?? { first: from, last: to - 1 }, desk.phrasing))
    return desk.phrasing.verbSecond ? beforeDrafts(desk) : besideRisk(desk);
  // «After supper he lied about it»: when it was stays before the frame.
  const said = clause ?? timed(desk);
  if (standsFor(desk)) return wondered(desk, said);
  return ofWhatWasDone(desk, said) ?? inOrder(desk, run, clause);
}

/** «Cut herself to get attention»: what was done stands, and what is read into it is a thought, or gives way to one. */
function besideRisk(desk: Desk): readonly Draft[] {
  const mocked = isMocking(desk) || standsFor(desk) ? mockedDrafts(desk) : [];
  if (mocked.length > 0 || standsFor(desk)) return mocked;
  return [whyDrafts, resultDrafts].flatMap((made) => made(desk, (one) => hintOf(desk, one)));
}

/** A name for somebody is left out, or the sentence has its question alone. */
function withoutName(desk: Desk): readonly (Draft | null)[] {
  const { hit, sentence } = desk.origin;
  const named = lifted(desk);
  if (named === null) return [];
  // «En parasitt som lever på trygda»: what is told of the person is a judgement too, and no fact to be left alone.
  const judged = sentence.hits.some(({ claim }) => claim.match.first > hit.claim.match.last);
  if (desk.phrasing.wonders !== undefined) return judged ? [] : [named.said];
  return judged ? framed(desk, named.wrapped) : [named.said, ...framed(desk, named.wrapped)];
}

/** «Never takes responsibility», «wants an audience»: not owned either, in English; null where they need not be. */
function ofWhatWasDone(desk: Desk, clause: Wrapped | null): readonly (Draft | null)[] | null {
  const { hit } = desk.origin;
  const { done } = desk.phrasing.plain ?? {};
  if (done === undefined) return null;
  if (hit.rule.rule.id === "absolute-generalization/blame")
    return [...personDrafts(desk, done), ...ofWhomDrafts(desk, clause, done), ...condemnedDrafts(desk, clause, done)];
  const isMocked = isMocking(desk);
  const aimed = hit.rule.rule.id === "mind-certainty/inner" ? aimBehind(desk) : null;
  if (aimed !== null) return mockedDrafts(aimed);
  if (!isMocked && !isBlind(desk) && !isTrick(desk) && !isSly(desk)) return null;
  const made = [
    ...(isMocked ? [...mockedDrafts(desk), ...personDrafts(desk, done)] : []),
    // «Hid her lunch to deceive staff»: what was done stands, where it is no pretence.
    ...(isMocked || isBlind(desk) ? [] : whyDrafts(desk, (one) => hintOf(desk, one))),
    ...condemnedDrafts(desk, clause, done),
    ...(isMocked ? ofWhomDrafts(desk, clause, done) : []),
  ];
  return made.length > 0 ? made : null;
}

/** «Knows exactly which buttons to push»: a knowledge that is a charge as well is not wondered about. */
const isSly = ({ origin: { hit } }: Desk): boolean =>
  hit.rule.rule.id === "mind-certainty/knowledge" &&
  hit.also.some((id) => /^(?:motive-attribution\/trickery|patient-blame|stigma-label)/.test(id));

/** «Spilled it on purpose to annoy us»: the desk for the aim behind, with which it goes; null for none. */
function aimBehind(desk: Desk): Desk | null {
  const { match, clause } = desk.origin.hit.claim;
  // «Deliberately spilled it to annoy us»: what was done may stand between.
  const isOpen = isMeant(desk, match.first);
  const aim = desk.origin.sentence.hits.find(
    (one) =>
      isMotive(one) &&
      (one.claim.match.first === match.last + 1 ||
        (isOpen && one.claim.clause === clause && one.claim.match.first > match.last)),
  );
  const aimed = aim === undefined ? null : { ...desk, origin: { ...desk.origin, hit: aim } };
  return aimed !== null && isMocking(aimed) ? aimed : null;
}

/** A motive whose words begin with a pretence («exaggerates her pain to get more»): that is not wondered about. */
const isTrick = (desk: Desk): boolean =>
  isMotive(desk.origin.hit) &&
  aimInside(desk, desk.origin.hit.claim.match) >= 0 &&
  desk.origin.hit.also.some((id) => /^(?:credibility-doubt|motive-attribution\/(?:trickery|pretence))/.test(id));

/** All that a sentence can be put into, best first. */
function inOrder(desk: Desk, run: Run, clause: Wrapped | null): readonly (Draft | null)[] {
  const { hit, sentence } = desk.origin;
  const { verbSecond, wonder } = desk.phrasing;
  const hints = (stance: "observe" | "own") => hintOf(desk, stance);
  const isScorned = standsScorned(desk);
  const inside = run.first === hit.claim.clause && !hangsOnLabel(desk) && !isScorned ? insideDrafts(desk, hints) : [];
  const noView = isNoView(desk);
  const asides = noView ? [] : inside;
  const { from, to } = sentence.clauses[hit.claim.clause]!;
  const hasNoEnd = wonder !== undefined && (noView || holdsLabel(desk.origin, { first: from, last: to - 1 }));
  // Around the whole sentence what happened would become an impression too: only where nothing smaller will do.
  const whole = clause === null ? wholeSentence(desk) : null;
  // In English what opens the sentence goes well into a frame, where «in my view» would stand before it.
  const openly = verbSecond ? [] : framed(desk, whole);
  const turned = turnedDrafts(desk);
  if (turned.length > 0) return turned;
  const willful = willfulDrafts(desk, hints("observe"));
  if (willful.length > 0) return willful;
  return [
    ...whyDrafts(desk, hints),
    ...resultDrafts(desk, hints),
    ...vouchedDrafts(desk, hints),
    ...framed(desk, chained(desk, run)),
    ...(staysInside(desk, run) ? framed(desk, wrapRun(desk, run, run.through)) : []),
    ...framed(desk, isUnnamed(desk, run, clause) ? null : clause),
    ...(verbSecond ? [] : framed(desk, behindTime(desk))),
    // «Only settled once, as I saw it, he …» reads as if it were «once».
    ...(endsInTime(desk) ? openly : []),
    // In English it stands behind «because», and there it reads best.
    ...(verbSecond ? [] : asides),
    ...framed(desk, run.through === run.last || isCondemned(desk) ? null : wrapRun(desk, run, run.through)),
    ...openly,
    ...(hints("own") === undefined ? [] : itDraft(desk)),
    ...(isScorned || hasNoEnd ? [] : endDrafts(desk, hints)),
    ...(verbSecond ? asides : []),
    ...framed(desk, whole),
  ];
}

/** A count is no view, and a judgement beside the claim would be one: so it is in English. */
const isNoView = ({ origin: { hit, sentence }, phrasing }: Desk): boolean =>
  phrasing.wonders !== undefined &&
  (hit.rule.rule.id.startsWith("absolute-generalization/") ||
    sentence.hits.some((one) => isJudgement(one) && one.claim.clause === hit.claim.clause));

/** «En sjarmør av verste sort» is said of a person, whom «det er» does not name; beside a risk nothing is named anew. */
function isUnnamed({ origin, phrasing }: Desk, { first }: Run, clause: Wrapped | null): boolean {
  const { hit, reading, sentence } = origin;
  const { from, to } = sentence.sentence;
  const isRisk = holdsRisk(reading.tokens, { first: from, last: to - 1 }, phrasing);
  const isLabel = !phrasing.verbSecond || isRisk || hit.rule.rule.id.startsWith("stigma-label/");
  if (hit.rule.rule.rephrase.instead === undefined || !isLabel || sentence.clauses[first]!.verb >= 0) return false;
  return clause?.text.startsWith(`${phrasing.pointer} `) === true;
}

/** «… and won't let it show», «… and is just waiting»: what somebody will not do, or merely does, is no event of its own. */
function staysInside({ origin: { sentence, reading }, phrasing }: Desk, { last, through }: Run): boolean {
  if (phrasing.verbSecond || through === last) return false;
  return sentence.clauses.slice(last + 1, through + 1).every(({ verb, to }) => {
    if (verb < 0) return false;
    const { form, verb: said } = reading.tokens[verb]!;
    if (phrasing.kinds.cannot.test(form)) return true;
    const behind = reading.tokens.slice(verb + 1, to);
    return (said & V.copula) !== 0 && behind.some((one) => phrasing.merely.includes(one.form));
  });
}

/** A claim in a clause of time at the end, behind a statement that is as sure as it. */
function endsInTime({ origin: { hit, sentence, reading }, phrasing }: Desk): boolean {
  const time = sentence.clauses.findIndex(({ kind }) => kind === "time");
  const [opening] = sentence.clauses;
  if (phrasing.verbSecond || time !== 1 || hit.claim.clause < time || opening?.kind !== "main" || opening.verb < 0)
    return false;
  // «It was Tuesday when he got jealous»: the day is no impression.
  const isIt = phrasing.kinds.opensIt.test(reading.tokens[sentence.subjects[0]!.at]?.form ?? "");
  return !isIt && (reading.tokens[opening.verb]!.bits & (B.modal | B.openModal)) === 0;
}

/** A judgement of what somebody did has its slot, whatever hangs on it; «doesn't want help from anyone» tells of a mind. */
function wondered(desk: Desk, clause: Wrapped | null): readonly Draft[] {
  const { hit, reading, sentence } = desk.origin;
  const { instead: done } = hit.rule.rule.rephrase;
  if (done === undefined || (clause !== null && holdsLabel(desk.origin, clause))) return [];
  const { verb } = sentence.clauses[hit.claim.clause]!;
  // «Our resident troublemaker had visitors»: that he had is not wondered about.
  if (hit.claim.match.last === verb - 1) return [];
  // «The evaluator says malingering measures came in low»: what somebody told is not wondered about.
  if (verb >= 0 && verb < hit.claim.match.first && (reading.tokens[verb]!.verb & V.reporting) !== 0) return [];
  const isNo = (reading.tokens[hit.claim.match.first]!.bits & B.negation) !== 0;
  if (isNo && clause !== null && hit.rule.rule.id.startsWith("stigma-label/"))
    return wonderFrames(desk, clause, tensedHint(done, clause, desk.phrasing));
  // «Ate nothing because she was sulking»: what was done stays, and what is behind it is wondered.
  return [...reasonDrafts(desk), ...condemnedDrafts(desk, clause, done)];
}

/** The ways to say a clause that goes into a frame; none where it would be owned and must not be. */
function framed(desk: Desk, made: Wrapped | null): readonly (Draft | null)[] {
  if (made === null) return [];
  const { origin, phrasing } = desk;
  const wrapped = withSubject(desk, made);
  if (leavesJudgement(desk, wrapped) || (phrasing.wonder !== undefined && holdsLabel(origin, wrapped))) return [];
  if (holdsRisk(origin.reading.tokens, wrapped, phrasing)) return [];
  if (holdsScorn(desk, wrapped)) return ofScorn(desk, wrapped);
  if (ownsHabit(desk, wrapped)) return [];
  const hint = hintOf(desk, "observe");
  const inEnglish = phrasing.wonders === undefined ? null : ofWondered(desk, wrapped, hint);
  if (inEnglish !== null) return inEnglish;
  if (typeof hint === "string" && isAsked(desk, wrapped)) return whetherDrafts(desk, wrapped, hint);
  const counted = countDrafts(desk, wrapped);
  if (counted !== null) return counted;
  return [
    origin.hit.rule.rule.rephrase.voice === undefined ? null : tellsFrame(desk, wrapped),
    typeof hint === "string" ? observeFrame(desk, wrapped, hint) : null,
    hintOf(desk, "own") === null ? ownFrame(desk, wrapped) : null,
  ];
}

/** «Hasn't a notion that …» has lost its subject. */
const withSubject = ({ phrasing: { wonders } }: Desk, wrapped: Wrapped): Wrapped =>
  wonders !== undefined && wrapped.who !== "" && /^\w+n['’]t /.test(wrapped.text)
    ? { ...wrapped, text: `${wrapped.who} ${wrapped.text}` }
    : wrapped;

/** Of what condemns it is asked; where that cannot be, how often it is so is told. */
function ofScorn(desk: Desk, wrapped: Wrapped): readonly (Draft | null)[] {
  const { hit, sentence } = desk.origin;
  const asked = hit.rule.rule.rephrase.own === true ? askedDrafts(desk, wrapped) : [];
  const isJudged = sentence.hits.some(
    (one) =>
      (isJudgement(one) || /\/(?:blame|person|noun)$/.test(one.rule.rule.id)) &&
      one.claim.match.first >= wrapped.first &&
      one.claim.match.first <= wrapped.last,
  );
  return asked.length > 0 || isJudged ? asked : (countDrafts(desk, wrapped) ?? []);
}

/** What English wonders about; null where it owns the clause as any other. */
function ofWondered(desk: Desk, wrapped: Wrapped, hint: ReturnType<typeof hintOf>): readonly (Draft | null)[] | null {
  const { hit, sentence } = desk.origin;
  const { rule } = hit.rule;
  const { done } = desk.phrasing.plain ?? {};
  // A judgement beside the claim would be owned with it.
  const isJudged = sentence.hits.some(
    (one) => isJudgement(one) && one.claim.match.first >= wrapped.first && one.claim.match.last <= wrapped.last,
  );
  if (isJudged) return done === undefined || rule.rephrase.own !== true ? [] : condemnedDrafts(desk, wrapped, done);
  if (rule.id.startsWith("absolute-generalization/")) {
    const counted = rule.id.endsWith("/each-time") ? countedDraft(desk, wrapped) : null;
    const soFar = hintOf(desk, "own") === null ? soFarDraft(desk, wrapped) : null;
    // «Nothing anybody cooks for her is ever right»: said of nothing that was done.
    const isView = done !== undefined && desk.phrasing.kinds.views.test(wrapped.text);
    return counted === null && soFar === null && isView ? ofWhomDrafts(desk, wrapped, done) : [counted, soFar];
  }
  const asksKnown =
    rule.id === "mind-certainty/knowledge" && hit.claim.polarity === "positive" && !/n['’]t /.test(wrapped.text);
  return (isMotive(hit) || asksKnown) && typeof hint === "string" ? wonderFrames(desk, wrapped, hint) : null;
}

/** «As usual she left her plate»: that she left it is no impression, and how often has its slot. */
const ownsHabit = ({ origin: { hit }, phrasing }: Desk, { first, text }: Wrapped): boolean =>
  hit.rule.rule.id.startsWith("absolute-generalization/") &&
  hit.claim.match.first === first &&
  unopened(text, phrasing) !== text;
