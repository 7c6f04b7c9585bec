import { anyVerb, B, V } from "../lexicon/bits";
import type { Holder } from "../model";
import { antecedent, predicated } from "./antecedent";
import type { Clause } from "./clauses";
import { isStretch } from "./clock-in-front";
import { subjectOfFragment } from "./fragment-subject";
import { goesOnWith, isByTrade } from "./goes-on";
import { isLed, personFrom } from "./inverted-subject";
import {
  endOfUs,
  hasOwnObject,
  isOfNobody,
  isOfWeather,
  isOfWriter,
  isOwnTask,
  isSomeOfUs,
  isWithAndThinks,
} from "./left-out";
import { isImperative, isStandingOrder } from "./orders";
import {
  governed,
  isArticle,
  isCalled,
  isDefiniteNoun,
  isIllness,
  isLabelled,
  isNounLike,
  isPersonal,
  isPersonBefore,
  isSomeOfThem,
  isStaffTitle,
  nobody,
  ours,
  patient,
  subjectOf,
} from "./person";
import { isAnimal, isBesideNumber, isOf, isRoom, isSubjectPronoun, type Token, type Tokens } from "./tokens";

/** Who or what a clause is about. */
export interface Subject {
  /** The subject's head word, or -1 where it is left out. */
  readonly at: number;
  readonly holder: Holder;
  /** «det», «it», «there», which stand for nothing: the person, if any, comes later. */
  readonly expletive: boolean;
  /** The noun or name is kin or another third party: what they say is theirs, not the patient's. */
  readonly thirdParty: boolean;
}

/** How far from its verb a subject is looked for. */
const reach = 12;

/** The subjects of a sentence's clauses. */
export function findSubjects(
  tokens: Tokens,
  clauses: readonly Clause[],
  ownSection: boolean,
  verbSecond: boolean,
): readonly Subject[] {
  const subjects = new Array<Subject>(clauses.length);
  // A clause that stands first hangs on one that comes later, so those that hang on nothing are asked first.
  for (const late of [false, true])
    for (let index = 0; index < clauses.length; index += 1)
      if (clauses[index]!.parent > index === late)
        subjects[index] = findSubject(tokens, clauses, index, subjects, ownSection, verbSecond);
  return subjects;
}

/**
 * The subject of a clause. In a fragment («Nektet frokost.», «Livredd for de andre.») it is left out and is the
 * patient, or, where the section is about the writer's own part, the writer. `known` holds the subjects found so far.
 */
export function findSubject(
  tokens: Tokens,
  clauses: readonly Clause[],
  index: number,
  known: readonly Subject[],
  ownSection: boolean,
  verbSecond: boolean,
): Subject {
  const clause = clauses[index]!;
  if (isStandingOrder(tokens, clause)) return nobody;
  const left = clause.verb >= 0 ? clause.verb : clause.to;
  const opened = verbSecond && (isLed(clauses, index) || hasOpening(tokens, clause));
  const found =
    clause.verb < 0
      ? subjectOfFragment(tokens, clause)
      : subjectOfVerb(tokens, clause, left, verbSecond, opened, clauses.length === 1);
  if (found !== null && !isByTrade(tokens, clauses, index, known)) return found;
  if (index === 0 && describesUs(tokens, clause, clauses[1], verbSecond)) return ours;
  if (isOfNobody(tokens, clause)) return nobody;
  // «En gutt som kom for sent og skyldte på bussen»: of whom the one tells, the other tells too.
  if (clause.kind === "relative" && clauses[clause.follows]?.kind === "relative")
    return known[clause.follows] ?? patient;
  if (clause.kind === "relative")
    return predicated(tokens, clauses, clause, known) ?? antecedent(tokens, clause, known[clause.parent]);
  // «…, kjende meg rådlaus»: of herself, whoever went before.
  if (clause.kind === "main" && hasOwnObject(tokens, clause)) return ours;
  if (isOwnTask(tokens, clauses, index)) return ours;
  const host = clauses[clause.follows];
  if (host !== undefined && isWithAndThinks(tokens, clause, host, known[clause.follows] ?? patient)) return ours;
  if (clause.follows >= 0) return goesOnWith(tokens, clauses, clause, known, verbSecond);
  if (isImperative(tokens, clause)) return nobody;
  if (clause.parent >= 0 && clause.kind !== "main") return known[clause.parent] ?? patient;
  if (isOfWeather(tokens, clause)) return nobody;
  return ownSection || isOfWriter(tokens, clauses, index) ? ours : patient;
}

