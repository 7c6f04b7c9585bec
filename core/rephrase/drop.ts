import { B, finite, V } from "../lexicon/bits";
import { isArticle, type Token } from "../text/tokens";
import { endOf } from "./clause/edges";
import { isAllAtFault } from "./covered";
import { type Desk, type Draft, draft } from "./draft";

/* Words that judge beside what was told, which can go, or a name for a person that is one only by the way. */

/** The ways to leave the words out where what was done stands there already; none in a language that names no person. */
export function dropDrafts(desk: Desk): readonly Draft[] {
  const { id } = desk.origin.hit.rule.rule;
  const apart = apartDraft(desk);
  if (apart !== null) return [apart];
  const asked = askedDraft(desk);
  if (asked !== null) return [asked];
  if (desk.phrasing.person === undefined || !/^(?:stigma-label\/|mind-certainty\/inner$)/.test(id)) return [];
  const tail = tailDraft(desk);
  if (tail !== null) return [tail];
  if (!id.startsWith("stigma-label/")) return [];
  return [personDraft(desk), adjectiveDraft(desk)].filter((one) => one !== null);
}

/** «Sønnen, storkaren, ba oss …»: between commas a name adds nothing to who it was. */
function apartDraft({ origin: { hit, reading, sentence } }: Desk): Draft | null {
  const { first, last, pattern } = hit.claim.match;
  const [before, behind] = [reading.tokens[first - 1], reading.tokens[last + 1]];
  if (before?.mark !== "," || behind?.mark !== "," || pattern.kind !== "noun") return null;
  if (first <= sentence.sentence.from + 1 || !hit.rule.rule.id.startsWith("stigma-label/")) return null;
  return { stance: "reword", start: before.start, end: behind.end, text: "", hints: [] };
}

/** «Had to be told three times like a little kid», «… got fresh, dirty old man», «… him, underneath it all». */
function tailDraft({ origin: { hit, reading, sentence } }: Desk): Draft | null {
  const { tokens } = reading;
  const { match, clause } = hit.claim;
  const { verb, from } = sentence.clauses[clause]!;
  const end = endOf(tokens, sentence, -1);
  if (match.last !== end || match.first <= sentence.sentence.from) return null;
  const put = (start: number): Draft => ({
    stance: "reword",
    start: tokens[start - 1]!.end,
    end: tokens[end]!.end,
    text: "",
    hints: [],
  });
  if (tokens[match.first]!.form === "like" && verb >= from && verb < match.first) return put(match.first);
  if (tokens[match.first]!.form === "with") return put(match.first);
  let before = match.first - 1;
  while (before > 0 && tokens[before]!.kind === "word" && paints(tokens[before]!)) before -= 1;
  const stated = sentence.clauses.some((one) => one.verb >= 0 && one.verb < before);
  return tokens[before]!.mark === "," && (verb < 0 || verb < before) && stated ? put(before) : null;
}

/** «No surprise about the fall, what does he expect when he carries on like that»: the question behind only blames. */
function askedDraft({ origin: { hit, reading, sentence }, phrasing }: Desk): Draft | null {
  const { tokens } = reading;
  const { first, last } = hit.claim.match;
  if (phrasing.plain === undefined || tokens[first]!.form !== "what" || tokens[first - 1]?.mark !== ",") return null;
  if (!phrasing.kinds.expect.test(tokens[last]!.form) || first - 1 <= sentence.sentence.from) return null;
  const end = endOf(tokens, sentence, -1);
  const told = tokens.slice(last + 1, end + 1).some(({ kind, bits }, by) => {
    const at = last + 1 + by;
    const atFault = sentence.hits.some(({ claim: { match } }) => match.first <= at && at <= match.last);
    return kind === "number" || (!atFault && (bits & (B.pronoun | B.light | B.preposition | B.determiner)) === 0);
  });
  const at = tokens[first - 2]!.end;
  return told ? null : { stance: "reword", start: at, end: tokens[end]!.end, text: "", hints: [] };
}

const paints = ({ form, bits, verb }: Token): boolean =>
  form === "so" || (verb === 0 && (bits & ~(B.adjective | B.intensifier | B.determiner | B.coordinator)) === 0);

/** «Nosy parker in the next bay was put out», «a house full of ingrates»: the person is not what the sentence is about. */
function personDraft(desk: Desk): Draft | null {
  const { hit, reading, sentence } = desk.origin;
  const { tokens } = reading;
  const { match, clause } = hit.claim;
  const { from, verb } = sentence.clauses[clause]!;
  const { person } = desk.phrasing;
  if (person === undefined || !isName(tokens, match)) return null;
  const before = tokens[match.first - 1];
  const isMany = /[^s]s$/.test(tokens[match.last]!.form);
  const word = isMany ? person.more : person.one;
  const isSubject = match.first <= from + 1 && verb > match.last && (tokens[verb]!.verb & finite) !== 0;
  const isBeside = before !== undefined && (before.bits & B.preposition) !== 0 && match.first > from + 1;
  if (!isSubject && !(isBeside && isMany)) return null;
  // Beside a name for one there is more to say of it: «nosy parker in the next bay».
  if (isSubject && isAllAtFault(tokens, sentence, match.last + 1, sentence.sentence.to, desk.phrasing)) return null;
  const article = isSubject && match.first === from && !isMany ? "the " : "";
  return draft(desk, "reword", match.first, match.last, `${article}${word}`);
}

/** A noun, or a phrase that ends in one, and no adjective with its noun behind it. */
const isName = (tokens: readonly Token[], { pattern, last }: Desk["origin"]["hit"]["claim"]["match"]): boolean =>
  pattern.kind === "noun" || (pattern.kind === "phrase" && (tokens[last]!.bits & (B.adjective | B.preposition)) === 0);

const notNoun = B.adjective | B.preposition | B.coordinator | B.intensifier | B.pronoun | B.negation;

/** «A spoiled patient, used to …», «a lazy Sunday, most of the house in pyjamas»: more is said of them than the word. */
function adjectiveDraft(desk: Desk): Draft | null {
  const { hit, reading, sentence, noteBlock } = desk.origin;
  const { tokens } = reading;
  const { match } = hit.claim;
  const [article, noun] = [tokens[match.first - 1], tokens[match.last + 1]];
  if (
    match.first !== match.last ||
    article === undefined ||
    noun === undefined ||
    match.first !== sentence.sentence.from + 1
  )
    return null;
  if (!desk.phrasing.kinds.a.test(article.form) || noun.kind !== "word" || (noun.bits & notNoun) !== 0) return null;
  if ((noun.verb & V.common) !== 0 || tokens[match.last + 2]?.mark !== ",") return null;
  const words = noteBlock.block.prose.text.slice(noun.start, noun.end);
  const small = (isArticle(article) ? desk.phrasing.terms.articleFor?.(words) : undefined) ?? article.form;
  return draft(desk, "reword", match.first - 1, match.last + 1, `${small} ${words}`);
}
