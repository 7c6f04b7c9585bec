import { B, finite, V } from "../lexicon/bits";
import type { Certainty, Voice } from "../model";
import type { Clause } from "../text/clauses";
import type { Sentence } from "../text/sentences";
import type { Subject } from "../text/subject";
import { isOf, type Tokens } from "../text/tokens";
import { afterthoughtVoice, asideVoice, isSaidSo } from "./afterthought";
import { isCaution } from "./caution";
import * as frame from "./classes";
import { framesByClause } from "./frames";
import { asksOnly, isHedgingAside, isOwnGuess, isUnsureWhich } from "./hedging-aside";
import { inherit, isNotSo } from "./inherit";
import type { Match } from "./matches";
import { isAgreed, isOurAim, isTurnedCondition } from "./settled";
import { ownSigns, type Signs } from "./signs";
import { isWhenever } from "./whenever";
import { isHeldToBe, isNamedSo, isTidings, sourceBeside, toldBehindHead } from "./whose-words";

/** Who vouches for a clause and how surely, with what a claim in it needs to know. */
export interface Context {
  readonly voice: Voice;
  readonly certainty: Certainty;
  readonly negated: boolean;
  readonly perfect: boolean;
  /** A verb that leaves it open («kan», «may»): hedges unless it is part of the claim's own words. -1 for none. */
  readonly openModal: number;
  /** A verb of seeming («virker», «ser … ut»): hedges what stands after it. -1 for none. */
  readonly seeming: number;
  /** A verb of saying with another person as subject: what is told after it in this clause is theirs. -1 for none. */
  readonly telling: number;
}

/** A context as it is kept: of a class, see `core/list.ts`. */
class FoundContext implements Context {
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly openModal: number;
  readonly seeming: number;
  readonly telling: number;

  constructor(
    readonly voice: Voice,
    readonly certainty: Certainty,
    own: Omit<Context, "voice" | "certainty">,
  ) {
    this.negated = own.negated;
    this.perfect = own.perfect;
    this.openModal = own.openModal;
    this.seeming = own.seeming;
    this.telling = own.telling;
  }
}

/** A verb, its mark and one word more. */
const briefest = 3;

/** The contexts of the clauses of a sentence: each is found when it is asked for, and with it those of the clauses above. */
export class Contexts {
  /** The openings that stand in each clause, as bits. */
  private readonly frames: readonly number[];
  private readonly afterthought: Voice | null;
  /** The clause before which all is hedged by what stands at the end. */
  private readonly hedgedBefore: number;
  /** The clause from which somebody else's account runs; 0 where none does. */
  private readonly toldFrom: number;
  private readonly found: (Context | undefined)[];
  private readonly cautions: (boolean | undefined)[];

  constructor(
    private readonly tokens: Tokens,
    private readonly sentence: Sentence,
    private readonly clauses: readonly Clause[],
    private readonly subjects: readonly Subject[],
    matches: readonly Match[],
    private readonly voice: Voice,
  ) {
    this.frames = framesByClause(tokens, clauses.length, matches, subjects);
    this.afterthought = afterthoughtVoice(tokens, clauses, subjects, sentence.to);
    this.toldFrom = toldBehindHead(tokens, clauses);
    // At the end of the sentence it hedges all that went before, inside it the clause that it follows.
    // «Angry or in pain, hard to tell»: so does what says that nobody knows.
    const ending = clauses.length - 1;
    // «Cross all day, no idea why»: that is so, and only why is not known.
    const unsure =
      ending > 0 &&
      !asksOnly(tokens, clauses[ending]!) &&
      (clauses[ending]!.verb < 0 || isUnsureWhich(tokens, clauses[ending]!)) &&
      this.signsOf(ending).notKnown;
    this.hedgedBefore = unsure || isHedgingAside(tokens, clauses, subjects, ending) ? ending : 0;
    this.found = new Array(clauses.length);
    this.cautions = new Array(clauses.length);
  }

  /** The context of a clause. */
  of(clause: number): Context {
    return this.find(clause, 0);
  }

