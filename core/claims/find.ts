import { B, V } from "../lexicon/bits";
import { newList } from "../list";
import type { Certainty, Holder, Polarity, Voice } from "../model";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isAnimal, isOf, isOtherPerson, type Tokens } from "../text/tokens";
import { actorOf } from "./actor";
import { firstOwn } from "./classes";
import type { Contexts } from "./context";
import { holderOf } from "./holder";
import type { Match } from "./matches";
import { type Flat, type Said, saidOf } from "./said";
import { isScareQuote } from "./scare-quote";
import type { Surroundings } from "./spared";
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
  // «On his high horse»: an animal in the words themselves is none.
  const inWords = subject.at >= first && subject.at <= last;
  if (subject.at >= 0 && !inWords && isOfAnimal(tokens, subject.at)) return null;
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
