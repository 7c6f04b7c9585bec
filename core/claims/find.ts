import { B, finite, V } from "../lexicon/bits";
import { hasForm } from "../lexicon/pattern";
import { newList } from "../list";
import type { Certainty, Holder, Polarity, Voice } from "../model";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isAnimal, isOf, isOtherPerson, isOurs, type Token, type Tokens } from "../text/tokens";
import { actorOf } from "./actor";
import { firstOwn } from "./classes";
import type { Contexts } from "./context";
import { holderOf } from "./holder";
import type { Match } from "./matches";
import { isScareQuote } from "./scare-quote";
import type { Surroundings } from "./spared";
import { isActedIn, isOfStory } from "./story";

/** How it is that a judgement is said flatly where a feeling is not. */
export type Flat = "" | "open" | "told";

/** A claim as the reading holds it: token indices, and its vocabulary class by number. */
export interface FoundClaim {
  readonly match: Match;
  readonly about: number;
  readonly clause: number;
  /** The clause whose content this one tells («believes | that it was due to the cold»); -1 for none. */
  readonly under: number;
  /** The clause that this one, without a verb of its own, goes on with («her mood is flat | , suspicious»), or that is as ever («weighed at 7 | , as usual»); else itself. */
  readonly statement: number;
  readonly holder: Holder;
  readonly voice: Voice;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly perfect: boolean;
  /** Left open («kan være lat»), or told («sier …, men er bare ute etter …»), in a way that covers a feeling but no judgement: that is the writer's flat word. */
  readonly flat: Flat;
  /** Whom its clause is about, and what stands around it: asked for only where a rule would mark it, see `sparedAs`. */
  readonly subject: Subject;
  readonly around: Surroundings;
}

/** Who vouches for a claim and how surely, and whether it is denied. */
class Said {
  constructor(
    readonly voice: Voice,
    readonly certainty: Certainty,
    readonly polarity: Polarity,
    readonly perfect: boolean,
    readonly flat: Flat,
  ) {}
}

/**
 * A claim as it is kept: of a class, see `core/list.ts`. How it is said is looked up where it is about others, whom rules
 * speak of; of other holders when somebody asks.
 */
class KeptClaim implements FoundClaim {
  readonly about: number;
  readonly under: number;
  readonly statement: number;
  readonly subject: Subject;
  private known: Said | null;

  constructor(
    readonly match: Match,
    readonly clause: number,
    readonly holder: Holder,
    readonly around: Surroundings,
    private readonly subjects: readonly Subject[],
    private readonly contextOf: Contexts,
  ) {
    const { tokens, clauses } = around;
    const { kind, parent } = clauses[clause]!;
    this.about = match.pattern.classes;
    this.under = kind === "content" ? parent : -1;
    this.statement = statementOf(tokens, clauses, clause, match.first);
    this.subject = subjects[clause]!;
    this.known = holder === "other" ? saidOf(match, around, subjects, contextOf) : null;
  }

  private get said(): Said {
    this.known ??= saidOf(this.match, this.around, this.subjects, this.contextOf);
    return this.known;
  }

  get voice(): Voice {
    return this.said.voice;
  }

  get certainty(): Certainty {
    return this.said.certainty;
  }

  get polarity(): Polarity {
    return this.said.polarity;
  }

  get perfect(): boolean {
    return this.said.perfect;
  }

  get flat(): Flat {
    return this.said.flat;
  }
}

class Around implements Surroundings {
  constructor(
    readonly tokens: Tokens,
    readonly clauses: readonly Clause[],
    readonly alone: boolean,
  ) {}
}

/**
 * What the matches of a sentence say, of whom, and who vouches for it. Matches that say nothing of a person are no claims.
 * Each is read when it is first asked for: most stand beside what rules speak about, and nobody goes by them.
 */
export class Claims {
  private readonly around: Surroundings;
  private readonly subjects: readonly Subject[];
  private readonly contextOf: Contexts;
  private readonly matches: readonly Match[];
  /** What each match was read as; undefined where it was not asked for. */
  private readonly read: (FoundClaim | null | undefined)[];
  private found: readonly FoundClaim[] | null = null;
  private acted: boolean | null = null;
  /** Several match at one word: whether it is of a story is asked once. */
  private told = -1;
  private isTold = false;