  /** Whether a clause warns of what it tells, see `isCaution`. */
  isCaution(index: number): boolean {
    let is = this.cautions[index];
    if (is === undefined) {
      is = isCaution(this.tokens, this.clauses[index]!);
      this.cautions[index] = is;
    }
    return is;
  }

  private find(index: number, depth: number): Context {
    const ready = this.found[index];
    if (ready !== undefined) return ready;
    const { tokens, clauses } = this;
    const clause = clauses[index]!;
    const above = clause.parent >= 0 && depth < clauses.length ? this.find(clause.parent, depth + 1) : null;
    const own = this.signsOf(index);
    let voice =
      this.afterthought !== null && index < clauses.length - 1 && this.voice === "writer"
        ? this.afterthought
        : this.voice;
    let certainty: Certainty = this.sentence.question ? "questioned" : "asserted";
    if (above !== null)
      [voice, certainty] = inherit(clause, above, this.frames, this.subjects, tokens, clauses, voice, certainty);
    // «Gjett om han var sjalu», «gjett hvem som var sur»
    const exclaimed = isOf(tokens.kinds.exclaims, tokens[clause.from - 1]);
    if (exclaimed) certainty = "boosted";
    if (voice === "writer") voice = this.voiceBeside(index, own);
    if ((certainty === "asserted" || certainty === "boosted") && !exclaimed)
      certainty = this.certaintyIn(index, own) ?? certainty;
    const context = new FoundContext(voice, certainty, own);
    this.found[index] = context;
    return context;
  }

  /** Whose words a clause is that would be the writer's, by what stands beside it. */
  private voiceBeside(index: number, own: Signs): Voice {
    const { tokens, clauses, subjects } = this;
    const clause = clauses[index]!;
    const source = sourceBeside(tokens, clauses, subjects, index);
    if (source !== null) return source;
    if (this.toldFrom > 0 && index >= this.toldFrom) return "third-party";
    const aside =
      asideVoice(tokens, clauses, subjects, index + 1) ??
      this.goesOnBehindAside(index) ??
      asideVoice(tokens, clauses, subjects, index, true) ??
      "writer";
    if (aside !== "writer") return aside;
    // «Misfornøyd med maten, sa det tre ganger, spiste litt»
    if (isSaidSo(tokens, clauses, subjects, index + 1)) return subjects[index]!.thirdParty ? "third-party" : "patient";
    if (isHeldToBe(tokens, clause) || isNamedSo(tokens, clauses, index)) return "patient";
    if (own.accordingTo || this.isSourced(index)) return own.accordingToSelf ? "patient" : "third-party";
    return "writer";
  }

  /** Whether what stands before a clause tells whose words it is. */
  private isSourced(index: number): boolean {
    const { tokens, clauses } = this;
    const { follows } = clauses[index]!;
    const before = follows >= 0 ? clauses[follows]! : undefined;
    // «Ifølge henne, …»: parted from what it governs by a comma.
    if (before !== undefined && ((before.verb < 0 && this.signsOf(follows).accordingTo) || isTidings(tokens, before)))
      return true;
    // «Via tolk: er redd og vil hjem»: a heading that says whose words they are covers all of them.
    return (
      index > 1 && clauses[0]!.verb < 0 && tokens[clauses[1]!.from - 1]?.mark === ":" && this.signsOf(0).accordingTo
    );
  }

  /** How sure a clause is that is told as a fact; null where nothing in it or beside it says so. */
  private certaintyIn(index: number, own: Signs): Certainty | null {
    const { tokens, clauses, subjects } = this;
    const clause = clauses[index]!;
    if (
      (clause.kind === "condition" && !isGiven(tokens, clause)) ||
      isTurnedCondition(tokens, clauses, subjects, index) ||
      isWhenever(tokens, clauses, subjects, index) ||
      isAgreed(tokens, clauses, subjects, index) ||
      isOurAim(tokens, clauses, subjects, index)
    )
      return "hypothetical";
    if (clause.kind === "question") return "questioned";
    if (own.notKnown || this.isTurnedQuestion(index) || this.isTurnedDenial(index) || this.isCaution(index))
      return "not-known";
    if (own.hedged || isLikened(tokens, clause, clauses) || index < this.hedgedBefore || this.isSupposed())
      return "hedged";
    if (this.isOwnReading(index - 1, index) || this.isGuessed(clause)) return "hedged";
    const beside = clause.verb >= 0 || (clauses[index + 1]?.verb ?? -1) >= 0;
    if (beside && isHedgingAside(tokens, clauses, subjects, index + 1)) return "hedged";
    if (isOwnGuess(tokens, clauses, clause.to)) return "hedged";
    return own.boosted ? "boosted" : null;
  }

