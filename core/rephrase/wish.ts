import { type Desk, type Draft, draft, noteWords } from "./draft";
import { condemns } from "./scorn";

/** «Når han ikke får viljen sin» → «når han får et nei»: what happened is told, with no will that it is measured by. */
export function wishDraft(desk: Desk): Draft | null {
  const { hit, sentence } = desk.origin;
  const { first, last } = hit.claim.match;
  // How often it is said to be so stays at fault, and what condemns besides.
  const isMore = sentence.hits.some((one) => one.rule !== hit.rule && condemns(one, desk));
  if (hit.rule.rule.id.startsWith("absolute-generalization/") || isMore) return null;
  const { from, to } = sentence.clauses[hit.claim.clause]!;
  const [willed, told] = desk.phrasing.willed ?? [];
  // A pattern may end before the last words of it («som hun | vil»).
  const ends = Math.max(last, Math.min(last + 2, to - 1));
  const text = willed === undefined || first < from ? "" : noteWords(desk, first, ends);
  const met = willed?.exec(text);
  if (met === null || met === undefined || told === undefined) return null;
  const put = text.slice(0, met.index) + met[0].replace(willed!, told);
  const length = met.index + met[0].length;
  const end = desk.origin.reading.tokens[first]!.start + length;
  return { ...draft(desk, "reword", first, last, put), end };
}

/** A way with the same in what it says, and in what it leaves standing before it. */
export function unwilled({ origin, phrasing: { willed } }: Desk, made: Draft): Draft {
  if (willed === undefined) return made;
  const { reading, sentence, noteBlock } = origin;
  const from = reading.tokens[sentence.sentence.from]!.start;
  const before = noteBlock.block.prose.text.slice(from, made.start);
  const met = willed[0].exec(before);
  const text = made.text.replace(...willed);
  if (met === null) return { ...made, text };
  return { ...made, start: from + met.index, text: before.slice(met.index).replace(...willed) + text };
}
