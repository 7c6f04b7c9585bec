import { B, finite, V } from "../lexicon/bits";
import type { Certainty, Voice } from "../model";
import type { Clause } from "../text/clauses";
import type { Sentence } from "../text/sentences";
import type { Subject } from "../text/subject";
import { isOtherPerson, isOurs, type Token } from "../text/tokens";
import { afterthoughtVoice } from "./afterthought";
import * as frame from "./classes";
import type { Match } from "./matches";
import { isAgreed, isOurAim, isTurnedCondition } from "./settled";
import { feeling, ownSigns } from "./signs";

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

export interface Setting {
  /** The voice of the block: a block quote, a section for the patient's own words, or the writer's. */
  readonly voice: Voice;
}

/** Gives the context of a clause; it is found when it is asked for, and with it those of the clauses above. */
export type Contexts = (clause: number) => Context;

/** The contexts of the clauses of a sentence. */
export function findContexts(
  tokens: readonly Token[],
  sentence: Sentence,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  matches: readonly Match[],
  setting: Setting,
): Contexts {
  const frames = framesByClause(tokens, clauses.length, matches, subjects);
  const afterthought = afterthoughtVoice(tokens, clauses, subjects);
  // At the end of the sentence it hedges all that went before, inside it the clause that it follows.
  const hedgedBefore = isHedgingAside(tokens, clauses, subjects, clauses.length - 1) ? clauses.length - 1 : 0;
  const contexts: (Context | undefined)[] = new Array(clauses.length);

  /** «Slik jeg ser det, er hun …», «As I see it, she is …»: an opening that makes what follows the writer's reading. */
  const isOwnReading = (opening: number, index: number): boolean => {
    const clause = clauses[opening];
    const subject = subjects[opening];
    const main = clauses[index]!;
    if (clause === undefined || subject === undefined || main.kind !== "main") return false;
    const comma = tokens[main.from - 1]?.mark === "," || tokens[main.from]?.mark === ",";
    // «…, var hun skuffet»: with the verb first, what went before is the opening of this clause.
    // «Så vidt jeg kunne se var hun skuffet»: with the verb right behind it needs no comma.
    const framed = (frames[opening]! & (1 << frame.tentativeFrame)) !== 0 && main.verb === main.from;
    const opensIt = (comma || framed) && main.verb >= 0 && main.verb <= main.from + 1;
    if (clause.kind === "main" ? !opensIt : !comma && clause.parent !== index) return false;
    if (subject.holder !== "writer" && subject.holder !== "staff") return false;
    return ownSigns(tokens, clause, opening, subject, frames).hedged;
  };

  // «Hypothesis: he pulls away when he is ashamed», «Hypotese: …»: all that follows is put forward as one.
  const supposed =
    clauses.length > 1 &&
    clauses[0]!.verb < 0 &&
    tokens[clauses[1]!.from - 1]?.mark === ":" &&
    supposals.test(tokens[clauses[0]!.from]!.form);

  /** «What she was thinking I do not know», «Hva han følte, vet jeg ikke»: the question stands first. */
  const isTurnedQuestion = (index: number): boolean =>
    index === 0 &&
    clauses.length === 2 &&
    asking.test(tokens[clauses[0]!.from]!.form) &&
    ownSigns(tokens, clauses[1]!, 1, subjects[1]!, frames).notKnown;

  const toldFrom = toldBehindHead(tokens, clauses);

  const find = (index: number, depth: number): Context => {
    const ready = contexts[index];
    if (ready !== undefined) return ready;
    const clause = clauses[index]!;
    const above = clause.parent >= 0 && depth < clauses.length ? find(clause.parent, depth + 1) : null;
    const own = ownSigns(tokens, clause, index, subjects[index]!, frames);
    let voice =
      afterthought !== null && index < clauses.length - 1 && setting.voice === "writer" ? afterthought : setting.voice;
    let certainty: Certainty = sentence.question ? "questioned" : "asserted";
    if (above !== null)
      [voice, certainty] = inherit(clause, above, frames, subjects, tokens, clauses, voice, certainty);
    const before = clause.follows >= 0 ? clauses[clause.follows]! : undefined;
    // «Ifølge henne, …»: parted from what it governs by a comma.
    const sourced =
      before !== undefined &&
      ((before.verb < 0 && ownSigns(tokens, before, clause.follows, subjects[clause.follows]!, frames).accordingTo) ||
        isTidings(tokens, before));
    // «Via tolk: er redd og vil hjem»: a heading that says whose words they are covers all of them.
    const headed =
      index > 1 &&
      clauses[0]!.verb < 0 &&
      tokens[clauses[1]!.from - 1]?.mark === ":" &&
      ownSigns(tokens, clauses[0]!, 0, subjects[0]!, frames).accordingTo;
    if (toldFrom > 0 && index >= toldFrom && voice === "writer") voice = "third-party";
    if ((own.accordingTo || sourced || headed) && voice === "writer")
      voice = own.accordingToSelf ? "patient" : "third-party";
    if (certainty === "asserted" || certainty === "boosted") {
      if (
        (clause.kind === "condition" && !isGiven(tokens, clause)) ||
        isTurnedCondition(tokens, clauses, subjects, index)
      )
        certainty = "hypothetical";
      else if (isOfPlan(tokens, clauses, subjects, index)) certainty = "hypothetical";
      else if (isAgreed(tokens, clauses, subjects, index) || isOurAim(tokens, clauses, subjects, index))
        certainty = "hypothetical";
      else if (clause.kind === "question") certainty = "questioned";
      else if (own.notKnown || isTurnedQuestion(index)) certainty = "not-known";
      else if (own.hedged || isLikened(tokens, clause, clauses) || index < hedgedBefore || supposed)
        certainty = "hedged";
      else if (isOwnReading(index - 1, index)) certainty = "hedged";
      else if (clause.verb >= 0 && isHedgingAside(tokens, clauses, subjects, index + 1)) certainty = "hedged";
      else if (own.boosted) certainty = "boosted";
    }
    const context: Context = {
      voice,
      certainty,
      negated: own.negated,
      perfect: own.perfect,
      openModal: own.openModal,
      seeming: own.seeming,
      telling: own.telling,
    };
    contexts[index] = context;
    return context;
  };
  return (clause) => find(clause, 0);
}

