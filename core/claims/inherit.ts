import { B, V } from "../lexicon/bits";
import type { Certainty, Voice } from "../model";
import { type Clause, isPresent } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isOf, isOtherPerson, isOurs, type Token, type Tokens } from "../text/tokens";
import * as frame from "./classes";
import type { Context } from "./context";

/* What a clause takes over from the one that it hangs on: whose words it tells, and how sure they are. */

const deepKinds = new Set(["content", "question", "wh", "manner"]);

/** What a clause takes over from the one it hangs on. */
export function inherit(
  clause: Clause,
  above: Context,
  frames: readonly number[],
  subjects: readonly Subject[],
  tokens: Tokens,
  clauses: readonly Clause[],
  voice: Voice,
  certainty: Certainty,
): [Voice, Certainty] {
  const parent = clauses[clause.parent]!;
  const parentVerb = parent.verb >= 0 ? tokens[parent.verb]! : undefined;
  const subject = subjects[clause.parent]!;
  let nextVoice = above.voice === "writer" ? voice : above.voice;
  let nextCertainty = certainty;
  // «Kan være redd for at …»: what somebody may be leaves open what hangs on it.
  const able = (frames[clause.parent]! & (1 << frame.ableFrame)) !== 0;
  const asserted = above.certainty === "asserted" || above.certainty === "boosted";
  const aboveCertainty = able && asserted ? "hedged" : above.certainty;
  const open = able || !asserted;
  if (deepKinds.has(clause.kind)) {
    const signs = frames[clause.parent]!;
    const reports = above.telling >= 0 || (signs & (1 << frame.reportingFrame)) !== 0;
    // «Det kom fram at hun savner søsteren»: somebody told it.
    const toldByNobody =
      subject.expletive &&
      ((signs & (1 << frame.reportingFrame)) !== 0 || ((parentVerb?.verb ?? 0) & V.reporting) !== 0);
    // «I journalen står det at hun er redd»: so it is written there.
    const written =
      parentVerb !== undefined &&
      (isWritten(tokens, parent.verb) ||
        isToldByNobody(tokens, parent) ||
        isAccount(tokens, clauses, subjects, clause.parent));
    // «The school says he is bored», «brevet sier at hun er redd»: an office or a paper, and so whoever stands behind it.
    const house =
      subject.holder === "thing" &&
      subject.at >= 0 &&
      ((parentVerb?.verb ?? 0) & (V.reporting | V.tentative)) !== 0 &&
      isOf(tokens.kinds.house, tokens[subject.at]);
    if ((toldByNobody || written || house) && nextVoice === "writer") nextVoice = "third-party";
    // «Han tror at vi lyver»: whatever he believes, it is he who does.
    const believes =
      parentVerb !== undefined &&
      (((parentVerb.verb & V.tentative) !== 0 && (subject.thirdParty || !isOf(tokens.kinds.feels, parentVerb))) ||
        isConvinced(tokens, parent));
    if ((reports || believes) && subject.holder === "other" && nextVoice === "writer")
      nextVoice = subject.thirdParty ? "third-party" : "patient";
    // «Legen sa at han var sint»: one of the staff, named, vouches for it.
    const colleague = subject.holder === "staff" && subject.at >= 0 && (tokens[subject.at]!.bits & B.personNoun) !== 0;
    const says =
      parentVerb !== undefined &&
      ((parentVerb.verb & V.reporting) !== 0 || (signs & (1 << frame.reportingFrame)) !== 0);
    if (colleague && says && nextVoice === "writer") nextVoice = "third-party";
    const tentative = (signs & (1 << frame.tentativeFrame)) !== 0 || able || above.seeming >= 0;
    const writersReading =
      parentVerb !== undefined &&
      isTentative(tokens, parent) &&
      subject.holder !== "other" &&
      subject.holder !== "thing";
    const asked = clause.kind === "wh" || clause.kind === "question";
    const ours = subject.holder === "writer" || subject.holder === "staff";
    // «Da jeg spurte hva han var redd for»: a question put by us.
    // «Finn ut hva han er redd for»: nor does whoever is to ask know.
    // «Finn» is nobody's name here.
    const noSubject = subject.at < 0 || (subject.at === parent.from && parent.verb < 0);
    const toAsk = asked && noSubject && isOf(tokens.kinds.inquires, tokens[parent.from]);
    const askedByUs = toAsk || (asked && ours && parentVerb !== undefined && (parentVerb.verb & V.reporting) !== 0);
    const denied = isThat(tokens, subject) && isNotSo(tokens, parent);
    if ((signs & (1 << frame.notKnownFrame)) !== 0 || denied || isOpenedByNo(tokens, clause, parent))
      nextCertainty = "not-known";
    // «I'm not saying she is spoilt», «vi sier ikke at han er lat»
    // «No one is saying she did it on purpose»
    else if (ours && (says || isSaying(tokens, parent)) && isDenied(tokens, { from: parent.from, to: clause.from }))
      nextCertainty = "not-known";
    // «I told him he has nothing to be ashamed of»: what we say somebody need not be.
    else if (ours && says && isDenied(tokens, clause)) nextCertainty = "hedged";
    else if (askedByUs) nextCertainty = "questioned";
    else if (tentative || writersReading || isSupposal(tokens, parent)) nextCertainty = "hedged";
    else if (open && aboveCertainty !== "hypothetical") nextCertainty = aboveCertainty;
    // «If it's that he's frightened, we could …»: what may be so is what stands behind.
    else if (open && isThat(tokens, subject) && ((parentVerb?.verb ?? 0) & V.copula) !== 0)
      nextCertainty = aboveCertainty;
    // «Det kan ha vært tirsdag hun ble sjalu»: which day it was is open, and not how it was.
    if (isOfWhen(tokens, clause, parent, subject)) nextCertainty = certainty;
  } else if (isOf(tokens.kinds.thus, tokens[clause.from]) && isThat(tokens, subject) && isNotSo(tokens, parent)) {
    // «Det er ikke slik at han nekter»
    nextCertainty = "not-known";
  } else if (clause.kind === "purpose" && subject.holder === "other" && isView(tokens, clause.from, parent.verb)) {
    // «Torill ser det slik at hun burde …»: how somebody sees it has been told.
    if (nextVoice === "writer") nextVoice = subject.thirdParty ? "third-party" : "patient";
  } else if (
    open &&
    clause.kind === "relative" &&
    (subject.expletive || isOf(tokens.kinds.out, tokens[clause.from - 1]))
  ) {
    // «Kanskje er det lyset som plager henne», «kunne det sjå ut som han …»: one thought in two clauses.
    nextCertainty = aboveCertainty;
  } else if (clause.kind === "cause" && isCited(tokens, parent)) {
    nextVoice = voice;
  } else if (clause.kind === "cause" && voice === "writer" && tellsOf(tokens, above.telling, subject.at)) {
    // «He says he trains because he is scared»: the cause is told too, though nothing opens what he says.
    nextVoice = subject.thirdParty ? "third-party" : "patient";
  } else if (isRemark(tokens, clause, parent)) {
    nextVoice = voice;
  } else if (isSaidApart(tokens, clause, parent, subject)) {
    // Whatever is open above it.
    nextCertainty = certainty;
  } else if (open && (clause.kind === "cause" || clause.kind === "purpose" || parent.kind !== "main")) {
    nextCertainty = aboveCertainty;
  } else if (open && clause.kind === "time" && isPresent(tokens, parent) && isPresent(tokens, clause)) {
    // «Perhaps she rings when she is lonely»: of a habit the hedge covers both; of one evening it does not.
    nextCertainty = aboveCertainty;
  }
  return [nextVoice, nextCertainty];
}

