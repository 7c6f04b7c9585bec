import { B, finite, V } from "../lexicon/bits";
import type { Certainty, Polarity, Voice } from "../model";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isOf, isOtherPerson, isOurs, type Token, type Tokens } from "../text/tokens";
import type { Context, Contexts } from "./context";
import { isNegated, isPart } from "./denied";
import type { Match } from "./matches";

/* How the words of a claim are said: in whose voice, how surely, and whether with a no. */

/** How it is that a judgement is said flatly where a feeling is not. */
export type Flat = "" | "open" | "told";

/** Who vouches for a claim and how surely, and whether it is denied. */
export class Said {
  constructor(
    readonly voice: Voice,
    readonly certainty: Certainty,
    readonly polarity: Polarity,
    readonly perfect: boolean,
    readonly flat: Flat,
  ) {}
}

/** The words of a claim where they stand. */
interface Words {
  readonly match: Match;
  /** Their clause, by number. */
  readonly clause: number;
  readonly around: {
    readonly tokens: Tokens;
    readonly clauses: readonly Clause[];
    readonly subjects: readonly Subject[];
    readonly contexts: Contexts;
  };
}

/** How the words of a claim are said. */
export function saidOf(words: Words): Said {
  const { match, clause } = words;
  const { tokens, clauses, contexts } = words.around;
  const context = contexts.of(clause);
  const turned = isTurned(words, context);
  const voice = voiceOf(words, context, turned);
  const [certainty, flat] = certaintyOf(words, context, voice, turned ? "told" : "");
  const denied = context.negated && !match.pattern.negated && isNegated(tokens, clauses[clause]!, match);
  return new Said(voice, certainty, denied ? "negative" : "positive", context.perfect, flat);
}

/** Words in scare quotes are the writer's own way to say them; else what is in quotation marks was said. */
const isQuoted = ({ match: { pattern, first, last }, around: { tokens } }: Words): boolean =>
  !pattern.quoted && (tokens[first]!.quoted || tokens[last]!.quoted);

/** Whose words they are. */
function voiceOf(words: Words, context: Context, turned: boolean): Voice {
  const { match, clause: index, around } = words;
  const { tokens, clauses, subjects, contexts } = around;
  const { first, last, pattern } = match;
  if (isQuoted(words)) return "quotation";
  const thinks = isThought(words, context);
  const { thirdParty } = subjects[index]!;
  if (thinks && ((first === context.telling && thirdParty) || isOnThePhone(tokens, clauses, subjects, index)))
    return "third-party";
  const leads = thinks && first === clauses[index]!.verb;
  // «She reports that she sleeps better, but she believes it is the tea»: what goes on behind «but» was told as well.
  const goesOn = leads && toldBefore(tokens, clauses, subjects, contexts, index);
  // «Believes, “I can fly”»: in the words that were said.
  const cited = leads && tokens.slice(last + 1, last + 4).some(({ quoted }) => quoted);
  if (context.voice === "writer" && (isTold(words, context) || goesOn || cited)) return "patient";
  // «Sier han er syk, men vet godt at …»: an idiom is no word of his.
  const { unaware, grasps } = tokens.kinds;
  const knows = isOf(unaware, tokens[first]) || isOf(grasps, tokens[first]);
  const edged = turned && knows && pattern.kind === "phrase" && first === clauses[index]!.verb;
  return edged ? "writer" : context.voice;
}

/** Whether they open a thought of somebody that may have been told, and is not read into them. */
function isThought({ match: { first, last }, around: { tokens } }: Words, context: Context): boolean {
  const { pity, habit, finds, merely, beforeAim } = tokens.kinds;
  const [head, next] = [tokens[first]!, tokens[first + 1]];
  if ((head.verb & V.tentative) === 0) return false;
  // «Far trur han er sjuk» was told; what he does not grasp, and what he thinks of us, is read into him.
  if (context.negated || isOurs(tokens[last]!)) return false;
  // «Søsteren synes synd på ham», «think themselves above it»: nor is that a thought.
  if (isOf(pity, next) || ((next?.bits ?? 0) & B.reflexive) !== 0) return false;
  // «The son still thinks she will drive»: nor is a habit of thinking.
  if (isOf(habit, tokens[first - 1]) || isOf(habit, next)) return false;
  // «Dottera tenkjer berre på arven», «thinks only of herself»: nor is all that somebody has in mind.
  if (last > first + 1 && (isOf(merely, next) || isOf(beforeAim, next))) return false;
  // «Finding fault» is no thought either, «finds him rude» is.
  return !isOf(finds, head) || last === first || (next!.bits & B.pronoun) !== 0;
}

