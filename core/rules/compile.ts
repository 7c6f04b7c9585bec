import { buildClassTable, type ClassTable, firstOwn } from "../claims/classes";
import type { WrittenIdiom } from "../languages/idioms";
import { createFiller, type Fault, type Filler, judgedOf, vocabularyOf } from "../lexicon/fill";
import type { Grammar } from "../lexicon/grammar";
import type { Written, WrittenKinds } from "../lexicon/kinds";
import { buildLexicon, entriesOf, type Lexicon, loadLexicon, type MorePeople, markPeople } from "../lexicon/lexicon";
import type { LexiconTable } from "../lexicon/table";
import {
  type Certainty,
  certainties,
  type Family,
  type Holder,
  holders,
  type Profile,
  type Role,
  type Voice,
} from "../model";
import { type ShortForms, shortForms, withoutStop } from "../note/abbreviations";
import { entriesOf as entriesOfClass } from "../packs/join";
import type { NoteCheck, Pack, plainClasses, RecogniserRule, Rule, StrengthRule, When } from "../packs/pack";
import type { RephraseKinds } from "../rephrase/kinds";
import type { WrittenCoarse } from "../rephrase/own/coarse";
import type { WrittenTidy } from "../rephrase/tidy";

export type { Fault } from "../lexicon/fill";

/** Conditions on a claim, as sets. */
export interface Conditions {
  readonly when: When;
  readonly holders: ReadonlySet<Holder>;
  readonly voices: ReadonlySet<Voice>;
  readonly certainties: ReadonlySet<Certainty>;
  readonly roles: ReadonlySet<Role> | null;
  readonly notRoles: ReadonlySet<Role> | null;
  readonly withClasses: readonly number[];
  readonly withoutClasses: readonly number[];
  /** Whether it judges; see CompiledRule. */
  readonly judges?: boolean;
  /** Whether it blames or labels. */
  readonly condemns?: boolean;
  /** Whether it tells how often something is so; see CompiledRule. */
  readonly generalizes?: boolean;
}

/** A rule ready to run. */
export interface CompiledRule extends Conditions {
  readonly rule: Rule;
  readonly family: Family;
  readonly from: Profile;
  /** However carefully it is said, it is said against somebody. */
  readonly judges: boolean;
  /** It tells how often something is so, and nothing else. */
  readonly generalizes: boolean;
}

/** What makes a strength, ready to run. */
export interface CompiledStrength extends Conditions {
  readonly strength: StrengthRule;
}

/** All that is needed to read one language. */
export interface CompiledLanguage {
  readonly lexicon: Lexicon;
  readonly abbreviations: ReadonlySet<string>;
  readonly classes: ClassTable;
  /** Rules by the number of the vocabulary class they speak about. */
  readonly rulesByClass: readonly (readonly CompiledRule[])[];
  readonly rules: ReadonlyMap<string, CompiledRule>;
  /** The numbers of the classes that are about minds: what is a label or a figure of speech is none that could be hedged. */
  readonly mindClasses: ReadonlySet<number>;
  /** Strengths by the number of the class they speak about. */
  readonly strengthsByClass: readonly (readonly CompiledStrength[])[];
  /** Classes that only strengths speak about: their words make no claim. */
  readonly strengthWords: ReadonlySet<number>;
  /** Hints of slots, small letters: in a note they are still to be filled. */
  readonly slotHints: () => ReadonlySet<string>;
  /** Whether a word, in small letters, is a given name. */
  readonly isGivenName: (form: string) => boolean;
  readonly shortForms: ShortForms;
  readonly checks: readonly NoteCheck[];
  readonly recognisers: readonly RecogniserRule[];
  /** What could not be compiled; the rest runs. */
  readonly faults: readonly Fault[];
}

/** A language with its packs as the build has compiled it. */
export interface BuiltLanguage {
  readonly table: LexiconTable;
  /** The packs without their words, which stand in the table; those of plain classes alone do not. */
  readonly packs: readonly Pack[];
  /** The vocabulary classes by their numbers. */
  readonly classes: readonly string[];
  /** Classes whose words stand in for `<class>` in some pattern of the table. */
  readonly inside: readonly string[];
  readonly faults: readonly Fault[];
  readonly kinds: WrittenKinds;
  readonly rephraseKinds: Written<RephraseKinds>;
  /** Those of what is asked or wondered; a language has one of the two. */
  readonly besideKinds: Readonly<Record<string, string>>;
  readonly idioms: readonly WrittenIdiom[];
  readonly tidy: readonly WrittenTidy[];
  readonly coarse: readonly WrittenCoarse[];
}

