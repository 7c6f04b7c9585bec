import { B, finite, V } from "../lexicon/bits";
import { none } from "../lexicon/kinds";
import { isLabel } from "../lexicon/lexicon";
import type { Holder } from "../model";
import type { Clause } from "./clauses";
import type { Subject } from "./subject";
import {
  enders,
  isAnimal,
  isArticle as isNewArticle,
  isOf,
  isOtherPerson,
  isOurs,
  isRoom,
  type Token,
  type Tokens,
} from "./tokens";

/* Whether a word stands for a person, and whether it can be a subject where it stands. */

/** Nobody is named: it is the patient, whom the note is about. */
export const patient: Subject = { at: -1, holder: "other", expletive: false, thirdParty: false };

/** Nobody is named: it is the writer. */
export const ours: Subject = { at: -1, holder: "writer", expletive: false, thirdParty: false };

/** Said of no one, or of some of the staff. */
export const nobody: Subject = { at: -1, holder: "staff", expletive: false, thirdParty: false };

/** A word as the subject of a clause. */
export const subjectOf = (token: Token, at: number): Subject => {
  const holder: Holder =
    (token.bits & B.writer) !== 0
      ? "writer"
      : (token.bits & (B.staff | B.generic)) !== 0
        ? "staff"
        : isOtherPerson(token)
          ? "other"
          : "thing";
  const pronoun = (token.bits & B.pronoun) !== 0;
  return { at, holder, expletive: holder === "thing" && pronoun, thirdParty: (token.bits & B.kin) !== 0 };
};

/** «Kollega Randi», «Nurse Joy»: a word before a name that tells that it is one of the staff's. */
export const isStaffTitle = (token: Token | undefined): boolean =>
  token !== undefined && (token.bits & (B.staff | B.personNoun)) === (B.staff | B.personNoun);

/** Another person, the writer, the staff or people as such. */
export const isPersonal = (token: Token): boolean =>
  isOtherPerson(token) || isOurs(token) || (token.bits & B.generic) !== 0;

/** «Nok en gang ga han», «løfter ikke en finger»: before a noun the word for «one» is an article, nobody. */
export function isArticle(tokens: Tokens, at: number): boolean {
  if (!isOf(tokens.kinds.one, tokens[at])) return false;
  const next = tokens[at + 1];
  // «Taking it one bit seriously», «one night»
  if (isOf(tokens.kinds.noThing, next)) return true;
  // «Not one bit sorry»
  if (next === undefined || next.kind !== "word" || ((tokens[at - 1]?.bits ?? 0) & B.negation) !== 0) return true;
  return (next.verb & finite) === 0 && (next.bits & (B.light | B.negation | B.reflexive | B.modal)) === 0;
}

/** «Den første sa at …»: one of several, who says something; `verb` is the word behind. */
export const isOneWhoSays = (tokens: Tokens, at: number, verb: number): boolean =>
  isOf(tokens.kinds.oneOfSome, tokens[at]) &&
  (((tokens[at - 1]?.bits ?? 0) & B.determiner) !== 0 || isOf(tokens.kinds.theCalled, tokens[at - 1])) &&
  ((tokens[verb]?.verb ?? 0) & V.reporting) !== 0;

/** How far back an animal may be named. */
const farthestAnimal = 20;

/** «Donkeys at the show, the obstinate one brayed»: one of the animals that the sentence names before. */
export function followsAnimal(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - farthestAnimal && !enders.has(tokens[at]!.mark); at -= 1)
    if (isAnimal(tokens[at]!)) return true;
  return false;
}

/** «The young one», «den ene»: behind an article the word for «one» is somebody. */
export function isPersonBefore(tokens: Tokens, clause: Clause, at: number): boolean {
  if (isOneWhoSays(tokens, at, at + 1)) return true;
  if (!isOf(tokens.kinds.one, tokens[at])) return false;
  const described = [at - 1, at - 2].some(
    (before) => before >= clause.from && (tokens[before]!.bits & B.determiner) !== 0,
  );
  if (!described || governed(tokens, clause, at) || followsAnimal(tokens, at)) return false;
  // «This one's a proper liar»
  const [is, a] = [tokens[at + 1], tokens[at + 2]];
  if (is !== undefined && (is.verb & V.copula) !== 0 && a !== undefined && isNewArticle(a)) return true;
  // «The little one's …»: with what kind of one it is, it is somebody.
  return ((tokens[at + 1]?.bits ?? 0) & B.preposition) !== 0 || isOf(tokens.kinds.whichOne, tokens[at - 1]);
}

/** «Den demente på 8», «den bipolare»: an adjective that some pack judges by stands for the person behind the article. */
export function isCalled(tokens: Tokens, at: number): boolean {
  const called = tokens[at + 1];
  if (
    !isOf(tokens.kinds.theCalled, tokens[at]) ||
    called === undefined ||
    !called.form.endsWith("e") ||
    called.verb !== 0
  )
    return false;
  // «Den gamle er så gjerrig»
  if (isOf(tokens.kinds.whichOne, called) && ((tokens[at + 2]?.verb ?? 0) & finite) !== 0) return true;
  // «Den nye på rom 12 er sleip»
  const housed = isRoom(tokens[at + 3]) && tokens[at + 4]?.kind === "number";
  if (housed && ((tokens[at + 2]?.bits ?? 0) & B.preposition) !== 0) return true;
  const named = ((called.word?.bits ?? 0) & B.label) !== 0;
  // «Den demente damen», «den psykotiske episoden»: before a noun it is no name.
  const next = tokens[at + 2];
  // «Den bipolare på 5»
  const placed = (called.bits & B.adjective) !== 0 && next !== undefined && (next.bits & B.preposition) !== 0;
  return placed || (named && (next === undefined || next.kind !== "word" || next.bits !== 0 || next.verb !== 0));
}

