import type { Language } from "../language/language";
import type { Grammar } from "../lexicon/grammar";
import { checkPack } from "../packs/check";
import type { Pack } from "../packs/pack";
import { grammar as en } from "./en/grammar";
import enPacks from "./en/packs/*.yml";
import { grammar as nb } from "./nb/grammar";
import nbPacks from "./nb/packs/*.yml";
import { grammar as nn } from "./nn/grammar";
import nnPacks from "./nn/packs/*.yml";

export const grammars: Readonly<Record<Language, Grammar>> = { nb, nn, en };

const raw: Readonly<Record<Language, unknown>> = { nb: nbPacks, nn: nnPacks, en: enPacks };

/** The built-in packs of a language: they go through the same checks as any team's. */
export const builtInPacks = (language: Language): readonly Pack[] =>
  (raw[language] as readonly unknown[]).flatMap((data) => {
    const { pack } = checkPack(data);
    return pack === null ? [] : [pack];
  });
