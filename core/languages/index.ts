import { type DetectorWords, detectorWords } from "../language/detect";
import { type Language, languages } from "../language/language";
import type { ClosedClasses, Grammar } from "../lexicon/grammar";
import { type KindExpressions, type Kinds, readKinds, writeExpressions, writeKinds } from "../lexicon/kinds";
import { LexiconTable } from "../lexicon/table";
import { writeTable } from "../lexicon/write-table";
import type { Role } from "../model";
import { checkPack } from "../packs/check";
import { joinPacks } from "../packs/join";
import { type Pack, plainClasses } from "../packs/pack";
import type { RephraseKinds } from "../rephrase/kinds";
import { writeCoarse } from "../rephrase/own/coarse";
import { type Tidy, writeTidy } from "../rephrase/tidy";
import { type BuiltLanguage, compileLanguage } from "../rules/compile";
import { detectorOf, packsOf, rulesOf, tableOf, verbsOf } from "./built";
import { claims as enClaims } from "./en/claims";
import { grammar as en } from "./en/grammar";
import { idioms as enIdioms } from "./en/idioms";
import { note as enNote } from "./en/note";
import { plainWords as enPlain } from "./en/plain-words";
import { kinds as enRephrase } from "./en/rephrase";
import { structure as enStructure } from "./en/structure";
import { tidy as enTidy } from "./en/tidy";
import { wonderedKinds as enWondered } from "./en/wonders";
import type { Idiom } from "./idioms";
import { lettersOf } from "./letters";
import { askedKinds as nbAsked } from "./nb/asks";
import { claims as nbClaims } from "./nb/claims";
import { grammar as nb } from "./nb/grammar";
import { idioms as nbIdioms } from "./nb/idioms";
import { note as nbNote } from "./nb/note";
import { plainWords as nbPlain } from "./nb/plain-words";
import { kinds as nbRephrase } from "./nb/rephrase";
import { structure as nbStructure } from "./nb/structure";
import { tidy as nbTidy } from "./nb/tidy";
import { askedKinds as nnAsked } from "./nn/asks";
import { claims as nnClaims } from "./nn/claims";
import { grammar as nn } from "./nn/grammar";
import { idioms as nnIdioms } from "./nn/idioms";
import { note as nnNote } from "./nn/note";
import { plainWords as nnPlain } from "./nn/plain-words";
import { kinds as nnRephrase } from "./nn/rephrase";
import { structure as nnStructure } from "./nn/structure";
import { tidy as nnTidy } from "./nn/tidy";

/** The kinds of words of a language as its folder has them: what the build writes down. */
export const kindsOf: Readonly<Record<Language, () => KindExpressions>> = {
  nb: () => ({ ...nbStructure, ...nbClaims, ...nbNote }),
  nn: () => ({ ...nnStructure, ...nnClaims, ...nnNote }),
  en: () => ({ ...enStructure, ...enClaims, ...enNote }),
};

/** The kinds of words that decide what becomes of one place in a rephrasing, likewise. */
export const rephraseKindsOf: Readonly<Record<Language, RephraseKinds>> = {
  nb: nbRephrase,
  nn: nnRephrase,
  en: enRephrase,
};

/** Those that decide what stays beside what is asked or wondered. */
export const besideKindsOf: Readonly<Record<Language, () => Readonly<Record<string, RegExp>>>> = {
  nb: () => ({ ...nbAsked() }),
  nn: () => ({ ...nnAsked() }),
  en: () => ({ ...enWondered }),
};

/** The idioms of a language as its folder has them: what the build writes down. */
export const idiomsOf: Readonly<Record<Language, readonly Idiom[]>> = { nb: nbIdioms, nn: nnIdioms, en: enIdioms };

/** The ways of saying of a language that read badly, as its folder has them: what the build writes down. */
export const tidyOf: Readonly<Record<Language, readonly Tidy[]>> = { nb: nbTidy, nn: nnTidy, en: enTidy };

/** Coarse words of a language, as expressions, and plain ones that say the same, likewise. */
export const plainWordsOf: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: nbPlain,
  nn: nnPlain,
  en: enPlain,
};

function whole(classes: ClosedClasses): Grammar {
  let made: Kinds | null = null;
  return {
    ...classes,
    kinds: () => (made ??= readKinds(builtLanguage(classes.language)!.kinds)),
    verbs: () => verbsOf(classes.language),
  };
}

export const grammars: Readonly<Record<Language, Grammar>> = {
  nb: whole(nb),
  nn: whole(nn),
  en: whole(en),
};

