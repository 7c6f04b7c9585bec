import { B, V } from "../lexicon/bits";
import { endDrafts, insideDrafts, itDraft } from "./aside";
import { askedDrafts } from "./asked";
import { chained } from "./chain";
import type { Wrapped } from "./clause";
import { condemnedDrafts, mockedDrafts, ofWhomDrafts } from "./condemned";
import { countDrafts, countedDraft, soFarDraft } from "./counts";
import type { Desk, Draft } from "./draft";
import { behindTime, observeFrame, ownFrame, tellsFrame, wholeSentence, wonderFrames } from "./frames";
import { isJudgement, isMotive, isNameCalling } from "./judgement";
import { calledAbove, hangsOnLabel, holdsLabel, leavesJudgement, standsFor } from "./labelled";
import { lifted } from "./lift";
import { personDrafts, tensedHint } from "./person";
import { unopened, vouchedDrafts } from "./plain";
import { holdsRisk } from "./risk";
import { type Run, runOf } from "./run";
import { holdsScorn, isCondemned } from "./scorn";
import { whyDrafts } from "./split";
import { hintOf, statementOf, wrapRun } from "./statement";
import { isAsked, whetherDrafts } from "./whether";
import { isMocking } from "./wondering";

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
  const { rephrase } = hit.rule.rule;
  // A name for somebody is left out, or the sentence has its question alone.
  if (isNameCalling(hit, reading.tokens, sentence)) {
    const named = lifted(desk);
    if (named === null) return [];
    // «En parasitt som lever på trygda»: what is told of the person is a judgement too, and no fact to be left alone.
    const judged = sentence.hits.some(({ claim }) => claim.match.first > hit.claim.match.last);
    if (desk.phrasing.wonders !== undefined) return judged ? [] : [named.said];
    return judged ? framed(desk, named.wrapped) : [named.said, ...framed(desk, named.wrapped)];
  }
  // «Broren er en parasitt som lever på trygda»: what he was called goes with it, or would be left standing.
  const called = calledAbove(desk);
  if (called !== null) return framed(desk, called.wrapped);
  const hints = (stance: "observe" | "own") => hintOf(desk, stance);
  const run = runOf(desk, statementOf(desk));
  const index = run.first;
  // «Samir (5) ser på meg som …»: brackets part the subject from its clause, so that only the whole goes into a frame.
  const isParted = reading.tokens[sentence.clauses[index]!.from - 1]?.mark === ")";
  const clause = isParted ? null : wrapRun(desk, run, run.last);
  const { from, to, verb } = sentence.clauses[index]!;
  if (holdsRisk(reading.tokens, clause ?? { first: from, last: to - 1 }, desk.phrasing)) return [];
  if (standsFor(desk)) return wondered(desk, clause);
  const { done } = desk.phrasing.plain ?? {};
  // «Never takes responsibility», «wants an audience»: not owned either.
  if (done !== undefined && hit.rule.rule.id === "absolute-generalization/blame")
    return [...personDrafts(desk, done), ...ofWhomDrafts(desk, clause, done), ...condemnedDrafts(desk, clause, done)];
  if (done !== undefined && isMotive(hit) && isMocking(desk)) {
    const mocked = [
      ...mockedDrafts(desk),
      ...personDrafts(desk, done),
      ...condemnedDrafts(desk, clause, done),
      ...ofWhomDrafts(desk, clause, done),
    ];
    if (mocked.length > 0) return mocked;
  }
  // «En sjarmør av verste sort» is said of a person, whom «det er» does not name; beside a risk nothing is named anew.
  const { from: opens, to: ends } = sentence.sentence;
  const isRisk = holdsRisk(reading.tokens, { first: opens, last: ends - 1 }, desk.phrasing);
  const isLabel = !desk.phrasing.verbSecond || isRisk || hit.rule.rule.id.startsWith("stigma-label/");
  const isSaidOfWhom = rephrase.instead !== undefined && isLabel;
  const unnamed = isSaidOfWhom && clause?.text.startsWith(`${desk.phrasing.pointer} `) === true;
  const wrapped = unnamed && verb < 0 ? null : clause;
  const inside =
    index === hit.claim.clause && !hangsOnLabel(desk) && !standsScorned(desk) ? insideDrafts(desk, hints) : [];
  // In English it stands behind «because», and there it reads best.
  const [early, late] = desk.phrasing.verbSecond ? [[], inside] : [inside, []];
  const { from: start, to: end } = sentence.clauses[hit.claim.clause]!;
  const said = { first: start, last: end - 1 };
  // A count is no view, and a judgement beside the claim would be one.
  const noView =
    desk.phrasing.wonders !== undefined &&
    (hit.rule.rule.id.startsWith("absolute-generalization/") ||
      sentence.hits.some((one) => isJudgement(one) && one.claim.clause === hit.claim.clause));
  // Around the whole sentence what happened would become an impression too: only where nothing smaller will do.
  const whole = clause === null ? wholeSentence(desk) : null;
  // In English what opens the sentence goes well into a frame, where «in my view» would stand before it.
  const openly = desk.phrasing.verbSecond ? [] : framed(desk, whole);
  return [
    ...whyDrafts(desk, hints),
    ...vouchedDrafts(desk, hints),
    ...framed(desk, chained(desk, run)),
    ...(staysInside(desk, run) ? framed(desk, wrapRun(desk, run, run.through)) : []),
    ...framed(desk, wrapped),
    ...(desk.phrasing.verbSecond ? [] : framed(desk, behindTime(desk))),
    // «Only settled once, as I saw it, he …» reads as if it were «once».
    ...(endsInTime(desk) ? openly : []),
    ...(noView ? [] : early),
    ...framed(desk, run.through === run.last || isCondemned(desk) ? null : wrapRun(desk, run, run.through)),
    ...openly,
    ...(hints("own") === undefined ? [] : itDraft(desk)),
    ...(standsScorned(desk) || (desk.phrasing.wonder !== undefined && (holdsLabel(desk.origin, said) || noView))
      ? []
      : endDrafts(desk, hints)),
    ...(noView ? [] : late),
    ...framed(desk, whole),
  ];
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
  return condemnedDrafts(desk, clause, done);
}

