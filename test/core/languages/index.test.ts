import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { readGold } from "../../../cli/eval/gold";
import { analyse, type Language, languages, type Pack, readPack } from "../../../core";
import { buildDetector, detectorWords } from "../../../core/language/detect";
import {
  besideKindsOf,
  builtInPacks,
  builtLanguage,
  grammars,
  kindsOf,
  ownHeadings,
  rephraseKindsOf,
  wordsOfDetector,
} from "../../../core/languages";
import { phrasings } from "../../../core/languages/phrasings";
import type { Anchors } from "../../../core/lexicon/anchors";
import { ofLatin } from "../../../core/lexicon/kinds";
import type { Lexicon, MorePeople } from "../../../core/lexicon/lexicon";
import type { Word } from "../../../core/lexicon/word";
import { anchorsOf } from "../../../core/lexicon/write-table";
import { joinHeadings } from "../../../core/markdown/sections";
import { joinPacks } from "../../../core/packs/join";
import { type CompiledLanguage, compileLanguage, fitsOnTop, loadLanguage } from "../../../core/rules/compile";

const nobody: MorePeople = { patients: [], relatives: [], staff: [], names: [] };

/** A language as the build has compiled it, with more packs and people on top. */
function loaded(language: Language, packs: readonly Pack[] = [], people = nobody): CompiledLanguage {
  const built = builtLanguage(language)!;
  assert.ok(fitsOnTop(built, packs));
  const all = () => [...builtInPacks(language), ...packs];
  return loadLanguage(grammars[language], built, joinPacks([...built.packs, ...packs]).packs, { people, packs, all });
}

/** The same language, compiled from its packs. */
const compiled = (language: Language, packs: readonly Pack[] = [], people = nobody): CompiledLanguage => {
  const grammar = grammars[language];
  const { patient, kin, staff, names } = grammar.people;
  const more = (known: string, own: readonly string[]) =>
    [known, ...own.map((one) => one.replace(/ /g, "_"))].join(" ");
  const ours = {
    ...grammar.people,
    patient: more(patient, people.patients),
    kin: more(kin, people.relatives),
    staff: more(staff, people.staff),
    names: more(names, people.names),
  };
  return compileLanguage({ ...grammar, people: ours }, joinPacks([...builtInPacks(language), ...packs]).packs);
};

/** The tables by which patterns are looked up: by the word beside, or near, on either side. */
const tablesOf = (anchors: Anchors | null) => [
  anchors?.byNext,
  anchors?.byPrevious,
  anchors?.nearNext,
  anchors?.nearPrevious,
];

/** All that a lexicon knows, as plain data: words by their forms, patterns in their order. */
function contents(lexicon: Lexicon) {
  const words = [...lexicon.all()];
  const told = new Set(words.flatMap(anchorsOf).map(({ order }) => order));
  const orders = new Map([...told].sort((a, b) => a - b).map((order, at) => [order, at]));
  const joined = (word: Word) =>
    (word.joined ?? []).map(({ rest, bits, opens }) => [rest.map(({ form }) => form).join(" "), bits, opens]);
  return {
    words: words.map((word) => [word.form, word.bits, word.verb, word.opens, joined(word)]),
    anchors: words.map((word) =>
      anchorsOf(word).map(({ order, ...anchor }) => ({
        ...lexicon.patternOf(order),
        ...anchor,
        order: orders.get(order),
      })),
    ),
    neighbours: words.map(({ spoken, beside }) =>
      [spoken, beside].map((anchors) => [
        anchors?.plain?.numbers.length,
        ...tablesOf(anchors).map((table) => (table?.all() ?? []).map(({ word }) => word).sort()),
        [anchors?.nearNext, anchors?.nearPrevious].map((near) => [near?.gaps, near?.lights]),
      ]),
    ),
  };
}

const stagesOf = (languageOf: (language: Language) => CompiledLanguage) => ({
  detector: buildDetector(wordsOfDetector()),
  headings: joinHeadings(languages.map((language) => grammars[language].headings)),
  language: languageOf,
  needs: {},
});

/** Notes of all sorts in a language: the labelled ones, and the examples. */
const notesOf = (language: Language): readonly string[] => [
  ...globSync([`test/gold/${language}-*.tsv`, `../shared/gold/${language}-[a-z].tsv`]).flatMap((file) =>
    readGold(readFileSync(file, "utf8"), file).map(({ source }) => source),
  ),
  ...globSync("examples/**/*.md").map((file) => readFileSync(file, "utf8")),
];

function assertSameFindings(language: Language, one: CompiledLanguage, other: CompiledLanguage): number {
  const both = [one, other].map((own) =>
    notesOf(language).map((note) => {
      const stages = stagesOf((wanted) => (wanted === language ? own : loaded(wanted)));
      const { findings, strengths, profileOfNote } = analyse(note, stages, { language, profile: "supervision" });
      return { findings, strengths, profileOfNote };
    }),
  );
  assert.deepEqual(both[0], both[1]);
  return both[0]!.reduce((sum, { findings }) => sum + findings.length, 0);
}

