import { B, V } from "../lexicon/bits";
import type { Token } from "../text/tokens";
import { endOf } from "./clause";
import { type Desk, type Draft, draft } from "./draft";
import type { Phrasing } from "./phrasing";

/** Behind more words than this, what is put at the end would hang on something else. */
const longestPlain = 8;

/**
 * A slot for when it was so in place of «alltid», «hele tiden»: at the end of a short clause, else where the words stood.
 * «Aldri» leaves a plain «ikke» behind, since without it the sentence would say the opposite.
 */
export function insteadDraft(desk: Desk, hint: string): Draft | null {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence } = origin;
  const { tokens } = reading;
  const { first, last } = hit.claim.match;
  const { kind, from } = sentence.clauses[hit.claim.clause]!;
  const end = endOf(tokens, sentence, hit.claim.clause);
  const tail = end - last;
  const short = kind === "main" && tail > 0 && tail <= longestPlain && isPlain(tokens, last + 1, end);
  const not = phrasing.notNow[tokens[first]!.form];
  const behind = origin.noteBlock.block.prose.text.slice(tokens[last]!.end, tokens[end]!.end).trim();
  if (not !== undefined) {
    if (first !== last || kind !== "main" || !mayStandAlone(tokens, first, phrasing)) return null;
    if (tail > 0 && !short) return null;
    return draft(desk, "observe", first, Math.max(end, last), [not, behind, "{slot}"].filter(Boolean).join(" "), hint);
  }
  // In front of a Norwegian verb a noun phrase would be read as its subject.
  if (phrasing.verbSecond && first === from) return null;
  const object = (tokens[first - 1]?.bits ?? 0) & B.preposition;
  if (short && object === 0) return draft(desk, "observe", first, end, `${behind} {slot}`, hint);
  return draft(desk, "observe", first, last, "{slot}", hint);
}

/** No subordinate clause and no second verb. */
const isPlain = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to + 1)
    .every(({ opens, mark, bits }) => opens === 0 && mark === "" && (bits & B.coordinator) === 0);

/** Whether «not» can stand where «never» does: everywhere in Norwegian, in English only after a helping verb. */
const mayStandAlone = (tokens: readonly Token[], at: number, phrasing: Phrasing): boolean =>
  phrasing.verbSecond
    ? at > 0 && !tokens[at]!.capital && (tokens[at - 1]!.verb & V.copula) === 0
    : at > 0 &&
      ((tokens[at - 1]!.verb & (V.copula | V.perfect)) !== 0 || (tokens[at - 1]!.bits & (B.modal | B.openModal)) !== 0);