const helping = /^(?:hjelp(?:er)?|nytt(?:er|ar)|helps?|works?)$/;

/** «Når hun er redd, går vi en tur», «when he is upset it helps to …»: what we do, or what helps, whenever it is so. */
function isOfPlan(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const clause = clauses[index]!;
  const host = clauses[clause.parent];
  if (clause.kind !== "time" || host === undefined || !isPresent(tokens, clause)) return false;
  // «What helps when he is scared: the dog»
  if (host.verb < 0)
    return /^(?:what|det)$/.test(tokens[host.from]!.form) && helping.test(tokens[clause.from - 1]?.form ?? "");
  if (!/^(?:når|when|whenever)$/.test(tokens[clause.from]!.form)) return false;
  const { at, holder, expletive } = subjects[clause.parent]!;
  const verb = tokens[host.verb]!;
  // «… hjelper det å gå en tur»
  const turned = at < 0 && /^(?:det|it)$/.test(tokens[host.verb + 1]?.form ?? "");
  if (expletive || turned || holder === "thing") return helping.test(verb.form);
  const ours = holder === "staff" || (holder === "writer" && at >= 0);
  return ours && ((verb.bits & B.modal) !== 0 || (verb.verb & (V.present | V.imperative)) !== 0);
}

/** «Så lenge hun liker seg så godt», «as long as she is so happy there»: how much it is so says that it is so. */
function isGiven(tokens: readonly Token[], { from }: Clause): boolean {
  if (!/^(?:så|so|as)$/.test(tokens[from]!.form) || !/^(?:leng[ei]|long)$/.test(tokens[from + 1]?.form ?? ""))
    return false;
  for (let at = from + 3; at + 1 < tokens.length && at <= from + 8 && tokens[at]!.kind === "word"; at += 1) {
    const next = tokens[at + 1]!;
    const degree = (next.bits & (B.subject | B.writer | B.staff)) === 0 && next.opens === 0 && next.kind === "word";
    if (/^(?:så|so)$/.test(tokens[at]!.form) && degree && (next.verb & finite) === 0) return true;
  }
  return false;
}

const tidings = /^(?:etter|ut fra|utfra) (?:det|hva|kva)$/;

/** «Etter det kona forteller, …», «Ut fra det han selv sier, …»: whose words what follows rests on. */
function isTidings(tokens: readonly Token[], { from, verb }: Clause): boolean {
  if (verb < from + 2 || verb > from + 6 || (tokens[verb]!.verb & V.reporting) === 0) return false;
  const [first, second, third] = [tokens[from]!.form, tokens[from + 1]!.form, tokens[from + 2]!.form];
  return tidings.test(`${first} ${second}`) || tidings.test(`${first} ${second} ${third}`);
}