const packText = (language: Language, words: string) => `pack: house/${language}
version: 1.0.0
engine: 0.1.0
licence: MIT
language: ${language}
vocabulary:
  house-word: { ${words} }
rules:
  - extends: unmarked-inference/feeling
    severity: hint
  - id: stigma-label/house
    kind: claim
    concerns: [label]
    severity: warning
    from: gentle
    since: 1.0.0
    when: { about: [house-word], without: [feeling] }
    message: Et bilde står her for det som ble sett.
    ask: Hva ble sett?
    reader: "«De ler av meg.»"
    why: Bildet forteller mer om leseren.
    source: [huset]
    flags: ["Han var [gjøken i redet]."]
    passes: ["Han sov."]
`;

const ownWords: Readonly<Record<Language, string>> = {
  nb: "adjectives: [svinehissig], verbs: [gnåle/a], nouns: [bråkebøtte/f], phrases: [gjøken i redet, kjempe<feeling>]",
  nn: "adjectives: [svinehissig], verbs: [mase/a], nouns: [bråkebøtte/f], phrases: [gauken i reiret, '~vere <feeling> igjen']",
  en: "adjectives: [stroppy], verbs: [mither], nouns: [handful], phrases: [cuckoo in the nest, 'too <feeling> to talk']",
};

describe("the words that tell the languages apart", () => {
  it("are those of the grammars, as the build has gathered them", () => {
    assert.deepEqual(wordsOfDetector(), detectorWords(languages.map((language) => grammars[language])));
  });
});

it("our headings are found as they are looked up", () => {
  assert.deepEqual(joinHeadings(languages.map((language) => grammars[language].headings)), new Map(ownHeadings()));
});

/** Expressions as the build writes them: with the letters of Latin in place of those of all scripts. */
const latin = (expressions: object) =>
  Object.fromEntries(
    Object.entries(expressions as Record<string, RegExp>).map(([name, { source, flags }]) => [
      name,
      new RegExp(ofLatin(source), flags),
    ]),
  );

for (const language of languages) {
  describe(`${language} as the build has compiled it`, function () {
    this.timeout(180_000);

    it("meets the small kinds of words that its folder has", () => {
      const [own, folder] = [grammars[language].kinds(), kindsOf[language]()];
      const sources = (kinds: object) =>
        Object.entries(kinds as Record<string, RegExp>).map(([, { source }]) => source);
      assert.deepEqual(Object.keys(own), Object.keys(folder));
      assert.deepEqual(
        sources(own),
        sources(folder).map((source) => source.replaceAll("\\p{L}", "[a-zß-öø-ɏ]")),
      );
    });

    it("has no letters of the world among others in a kind: the build puts a class in their place", () => {
      for (const { source } of Object.values(kindsOf[language]()))
        assert.doesNotMatch(source, /\[[^\]]*\\p\{L\}/, source);
    });

    it("meets the small kinds of its rephrasings that its folder has", () => {
      const { kinds, asks, wonders } = phrasings[language];
      assert.deepEqual({ ...kinds }, latin(rephraseKindsOf[language]));
      assert.deepEqual({ ...(asks ?? wonders)!.kinds }, latin(besideKindsOf[language]()));
    });

    it("holds every word and every pattern that its packs give", () => {
      const [own, anew] = [contents(loaded(language).lexicon), contents(compiled(language).lexicon)];
      assert.ok(own.words.length > 15_000 && own.anchors.flat().length > 15_000);
      for (const part of ["words", "anchors", "neighbours"] as const) assert.deepEqual(own[part], anew[part], part);
    });

    it("holds every rule, strength and check", () => {
      const plain = ({ lexicon: _, classes, isGivenName: __, slotHints, ...rest }: CompiledLanguage) => ({
        ...rest,
        slotHints: slotHints(),
        classes: classes.all(),
      });
      assert.deepEqual(plain(loaded(language)), plain(compiled(language)));
    });

    it("marks what its packs mark", () => {
      assert.ok(assertSameFindings(language, loaded(language), compiled(language)) > 50);
    });

    it("takes a team's pack and people on top as if they had been compiled with it", () => {
      const { pack, faults } = readPack(packText(language, ownWords[language]));
      assert.deepEqual(faults, []);
      const people: MorePeople = {
        patients: ["bebuar", "gjest/m", "member"],
        relatives: ["fosterforelder"],
        staff: ["miljøvert", "night owl"],
        names: ["Tussi", "Klara Beate"],
      };
      const [own, anew] = [loaded(language, [pack!], people), compiled(language, [pack!], people)];
      assert.ok(own.rules.has("stigma-label/house"));
      assert.ok(assertSameFindings(language, own, anew) > 50);
    });
  });
}
