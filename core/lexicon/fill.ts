import { type ClassTable, notKnownFrame, reportingFrame, seemingFrame, tentativeFrame } from "../claims/classes";
import {
  type Entries,
  type Narrowing,
  narrowings,
  noSlip,
  type Pack,
  plainClasses,
  type WordClass,
} from "../packs/pack";
import { B, ofWord, V } from "./bits";
import { PatternError } from "./entry";
import { entriesOf, type Lexicon } from "./lexicon";
import { addPattern, Elements, type EntryKind } from "./pattern";
import type { Word } from "./word";

/** Something in a pack that cannot be used, in plain words. */
export interface Fault {
  readonly pack: string;
  readonly where: string;
  readonly what: string;
}

/** The words of packs by class, with the pack that brings them; without those of plain classes. */
export type Vocabulary = ReadonlyMap<string, readonly { readonly pack: Pack; readonly words: WordClass }[]>;

export function vocabularyOf(packs: readonly Pack[]): Vocabulary {
  const vocabulary = new Map<string, { pack: Pack; words: WordClass }[]>();
  for (const pack of packs) {
    for (const [name, words] of Object.entries(pack.vocabulary)) {
      if ((plainClasses as readonly string[]).includes(name)) continue;
      const list = vocabulary.get(name) ?? [];
      list.push({ pack, words });
      vocabulary.set(name, list);
    }
  }
  return vocabulary;
}

/** The classes that rules of packs speak about. */
export const judgedOf = (packs: readonly Pack[]): ReadonlySet<string> =>
  new Set(packs.flatMap(({ rules }) => rules.flatMap(({ when }) => when.about ?? [])));

/** Puts the words of packs into a lexicon. Never throws: what cannot be read is told. */
export interface Filler {
  /** The openings that a grammar knows: frames, and verbs of several words. */
  readonly addGrammar: () => void;
  /** `judged` are the classes that some rule speaks about; the others hold things, and what is spared. */
  readonly addVocabulary: (vocabulary: Vocabulary, judged: ReadonlySet<string>) => void;
  /** Phrases that make a class of their own: those of a rule or a strength. */
  readonly addPhrases: (pack: string, name: string, phrases: readonly string[]) => void;
  readonly faults: readonly Fault[];
}

const kinds: readonly (readonly [keyof Entries, EntryKind])[] = [
  ["adjectives", "adjective"],
  ["nouns", "noun"],
  ["verbs", "verb"],
  ["phrases", "phrase"],
];

/** `known` gives all vocabulary there is, for patterns that name a class; it is asked for only by those. */
export function createFiller(lexicon: Lexicon, classes: ClassTable, known: () => Vocabulary): Filler {
  const faults: Fault[] = [];
  const { grammar } = lexicon;
  const elements = new Elements();
  const forms = new Map<string, ReadonlySet<Word>>();
  const classForms = (name: string): ReadonlySet<Word> => {
    const ready =
      forms.get(name) ??
      formsOfClass(
        lexicon,
        (known().get(name) ?? []).map(({ words }) => words),
      );
    forms.set(name, ready);
    if (ready.size === 0) throw new PatternError(`the class <${name}> has no single words`);
    return ready;
  };
  const add = (
    pack: string,
    where: string,
    entry: string,
    kind: EntryKind,
    number: number,
    narrowing?: Narrowing,
  ): void => {
    try {
      addPattern(
        lexicon,
        { entry, kind, classes: number, ...(narrowing === undefined ? {} : { narrowing }) },
        classForms,
        elements,
      );
      if (kind === "adjective") markAdjective(lexicon, entry);
      if (kind === "verb") markPackVerb(lexicon, entry);
      if (kind === "phrase" && entry.startsWith("~")) markPackVerb(lexicon, entry.slice(1));
    } catch (fault) {
      faults.push({ pack, where, what: fault instanceof Error ? fault.message : String(fault) });
    }
  };
  const addEntries = (pack: string, name: string, entries: Entries, judged: boolean, narrowing?: Narrowing): void => {
    const number = classes.number(name);
    for (const [key, kind] of kinds) {
      for (const entry of entries[key] ?? []) {
        add(pack, `vocabulary.${name}.${key}`, entry, kind, number, narrowing);
        // What is put in quotation marks labels nobody.
        if (judged && kind === "noun" && narrowing !== "quoted") markLabel(lexicon, entry);
      }
    }
  };
  return {
    faults,
    addGrammar: () => {
      const own = `grammar ${grammar.language}`;
      const frames = (where: string, entries: readonly string[], number: number) => {
        for (const entry of entries) add(own, where, entry, "phrase", number);
      };
      frames("tentativeFrames", grammar.tentativeFrames, tentativeFrame);
      frames("notKnownFrames", grammar.notKnownFrames, notKnownFrame);
      frames("verbs of several words", severalWords(grammar.seeming), seemingFrame);
      frames("verbs of several words", severalWords(grammar.reporting), reportingFrame);
      frames("verbs of several words", severalWords(grammar.tentative), tentativeFrame);
    },
    addVocabulary: (vocabulary, judged) => {
      for (const [name, parts] of vocabulary) {
        if (name === noSlip) {
          formsOfClass(
            lexicon,
            parts.map(({ words }) => words),
          );
          continue;
        }
        for (const { pack, words } of parts) {
          addEntries(pack.pack, name, words, judged.has(name));
          for (const narrowing of narrowings)
            addEntries(pack.pack, name, words[narrowing] ?? {}, judged.has(name), narrowing);
        }
      }
    },
    addPhrases: (pack, name, phrases) => {
      const number = classes.number(name);
      for (const entry of phrases) add(pack, `${name}.phrases`, entry, "phrase", number);
    },
  };
}

