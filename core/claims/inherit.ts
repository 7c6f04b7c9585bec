import { B, V } from "../lexicon/bits";
import type { Certainty, Voice } from "../model";
import { type Clause, isPresent } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isOf, isOtherPerson, isOurs, type Token, type Tokens } from "../text/tokens";
import * as frame from "./classes";
import type { Context } from "./context";

/* What a clause takes over from the one that it hangs on: whose words it tells, and how sure they are. */

const deepKinds = new Set(["content", "question", "wh", "manner"]);

/** A clause and the one that it hangs on. */
interface Joint {
  readonly tokens: Tokens;
  readonly clauses: readonly Clause[];
  readonly subjects: readonly Subject[];
  readonly clause: Clause;
  readonly parent: Clause;
  /** Of the clause above: its verb, its subject, the frames that stand in it, and what is known of it. */
  readonly parentVerb: Token | undefined;
  readonly subject: Subject;
  readonly signs: number;
  readonly above: Context;
  /** What the clause would have if it hung on nothing. */
  readonly voice: Voice;
  readonly certainty: Certainty;
}

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
  const joint: Joint = {
    tokens,
    clauses,
    subjects,
    clause,
    parent,
    parentVerb: parent.verb >= 0 ? tokens[parent.verb]! : undefined,
    subject: subjects[clause.parent]!,
    signs: frames[clause.parent]!,
    above,
    voice,
    certainty,
  };
  return deepKinds.has(clause.kind) ? [voiceOfContent(joint), certaintyOfContent(joint)] : ofAdjunct(joint);
}

const hasFrame = ({ signs }: Joint, number: number): boolean => (signs & (1 << number)) !== 0;

/** Whether the verb above is of one of some kinds. */
const verbIs = ({ parentVerb }: Joint, kinds: number): boolean => ((parentVerb?.verb ?? 0) & kinds) !== 0;

const isOfOurs = ({ holder }: Subject): boolean => holder === "writer" || holder === "staff";

/** «Kan være redd for at …»: what somebody may be leaves open what hangs on it. */
const isAble = (joint: Joint): boolean => hasFrame(joint, frame.ableFrame);

/** Whether the clause above is left open, and how it is then; null where it stands as a fact. */
function openAbove(joint: Joint): Certainty | null {
  const { certainty } = joint.above;
  if (certainty !== "asserted" && certainty !== "boosted") return certainty;
  return isAble(joint) ? "hedged" : null;
}

/** What is above it in the voice of the writer may be in another's here; what is in another's stays so. */
const voiceAbove = ({ above, voice }: Joint): Voice => (above.voice === "writer" ? voice : above.voice);

/** The voice of whom the clause above is about. */
const voiceOfSubject = ({ subject }: Joint): Voice => (subject.thirdParty ? "third-party" : "patient");

/** Whose words or thoughts a clause is that tells what somebody says, thinks or asks. */
function voiceOfContent(joint: Joint): Voice {
  const inherited = voiceAbove(joint);
  if (inherited !== "writer") return inherited;
  if (isToldByNone(joint) || isOfHouse(joint) || isNews(joint)) return "third-party";
  const { subject, above } = joint;
  if (subject.holder === "other" && isForThat(joint)) return voiceOfSubject(joint);
  const reports = above.telling >= 0 || hasFrame(joint, frame.reportingFrame);
  if ((reports || isBelieved(joint)) && subject.holder === "other") return voiceOfSubject(joint);
  return isOfColleague(joint) ? "third-party" : inherited;
}

/** «Det kom fram at hun savner søsteren», «i journalen står det at hun er redd»: somebody told it, whoever it was. */
function isToldByNone(joint: Joint): boolean {
  const { tokens, clauses, subjects, clause, parent, subject } = joint;
  if (subject.expletive && says(joint)) return true;
  return (
    parent.verb >= 0 &&
    (isWritten(tokens, parent.verb) ||
      isToldByNobody(tokens, parent) ||
      isAccount(tokens, clauses, subjects, clause.parent))
  );
}

/** «The school says he is bored», «the day shift handed over that …», «brevet sier at hun er redd»: an office or a paper, and so whoever stands behind it. */
const isOfHouse = (joint: Joint): boolean =>
  joint.subject.holder === "thing" &&
  joint.subject.at >= 0 &&
  (says(joint) || verbIs(joint, V.tentative)) &&
  [joint.tokens.kinds.house, joint.tokens.kinds.shift].some((kind) => isOf(kind, joint.tokens[joint.subject.at]));

