import type { Inflection, VerbForms } from "../../lexicon/grammar";

/*
 * Bokmål inflection by paradigm (Språkrådet's Bokmålsordboka; both -et and -a count).
 *
 * A verb is `lemma class` or `lemma/class`:
 *   a   kaste: kastet/kasta        t   spise: spiste, spist
 *   d   leve: levde, levd          dd  bo: bodde, bodd
 * or has its principal parts written out, variants parted by a stroke: `gå går gikk gått`.
 * A noun is `lemma`, `lemma/m|f|n`, or all its forms: `mann=mannen,menn,mennene`.
 */

const vowel = /[aeiouyæøå]$/;
const variants = (part: string): readonly string[] => part.split("|");

function verb(entry: string): VerbForms {
  const parts = entry.trim().split(/[ /]+/);
  const [lemma, ...rest] = parts as [string, ...string[]];
  if (rest.length >= 3) {
    const [present, past, participle] = rest as [string, string, string];
    return formsOf(lemma, variants(present), variants(past), variants(participle));
  }
  const present = [lemma.endsWith("s") ? lemma : `${lemma}r`];
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const kind = rest[0] ?? guessClass(lemma);
  switch (kind) {
    case "a":
      return formsOf(lemma, present, [`${stem}et`, `${stem}a`], [`${stem}et`, `${stem}a`]);
    case "t": {
      const short = shorten(stem);
      return formsOf(lemma, present, [`${short}te`], [`${short}t`]);
    }
    case "d":
      return formsOf(lemma, present, [`${stem}de`], [`${stem}d`]);
    case "dd":
      return formsOf(lemma, present, [`${lemma}dde`], [`${lemma}dd`]);
    case "at":
      return formsOf(
        lemma,
        present,
        [`${stem}et`, `${stem}a`, `${shorten(stem)}te`],
        [`${stem}et`, `${stem}a`, `${shorten(stem)}t`],
      );
    case "s": {
      // skremmes → skremtes, undres → undredes, mistrives → mistrivdes.
      const active = verb(lemma.slice(0, -1)).past.flatMap((past) =>
        past.endsWith("et") ? [`${past.slice(0, -1)}des`] : past.endsWith("e") ? [`${past}s`] : [],
      );
      return formsOf(lemma, [lemma], active, [lemma]);
    }
    default:
      throw new RangeError(`no verb class "${kind}"; a, t, d, dd, at, s or principal parts are expected`);
  }
}

/** Before -te a double m and n are written once: glemme → glemte, kjenne → kjente, but fylle → fylte too. */
const shorten = (stem: string): string => (/(.)\1$/.test(stem) ? stem.slice(0, -1) : stem);

/** New verbs and those in -ere take -t; what ends in a vowel -dd; after g, v, ei -d; the rest -et or -a. */
function guessClass(lemma: string): string {
  if (lemma.endsWith("ere")) return "t";
  if (lemma.endsWith("es")) return "s";
  if (!lemma.endsWith("e")) return "dd";
  if (/(?:[aeiouyæøå]v|ei|øy)e$/.test(lemma)) return "d";
  return /[aeiouyæøå][lnrsmpk]e$/.test(lemma) ? "at" : "a";
}

function formsOf(
  lemma: string,
  present: readonly string[],
  past: readonly string[],
  participle: readonly string[],
): VerbForms {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const imperative = /mm$|spørr$/.test(stem) ? stem.slice(0, -1) : stem;
  return {
    lemma,
    infinitive: [lemma],
    present,
    past,
    participle,
    // «Be», «se»: a vowel too few; «B er lat» asks nobody for anything.
    imperative: [lemma.endsWith("es") || vowel.test(stem) || stem.length < 2 ? lemma : imperative],
    presentParticiple: lemma.endsWith("s") ? [] : [`${stem}ende`],
    // «Felles» is what is shared before it is anything that happens to trees.
    passive: vowel.test(lemma.slice(-1)) && lemma !== "felle" ? [`${lemma}s`] : [],
  };
}