  constructor(
    tokens: Tokens,
    clauses: readonly Clause[],
    subjects: readonly Subject[],
    contextOf: Contexts,
    matches: readonly Match[],
    alone: boolean,
  ) {
    this.around = new Around(tokens, clauses, alone);
    this.subjects = subjects;
    this.contextOf = contextOf;
    this.matches = matches;
    this.read = new Array(matches.length);
  }

  /** All claims, in the order of their words. */
  get all(): readonly FoundClaim[] {
    this.found ??= this.of((about) => about >= firstOwn);
    return this.found;
  }

  /** The claims of some classes of words, in the order of their words. */
  of(speaks: (about: number) => boolean): readonly FoundClaim[] {
    let claims: FoundClaim[] | null = null;
    for (let at = 0; at < this.matches.length; at += 1) {
      if (!speaks(this.matches[at]!.pattern.classes)) continue;
      let claim = this.read[at];
      if (claim === undefined) {
        claim = this.readAt(this.matches[at]!);
        this.read[at] = claim;
      }
      if (claim === null) continue;
      claims ??= newList();
      claims.push(claim);
    }
    return claims ?? none;
  }

  private readAt(match: Match): FoundClaim | null {
    if (match.first !== this.told) {
      const { tokens, clauses } = this.around;
      this.told = match.first;
      const { clause } = tokens[match.first]!;
      this.acted ??= isActedIn(tokens, clauses[0]!.from, clauses.at(-1)!.to);
      this.isTold = isOfStory(tokens, clauses[clause]!, this.subjects[clause]!, match.first, this.acted);
    }
    return this.isTold ? null : readMatch(this.around, this.subjects, this.contextOf, match);
  }
}

const none: readonly FoundClaim[] = [];

function readMatch(
  around: Surroundings,
  subjects: readonly Subject[],
  contextOf: Contexts,
  match: Match,
): FoundClaim | null {
  const { tokens, clauses } = around;
  const { pattern, first, last } = match;
  const index = tokens[first]!.clause;
  const clause = clauses[index]!;
  const subject = subjects[index]!;
  if (pattern.negated && !contextOf(index).negated) return null;
  if (pattern.quoted && !isScareQuote(tokens, clause, contextOf(index), first)) return null;
  if (subject.at >= 0 && isOfAnimal(tokens, subject.at)) return null;
  if (isSparedByOthers(tokens, clause, subject, subjects[clause.parent], match)) return null;
  if (clause.kind === "time" && first === clause.from && isOfThings(tokens, clauses, subjects, clause, subject))
    return null;
  const meant = holderOf(tokens, clause, subject, match);
  if (meant === null) return null;
  // «Hid it so she wouldn't have to eat»: an aim belongs to whoever acts.
  const aim = clause.kind === "purpose" && clause.parent >= 0 && first === clause.from;
  // «Pretends he's eaten so I won't fuss»: whoever acts stands above what is said to be so.
  let acting = clause.parent;
  // «Ate while staff were there, so as to …»: nor is it the aim of whoever was there.
  const apart = tokens[first - 1]?.mark === ",";
  while (acting >= 0 && clauses[acting]!.parent >= 0 && aboveAims(clauses[acting]!, apart))
    acting = clauses[acting]!.parent;
  // «So now she is too proud to eat, is she?»: first, it came of nothing.
  if (aim && clause.parent < index && isOutcome(tokens, clauses[acting]!, first)) return null;
  const holder = aim
    ? actorOf(tokens, clauses[acting]!, subjects[acting]!)
    : isOnMyPart(tokens, clause, last)
      ? "writer"
      : meant;
  return new KeptClaim(match, index, holder, around, subjects, contextOf);
}