/** Compiles the packs of one language into a lexicon and rules indexed by class. Never throws: faults are told. */
export function compileLanguage(grammar: Grammar, packs: readonly Pack[]): CompiledLanguage {
  const classes = buildClassTable();
  const vocabulary = vocabularyOf(packs);
  const lexicon = buildLexicon(grammar, spokenOf(packs, classes));
  const filler = createFiller(lexicon, classes, () => vocabulary);
  filler.addGrammar();
  filler.addVocabulary(vocabulary, judgedOf(packs));
  return withRules(lexicon, classes, packs, filler, () => true, []);
}

/**
 * Whether a class tells something by itself: some rule or strength of the packs speaks about it, or it is an opening. The
 * words of the others are gone by where one of these is told.
 */
function spokenOf(packs: readonly Pack[], classes: ClassTable): (number: number) => boolean {
  const names = new Set(
    packs.flatMap((pack) => [
      ...pack.rules.flatMap(({ id, when }) => [id, ...(when.about ?? [])]),
      ...pack.strengths.flatMap(({ when }, at) => [phrasesOf(pack, at), ...(when.about ?? [])]),
    ]),
  );
  const known: boolean[] = [];
  return (number) => (known[number] ??= number < firstOwn || names.has(classes.name(number)));
}

/** The class that the phrases of a strength make. */
const phrasesOf = ({ pack }: Pack, strength: number): string => `${pack} strength ${strength}`;

/** What a team adds to a language that the build has compiled. */
interface Additions {
  readonly people: MorePeople;
  readonly packs: readonly Pack[];
  /** All packs with their words, for patterns that name a class. */
  readonly all: () => readonly Pack[];
}

/** Whether a team's packs can be put on top of what the build has compiled: they take nothing out, nor into its patterns. */
export const fitsOnTop = ({ inside }: BuiltLanguage, packs: readonly Pack[]): boolean =>
  packs.every(
    ({ vocabulary, removals }) =>
      Object.keys(removals).length === 0 && !Object.keys(vocabulary).some((name) => inside.includes(name)),
  );

/**
 * A language as the build has compiled it, with a team's packs on top. `joined` are all packs, those of the build
 * without their words; of those only the rules are made here.
 */
export function loadLanguage(
  grammar: Grammar,
  built: BuiltLanguage,
  joined: readonly Pack[],
  { people, packs, all }: Additions,
): CompiledLanguage {
  const classes = buildClassTable(built.classes);
  const lexicon = loadLexicon(grammar, built.table, spokenOf(joined, classes));
  markPeople(lexicon, people);
  const filler = createFiller(lexicon, classes, () => vocabularyOf(all()));
  filler.addVocabulary(vocabularyOf(packs), judgedOf(joined));
  const own = new Set(packs.map(({ pack }) => pack));
  return withRules(lexicon, classes, joined, filler, ({ pack }) => own.has(pack), built.faults);
}

/** Rules and strengths as they are gathered, by the numbers of the classes they speak about. */
interface Gathered {
  readonly rules: Map<string, CompiledRule>;
  readonly byClass: CompiledRule[][];
  readonly strengthsByClass: CompiledStrength[][];
  readonly strengthWords: Set<number>;
}

/** The number of a class that stands for the phrases of a rule or a strength. */
type PhraseClass = (pack: Pack, name: string, phrases: readonly string[]) => number;

