import {
  buildClassTable,
  type ClassTable,
  notKnownFrame,
  reportingFrame,
  seemingFrame,
  tentativeFrame,
} from "../claims/classes";
import { B, V } from "../lexicon/bits";
import type { Grammar } from "../lexicon/grammar";
import { buildLexicon, entriesOf, type Lexicon, type Word } from "../lexicon/lexicon";
import { addPattern, type EntryKind, PatternError } from "../lexicon/pattern";
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
import type { Entries, NoteCheck, Pack, RecogniserRule, Rule, StrengthRule, When, WordClass } from "../packs/pack";

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
}

/** A rule ready to run. */
export interface CompiledRule extends Conditions {
  readonly rule: Rule;
  readonly family: Family;
  readonly from: Profile;
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
  /** Strengths by the number of the class they speak about. */
  readonly strengthsByClass: readonly (readonly CompiledStrength[])[];
  /** Classes that only strengths speak about: their words make no claim. */
  readonly strengthWords: ReadonlySet<number>;
  /** Hints of slots, small letters: in a note they are still to be filled. */
  readonly slotHints: ReadonlySet<string>;
  /** Whether a word, in small letters, is a given name. */
  readonly isGivenName: (form: string) => boolean;
  readonly checks: readonly NoteCheck[];
  readonly recognisers: readonly RecogniserRule[];
  /** What could not be compiled; the rest runs. */
  readonly faults: readonly Fault[];
}

/** Something in a pack that cannot be used, in plain words. */
export interface Fault {
  readonly pack: string;
  readonly where: string;
  readonly what: string;
}

const kinds: readonly (readonly [keyof Entries, EntryKind])[] = [
  ["adjectives", "adjective"],
  ["nouns", "noun"],
  ["verbs", "verb"],
  ["phrases", "phrase"],
];

/** Compiles the packs of one language into a lexicon and rules indexed by class. Never throws: faults are told. */
export function compileLanguage(grammar: Grammar, packs: readonly Pack[]): CompiledLanguage {
  const lexicon = buildLexicon(grammar);
  const classes = buildClassTable();
  const faults: Fault[] = [];
  const vocabulary = new Map<string, { pack: Pack; words: WordClass }[]>();
  for (const pack of packs) {
    for (const [name, words] of Object.entries(pack.vocabulary)) {
      const list = vocabulary.get(name) ?? [];
      list.push({ pack, words });
      vocabulary.set(name, list);
    }
  }

  const forms = new Map<string, ReadonlySet<Word>>();
  const classForms = (name: string): ReadonlySet<Word> => {
    const ready = forms.get(name);
    if (ready !== undefined) return ready;
    const set = new Set<Word>();
    forms.set(name, set);
    const { inflection } = grammar;
    for (const { words } of vocabulary.get(name) ?? []) {
      const single = (list: readonly string[] | undefined) =>
        (list ?? []).filter((entry) => /^[^\s()|?{}<>…~]+$/.test(entry));
      for (const entry of single(words.adjectives))
        for (const form of inflection.adjective(entry)) set.add(lexicon.word(form));
      for (const entry of single(words.nouns)) for (const form of inflection.noun(entry)) set.add(lexicon.word(form));
      for (const entry of single(words.phrases)) set.add(lexicon.word(entry.toLowerCase()));
      for (const entry of single(words.verbs)) {
        const verb = lexicon.verbForms(entry);
        for (const form of [verb.infinitive, verb.present, verb.past, verb.participle].flat())
          set.add(lexicon.word(form));
      }
    }
    if (set.size === 0) throw new PatternError(`the class <${name}> has no single words`);
    return set;
  };

  const add = (pack: string, where: string, entry: string, kind: EntryKind, number: number, negated: boolean): void => {
    try {
      addPattern(lexicon, { entry, kind, classes: number, negated }, classForms);
      if (kind === "adjective") markAdjective(lexicon, entry);
      if (kind === "verb") markPackVerb(lexicon, entry);
      if (kind === "noun") markAgent(lexicon, entry);
      if (kind === "phrase" && entry.startsWith("~")) markPackVerb(lexicon, entry.slice(1));
    } catch (fault) {
      faults.push({ pack, where, what: fault instanceof Error ? fault.message : String(fault) });
    }
  };
  const addEntries = (pack: string, name: string, entries: Entries, negated: boolean): void => {
    const number = classes.number(name);
    for (const [key, kind] of kinds) {
      for (const entry of entries[key] ?? []) add(pack, `vocabulary.${name}.${key}`, entry, kind, number, negated);
    }
  };

  const own = `grammar ${grammar.language}`;
  for (const entry of grammar.tentativeFrames) add(own, "tentativeFrames", entry, "phrase", tentativeFrame, false);
  for (const entry of grammar.notKnownFrames) add(own, "notKnownFrames", entry, "phrase", notKnownFrame, false);
  // «se ut», «gi uttrykk for»: a verb with what belongs to it, other words may come between.
  const severalWords = (words: string, number: number) => {
    for (const lemma of entriesOf(words).filter((entry) => entry.includes(" "))) {
      add(own, "verbs of several words", `~${lemma.replace(" ", " …3 ")}`, "phrase", number, false);
    }
  };
  severalWords(grammar.seeming, seemingFrame);
  severalWords(grammar.reporting, reportingFrame);
  severalWords(grammar.tentative, tentativeFrame);

  for (const [name, parts] of vocabulary) {
    for (const { pack, words } of parts) {
      addEntries(pack.pack, name, words, false);
      if (words.negated !== undefined) addEntries(pack.pack, name, words.negated, true);
    }
  }

  const rules = new Map<string, CompiledRule>();
  const byClass: CompiledRule[][] = [];
  const strengthsByClass: CompiledStrength[][] = [];
  const strengthWords = new Set<number>();
  const phraseClass = (pack: Pack, name: string, phrases: readonly string[]): number => {
    const number = classes.number(name);
    for (const entry of phrases) add(pack.pack, `${name}.phrases`, entry, "phrase", number, false);
    return number;
  };
  for (const pack of packs) {
    for (const rule of pack.rules) {
      const compiled = compileRule(rule, classes);
      rules.set(rule.id, compiled);
      const numbers = (rule.when.about ?? []).map(classes.number);
      if (rule.phrases.length > 0) numbers.push(phraseClass(pack, rule.id, rule.phrases));
      for (const number of numbers) {
        byClass[number] ??= [];
        byClass[number].push(compiled);
      }
    }
    pack.strengths.forEach((strength, index) => {
      const compiled = { strength, ...compileConditions(strength.when, classes, holders, certainties) };
      const numbers = (strength.when.about ?? []).map(classes.number);
      if (strength.phrases.length > 0) {
        const own = phraseClass(pack, `${pack.pack} strength ${index}`, strength.phrases);
        strengthWords.add(own);
        numbers.push(own);
      }
      for (const number of numbers) {
        strengthsByClass[number] ??= [];
        strengthsByClass[number].push(compiled);
      }
    });
  }
  const givenNames = new Set(entriesOf(grammar.people.names));
  return {
    lexicon,
    abbreviations: new Set(entriesOf(grammar.abbreviations)),
    classes,
    rulesByClass: byClass,
    rules,
    strengthsByClass,
    strengthWords,
    isGivenName: (form: string) => givenNames.has(form),
    slotHints: new Set(
      packs.flatMap(({ rules: own }) =>
        own.flatMap(({ rephrase }) =>
          [rephrase.observe ?? [], rephrase.instead ?? []].flat().map((hint) => hint.toLowerCase()),
        ),
      ),
    ),
    checks: packs.flatMap((pack) => pack.checks),
    recognisers: packs.flatMap((pack) => pack.recognisers),
    faults,
  };
}

