import type { Match } from "../../claims/matches";
import type { BlockReading, SentenceReading } from "../../read-block";
import type { Subject } from "../../text/subject";
import type { Phrasing } from "../phrasing";
import { decapitalise } from "./fragment";

/** A main clause on the way into a frame. */
export interface Piece {
  readonly prose: string;
  readonly reading: BlockReading;
  readonly sentence: SentenceReading;
  readonly match: Match;
  readonly phrasing: Phrasing;
  readonly first: number;
  readonly last: number;
  readonly verb: number;
  readonly to: number;
  readonly subject: Subject;
  /** The subject in words, where it is left out. */
  readonly restored: string;
  readonly past: boolean;
}

/** The words of a piece from one token to another, both included. */
export const words = ({ prose, reading: { tokens } }: Piece, from: number, to: number): string =>
  to >= from ? prose.slice(tokens[from]!.start, tokens[to]!.end) : "";

/** A text of a piece with its first letter small, where that is no name. */
export const lower = ({ reading, first, verb, match, phrasing }: Piece, text: string): string => {
  const token = reading.tokens[first]!;
  const isKnown = !phrasing.verbSecond && match.first === first && token.bits === 0;
  return decapitalise(text, token, first === verb || isKnown);
};

/** Words put together with a blank between them, clitics without one. */
export const join = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== "")
    .join(" ")
    .replace(/ (?=['’](?:s|re|m|ve|ll|d)\b)/g, "");
