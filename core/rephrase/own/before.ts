import { B } from "../../lexicon/bits";
import type { Hit } from "../../rules/run";
import { endOf, skipOpening } from "../clause/edges";
import { restoreSubject, sayAgain } from "../clause/fragment";
import { isPastIn } from "../clause/tense";
import { type Desk, type Draft, draft } from "../draft";
import { isMotive } from "../judgement";
import { keepsWords } from "../kept";
import { holdsRisk } from "../risk";

/*
 * «Kuttet seg for å få oppmerksomhet»: beside a harm nothing is made milder and no aim is wondered about. What was done
 * stands word for word, and a sentence of its own asks what was before it and what was needed.
 */

/** The two ways on; none without a harm that stands before an aim at the end of its sentence. */
export function beforeDrafts(desk: Desk): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { sentence, reading, noteBlock } = origin;
  const { tokens } = reading;
  const { before, feeling } = phrasing;
  const aim = before === undefined || !isOfHarm(origin.hit) ? -1 : aimFrom(desk);
  const { from } = sentence.sentence;
  if (before === undefined || aim < 0) return [];
  const only = phrasing.merely.includes(tokens[aim - 1]!.form) ? aim - 1 : aim;
  const isComma = tokens[only - 1]?.mark === ",";
  const done = isComma ? only - 2 : only - 1;
  const last = endOf(tokens, sentence, -1);
  const told = { first: skipOpening(tokens, from), last: done };
  if (done < told.first || isDenied(desk, told) || !holdsRisk(tokens, told, phrasing)) return [];
  if (holdsRisk(tokens, { first: only, last }, phrasing)) return [];
  const { at } = sentence.subjects[origin.hit.claim.clause]!;
  const prose = noteBlock.block.prose.text;
  const named = at >= from && at <= done ? sayAgain(prose, tokens, at) : null;
  const who = named === null ? restoreSubject(prose, reading, from, phrasing) : (phrasing.again[named] ?? named);
  const tense = isPastIn(tokens, { from, to: done + 1 }) ? "past" : "present";
  const made = (["observe", "own"] as const).map((stance) => {
    const text = before[stance][tense].replace("{who}", who);
    const one = draft(desk, stance, only, last, text, stance === "observe" ? before.hint : feeling.hint);
    return { ...one, start: tokens[done]!.end, text: `. ${text}` };
  });
  // «For å straffe mor etter telefonen»: whom and when would be lost.
  return made.filter((one) => keepsWords(desk, one));
}

/** «Ikke for å dø»: what was not done. */
const isDenied = ({ origin: { reading } }: Desk, { first, last }: { first: number; last: number }): boolean =>
  reading.tokens.slice(first, last + 1).some(({ bits }) => (bits & (B.negation | B.negative)) !== 0);

const isOfHarm = (hit: Hit): boolean => isMotive(hit) || hit.rule.rule.id.startsWith("self-harm-dismissal/");

/** Where the aim begins that ends the sentence («for å …», «for … skyld»); -1 for none. */
function aimFrom({ origin: { hit, reading, sentence }, phrasing }: Desk): number {
  const { tokens } = reading;
  const { first, last } = hit.claim.match;
  const end = endOf(tokens, sentence, -1);
  const isAim = (at: number) =>
    phrasing.purpose.some((words) => words.every((word, by) => tokens[at + by]?.form === word)) ||
    (phrasing.kinds.opensAim.test(tokens[at]!.form) && phrasing.kinds.sake.test(tokens[end]!.form));
  const at = tokens.findIndex((_, index) => index >= first && index <= last && isAim(index));
  const isLast = sentence.clauses.every(({ kind, from }) => kind !== "main" || from <= Math.max(at, first));
  return at > sentence.sentence.from && isLast ? at : -1;
}