/** Whether they are what somebody told, or what somebody is called by another. */
function isTold({ match: { first, pattern }, clause, around }: Words, { telling }: Context): boolean {
  const { tokens, clauses } = around;
  if (isTicked(tokens, clauses[clause]!, first)) return true;
  if (listsOnTold(around, clause, first)) return true;
  if (telling < 0 || telling >= first) return false;
  const { called, calls, rang, sorry } = tokens.kinds;
  // «Is called manipulative», «his mum calls it sulking»: the word is theirs.
  // «Calls day and night»: with nobody and nothing behind it, it rings.
  const calling = isOf(calls, tokens[telling]) && names(tokens[telling + 1]!);
  // «Accused him of doing it to provoke us»: so it is for whoever accuses.
  if (isOf(tokens.kinds.accuses, tokens[telling])) return true;
  if (first <= telling + 3 && (isOf(called, tokens[telling]) || calling)) return true;
  if (isToldAs(tokens, telling, first)) return true;
  // «Rang nagging about showers», «calls day and night»: how somebody rang, and not what for.
  const reports = (token: Token) => (token.verb & V.reporting) !== 0;
  if (isOf(rang, tokens[telling]) && !tokens.slice(telling + 1, first).some(reports)) return false;
  // «Kalte gryta kattemat for å få henne til å le»: what it was for is not what it was called.
  if (isOf(tokens.kinds.naming, tokens[telling]) && isAim(tokens, first)) return false;
  // «Svarte irritert» tells how it was said, «sier seg fornøyd» what was said.
  if (pattern.kind === "adjective" && first === telling + 1) return false;
  if (pattern.kind !== "phrase" || isToldOfSelf(tokens, telling)) return true;
  // «Describes feeling watched»: an idiom too is told, where the verb that tells takes it.
  if (first === telling + 1 && (tokens[first]!.verb & V.presentParticiple) !== 0) return true;
  // «Apologised for lying», «says sorry for being a pain»: for what, whoever is sorry has told.
  return (
    isOf(tokens.kinds.for, tokens[first - 1]) &&
    ((tokens[first]!.word?.verb ?? 0) & V.presentParticiple) !== 0 &&
    tokens.slice(telling, first).some((token) => isOf(sorry, token))
  );
}

/** «Beskriver broren som slem, lat og sur», «beskyldt for å være …»: of a list behind a verb that tells all is told. */
function listsOnTold(around: Words["around"], index: number, first: number): boolean {
  const { tokens, clauses, contexts } = around;
  const { from, verb, follows } = clauses[index]!;
  if (verb >= 0 || follows < 0 || tokens[from - 1]?.mark !== ",") return false;
  const listed = ({ mark, bits }: Token) =>
    mark === "," || (bits & (B.adjective | B.coordinator | B.intensifier)) !== 0;
  const end = from - 2;
  if (!tokens.slice(from, first + 1).every(listed) || ((tokens[end]?.bits ?? 0) & B.adjective) === 0) return false;
  const { telling } = contexts.of(follows);
  // «Svarte irritert, sur og tverr»: how it was said.
  return telling >= 0 ? telling + 1 < end : listsOnTold(around, follows, end);
}

/** «Omtalte ham i brevet som utrolig sta», «beskriver suget som et dyr»: what somebody likens another, or a thing, to. */
function isToldAs(tokens: Tokens, telling: number, first: number): boolean {
  const { describes, as } = tokens.kinds;
  if (!isOf(describes, tokens[telling])) return false;
  for (let at = telling + 2; at <= first; at += 1) if (isOf(as, tokens[at])) return true;
  return false;
}

/** «For å …», «to …»: what something is done for. */
const isAim = (tokens: Tokens, first: number): boolean =>
  [first, first + 1].some((at) => ((tokens[at]?.bits ?? 0) & B.infinitiveMarker) !== 0);

/** Somebody, or what points to something. */
const names = (token: Token): boolean =>
  isOtherPerson(token) ||
  isOurs(token) ||
  (token.bits & (B.pronoun | B.reflexive | B.possessive | B.determiner | B.name)) !== 0;

/** How sure they are, and how flatly a judgement is said in them; `flat` where nothing leaves them open. */
function certaintyOf(words: Words, context: Context, voice: Voice, flat: Flat): [Certainty, Flat] {
  const { match, clause: index, around } = words;
  const { tokens, clauses, subjects } = around;
  const { pattern, first, last } = match;
  const { certainty, openModal, seeming } = context;
  if (certainty !== "asserted" && certainty !== "boosted") return [certainty, ""];
  if (isQueried(tokens, first, last)) return ["questioned", flat];
  // «Det kan ha skremt han»: a verb that only fills a gap of the match leaves it open as one before it does.
  const leavesOpen = (at: number) => at >= 0 && (at < first || (at <= last && !isPart(pattern, tokens[at]!)));
  // «He can be a real bully»: of what somebody is, «can» says how often, not how sure.
  const ability = pattern.kind === "noun" && isOf(tokens.kinds.ability, tokens[openModal]);
  if (leavesOpen(openModal) && !ability) {
    const open = voice === "writer" && isOfCharacter(tokens, clauses[index]!, subjects[index]!, first);
    return ["hedged", open ? "open" : ""];
  }
  return [leavesOpen(seeming) ? "hedged" : certainty, flat];
}

/** Whether they turn against what the patient told, and are none of it. */
const isTurned = (words: Words, { voice }: Context): boolean =>
  voice === "patient" && !isQuoted(words) && turnsFromTold(words.around.tokens, words.around.clauses[words.clause]!);

