import type { Inflection, VerbForms } from "../../lexicon/grammar";

/*
 * Nynorsk inflection by paradigm (Nynorskordboka, with the a-infinitive and the variants that notes show).
 *
 * A verb is `lemma class` or `lemma/class`:
 *   a   kaste: kastar, kasta       t   lyse: lyste, lyst
 *   d   leve: levde, levd          dd  bu: budde, budd
 *   at  both of the first two      s   synast: synest, syntest
 * or has its principal parts written out, variants parted by a stroke: `gå går gjekk gått`. A participle with an
 * exclamation mark has no inflected forms: `ligge ligg|ligger låg lege!`.
 * A noun is `lemma`, `lemma/m|f|n`, or all its forms: `mann=mannen,menn,mennene`.
 */

const variants = (part: string): readonly string[] => part.split("|");

function verb(entry: string): VerbForms {
  const [lemma, ...rest] = entry.trim().split(/[ /]+/) as [string, ...string[]];
  if (rest.length >= 3) return formsOf(lemma, variants(rest[0]!), variants(rest[1]!), variants(rest[2]!));
  const stem = /[ea]$/.test(lemma) && lemma.length > 2 ? lemma.slice(0, -1) : lemma;
  const kind = rest[0] ?? guessClass(lemma);
  switch (kind) {
    case "a":
      return formsOf(lemma, [`${stem}ar`], [`${stem}a`], [`${stem}a`]);
    case "t": {
      const short = shorten(stem);
      return formsOf(
        lemma,
        [`${stem}er`, ...(/[rls]$/.test(stem) && !/(.)\1$/.test(stem) ? [stem] : [])],
        [`${short}te`],
        [`${short}t`],
      );
    }
    case "d": {
      const short = shorten(stem);
      // melde: melde; bøye: bøygde, bøydde; høyre and kjenne are written with -te as well.
      const past = /[^aeiouyæøå]d$/.test(short) ? [`${short}e`] : [`${short}de`];
      if (/[øe][yi]$/.test(short)) past.push(`${short}gde`, `${short}dde`);
      if (/[lmnr]$/.test(short)) past.push(`${short}te`);
      return formsOf(lemma, [`${stem}er`, ...(stem.endsWith("r") ? [stem] : [])], past, [`${short}d`, `${short}t`]);
    }
    case "dd":
      return formsOf(lemma, [`${lemma}r`], [`${lemma}dde`], [`${lemma}dd`, `${lemma}tt`]);
    case "at": {
      const short = shorten(stem);
      return formsOf(lemma, [`${stem}ar`, `${stem}er`], [`${stem}a`, `${short}te`], [`${stem}a`, `${short}t`]);
    }
    case "s": {
      const bare = lemma.replace(/e?a?st?$/, "");
      return formsOf(
        lemma,
        [lemma, `${bare}est`, `${bare}ast`],
        [`${bare}test`, `${bare}dest`, `${bare}ast`],
        [lemma, `${bare}st`],
      );
    }
    default:
      throw new RangeError(`no verb class "${kind}"; a, t, d, dd, at, s or principal parts are expected`);
  }
}

/** Before a consonant j falls out after g and k, and a double consonant is written once: tenkje, tenkte; trykkje, trykte. */
const shorten = (stem: string): string => stem.replace(/([gk])j$/, "$1").replace(/(.)\1$/, "$1");

/** Verbs in -ere take -t; what ends in a long vowel -dd; after v, øy, ei -d; the rest -a. */
function guessClass(lemma: string): string {
  if (lemma.endsWith("ere") && lemma.length > 5) return "t";
  if (/(ast|est)$/.test(lemma)) return "s";
  if (!/[ea]$/.test(lemma)) return "dd";
  if (/(ei|øy)[edvgr]?[ea]$/.test(lemma)) return "d";
  return /[aeiouyæøå][lnrsmpk][ea]$/.test(lemma) ? "at" : "a";
}

function formsOf(
  lemma: string,
  present: readonly string[],
  past: readonly string[],
  participle: readonly string[],
): VerbForms {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const twin = lemma.endsWith("e") && lemma.length > 2 ? [`${stem}a`] : [];
  // Strong participles are inflected: komen, kome, komne; a double consonant is written once: drukken, drukne.
  const inflected = participle.flatMap((form) =>
    form.endsWith("e") && form.length > 3 ? [`${form}n`, plural(form)] : [],
  );
  return {
    lemma,
    infinitive: [lemma, ...twin],
    present,
    past,
    participle: [...participle.map((form) => form.replace("!", "")), ...inflected],
    imperative: [stem.endsWith("mm") ? stem.slice(0, -1) : stem],
    presentParticiple: [`${stem}ande`],
  };
}