const bearing = /^(?:oppfør|ter$|tedde|behandl|behav|act|treat|carr)/;

/** «It was as if he was afraid» leaves it open; «behaves as if she owned the place» does not. */
const isLikened = (tokens: readonly Token[], { kind, parent }: Clause, clauses: readonly Clause[]): boolean =>
  kind === "manner" && !bearing.test(tokens[clauses[parent]?.verb ?? -1]?.form ?? "");

/** Whether a clause is no more than «…, tror jeg», «…, I think», «…, kanskje», put in after a comma. */
function isHedgingAside(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const clause = clauses[index];
  if (clause === undefined || index === 0 || clause.kind !== "main") return false;
  if (tokens[clause.from - 1]?.mark !== "," && tokens[clause.from]?.mark !== ",") return false;
  const words = tokens.slice(clause.from, clause.to).filter((token) => token.kind === "word" && token.clause === index);
  if (words.length === 0 || (words.length > 4 && !isOwnAside(words, clause.verb, tokens))) return false;
  if (clause.verb < 0)
    return (
      words.every(({ bits }) => (bits & (B.hedge | B.light)) !== 0) && words.some(({ bits }) => (bits & B.hedge) !== 0)
    );
  const { at, holder } = subjects[index]!;
  const ours = at >= clause.from && (holder === "writer" || holder === "staff");
  // «…, I'd imagine», «…, vil jeg tro»: a verb may help the one that leaves it open.
  return ours && isTentative(tokens, clause);
}

/** «…, slik jeg forsto det ut fra blikket»: how the writer came to it may stand behind. */
const isOwnAside = (words: readonly Token[], verb: number, tokens: readonly Token[]): boolean =>
  /^(?:slik|sånn|as)$/.test(words[0]!.form) && words[2] === tokens[verb] && /^(?:det|it)$/.test(words[3]!.form);

const heads = new RegExp(
  [
    "^(?:collateral|hx|history|info|information|feedback|message|views|komparent\\w*|opplysn?ing\\w*|tilbakemelding\\w*|beskjed)\\b.* (?:from|by|via|fra|frå)\\b",
    "^(?:from|fra|frå) ",
    "^collateral(?: history)? \\w+$",
    "(?:own|'s|egne?|eiga|eige|eigne) (?:own )?(?:views?|perspective|take|account|version|opinion|words|voice|side|ord|syn|versjon|oppfatning|oppfatting|beskrivelse|skildring)$",
    "^on (?:asking|being asked|questioning)$",
    "^(?:when |being )?asked (?:how|what|why)\\b",
    "put it like this$",
  ].join("|"),
);

const ofPerson =
  /^(?:collateral|hx|history|info|feedback|message|views|komparent|opplys|tilbakemelding|beskjed|from|fra|frå)/;

/** «Collateral from mother: …», «Wife's view: …», «På spørsmål: …»: the clause from which somebody else's account runs; 0 where none does. */
function toldBehindHead(tokens: readonly Token[], clauses: readonly Clause[]): number {
  for (let index = 1; index < clauses.length && index <= 3; index += 1) {
    const { from } = clauses[index]!;
    if (tokens[from - 1]?.mark !== ":") continue;
    const words = tokens.slice(clauses[0]!.from, from - 1).filter(({ kind }) => kind === "word");
    if (words.length === 0 || words.length > 8 || words.some(isOurs)) return 0;
    const head = words
      .map(({ form }) => form)
      .join(" ")
      .replaceAll("_", " ");
    if (!heads.test(head) || (ofPerson.test(head) && !words.some(isOtherPerson) && !/ gr(?:oup|uppa)$/.test(head)))
      return 0;
    return index;
  }
  return 0;
}

const supposals = /^(?:hypothesis|formulation|interpretation|arbeidshypotese|hypotese|tolkning|tolking)$/;

const asking = /^(?:what|how|why|hva|hvordan|hvorfor|kva|korleis|kvifor)$/;

/** Offices, papers and people of the town: what they say is told by them. */
const houses =
  /^(?:school|nursery|college|hospital|clinic|ward|court|council|referral|letter|report|summary|notes?|skol[ea]n?|skulen|barnehagen|sykehuset|sjukehuset|kommunen|barnevernet|nav|henvisningen|tilvisinga|brevet|rapporten|epikrisen|journalen|notatet|driver|coach|solicitor|lawyer|priest|vicar|dentist|barber|hairdresser|plumber|caretaker|receptionist|boss|employer|sjåføren|presten|advokaten|sjefen|treneren|trenaren|vaktmesteren|vaktmeisteren|frisøren|tannlegen)$/;

