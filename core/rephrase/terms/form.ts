import type { Inflection } from "../../lexicon/grammar";
import type { Lexicon } from "../../lexicon/lexicon";
import type { TermWords } from "./term-words";

/* The new term in the form of the old one. */

/** The form of `into` that answers to `form` of `from`; null where `form` is no form of `from`. */
export function sameForm(
  from: string,
  into: string,
  form: string,
  lexicon: Lexicon,
  { person }: TermWords,
  perfect = false,
): string | null {
  const { inflection } = lexicon.grammar;
  return (
    verbForm(from, into, form, lexicon, perfect) ??
    nominalForm(inflection.noun, from, into, form) ??
    // «Sprøytenarkomane»: a person is no adjective, and no «persone».
    (person.has(into) && form !== from ? null : nominalForm(inflection.adjective, from, into, form))
  );
}

/** A note gives no orders: a form that could be an imperative («syt») is a present that the table does not know. */
const verbParts = ["past", "present", "participle", "infinitive", "presentParticiple"] as const;

function verbForm(from: string, into: string, form: string, lexicon: Lexicon, perfect: boolean): string | null {
  // A guess would make a verb of any word («selvmordsforsøkte»).
  if (!lexicon.knowsVerb(from) || !lexicon.knowsVerb(into)) return null;
  try {
    const [old, next] = [lexicon.verbForms(from), lexicon.verbForms(into)];
    // «Etter å ha nektet middag»: a form that is a past as well.
    for (const part of perfect ? (["participle", ...verbParts] as const) : verbParts) {
      const at = old[part].indexOf(form);
      if (at >= 0) return next[part][Math.min(at, next[part].length - 1)] ?? null;
    }
  } catch {
    // Not a verb in the table: a noun or an adjective, then.
  }
  return null;
}

function nominalForm(inflect: Inflection["noun"], from: string, into: string, form: string): string | null {
  try {
    const [old, next] = [inflect(from), inflect(into)];
    const found = old.indexOf(form);
    // «anorektikere», «-erne», «-ene»: nouns in -er have their plural definite in two ways, others in one.
    const agent = old[2] === `${from}e` && old.length !== next.length;
    const at = agent && found === 4 ? 3 : found;
    if (agent && at >= 0 && at < 4) return next[at] ?? null;
    return at >= 0 && next.length === old.length ? (next[at] ?? null) : at === 0 ? next[0]! : null;
  } catch {
    return null;
  }
}
