import { B, S, V } from "../../lexicon/bits";
import { behind } from "./behind";
import { decapitalise } from "./fragment";
import { adverbRun } from "./order";
import { join, lower, type Piece, words } from "./piece";
import { endOfSubject, isName, isSubjectPhrase } from "./subject-phrase";

/** «I dag var hun ikke sint» → «hun ikke var sint i dag»; «Nektet frokost» → «hun nektet frokost». */
export function fromInverted(piece: Piece): string | null {
  const { reading, subject, verb, first, last, phrasing, restored } = piece;
  const { tokens } = reading;
  const subjectTo = Math.max(endOfSubject(tokens, subject.at), verb);
  // What stands between the verb and its subject («var likevel hun») has no plain place: leave it.
  if (subject.at > verb && !isSubjectPhrase(tokens, verb + 1, subject.at)) return null;
  // Without a subject only what cannot be one may stand first: «På kvelden var urolig».
  if (subject.at < 0 && verb > first && (tokens[first]!.bits & (B.preposition | B.light)) === 0) return null;
  // «I opposisjon til alt personalet foreslår»: a verb at the end is no first one of a statement.
  if (subject.at < 0 && verb === last && verb > first + 1) return null;
  // «Uansett hva vi foreslår, sier han nei»: the subject was not seen.
  const follower = tokens[verb + 1]?.form ?? "";
  if (
    subject.at < 0 &&
    (phrasing.subjects.includes(follower) || (phrasing.verbSecond && phrasing.kinds.any.test(follower)))
  )
    return null;
  // «Det hadde han regnet ut»: behind two verbs it has no plain place.
  const isHelped = (tokens[verb]!.verb & V.perfect) !== 0 || (tokens[verb]!.bits & B.modal) !== 0;
  const isLeft = isHelped && !phrasing.kinds.stranded.test(tokens[last]!.form);
  if (verb === first + 1 && phrasing.kinds.pointing.test(tokens[first]!.form) && isLeft) return null;
  // «Alt skal det krangles om»: what it is about has no plain place.
  if (
    verb === first + 1 &&
    phrasing.kinds.everything.test(tokens[first]!.form) &&
    phrasing.kinds.it.test(tokens[verb + 1]?.form ?? "")
  )
    return null;
  // «moren til Kari»: what belongs to the subject would be left behind.
  const next = tokens[subjectTo + 1];
  const isNoun = subject.at > verb && (tokens[subject.at]!.bits & B.pronoun) === 0;
  const isNamed = isNoun && isName(tokens[subject.at]!);
  if (isNoun && !isNamed && next !== undefined && subjectTo < last && phrasing.kinds.belonging.test(next.form))
    return null;
  const subjectText = subject.at > verb ? words(piece, verb + 1, subjectTo) : restored;
  // «Slik er det hver mandag»: it points back, and has no place further on.
  if (verb === first + 1 && phrasing.kinds.thus.test(tokens[first]!.form)) return null;
  const fronted = words(piece, first, verb - 1).replace(/,$/, "");
  const small = fronted === "" ? "" : decapitalise(fronted, tokens[first]!, true);
  const place = fronted === "" ? "end" : placeOf(piece, first);
  const { adverbs, rest: more } = behind(piece, subjectTo + 1);
  return join(
    subjectText,
    place === "middle" ? small : "",
    adverbs,
    verb === first ? lower(piece, words(piece, verb, verb)) : words(piece, verb, verb),
    place === "object" ? small : "",
    more,
    place === "end" ? small : "",
  );
}

/**
 * Where what was fronted goes: a sentence adverb, and all that would hang on another clause at the end, before the verb
 * («at hun i går var sint fordi …»); an object behind the verb («at hun gjør dette på pur f»); else last.
 */
function placeOf(piece: Piece, first: number): "middle" | "object" | "end" {
  const { reading, sentence, match, verb, last, phrasing } = piece;
  const { tokens } = reading;
  if (adverbRun(tokens, first, verb - 1, phrasing) === verb - 1) return "middle";
  const { bits, form } = tokens[first]!;
  // «Hjerteglad ble hun da …»: how somebody was stands behind the verb.
  const isMood = match.first === first && match.last < verb && (tokens[verb]!.verb & (V.copula | V.becoming)) !== 0;
  if (isMood && match.pattern.kind === "adjective") return "object";
  // «Ikke en eneste gang har hun …»: at hun ikke en eneste gang har …
  if ((bits & B.negation) !== 0) return "middle";
  if (verb === first + 1 && phrasing.kinds.pointing.test(form))
    return phrasing.kinds.stranded.test(tokens[last]!.form) ? "end" : "object";
  if (verb === first + 1 && (bits & (B.light | B.coordinator)) !== 0) return "middle";
  const longer = sentence.clauses.some(({ from }) => from > verb && from <= last);
  return longer && tokens.slice(first, verb).every(({ opens, kind }) => kind === "word" && (opens & anyClause) === 0)
    ? "middle"
    : "end";
}

const anyClause = S.content | S.question | S.relative | S.wh;
