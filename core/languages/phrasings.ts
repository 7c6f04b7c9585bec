import type { Language } from "../language/language";
import type { Phrasing } from "../rephrase/phrasing";
import { phrasing as en } from "./en/phrasing";
import { phrasing as nb } from "./nb/phrasing";
import { phrasing as nn } from "./nn/phrasing";

export const phrasings: Readonly<Record<Language, Phrasing>> = { nb, nn, en };