/** «Rattled by the alarm, I went back in»: what stands before its subject is said of that subject. */
function describesUs(tokens: Tokens, { verb, from }: Clause, next: Clause | undefined, verbSecond: boolean): boolean {
  if (verb > from || next === undefined || next.verb < 0 || next.follows !== 0) return false;
  // «Crafty way of asking, I'll grant him that»: what stands before a noun describes that.
  const described = (tokens[from]!.bits & (B.adjective | B.intensifier)) !== 0 && !isNounLike(tokens, from + 1);
  if (!described || tokens[next.from - 1]?.mark !== ",") return false;
  // «Bortskjemt hjemmefra, og det merker vi»: in their order what stands first turns the clause around.
  if (verbSecond && next.verb !== next.from) return false;
  return (
    subjectOfVerb(tokens, next, next.verb, verbSecond, verbSecond && hasOpening(tokens, next))?.holder === "writer"
  );
}

/** Before the verb or, where something else stands first («Det gjør hun …», «Leksene glemte han»), right behind it. */
function subjectOfVerb(
  tokens: Tokens,
  clause: Clause,
  left: number,
  verbSecond: boolean,
  opened: boolean,
  alone = false,
): Subject | null {
  if (isSomeOfUs(tokens, clause, opened)) return nobody;
  const before = beforeVerb(tokens, clause, left);
  // «Sønnen, som ikke tåler bråket, …»: in its order nothing behind the verb is its subject.
  if (before === null && verbSecond && clause.kind === "relative") return null;
  if (before === null) return afterVerb(tokens, clause, verbSecond, opened);
  // «…, så det vet vi lite om»: turned as a main clause is.
  // «Før kampen mot Brann var han …»: a time alone in its sentence is none that hangs on another.
  const timed = alone && clause.kind === "time" && (tokens[clause.from]!.bits & B.preposition) !== 0;
  if (!verbSecond || (clause.kind !== "main" && clause.kind !== "purpose" && !timed)) return before;
  // «Ut fra blikket hennes tenker jeg …»: what stands first is governed by a preposition, and is no subject.
  const underPreposition = before.at >= 0 && (tokens[clause.from]!.bits & B.preposition) !== 0;
  const next = tokens[clause.verb + 1];
  // «Mot de unge vikarene er han slesk»: so with «be», which has no object.
  const be = takesNoObject(tokens, clause.verb) && next !== undefined && isSubjectPronoun(next);
  const governed = underPreposition && ((tokens[before.at]!.bits & B.possessive) !== 0 || be);
  // «Svømmelæreren er hun forelsket i»: a form that is a subject alone, behind the verb, and the noun stands first.
  const turned =
    before.at >= 0 &&
    next !== undefined &&
    (next.bits & (B.subject | B.object | B.pronoun | B.determiner)) === (B.subject | B.pronoun) &&
    (tokens[before.at]!.bits & B.pronoun) === 0;
  // «Hele uka var Kari …», «torsdag sa mor …»: a stretch of time stands first, and who it is of comes behind the verb.
  const later = isStretch(tokens, before.at) ? afterVerb(tokens, clause, verbSecond, opened) : null;
  if (later !== null && later.holder !== "thing") return later;
  if (before.holder !== "thing" && !governed && !turned) return before;
  return next !== undefined &&
    next.clause === tokens[clause.verb]!.clause &&
    isSubjectPronoun(next) &&
    (next.bits & B.thing) === 0 &&
    // «Dette er ein reaksjon»: an article, nobody.
    !isArticle(tokens, clause.verb + 1)
    ? subjectOf(next, clause.verb + 1)
    : before;
}

