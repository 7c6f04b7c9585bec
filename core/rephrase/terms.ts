import type { CompiledLanguage } from "../rules/compile";
import { endOf } from "./clause";
import { type Desk, type Draft, draft, withoutDraft } from "./draft";
import { isPersonTerm, type Swap, swapTerm } from "./words";

/** What a term for a person tells of them, behind «person med», «person who uses». */
const told = /^(.*?\b(?:med|with|som bruker|som brukar|who uses?|fra|frå|from)) .+$/;

/** A term for a term; and for a label, the same with a slot for what is known. */
export function termDrafts(
  desk: Desk,
  stance: "voice" | "reword",
  terms: Readonly<Record<string, string>>,
  hint: string | undefined,
  { lexicon }: CompiledLanguage,
): readonly Draft[] {
  const { hit, reading, sentence } = desk.origin;
  const swap = swapTerm(terms, reading.tokens, hit.claim.match, sentence.sentence.to, lexicon);
  if (swap === null) return [];
  if (swap.text === "") return [withoutDraft(desk, stance, swap.first, swap.last)].filter((one) => one !== null);
  const plain = draft(desk, stance, swap.first, swap.last, swap.text);
  const wider =
    hint === undefined ? null : stance === "voice" ? besidesDraft(desk, swap) : knownDraft(desk, swap, hint);
  return wider === null ? [plain] : [wider, plain];
}

/** «Person med ruslidelse» → «person med [det du vet om rusbruken]»: where a label stood, what is known. */
function knownDraft(desk: Desk, swap: Swap, hint: string): Draft | null {
  const parts = isPersonTerm(swap.text) ? told.exec(swap.text) : null;
  return parts === null ? null : draft(desk, "observe", swap.first, swap.last, `${parts[1]} {slot}`, hint);
}

/** «Han forteller at han ikke sov, og jeg la merke til [det du selv så eller hørte]»: both stand, neither is doubted. */
function besidesDraft(desk: Desk, swap: Swap): Draft | null {
  const { reading, sentence, hit, noteBlock } = desk.origin;
  const { tokens } = reading;
  let top = hit.claim.clause;
  while (sentence.clauses[top]!.parent >= 0) top = sentence.clauses[top]!.parent;
  const last = endOf(tokens, sentence, top);
  const rest = tokens.slice(last + 1, sentence.sentence.to);
  if (last <= swap.last || rest.some(({ kind, mark }) => kind !== "mark" || mark === "?")) return null;
  const { text, hint } = desk.phrasing.besides;
  const behind = noteBlock.block.prose.text.slice(tokens[swap.last]!.end, tokens[last]!.end);
  return draft(desk, "observe", swap.first, last, `${swap.text}${behind}, ${text}`, hint);
}