function adjective(entry: string): readonly string[] {
  const lemma = entry.split("/")[0]!;
  if (/(ende|a|o|ert.?e)$/.test(lemma) || /[^e]e$/.test(lemma)) return [lemma];
  if (lemma.includes("-") && lemma.length < 4) return [lemma];
  const all = (neuter: string, plural: string, ...more: readonly string[]): readonly string[] => [
    ...new Set([lemma, neuter, plural, ...more, `${plural}re`, `${plural}st`, `${plural}ste`]),
  ];
  const before = lemma.slice(0, -2);
  if (lemma.length > 4 && /e[lnr]$/.test(lemma) && /[aeiouyæøå]/.test(before)) {
    const [stem, last] = [before.replace(/(.)\1$/, "$1"), lemma.at(-1)];
    const neuter = lemma.endsWith("en") ? `${lemma.slice(0, -1)}t` : `${lemma}t`;
    return all(neuter, `${stem}${last}e`, `${stem}${last}a`);
  }
  if (/(ig|isk)$/.test(lemma)) return [lemma, `${lemma}e`, `${lemma}ere`, `${lemma}st`, `${lemma}ste`];
  if (/[^aeiouyæøå]sk$/.test(lemma)) return all(lemma, `${lemma}e`);
  if (/[^e]et$|^[^aeiouyæøå]*[aeiouyæøå][^aeiouyæøå]+et$/.test(lemma))
    return [lemma, `${lemma}e`, `${lemma.slice(0, -1)}de`, `${lemma.slice(0, -2)}a`];
  if (/(t|dd|glad)$/.test(lemma)) return all(lemma, `${lemma}e`);
  if (/[iu]m$|[aeoæøå]m$/.test(lemma)) return all(`${lemma}t`, `${lemma}me`);
  if (/(.)\1$/.test(lemma)) return all(`${lemma.slice(0, -1)}t`, `${lemma}e`);
  if (/u$/.test(lemma)) return [lemma, `${lemma}e`];
  if (/[iåy]$/.test(lemma)) return [lemma, `${lemma}tt`, `${lemma}t`, `${lemma}e`];
  return all(`${lemma}t`, `${lemma}e`);
}

function noun(entry: string): readonly string[] {
  const [written, listed] = entry.split("=") as [string, string | undefined];
  if (listed !== undefined) return withGenitive([written, ...listed.split(",").filter((form) => form !== "")]);
  const [lemma, kind] = written.split("/") as [string, string | undefined];
  if (/[ .]/.test(lemma) || kind === "x") return [lemma];
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const forms = [lemma];
  const masculine = kind === undefined || kind === "m" || kind === "f" || kind === "mf";
  if (masculine) {
    if (/[^e]er$/.test(lemma) && lemma.length > 4) forms.push(`${lemma}en`, `${lemma}e`, `${lemma}ne`, `${lemma}ene`);
    else if (/[^e]el$/.test(lemma) && lemma.length > 4)
      forms.push(`${lemma}en`, `${lemma.slice(0, -2)}ler`, `${lemma.slice(0, -2)}lene`);
    else forms.push(`${stem}en`, `${stem}er`, `${stem}ene`);
    if (kind === "f" || kind === "mf" || (kind === undefined && /(e|ing|het)$/.test(lemma))) forms.push(`${stem}a`);
  }
  if (kind === "n" || kind === "mn") {
    const short = lemma.endsWith("um") ? lemma.slice(0, -2) : stem;
    forms.push(`${short}et`, `${short}er`, `${short}ene`, `${short}a`);
    if (lemma.endsWith("i")) forms.push(`${lemma}er`, `${lemma}ene`);
  }
  return withGenitive(forms);
}

const withGenitive = (forms: readonly string[]): readonly string[] => [
  ...new Set([...forms, ...forms.map((form) => (/[sxz]$/.test(form) ? `${form}'` : `${form}s`))]),
];

/** How bokmål words are inflected. */
export const inflection: Inflection = { verb, adjective, noun };