/** «Got a message from the school that …», «heard from his sister that …»: whose words the writer has been given. */
function isNews({ tokens, clause, parent, subject }: Joint): boolean {
  const { news, fromWhat } = tokens.kinds;
  const words = tokens.slice(parent.from, clause.from);
  const told = words.findIndex((token) => isOf(news, token));
  // «The mother had heard that …»
  const heard = subject.holder === "other" && ((words[told]?.verb ?? 0) & (V.past | V.participle)) !== 0;
  return told >= 0 && (heard || words.slice(told + 1).some((token) => isOf(fromWhat, token)));
}

/** «Han tror at vi lyver»: whatever he believes, it is he who does. */
function isBelieved(joint: Joint): boolean {
  const { tokens, parent, parentVerb, subject } = joint;
  if (parentVerb === undefined) return false;
  // «Found out that he lied»: that is no belief.
  const finds = isOf(tokens.kinds.out, tokens[parent.verb + 1]);
  const thinks = verbIs(joint, V.tentative) && !finds && (subject.thirdParty || !isOf(tokens.kinds.feels, parentVerb));
  return thinks || isConvinced(tokens, parent);
}

/** «Legen sa at han var sint»: one of the staff, named, vouches for it. */
const isOfColleague = (joint: Joint): boolean =>
  joint.subject.holder === "staff" &&
  joint.subject.at >= 0 &&
  (joint.tokens[joint.subject.at]!.bits & B.personNoun) !== 0 &&
  joint.parentVerb !== undefined &&
  says(joint);

const says = (joint: Joint): boolean => verbIs(joint, V.reporting) || hasFrame(joint, frame.reportingFrame);

/** How sure somebody is of what they say, think or ask. */
function certaintyOfContent(joint: Joint): Certainty {
  const { tokens, clause, parent, subject, certainty } = joint;
  // «Det kan ha vært tirsdag hun ble sjalu»: which day it was is open, and not how it was.
  if (isOfWhen(tokens, clause, parent, subject)) return certainty;
  if (isDeniedAbove(joint)) return "not-known";
  // «I told him he has nothing to be ashamed of»: what we say somebody need not be.
  const weSay = isOfOurs(subject) && joint.parentVerb !== undefined && says(joint);
  // «Kan legge til at han ikke rydder»
  const adds = tokens.slice(parent.from, parent.to).some((token) => isOf(tokens.kinds.adds, token));
  if (weSay && !adds && isDenied(tokens, clause)) return "hedged";
  if (isAskedByUs(joint)) return "questioned";
  if (isReading(joint)) return "hedged";
  const open = openAbove(joint);
  // «If it's that he's frightened, we could …», «viser det seg at han er redd, …»: what may be so is what stands behind.
  return open !== null && (open !== "hypothetical" || isThat(tokens, subject)) ? open : certainty;
}

/** Whether it is told as not so, or as nothing that anybody knows. */
function isDeniedAbove(joint: Joint): boolean {
  const { tokens, clause, parent, subject } = joint;
  if (hasFrame(joint, frame.notKnownFrame)) return true;
  if ((isThat(tokens, subject) && isNotSo(tokens, parent)) || isOpenedByNo(tokens, clause, parent)) return true;
  // «I'm not saying she is spoilt», «vi sier ikke at han er lat», «no one is saying she did it on purpose»
  const weSay = isOfOurs(subject) && ((joint.parentVerb !== undefined && says(joint)) || isSaying(tokens, parent));
  return weSay && isDenied(tokens, { from: parent.from, to: clause.from });
}

/** «Da jeg spurte hva han var redd for»: a question put by us. «Finn ut hva …»: nor does whoever is to ask know. */
function isAskedByUs(joint: Joint): boolean {
  const { tokens, clause, parent, subject } = joint;
  if (clause.kind !== "wh" && clause.kind !== "question") return false;
  // «Finn» is nobody's name here.
  const noSubject = subject.at < 0 || (subject.at === parent.from && parent.verb < 0);
  if (noSubject && isOf(tokens.kinds.inquires, tokens[parent.from])) return true;
  return isOfOurs(subject) && verbIs(joint, V.reporting);
}

/** Whether it is put forward as how it looks, as a guess, or as the writer's own reading. */
function isReading(joint: Joint): boolean {
  const { tokens, parent, subject, above } = joint;
  if (hasFrame(joint, frame.tentativeFrame) || isAble(joint) || above.seeming >= 0) return true;
  const ours = parent.verb >= 0 && subject.holder !== "other" && subject.holder !== "thing";
  return (ours && (isTentative(tokens, parent) || isFearedThat(joint))) || isSupposal(tokens, parent);
}