/**
 * «I wonder if the dose is right, as he wants …», «trolig ringte mor, for han var skuffet»: a reason behind a comma is the
 * writer's own; «I think it was nine when he got angry» leaves open the hour alone.
 */
function isSaidApart(tokens: Tokens, { kind, from }: Clause, parent: Clause, subject: Subject): boolean {
  if (kind === "cause")
    return (
      isProposal(tokens, parent, subject) ||
      (tokens[from - 1]?.mark === "," && (parent.kind === "question" || isOf(tokens.kinds.reasonApart, tokens[from])))
    );
  return kind === "time" && isThat(tokens, subject) && ((tokens[parent.verb]?.verb ?? 0) & V.copula) !== 0;
}

/** «Perhaps we should talk to him, because he is angry»: what we might do is open, and not why. */
const isProposal = (tokens: Tokens, { verb }: Clause, { holder }: Subject): boolean =>
  (holder === "writer" || holder === "staff") && verb >= 0 && isOf(tokens.kinds.proposes, tokens[verb]);

/**
 * «He said he was calm, although he was obviously furious», «…, which was a lie»: what the writer sets against what was
 * told, or makes of it.
 */
function isRemark(tokens: Tokens, { kind, from, to, verb }: Clause, parent: Clause): boolean {
  if (parent.kind !== "content" || verb < 0) return false;
  if (kind === "concession") return tokens.slice(from, to).some(({ bits }) => (bits & B.booster) !== 0);
  const whole = kind === "relative" && tokens[from - 1]?.mark === "," && isOf(tokens.kinds.whichAll, tokens[from]);
  return whole && verb <= from + 1 && (tokens[verb]!.verb & V.copula) !== 0;
}