const deepKinds = new Set(["content", "question", "wh", "manner"]);

/** What a clause takes over from the one it hangs on. */
function inherit(
  clause: Clause,
  above: Context,
  frames: readonly number[],
  subjects: readonly Subject[],
  tokens: readonly Token[],
  clauses: readonly Clause[],
  voice: Voice,
  certainty: Certainty,
): [Voice, Certainty] {
  const parent = clauses[clause.parent]!;
  const parentVerb = parent.verb >= 0 ? tokens[parent.verb]! : undefined;
  const subject = subjects[clause.parent]!;
  let nextVoice = above.voice === "writer" ? voice : above.voice;
  let nextCertainty = certainty;
  const open = above.certainty !== "asserted" && above.certainty !== "boosted";
  if (deepKinds.has(clause.kind)) {
    const signs = frames[clause.parent]!;
    const reports = above.telling >= 0 || (signs & (1 << frame.reportingFrame)) !== 0;
    // «Det kom fram at hun savner søsteren»: somebody told it.
    const toldByNobody =
      subject.expletive &&
      ((signs & (1 << frame.reportingFrame)) !== 0 || ((parentVerb?.verb ?? 0) & V.reporting) !== 0);
    // «I journalen står det at hun er redd»: so it is written there.
    const written = parentVerb !== undefined && isWritten(tokens, parent.verb);
    // «The school says he is bored», «brevet sier at hun er redd»: an office or a paper, and so whoever stands behind it.
    const house =
      subject.holder === "thing" &&
      subject.at >= 0 &&
      ((parentVerb?.verb ?? 0) & V.reporting) !== 0 &&
      houses.test(tokens[subject.at]!.form);
    if ((toldByNobody || written || house) && nextVoice === "writer") nextVoice = "third-party";
    // «Han tror at vi lyver»: whatever he believes, it is he who does.
    const believes =
      parentVerb !== undefined &&
      (parentVerb.verb & V.tentative) !== 0 &&
      (subject.thirdParty || !feeling.test(parentVerb.form));
    if ((reports || believes) && subject.holder === "other" && nextVoice === "writer")
      nextVoice = subject.thirdParty ? "third-party" : "patient";
    // «Legen sa at han var sint»: one of the staff, named, vouches for it.
    const colleague = subject.holder === "staff" && subject.at >= 0 && (tokens[subject.at]!.bits & B.personNoun) !== 0;
    const says =
      parentVerb !== undefined &&
      ((parentVerb.verb & V.reporting) !== 0 || (signs & (1 << frame.reportingFrame)) !== 0);
    if (colleague && says && nextVoice === "writer") nextVoice = "third-party";
    const tentative = (signs & (1 << frame.tentativeFrame)) !== 0 || above.seeming >= 0;
    const writersReading =
      parentVerb !== undefined &&
      isTentative(tokens, parent) &&
      subject.holder !== "other" &&
      subject.holder !== "thing";
    const asked = clause.kind === "wh" || clause.kind === "question";
    const ours = subject.holder === "writer" || subject.holder === "staff";
    // «Da jeg spurte hva han var redd for»: a question put by us.
    const askedByUs = asked && ours && parentVerb !== undefined && (parentVerb.verb & V.reporting) !== 0;
    if ((signs & (1 << frame.notKnownFrame)) !== 0) nextCertainty = "not-known";
    // «I told him he has nothing to be ashamed of»: what we say somebody need not be.
    else if (ours && says && isDenied(tokens, clause)) nextCertainty = "hedged";
    else if (askedByUs) nextCertainty = "questioned";
    else if (tentative || writersReading) nextCertainty = "hedged";
    else if (open && above.certainty !== "hypothetical") nextCertainty = above.certainty;
  } else if (clause.kind === "purpose" && subject.holder === "other" && isView(tokens, clause.from, parent.verb)) {
    // «Torill ser det slik at hun burde …»: how somebody sees it has been told.
    if (nextVoice === "writer") nextVoice = subject.thirdParty ? "third-party" : "patient";
  } else if (
    open &&
    clause.kind === "relative" &&
    (subject.expletive || /^(?:ut|out)$/.test(tokens[clause.from - 1]!.form))
  ) {
    // «Kanskje er det lyset som plager henne», «kunne det sjå ut som han …»: one thought in two clauses.
    nextCertainty = above.certainty;
  } else if (clause.kind === "cause" && voice === "writer" && tellsOf(tokens, above.telling)) {
    // «He says he trains because he is scared»: the cause is told too, though nothing opens what he says.
    nextVoice = subject.thirdParty ? "third-party" : "patient";
  } else if (open && (clause.kind === "cause" || clause.kind === "purpose" || parent.kind !== "main")) {
    nextCertainty = above.certainty;
  } else if (open && clause.kind === "time" && isPresent(tokens, parent) && isPresent(tokens, clause)) {
    // «Perhaps she rings when she is lonely»: of a habit the hedge covers both; of one evening it does not.
    nextCertainty = above.certainty;
  }
  return [nextVoice, nextCertainty];
}

