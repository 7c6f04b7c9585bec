import { phrasings } from "../languages/phrasings";
import { B, V } from "../lexicon/bits";
import type { Finding, Suggestion } from "../model";
import type { Reading } from "../reading";
import type { CompiledLanguage } from "../rules/compile";
import { askedWhole } from "./asked/asked";
import { behindNamed, besideDeed, isSetOff } from "./beside-deed";
import { personDrafts } from "./called/person";
import type { Wrapped } from "./clause/clause";
import { endOf } from "./clause/edges";
import { combinedDrafts, othersAtFault } from "./combined";
import type { Desk, Draft } from "./draft";
import { dropDrafts } from "./drop";
import { happenedDrafts } from "./happened";
import { hearsayDrafts } from "./hearsay";
import { hedgeDraft } from "./hedge";
import { holdsTrait, isMotive } from "./judgement";
import { type Norm, normOf } from "./norm";
import { eachTimeDrafts } from "./often/each";
import { besideInstead, hasOn, insteadDraft } from "./often/instead";
import { apposedDrafts } from "./own/apposed";
import { chained } from "./own/chain";
import { leavesJudgement, standsFor } from "./own/labelled";
import { isHeldOpen } from "./own/plain";
import { readings } from "./own/readings";
import { isHearsay, statementOf, wrapRun } from "./own/statement";
import { viewDrafts } from "./own/views";
import { whetherDrafts } from "./own/whether";
import type { Phrasing } from "./phrasing";
import { recastDrafts } from "./recast";
import { holdsRisk, isRisk } from "./risk";
import { runOf } from "./run";
import { holdsScorn, isCondemned, leavesScorn } from "./scorn";
import { toSuggestion } from "./suggestion";
import { withoutTail } from "./tails";
import { isDeed, labelTogether, termDrafts } from "./terms/terms";
import { tidied } from "./tidy";
import { isSafe } from "./trial";
import { unwilled, wishDraft } from "./wish";
import { condemnedDrafts, stirredDrafts } from "./wondered/condemned";

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
  const tidy = short === null ? null : tidied(desk, unwilled(desk, short));
  return tidy === null || softensRisk(desk, tidy) ? [] : [tidy];
}

/** Words beside a word for a risk, whatever it means here («kicked off»), do not go for the writer's own feeling. */
function softensRisk({ origin: { noteBlock }, phrasing }: Desk, { stance, start, end, text, hints }: Draft): boolean {
  if (phrasing.wonders === undefined || stance !== "own") return false;
  const words = (said: string): readonly string[] => said.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const old = words(noteBlock.block.prose.text.slice(start, end));
  const has = words([text, ...hints].join(" "));
  const isSaid = (word: string) => has.includes(word) || phrasing.because.includes(word);
  return old.some((word) => isRisk(word, phrasing)) && !old.every(isSaid);
}

/** All ways on that the rule's `rephrase` names and the sentence allows, of each stance the best first. */
function drafts(desk: Desk, language: CompiledLanguage): readonly Draft[] {
  const { rephrase, id } = desk.origin.hit.rule.rule;
  if (isHeldOpen(desk)) return [];
  const recast = recastDrafts(desk);
  if (recast.length > 0) return recast;
  const hasTerm =
    rephrase.voice !== undefined || (rephrase.reword !== undefined && !id.startsWith("stigma-label/trait"));
  const apposed = hasTerm ? null : apposedDrafts(desk);
  if (apposed !== null) return apposed;
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
  if (desk.phrasing.verbSecond && terms.length > 0 && isDeed(desk)) return terms;
  const willed = wishDraft(desk);
  if (willed !== null) return [willed];
  const each = eachTimeDrafts(desk);
  if (each.length > 0) return each;
  const viewed = viewDrafts(desk);
  if (viewed.length > 0) return viewed;
  const happened = happenedDrafts(desk);
  if (happened.length > 0) return happened;
  const named = besideDeed(desk);
  const dropped = dropDrafts(desk);
  // «Lazy, stayed in bed»: what was done says it, and a slot beside it would be one too many.
  if (named !== null && isSetOff(desk)) return [named, ...behindNamed(desk, named)];
  // «Sur som vanlig»: how often stands with the judgement, and goes with it.
  const isJudged = id === "absolute-generalization/idiom" && holdsTrait(desk.origin.hit) && isCondemned(desk);
  const placed = dropped.length > 0 || isJudged || (isFact && desk.phrasing.wonder !== undefined) ? [] : instead(desk);
  // «Dramatisk, som vanlig»: with a slot for how often alone, the judgement would be left standing.
  const isScorned = isCount(desk) && !isCondemned(desk) && holdsScorn(desk, clauseOf(desk));
  // «Møtte som vanlig uten legitimasjon»: with its slot for when, what was seen needs no one to own it.
  const isSeen =
    !isScorned &&
    desk.phrasing.verbSecond &&
    placed.some((one) => one !== null) &&
    (/\/usual(?:-not)?$/.test(id) || (id === "absolute-generalization/idiom" && hasOn(desk)));
  return [
    ...together,
    ...(named === null ? [] : [named]),
    ...dropped,
    // What was done stands there with the judging word gone, and a no is told as one: a slot would take it away.
    ...(isScorned ? [] : placed),
    ...terms,
    ...stirredDrafts(desk, terms),
    ...(isFact || isSeen || (terms.length > 0 && standsFor(desk)) ? [] : readings(desk)),
    ...(isScorned ? placed : []),
    ...(rephrase.hedge === true ? [hedgeDraft(desk)] : []),
  ].filter((one) => one !== null);
}

