import { phrasings } from "../languages/phrasings";
import { B, finite, V } from "../lexicon/bits";
import { spanToSource } from "../markdown/offsets";
import type { Finding, Slot, Suggestion } from "../model";
import type { Origin, Reading } from "../reading";
import type { CompiledLanguage } from "../rules/compile";
import { endDrafts, insideDrafts, itDraft } from "./aside";
import {
  askedDrafts,
  askedWhole,
  countDrafts,
  holdsScorn,
  isAsked,
  isCondemned,
  leavesScorn,
  whetherDrafts,
} from "./asked";
import { chained } from "./chain";
import { type Wrapped, wrapClause } from "./clause";
import { inPlainWords } from "./coarse";
import { combinedDrafts, othersAtFault } from "./combined";
import { condemnedDrafts, mockedDrafts, ofWhomDrafts, stirredDrafts } from "./condemned";
import { type Desk, type Draft, draft } from "./draft";
import { dropDrafts } from "./drop";
import { endOf, skipOpening } from "./edges";
import { behindTime, observeFrame, ownFrame, tellsFrame, wholeSentence, wonderFrames } from "./frames";
import { happenedDrafts } from "./happened";
import { hearsayDrafts } from "./hearsay";
import { besideInstead, hasOn, insteadDraft } from "./instead";
import { isJudgement, isMotive, isNameCalling } from "./judgement";
import { lifted } from "./lift";
import { type Norm, normOf } from "./norm";
import { personDrafts, tensedHint } from "./person";
import type { Phrasing } from "./phrasing";
import { isHeldOpen, isVouchedFor, unopened, vouchedDrafts } from "./plain";
import { recastDrafts } from "./recast";
import { holdsRisk, isRisk } from "./risk";
import { type Run, runOf } from "./run";
import { countedDraft, soFarDraft } from "./so-far";
import { whyDrafts } from "./split";
import { withoutTail } from "./tails";
import { isDeed, labelTogether, termDrafts } from "./terms";
import { tidied } from "./tidy";
import { isSafe } from "./trial";
import { viewDrafts } from "./views";
import { isMocking } from "./wondering";

/** The norm of a note in each language, found once for all its findings; it goes with the reading. */
const norms = new WeakMap<Reading, Map<Phrasing, Norm>>();

function normIn(reading: Reading, phrasing: Phrasing): Norm {
  const known = norms.get(reading) ?? new Map<Phrasing, Norm>();
  norms.set(reading, known);
  const norm = known.get(phrasing) ?? normOf(reading.source, phrasing);
  known.set(phrasing, norm);
  return norm;
}

const order = ["observe", "voice", "reword", "own", "hedge"];

/** Rephrasings of a finding, best first, each tried out: applied, it takes its finding away and brings no new one. */
export function suggest(reading: Reading, finding: Finding, language: CompiledLanguage): readonly Suggestion[] {
  const origin = reading.originOf(finding);
  if (origin === undefined) return [];
  const phrasing = phrasings[finding.language];
  const { source } = reading;
  const desk: Desk = { origin, phrasing, source, norm: normIn(reading, phrasing) };
  const made = waysOn(desk, language);
  const own = made.length > 0 || phrasing.plain === undefined ? [] : afterAll(desk);
  const safe = (one: Draft) => isSafe(one, reading, origin, language, phrasing);
  const others = othersAtFault(desk);
  const theirs = others.map((hit) => {
    const other = { ...desk, origin: { ...origin, hit } };
    const ways = waysOn(other, language);
    return ways.length > 0 ? ways : afterAll(other);
  });
  const both = others.length === 0 ? [] : combinedDrafts(desk, [...made, ...own], theirs);
  const clear = both.filter((one) => isSafe(one, reading, origin, language, phrasing, others.length));
  // One a stance, in the order of the stances; the drafts come best first, and what is not needed is not tried.
  const kept = order.flatMap(
    (stance) =>
      clear.find((one) => one.stance === stance) ??
      // A way that leaves the other judgement standing is none beside one that mends both.
      (clear.length > 0 ? [] : (made.find((one) => one.stance === stance && safe(one)) ?? [])),
  );
  // Where no other word for it will do, it is owned or wondered about after all.
  const last =
    kept.length > 0
      ? []
      : phrasing.asks !== undefined
        ? [...askedWhole(desk), ...askedAfterAll(desk)].flatMap((one) => finished(desk, one))
        : phrasing.plain === undefined
          ? []
          : made.length > 0
            ? afterAll(desk)
            : own;
  const owned = order.flatMap((stance) => last.find((one) => one.stance === stance && safe(one)) ?? []);
  const insertable = [...kept, ...owned].flatMap((one) => toSuggestion(one, reading, origin, phrasing) ?? []);
  // Holding it open is no way out on its own.
  const alone = insertable.every(({ stance }) => stance === "hedge");
  return [...(alone ? [] : insertable), { stance: "ask", title: finding.ask, edits: [], slots: [] }];
}

