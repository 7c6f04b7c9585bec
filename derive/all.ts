import type { Language } from "../core";
import { builtInPacks } from "../core/languages";
import { noteGrammar } from "./grammar";
import { referencePage } from "./reference";
import { rulePages } from "./rules";
import { configSchema, packSchema } from "./schemas";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every file that is derived from the code and the packs, by its path. */
export const derivedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ["schemas/undring.schema.json", json(configSchema)],
    ["schemas/undring-pack.schema.json", json(packSchema)],
    ["syntaxes/undring.tmLanguage.json", json(noteGrammar)],
    ["docs/config-reference.md", referencePage(configSchema)],
    ...[...rulePages((language: Language) => builtInPacks(language))].map(
      ([path, text]) => [`docs/rules/${path}`, text] as const,
    ),
  ]);
