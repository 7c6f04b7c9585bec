import type { Language } from "../language/language";
import type { Templates } from "../templates/template";
import { templates as en } from "./en/templates";
import { templates as nb } from "./nb/templates";
import { templates as nn } from "./nn/templates";

export const templatesOf: Readonly<Record<Language, Templates>> = { nb, nn, en };
