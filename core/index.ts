import { analyse, type ReadOptions, type Stages } from "./analyse";
import type { Files } from "./config/files";
import { noTeam, type Team } from "./config/team";
import { createDesk, type Desk } from "./desk";
import { buildDetector } from "./language/detect";
import { type Language, languages } from "./language/language";
import { builtInPacks, builtLanguage, grammars, ownHeadings, wordsOfDetector } from "./languages";
import { sentencesOf } from "./languages/snippets";
import { templatesOf } from "./languages/templates";
import type { Grammar } from "./lexicon/grammar";
import { joinHeadings } from "./markdown/sections";
import type { Finding, Suggestion } from "./model";
import { joinPacks } from "./packs/join";
import type { NoteCheck, Pack, RecogniserRule, Rule } from "./packs/pack";
import type { Reading } from "./reading";
import { suggest } from "./rephrase/suggest";
import { type CompiledLanguage, compileLanguage, type Fault, fitsOnTop, loadLanguage } from "./rules/compile";
import { type ExplainedSentence, explain } from "./rules/explain";
import type { Source } from "./source";
import type { Span } from "./span";
import { hintsIn } from "./templates/snippets";
import { hintsOf, type NewNote, type TemplateChoice, writeNote } from "./templates/template";
import { meant } from "./yaml/nearest";

export type { NoteMemory, ReadOptions } from "./analyse";
export { analyse, newMemory } from "./analyse";
export { type Change, changeBetween, joinChanges, type KnownChange } from "./change";
export { isConfigName, isPackName, type RuleSettings } from "./config/config";
export { engineVersion, type FileFault } from "./config/extend";
export { type Files, folderOf, pathFrom, pathWithin } from "./config/files";
export { matches } from "./config/globs";
export { integrityOf, type Lock, lockName, readLock } from "./config/lock";
export { readConfig } from "./config/read";
export { findTeam, type NoteSettings, noTeam, settingsFor, type Team } from "./config/team";
export { turns } from "./config/turns";
export type { Desk, DeskReading, Wishes } from "./desk";
export { mask, maskIdentifiers } from "./identifiers/recognise";
export type { KeepComment } from "./kept/comments";
export {
  changeKept,
  fingerprints,
  type Kept,
  type KeptStore,
  keptFile,
  partKept,
  type Reason,
  readKept,
  reasons,
} from "./kept/kept";
export { isLanguage, type Language, languages } from "./language/language";
export { give as giveLanguages } from "./languages/built";
export { openingsFor } from "./languages/openings";
export { snippetsOf } from "./languages/snippets";
export type { Block } from "./markdown/block";
export { type NoteFacts, readFacts } from "./markdown/front-matter";
export * from "./model";
export { type Manner, manners } from "./note/claims";
export { sentencePrint } from "./note/copied";
export { type Figured, type FiguresWishes, figuresOf, type NoteFigures } from "./note/figures";
export { type JournalText, journalText } from "./note/journal";
export type { CheckedNote, CheckState, NoteProfile } from "./note/note";
export { familyTitles } from "./note/titles";
export { type Passage, passageOf, withoutNames } from "./note/without-names";
export { explainables, type Pack, type Rule, recognisers, type StrengthRule } from "./packs/pack";
export { explainFailure, type Failure, type PlacedProof, type Proof, provePack, proveRule } from "./packs/prove";
export { isPackText, readPack } from "./packs/read";
export type { NoteBlock, StretchReading } from "./read-stretch";
export { sentenceSpan, tokenSpan } from "./read-stretch";
export { findingAt, type Origin, type Parts, type Reading, withFindings } from "./reading";
export { applyEdits } from "./rephrase/apply";
export type { Group } from "./row";
export type { Fault } from "./rules/compile";
export type { ExplainedClaim, ExplainedSentence, Verdict } from "./rules/explain";
export { claimInWords, verdictInWords, whyWords } from "./rules/why-words";
export type { Source } from "./source";
export type { Span } from "./span";
export { choicesOf, slotsIn } from "./templates/slots";
export { asSnippet, escapeSnippet, placeholder } from "./templates/snippet";
export {
  fillTemplate,
  type NewNote,
  type NoteKind,
  noteKinds,
  type Shift,
  shifts,
  type TemplateChoice,
} from "./templates/template";
export { nearestOf } from "./yaml/nearest";
export type { TextFault } from "./yaml/read";

/** A new note from a built-in template: headings in the language, slots to fill, front matter without names. */
export const newNote = (choice: TemplateChoice): NewNote => writeNote(templatesOf[choice.language], choice);

/** What a team brings with it; all of it may be left out. */
export type AnalyserOptions = Partial<Pick<Team, "packs" | "words" | "people" | "headings" | "needs">>;

