import { anyVerb, B, finite, V } from "../lexicon/bits";
import { isLabel } from "../lexicon/lexicon";
import { isArticle, isOf, type Token, type Tokens } from "../text/tokens";

/* The noun that an adjective belongs to, where it stands before one. */

/** The noun that adjectives from `last` on stand before: «en lat og regntung søndag». */
export function nounAfter(tokens: Tokens, last: number, clause: number, determined: boolean): Token | null {
  const { kinds } = tokens;
  // «Determined to leave», «redd for hunden»: what follows belongs to the words themselves.
  // «Raus med andres», «kald som»: nor what stands behind words that end so.
  if ((tokens[last]!.bits & (B.preposition | B.infinitiveMarker | B.possessive)) !== 0 || isOf(kinds.as, tokens[last]))
    return null;
  // «Falskare enn Judas»
  if (isOf(kinds.than, tokens[last + 1])) return null;
  // «Livredd hunden»: no adjective of an indefinite stands before a definite noun; it is what one is afraid of.
  if (!determined && isOf(kinds.afraid, tokens[last]) && isOf(kinds.definite, tokens[last + 1])) return null;
  // «A lazy sort of a morning»
  const sort = isOf(kinds.sortOf, tokens[last + 1]) && isOf(kinds.partOf, tokens[last + 2]);
  const first = sort ? last + (isArticle(tokens[last + 3]) ? 4 : 3) : last + 1;
  let at = first;
  while (
    at + 1 < tokens.length &&
    (tokens[at]!.bits & B.coordinator) !== 0 &&
    (tokens[at + 1]!.bits & (B.pronoun | B.light)) === 0
  )
    at += 2;
  // After a coordinator the noun must follow something that is no noun itself.
  for (const candidate of at === first ? [at] : [at, first]) {
    const token = tokens[candidate];
    if (
      token === undefined ||
      token.clause !== clause ||
      token.kind !== "word" ||
      isRepeated(tokens, candidate) ||
      !isNoun(tokens, candidate, determined)
    )
      continue;
    // «En upålitelig gammel misbruker»: of two in a row the one for a person is the noun.
    const next = tokens[candidate + 1];
    return next !== undefined && next.clause === clause && isPersonLabel(next) ? next : token;
  }
  return determined ? nounBehindAside(tokens, last) : null;
}

/** «En dramatisk, politisk sett, snuoperasjon»: behind a few words between commas. */
function nounBehindAside(tokens: Tokens, last: number): Token | null {
  if (tokens[last + 1]?.mark !== ",") return null;
  let at = last + 2;
  while (at <= last + 4 && tokens[at]?.kind === "word" && (tokens[at]!.verb & finite) === 0) at += 1;
  // «Politisk sett», «mildt sagt»: as one sees or says it.
  if (at === last + 2 || tokens[at]?.mark !== "," || (tokens[at - 1]!.verb & V.participle) === 0) return null;
  const noun = tokens[at + 1];
  return noun?.kind === "word" && isNoun(tokens, at + 1, false) ? noun : null;
}

/** «Misnøgd dag ut og dag inn», «angry day after day»: a time that is told twice is no noun of the word before it. */
const isRepeated = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.bits === 0 &&
  [2, 3].some((by) => tokens[at + by]?.kind === "word" && tokens[at + by]!.form === tokens[at]!.form);

/** A noun for a person: one of the closed tables, or a label that some pack judges by («pillemisbruker»). */
export const isPersonLabel = (token: Token): boolean =>
  (token.bits & B.personNoun) !== 0 || (token.word !== undefined && isLabel(token.word));

/** A word that may be a noun after an adjective. */
export function isNoun(tokens: Tokens, at: number, determined: boolean): boolean {
  const token = tokens[at]!;
  if (isOf(tokens.kinds.noNoun, token)) return false;
  if ((token.bits & B.personNoun) !== 0) return true;
  if (determined)
    return (token.bits & (B.preposition | B.coordinator | B.light | B.modal | B.adjective)) === 0 && token.opens === 0;
  // «Horrible tap water»: a bare stem after an adjective is a noun more often than a verb.
  if ((token.verb & V.infinitive) !== 0 && (token.verb & V.past) === 0 && token.bits === 0) return true;
  if (token.verb & finite) return false;
  return token.bits === 0 && token.opens === 0 && (token.verb & (anyVerb | V.presentParticiple) & ~V.imperative) === 0;
}

/** «En krevende …», «hennes vanskelige …»: a noun must follow. */
export const isDetermined = (before: Token | undefined): boolean =>
  before !== undefined && (before.bits & (B.determiner | B.possessive)) !== 0 && (before.bits & B.light) === 0;
