import { B } from "../lexicon/bits";
import type { Kinds } from "../lexicon/kinds";
import type { Voice } from "../model";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isOf, isOtherPerson, type Token, type Tokens } from "../text/tokens";
import { isOnPaper } from "./settled";
import { isAsEver } from "./signs";

/** What a relative thinks was told as well; what the patient thinks may be read into him. */
const tells = ({ said, thought }: Kinds, verb: Token, thirdParty: boolean): boolean =>
  isOf(said, verb) || (thirdParty && isOf(thought, verb));

/** «…, sier han», «…, he told me»: said at the end, it tells whose words went before. */
export function afterthoughtVoice(
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  end: number,
): Voice | null {
  // «…, hvor alle får lure seg selv, sier Sommer.»: behind a clause inside, too.
  const [mark, verb, name] = tokens.slice(Math.max(0, end - 4), end - 1);
  if (mark?.mark === "," && isOf(tokens.kinds.said, verb) && name!.capital && name!.clause < clauses.length - 1)
    return "third-party";
  let last = clauses.length - 1;
  // «…, sier Kari, som er legen hans», «…, sier Kari, lege i mange år»: who it is that says so may be told behind.
  while (last > 1 && clauses[last]!.kind !== "content" && tellsMore(tokens, clauses, last)) last -= 1;
  const clause = clauses[last];
  if (clause === undefined) return null;
  if (isSaidSo(tokens, clauses, subjects, last)) return subjects[last]!.thirdParty ? "third-party" : "patient";
  const apart = clause.kind === "main" || isTurnedSaying(tokens, clause) || isSourced(tokens, clause, last);
  if (last === 0 || !apart) return null;
  const subject = subjects[last]!;
  const before = tokens[clause.from - 1]?.mark || tokens[clause.from]?.mark;
  // «…, or so her mum reckons»
  // «Angry (her word)»
  // «… on purpose if you believe the neighbour»: a condition that names whom to believe needs no comma.
  const comma =
    before === "," ||
    isOf(tokens.kinds.if, tokens[clause.from]) ||
    (before === "(" && isSourced(tokens, clause, last)) ||
    (isTurnedSaying(tokens, clause) && tokens[clause.from - 2]?.mark === ",");
  // «Hun var lei seg etter samtalen fortalte hun.»: turned, behind a statement, it needs none.
  const turned = clause.verb === clause.from && subject.at === clause.verb + 1 && clauses[last - 1]!.kind === "main";
  if (!comma && !turned) return null;
  const sourced = isSourced(tokens, clause, last);
  const { bits } = tokens[subject.at] ?? { bits: 0 };
  const sayer = sayerBehind(tokens, clause, last);
  if (sayer !== undefined) return isPatient(sayer) ? "patient" : "third-party";
  // «…, sa politiet»: one of the staff, by title.
  const person = subject.holder === "other" || (subject.holder === "staff" && (bits & B.personNoun) !== 0);
  // «…, father not stated»: that nobody said it.
  const unsaid = tokens
    .slice(clause.from, Math.max(clause.from, clause.verb))
    .some((token) => (token.bits & B.negation) !== 0);
  const own = clause.verb >= 0 && subject.at >= clause.from && person && !unsaid;
  if (
    !sourced &&
    !(own && (tells(tokens.kinds, tokens[clause.verb]!, subject.thirdParty) || usesToSay(tokens, clause)))
  )
    return null;
  let words = 0;
  for (let at = clause.from; at < clause.to && !isSetting(tokens, clause, subject, at); at += 1)
    if (tokens[at]!.kind === "word" && tokens[at]!.clause === last && !isWhich(tokens, at, subject.at)) words += 1;
  if (words > (sourced ? 6 : 4)) return null;
  return sourced || subject.thirdParty || subject.holder === "staff" ? "third-party" : "patient";
}

/** «…, the other patient told us»: which of them it was. */
const isWhich = (tokens: Tokens, at: number, sayer: number): boolean =>
  at < sayer && (tokens[at]!.bits & (B.determiner | B.possessive | B.adjective)) !== 0;

/** «…, pleier moren å si» */
const usesToSay = (tokens: Tokens, { verb, to }: Clause): boolean =>
  isOf(tokens.kinds.usesTo, tokens[verb]) &&
  tokens.slice(verb + 1, to).some((token) => isOf(tokens.kinds.toSay, token));

