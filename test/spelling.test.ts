import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import nspell from "nspell";
import { type Language, languages } from "../core";
import { builtInPacks, grammars } from "../core/languages";
import type { VerbForms } from "../core/lexicon/grammar";
import { buildLexicon, entriesOf } from "../core/lexicon/lexicon";
import type { Entries } from "../core/packs/pack";

/*
 * Every form that is made by rule, beside the Hunspell dictionaries. A lemma that the dictionary does not have (slang,
 * new compounds) says nothing about our rules and is left out. What the dictionary does not accept stands on record
 * in test/spelling/<language>.txt: rare variants, genitives, forms that no one writes and that do no harm.
 */

const folder = "test/spelling";
const require = createRequire(import.meta.url);

/** Looks words up; compounds, genitives and British spellings count as known where their parts are. */
function dictionary(language: Language): (word: string) => boolean {
  const from = dirname(require.resolve(`dictionary-${language}`));
  const spell = nspell(readFileSync(join(from, "index.aff")), readFileSync(join(from, "index.dic")));
  const remembered = new Map<string, boolean>();
  const listed = (word: string): boolean => {
    let known = remembered.get(word);
    if (known === undefined) {
      known = spell.correct(word) || spell.correct(word[0]!.toUpperCase() + word.slice(1));
      remembered.set(word, known);
    }
    return known;
  };
  const bare = (word: string): boolean => listed(word) || (/..s$/.test(word) && listed(word.slice(0, -1)));
  const american = (word: string): string =>
    word
      .replace(/is(e|es|ed|er|ers|ing|ation)$/, "iz$1")
      .replace(/ys(e|es|ed|ing)$/, "yz$1")
      .replace("our", "or")
      .replace(/ll(ed|ing|er)$/, "l$1");
  return (word) => {
    if (bare(word)) return true;
    const parts = word.split("-").filter((part) => part !== "");
    if (parts.length > 1) return parts.every(bare);
    if (language === "en") return listed(american(word));
    for (let at = 3; at <= word.length - 3; at += 1) {
      const head = word.slice(0, at);
      const joined = [head, head.replace(/[se]$/, ""), `${head}e`, `${head}a`];
      if (bare(word.slice(at)) && joined.some(listed)) return true;
    }
    return false;
  };
}

const ofVerb = (forms: VerbForms): string[] => [
  ...forms.infinitive,
  ...forms.present,
  ...forms.past,
  ...forms.participle,
  ...forms.imperative,
  ...forms.presentParticiple,
];

/** Each entry with the forms that are made of it, lemma first. */
function* madeForms(language: Language): Generator<readonly [string, readonly string[]]> {
  const grammar = grammars[language];
  const { inflection, people } = grammar;
  const { verbForms } = buildLexicon(grammar);
  const first = (entry: string): string => entry.split(" ")[0]!;
  const plain = (entry: string): boolean => /^[\p{L}/-]+$/u.test(first(entry));
  for (const line of grammar.verbs().split("\n")) {
    const entry = line.replace(/#.*/, "").trim();
    if (entry !== "") yield [entry, ofVerb(inflection.verb(entry))];
  }
  const { names: _, surnames: __, ...nouns } = people;
  for (const entry of Object.values(nouns).flatMap(entriesOf))
    if (!entry.includes(" ")) yield [entry, inflection.noun(entry)];
  for (const pack of builtInPacks(language)) {
    for (const words of Object.values(pack.vocabulary)) {
      for (const { adjectives, nouns, verbs } of [words, words.negated ?? {}] as Entries[]) {
        for (const entry of (adjectives ?? []).filter(plain)) yield [entry, inflection.adjective(first(entry))];
        for (const entry of (nouns ?? []).filter(plain)) yield [entry, inflection.noun(first(entry))];
        for (const entry of (verbs ?? []).filter(plain)) yield [entry, ofVerb(verbForms(first(entry)))];
      }
    }
  }
}

for (const language of languages) {
  it(`the forms that are made by rule in ${language} are in the dictionary, or on record`, () => {
    const known = dictionary(language);
    const lines = new Set<string>();
    let checked = 0;
    for (const [entry, forms] of madeForms(language)) {
      const words = [...new Set(forms)].filter((form) => /^[\p{L}-]+$/u.test(form));
      if (words.length === 0 || !known(words[0]!)) continue;
      checked += words.length;
      const unknown = words.filter((word) => !known(word));
      if (unknown.length > 0) lines.add(`${entry}: ${unknown.join(" ")}`);
    }
    assert.ok(checked > 5000, `only ${checked} forms were checked`);
    const record = join(folder, `${language}.txt`);
    const now = `${[...lines].sort().join("\n")}\n`;
    if (process.env.UNDRING_UPDATE === "1") writeFileSync(record, now);
    const before = new Set(existsSync(record) ? readFileSync(record, "utf8").split("\n") : []);
    assert.deepEqual(
      now.split("\n").filter((line) => !before.has(line)),
      [],
    );
  });
}
