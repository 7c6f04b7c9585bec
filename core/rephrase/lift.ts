import { V } from "../lexicon/bits";
import { type Desk, type Draft, draft } from "./draft";
import { endOf, skipOpening } from "./edges";
import { adverbRun } from "./order";

/** «Han er en slabbedask som aldri rydder» → «Han rydder aldri»: the name goes, and what it was to sum up is said. */
export function liftedDrafts(desk: Desk): readonly Draft[] {
  const { reading, sentence, hit, noteBlock } = desk.origin;
  const { tokens } = reading;
  const { clause: index, match } = hit.claim;
  const { kind, verb, from } = sentence.clauses[index]!;
  const next = sentence.clauses.findIndex((one) => one.from === match.last + 1 && one.kind === "relative");
  if (kind !== "main" || next < 0 || verb < 0 || (tokens[verb]!.verb & V.copula) === 0) return [];
  const first = skipOpening(tokens, from);
  const subject = sentence.subjects[index]!.at;
  const relative = sentence.clauses[next]!;
  const adverbsTo = adverbRun(tokens, relative.from + 1, relative.verb - 1, desk.phrasing);
  // «som vi må passe på»: there the person is not the one who does it.
  if (subject < first || subject >= verb || relative.verb < 0 || adverbsTo !== relative.verb - 1) return [];
  const text = noteBlock.block.prose.text;
  const said = (start: number, end: number) => (end < start ? "" : text.slice(tokens[start]!.start, tokens[end]!.end));
  const last = endOf(tokens, sentence, index);
  const parts = [
    said(first, verb - 1),
    said(relative.verb, relative.verb),
    said(relative.from + 1, adverbsTo),
    said(relative.verb + 1, last),
  ];
  return [draft(desk, "reword", first, last, parts.filter((part) => part !== "").join(" "))];
}