  private signsOf(index: number): Signs {
    return ownSigns(this.tokens, this.clauses[index]!, index, this.subjects[index]!, this.frames);
  }

  /** «Slik jeg ser det, er hun …», «As I see it, she is …»: an opening that makes what follows the writer's reading. */
  private isOwnReading(opening: number, index: number): boolean {
    const { tokens, clauses, subjects } = this;
    const clause = clauses[opening];
    const subject = subjects[opening];
    const main = clauses[index]!;
    if (clause === undefined || subject === undefined) return false;
    // «He was, as I read it, afraid of the dentist»: what goes on behind it has no verb.
    const goesOn = main.verb < 0 && main.follows === opening && isOf(tokens.kinds.asISee, tokens[clause.from]);
    if (main.kind !== "main" && !goesOn) return false;
    const comma = tokens[main.from - 1]?.mark === "," || tokens[main.from]?.mark === ",";
    // «…, var hun skuffet»: with the verb first, what went before is the opening of this clause.
    // «Så vidt jeg kunne se var hun skuffet»: with the verb right behind it needs no comma.
    const framed = (this.frames[opening]! & (1 << frame.tentativeFrame)) !== 0 && main.verb === main.from;
    // «I thought, she is …», but not «crumble found up her sleeve, she is …»: what is thought comes right behind the verb.
    const brief = clause.verb >= 0 && clause.to - clause.verb <= briefest;
    const begun = main.verb === main.from || (brief && main.verb === main.from + 1);
    const opensIt = (comma || framed) && main.verb >= 0 && begun;
    // «As far as I could make out she was …»: in English it needs no comma, and its first words stand before the clause.
    const far = opening > 0 && clauses[opening - 1]!.verb < 0 && this.signsOf(opening - 1).hedged;
    const parted = comma || clause.parent === index || (far && isOf(tokens.kinds.asISee, tokens[clause.from]));
    if (clause.kind === "main" ? !opensIt : !parted) return false;
    if (subject.holder !== "writer" && subject.holder !== "staff") return false;
    return far || this.signsOf(opening).hedged;
  }

  /** «My hunch is Monday's test has been weighing on him»: what is guessed, with no «that» before it. */
  private isGuessed({ from, verb, follows }: Clause): boolean {
    const { tokens, clauses, frames } = this;
    const before = clauses[follows];
    if (before === undefined || before.verb < 0 || verb !== from || tokens[from - 1]?.kind !== "word") return false;
    return (tokens[before.verb]!.verb & V.copula) !== 0 && (frames[follows]! & (1 << frame.tentativeFrame)) !== 0;
  }

  /** «Hypothesis: he pulls away when he is ashamed», «Hypotese: …»: all that follows is put forward as one. */
  private isSupposed(): boolean {
    const { tokens, clauses } = this;
    return (
      clauses.length > 1 &&
      clauses[0]!.verb < 0 &&
      tokens[clauses[1]!.from - 1]?.mark === ":" &&
      // «My guess: …»
      [0, 1].some((by) => isOf(tokens.kinds.supposal, tokens[clauses[0]!.from + by]))
    );
  }

  /** «What she was thinking I do not know», «Hva han følte, vet jeg ikke»: the question stands first. */
  private isTurnedQuestion(index: number): boolean {
    const { tokens, clauses } = this;
    return (
      index === 0 &&
      clauses.length === 2 &&
      isOf(tokens.kinds.asks, tokens[clauses[0]!.from]) &&
      this.signsOf(1).notKnown
    );
  }