/** The headings of all languages as they are looked up: written as they are, but that an apostrophe is no letter. */
export const ownHeadings = (): readonly (readonly [heading: string, role: Role])[] =>
  languages.flatMap((language) =>
    Object.entries(grammars[language].headings).map(([heading, role]) => [heading.replace(/' ?/g, " "), role] as const),
  );

const packs = new Map<Language, readonly Pack[]>();

/** The built-in packs of a language: they go through the same checks as any team's. Read when first asked for. */
export function builtInPacks(language: Language): readonly Pack[] {
  const known =
    packs.get(language) ??
    (JSON.parse(packsOf(language)) as readonly unknown[]).flatMap((data) => {
      const { pack } = checkPack(data);
      return pack === null ? [] : [pack];
    });
  packs.set(language, known);
  return known;
}

const built = new Map<Language, BuiltLanguage | null>();

/** A language as the build has compiled it; null where it has not, as while it does so. Read when first asked for. */
export function builtLanguage(language: Language): BuiltLanguage | null {
  const known = built.get(language);
  if (known !== undefined) return known;
  const bytes = tableOf(language);
  const made =
    bytes === null
      ? null
      : { ...(JSON.parse(rulesOf(language)) as Omit<BuiltLanguage, "table">), table: new LexiconTable(bytes) };
  built.set(language, made);
  return made;
}

let detector: DetectorWords | null = null;

/** The words that tell the languages apart; as the build has gathered them, where it has. */
export function wordsOfDetector(): DetectorWords {
  if (detector !== null) return detector;
  const text = detectorOf();
  detector = text === null ? detectorWords(languages.map((language) => grammars[language])) : parseWords(text);
  return detector;
}

/** A line a group: its bits, then its words, parted by blanks. Words that tell stand in the first part. */
export function writeDetector(): string {
  const { telling, closed } = detectorWords(languages.map((language) => grammars[language]));
  return [telling, closed]
    .map((words) => {
      const groups = new Map<number, string[]>();
      for (const [word, bits] of words) groups.set(bits, [...(groups.get(bits) ?? []), word.replaceAll(" ", "_")]);
      return [...groups].map(([bits, own]) => `${bits} ${own.join(" ")}`).join("\n");
    })
    .join("\n\n");
}

function parseWords(text: string): DetectorWords {
  const [telling, closed] = text.split("\n\n").map((part) => {
    const words = new Map<string, number>();
    for (const line of part.split("\n")) {
      const [bits, ...own] = line.split(" ");
      for (const word of own) words.set(word.replaceAll("_", " "), Number(bits));
    }
    return words;
  });
  return { telling: telling!, closed: closed! };
}

/** Compiles a built-in language from its packs, to be read by `builtLanguage`; and what is at fault in them. */
export function writeLanguage(language: Language): {
  readonly table: Uint8Array;
  readonly rules: string;
  readonly faults: readonly string[];
} {
  const own = builtInPacks(language);
  const { lexicon, classes, faults } = compileLanguage(grammars[language], own);
  const rules: Omit<BuiltLanguage, "table"> = {
    packs: own.map((pack) => ({ ...pack, vocabulary: plainWords(pack) })),
    classes: classes.all(),
    inside: namedInside(own),
    faults,
    kinds: writeKinds(kindsOf[language]()),
    rephraseKinds: writeExpressions(rephraseKindsOf[language]),
    besideKinds: writeExpressions(besideKindsOf[language]()),
    idioms: idiomsOf[language].map((idiom) => ({ letters: lettersOf(idiom[0]), idiom })),
    tidy: tidyOf[language].map(writeTidy),
    coarse: Object.entries(plainWordsOf[language]).map(writeCoarse),
  };
  const unsound = (JSON.parse(packsOf(language)) as readonly unknown[]).flatMap((data) =>
    checkPack(data).faults.map(({ path, what }) => `${language}: ${path.join(".")}: ${what}`),
  );
  return {
    table: writeTable(lexicon),
    rules: JSON.stringify(rules),
    faults: [
      ...unsound,
      ...[...joinPacks(own).faults, ...faults].map(({ pack, where, what }) => `${pack}: ${where}: ${what}`),
    ],
  };
}

const plainWords = ({ vocabulary }: Pack): Pack["vocabulary"] =>
  Object.fromEntries(
    plainClasses.flatMap((name) => (vocabulary[name] === undefined ? [] : [[name, vocabulary[name]]])),
  );

/** The classes that stand as `<class>` in some entry or phrase. */
function namedInside(all: readonly Pack[]): readonly string[] {
  const text = JSON.stringify(
    all.map(({ vocabulary, rules, strengths }) => [
      vocabulary,
      ...[...rules, ...strengths].map(({ phrases }) => phrases),
    ]),
  );
  return [...new Set([...text.matchAll(/<([\w-]+)>/g)].map(([, name]) => name!))];
}