/** «…, he told me at bedtime», «…, sa hun på vei til bilen»: behind who said it, and to whom, where and when that was. */
const isSetting = (tokens: Tokens, { from, verb }: Clause, { at: sayer }: Subject, at: number): boolean =>
  Math.min(verb, sayer) === from &&
  at > Math.max(verb, sayer) &&
  at <= Math.max(verb, sayer) + 2 &&
  (tokens[at]!.bits & (B.preposition | B.determiner)) !== 0 &&
  (tokens[at]!.bits & B.light) === 0;

const noClause: Pick<Clause, "from" | "to" | "verb" | "kind" | "follows"> = {
  from: -1,
  to: -1,
  verb: -1,
  kind: "content",
  follows: -1,
};

/** «… var misfornøyd, og sa det», «misfornøyd med maten, sa det tre ganger», «… was upset and said so»: that it was said is told right behind. */
export function isSaidSo(
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const { said, saidIt, behindSaidIt } = tokens.kinds;
  const { from, to, verb, kind, follows } = clauses[index] ?? noClause;
  if (kind !== "main" || follows !== index - 1 || subjects[index]!.holder !== "other") return false;
  const joined = verb === from + 1 && (tokens[from]!.bits & B.coordinator) !== 0;
  const comma = tokens[from - 1]?.mark === ",";
  // «…, det sa han rett ut»
  const isTurned = verb === from + 1 && comma && isOf(saidIt, tokens[from]) && subjects[index]!.at === verb + 1;
  if (isTurned && isOf(said, tokens[verb])) return true;
  const inRow = verb === from && comma;
  if (!(joined || inRow) || !isOf(said, tokens[verb])) return false;
  if (verb + 1 >= to || !isOf(saidIt, tokens[verb + 1])) return false;
  const next = tokens[verb + 2];
  const counted = (next?.bits ?? 0) & B.determiner;
  return next === undefined || next.kind !== "word" || counted !== 0 || isOf(behindSaidIt, next);
}

/**
 * «…, som hun selv sier, …», «Latskap, kaller han det selv, …»: whose words an aside says that its surroundings are; or
 * a clause of what stands first in it («Redd for vinden sa hun, …»).
 */
export function asideVoice(
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
  fronted = false,
): Voice | null {
  const clause = clauses[index];
  if (clause === undefined || clause.verb < 0) return null;
  const { from, to, verb, kind } = clause;
  if (!fronted && (tokens[from - 1]?.mark !== "," || clauses[index - 1]?.parent === index)) return null;
  const { said, calls, as, asISee, it, self } = tokens.kinds;
  const { at, holder, thirdParty } = subjects[index]!;
  // «…, sier moren, …»
  const sayer = sayerBehind(tokens, clause, index);
  const last = Math.max(verb, sayer === undefined ? at : tokens.indexOf(sayer, verb));
  // «…, sa hun nei til turen» goes on with what was said.
  const goesOn = (token: Token) =>
    token.kind === "word" && !isOf(it, token) && !isOf(self, token) && (token.bits & (B.reflexive | B.object)) === 0;
  if (
    (fronted && tokens[to]?.kind === "word" && tokens[to - 1]!.kind === "word") ||
    tokens.slice(last + 1, to).some(goesOn)
  )
    return null;
  if (sayer !== undefined) return isPatient(sayer) ? "patient" : "third-party";
  const opened = kind !== "main" && (isOf(as, tokens[from]) || isOf(asISee, tokens[from])) && at >= from && at < verb;
  // «He is, his wife says, worried», «Stubborn, she calls it»: in English the verb comes behind.
  const plain =
    !fronted &&
    kind === "main" &&
    at >= from &&
    at <= from + 1 &&
    verb === at + 1 &&
    (tokens[to - 1]!.mark === "," || isOf(calls, tokens[verb]));
  const put = plain || (at === verb + 1 && verb > from === fronted);
  if (holder !== "other" || !(opened || put)) return null;
  if (!isOf(said, tokens[verb]) && (opened || fronted || !isOf(calls, tokens[verb]))) return null;
  // «…, as she stated that …»
  if (clauses[index + 1]?.parent === index) return null;
  return thirdParty ? "third-party" : "patient";
}

const isPatient = (sayer: Token): boolean => (sayer.bits & (B.kin | B.staff)) === 0 && isOtherPerson(sayer);