/** The nearest subject to the left of the verb, unless it belongs to a preposition («med henne», «fra mor»). */
function beforeVerb(tokens: Tokens, clause: Clause, verb: number): Subject | null {
  const from = Math.max(clause.from, verb - reach);
  let nounAt = -1;
  for (let at = verb - 1; at >= from; at -= 1) {
    const token = tokens[at]!;
    if (token.clause !== tokens[verb]!.clause || token.quoted) continue;
    if (token.kind !== "word") {
      // «Alarmen på rom 2»: where the room is a place, it is nobody.
      // «Nøkkel nr. 14»: the number of a thing is no room.
      // «02.00 Rom 3 er sint»: nor is the hour a thing that the room is part of.
      const thing = at - 2 >= from && tokens[at - 2]!.kind === "word" && isNounLike(tokens, at - 2);
      // «All evening room 4 …»
      // «On return from leave room 4 …»: nor what stands under a preposition in front.
      const ofThing =
        thing &&
        !isRoom(tokens[at - 2]) &&
        !isOf(tokens.kinds.noThing, tokens[at - 2]) &&
        !(!isOf(tokens.kinds.definite, tokens[at - 2]) && governed(tokens, clause, at - 2));
      if (token.kind === "number" && isRoom(tokens[at - 1]) && !ofThing && !governed(tokens, clause, at - 1))
        return { ...patient, at };
      continue;
    }
    // «3C motarbeider oss»: first, a room's number and letter stand for whoever is in it.
    if (at - 1 === clause.from && isBesideNumber(tokens, at)) return { ...patient, at };
    // «Alle på hybel 2»
    if (isOf(tokens.kinds.quantifier, token) && isOf(tokens.kinds.inRoom, tokens[at + 1]))
      if (isRoom(tokens[at + 2]) || tokens[at + 2]?.kind === "number") return { ...patient, at };
    // «Her dog is jealous»
    if (isAnimal(token) && !governed(tokens, clause, at))
      return { at, holder: "thing", expletive: false, thirdParty: false };
    // «The young one in 5 was …»
    if (isPersonBefore(tokens, clause, at)) return { ...patient, at };
    // «Snooping round the nurses' station»: whose it is acts not.
    if (/^['’]$/.test(tokens[at + 1]?.mark ?? "") && tokens[at + 1]!.start === token.end) continue;
    if (isCalled(tokens, at) && !governed(tokens, clause, at)) return { ...patient, at: at + 1 };
    // «Kl. 16.20 nektet …»
    if (isArticle(tokens, at) || isOf(tokens.kinds.oClock, token)) continue;
    // «The nurse both threw the plate and …», «we all refused»: who they are stands before it.
    if (isOf(tokens.kinds.amount, token) && at > from) {
      const head = at - 2 >= from && tokens[at - 1]!.bits === B.light ? at - 2 : at - 1;
      const whom = tokens[head]!;
      const named = isPersonal(whom) && !isOf(tokens.kinds.amount, whom) && !governed(tokens, clause, head);
      if (isSubjectPronoun(whom) || named) continue;
    }
    if (isSubjectPronoun(token) || (isPersonal(token) && (token.bits & (B.object | B.possessive)) === 0)) {
      if ((token.bits & B.name) !== 0 && at > clause.from && isStaffTitle(tokens[at - 1])) return nobody;
      if (isSomeOfThem(tokens, clause, at)) return subjectOf(token, at);
      // «At the door he said»: a form that is a subject alone stands under no preposition.
      // «Av respekt for de kvinnene»: before its noun it is an article.
      const article = (token.bits & B.determiner) !== 0 && (tokens[at + 1]!.bits & B.personNoun) !== 0;
      const nominative = (token.bits & (B.subject | B.object)) === B.subject && !article;
      if (nominative || !governed(tokens, clause, at)) return subjectOf(token, at);
      // «Bikkja til naboen»: what it belongs to is no subject; the head stands before it.
      const behind = thingOrNull(tokens, clause, nounAt);
      if (behind !== null) return behind;
      continue;
    }
    // «Ifølge henvisningen er moren …»: who or what says so is no subject.
    // «For en god plan krever at …»: with what is demanded right behind the verb, the word opens the sentence.
    if (at === from && isOf(tokens.kinds.for, token) && isOf(tokens.kinds.that, tokens[verb + 1])) continue;
    if ((token.bits & (B.preposition | B.accordingTo)) !== 0) {
      // «The lock on the fridge refused to budge», «clock in the hall»: it is a thing; «Lodger in the next room» is somebody.
      const placed = isOf(tokens.kinds.governs, tokens[at + 1]) || isRoom(tokens[at + 1]);
      const named = at - 2 >= from && isOf(tokens.kinds.governs, tokens[at - 2]) && isNounLike(tokens, at - 1);
      const thing = placed && (named || isOf(tokens.kinds.gadget, tokens[at - 1]));
      if ((token.bits & B.light) === 0 || thing) {
        nounAt = -1;
        continue;
      }
    }
    if (nounAt < 0 && isNounLike(tokens, at)) nounAt = at;
  }
  return thingOrNull(tokens, clause, nounAt);
}

function thingOrNull(tokens: Tokens, clause: Clause, nounAt: number): Subject | null {
  if (nounAt < 0) return null;
  // A lone adjective or adverb in front («Etterpå var han …») is no subject.
  if (isIllness(tokens, nounAt)) return { ...patient, at: nounAt };
  if ((tokens[nounAt]!.bits & B.adjective) !== 0) return null;
  // «The whole landing was scared of him»: those who live there.
  if (isOf(tokens.kinds.gathered, tokens[nounAt]) && isOf(tokens.kinds.whole, tokens[nounAt - 1]))
    return { ...patient, at: nounAt };
  if (governed(tokens, clause, nounAt)) return null;
  // «Resten av bordet lager styr», «the rest of the table was in on it»
  if (isOf(tokens.kinds.amount, tokens[nounAt]) && isOf(tokens.kinds.partOf, tokens[nounAt + 1]))
    if ([2, 3].some((by) => isOf(tokens.kinds.gathered, tokens[nounAt + by]))) return { ...patient, at: nounAt };
  // «Dementen på 14 hadde rotet i skapet»: who is called by a label is a person all the same.
  if (isLabelled(tokens[nounAt]!) || isNicknamed(tokens, nounAt)) return { ...patient, at: nounAt };
  return { at: nounAt, holder: "thing", expletive: false, thirdParty: false };
}

/** «Lillen, som vi kaller ham, …», «Tiny, as we call him, …» */
function isNicknamed(tokens: Tokens, at: number): boolean {
  if (tokens[at + 1]?.mark !== ",") return false;
  for (let near = at + 2; near < tokens.length && near <= at + 5 && tokens[near]!.kind === "word"; near += 1) {
    const whom = tokens[near + 1];
    if (
      isOf(tokens.kinds.calls, tokens[near]) &&
      whom !== undefined &&
      (whom.bits & (B.other | B.pronoun)) === (B.other | B.pronoun)
    )
      return true;
  }
  return false;
}

/** V2: what stands first pushes the subject behind the verb («I kveld var hun», «Egentlig er han»). */
function afterVerb(tokens: Tokens, clause: Clause, verbSecond: boolean, opened: boolean): Subject | null {
  // Past the clause that stands inside it, where there is one.
  const { verb, end: to } = clause;
  const number = tokens[verb]!.clause;
  for (let at = verb + 1; at < to && at <= verb + 4; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "mark") return null;
    if (token.clause !== number) continue;
    // «Gjør dette for å …»: with nothing before the verb «dette» is its object.
    const object = (token.bits & B.thing) !== 0 && (!verbSecond || !opened) && takesObject(tokens, verb, to);
    // «Skulle en av guttene nekte, …»
    const helps = opened || ((tokens[verb]!.bits & B.modal) !== 0 && takesNoObject(tokens, verb));
    if (isArticle(tokens, at)) return helps ? personAt(tokens, at, to) : null;
    // «Når det tordner, blir katta redd»
    if (isAnimal(token) && at === verb + 1 && verbSecond && takesNoObject(tokens, verb))
      return { at, holder: "thing", expletive: false, thirdParty: false };
    // «Fekk ikkje den siste biten»: before what describes a thing it is the article of an object.
    const pointed = (token.bits & (B.thing | B.determiner)) === (B.thing | B.determiner);
    if (pointed && verb === clause.from && !takesNoObject(tokens, verb) && at + 1 < to && isOfThing(tokens, at + 1))
      return null;
    // «And told her so»: in English a form that is an object stands behind its verb as one.
    if (!verbSecond && (token.bits & (B.object | B.other)) === (B.object | B.other) && !takesNoObject(tokens, verb))
      return null;
    // «Got one over on us»: nor is «one» who got it.
    if (!verbSecond && (token.bits & B.generic) !== 0 && !isHelping(tokens[verb]!)) return null;
    // «… og trodde ikke vi merket det»: who thought so is left out, and «vi» is in what was thought.
    if (verbSecond && isOfThought(tokens, clause, at)) return null;
    if (isCalled(tokens, at)) return opened ? { ...patient, at: at + 1 } : null;
    // «I går nektet den nye gutten …», «torsdag var flere av beboerne …»
    const person = helps && (token.bits & B.determiner) !== 0 ? personAt(tokens, at, to) : null;
    if (person !== null) return person;
    if (isSubjectPronoun(token) && !object) return subjectOf(token, at);
    // «I kveld var rom 6 sint»: the room stands for whoever is in it, as it does before the verb.
    const inRoom = at === verb + 1 && isRoom(token) && tokens[at + 1]?.kind === "number";
    if (inRoom && helps) return { ...patient, at: at + 1 };
    if (isPersonal(token) && (token.bits & B.pronoun) === 0) {
      // «Truet Siri», «Kalte moren»: with nothing before the verb the noun behind it is the object.
      // «Skulle Jon føle seg …», «var Jon redd»: «be» and the modals have no object.
      const turned = at === verb + 1 && takesNoObject(tokens, verb);
      // «And now suspects the cleaner»: in English what opens a sentence turns nothing.
      return turned || opened ? subjectOf(token, at) : null;
    }
    if ((token.bits & (B.light | B.negation | B.reflexive | B.determiner | B.possessive)) === 0) {
      // «Finally owned up to the vodka»: in English no thing stands behind its verb.
      // «Da hun var ung, var utfordringen å snike seg ut»: what the infinitive tells is told of whom the note is about.
      const told = takesNoObject(tokens, verb) && ((tokens[at + 1]?.bits ?? 0) & B.infinitiveMarker) !== 0;
      if (opened && !told && isDefiniteNoun(tokens, at))
        return { at, holder: "thing", expletive: false, thirdParty: false };
      return null;
    }
  }
  return null;
}

/** Who is named from a place on, before the end of the clause; null where nobody is. */
function personAt(tokens: Tokens, at: number, to: number): Subject | null {
  const person = personFrom(tokens, at);
  if (person === null || person.end > to) return null;
  const head = tokens[person.head]!;
  return isPersonal(head) || (head.bits & B.pronoun) !== 0
    ? subjectOf(head, person.head)
    : { ...patient, at: person.head };
}

/** Whether a pronoun behind a coordinated verb of thought has a verb of its own. */
const isOfThought = (tokens: Tokens, { from, verb }: Clause, at: number): boolean =>
  verb === from + 1 &&
  (tokens[from]!.bits & B.coordinator) !== 0 &&
  (tokens[verb]!.verb & V.tentative) !== 0 &&
  isSubjectPronoun(tokens[at]!) &&
  ((tokens[at + 1]?.verb ?? 0) & anyVerb) !== 0;

/** A noun, or what describes one. */
const isOfThing = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.bits & (B.adjective | B.determiner)) !== 0 || (tokens[at]!.kind === "word" && isNounLike(tokens, at));