const isCount = ({ origin: { hit } }: Desk): boolean => hit.rule.rule.id.startsWith("absolute-generalization/");

/** The clause of the finding; of one without a verb («…, som vanlig») the sentence that it hangs on. */
function clauseOf({ origin: { hit, sentence } }: Desk): { readonly first: number; readonly last: number } {
  const { from, to, verb } = sentence.clauses[hit.claim.clause]!;
  return verb < 0 ? { first: sentence.sentence.from, last: sentence.sentence.to - 1 } : { first: from, last: to - 1 };
}

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
  reading.tokens
    .slice(hit.claim.match.first, hit.claim.match.last + 1)
    .some(({ form }) => phrasing.kinds.refused.test(form));

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
  // «Lurer på om han aldri har vist interesse», «om han burde vite bedre», «om jeg er lei av»: nobody asks that.
  // «Lurte på om det var det samme igjen»: of nobody it is not asked.
  const isNobody = wrapped?.text.startsWith(`${desk.phrasing.pointer} `) === true && wrapped.who === "";
  if (wrapped !== null && (isNobody || holdsOther(desk, wrapped))) return [];
  if (wrapped !== null && isNoQuestion(desk, wrapped.first, wrapped.text)) return [];
  if (isHeld || tokens.slice(desk.origin.hit.claim.match.first, wrapped.last + 1).some(({ kind }) => kind === "number"))
    return [];
  if (holdsRisk(desk.origin.reading.tokens, wrapped, desk.phrasing)) return [];
  return whetherDrafts(desk, wrapped, rephrase.observe);
}

/** «Om han snakket nedlatende og er ufyselig», «om hun nekter og saboterer»: another judgement would come along, or a no. */
const holdsOther = ({ origin: { hit, sentence, reading }, phrasing }: Desk, { first, last }: Wrapped): boolean =>
  sentence.hits.some((one) => {
    const { match, clause } = one.claim;
    if (one === hit || match.first < first || match.last > last) return false;
    const { id } = one.rule.rule;
    if (phrasing.asks?.kinds.toldNo.test(reading.tokens[match.first]!.form) === true) return true;
    const isBeside = [clause, hit.claim.clause].every((at) => sentence.clauses[at]!.kind === "main");
    const isOther = clause !== hit.claim.clause && /\/(?:blame|trickery)$/.test(id);
    return id.startsWith("stigma-label/") || (isBeside && isOther);
  });

/** A no, what somebody ought to do, or what the writer says of themselves. */
function isNoQuestion(
  { origin: { reading, sentence }, phrasing: { asks } }: Desk,
  first: number,
  text: string,
): boolean {
  const at = sentence.subjects[sentence.clauses.findIndex(({ from, to }) => from <= first && first < to)]?.at ?? -1;
  const isWriter = at >= 0 && (reading.tokens[at]!.bits & (B.writer | B.staff)) !== 0;
  return (
    isWriter ||
    (asks !== undefined && (asks.never.test(`${text.split(" ", 4).join(" ")} `) || asks.kinds.ought.test(text)))
  );
}

function ownedAfterAll(desk: Desk): readonly Draft[] {
  const { id, rephrase } = desk.origin.hit.rule.rule;
  if (rephrase.voice !== undefined || id.startsWith("resistance-noncompliance/") || isHeldOpen(desk) || isRefusal(desk))
    return [];
  // «Is a psychopath»: what somebody is called without a term for it gives way to what was done.
  const { done } = desk.phrasing.plain ?? {};
  const isAlone = id === "diagnosis-identity/is" && desk.origin.sentence.clauses.length === 1;
  if (isAlone && done !== undefined) return personDrafts(desk, done);
  return readings(desk).filter((one) => one !== null);
}

function hearsay(desk: Desk): readonly Draft[] {
  const run = runOf(desk, statementOf(desk));
  const clause = desk.phrasing.plain === undefined ? null : wrapRun(desk, run, run.last);
  return clause === null ? [] : hearsayDrafts(desk, clause);
}

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
