import type { Inflection } from "../lexicon/grammar";
import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../text/tokens";

/** A swap of words: the tokens it takes and the text it puts there. */
export interface Swap {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/**
 * Swaps a term for another, lemma for lemma: the first word of the new one takes the form (tense, number,
 * definiteness) of the old one. The longest entry that stands at `first` counts. Null where none does.
 */
export function swapTerm(
  terms: Readonly<Record<string, string>>,
  tokens: readonly Token[],
  first: number,
  to: number,
  lexicon: Lexicon,
): Swap | null {
  const entries = Object.entries(terms).sort(([a], [b]) => b.split(" ").length - a.split(" ").length);
  for (const [from, into] of entries) {
    const [head, ...rest] = from.split(" ");
    const last = first + rest.length;
    if (last >= to || !rest.every((word, index) => tokens[first + 1 + index]!.form === word)) continue;
    const [newHead, ...newRest] = into.split(" ");
    const form = sameForm(head!, newHead!, tokens[first]!.form, lexicon);
    if (form === null) continue;
    const text = [form, ...newRest].join(" ");
    const article = first > 0 ? articles[tokens[first - 1]!.form] : undefined;
    // «an addict» → «a person»: the article goes with the new word.
    if (article !== undefined && article !== articleFor(text))
      return { first: first - 1, last, text: `${articleFor(text)} ${text}` };
    return { first, last, text };
  }
  return null;
}

const articles: Readonly<Record<string, "a" | "an">> = { a: "a", an: "an" };
const articleFor = (text: string): "a" | "an" => (/^[aeiou]/i.test(text) ? "an" : "a");

/** The form of `into` that answers to `form` of `from`; null where `form` is no form of `from`. */
function sameForm(from: string, into: string, form: string, lexicon: Lexicon): string | null {
  const { inflection } = lexicon.grammar;
  return (
    verbForm(from, into, form, lexicon) ??
    nominalForm(inflection.noun, from, into, form) ??
    nominalForm(inflection.adjective, from, into, form)
  );
}

const verbParts = ["past", "present", "participle", "infinitive", "imperative", "presentParticiple"] as const;

function verbForm(from: string, into: string, form: string, lexicon: Lexicon): string | null {
  // A guess would make a verb of any word («selvmordsforsøkte»).
  if (!lexicon.knowsVerb(from) || !lexicon.knowsVerb(into)) return null;
  try {
    const [old, next] = [lexicon.verbForms(from), lexicon.verbForms(into)];
    for (const part of verbParts) {
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
    const at = old.indexOf(form);
    return at >= 0 && next.length === old.length ? (next[at] ?? null) : at === 0 ? next[0]! : null;
  } catch {
    return null;
  }
}