/** «se ut», «gi uttrykk for»: a verb with what belongs to it, other words may come between. */
const severalWords = (words: string): readonly string[] =>
  entriesOf(words)
    .filter((entry) => entry.includes(" "))
    .map((lemma) => `~${lemma.replace(" ", " …3 ")}`);

/** The single words of a vocabulary class, in all their forms; those that the lexicon has not it has from now on. */
function formsOfClass(lexicon: Lexicon, parts: readonly WordClass[]): ReadonlySet<Word> {
  const { inflection } = lexicon.grammar;
  const set = new Set<Word>();
  const put = (list: readonly string[]) => {
    for (const form of list) set.add(lexicon.word(form));
  };
  const single = (list: readonly string[] | undefined) =>
    (list ?? []).filter((entry) => /^[^\s()|?{}<>…~]+$/.test(entry));
  for (const words of parts) {
    for (const entry of single(words.adjectives)) put(inflection.adjective(entry));
    for (const entry of single(words.nouns)) put(inflection.noun(entry));
    for (const entry of single(words.phrases)) put([entry.toLowerCase()]);
    for (const entry of single(words.verbs)) {
      const verb = lexicon.verbForms(entry);
      put([verb.infinitive, verb.present, verb.past, verb.participle].flat());
    }
  }
  return set;
}

function markAdjective(lexicon: Lexicon, entry: string): void {
  const first = entry.split(/[\s(]/)[0]!;
  if (first === "") return;
  for (const form of lexicon.grammar.inflection.adjective(first)) {
    const word = lexicon.word(form);
    // «not all there»: an entry that begins with a word of the closed classes makes no adjective of it.
    if ((word.bits & ~(B.adjective | ofWord)) === 0 && word.opens === 0) word.bits |= B.adjective;
  }
}

const agent = /[^aeiouyæøå](?:er|ar|ist|ør)$/;

/**
 * «Borderlineren lyver»: a noun that some rule speaks about, for one who does or is something, is a person as a subject
 * too. «Kateteret», which a rule spares, is none.
 */
function markLabel(lexicon: Lexicon, entry: string): void {
  if (/[\s(]/.test(entry)) return;
  const person = lexicon.grammar.language !== "en" && agent.test(entry.split(/[/=]/)[0]!);
  for (const form of lexicon.grammar.inflection.noun(entry)) {
    const word = lexicon.word(form);
    const free = (word.bits & ~ofWord) === 0 && word.verb === 0 && word.opens === 0;
    word.bits |= person && free ? B.label | B.personNoun | B.other : B.label;
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
      if ((word.bits & ~ofWord) === 0 && word.opens === 0) word.verb |= bit;
    }
  };
  put(forms.infinitive, V.infinitive);
  put(forms.present, V.present);
  put(forms.past, V.past);
  put(forms.participle, V.participle);
  if (lexicon.grammar.language === "en") put(forms.presentParticiple, V.presentParticiple);
}