const plural = (participle: string): string =>
  participle.endsWith("nne") ? participle : `${participle.slice(0, -1).replace(/(.)\1$/, "$1")}ne`;

function adjective(entry: string): readonly string[] {
  const [lemma, kind] = entry.split("/") as [string, string | undefined];
  // «Ei klage», «ei mugge»: where the short form is a noun, the word stands as it is written.
  if (kind === "x") return [lemma];
  if (/(ande|ende|[^e]e|o)$/.test(lemma)) return [lemma];
  if (/[^e]a$/.test(lemma)) return [lemma];
  const all = (neuter: string, plural: string, ...more: readonly string[]): readonly string[] => [
    ...new Set([
      lemma,
      neuter,
      plural,
      ...more,
      `${plural.slice(0, -1)}are`,
      `${plural.slice(0, -1)}ast`,
      `${plural.slice(0, -1)}aste`,
    ]),
  ];
  const before = lemma.slice(0, -2);
  if (lemma.length > 4 && /e[lnr]$/.test(lemma) && /[aeiouyæøå]/.test(before)) {
    const [stem, last] = [before.replace(/(.)\1$/, "$1"), lemma.at(-1)];
    if (last === "n") return all(`${lemma}t`, `${stem}ne`, lemma.slice(0, -1), `${lemma.slice(0, -1)}t`);
    return all(`${lemma}t`, `${stem}${last}e`);
  }
  if (/(ig|leg|isk|sk)$/.test(lemma)) return all(lemma, `${lemma}e`, `${lemma}t`);
  if (/(rt|nt|st|kt|ft|tt|dd|[aeiouyæøå]t)$/.test(lemma)) return all(lemma, `${lemma}e`);
  if (/glad$/.test(lemma)) return all(lemma, `${lemma}e`);
  // Plagsam, plagsame; but dum, dumme.
  if (/.sam$/.test(lemma)) return all(`${lemma}t`, `${lemma}e`);
  if (/[aeiouyæøå]m$/.test(lemma)) return all(`${lemma}t`, `${lemma}me`);
  if (/(.)\1$/.test(lemma)) return all(`${lemma.slice(0, -1)}t`, `${lemma}e`);
  if (/u$/.test(lemma)) return [lemma, `${lemma}e`];
  if (/[iåy]$/.test(lemma)) return [lemma, `${lemma}tt`, `${lemma}t`, `${lemma}e`];
  if (/d$/.test(lemma)) return all(`${lemma.slice(0, -1)}t`, `${lemma}e`, `${lemma}t`);
  return all(`${lemma}t`, `${lemma}e`);
}

function noun(entry: string): readonly string[] {
  const [written, listed] = entry.split("=") as [string, string | undefined];
  if (listed !== undefined) return withGenitive([written, ...listed.split(",").filter((form) => form !== "")]);
  const [lemma, kind] = written.split("/") as [string, string | undefined];
  if (/[ .]/.test(lemma) || kind === "x") return [lemma];
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const forms = [lemma];
  const feminine = kind === "f" || (kind === undefined && /(ing|heit)$/.test(lemma));
  if (feminine) forms.push(`${stem}a`, `${stem}er`, `${stem}ene`, `${stem}ar`, `${stem}ane`, `${stem}or`, `${stem}one`);
  else if (kind === "n") forms.push(`${stem}et`, `${stem}a`, `${stem}i`, `${lemma}`);
  else {
    const contracted = /[^e]el$/.test(lemma) && lemma.length > 4 ? `${lemma.slice(0, -2)}l` : stem;
    forms.push(`${stem}en`, `${contracted}ar`, `${contracted}ane`, `${contracted}er`, `${contracted}ene`);
    // «ein naboe», «eine jente»: mixed usage in notes.
    if (lemma.endsWith("e")) forms.push(`${stem}a`);
  }
  return withGenitive(forms);
}

const withGenitive = (forms: readonly string[]): readonly string[] => [
  ...new Set([...forms, ...forms.map((form) => (/[sxz]$/.test(form) ? `${form}'` : `${form}s`))]),
];

/** How nynorsk words are inflected. */
export const inflection: Inflection = { verb, adjective, noun };