  /** «At han skulle ha løyet, stemmer ikke», «At hun er redd, er bare noe jeg lurer på»: what is denied, or not known, stands first. */
  private isTurnedDenial(index: number): boolean {
    const { tokens, clauses } = this;
    return (
      index === 0 &&
      clauses.length > 1 &&
      clauses[0]!.kind === "content" &&
      clauses[1]!.verb === clauses[1]!.from &&
      (isNotSo(tokens, clauses[1]!) || this.isWondered(1) || this.isWondered(2))
    );
  }

  /** «Er noe jeg lurer på», «vet jeg ikke» */
  private isWondered(index: number): boolean {
    const [clause, subject] = [this.clauses[index], this.subjects[index]];
    if (clause === undefined || (subject!.holder !== "writer" && subject!.holder !== "staff")) return false;
    const { notKnown, negated } = this.signsOf(index);
    return notKnown || (negated && isOf(this.tokens.kinds.unaware, this.tokens[clause.verb]));
  }

  /** «Hun er, som hun selv sier, for redd»: what was left unfinished before the aside goes on behind it. */
  private goesOnBehindAside(index: number): Voice | null {
    const { tokens, clauses, subjects } = this;
    const unfinished = tokens[(clauses[index - 1]?.from ?? 0) - 2];
    const { verb, from } = clauses[index]!;
    // «…, too scared to go»: a participle is no verb of its own here.
    const bare = verb < 0 || (verb <= from + 1 && (tokens[verb]!.bits & B.adjective) !== 0);
    // «Not keen on pacing, she said, and even less keen on the app»: nor has what stood before it a verb.
    // «… because, she said, she was fed up», «…, he said, and was sick of it»
    const opened = unfinished !== undefined && unfinished.opens !== 0 && subjects[index]!.at >= from;
    const added =
      verb === from + 1 &&
      isOf(tokens.kinds.and, tokens[from]) &&
      (tokens[verb]!.verb & (V.copula | V.past)) === (V.copula | V.past);
    if (opened || added) return asideVoice(tokens, clauses, subjects, index - 1);
    const row = verb < 0 && index >= 2 && clauses[index - 2]!.verb < 0;
    // «Dad, she says, never cared about any of them»: nor had whom it is about.
    const joined = (tokens[from]!.bits & B.coordinator) !== 0;
    const split = verb >= 0 && !joined && index >= 2 && clauses[index - 2]!.verb < 0 && subjects[index]!.at < from;
    return split || (bare && (row || ((unfinished?.verb ?? 0) & V.copula) !== 0))
      ? asideVoice(tokens, clauses, subjects, index - 1)
      : null;
  }
}

/** «Så lenge hun liker seg så godt», «as long as she is so happy there»: how much it is so says that it is so. */
function isGiven(tokens: Tokens, { from }: Clause): boolean {
  const { soLong, long, so } = tokens.kinds;
  if (!isOf(soLong, tokens[from]) || !isOf(long, tokens[from + 1])) return false;
  for (let at = from + 3; at + 1 < tokens.length && at <= from + 8 && tokens[at]!.kind === "word"; at += 1) {
    const next = tokens[at + 1]!;
    const degree = (next.bits & (B.subject | B.writer | B.staff)) === 0 && next.opens === 0 && next.kind === "word";
    if (isOf(so, tokens[at]) && degree && (next.verb & finite) === 0) return true;
  }
  return false;
}

/** «It was as if he was afraid» leaves it open; «behaves as if she owned the place», «like she always does», «… is» do not. */
const isLikened = (tokens: Tokens, { kind, parent, verb }: Clause, clauses: readonly Clause[]): boolean =>
  kind === "manner" &&
  !isOf(tokens.kinds.bearing, tokens[clauses[parent]?.verb ?? -1]) &&
  !(doesOrIs(tokens, verb) && isOf(tokens.kinds.habit, tokens[verb - 1]));

const doesOrIs = (tokens: Tokens, verb: number): boolean =>
  isOf(tokens.kinds.does, tokens[verb]) || ((tokens[verb]?.verb ?? 0) & V.copula) !== 0;