/** What a clause takes over that tells why, when, what for or of whom. */
function ofAdjunct(joint: Joint): [Voice, Certainty] {
  const { tokens, clause, parent, subject, voice, certainty, above } = joint;
  const inherited = voiceAbove(joint);
  // «Det er ikke slik at han nekter»
  const thus = isOf(tokens.kinds.thus, tokens[clause.from]);
  if (thus && isThat(tokens, subject) && isNotSo(tokens, parent)) return [inherited, "not-known"];
  // «Torill ser det slik at hun burde …»: how somebody sees it has been told.
  if (clause.kind === "purpose" && subject.holder === "other" && isView(tokens, clause.from, parent.verb))
    return [inherited === "writer" ? voiceOfSubject(joint) : inherited, certainty];
  const feared = clause.kind === "purpose" && inherited === "writer" && openAbove(joint) === null;
  if (feared && subject.holder === "other" && isForThat(joint)) return [voiceOfSubject(joint), certainty];
  // «Det er ikke fordi hun er lat», «ikke fordi han nekter, men …»
  const noCause = (isThat(tokens, subject) && isNotSo(tokens, parent)) || isOpenedByNo(tokens, clause, parent);
  if (clause.kind === "cause" && noCause) return [inherited, "not-known"];
  const open = openAbove(joint);
  // «Kanskje er det lyset som plager henne», «kunne det sjå ut som han …»: one thought in two clauses.
  const oneThought =
    clause.kind === "relative" && (subject.expletive || isOf(tokens.kinds.out, tokens[clause.from - 1]));
  if (open !== null && oneThought) return [inherited, open];
  if (clause.kind === "cause" && isCited(tokens, parent)) return [voice, certainty];
  // «He says he trains because he is scared»: the cause is told too, though nothing opens what he says.
  if (clause.kind === "cause" && voice === "writer" && tellsOf(tokens, above.telling, subject.at))
    return [voiceOfSubject(joint), certainty];
  if (isRemark(tokens, clause, parent)) return [voice, certainty];
  // What is said apart stands whatever is open above it.
  if (open === null || isSaidApart(tokens, clause, parent, subject)) return [inherited, certainty];
  return [inherited, isCovered(joint) ? open : certainty];
}

/** «Moren er redd for at han lyver», «broren beskylder ham for at han lyver»: no aim, but what somebody fears or blames. */
function isForThat(joint: Joint): boolean {
  const { tokens, clause, parent } = joint;
  if (isFearedThat(joint)) return true;
  const that = clause.kind === "purpose" ? clause.from + 1 : clause.from;
  if (!isOf(tokens.kinds.for, tokens[that - 1]) || !isOf(tokens.kinds.that, tokens[that])) return false;
  const fears = tokens.slice(parent.from, clause.from).some((token) => isOf(tokens.kinds.fears, token));
  return fears || verbIs(joint, V.reporting);
}

/** «Is worried that he lies» */
const isFearedThat = ({ tokens, clause: { from } }: Joint): boolean =>
  isOf(tokens.kinds.fears, tokens[from - 1]) && isOf(tokens.kinds.that, tokens[from]);

/** Whether what leaves open the clause above leaves open this one too. */
function isCovered({ tokens, clause, parent }: Joint): boolean {
  if (clause.kind === "cause" || clause.kind === "purpose" || parent.kind !== "main") return true;
  // «Perhaps she rings when she is lonely»: of a habit the hedge covers both; of one evening it does not.
  return clause.kind === "time" && isPresent(tokens, parent) && isPresent(tokens, clause);
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
const isConvinced = (tokens: Tokens, { verb, from, to }: Clause): boolean =>
  // «Convinced the neighbours are plotting»: so too with its «is» left out.
  (verb === from && isOf(tokens.kinds.convinced, tokens[verb])) ||
  (verb >= 0 &&
    (tokens[verb]!.verb & (V.copula | V.becoming)) !== 0 &&
    tokens.slice(Math.max(verb + 1, to - 3), to).some((token) => isOf(tokens.kinds.convinced, token)));

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
    (kind === "content" || kind === "cause") &&
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
    // «Found out that she lied»: what was brought to light is no reading.
    if ((tokens[at]!.verb & V.tentative) !== 0 && !isOf(tokens.kinds.out, tokens[at + 1])) return true;
  return false;
}
