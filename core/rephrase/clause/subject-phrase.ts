import { B } from "../../lexicon/bits";
import { isRoom, type Token } from "../../text/tokens";

/** The last word of a subject: of a name of several («Jan Erik»), of a noun with its article («den nye pasienten»). */
export function endOfSubject(tokens: readonly Token[], at: number): number {
  if (at < 0) return at;
  let to = at;
  while (isName(tokens[to]!) && tokens[to + 1] !== undefined && isName(tokens[to + 1]!)) to += 1;
  // «Fru Hansen», «moster Astrid», «Kari Olsen»: the name that no list knows goes with the word before it.
  const isOne = ({ bits, capital }: Token) => (bits & B.personNoun) !== 0 || (capital && (bits & B.name) !== 0);
  const isSurname = (token: Token | undefined) =>
    token?.kind === "word" && token.capital && (isName(token) || (token.bits === 0 && token.verb === 0));
  if ((tokens[at]!.bits & B.pronoun) === 0 && isOne(tokens[to]!) && isSurname(tokens[to + 1])) return to + 1;
  if ((tokens[at]!.bits & B.determiner) === 0) return to;
  for (let noun = at + 1; noun <= at + 3 && tokens[noun]?.kind === "word"; noun += 1) {
    if ((tokens[noun]!.bits & B.personNoun) !== 0) return noun;
    if (!isSubjectPhrase(tokens, noun, noun + 1)) break;
  }
  return to;
}

export const isName = ({ kind, capital, bits }: Token): boolean => kind === "word" && capital && (bits & B.name) !== 0;

/** Only what can stand before a noun, up to the subject's head: «den nye pasienten». */
export const isSubjectPhrase = (tokens: readonly Token[], from: number, head: number): boolean =>
  tokens
    .slice(from, head)
    .every(
      (token) =>
        (token.bits & (B.determiner | B.adjective | B.possessive)) !== 0 ||
        isName(token) ||
        isRoom(token) ||
        (token.kind === "word" && token.bits === 0 && token.verb === 0 && token.opens === 0),
    );