const waysOn = (desk: Desk, language: CompiledLanguage): readonly Draft[] =>
  drafts(desk, language).flatMap((one) => finished(desk, one));

const afterAll = (desk: Desk): readonly Draft[] => ownedAfterAll(desk).flatMap((one) => finished(desk, one));

/** A draft without what says it once more, if it reads well. */
function finished(desk: Desk, made: Draft): readonly Draft[] {
  const short = withoutTail(desk, made);
  const tidy = short === null ? null : tidied(desk, short);
  return tidy === null || softensRisk(desk, tidy) ? [] : [tidy];
}

/** Words beside a word for a risk, whatever it means here («kicked off»), do not go for the writer's own feeling. */
function softensRisk({ origin: { noteBlock }, phrasing }: Desk, { stance, start, end, text, hints }: Draft): boolean {
  if (phrasing.wonders === undefined || stance !== "own") return false;
  const words = (said: string): readonly string[] => said.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const old = words(noteBlock.block.prose.text.slice(start, end));
  const has = words([text, ...hints].join(" "));
  return old.some((word) => isRisk(word, phrasing)) && old.some((word) => !has.includes(word));
}

/** All ways on that the rule's `rephrase` names and the sentence allows, of each stance the best first. */
function drafts(desk: Desk, language: CompiledLanguage): readonly Draft[] {
  const { rephrase, id } = desk.origin.hit.rule.rule;
  if (isHeldOpen(desk)) return [];
  const recast = recastDrafts(desk);
  if (recast.length > 0) return recast;
  const together = labelTogether(desk, language);
  // «Vil bare ha oppmerksomhet og maser om søsteren»: one way for both, or the other half would be left standing.
  const whole = isBesideScorn(desk) ? readings(desk).filter((one) => one !== null) : [];
  if (whole.length > 0) return whole;
  const told = isHearsay(desk) ? hearsay(desk) : [];
  const terms = (["voice", "reword"] as const).flatMap((stance) => {
    const pairs = rephrase[stance];
    return pairs === undefined ? [] : termDrafts(desk, stance, pairs, rephrase.observe, language);
  });
  if (told.length > 0) return [...told, ...terms.filter(({ stance }) => stance === "reword")];
  // That somebody said no, or told something, is a fact, and no impression of the writer's.
  const isFact = terms.length > 0 && (rephrase.voice !== undefined || id.startsWith("resistance-noncompliance/"));
  if (isRefusal(desk)) return terms;
  if (desk.phrasing.verbSecond && terms.length > 0 && isDeed(desk.origin)) return terms;
  const viewed = viewDrafts(desk);
  if (viewed.length > 0) return viewed;
  const happened = happenedDrafts(desk);
  if (happened.length > 0) return happened;
  const dropped = dropDrafts(desk);
  const placed = dropped.length > 0 || (isFact && desk.phrasing.wonder !== undefined) ? [] : instead(desk);
  // «Møtte som vanlig uten legitimasjon»: with its slot for when, what was seen needs no one to own it.
  const isSeen =
    desk.phrasing.verbSecond &&
    placed.some((one) => one !== null) &&
    (id === "absolute-generalization/usual" || (id === "absolute-generalization/idiom" && hasOn(desk.origin)));
  return [
    ...together,
    ...dropped,
    // What was done stands there with the judging word gone, and a no is told as one: a slot would take it away.
    ...placed,
    ...terms,
    ...stirredDrafts(desk, terms),
    ...(isFact || isSeen || (terms.length > 0 && standsFor(desk)) ? [] : readings(desk)),
    ...(rephrase.hedge === true ? [hedgeDraft(desk)] : []),
  ].filter((one) => one !== null);
}