/** «Sier han er syk, men er bare ute etter piller»: what turns against what somebody says, with no subject of its own, is not told. */
const turnsFromTold = (tokens: Tokens, { kind, from, verb, follows }: Clause): boolean =>
  kind === "content" && follows >= 0 && verb === from + 1 && isOf(tokens.kinds.but, tokens[from]);

/** «Kan være manipulerende», «can be demanding»: of what somebody is like «can» says how often; «kan være redd» leaves it open. */
function isOfCharacter(tokens: Tokens, { verb: modal, kind }: Clause, { at: who }: Subject, first: number): boolean {
  if (!isOf(tokens.kinds.ability, tokens[modal])) return false;
  // «Rom som kan være vanskelige å komme inn i»
  if (who >= 0 ? !isOtherPerson(tokens[who]!) : kind === "relative") return false;
  for (let at = modal + 1; at < first && at <= modal + 4; at += 1) {
    const forms = tokens[at]!.verb;
    if ((forms & V.infinitive) !== 0) return (forms & (V.copula | V.becoming)) !== 0 && (forms & V.perfect) === 0;
  }
  return false;
}

/** «Ticked angry and sad on the sheet»: words that somebody chose for herself. */
function isTicked(tokens: Tokens, { from }: Clause, first: number): boolean {
  if ((tokens[first]!.bits & B.adjective) === 0) return false;
  let at = first - 1;
  const { ticks } = tokens.kinds;
  while (
    at > from &&
    !isOf(ticks, tokens[at]) &&
    (tokens[at]!.kind === "mark" || (tokens[at]!.bits & (B.adjective | B.coordinator)) !== 0)
  )
    at -= 1;
  return at >= from && isOf(ticks, tokens[at]);
}

/** «Urolig, ?sint på mor»: a mark that belongs to the word behind it asks of that word. */
function isQueried(tokens: Tokens, first: number, last: number): boolean {
  // «Angry? or in pain»
  if (tokens[last + 1]?.mark === "?") return true;
  const [word, query] = [tokens[first - 2], tokens[first - 1]];
  return query?.mark === "?" && (word === undefined || word.end < query.start || word.kind === "mark");
}

/** «Mor ringte, hun tror han har fått influensa»: who rang and is then spoken of by a pronoun, tells what she thinks. */
function isOnThePhone(
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const before = clauses[clauses[index]!.follows];
  if (before === undefined || !isOf(tokens.kinds.rang, tokens[before.verb])) return false;
  const { at } = subjects[index]!;
  const { thirdParty, at: caller } = subjects[clauses[index]!.follows]!;
  if (!thirdParty) return false;
  return at < 0 || at === caller || (tokens[at]!.bits & B.pronoun) !== 0;
}

/** Whether the clause before one in a row tells what the same person said. */
function toldBefore(
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  contexts: Contexts,
  index: number,
): boolean {
  const { follows, parent, kind } = clauses[index]!;
  // «… an episode, which he believes was due to the heat»
  const before = kind === "relative" ? parent : follows;
  if (before < 0 || contexts.of(before).telling < 0) return false;
  const [one, other] = [subjects[before]!, subjects[index]!];
  const same = other.at < 0 || other.at === one.at || tokens[other.at]!.form === tokens[one.at]?.form;
  // «The patient reports …, but she believes …»: the pronoun is that of whoever was named.
  const isNamed = one.at >= 0 && (tokens[one.at]!.bits & B.pronoun) === 0;
  const named = isNamed && ((tokens[other.at]?.bits ?? 0) & B.pronoun) !== 0;
  if (one.holder !== "other" || other.holder !== "other" || !(same || named)) return false;
  // «…, but thinks we are out to get him»: what is thought of us is read into somebody.
  const thought = clauses.find(({ parent, kind }) => parent === index && kind === "content");
  return thought === undefined || !tokens.slice(thought.from, thought.to).some(isOurs);
}

/** «Oppgir å være lei av å ligge», «kaller seg gammel alkis»: what somebody says of herself, in whatever words. */
function isToldOfSelf(tokens: Tokens, telling: number): boolean {
  const { kinds } = tokens;
  const verb = tokens[telling]!;
  let next = tokens[telling + 1];
  if (next === undefined || (verb.verb & finite) === 0) return false;
  // «Broren kalte henne en drittsekk»
  if (isOf(kinds.naming, verb) && (isOtherPerson(next) || isOurs(next))) return true;
  if ((next.bits & B.reflexive) !== 0) return isOf(kinds.ofOneself, verb);
  // «Forteller om å være lei»
  if (isOf(kinds.about, next)) next = tokens[telling + 2];
  // «Phoned to check up on us», «apologised to get his phone back»: what it was for, and not what was told.
  if (isOf(kinds.forAnEnd, verb) && ((next?.bits ?? 0) & B.infinitiveMarker) !== 0) return false;
  return next !== undefined && (next.bits & B.infinitiveMarker) !== 0;
}