/** A word that no table knows, or knows only as no function word: likely a noun. */
export function isNounLike(tokens: Tokens, at: number): boolean {
  const token = tokens[at]!;
  return (
    token.opens === 0 &&
    (token.bits & ~(B.adjective | B.object | B.name)) === 0 &&
    (token.verb & ~V.imperative) === 0 &&
    !isOf(tokens.kinds.adverbEnding, token)
  );
}

/** «Dementen», «junkien»: a word that some pack labels with. */
export const isLabelled = ({ word }: Token): boolean => word !== undefined && isLabel(word);

/** A noun that some pack judges by or labels with: it stands for a person. */
export const isLabelNoun = ({ word, verb }: Token): boolean => verb === 0 && ((word?.bits ?? 0) & B.label) !== 0;

/** «The bipolar in 4 is livid»: an illness that has a room is a person. */
export const isIllness = (tokens: Tokens, at: number): boolean =>
  // «Borderlines dread a change»
  isOf(tokens.kinds.illnesses, tokens[at]) || isInRoom(tokens, at);

const isInRoom = (tokens: Tokens, at: number): boolean =>
  // «The bipolar was thrilled»
  (isOf(tokens.kinds.illnessOfOne, tokens[at]) &&
    isOf(tokens.kinds.beforeIllness, tokens[at - 1]) &&
    ((tokens[at + 1]?.verb ?? 0) & finite) !== 0) ||
  isPlaced(tokens, at);

const isPlaced = (tokens: Tokens, at: number): boolean =>
  isOf(tokens.kinds.illness, tokens[at]) &&
  isOf(tokens.kinds.beforeIllness, tokens[at - 1]) &&
  isOf(tokens.kinds.behindIllness, tokens[at + 1]) &&
  (tokens[at + 2]?.kind === "number" || isOf(tokens.kinds.roomOfIllness, tokens[at + 2]));

/** Stands under a preposition: «på morgenmøtet», «with her mother». */
export function governed(tokens: Tokens, clause: Clause, at: number): boolean {
  for (let back = at - 1; back >= clause.from && back >= at - 4; back -= 1) {
    const token = tokens[back]!;
    // «Hunden til naboen»: a word that can open a clause governs a noun where it opens none.
    const opening = token.opens !== 0 && back === clause.from && clause.kind !== "main";
    // «In a sulk»: before an article the adverb is a preposition.
    const before = (token.bits & B.light) === 0 || isOf(tokens.kinds.governs, tokens[back + 1]);
    if ((token.bits & (B.preposition | B.accordingTo)) !== 0 && !opening && before) return true;
    if (token.kind !== "word") return false;
    // «In the evening the nurse …»: what stands before its article is another noun's.
    const article = back + 1 < at && (tokens[back + 1]!.bits & B.determiner) !== 0;
    if (article && (token.bits & (B.determiner | B.intensifier)) === 0) return false;
    // «On hearing the date Ms B was delighted»: a title begins who is meant.
    if (back + 1 < at && token.bits === 0 && token.verb === 0 && isOf(tokens.kinds.title, tokens[back + 1]))
      return false;
    const insideNoun =
      (token.bits & (B.determiner | B.possessive | B.adjective)) !== 0 || (token.bits === 0 && token.verb === 0);
    if (!insideNoun) return false;
  }
  return false;
}

/** «Løy igjen», «is lazy», «was very manipulative»: whether what begins with the verb is done or said of no thing. */
export function isHumanly(tokens: Tokens, verb: number): boolean {
  const { humanActs, humanTraits } = tokens.kinds;
  if (isOf(humanActs, tokens[verb])) return true;
  if ((tokens[verb]!.verb & (V.copula | V.becoming)) === 0) return false;
  let at = verb + 1;
  while (at <= verb + 3 && at < tokens.length && (tokens[at]!.bits & (B.light | B.intensifier | B.negation)) !== 0)
    at += 1;
  return isOf(humanTraits, tokens[at]);
}

/** «Maten», «huset»: a word that no table knows, in the form that one thing has. */
export const isDefiniteNoun = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.bits === 0 && tokens[at]!.verb === 0 && isOf(tokens.kinds.definite, tokens[at]);

/** «A couple of the residents», «et par av beboerne»: some of them are they. */
export function isSomeOfThem(tokens: Tokens, clause: Clause, at: number): boolean {
  for (let back = at - 1; back > clause.from && back >= at - 3; back -= 1) {
    if (isOf(tokens.kinds.partOf, tokens[back])) return isOf(tokens.kinds.amount, tokens[back - 1]);
    if ((tokens[back]!.bits & (B.determiner | B.possessive | B.adjective)) === 0) return false;
  }
  return false;
}

/**
 * «Pete er en snylter», «Noa er ein krangelfant»: in languages that put the article behind, a word with a capital, no article
 * and no meaning that is said to be a kind of person is somebody whose name no table knows.
 */
export function isUnknownName(tokens: Tokens, { from, verb }: Clause, at: number): boolean {
  const { definite } = tokens.kinds;
  if (at !== from || verb !== at + 1 || !isNewArticle(tokens[verb + 1]) || definite.source === none.source)
    return false;
  const { capital, bits, verb: verbal, form } = tokens[at]!;
  return capital && bits === 0 && verbal === 0 && form.length > 2 && !isOf(definite, tokens[at]);
}