/** How the words of a match are said. */
function saidOf(
  match: Match,
  { tokens, clauses }: Surroundings,
  subjects: readonly Subject[],
  contextOf: Contexts,
): Said {
  const { pattern, first, last } = match;
  const head = tokens[first]!;
  const index = head.clause;
  const clause = clauses[index]!;
  const subject = subjects[index]!;
  const context = contextOf(index);
  // Words in scare quotes are the writer's own way to say them.
  const quoted = !pattern.quoted && (head.quoted || tokens[last]!.quoted);
  // «Svarte irritert» tells how it was said, «sier seg fornøyd» what was said.
  const manner = pattern.kind === "adjective" && first === context.telling + 1;
  // «Far trur han er sjuk» was told; what he does not grasp, and what he thinks of us, is read into him.
  // «Søsteren synes synd på ham»: nor is that a thought.
  // «The son still thinks she will drive»: nor is a habit of thinking.
  const read =
    context.negated ||
    isOurs(tokens[last]!) ||
    isOf(tokens.kinds.pity, tokens[first + 1]) ||
    // «Think themselves above it»
    ((tokens[first + 1]?.bits ?? 0) & B.reflexive) !== 0 ||
    isOf(tokens.kinds.habit, tokens[first - 1]) ||
    isOf(tokens.kinds.habit, tokens[first + 1]);
  // «Finding fault» is no thought either, «finds him rude» is.
  const faults = isOf(tokens.kinds.finds, head) && last > first && (tokens[first + 1]!.bits & B.pronoun) === 0;
  const thinks = (head.verb & V.tentative) !== 0 && !read && !faults;
  const thought =
    thinks && ((first === context.telling && subject.thirdParty) || isOnThePhone(tokens, clauses, subjects, index));
  // «She reports that she sleeps better, but she believes it is the tea»: what goes on behind «but» was told as well.
  const goesOn = thinks && first === clause.verb && toldBefore(tokens, clauses, subjects, contextOf, index);
  // «Believes, “I can fly”»: in the words that were said.
  const cited = thinks && first === clause.verb && tokens.slice(last + 1, last + 4).some(({ quoted: said }) => said);
  const behind = context.telling >= 0 && context.telling < first;
  // «Describes feeling watched»: an idiom too is told, where the verb that tells takes it.
  const taken = first === context.telling + 1 && (tokens[first]!.verb & V.presentParticiple) !== 0;
  // «Apologised for lying», «says sorry for being a pain»: for what, whoever is sorry has told.
  const sorry =
    isOf(tokens.kinds.for, tokens[first - 1]) &&
    ((tokens[first]!.word?.verb ?? 0) & V.presentParticiple) !== 0 &&
    tokens.slice(context.telling, first).some((token) => isOf(tokens.kinds.sorry, token));
  // «Is called manipulative», «his mum calls it sulking»: the word is theirs.
  const { called, calls } = tokens.kinds;
  const teller = tokens[context.telling];
  const named = behind && first <= context.telling + 3 && (isOf(called, teller) || isOf(calls, teller));
  const told =
    named ||
    isTicked(tokens, clause, first) ||
    (!manner && behind && (sorry || taken || pattern.kind !== "phrase" || isToldOfSelf(tokens, context.telling)));
  // «Sier han er syk, men vet godt at …»: an idiom is no word of his.
  const turned = context.voice === "patient" && !quoted && turnsFromTold(tokens, clause);
  const knows = isOf(tokens.kinds.unaware, head) || isOf(tokens.kinds.grasps, head);
  const edged = turned && knows && pattern.kind === "phrase" && first === clause.verb;
  const voice: Voice = quoted
    ? "quotation"
    : thought
      ? "third-party"
      : (told || goesOn || cited) && context.voice === "writer"
        ? "patient"
        : edged
          ? "writer"
          : context.voice;
  let { certainty } = context;
  let flat: Flat = turned && (certainty === "asserted" || certainty === "boosted") ? "told" : "";
  if (certainty === "asserted" || certainty === "boosted") {
    // «Det kan ha skremt han»: a verb that only fills a gap of the match leaves it open as one before it does.
    const leavesOpen = (at: number) => at >= 0 && (at < first || (at <= last && !isPart(pattern, tokens[at]!)));
    // «He can be a real bully»: of what somebody is, «can» says how often, not how sure.
    const ability = pattern.kind === "noun" && isOf(tokens.kinds.ability, tokens[context.openModal]);
    if (isQueried(tokens, first, last)) certainty = "questioned";
    else if (leavesOpen(context.openModal) && !ability) {
      certainty = "hedged";
      flat = voice === "writer" && isOfCharacter(tokens, clause, subject, first) ? "open" : "";
    } else if (leavesOpen(context.seeming)) certainty = "hedged";
  }
  const isDenied = context.negated && !pattern.negated && isNegated(tokens, clause, match);
  return new Said(voice, certainty, isDenied ? "negative" : "positive", context.perfect, flat);
}

