import type { Language } from "../language/language";
import type { Role } from "../model";
import { openings as en } from "./en/openings";
import { openings as nb } from "./nb/openings";
import { openings as nn } from "./nn/openings";

const all: Readonly<Record<Language, Readonly<Record<Role, readonly string[]>>>> = { nb, nn, en };

/** Openings of sentences that fit a section. */
export const openingsFor = (language: Language, role: Role): readonly string[] => all[language][role];