/** The rules of packs by the classes they speak about; the phrases of those packs are added that `adds` says. */
function withRules(
  lexicon: Lexicon,
  classes: ClassTable,
  packs: readonly Pack[],
  filler: Filler,
  adds: (pack: Pack) => boolean,
  faults: readonly Fault[],
): CompiledLanguage {
  const { grammar } = lexicon;
  const gathered: Gathered = { rules: new Map(), byClass: [], strengthsByClass: [], strengthWords: new Set() };
  const phraseClass: PhraseClass = (pack, name, phrases) => {
    if (adds(pack)) filler.addPhrases(pack.pack, name, phrases);
    return classes.number(name);
  };
  for (const pack of packs) {
    gatherRules(pack, gathered, classes, phraseClass);
    gatherStrengths(pack, gathered, classes, phraseClass);
  }
  let givenNames: ReadonlySet<string> | null = null;
  let slotHints: ReadonlySet<string> | null = null;
  return {
    lexicon,
    abbreviations: new Set(entriesOf(grammar.abbreviations)),
    classes,
    rulesByClass: gathered.byClass,
    mindClasses: mindClassesIn(gathered.byClass),
    rules: gathered.rules,
    strengthsByClass: gathered.strengthsByClass,
    strengthWords: gathered.strengthWords,
    isGivenName: (form: string) => {
      givenNames ??= new Set(entriesOf(grammar.people.names));
      return givenNames.has(form);
    },
    slotHints: () => (slotHints ??= hintsOf(packs)),
    shortForms: shortForms(plain(packs, "abbreviation"), plain(packs, "known-abbreviation")),
    checks: packs.flatMap((pack) => pack.checks),
    recognisers: packs.flatMap((pack) => pack.recognisers),
    faults: [...faults, ...filler.faults],
  };
}

function gatherRules(pack: Pack, { rules, byClass }: Gathered, classes: ClassTable, phraseClass: PhraseClass): void {
  for (const rule of pack.rules) {
    const compiled = compileRule(rule, classes);
    rules.set(rule.id, compiled);
    const numbers = (rule.when.about ?? []).map(classes.number);
    if (rule.phrases.length > 0) numbers.push(phraseClass(pack, rule.id, rule.phrases));
    putUnder(byClass, numbers, compiled);
  }
}

function gatherStrengths(
  pack: Pack,
  { strengthsByClass, strengthWords }: Gathered,
  classes: ClassTable,
  phraseClass: PhraseClass,
): void {
  for (const [index, strength] of pack.strengths.entries()) {
    const compiled = { strength, ...compileConditions(strength.when, classes, holders, certainties) };
    const numbers = (strength.when.about ?? []).map(classes.number);
    if (strength.phrases.length > 0) {
      const own = phraseClass(pack, phrasesOf(pack, index), strength.phrases);
      strengthWords.add(own);
      numbers.push(own);
    }
    putUnder(strengthsByClass, numbers, compiled);
  }
}

const mindFamilies: ReadonlySet<Family> = new Set(["mind-certainty", "motive-attribution", "unmarked-inference"]);

/** The classes that a rule about minds speaks about. */
function mindClassesIn(byClass: readonly (readonly CompiledRule[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  byClass.forEach((rules, number) => {
    if (rules.some(({ family }) => mindFamilies.has(family))) found.add(number);
  });
  return found;
}

function putUnder<T>(lists: T[][], numbers: readonly number[], item: T): void {
  for (const number of numbers) {
    lists[number] ??= [];
    lists[number].push(item);
  }
}

/** The hints of the slots that rules of some packs bring, in small letters. */
const hintsOf = (packs: readonly Pack[]): ReadonlySet<string> =>
  new Set(
    packs.flatMap(({ rules }) =>
      rules.flatMap(({ rephrase }) =>
        [rephrase.observe ?? [], rephrase.instead ?? []].flat().map((hint) => hint.toLowerCase()),
      ),
    ),
  );

/** The words of a plain class, as they are written. */
const plain = (packs: readonly Pack[], name: (typeof plainClasses)[number]): ReadonlySet<string> =>
  new Set(packs.flatMap(({ vocabulary }) => entriesOfClass(vocabulary[name]).map(withoutStop)));

function compileRule(rule: Rule, classes: ClassTable): CompiledRule {
  const condemns = rule.concerns.some((concern) => concern === "blame" || concern === "label");
  return {
    rule,
    family: rule.id.split("/")[0] as Family,
    from: rule.from,
    judges: rule.judges ?? condemns,
    condemns,
    generalizes: rule.concerns.every((concern) => concern === "generalization"),
    ...compileConditions(rule.when, classes, ["other"], ["asserted", "boosted"]),
  };
}

function compileConditions(
  when: When,
  classes: ClassTable,
  holder: readonly Holder[],
  certainty: readonly Certainty[],
): Conditions {
  return {
    when,
    holders: new Set(when.holder ?? holder),
    voices: new Set(when.voice ?? ["writer"]),
    certainties: new Set(when.certainty ?? certainty),
    roles: when.roles === undefined ? null : new Set(when.roles),
    notRoles: when.notRoles === undefined ? null : new Set(when.notRoles),
    withClasses: (when.with ?? []).map(classes.number),
    withoutClasses: (when.without ?? []).map(classes.number),
  };
}
