import type { Inflection, VerbForms } from "../../lexicon/grammar";

/*
 * English inflection. A verb is a bare lemma (regular), `lemma past participle` (irregular), or
 * `lemma present past participle`; variants are parted by a stroke: `dream dreamed|dreamt dreamed|dreamt`.
 * A final consonant is doubled where the lemma is one short syllable, or is written with a plus: `admit+`.
 */

const variants = (part: string): readonly string[] => part.split("|");
const doubles = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/;

const stems = (written: string): { lemma: string; before: string } => {
  const lemma = written.replace(/\+$/, "");
  // «panicked», «mimicking»: a final c takes a k.
  if (/[^aeiou]?ic$/.test(lemma)) return { lemma, before: `${lemma}k` };
  if (written.endsWith("+") || (doubles.test(lemma) && !/[wxy]$/.test(lemma)))
    return { lemma, before: lemma + lemma.at(-1) };
  return { lemma, before: lemma };
};

const thirdPerson = (lemma: string): string => {
  if (/(s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
};

const pastOf = (lemma: string, before: string): string => {
  if (lemma.endsWith("e")) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${before}ed`;
};

const ingOf = (lemma: string, before: string): string => {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  if (lemma === "be") return "being";
  return /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${before}ing`;
};

function verb(entry: string): VerbForms {
  const [written, ...rest] = entry.trim().split(/[ /]+/) as [string, ...string[]];
  const { lemma, before } = stems(written);
  const regular = pastOf(lemma, before);
  const present = rest.length >= 3 ? variants(rest[0]!) : [thirdPerson(lemma), lemma];
  const [past, participle] =
    rest.length >= 3 ? [rest[1]!, rest[2]!] : [rest[0] ?? regular, rest[1] ?? rest[0] ?? regular];
  const ing = ingOf(lemma, before);
  return {
    lemma,
    infinitive: [lemma],
    present,
    past: variants(past),
    participle: variants(participle),
    imperative: [lemma],
    presentParticiple: [ing],
  };
}

const comparable = /^([a-z]{3,6}|[a-z]{3,8}[^aeiouyl]y)$/;
const uncommon: Readonly<Record<string, readonly string[]>> = { bad: ["worse", "worst"], good: ["better", "best"] };

function adjective(entry: string): readonly string[] {
  const lemma = entry.split("/")[0]!;
  if (Object.hasOwn(uncommon, lemma)) return [lemma, ...uncommon[lemma]!];
  if (!comparable.test(lemma) || /(ed|ing|ous|ful|less|ive|al|ish|id)$/.test(lemma)) return [lemma];
  const base = lemma.endsWith("e")
    ? lemma.slice(0, -1)
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}i`
      : doubles.test(lemma)
        ? lemma + lemma.at(-1)
        : lemma;
  return [lemma, `${base}er`, `${base}est`];
}

function noun(entry: string): readonly string[] {
  const [written, listed] = entry.split("=") as [string, string | undefined];
  const [lemma, kind] = written.split("/") as [string, string | undefined];
  if (listed !== undefined) return [lemma, ...listed.split(",").filter((form) => form !== "")];
  if (kind === "x" || /[ .]/.test(lemma)) return [lemma];
  const plural = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(s|x|z|ch|sh)$/.test(lemma)
      ? `${lemma}es`
      : lemma.endsWith("man")
        ? `${lemma.slice(0, -2)}en`
        : `${lemma}s`;
  return [lemma, plural];
}

/** How English words are inflected. Genitives need no form of their own: the «'s» is a token. */
export const inflection: Inflection = { verb, adjective, noun };