/** Whether a clause only says more of whoever speaks in the one before it. */
function tellsMore(tokens: Tokens, clauses: readonly Clause[], index: number): boolean {
  const { verb, kind } = clauses[index]!;
  const before = clauses[index - 1]!;
  // «…, sa hun da vi spurte», «…, she said when she rang»: and so may when that was.
  if (before.kind !== "main" || !(verb < 0 || kind === "relative" || kind === "time")) return false;
  return sayerBehind(tokens, before, index - 1) !== undefined || (kind === "time" && isSaying(tokens, before));
}

/** «…, she said» */
const isSaying = (tokens: Tokens, { from, to, verb }: Clause): boolean =>
  tokens[from - 1]?.mark === "," &&
  verb === from + 1 &&
  to === verb + 1 &&
  isOtherPerson(tokens[from]!) &&
  isOf(tokens.kinds.said, tokens[verb]);

/** «…, sier pappa», «…, skriver husmøteboka»: who or what stands right behind the verb of saying that ends a sentence. */
function sayerBehind(tokens: Tokens, clause: Clause, index: number): Token | undefined {
  const { from, to, verb } = clause;
  if (verb !== from || from === 0 || tokens[from - 1]!.mark !== ",") return undefined;
  const { said, uttered } = tokens.kinds;
  if (!isOf(said, tokens[verb]) && !isOf(uttered, tokens[verb]) && !usesToSay(tokens, clause)) return undefined;
  let words = 0;
  for (let at = verb + 1; at < to; at += 1) if (tokens[at]!.kind === "word" && tokens[at]!.clause === index) words += 1;
  // «…, sa»: as long as it is being written, nobody has said it.
  if (words === 0) return undefined;
  // «…, says his wife»
  const owned = (tokens[verb + 1]!.bits & (B.possessive | B.determiner)) !== 0 && words > 1;
  const sayer = tokens[owned ? verb + 2 : verb + 1]!;
  // «…, smilte kl. 9»: the hour says nothing.
  if (words > 6 || sayer.kind !== "word" || sayer.clause !== index || isOf(tokens.kinds.oClock, sayer))
    return undefined;
  // «Rude at the table, told two girls to shut up»: who is told says nothing.
  if (isOf(tokens.kinds.askedOf, tokens[verb])) return undefined;
  const noun = isOtherPerson(sayer) || (sayer.bits & B.personNoun) !== 0 || isUnknownSayer(tokens.kinds, sayer);
  // «…, skrev to vers på en time»: what stands there with an article, and goes on, is what was written.
  if (owned && words > 2 && !isOtherPerson(sayer) && (sayer.bits & B.personNoun) === 0) return undefined;
  return noun && sayer.opens === 0 ? sayer : undefined;
}

/** «…, fnyste kokken», «…, says the school»: a name, or a noun in the form of one who speaks; «…, reported pain» is what was told. */
const isUnknownSayer = ({ definite, house }: Kinds, sayer: Token): boolean =>
  sayer.bits === 0 && sayer.verb === 0 && (sayer.capital || isOf(definite, sayer) || isOf(house, sayer));

/** «…, so his wife says» */
const isTurnedSaying = (tokens: Tokens, { from, to, verb }: Clause): boolean =>
  isOf(tokens.kinds.soThen, tokens[from]) && verb > from + 1 && to - from <= 6;

/** «…, ifølge journalen», «…, står det i journalen», «…, it's on the family sheet», «…, see care plan» */
function isSourced(tokens: Tokens, clause: Clause, index: number): boolean {
  const { kinds } = tokens;
  if (isOnPaper(tokens, clause)) return true;
  // «…, om en skal tro kona», «…, if his wife is to be believed»
  if (isOf(kinds.if, tokens[clause.from]))
    for (let at = clause.from + 1; at < clause.to; at += 1)
      if (isOf(kinds.believed, tokens[at]) && isOf(kinds.toBe, tokens[at - 1])) return true;
  if (clause.verb >= 0)
    return (
      isOf(kinds.stands, tokens[clause.verb]) &&
      clause.verb <= clause.from + 1 &&
      isOf(kinds.it, tokens[clause.verb + 1])
    );
  for (let at = clause.from; at < clause.to; at += 1)
    if (tokens[at]!.clause === index && (tokens[at]!.bits & B.accordingTo) !== 0 && !isAsEver(tokens, at)) return true;
  return false;
}