function framed(desk: Desk, made: Wrapped | null): readonly (Draft | null)[] {
  // «Hasn't a notion that …» has lost its subject.
  const isBare = desk.phrasing.wonders !== undefined && made !== null && /^\w+n['’]t /.test(made.text);
  const wrapped = isBare && made.who !== "" ? { ...made, text: `${made.who} ${made.text}` } : made;
  if (wrapped !== null && leavesJudgement(desk, wrapped)) return [];
  if (wrapped !== null && desk.phrasing.wonder !== undefined && holdsLabel(desk.origin, wrapped)) return [];
  if (wrapped === null || holdsRisk(desk.origin.reading.tokens, wrapped, desk.phrasing)) return [];
  if (holdsScorn(desk, wrapped)) {
    const asked = desk.origin.hit.rule.rule.rephrase.own === true ? askedDrafts(desk, wrapped) : [];
    const { first, last } = wrapped;
    const isJudged = desk.origin.sentence.hits.some(
      (one) =>
        (isJudgement(one) || /\/(?:blame|person|noun)$/.test(one.rule.rule.id)) &&
        one.claim.match.first >= first &&
        one.claim.match.first <= last,
    );
    return asked.length > 0 || isJudged ? asked : (countDrafts(desk, wrapped) ?? []);
  }
  if (ownsHabit(desk, wrapped)) return [];
  const hint = hintOf(desk, "observe");
  const { wonders } = desk.phrasing;
  const { hit, sentence } = desk.origin;
  if (wonders !== undefined) {
    const { rule } = hit.rule;
    // A judgement beside the claim would be owned with it.
    const isJudged = sentence.hits.some(
      (one) => isJudgement(one) && one.claim.match.first >= wrapped.first && one.claim.match.last <= wrapped.last,
    );
    const { done } = desk.phrasing.plain ?? {};
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
    if ((isMotive(hit) || asksKnown) && typeof hint === "string") return wonderFrames(desk, wrapped, hint);
  }
  if (typeof hint === "string" && isAsked(desk, wrapped)) return whetherDrafts(desk, wrapped, hint);
  const counted = countDrafts(desk, wrapped);
  if (counted !== null) return counted;
  return [
    desk.origin.hit.rule.rule.rephrase.voice === undefined ? null : tellsFrame(desk, wrapped),
    typeof hint === "string" ? observeFrame(desk, wrapped, hint) : null,
    hintOf(desk, "own") === null ? ownFrame(desk, wrapped) : null,
  ];
}

/** «As usual she left her plate»: that she left it is no impression, and how often has its slot. */
const ownsHabit = ({ origin: { hit }, phrasing }: Desk, { first, text }: Wrapped): boolean =>
  hit.rule.rule.id.startsWith("absolute-generalization/") &&
  hit.claim.match.first === first &&
  unopened(text, phrasing) !== text;
