import { type Language, languages, snippetsOf } from "../core";
import { builtInPacks } from "../core/languages";
import { noteGrammar } from "./grammar";
import { referencePage } from "./reference";
import { rulePages } from "./rules";
import { configSchema, packSchema } from "./schemas";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Today, for an editor that puts it in when the snippet is used. */
const today = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";
/** A day to write a note of, in whose place that stands afterwards. */
const someDay = "0000-00-00";

/** The snippets of a language as VS Code reads them. */
const snippetFile = (language: Language): string =>
  json(
    Object.fromEntries(
      snippetsOf(language, someDay).map(({ name, prefixes, snippet, description }) => [
        `Undring: ${name}`,
        { prefix: prefixes, body: snippet.replace(someDay, () => today).split("\n"), description },
      ]),
    ),
  );

/** Every file that is derived from the code and the packs, by its path. */
export const derivedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ["schemas/undring.schema.json", json(configSchema)],
    ["schemas/undring-pack.schema.json", json(packSchema)],
    ["syntaxes/undring.tmLanguage.json", json(noteGrammar)],
    ...languages.map((language) => [`snippets/${language}.json`, snippetFile(language)] as const),
    ["docs/config-reference.md", referencePage(configSchema)],
    ...[...rulePages((language: Language) => builtInPacks(language))].map(
      ([path, text]) => [`docs/rules/${path}`, text] as const,
    ),
  ]);
