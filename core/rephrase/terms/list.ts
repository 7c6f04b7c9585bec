import { B } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import { endOf } from "../clause/edges";
import type { Desk } from "../draft";

/** The last word of a list that goes on behind a comma with nouns alone; -1 for none. */
export function listBehind({ origin: { reading, sentence } }: Desk, end: number): number {
  const { tokens } = reading;
  const next = sentence.clauses.findIndex(({ from, verb }) => from === end + 2 && verb < 0);
  if (tokens[end + 1]?.mark !== "," || next < 0) return -1;
  const last = endOf(tokens, sentence, next);
  const inside = tokens.slice(end + 2, last + 1);
  const isNoun = ({ kind, bits, opens }: Token) => kind === "word" && opens === 0 && (bits & ~B.coordinator) === 0;
  return inside.some(({ bits }) => bits !== 0) && inside.every(isNoun) ? last : -1;
}
