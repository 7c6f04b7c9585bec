import { finite, V } from "../lexicon/bits";
import type { Clause } from "../text/clauses";
import { endOf, type Wrapped } from "./clause";
import { clauseDraft, type Desk, type Draft, draft } from "./draft";
import { decapitalise, isPastNote } from "./fragment";
import type { Frame } from "./phrasing";

/** «Jeg opplevde at» and the clause. */
export const ownFrame = (desk: Desk, wrapped: Wrapped): Draft =>
  clauseDraft(desk, "own", wrapped.first, wrapped.last, `${wordsOf(desk.phrasing.own, wrapped)} ${wrapped.text}`);

/** «Jeg la merke til [det du så eller hørte] og tenkte at» and the clause. */
export function observeFrame(desk: Desk, wrapped: Wrapped, hint: string): Draft {
  const { felt, judged } = desk.phrasing.observe;
  const isFelt = desk.origin.hit.rule.rule.id.startsWith("unmarked-inference/");
  const opening = wordsOf(unused(isFelt ? felt : judged, desk.source), wrapped);
  return clauseDraft(desk, "observe", wrapped.first, wrapped.last, `${opening} ${wrapped.text}`, hint);
}

/** The words of a frame for a clause: in its tense, and turned where something else stands first. */
export const wordsOf = (frame: Frame, { past, inverted }: Pick<Wrapped, "past" | "inverted">): string => {
  const tensed = inverted ? frame.inverted : frame.plain;
  return past ? tensed.past : tensed.present;
};

/** The first frame whose words the note does not have yet. */
const unused = (frames: readonly Frame[], source: string): Frame =>
  frames.find(({ plain }) => ![plain.past, plain.present].some((words) => source.includes(core(words)))) ?? frames[0]!;

/** What a frame says around its slot, without its capital: the longer of the two parts. */
const core = (words: string): string =>
  words
    .split("{slot}")
    .map((part) => part.trim().replace(/^\p{Lu}/u, ""))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");

/**
 * «fordi hun, slik jeg opplevde det, skammet seg»: between commas behind the subject of a subordinate clause or the
 * finite verb of a Norwegian main clause; at the end of a sentence that has neither. Null where it has no plain place.
 */
export function asideDraft(desk: Desk, stance: "observe" | "own", hint: string | null): Draft | null {
  const inside = insidePlace(desk);
  if (inside === null && desk.phrasing.view !== "") return stance === "own" ? viewDraft(desk) : null;
  const place = inside ?? endPlace(desk);
  if (place === null) return null;
  const { tokens } = desk.origin.reading;
  const words = desk.phrasing.aside[stance][place.past ? "past" : "present"];
  const { start, end } = tokens[place.at]!;
  const before = desk.origin.noteBlock.block.prose.text.slice(start, end);
  return draft(desk, stance, place.at, place.at, `${before}, ${words}${inside === null ? "" : ","}`, hint);
}

/** «In my view a very demanding lady»: before a fragment that opens its sentence. */
function viewDraft(desk: Desk): Draft | null {
  const { reading, sentence, hit } = desk.origin;
  const { from, kind, verb } = sentence.clauses[hit.claim.clause]!;
  const token = reading.tokens[from]!;
  if (kind !== "main" || verb > from || from > sentence.sentence.from || token.kind !== "word") return null;
  const words = decapitalise(desk.origin.noteBlock.block.prose.text.slice(token.start, token.end), token);
  return draft(desk, "own", from, from, `${desk.phrasing.view} ${words}`);
}

/** The word that an aside can stand behind, and the tense of its clause. */
interface AsidePlace {
  readonly at: number;
  readonly past: boolean;
}

function insidePlace({ origin, phrasing }: Desk): AsidePlace | null {
  const { tokens } = origin.reading;
  const { clauses, subjects } = origin.sentence;
  const index = origin.hit.claim.clause;
  const { kind, verb, from, to } = clauses[index]!;
  if (verb < 0 || (tokens[verb]!.verb & finite) === 0) return null;
  const subject = subjects[index]!.at;
  const at = kind === "relative" && verb === from + 1 ? from : kind === "main" && phrasing.verbSecond ? verb : subject;
  if (kind !== "relative" && (subject < from || subject > verb)) return null;
  if (at < from || at > verb) return null;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= to || next.kind !== "word" || /^['’]/.test(next.form)) return null;
  return { at, past: (tokens[verb]!.verb & V.past) !== 0 };
}

/** Behind the last word of the sentence, where the claim's clause reaches so far. */
function endPlace({ origin }: Desk): AsidePlace | null {
  const { tokens } = origin.reading;
  const { clauses } = origin.sentence;
  let top: number = origin.hit.claim.clause;
  while (clauses[top]!.parent >= 0) top = clauses[top]!.parent;
  const at = endOf(tokens, origin.sentence, top);
  if (
    at + 1 < origin.sentence.sentence.to &&
    !ends(tokens.slice(at + 1, origin.sentence.sentence.to).map(({ mark }) => mark))
  )
    return null;
  if (tokens[at]!.kind !== "word") return null;
  const verb = (clauses[top] as Clause).verb;
  return { at, past: verb < 0 ? isPastNote(tokens) : (tokens[verb]!.verb & V.past) !== 0 };
}

const ends = (marks: readonly string[]): boolean => marks.every((mark) => mark === "." || mark === "!");
