import { B, finite, V } from "../../lexicon/bits";
import type { SentenceReading } from "../../read-block";
import type { Token } from "../../text/tokens";
import { type Desk, noteWords } from "../draft";
import { isPersonTerm } from "./person-term";
import type { Swap } from "./words";

/* Where somebody is, or how old they are, beside a term for them: it stands with the person. */

/** «Junkie friends of his» → «friends of his with …»: whose they are stands with the person. */
export function withWhose({ origin, phrasing: { kinds } }: Desk, swap: Swap): Swap {
  const [of, whose] = origin.reading.tokens.slice(swap.last + 1, swap.last + 3);
  const [, who, what] = kinds.tellsOf.exec(swap.text) ?? [];
  if (what === undefined || !kinds.ofWhose.test(`${of?.form} ${whose?.form}`)) return swap;
  const [, person, does] = /^((?:an? )?\S+) (.+)$/.exec(`${who} ${what}`)!;
  return { first: swap.first, last: swap.last + 2, text: `${person} ${of!.form} ${whose!.form} ${does}` };
}

/** «People who use crack on the stairs» reads as if they used it there: «the people on the stairs who use crack». */
export function beforePlace({ origin, phrasing: { disorder, kinds } }: Desk, swap: Swap): Swap {
  const { reading, sentence } = origin;
  const { tokens } = reading;
  const next = tokens[swap.last + 1]?.form ?? "";
  const isPlace = kinds.beforePlace.test(next);
  if (disorder === undefined || !isPlace || !isPersonTerm(swap.text, kinds)) return swap;
  const text = disorder(swap.text);
  const [, who, does] = kinds.peopleWho.exec(text) ?? [];
  if (does === undefined) return { ...swap, text };
  const last = endOfPlace(tokens, sentence, swap.last);
  // «… on the stairs waiting for him»: what they do there goes on.
  if (tokens[last + 1]?.kind === "word" && last + 1 < sentence.sentence.to) return { ...swap, text: `${text},` };
  const place = noteWords({ origin }, swap.last + 1, last);
  return { first: swap.first, last, text: `${who} ${place} ${does}` };
}

/** The last word of the phrase that begins right behind a place. */
function endOfPlace(tokens: readonly Token[], { clauses, sentence }: SentenceReading, at: number): number {
  const verbs = new Set(clauses.map(({ verb }) => verb));
  let last = at + 1;
  while (last + 1 < sentence.to && !endsPhrase(tokens[last + 1]!) && !verbs.has(last + 1)) last += 1;
  return last;
}

/** «En schizofren på 34 år» → «en person på 34 år med schizofreni». */
export function withAge({ origin, phrasing }: Desk, swap: Swap): Swap {
  const { tokens } = origin.reading;
  const [at, number, year] = [1, 2, 3].map((by) => tokens[swap.last + by]);
  const [, person, trouble] = phrasing.kinds.personWith.exec(swap.text) ?? [];
  if (!phrasing.verbSecond || person === undefined) return swap;
  if (phrasing.kinds.comesFrom.test(at?.form ?? "") && person.endsWith("person"))
    return fromPlace(origin, swap, person, trouble!);
  if (at?.form !== "på" || number?.kind !== "number" || year?.form !== "år") return swap;
  const age = noteWords({ origin }, swap.last + 1, swap.last + 3);
  return { first: swap.first, last: swap.last + 3, text: `${person} ${age} ${trouble}` };
}

/** «Person med rusproblem frå indre bydel»: it is the person who is from there, and the place stands with the person. */
function fromPlace(origin: Desk["origin"], swap: Swap, person: string, trouble: string): Swap {
  const { tokens } = origin.reading;
  let last = swap.last + 1;
  while (last < swap.last + 4 && tokens[last + 1] !== undefined && !endsPlace(tokens[last + 1]!)) last += 1;
  // «Frå Sogn og Fjordane»: one place of two names.
  const isTwo = tokens[last + 1]?.form === "og" && tokens[last + 2]?.capital === true;
  if (isTwo) last += 2;
  const next = tokens[last + 1];
  if (last === swap.last + 1 || (next !== undefined && !endsPlace(next))) return swap;
  const place = noteWords({ origin }, swap.last + 1, last);
  return { first: swap.first, last, text: `${person} ${place} ${trouble}` };
}

const endsPlace = ({ kind, bits, opens, verb, capital }: Token): boolean =>
  kind === "mark" ||
  opens !== 0 ||
  (bits & (B.coordinator | B.preposition)) !== 0 ||
  ((verb & finite) !== 0 && (verb & V.common) !== 0 && !capital);

/**
 * «Barnet med ADHD på loftet ([…])»: where or since when stands with the person, and the slot behind it. Null where the
 * end of the phrase cannot be told, and of a group, of whom nothing is known in one slot.
 */
export function behindPhrase({ origin: { reading, sentence, noteBlock }, phrasing }: Desk, swap: Swap): Swap | null {
  const { tokens } = reading;
  if (!swap.text.endsWith(" ({slot})")) return swap;
  const { kinds } = phrasing;
  if (!kinds.placing.test(tokens[swap.last + 1]?.form ?? "")) return swap;
  if (phrasing.patients !== undefined && swap.text.startsWith(phrasing.patients)) return null;
  // «På 25. året»: a number with its stop is half of the phrase.
  const isOrdinal =
    tokens[swap.last + 2]?.kind === "number" &&
    tokens[swap.last + 3]?.mark === "." &&
    tokens[swap.last + 4]?.kind === "word";
  const last = endOfPlace(tokens, sentence, swap.last + (isOrdinal ? 3 : 0));
  // «På fire dunka i veggen»: a verb that nobody knows may stand before a second place.
  const { verb } = sentence.clauses[clauseAt(sentence, swap.last)] ?? { verb: -1 };
  const goesOn = tokens.slice(swap.last + 2, last).some(({ form }) => kinds.placing.test(form));
  if (phrasing.verbSecond && !isOrdinal && verb < 0 && goesOn) return null;
  const behind = noteBlock.block.prose.text.slice(tokens[swap.last]!.end, tokens[last]!.end);
  // «Ved sida av», «på same gang som»: the words go on.
  const goingOn = `${behind} ${tokens[last + 1]?.form ?? ""}`;
  // «I seg frå før», but «i etasjen over».
  const isCut = (tokens[last]!.bits & B.preposition) !== 0 && (tokens[last + 1]?.opens ?? 0) !== 0;
  const goesOnBehind = phrasing.verbSecond && isCut;
  if (goesOnBehind || tokens[last]!.form === "av" || phrasing.kinds.besides.test(goingOn)) return null;
  const isPlace = last > swap.last + 1 && last <= swap.last + 6;
  // In English a slot may stand before a place as well.
  if (!isPlace) return phrasing.verbSecond ? null : swap;
  return { first: swap.first, last, text: swap.text.replace(/ \(\{slot\}\)$/, `${behind} ({slot})`) };
}

const endsPhrase = ({ kind, bits, opens, verb }: Token): boolean =>
  kind === "mark" ||
  (bits & B.coordinator) !== 0 ||
  (verb !== 0 && bits === 0) ||
  (opens !== 0 && (bits & B.preposition) === 0);

export const clauseAt = ({ clauses }: SentenceReading, at: number): number =>
  clauses.findIndex(({ from, to }) => from <= at && at < to);
