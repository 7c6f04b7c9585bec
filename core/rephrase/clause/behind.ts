import { B, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import { skipOpening } from "./edges";
import { adverbRun } from "./order";
import { join, type Piece, words } from "./piece";

/** What follows the verb, or the subject behind it: the adverbs that go before the verb, and the rest. */
export function behind(piece: Piece, from: number): { readonly adverbs: string; readonly rest: string } {
  const { reading, last, phrasing } = piece;
  const { tokens } = reading;
  const object = from < last && isLightObject(tokens[from]!) ? from : -1;
  const at = object < 0 ? from : from + 1;
  // «Er den som alltid må ha …»: a relative clause, and no «som alltid».
  const isRelative = object >= 0 && tokens[at]!.form === "som";
  const to = isRelative ? at - 1 : adverbRun(tokens, at, last, phrasing);
  // «Hun misunner henne ikke», «lot seg ikke merke med»: a light object stands before the adverb.
  if (to < at) return { adverbs: "", rest: rest(piece, from) };
  return {
    adverbs: words(piece, at, to),
    rest: join(object < 0 ? "" : words(piece, object, object), rest(piece, to + 1)),
  };
}

const isLightObject = ({ bits, form }: Token): boolean =>
  (bits & B.reflexive) !== 0 || ((bits & B.pronoun) !== 0 && (bits & B.object) !== 0 && form !== "det");

/** The rest of a stretch; where a verb with the same subject follows («og ville ikke»), its adverbs go before it too. */
function rest(piece: Piece, from: number): string {
  const { reading, sentence, last, phrasing } = piece;
  const { tokens } = reading;
  const parts: string[] = [];
  let at = from;
  for (const [index, { kind, verb, from: opening }] of sentence.clauses.entries()) {
    // «…, og turde derfor ikke»: past the comma and the «og».
    const marks = tokens[opening]?.kind === "mark" ? opening + 1 : opening;
    if (!phrasing.verbSecond || kind !== "main" || verb <= from || verb > last || skipOpening(tokens, marks) !== verb)
      continue;
    const { at: own } = sentence.subjects[index]!;
    // «… og har aldri vore det»: what was said before, and no subject.
    const echoes = own > verb && tokens[own]!.form === "det" && (tokens[own - 1]!.verb & V.participle) !== 0;
    if ((own >= opening && !echoes) || (own < 0 && piece.subject.at >= 0)) continue;
    const to = adverbRun(tokens, verb + 1, last, phrasing);
    if (to <= verb) continue;
    parts.push(words(piece, at, verb - 1), words(piece, verb + 1, to), words(piece, verb, verb));
    at = to + 1;
  }
  return join(...parts, words(piece, at, last));
}
