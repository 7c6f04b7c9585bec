import { B } from "../lexicon/bits";
import { isArticle } from "../text/tokens";
import type { Desk, Draft } from "./draft";

/** Whether all that the new words take the place of is said in them, or was at fault, or held it in its place. */
export function keepsWords({ origin, phrasing }: Desk, { start, end, text, hints }: Draft): boolean {
  const { reading, sentence, noteBlock } = origin;
  const said = ` ${text} ${hints.join(" ")} `.toLowerCase();
  // Where what only strengthens is listed by itself, a tag is told too.
  const paints = phrasing.strengthening === undefined ? coloursOf(phrasing) : [];
  const old = noteBlock.block.prose.text.slice(start, end).toLowerCase();
  const within = (one: string, at: number) => {
    const from = old.indexOf(one);
    return from >= 0 && at >= from && at < from + one.length;
  };
  return reading.tokens.every(({ start: from, end: to, kind, form }, at) => {
    if (from < start || to > end || kind === "mark") return true;
    // In Norwegian `partRest` has looked for the numbers.
    if (kind === "number" && phrasing.verbSecond) return true;
    // «Andre enn seg selv»: it is «ham selv» now.
    if (phrasing.asks?.kinds.self.test(form) === true) return true;
    // «Tror alt dreier seg om ham» is of the one whom the slot names; «aldri» is what was not done.
    if (phrasing.asks !== undefined && isOfWhom({ origin, phrasing }, at)) return true;
    if (phrasing.asks?.never.test(` ${form} `) === true && phrasing.asks.kinds.none.test(said)) return true;
    // «…, men hjelpsom på kjøkkenet», «…, så vi lot ham ligge» is a sentence of its own.
    const joins = phrasing.joins.includes(form) || phrasing.asks?.kinds.so.test(form) === true;
    if (phrasing.asks !== undefined && joins && said.includes(". ")) return true;
    if (phrasing.holding.test(form) || phrasing.terms.painting.has(form) || phrasing.strengthening?.test(form) === true)
      return true;
    // «… re the appt.»: in English the stop of an abbreviation may end the sentence.
    if (says(said, form) || (!phrasing.verbSecond && says(said, form.replace(/\.$/, "")))) return true;
    const isMarked = (word: number) =>
      sentence.hits.some(({ claim: { match } }) => match.first <= word && word <= match.last);
    if (isMarked(at) || isGoverned(phrasing, form)) return true;
    // «For å straffe oss»: whom a motive was read into it against goes with it.
    if (phrasing.asks !== undefined && isMarked(at - 1) && phrasing.kinds.us.test(form)) return true;
    // «Is trying to wind up the staff», «winds people up»: what leads to the words at fault, and their particle.
    if (phrasing.wonders !== undefined && isPartOf({ origin, phrasing }, at, isMarked)) return true;
    const [before, next] = [reading.tokens[at - 1], reading.tokens[at + 1]];
    const isMark = (bits: number | undefined) => ((bits ?? 0) & B.infinitiveMarker) !== 0;
    // «For å få oppmerksomhet», «skyldfølelsen vår».
    if (phrasing.asks !== undefined && isMark(reading.tokens[at]!.bits) && isMark(next?.bits) === false) {
      if (isGoverned(phrasing, reading.tokens[at + 2]?.form ?? "")) return true;
    }
    if (isMark(before?.bits) && isGoverned(phrasing, next?.form ?? "")) return true;
    if (phrasing.asks?.kinds.our.test(form) === true && (isMarked(at - 1) || isGoverned(phrasing, before?.form ?? "")))
      return true;
    // «Rundt alt», «sin egen behandling», «som en unge»: it hangs on what goes, or leads to what is said.
    if (phrasing.kinds.everything.test(next?.form ?? "") && next!.end <= end) return true;
    if (phrasing.asks?.kinds.theirs.test(form) === true && phrasing.asks.kinds.theirOwn.test(next?.form ?? ""))
      return true;
    if (isArticle(before) && isMarked(at - 1) && phrasing.kinds.as.test(reading.tokens[at - 2]?.form ?? ""))
      return true;
    // «Klager støtt på maten» → «om maten»: the preposition belonged to the words at fault.
    if (phrasing.asks?.kinds.on.test(form) === true && isMarked(at - 1)) return true;
    return paints.some((one) => within(one, from - start));
  });
}

/** The «to» right before words at fault, or the particle right behind them. */
const isPartOf = (
  { origin: { reading }, phrasing: { kinds, wonders } }: Pick<Desk, "origin" | "phrasing">,
  at: number,
  isMarked: (word: number) => boolean,
): boolean => {
  const { form } = reading.tokens[at]!;
  return (kinds.toDo.test(form) && isMarked(at + 1)) || (wonders!.kinds.particle.test(form) && isMarked(at - 1));
};

/** «Oppmerksomhet», «følelsene våre», «hverandre», «alt»: what the words at fault govern goes with them, or says nothing. */
const isGoverned = ({ asks, kinds, merely }: Desk["phrasing"], form: string): boolean =>
  asks !== undefined &&
  (asks.condemns.test(form) ||
    merely.includes(form) ||
    [asks.kinds.playedOn, asks.kinds.eachOther, kinds.everything].some((one) => one.test(form)));

/** A pronoun as object, before which the sentence has named nobody. */
export function isOfWhom({ origin: { reading, sentence }, phrasing }: Pick<Desk, "origin" | "phrasing">, at: number) {
  const { form } = reading.tokens[at]!;
  const isTheirs = phrasing.subjects.some((subject) => phrasing.objects[subject]?.includes(form));
  const named = B.name | B.personNoun | B.pronoun;
  return isTheirs && reading.tokens.slice(sentence.sentence.from, at).every(({ bits }) => (bits & named) === 0);
}

const letter = /\p{L}/u;
const digit = /\p{N}/u;

/** Whether a text has a word, or a number, as a whole; of «2B» the letter stands by itself. */
function says(text: string, form: string): boolean {
  const same = digit.test(form) ? digit : letter;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!same.test(text[at - 1]!) && !same.test(text[at + form.length]!)) return true;
  return false;
}

const colours = new WeakMap<Desk["phrasing"], readonly string[]>();

/** What only paints or vouches, and goes with the words at fault; found once for a language. */
function coloursOf(phrasing: Desk["phrasing"]): readonly string[] {
  const { boosters = [], remarks = [], tags = [], demeaning = {}, coarse, sorts = [], emphases } = phrasing;
  const known = colours.get(phrasing);
  if (known !== undefined) return known;
  const named = [...Object.keys(demeaning), ...coarse().map(({ harsh }) => harsh)];
  const paints = [...boosters.map((one) => one.replaceAll("_", " ")), ...remarks, ...tags, ...named];
  const made = [...paints, ...[...sorts, ...emphases].map((one) => one.join(" "))];
  colours.set(phrasing, made);
  return made;
}