/** No aside mends a condemnation in its sentence, nor an absolute. */
const standsScorned = (desk: Desk): boolean => {
  const { from, to } = desk.origin.sentence.sentence;
  const isAbsolute = desk.origin.hit.rule.rule.id.startsWith("absolute-generalization/");
  return desk.phrasing.asks !== undefined && (isAbsolute || holdsScorn(desk, { first: from, last: to }));
};

/** Whether a condemnation stands in the same run of clauses, and is not what the finding itself marks. */
function isBesideScorn(desk: Desk): boolean {
  const { hit, sentence } = desk.origin;
  const run = runOf(desk, statementOf(desk));
  const first = sentence.clauses[run.first]!.from;
  const last = endOf(desk.origin.reading.tokens, sentence, run.last);
  const isOther = (at: number) => at < hit.claim.match.first || at > hit.claim.match.last;
  const holds = sentence.hits.some(
    ({ claim: { match } }) =>
      match.first >= first &&
      match.first <= last &&
      isOther(match.first) &&
      holdsScorn(desk, { first: match.first, last: match.first }),
  );
  return holds;
}

/** «Refused all food and fluids»: a no is a fact, also where a rule about something else marks it. */
const isRefusal = ({ origin: { hit, reading }, phrasing }: Desk): boolean =>
  phrasing.plain !== undefined &&
  hit.rule.rule.id.startsWith("absolute-generalization/") &&
  reading.tokens.slice(hit.claim.match.first, hit.claim.match.last + 1).some(({ form }) => form.startsWith("refus"));

/** Where no word of a condemnation can go without a fact, all of it is asked: «… og lurer på om han setter huset i fare». */
function askedAfterAll(desk: Desk): readonly Draft[] {
  const { rephrase, id } = desk.origin.hit.rule.rule;
  const run = runOf(desk, statementOf(desk));
  // What somebody is called is not asked either.
  const { verb } = desk.origin.sentence.clauses[run.first]!;
  const isWhat = verb < 0 || (desk.origin.reading.tokens[verb]!.verb & (V.copula | V.becoming)) !== 0;
  const isCalled = isWhat && /^stigma-label\/(?:trait|epithet)$/.test(id);
  if (isCalled || rephrase.own !== true || rephrase.observe === undefined) return [];
  const wrapped = chained(desk, run) ?? wrapRun(desk, run, run.last);
  const isHeld =
    wrapped === null || !holdsScorn(desk, wrapped) || leavesJudgement(desk, wrapped) || leavesScorn(desk, wrapped);
  // What was counted or timed is not asked.
  const { tokens } = desk.origin.reading;
  if (isHeld || tokens.slice(desk.origin.hit.claim.match.first, wrapped.last + 1).some(({ kind }) => kind === "number"))
    return [];
  if (holdsRisk(desk.origin.reading.tokens, wrapped, desk.phrasing)) return [];
  return whetherDrafts(desk, wrapped, rephrase.observe);
}

function ownedAfterAll(desk: Desk): readonly Draft[] {
  const { id, rephrase } = desk.origin.hit.rule.rule;
  if (rephrase.voice !== undefined || id.startsWith("resistance-noncompliance/") || isHeldOpen(desk) || isRefusal(desk))
    return [];
  return readings(desk).filter((one) => one !== null);
}