/** «Ser det slik at», «opplever det sånn at»: no aim, but what somebody makes of it. */
const isView = (tokens: readonly Token[], from: number, verb: number): boolean =>
  verb === from - 2 &&
  tokens[from - 1]!.form === "det" &&
  /^(?:slik|sånn|såleis)$/.test(tokens[from]!.form) &&
  /^(?:ser$|såg$|så$|opplev|oppfatt|forst|tolk)/.test(tokens[verb]!.form);

/** «Says he trains», «told me she left»: whether a verb of saying has a sentence of its own right behind it. */
function tellsOf(tokens: readonly Token[], telling: number): boolean {
  if (telling < 0 || (tokens[telling]!.verb & V.reporting) === 0) return false;
  const [next, then] = [tokens[telling + 1], tokens[telling + 2]];
  const told = next !== undefined && (next.bits & B.object) !== 0 ? then : next;
  return told !== undefined && (told.bits & B.pronoun) !== 0 && (told.bits & B.subject) !== 0 && isOtherPerson(told);
}

/** «Står det at …», «det sto at …» */
const isWritten = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:står|sto|stod)$/.test(tokens[verb]!.form) && [-1, 1].some((beside) => tokens[verb + beside]?.form === "det");

/** Whether what is told is told with a no. */
const isDenied = (tokens: readonly Token[], { from, to }: Clause): boolean =>
  tokens.slice(from, to).some(({ bits }) => (bits & (B.negation | B.negative)) !== 0);

const isPresent = (tokens: readonly Token[], { verb }: Clause): boolean =>
  verb >= 0 && (tokens[verb]!.verb & finite) === V.present;

function isTentative(tokens: readonly Token[], clause: Clause): boolean {
  for (let at = Math.max(clause.verb, clause.from); at < clause.to; at += 1)
    if ((tokens[at]!.verb & V.tentative) !== 0) return true;
  return false;
}

/** Which governing openings stand in each clause, as bits. */
function framesByClause(
  tokens: readonly Token[],
  count: number,
  matches: readonly Match[],
  subjects: readonly Subject[],
): number[] {
  const frames = new Array<number>(count).fill(0);
  for (const { pattern, first, last } of matches) {
    if (pattern.classes >= frame.firstOwn) continue;
    const subject = subjects[tokens[first]!.clause]!;
    // «She has no idea how …»: what another does not know is a claim of its own.
    const named = subject.at >= 0 || tokens[first - 1]?.form === "has";
    if (pattern.classes === frame.notKnownFrame && subject.holder === "other" && named) continue;
    // «Såg seg ut den nye», not «såg redd ut»: what another does to herself is no impression.
    if (pattern.classes === frame.tentativeFrame && subject.holder === "other" && hasReflexive(tokens, first, last))
      continue;
    // «Han oppfattet det som kritikk»: how another took it is a claim, and no reading of ours.
    const takes = (tokens[first]!.verb & V.tentative) !== 0 && /^(?:som|as)$/.test(tokens[last + 1]?.form ?? "");
    if (pattern.classes === frame.tentativeFrame && takes && subject.holder === "other" && subject.at >= 0) continue;
    // «Under the impression that …»: what somebody believes, and nobody's impression of it.
    if (pattern.classes === frame.tentativeFrame && tokens[first - 1]?.form === "under") continue;
    const bit = 1 << pattern.classes;
    frames[tokens[first]!.clause]! |= bit;
    frames[tokens[last]!.clause]! |= bit;
  }
  return frames;
}

function hasReflexive(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) if ((tokens[at]!.bits & B.reflexive) !== 0) return true;
  return false;
}
