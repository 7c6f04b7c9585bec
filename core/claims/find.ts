import { B, V } from "../lexicon/bits";
import { listOf } from "../list";
import type { Certainty, Holder, Polarity, Voice } from "../model";
import type { Clause } from "../text/clauses";
import { isNamed } from "../text/names";
import { followsAnimal } from "../text/person";
import type { Subject } from "../text/subject";
import { isAnimal, isOf, isOtherPerson, type Tokens } from "../text/tokens";
import { actorOf } from "./actor";
import { firstOwn } from "./classes";
import type { Contexts } from "./context";
import { isOfANo } from "./denied";
import { holderOf } from "./holder";
import type { Match, SentenceMatches } from "./matches";
import { type Flat, type Said, saidOf } from "./said";
import { isScareQuote } from "./scare-quote";
import { type Spared, type Surroundings, sparedAs } from "./spared";
import { isActedIn, isOfStory } from "./story";

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
  /** Why it judges nobody in care; null where it may. */
  readonly spared: Spared | null;
}

/**
 * A claim as it is kept: of a class, see `core/list.ts`. What all claims of its clause share is not kept with each, and
 * how it is said is looked up when somebody asks.
 */
class KeptClaim implements FoundClaim {
  readonly statement: number;
  private known: Said | null = null;
  private nobody: Spared | null | undefined = undefined;

  constructor(
    readonly match: Match,
    readonly clause: number,
    readonly holder: Holder,
    readonly around: SentenceAround,
  ) {
    this.statement = statementOf(around.tokens, around.clauses, clause, match.first);
  }

  get about(): number {
    return this.match.pattern.classes;
  }

  get under(): number {
    const { kind, parent } = this.around.clauses[this.clause]!;
    return kind === "content" ? parent : -1;
  }

  get subject(): Subject {
    return this.around.subjects[this.clause]!;
  }

  get spared(): Spared | null {
    if (this.nobody === undefined) this.nobody = sparedAs(this);
    return this.nobody;
  }