const compileRule = (rule: Rule, classes: ClassTable): CompiledRule => ({
  rule,
  family: rule.id.split("/")[0] as Family,
  from: rule.from,
  ...compileConditions(rule.when, classes, ["other"], ["asserted", "boosted"]),
});

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

function markAdjective(lexicon: Lexicon, entry: string): void {
  const first = entry.split(/[\s(]/)[0]!;
  if (first === "") return;
  for (const form of lexicon.grammar.inflection.adjective(first)) {
    const word = lexicon.word(form);
    // «not all there»: an entry that begins with a word of the closed classes makes no adjective of it.
    if ((word.bits & ~B.adjective) === 0 && word.opens === 0) word.bits |= B.adjective;
  }
}

const agent = /[^aeiouyæøå](?:er|ar|ist|ør)$/;

/** «Borderlineren lyver»: a noun that a pack has for one who does or is something is a person as a subject too. */
function markAgent(lexicon: Lexicon, entry: string): void {
  const lemma = entry.split(/[/=\s]/)[0]!;
  if (lexicon.grammar.language === "en" || !agent.test(lemma) || /[\s(]/.test(entry)) return;
  for (const form of lexicon.grammar.inflection.noun(entry)) {
    const word = lexicon.word(form);
    if (word.bits === 0 && word.verb === 0 && word.opens === 0) word.bits |= B.personNoun | B.other;
  }
}

/** Verbs that only a pack knows still are verbs: the clause must see them. */
function markPackVerb(lexicon: Lexicon, entry: string): void {
  const first = entry.split(/\s/)[0]!;
  if (/[(){}<>|?…]/.test(first)) return;
  const forms = lexicon.verbForms(first);
  const put = (list: readonly string[], bit: number) => {
    for (const form of list) {
      const word = lexicon.word(form);
      // A form that some table knows as something else («mine», «sure») is not made a verb by a pack.
      if (word.bits === 0 && word.opens === 0) word.verb |= bit;
    }
  };
  put(forms.infinitive, V.infinitive);
  put(forms.present, V.present);
  put(forms.past, V.past);
  put(forms.participle, V.participle);
  if (lexicon.grammar.language === "en") put(forms.presentParticiple, V.presentParticiple);
}