/** What marks something: a rule about claims, a look at the whole note, or what is recognised whatever is said. */
export type AnyRule = Rule | NoteCheck | RecogniserRule;

/** Reads notes and offers rephrasings. Holds no note: each reading stands for itself. */
export interface Analyser {
  /** Reads a whole note. Never throws, whatever the text. */
  readonly read: (source: Source, options?: ReadOptions) => Reading;
  /** The rephrasings of a finding of a reading, made when asked for; best first. */
  readonly suggest: (reading: Reading, finding: Finding) => readonly Suggestion[];
  /** Why the sentences that a place in the note touches were marked or were not. */
  readonly explain: (reading: Reading, place: Span) => readonly ExplainedSentence[];
  /** What has an id, in each language that has it: a rule, a look at the whole note or a recogniser. */
  readonly rules: (id: string) => readonly { readonly language: Language; readonly rule: AnyRule }[];
  /** The ids of all of these, Undring's own before a team's. */
  readonly ruleIds: () => readonly string[];
  /** What in the packs of a language could not be used. Compiles the language if need be. */
  readonly faults: (language: Language) => readonly Fault[];
}

/** The one door. A language is compiled when the first note in it is read. */
export function createAnalyser({
  packs = [],
  words = [],
  people = noTeam.people,
  headings = {},
  needs = {},
}: AnalyserOptions = {}): Analyser {
  const compiled = new Map<Language, CompiledLanguage>();
  const ownPacks = (wanted: Language) => [
    ...packs.filter((pack) => pack.language === wanted),
    ...teamPacks(words, wanted),
  ];
  const language = (wanted: Language): CompiledLanguage => {
    const ready = compiled.get(wanted);
    if (ready !== undefined) return ready;
    const made = makeLanguage(wanted, ownPacks(wanted), people);
    let hints: ReadonlySet<string> | null = null;
    const slotHints = () => (hints ??= new Set([...made.slotHints(), ...ownHints(wanted)]));
    const all = { ...made, slotHints };
    compiled.set(wanted, all);
    return all;
  };
  const stages: Stages = {
    detector: buildDetector(wordsOfDetector()),
    headings: new Map([...ownHeadings(), ...joinHeadings([headings])]),
    language,
    needs,
  };
  return Object.freeze({
    read: (source: Source, options?: ReadOptions) => analyse(source, stages, options),
    suggest: (reading: Reading, finding: Finding) => suggest(reading, finding, language(finding.language)),
    explain: (reading: Reading, place: Span) =>
      explain(reading, place, ({ reading: own }) => (own === null ? null : language(own.language))),
    rules: (id: string) =>
      languages.flatMap((wanted) => {
        const { rules, checks, recognisers } = language(wanted);
        const rule = rules.get(id)?.rule ?? [...checks, ...recognisers].find((one) => one.id === id);
        return rule === undefined ? [] : [{ language: wanted, rule }];
      }),
    ruleIds: () => [
      ...new Set(
        languages
          .map(language)
          .flatMap(({ rules, checks, recognisers }) => [
            ...rules.keys(),
            ...[...checks, ...recognisers].map(({ id }) => id),
          ]),
      ),
    ],
    faults: (wanted: Language) => [
      ...joinPacks([...builtInPacks(wanted), ...ownPacks(wanted)]).faults,
      ...language(wanted).faults,
    ],
  });
}

/** The hints of slots in what a new note is begun with, in small letters. */
const ownHints = (language: Language): readonly string[] =>
  [...hintsOf(templatesOf[language]), ...hintsIn(sentencesOf[language])].map((hint) => hint.toLowerCase());

/** A language with a team's packs and people: on top of what the build has compiled, or all anew where that will not do. */
function makeLanguage(wanted: Language, own: readonly Pack[], people: Team["people"]): CompiledLanguage {
  const grammar = withPeople(grammarOf(wanted), people);
  const built = builtLanguage(wanted);
  const all = () => [...builtInPacks(wanted), ...own];
  if (built === null || !fitsOnTop(built, own)) return compileLanguage(grammar, joinPacks(all()).packs);
  const joined = joinPacks([...built.packs, ...own]).packs;
  return loadLanguage(grammar, built, joined, { people, packs: own, all });
}

