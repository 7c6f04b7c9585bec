import { B } from "../lexicon/bits";
import type { Span } from "../span";
import type { Token } from "../text/tokens";

type Tokens = readonly Token[];
const none: readonly Span[] = [];

const isName = ({ bits, capital, kind }: Token): boolean => kind === "word" && capital && (bits & B.name) !== 0;

/** A word with a capital that no table knows but as a name: a surname, behind a given name. */
const maySurname = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.kind === "word" &&
  token.capital &&
  token.form.length > 2 &&
  token.opens === 0 &&
  (token.bits & ~B.name) === 0;

/** What makes the words before it the name of a place, a house or a work: «Ole Bulls plass», «Kari Nordmann AS». */
const ofThings = new Set(
  "gate gata gaten vei veien veg vegen plass plassen as asa hospital sykehus sjukehus skole skule senter street road avenue house centre center school hospice ward trust ltd".split(
    " ",
  ),
);

/** Whole names: a known given name and what stands behind it with a capital. `given` tells names that stand in front alone. */
export function fullNames(
  tokens: Tokens,
  from: number,
  to: number,
  isGiven: (form: string) => boolean,
): readonly Span[] {
  let found: Span[] | null = null;
  for (let at = from; at + 1 < to; at += 1) {
    const first = tokens[at]!;
    // Most names stand alone: whether one is given is asked last.
    if (!isName(first) || !tokens[at + 1]!.capital || !isGiven(first.form)) continue;
    let last = at + 1;
    while (last < to && isName(tokens[last]!) && isGiven(tokens[last]!.form)) last += 1;
    const surname = tokens[last];
    const beside = surname !== undefined && last < to && surname.start === tokens[last - 1]!.end + 1;
    if (!beside || !maySurname(surname) || ofThings.has(tokens[last + 1]?.form ?? "")) continue;
    found ??= [];
    found.push({ start: first.start, end: surname.end });
    at = last;
  }
  return found ?? none;
}

const fellow =
  /^(?:medpasient|medbeboer|medbebuar|medelev|medinnlagt|romkamerat|sambeboer|co-?patient|roommate|room-mate|housemate)/;

const patient = /^(?:patient|resident|client)s?$/;

/** A name right behind a word for a fellow patient: «medpasienten Ola», «fellow patient Sam». */
export function fellowPatients(tokens: Tokens, from: number, to: number): readonly Span[] {
  let found: Span[] | null = null;
  for (let at = from + 1; at < to; at += 1) {
    const name = tokens[at]!;
    if (!isName(name) || !isFellow(tokens, at - 1, from)) continue;
    found ??= [];
    found.push({ start: name.start, end: name.end });
  }
  return found ?? none;
}

/** Whether a word for a fellow patient ends at a token. */
function isFellow(tokens: Tokens, at: number, from: number): boolean {
  const { form } = tokens[at]!;
  return fellow.test(form) || (at > from && tokens[at - 1]!.form === "fellow" && patient.test(form));
}