const isHelping = ({ verb, bits }: Token): boolean => (verb & V.copula) !== 0 || (bits & B.modal) !== 0;

const takesNoObject = (tokens: Tokens, verb: number): boolean => {
  const { verb: forms, bits } = tokens[verb]!;
  return (
    (forms & (V.copula | V.becoming)) !== 0 || ((bits & B.modal) !== 0 && !isOf(tokens.kinds.takesObject, tokens[verb]))
  );
};

/** Whether «det» right behind the first verb is its object: «Gjør dette for å …», «Hadde det kjekt på tur». */
function takesObject(tokens: Tokens, verb: number, to: number): boolean {
  const head = tokens[verb]!;
  // «Does it for a reaction», not «Does it hurt?»
  if (isOf(tokens.kinds.does, head)) return !leadsTo(tokens, verb + 2, to);
  // «Fikk det for seg at …», not «Vil det regne?»
  if ((head.bits & B.modal) !== 0) return isOf(tokens.kinds.takesObject, head) && !leadsTo(tokens, verb + 2, to);
  if ((head.verb & (V.copula | V.becoming | V.seeming)) !== 0) return false;
  if ((head.verb & V.perfect) === 0) return true;
  // «Har det vært rolig?»: with a participle it helps another verb.
  if (!isOf(tokens.kinds.have, head)) return false;
  for (let at = verb + 1; at < to && at <= verb + 5; at += 1) if ((tokens[at]!.verb & V.participle) !== 0) return false;
  return true;
}

/** Whether an infinitive is the next word that is no adverb. */
function leadsTo(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to && at <= from + 3; at += 1) {
    const { bits, verb, kind } = tokens[at]!;
    if (kind !== "word" || (bits & (B.preposition | B.infinitiveMarker | B.determiner)) !== 0) return false;
    if ((verb & V.infinitive) !== 0) return true;
    if ((bits & B.light) === 0) return false;
  }
  return false;
}

const hasOpening = (tokens: Tokens, clause: Clause): boolean => {
  for (let at = clause.from; at < clause.verb; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "word" && (token.bits & B.coordinator) === 0 && token.opens === 0) return true;
    // «Vi sa nei, og så nektet ungdommen å gå»: then.
    if (at === clause.verb - 1 && isOf(tokens.kinds.so, token) && isNamed(tokens, clause.verb + 1, clause.end))
      return true;
  }
  return false;
};

const isNamed = (tokens: Tokens, at: number, to: number): boolean =>
  personFrom(tokens, at) !== null || endOfUs(tokens, at, to) > at;