function hearsay(desk: Desk): readonly Draft[] {
  const run = runOf(desk, statementOf(desk));
  const clause = desk.phrasing.plain === undefined ? null : wrapRun(desk, run, run.last);
  return clause === null ? [] : hearsayDrafts(desk, clause);
}

/** The sentence as the writer's own: the clause in a frame, or an aside put into it, or all of the sentence in a frame. */
function readings(desk: Desk): readonly (Draft | null)[] {
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
    if (/^(?:won't|can't|cannot|daren't|wouldn't|couldn't)$/.test(form)) return true;
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
  const isIt = reading.tokens[sentence.subjects[0]!.at]?.form === "it";
  return !isIt && (reading.tokens[opening.verb]!.bits & (B.modal | B.openModal)) === 0;
}

function wrapRun({ origin, phrasing }: Desk, run: Run, last: number): Wrapped | null {
  const { hit, reading, sentence, noteBlock } = origin;
  const made = wrapClause(noteBlock.block.prose.text, reading, sentence, run.first, run.match, phrasing, last);
  // «Frightened the life out of her»: what did it is what was told before, and not the one it was done to.
  const isStirred =
    hit.rule.rule.id.endsWith("/stirred") && sentence.subjects[run.first]!.at < 0 && !phrasing.verbSecond;
  if (made === null || !isStirred || made.who === "" || !made.text.startsWith(made.who)) return made;
  return { ...made, text: `${phrasing.pointer}${made.text.slice(made.who.length)}` };
}

/** Whether a rule has a slot in place of what somebody is called or did: in English the words themselves are not owned. */
const standsFor = ({ origin: { hit }, phrasing }: Desk): boolean =>
  phrasing.wonder !== undefined &&
  hit.rule.rule.rephrase.instead !== undefined &&
  !hit.rule.rule.id.startsWith("absolute-generalization/");

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

/** Whether a name would be said twice with a judgement behind it: the two stay together. */
const leavesJudgement = ({ origin: { sentence }, phrasing }: Desk, { last, who }: Wrapped): boolean =>
  phrasing.wonder !== undefined &&
  !phrasing.subjects.includes(who) &&
  sentence.hits.some((one) => isJudgement(one) && one.claim.match.first > last);

/** What a relative clause with a finding tells of somebody who is called a name before it; null where nobody is. */
function calledAbove(desk: Desk): ReturnType<typeof lifted> {
  const { hit, reading, sentence } = desk.origin;
  const { kind, parent } = sentence.clauses[hit.claim.clause]!;
  if (kind !== "relative") return null;
  const name = sentence.hits.find((one) => one.claim.clause === parent && isNameCalling(one, reading.tokens, sentence));
  return name === undefined ? null : lifted({ ...desk, origin: { ...desk.origin, hit: name } });
}

/** «En bortskjemt gutt som, slik jeg opplever det, får alt»: the label that it hangs on would be owned with it. */
const hangsOnLabel = ({ origin: { hit, sentence }, phrasing }: Desk): boolean =>
  phrasing.verbSecond &&
  sentence.clauses[hit.claim.clause]!.kind === "relative" &&
  sentence.hits.some(
    ({ rule, claim }) =>
      /^(?:stigma-label|substance-label|diagnosis-identity)\//.test(rule.rule.id) &&
      claim.match.last < hit.claim.match.first,
  );

/** Whether a label for somebody that another finding marks would come along into a frame. */
const holdsLabel = ({ hit, sentence }: Origin, { first, last }: Pick<Wrapped, "first" | "last">): boolean =>
  sentence.hits.some(
    ({ rule, claim }) =>
      rule.rule.id.startsWith("stigma-label/") &&
      rule !== hit.rule &&
      claim.match.first >= first &&
      claim.match.last <= last,
  );

/** The clause of the claim; of «hver gang vi sier nei» the one that says what happens then. */
function statementOf({ origin: { hit, sentence } }: Desk): number {
  const { clause } = hit.claim;
  const { kind, parent } = sentence.clauses[clause]!;
  const general = hit.rule.rule.id.startsWith("absolute-generalization/");
  if (!general || kind === "main" || kind === "relative") return clause;
  const next = sentence.clauses.findIndex((one, index) => index > clause && one.kind === "main");
  return parent >= 0 ? parent : next < 0 ? clause : next;
}

/** The hint of the slot of a stance: null where it has none, undefined where the rule does not name the stance. */
function hintOf(desk: Desk, stance: "observe" | "own"): string | null | undefined {
  const { voice, reword, observe, own } = desk.origin.hit.rule.rule.rephrase;
  // «Visstnok vondt i ryggen»: what somebody tells of themselves is no impression of the writer's.
  if (stance === "own") return own === true && !isHearsay(desk) ? null : undefined;
  // With «forteller» for «påstår», and with a term for a label, the slot has its place in the new words.
  return voice === undefined && (reword === undefined || own === true) ? observe : undefined;
}

const isHearsay = ({ origin: { hit, reading }, phrasing }: Desk): boolean =>
  hit.rule.rule.rephrase.voice !== undefined &&
  reading.tokens
    .slice(hit.claim.match.first, hit.claim.match.last + 1)
    .some(({ form }) => phrasing.tells.hearsay.includes(form));

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
      const counted = rule.id.endsWith("/each-time") ? countedDraft(desk, wrapped, "when and how often") : null;
      const soFar = hintOf(desk, "own") === null ? soFarDraft(desk, wrapped) : null;
      // «Nothing anybody cooks for her is ever right»: said of nothing that was done.
      const isView = done !== undefined && /^(?:nothing|everything|every|it|there|no|all)\b/.test(wrapped.text);
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

/** Whether an aim that was read into it stands behind the words at fault. */
const hasAim = ({ origin: { hit, sentence } }: Desk): boolean =>
  sentence.hits.some((one) => isMotive(one) && one.claim.match.first > hit.claim.match.last);

/** A slot in place of the words: for when it was so, or for what somebody did that was given a name. */
function instead(desk: Desk): readonly (Draft | null)[] {
  const { rephrase, id } = desk.origin.hit.rule.rule;
  if (rephrase.instead === undefined) return [];
  if (id.startsWith("absolute-generalization/")) return besideInstead(desk, insteadDraft(desk, rephrase.instead));
  const slots = personDrafts(desk, rephrase.instead);
  if (desk.phrasing.wonders === undefined || (slots.length !== 1 && !hasAim(desk))) return slots;
  const run = runOf(desk, desk.origin.hit.claim.clause);
  return [...condemnedDrafts(desk, wrapRun(desk, run, run.last), rephrase.instead), ...slots];
}

/** «Han er sint» → «Han virker sint». */
function hedgeDraft(desk: Desk): Draft | null {
  const { hit, reading, sentence } = desk.origin;
  const { verb, kind, from, to } = sentence.clauses[hit.claim.clause]!;
  const { pattern, first, last } = hit.claim.match;
  if (
    holdsScorn(
      desk,
      sentence.sentence.from < from ? { first: sentence.sentence.from, last: to } : { first: from, last: to },
    )
  )
    return null;
  // «… at de andre skal se at han er svak»: what others would see is no look of the writer's.
  if (desk.phrasing.verbSecond && kind === "content") return null;
  // «He left because he seemed frightened»: the seeming would be why.
  if (desk.phrasing.plain !== undefined && kind === "cause") return null;
  // «Obviously she seemed jealous», «the truth is that he seems ashamed» would say both.
  const { plain } = desk.phrasing;
  const isSure = reading.tokens.slice(from, to).some(({ bits }) => (bits & B.booster) !== 0);
  if (plain !== undefined && (isSure || isVouchedFor(desk))) return null;
  // «Virket vemodig og savnet ham»: the other half would stand as sure as before.
  const run = runOf(desk, hit.claim.clause);
  if (desk.phrasing.verbSecond && run.first < run.last) return null;
  const inside = reading.tokens.slice(from, to).map(({ form }) => form);
  // «Tør ikke si nei, for han virker redd»: the seeming would be why.
  if (desk.phrasing.verbSecond && inside[0] === "for") return null;
  // «Lot seg ikke merke med noe, men var såret», «grønn av misunnelse»: what did not show has no look.
  const before = reading.tokens.slice(sentence.sentence.from, from).map(({ form }) => form);
  const isHidden = inside[0] === "men" && before.some((form) => /^(?:ikk?j?e|ingenting|lot|lét|lest)$/.test(form));
  const isPainted = reading.tokens
    .slice(first, last)
    .some(({ form }) => /^(?:grøn+|gul|rød|raud|blei?k|hvit|kvit)$/.test(form));
  if (desk.phrasing.verbSecond && (isHidden || isPainted)) return null;
  if (desk.phrasing.within?.some((words) => ` ${inside.join(" ")} `.includes(` ${words} `))) return null;
  // «sint på oss», «er sint på oss» as one phrase are no other than «sint».
  const isState = reading.tokens
    .slice(Math.max(first, verb + 1), last + 1)
    .some(({ bits }, at) => at === 0 && (bits & B.adjective) !== 0);
  if ((pattern.kind !== "adjective" && !isState) || verb < 0) return null;
  const token = reading.tokens[verb]!;
  // «Seemed dreading», «seemed cold feet»: no state.
  const head = reading.tokens[Math.max(first, verb + 1)]!.verb;
  if ((head & (V.presentParticiple | finite)) === V.presentParticiple) return null;
  if (last > first && !desk.phrasing.verbSecond && /^(?:got|became)$/.test(token.form)) return null;
  const seem = (token.verb & (V.copula | V.becoming)) === 0 ? undefined : desk.phrasing.seem[token.form];
  if (seem === undefined) return null;
  // «Er åpenbart sint»: what looks so is not beyond doubt.
  const boosters = desk.phrasing.boosters?.map((words) => words.replaceAll("_", " ")) ?? [];
  if (boosters.includes(reading.tokens[skipOpening(reading.tokens, from)]!.form)) return null;
  const { text } = desk.origin.noteBlock.block.prose;
  const between = first > verb + 1 ? text.slice(reading.tokens[verb + 1]!.start, reading.tokens[first - 1]!.end) : "";
  const sure = boosters.find((words) => ` ${between} `.includes(` ${words} `));
  // «Seems green with envy»: what is held open is said in plain words.
  const state = text.slice(reading.tokens[first]!.start, reading.tokens[last]!.end);
  const plainer = first > verb ? inPlainWords(state, desk.phrasing) : state;
  if (plainer !== state && !desk.phrasing.verbSecond)
    return draft(desk, "hedge", verb, last, [seem, between, plainer].filter(Boolean).join(" "));
  if (sure === undefined) return draft(desk, "hedge", verb, verb, seem);
  const kept = ` ${between} `.replace(` ${sure} `, " ").trim();
  return draft(desk, "hedge", verb, first - 1, kept === "" ? seem : `${seem} ${kept}`);
}

/** Moves a draft from the prose into the note. Null where its words are parted by markup, which it would break. */
function toSuggestion(
  { stance, hints, ...made }: Draft,
  { source }: Reading,
  { noteBlock }: Origin,
  phrasing: Phrasing,
): Suggestion | null {
  const { block } = noteBlock;
  const span = spanToSource(block, { start: made.start, end: made.end });
  const plain = (text: string) => text.replace(/\s+/g, " ");
  if (plain(source.slice(span.start, span.end)) !== plain(block.prose.text.slice(made.start, made.end))) return null;
  const slots: Slot[] = [];
  let { text } = made;
  for (const hint of hints) {
    const at = text.indexOf("{slot}");
    if (at < 0) break;
    const shown = `[${hint}]`;
    text = text.replace("{slot}", shown);
    slots.push({ start: span.start + at, end: span.start + at + shown.length, hint });
  }
  return { stance, title: phrasing.titles[stance], edits: [{ ...span, text }], slots };
}
