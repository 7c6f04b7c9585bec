import type { Language } from "../language/language";
import { readExpressions } from "../lexicon/kinds";
import type { AskedKinds } from "../rephrase/asked/asks";
import type { RephraseKinds } from "../rephrase/kinds";
import { type Coarse, readCoarse } from "../rephrase/own/coarse";
import type { Phrasing, Words } from "../rephrase/phrasing";
import { type ReadTidy, readTidy } from "../rephrase/tidy";
import type { WonderedKinds } from "../rephrase/wondered/wonders";
import type { BuiltLanguage } from "../rules/compile";
import { builtLanguage } from ".";
import { phrasing as en } from "./en/phrasing";
import { phrasing as nb } from "./nb/phrasing";
import { phrasing as nn } from "./nn/phrasing";

/** Words with the kinds that the build has written down beside them: read when they are first asked for. */
function withKinds<Own, Kinds>(words: Own, written: () => Readonly<Record<string, string>>): Own & { kinds: Kinds } {
  let made: Kinds | null = null;
  return {
    ...words,
    get kinds() {
      made ??= readExpressions(written()) as Kinds;
      return made;
    },
  };
}

function phrasingOf(language: Language, { asks, wonders, ...words }: Words): Phrasing {
  const built = (): BuiltLanguage => builtLanguage(language)!;
  const beside = () => built().besideKinds;
  let tidy: readonly ReadTidy[] | null = null;
  let coarse: readonly Coarse[] | null = null;
  const all = {
    ...words,
    tidy: () => (tidy ??= built().tidy.map(readTidy)),
    coarse: () => (coarse ??= built().coarse.map(readCoarse)),
    ...(asks !== undefined && { asks: withKinds<typeof asks, AskedKinds>(asks, beside) }),
    ...(wonders !== undefined && { wonders: withKinds<typeof wonders, WonderedKinds>(wonders, beside) }),
  };
  return withKinds<typeof all, RephraseKinds>(all, () => built().rephraseKinds);
}

const words: Readonly<Record<Language, () => Words>> = { nb, nn, en };
const made: Partial<Record<Language, Phrasing>> = {};

function phrasingIn(language: Language): Phrasing {
  made[language] ??= phrasingOf(language, words[language]());
  return made[language];
}

/** The words of each language, put together when they are first asked for. */
export const phrasings: Readonly<Record<Language, Phrasing>> = {
  get nb() {
    return phrasingIn("nb");
  },
  get nn() {
    return phrasingIn("nn");
  },
  get en() {
    return phrasingIn("en");
  },
};