/** «Hver gang det regner, lekker taket», «… blir katta redd»: where neither clause is about somebody, how often is said of nobody. */
function isOfThings(
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  { parent }: Clause,
  own: Subject,
): boolean {
  const host = subjects[parent];
  if (host === undefined || own.holder !== "thing" || host.holder !== "thing" || host.at < 0) return false;
  if ((tokens[host.at]!.bits & B.pronoun) !== 0) return false;
  const { from, to } = clauses[parent]!;
  return !tokens.slice(from, to).some((token) => isOtherPerson(token) || (token.bits & B.possessive) !== 0);
}

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

/** «She is on leave so she won't need lunch», «He was late, so he'd miss it»: what came of it, and nobody's aim. */
function isOutcome(tokens: Tokens, host: Clause, first: number): boolean {
  if (!isOf(tokens.kinds.soThen, tokens[first]) || isOf(tokens.kinds.soThat, tokens[first + 1])) return false;
  if (host.verb < 0 || (tokens[host.verb]!.verb & V.copula) === 0) return false;
  for (let at = host.verb + 1; at < host.to; at += 1) {
    const { verb } = tokens[at]!;
    if (isOf(tokens.kinds.onlyHere, tokens[at]) || (verb & (V.presentParticiple | V.participle)) !== 0) return false;
  }
  return true;
}

/** «Vi ringte, så hun slapp å forklare seg»: who is spared by what somebody else does has had no aim with it. */
function isSparedByOthers(
  tokens: Tokens,
  clause: Clause,
  own: Subject,
  actor: Subject | undefined,
  { first, last }: Match,
): boolean {
  if (clause.kind !== "purpose" || actor === undefined) return false;
  if (!tokens.slice(first, last + 1).some((token) => isOf(tokens.kinds.spared, token))) return false;
  if (actor.holder !== "other") return true;
  if (actor.at < 0 || own.at < 0) return false;
  const [acts, gains] = [tokens[actor.at]!, tokens[own.at]!];
  return (acts.bits & B.kin) !== 0 || ((acts.bits & gains.bits & B.pronoun) !== 0 && acts.form !== gains.form);
}

/** «Defensive on my part», «defensivt av meg å skrive det»: said of oneself. */
const isOnMyPart = (tokens: Tokens, { to }: Clause, last: number): boolean =>
  last + 3 < to &&
  (tokens[last + 1]!.bits & B.preposition) !== 0 &&
  tokens.kinds.myPart.test(`${tokens[last + 1]!.form} ${tokens[last + 2]!.form} ${tokens[last + 3]!.form}`);

