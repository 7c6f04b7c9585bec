import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { deskWords } from "../../client/desk-words";
import { interfaceLanguage, words } from "../../client/words";
import { env, seen } from "./vscode";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  contributes: {
    commands: { command: string; title: string }[];
    configuration: {
      properties: Record<string, { enum?: string[]; markdownDescription: string; markdownEnumDescriptions?: string[] }>;
    };
  };
};

/** The English that stands first, then bokmål, then nynorsk. */
const inAllThree = /^[^\n]+\n\nBokmål: [^\n]+\n\nNynorsk: [^\n]+$/;

describe("the words of the editor, which has no Norwegian of its own", () => {
  it("have English and both Norwegian norms in every setting and each of its values", () => {
    for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) {
      assert.match(setting.markdownDescription, inAllThree, name);
      for (const value of setting.markdownEnumDescriptions ?? []) assert.match(value, inAllThree, name);
      const told = setting.markdownEnumDescriptions?.length ?? 0;
      assert.ok(told === 0 || told === setting.enum?.length, name);
    }
  });

  it("have Norwegian first and English in brackets in every command", () => {
    const wordless = ["undring.menu"];
    for (const { command, title } of manifest.contributes.commands)
      assert.match(title, wordless.includes(command) ? /\(menu\)$/ : /^\p{Lu}[^()]+.*\([a-z][^()]+\)$/u, command);
  });

  it("say the same things in each language, and none is left in another's", () => {
    for (const all of [words, deskWords]) {
      const shape = (value: unknown): unknown =>
        typeof value === "object" && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]))
          : typeof value;
      assert.deepEqual(shape(all.nn), shape(all.nb));
      assert.deepEqual(shape(all.en), shape(all.nb));
    }
    // Words that one of the norms has and the other has not.
    const said = (value: unknown): string =>
      typeof value === "function"
        ? String(value("2") ?? "")
        : typeof value === "object" && value !== null
          ? Object.values(value).map(said).join(" ")
          : String(value);
    const all = (language: "nb" | "nn") => `${said(words[language])} ${said(deskWords[language])}`;
    assert.doesNotMatch(all("nb"), /\b(?:ikkje|kva|kor|kven|eit|ei|eg|medan|berre|saman|notata|vel du)\b/i);
    assert.doesNotMatch(all("nn"), /\b(?:ikke|hva|hvor|hvem|et|jeg|mens|bare|sammen|notatene|velger)\b/i);
  });

  it("follow the setting, then the note, then the editor", () => {
    assert.equal(interfaceLanguage("nn"), "nn");
    assert.equal(interfaceLanguage(), "en");
    env.language = "nb-NO";
    assert.equal(interfaceLanguage(), "nb");
    env.language = "en";
    seen.settings.set("undring.interface", "nb");
    assert.equal(interfaceLanguage("nn"), "nb");
    seen.settings.delete("undring.interface");
  });
});