  private get said(): Said {
    this.known ??= saidOf(this);
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

/** A sentence with whom its clauses are about and who vouches for them, as all its claims see it. */
class SentenceAround implements Surroundings {
  constructor(
    readonly tokens: Tokens,
    readonly clauses: readonly Clause[],
    readonly subjects: readonly Subject[],
    readonly contexts: Contexts,
    readonly alone: boolean,
  ) {}
}

/**
 * What the matches of a sentence say, of whom, and who vouches for it. Matches that say nothing of a person are no claims.
 * Each is read when it is first asked for: most stand beside what rules speak about, and nobody goes by them.
 */
export class Claims {
  private readonly around: SentenceAround;
  private readonly matches: SentenceMatches;
  private readonly spoken: MatchedClaims;
  private besides: MatchedClaims | null = null;
  private found: readonly FoundClaim[] | null = null;
  private acted: boolean | null = null;
  /** Several match at one word: whether it is of a story is asked once. */
  private told = -1;
  private isTold = false;

  constructor(
    tokens: Tokens,
    clauses: readonly Clause[],
    subjects: readonly Subject[],
    contexts: Contexts,
    matches: SentenceMatches,
    alone: boolean,
  ) {
    this.around = new SentenceAround(tokens, clauses, subjects, contexts, alone);
    this.matches = matches;
    this.spoken = new MatchedClaims(matches.spoken, this);
  }

  /** All claims, in the order of their words. */
  get all(): readonly FoundClaim[] {
    if (this.found === null) {
      const isOwn = (about: number) => about >= firstOwn;
      this.found = [...this.spoken.of(isOwn), ...this.beside.of(isOwn)].sort(inTheirOrder);
    }
    return this.found;
  }

  /** The claims of some classes of words that tell something, in the order of their words. */
  of(speaks: (about: number) => boolean): readonly FoundClaim[] {
    return this.spoken.of(speaks);
  }

  /** The claims of one class of words: no others are read for them. */
  ofClass(number: number): readonly FoundClaim[] {
    return this[this.matches.partOf(number)].ofClass(number);
  }

  private get beside(): MatchedClaims {
    this.besides ??= new MatchedClaims(this.matches.beside, this);
    return this.besides;
  }

  /** «… om filmen, der broren er grådig og får svi»: what goes on without a subject of its own is of the same story. */
  private isOfStory(clause: number, first: number, acted: boolean): boolean {
    const { tokens, clauses, subjects } = this.around;
    const { from, follows } = clauses[clause]!;
    const subject = subjects[clause]!;
    if (isOfStory(tokens, clauses[clause]!, subject, first, acted)) return true;
    const goesOn = follows >= 0 && subject.at >= 0 && subject.at < from && tokens[subject.at]!.clause === follows;
    return goesOn && isOfStory(tokens, clauses[follows]!, subjects[follows]!, clauses[follows]!.verb, acted);
  }

  readAt(match: Match): FoundClaim | null {
    if (match.first !== this.told) {
      const { tokens, clauses } = this.around;
      this.told = match.first;
      const { clause } = tokens[match.first]!;
      this.acted ??= isActedIn(tokens, clauses[0]!.from, clauses.at(-1)!.to);
      this.isTold = this.isOfStory(clause, match.first, this.acted);
    }
    return this.isTold ? null : readMatch(this.around, match);
  }
}

/** Claims are told in the order of the words that their patterns hang on. */
const inTheirOrder = ({ match: one }: FoundClaim, { match: other }: FoundClaim): number =>
  one.at - other.at || one.order - other.order;

/** Some matches of a sentence with the claims that they are. */
class MatchedClaims {
  /** What each match was read as; undefined where it was not asked for. */
  private readonly read: (FoundClaim | null | undefined)[];

  constructor(
    private readonly matches: readonly Match[],
    private readonly claims: { readonly readAt: (match: Match) => FoundClaim | null },
  ) {
    this.read = new Array(matches.length);
  }

  /** Those of some classes of words, in the order of their words. */
  of(speaks: (about: number) => boolean): readonly FoundClaim[] {
    let found: FoundClaim[] | null = null;
    for (let at = 0; at < this.matches.length; at += 1) {
      if (!speaks(this.matches[at]!.pattern.classes)) continue;
      const claim = this.at(at);
      if (claim === null) continue;
      if (found === null) found = listOf(claim);
      else found.push(claim);
    }
    return found ?? none;
  }

  /** Those of one class: asked for each rule, most of which find none. */
  ofClass(number: number): readonly FoundClaim[] {
    let found: FoundClaim[] | null = null;
    for (let at = 0; at < this.matches.length; at += 1) {
      if (this.matches[at]!.pattern.classes !== number) continue;
      const claim = this.at(at);
      if (claim === null) continue;
      if (found === null) found = listOf(claim);
      else found.push(claim);
    }
    return found ?? none;
  }

  private at(index: number): FoundClaim | null {
    let claim = this.read[index];
    if (claim === undefined) {
      claim = this.claims.readAt(this.matches[index]!);
      this.read[index] = claim;
    }
    return claim;
  }
}

const none: readonly FoundClaim[] = [];

function readMatch(around: SentenceAround, match: Match): FoundClaim | null {
  const { tokens, clauses, subjects, contexts } = around;
  const { pattern, first, last } = match;
  // «Ane ville ikke»: a name tells nothing of whose it is.
  if (first === last && isNamed(tokens[first]!)) return null;
  const index = tokens[first]!.clause;
  const clause = clauses[index]!;
  const subject = subjects[index]!;
  if (pattern.negated && !(contexts.of(index).negated && isOfANo(tokens, clause, match))) return null;
  if (pattern.quoted && !isScareQuote(tokens, clause, contexts.of(index), first)) return null;
  // «On his high horse»: an animal in the words themselves is none.
  const inWords = subject.at >= first && subject.at <= last;
  if (subject.at >= 0 && !inWords && isOfAnimal(tokens, subject.at)) return null;
  // «The robin, bold as brass, took …»: how it is, behind its comma.
  const named = clause.follows >= 0 && first === clause.from ? subjects[clause.follows]!.at : -1;
  if (inWords && named >= 0 && named === first - 2 && isOfAnimal(tokens, named)) return null;
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
  return new KeptClaim(match, index, holder, around);
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
  (isOf(tokens.kinds.one, tokens[at]) && followsAnimal(tokens, at)) ||
  // «Next door's cockerel»: two words for one owner.
  (tokens[at + 2]?.form === "'s" && tokens[at + 1]!.bits === B.light && isAnimal(tokens[at + 3] ?? tokens[at]!)) ||
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
