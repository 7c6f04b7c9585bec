import type { Language } from "../language/language";
import { readExpressions } from "../lexicon/kinds";
import type { RephraseKinds } from "../rephrase/kinds";
import type { Phrasing, Words } from "../rephrase/phrasing";
import { builtLanguage } from ".";
import { phrasing as en } from "./en/phrasing";
import { phrasing as nb } from "./nb/phrasing";
import { phrasing as nn } from "./nn/phrasing";

function withKinds(language: Language, words: Words): Phrasing {
  let made: RephraseKinds | null = null;
  return {
    ...words,
    get kinds() {
      made ??= readExpressions(builtLanguage(language)!.rephraseKinds);
      return made;
    },
  };
}

export const phrasings: Readonly<Record<Language, Phrasing>> = {
  nb: withKinds("nb", nb),
  nn: withKinds("nn", nn),
  en: withKinds("en", en),
};