/** «Det var kanskje klokka ti | at hun ble redd», «det kan ha vært tirsdag | hun …» */
const isOfWhen = (tokens: Tokens, { from }: Clause, { verb }: Clause, subject: Subject): boolean =>
  isThat(tokens, subject) &&
  verb >= 0 &&
  tokens.slice(verb, from).some((token) => (token.verb & V.copula) !== 0) &&
  tokens.slice(Math.max(verb + 1, from - 2), from).some((token) => isOf(tokens.kinds.when, token));

/** «Hun er sikker på at søsteren er falsk», «is convinced that …»: a belief, and hers. */
const isConvinced = (tokens: Tokens, { verb, to }: Clause): boolean =>
  verb >= 0 &&
  (tokens[verb]!.verb & (V.copula | V.becoming)) !== 0 &&
  tokens.slice(Math.max(verb + 1, to - 3), to).some((token) => isOf(tokens.kinds.convinced, token));

/** «Ser det slik at», «opplever det sånn at»: no aim, but what somebody makes of it. */
const isView = (tokens: Tokens, from: number, verb: number): boolean =>
  verb === from - 2 &&
  isOf(tokens.kinds.it, tokens[from - 1]) &&
  isOf(tokens.kinds.thus, tokens[from]) &&
  isOf(tokens.kinds.sees, tokens[verb]);

/** «“La meg være”, sa hun, for hun var lei»: in the words that were said; a reason behind them is not among them. */
const isCited = (tokens: Tokens, { verb, from }: Clause): boolean =>
  tokens.slice(Math.max(0, from - 4), verb).some(({ quoted }) => quoted);

/**
 * «Says he trains», «told me she left»: whether a verb of saying has a sentence of its own right behind it. «I gruppa sa
 * hun lite» has its subject there.
 */
function tellsOf(tokens: Tokens, telling: number, subjectAt: number): boolean {
  if (telling < 0 || subjectAt === telling + 1 || (tokens[telling]!.verb & V.reporting) === 0) return false;
  const [next, then] = [tokens[telling + 1], tokens[telling + 2]];
  const told = next !== undefined && (next.bits & B.object) !== 0 ? then : next;
  return told !== undefined && (told.bits & B.pronoun) !== 0 && (told.bits & B.subject) !== 0 && isOtherPerson(told);
}

/** «Is saying» */
const isSaying = (tokens: Tokens, { verb, to }: Clause): boolean =>
  verb >= 0 &&
  (tokens[verb]!.verb & V.copula) !== 0 &&
  tokens
    .slice(verb + 1, to)
    .some((token) => (token.verb & V.reporting) !== 0 && (token.verb & V.presentParticiple) !== 0);

/** «Står det at …», «det sto at …» */
const isWritten = (tokens: Tokens, verb: number): boolean =>
  isOf(tokens.kinds.stands, tokens[verb]) && [-1, 1].some((beside) => isOf(tokens.kinds.it, tokens[verb + beside]));

/** «Det ble sagt på rapport at …», «it was reported that …»: a passive that tells. */
function isToldByNobody(tokens: Tokens, { verb, to }: Clause): boolean {
  const behind = tokens.slice(verb + 1, to);
  const done = behind.find((token) => (token.verb & V.participle) !== 0);
  if (done === undefined || (tokens[verb]!.verb & (V.becoming | V.copula)) === 0) return false;
  // «Det er notert i journalen at …»
  return (done.verb & V.reporting) !== 0 || behind.some((token) => isOf(tokens.kinds.paper, token));
}