/** «The cat», «the resident cat», and «residents' cat», where those who own it are read as the subject. */
const isOfAnimal = (tokens: Tokens, at: number): boolean =>
  isAnimal(tokens[at]!) ||
  ((tokens[at]!.bits & B.personNoun) !== 0 && tokens[at + 1] !== undefined && isAnimal(tokens[at + 1]!)) ||
  (/^['’](?:s)?$/.test(tokens[at + 1]?.mark || (tokens[at + 1]?.form ?? "")) &&
    isAnimal(tokens[at + 2] ?? tokens[at]!));

const aboveAims = ({ kind }: Clause, apart: boolean): boolean => kind === "content" || (apart && kind === "time");

/** «Som vanlig» with the mark behind it. */
const bareWords = 3;

function statementOf(tokens: Tokens, clauses: readonly Clause[], index: number, first: number): number {
  let at = index;
  // «Han takket hver gang jeg kom»: how often belongs to what was done.
  if (clauses[index]!.kind === "time" && first === clauses[index]!.from && clauses[index]!.parent >= 0)
    return clauses[index]!.parent;
  // «Veiing kl. 07, fastende, som vanlig»: a row without a verb is about what it begins with.
  while (clauses[at]!.verb < 0 && clauses[at]!.follows >= 0) at = clauses[at]!.follows;
  const { from, to, follows } = clauses[index]!;
  // «Veiing kl. 7, fastende, som vanlig»: a few words without a verb go on with what the row begins with.
  if (clauses[at]!.verb >= 0 || to - from <= bareWords) return at;
  // «Veging kl. 7, som vanleg i undertøy»: with no verb in either, what is as ever stands in the first.
  const asEver = isOf(tokens.kinds.as, tokens[from]) && isOf(tokens.kinds.usual, tokens[from + 1]);
  return asEver && follows >= 0 ? follows : index;
}

/** Whether the clause before one in a row tells what the same person said. */
function toldBefore(
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  contextOf: Contexts,
  index: number,
): boolean {
  const { follows, parent, kind } = clauses[index]!;
  // «… an episode, which he believes was due to the heat»
  const before = kind === "relative" ? parent : follows;
  if (before < 0 || contextOf(before).telling < 0) return false;
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

/**
 * Whether what negates the clause negates these words: not where it is part of them («uten ryggrad»), stands behind
 * them and governs what follows («en skrythals uten like»), or where they name who did not («Furtepompen ville ikke»).
 */
function isNegated(tokens: Tokens, clause: Clause, { pattern, first, last }: Match): boolean {
  const named = pattern.kind === "noun" && last < clause.verb;
  for (let at = clause.from; at < clause.end; at += 1) {
    const token = tokens[at]!;
    if (token.clause !== tokens[first]!.clause || (token.bits & (B.negation | B.negative)) === 0) continue;
    if (at >= first && at <= last && isPart(pattern, token)) continue;
    if (isOf(tokens.kinds.merely, tokens[at + 1])) continue;
    if (at > last && (named || isOf(tokens.kinds.without, token))) continue;
    // «Uten unntak grinete», «without fail»
    if (isOf(tokens.kinds.without, token) && isOf(tokens.kinds.unceasing, tokens[at + 1])) continue;
    // «Så sta som han er, kom han ikke»: behind what reaches into another clause it is about what follows.
    if (at > last && tokens[last]!.clause !== tokens[first]!.clause) continue;
    if (at > last && isOfWhatFollows(tokens, last, at)) continue;
    // «Has no manners and no respect»: each «no» is of its own noun.
    if (at < first && (token.bits & B.determiner) !== 0 && hasCoordinator(tokens, at, first)) continue;
    // «Kan ikke gå fem minutter uten å finne på fanteri»: two make a yes.
    if (at < first && isTakenBack(tokens, at, first)) return false;
    return true;
  }
  return false;
}

/**
 * «Has his eye on the flat and nothing else», «all hat and no cattle», «pretends not to hear», «claims to have had
 * nothing»: whether a no that stands behind words is about what follows it, or about what they govern.
 */
function isOfWhatFollows(tokens: Tokens, last: number, at: number): boolean {
  const before = tokens[at - 1]!.bits;
  // «Swanned in with no apology»
  if ((before & B.coordinator) !== 0 || ((before & B.preposition) !== 0 && (tokens[at]!.bits & B.determiner) !== 0))
    return true;
  for (let between = last + 1; between <= at + 1 && between < tokens.length; between += 1)
    if ((tokens[between]!.bits & B.infinitiveMarker) !== 0) return true;
  return false;
}

/** Whether a no before words meets another between it and them: «ikke … uten å …», "not once … without …". */
const isTakenBack = (tokens: Tokens, at: number, first: number): boolean =>
  !isOf(tokens.kinds.without, tokens[at]) &&
  tokens
    .slice(at + 1, first)
    .some((token, by) => isOf(tokens.kinds.without, token) && !isOf(tokens.kinds.unceasing, tokens[at + by + 2]));

const hasCoordinator = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ bits }) => (bits & B.coordinator) !== 0);

/** Whether a word inside a match is one of its own words, and not one that stands in its room. */
const isPart = ({ elements }: Match["pattern"], { word }: Token): boolean =>
  word !== undefined && elements.some(({ forms }) => forms !== null && hasForm(forms, word.id));
