import { isOtherPerson, isOurs, type Token } from "../text/tokens";
import { B } from "./bits";

/*
 * A pattern wants certain words; two of them in a row are there much more often than the third. So before it is tried,
 * what stands right beside them is asked for a sign: one of some for its word, one for each place that it can fill. Most
 * patterns are told not to be there by that alone.
 */

/** So many signs are those of words, which share them; those of places lie above. */
const wordSigns = 22;
const [person, ours, possessive, reflexive, mark, noun] = [22, 23, 24, 25, 26, 27].map((at) => 1 << at) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

/** What has no sign of its own: it may stand where anything may. */
export const anySign = 1 << 28;

/** The sign of a word by its number. */
export const signOfWord = (id: number): number => 1 << (id % wordSigns);

/** The sign that all tokens have that can fill a place. */
export const signsOfPlaces: Readonly<Record<string, number>> = {
  P: person,
  N: noun,
  S: ours,
  sin: possessive,
  seg: reflexive,
  ",": mark,
  ":": mark,
};

/** The signs of what stands somewhere; of a place outside the sentence, where nothing does, the one of anything. */
export function signsOf(token: Token | undefined): number {
  if (token === undefined) return anySign;
  if (token.kind === "mark") return anySign | mark;
  const { bits, word } = token;
  let signs = anySign | (word === undefined ? 0 : signOfWord(word.id));
  if (isOtherPerson(token)) signs |= person;
  if (isOurs(token)) signs |= ours;
  if ((bits & B.possessive) !== 0) signs |= possessive;
  if ((bits & B.reflexive) !== 0) signs |= reflexive;
  if ((bits & ~B.adjective) === 0) signs |= noun;
  return signs;
}
