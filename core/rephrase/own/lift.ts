import { B, finite, S, V } from "../../lexicon/bits";
import type { Wrapped } from "../clause/clause";
import { endOf, skipOpening } from "../clause/edges";
import { decapitalise, restoreSubject } from "../clause/fragment";
import { adverbRun } from "../clause/order";
import { isPastNote } from "../clause/tense";
import { type Desk, type Draft, draft, noteWords } from "../draft";

/** What a relative clause says of somebody who was called a name, as a statement of its own and as one in a frame. */
interface Lifted {
  readonly said: Draft;
  readonly wrapped: Wrapped;
}

/**
 * «Han er en slabbedask som aldri rydder» → «Han rydder aldri», «… at han aldri rydder»: the name goes, and what it was
 * to sum up is said. Null where no relative clause follows, or the person is not the one who acts in it.
 */
export function lifted(desk: Desk): Lifted | null {
  const { reading, sentence, hit, noteBlock } = desk.origin;
  const { tokens } = reading;
  const { clause: index, match } = hit.claim;
  const { kind, verb, from } = sentence.clauses[index]!;
  const prose = noteBlock.block.prose.text;
  // «Bortskjemt jente som aldri …»: the noun goes with the word.
  const isOne = desk.phrasing.verbSecond && ((tokens[match.last + 1]?.bits ?? 0) & B.personNoun) !== 0;
  const opening = match.last + (isOne ? 2 : 1);
  if (kind !== "main" || ((tokens[opening]?.opens ?? 0) & S.relative) === 0) return null;
  const first = skipOpening(tokens, from);
  const subject = sentence.subjects[index]!.at;
  const isFragment = verb < 0 && first === sentence.sentence.from && subject < 0;
  const isCopular = verb >= 0 && (tokens[verb]!.verb & V.copula) !== 0 && subject >= first && subject < verb;
  if (!isFragment && !isCopular) return null;
  const last = endOf(tokens, sentence, index);
  const adverbsTo = adverbRun(tokens, opening + 1, last, desk.phrasing);
  const acts = tokens[adverbsTo + 1];
  // «som vi må passe på»: there it is somebody else who acts.
  if (acts === undefined || adverbsTo + 1 > last || (acts.verb & finite) === 0 || (acts.bits & B.pronoun) !== 0)
    return null;
  const words = (start: number, end: number) => (end < start ? "" : noteWords(desk, start, end));
  const who = isFragment
    ? restoreSubject(prose, reading, sentence.sentence.from, desk.phrasing)
    : decapitalise(words(first, verb - 1), tokens[first]!);
  // «Ein luring som snor nye vikarar»: a fragment is told in the tense of what it tells.
  const tense = acts.verb & (V.past | V.present);
  const told = tense === V.past || (tense !== V.present && isPastNote(tokens));
  const past = isFragment ? told : (tokens[verb]!.verb & V.past) !== 0;
  const said = [
    isFragment ? "" : words(first, verb - 1),
    words(adverbsTo + 1, adverbsTo + 1),
    words(opening + 1, adverbsTo),
    words(adverbsTo + 2, last),
  ];
  return {
    said: draft(desk, "reword", first, last, said.filter((part) => part !== "").join(" ")),
    wrapped: { first, last, text: `${who} ${words(opening + 1, last)}`, past, inverted: false, who },
  };
}