/** What shows only when all files of a team are put together: words and rules that are named but are not there. */
function teamFaults({ layers, packs, words }: Team): readonly Fault[] {
  const perLanguage = languages.map((wanted) => {
    const own = [...packs.filter((pack) => pack.language === wanted), ...teamPacks(words, wanted)];
    return own.length === 0 ? [] : joinPacks([...builtInPacks(wanted), ...own]).faults;
  });
  const joined = inAllLanguages(perLanguage, words);
  const named = layers
    .flatMap(({ config: { rules, overrides } }) =>
      [rules, ...overrides.map((override) => override.rules)].flatMap((settings) => Object.keys(settings)),
    )
    .filter((name) => name.includes("/"));
  if (named.length === 0) return joined;
  const there = new Set([
    ...languages.flatMap((language) => rulesWithUs(language).flatMap(idsOf)),
    ...packs.flatMap(idsOf),
  ]);
  const unknown = [...new Set(named)].filter((name) => !there.has(name));
  return [
    ...joined,
    ...unknown.map((name) => ({
      pack: ownPack,
      where: name,
      what: `there is no rule "${name}"${meant(name, [...there])}`,
    })),
  ];
}

/** What a file says for every language is wrong where no language has it, and is told once. */
function inAllLanguages(perLanguage: readonly (readonly Fault[])[], words: Team["words"]): readonly Fault[] {
  const forAll = new Set(
    words
      .filter(({ language }) => language === null)
      .flatMap(({ vocabulary, removals }) => [
        ...Object.keys(vocabulary).map((name) => `vocabulary.${name}`),
        ...Object.keys(removals).map((name) => `vocabulary.${name}-`),
      ]),
  );
  const keyOf = ({ where, what }: Fault) => `${where} ${what}`;
  const [first = [], ...others] = perLanguage.map((faults) => new Set(faults.map(keyOf)));
  const everywhere = new Set([...first].filter((key) => others.every((one) => one.has(key))));
  const told = new Set<string>();
  return perLanguage.flat().filter((fault) => {
    if (fault.pack !== ownPack || !forAll.has(fault.where)) return true;
    const key = keyOf(fault);
    if (!everywhere.has(key) || told.has(key)) return false;
    told.add(key);
    return true;
  });
}

/** The ids of the rules and of the checks of whole notes. */
const idsOf = ({ rules, checks, recognisers }: Pack): readonly string[] =>
  [...rules, ...checks, ...recognisers].map(({ id }) => id);

/** The name that a team's own words go by where packs are told apart. */
const ownPack = "undring.yml";

/** A team's own words as a pack that comes last. */
const teamPacks = (words: Team["words"], language: Language): readonly Pack[] =>
  words
    .filter((edit) => edit.language === null || edit.language === language)
    .map(({ vocabulary, removals }) => ({
      pack: ownPack,
      version: "0.0.0",
      engine: "0.0.0",
      licence: "",
      language,
      vocabulary,
      rules: [],
      strengths: [],
      checks: [],
      recognisers: [],
      edits: [],
      removals,
    }));

/** The grammar with a house's own nouns and names among its people. */
function withPeople(grammar: Grammar, { patients, relatives, staff, names }: Team["people"]): Grammar {
  const more = (known: string, own: readonly string[]) =>
    own.length === 0
      ? known
      : `${known} ${own.map((word) => word.trim().toLowerCase().replace(/\s+/g, "_")).join(" ")}`;
  return {
    ...grammar,
    people: {
      ...grammar.people,
      patient: more(grammar.people.patient, patients),
      kin: more(grammar.people.kin, relatives),
      staff: more(grammar.people.staff, staff),
      names: more(grammar.people.names, names),
    },
  };
}

const grammarOf = (language: Language): Grammar => grammars[language];

/** A desk on files: reads notes as their teams want. See `Desk`. */
export const openDesk = (files: Files, today?: () => string): Desk =>
  createDesk(files, createAnalyser, teamFaults, today);

/** The rules that come with Undring in a language; what is built has them without the words, which is the lesser part. */
const rulesWithUs = (language: Language): readonly Pack[] => builtLanguage(language)?.packs ?? builtInPacks(language);

/** Whether a rule is one of those that come with Undring. */
export function isBuiltInRule(id: string, language: Language): boolean {
  const ids =
    ruleIds.get(language) ?? new Set(rulesWithUs(language).flatMap(({ rules }) => rules.map((rule) => rule.id)));
  ruleIds.set(language, ids);
  return ids.has(id);
}

const ruleIds = new Map<Language, ReadonlySet<string>>();

/** The ids of the rules that come with Undring, in any language. */
export const builtInRuleIds = (): readonly string[] => [
  ...new Set(languages.flatMap((language) => rulesWithUs(language).flatMap(({ rules }) => rules.map(({ id }) => id)))),
];

/** What the checks of whole notes that come with Undring are called in a language, by id. */
export const checkTitles = (language: Language): Readonly<Record<string, string>> =>
  checkTitlesOf(builtInPacks(language));

/** What the checks of whole notes in some packs are called, by id. */
export const checkTitlesOf = (packs: readonly Pack[]): Readonly<Record<string, string>> =>
  Object.fromEntries(packs.flatMap(({ checks }) => checks.map(({ id, title }) => [id, title])));