/** «Mum's version is that …», «hans forklaring var at …», «what he said was that …»: somebody's, and not ours. */
function isAccount(tokens: Tokens, clauses: readonly Clause[], subjects: readonly Subject[], index: number): boolean {
  const clause = clauses[index]!;
  const { account, asks, all, grounds, gave } = tokens.kinds;
  const own = beforeThat(tokens, clause);
  if (own.some((token) => isOf(account, token)) && !own.some(isOurs)) return true;
  // «What he said | was that …»: with a verb of its own it is a clause before.
  const head = clauses[clause.follows];
  if (clause.verb !== clause.to - 1 || clause.verb > clause.from || head === undefined || head.to !== clause.from)
    return false;
  if (subjects[clause.follows]!.holder !== "other") return false;
  const says = head.verb >= 0 && (tokens[head.verb]!.verb & V.reporting) !== 0;
  if (says && (isOf(asks, tokens[head.from]) || isOf(all, tokens[head.from]))) return true;
  const before = tokens.slice(head.from, head.to);
  return before.some((token) => isOf(grounds, token)) && before.some((token) => isOf(gave, token));
}

/** «Psykologens hypotese er at …», «our theory is that …»: put forward as one, whosesoever it is. */
const isSupposal = (tokens: Tokens, clause: Clause): boolean =>
  beforeThat(tokens, clause).some((token) => isOf(tokens.kinds.supposal, token));

/** What stands before «is that …»; nothing where the clause is none such. */
const beforeThat = (tokens: Tokens, { from, verb, to }: Clause): readonly Token[] =>
  verb === to - 1 && (tokens[verb]!.verb & V.copula) !== 0 ? tokens.slice(from, verb) : [];

/** «Det stemmer ikke at han har nektet», «it is not true that she lied», «det er ikke det at …»: what is told is denied. */
export function isNotSo(tokens: Tokens, { verb, to }: Clause): boolean {
  if (verb < 0) return false;
  const said = tokens.slice(verb, to);
  // «Det er ikke bare det at hun løy» says that there is more.
  const isNo = ({ bits }: Token, at: number) =>
    (bits & (B.negation | B.negative)) !== 0 && !isOf(tokens.kinds.merely, said[at + 1]);
  if (!said.some(isNo)) return false;
  // «It is not | that she is lazy», «det er ikke det | at …»
  const bare = (tokens[verb]!.verb & V.copula) !== 0 && said.slice(1).every((token) => isNoMore(tokens, token));
  return bare || said.some((token) => isOf(tokens.kinds.holdsTrue, token));
}

/** «Not that he's lazy, …», «ikke det at hun lyver»: a no, and what is denied right behind it. */
function isOpenedByNo(tokens: Tokens, { from, kind }: Clause, parent: Clause): boolean {
  const before = tokens.slice(parent.from, from);
  return (
    kind === "content" &&
    before.length > 0 &&
    before.length <= 2 &&
    (before[0]!.bits & B.negation) !== 0 &&
    before.every((token) => isNoMore(tokens, token))
  );
}

const isNoMore = (tokens: Tokens, token: Token): boolean =>
  (token.bits & (B.negation | B.negative | B.light)) !== 0 ||
  isOf(tokens.kinds.it, token) ||
  isOf(tokens.kinds.thus, token);

const isThat = (tokens: Tokens, { expletive, at }: Subject): boolean => expletive || isOf(tokens.kinds.it, tokens[at]);

/** Whether what is told is told with a no. */
const isDenied = (tokens: Tokens, { from, to }: Pick<Clause, "from" | "to">): boolean =>
  tokens.slice(from, to).some(({ bits }) => (bits & (B.negation | B.negative)) !== 0);

/** Whether a verb of the clause leaves open what it governs. */
export function isTentative(tokens: Tokens, clause: Clause): boolean {
  for (let at = Math.max(clause.verb, clause.from); at < clause.to; at += 1)
    if ((tokens[at]!.verb & V.tentative) !== 0) return true;
  return false;
}
