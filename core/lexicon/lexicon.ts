import { B, S, V } from "./bits";
import type { Grammar, Words as Listed, VerbForms } from "./grammar";
import { rareMarks } from "./kinds";
import type { Pattern } from "./pattern";
import { type Standing, Standings } from "./standing";
import type { LexiconTable } from "./table";
import { copyOf } from "./units";
import { buildVerbs } from "./verbs";
import type { Word } from "./word";
import { Words } from "./words";

/** All the word forms of one language. */
export interface Lexicon {
  readonly grammar: Grammar;
  /** The word of a lower-case form, or undefined where it is not known. */
  readonly find: (form: string) => Word | undefined;
  /** How the word is read that stands in a prose. */
  readonly standing: (prose: string, from: number, to: number) => Standing;
  /** The same of a word of letters alone, from its beginning; null where it may be another, see `Standings`. */
  readonly plainStanding: (prose: string, from: number) => Standing | null;
  /** Which rare kinds a form is of, see `rareMarks`. */
  readonly marksOf: (form: string) => number;
  /** The form that another spelling of it is read as. */
  readonly spelt: ReadonlyMap<string, string>;
  /** The word of a form, made if need be. */
  readonly word: (form: string) => Word;
  /** All forms of a verb lemma, from the table or by rule. */
  readonly verbForms: (entry: string) => VerbForms;
  /** Whether a lemma is a verb that the table knows, not one made by rule. */
  readonly knowsVerb: (lemma: string) => boolean;
  readonly size: () => number;
  /** All words, in the order of their numbers. */
  readonly all: () => Iterable<Word>;
  /** Whether the patterns of a class tell something by themselves, see `Part`. */
  readonly isSpoken: (classes: number) => boolean;
  /** The pattern of a number. */
  readonly patternOf: (order: number) => Pattern;
  /** Takes a pattern in and gives its number: they are told in the order in which they were added. */
  readonly addPattern: (pattern: Pattern) => number;
}

/** Splits a closed class into its entries; an underscore stands for a space. */
export const entriesOf = (words: Listed): readonly string[] =>
  words.split(/\s+/).flatMap((entry) => (entry === "" ? [] : [entry.replaceAll("_", " ")]));

/** What a grammar is made a lexicon with. */
function newLexicon(
  grammar: Grammar,
  table: LexiconTable | null,
  isSpoken: Lexicon["isSpoken"],
): { readonly lexicon: Lexicon; readonly words: Words } {
  const words = new Words(table, isSpoken);
  const verbs = buildVerbs(grammar);
  const find = recognise(words, entriesOf(grammar.intensifyingPrefixes), grammar.language !== "en");
  const pairsOf = (pairs: Listed = "") => entriesOf(pairs).map((entry) => entry.split("=") as [string, string]);
  const spelt = new Map(pairsOf(grammar.spellings));
  const marksOf = (form: string) => rareMarks(grammar.kinds(), form);
  const knows = (form: string) => words.get(form) !== undefined;
  const standings = new Standings(spelt, pairsOf(grammar.typed), find, knows, marksOf);
  // With room for those of the table, each made when it is first asked for.
  const patterns: Pattern[] = new Array(table?.patternCount ?? 0);
  return {
    words,
    lexicon: {
      grammar,
      find,
      standing: (prose, from, to) => standings.at(prose, from, to),
      plainStanding: (prose, from) => standings.plainAt(prose, from),
      spelt,
      marksOf,
      word: (form) => words.make(form),
      verbForms: verbs.formsOf,
      knowsVerb: verbs.knows,
      size: () => words.size,
      all: () => words.all(),
      isSpoken,
      patternOf: (order) => (patterns[order] ??= table!.patternOf(order)),
      addPattern: (pattern) => patterns.push(pattern) - 1,
    },
  };
}

/** The lexicon of a language with its packs, as the build has written it. */
export const loadLexicon = (grammar: Grammar, table: LexiconTable, isSpoken: Lexicon["isSpoken"]): Lexicon =>
  newLexicon(grammar, table, isSpoken).lexicon;

/** Marks an entry of a closed class: a word, or several that are one together. */
function mark({ word }: Lexicon, entry: string, bits: number, opens = 0): void {
  const [first, ...rest] = entry.toLowerCase().split(" ");
  const head = word(first!);
  if (rest.length === 0) {
    head.bits |= bits;
    head.opens |= opens;
    return;
  }
  head.joined ??= [];
  const tail = rest.map(word);
  const known = head.joined.find(
    (joined) => joined.rest.length === tail.length && joined.rest.every((w, i) => w === tail[i]),
  );
  if (known !== undefined) {
    known.bits |= bits;
    known.opens |= opens;
    return;
  }
  head.joined.push({ rest: tail, bits, opens });
  head.joined.sort((a, b) => b.rest.length - a.rest.length);
}

const saying = V.infinitive | V.reporting | V.common;

/** Builds the lexicon of a language from its grammar. Packs add their words later. */
export function buildLexicon(grammar: Grammar, isSpoken: Lexicon["isSpoken"] = () => true): Lexicon {
  const { lexicon, words } = newLexicon(grammar, null, isSpoken);
  const { word, verbForms } = lexicon;
  const markAll = (entries: Listed, bits: number, opens = 0): void => {
    for (const entry of entriesOf(entries)) mark(lexicon, entry, bits, opens);
  };

  const markVerb = (forms: VerbForms, extra: number): void => {
    const put = (list: readonly string[], bit: number) => {
      for (const form of list) word(form).verb |= bit | extra;
    };
    put(forms.infinitive, V.infinitive);
    put(forms.present, V.present);
    put(forms.past, V.past);
    put(forms.participle, V.participle);
    put(forms.imperative, V.imperative);
    put(forms.presentParticiple, V.presentParticiple);
    put(forms.passive ?? [], V.present | V.infinitive);
  };

  for (const forms of buildVerbs(grammar).lines()) markVerb(forms, V.common);
  const verbClass = (lemmas: Listed, bit: number): void => {
    for (const lemma of entriesOf(lemmas)) {
      // Of «se ut» only the first word is the verb; the rest is looked for by the patterns.
      if (!lemma.includes(" ")) markVerb(verbForms(lemma), bit);
    }
  };

  const { pronouns, people, subordinators: sub } = grammar;
  markAll(pronouns.writer.subject, B.writer | B.subject | B.pronoun);
  markAll(pronouns.writer.object, B.writer | B.object | B.pronoun);
  markAll(pronouns.staff.subject, B.staff | B.subject | B.pronoun);
  markAll(pronouns.staff.object, B.staff | B.object | B.pronoun);
  markAll(pronouns.other.subject, B.other | B.subject | B.pronoun);
  markAll(pronouns.other.object, B.other | B.object | B.pronoun);
  markAll(pronouns.other.either, B.other | B.subject | B.object | B.pronoun);
  markAll(pronouns.thing, B.thing | B.subject | B.object | B.pronoun);
  markAll(pronouns.generic, B.generic | B.subject | B.pronoun);
  markAll(pronouns.reflexive, B.reflexive);
  markAll(pronouns.possessive, B.possessive);
  const nouns = (entries: Listed, bits: number): void => {
    for (const entry of entriesOf(entries)) {
      for (const form of grammar.inflection.noun(entry)) mark(lexicon, form, bits);
    }
  };
  nouns(people.patient, B.personNoun | B.other);
  nouns(people.kin, B.personNoun | B.other | B.kin);
  nouns(people.others, B.personNoun | B.other);
  nouns(people.staff, B.personNoun | B.staff);
  markAll(people.names, B.name);
  markAll(people.surnames, B.name);
  markAll(sub.content, 0, S.content);
  markAll(sub.question, 0, S.question);
  markAll(sub.cause, 0, S.cause);
  markAll(sub.condition, 0, S.condition);
  markAll(sub.time, 0, S.time);
  markAll(sub.concession, 0, S.concession);
  markAll(sub.manner, 0, S.manner);
  markAll(sub.purpose, 0, S.purpose);
  markAll(sub.relative, 0, S.relative);
  markAll(sub.wh, 0, S.wh);
  markAll(grammar.coordinators, B.coordinator);
  markAll(grammar.negation, B.negation | B.light);
  markAll(grammar.negative, B.negative);
  markAll(grammar.prepositions, B.preposition);
  markAll(grammar.determiners, B.determiner);
  markAll(grammar.articles, B.article);
  markAll(grammar.rooms, B.room);
  markAll(grammar.animals, B.animal);
  markAll(grammar.light, B.light);
  markAll(grammar.intensifiers, B.intensifier);
  markAll(grammar.hedges, B.hedge | B.light);
  markAll(grammar.boosters, B.booster | B.light);
  markAll(grammar.openModals, B.openModal | B.modal);
  markAll(grammar.modals, B.modal);
  markAll(grammar.accordingTo, B.accordingTo);
  mark(lexicon, "å", B.infinitiveMarker);
  mark(lexicon, "to", grammar.language === "en" ? B.infinitiveMarker : 0);
  verbClass(grammar.copulas, V.copula);
  verbClass(grammar.becoming, V.becoming);
  verbClass(grammar.seeming, V.seeming);
  verbClass(grammar.perfect, V.perfect);
  verbClass(grammar.reporting, V.reporting);
  verbClass(grammar.tentative, V.tentative);
  for (const form of [...entriesOf(grammar.modals), ...entriesOf(grammar.openModals)])
    word(form).verb |= V.present | V.common;

  // «isn't», «hasn't»: the verb with its negation in one word.
  for (const form of entriesOf(grammar.negation)) {
    if (grammar.language !== "en" || !/n'?t$/.test(form)) continue;
    const verb = words.get(form.replace(/n'?t$/, ""));
    if (verb !== undefined) word(form).verb |= verb.verb;
  }

  // «seg» is no past of «sige», «min» no verb: the closed classes win.
  for (const entry of words.all()) {
    const closed = (entry.bits & (B.pronoun | B.reflexive | B.possessive | B.determiner)) !== 0;
    // «mora» is the mother, not the past of «more».
    const person = (entry.bits & B.personNoun) !== 0 && (entry.verb & V.present) === 0;
    // «Si» is whose it is, and what somebody says: behind «å» and «vil» the sentence decides.
    const either = (entry.bits & B.possessive) !== 0 && (entry.verb & V.reporting) !== 0;
    if (closed || person) entry.verb = either ? entry.verb & saying : 0;
  }

  return lexicon;
}

/** Words for people that a house has besides those of the language. */
export interface MorePeople {
  readonly patients: readonly string[];
  readonly relatives: readonly string[];
  readonly staff: readonly string[];
  readonly names: readonly string[];
}

/** Adds a house's own people to a lexicon that has its packs, as if they had been there before them. */
export function markPeople(lexicon: Lexicon, { patients, relatives, staff, names }: MorePeople): void {
  const put = (entry: string, bits: number): void => {
    mark(lexicon, entry, bits);
    if (entry.includes(" ")) return;
    const word = lexicon.word(entry.toLowerCase());
    // What only packs make a verb or an adjective they leave alone where it is somebody; «mora» is no form of «more».
    word.bits &= ~B.adjective;
    const isVerb = (word.verb & V.common) !== 0 && ((bits & B.name) !== 0 || (word.verb & V.present) !== 0);
    if (!isVerb) word.verb = 0;
  };
  const nouns = (entries: readonly string[], bits: number): void => {
    for (const entry of entries)
      for (const form of lexicon.grammar.inflection.noun(entry.trim().toLowerCase().replace(/\s+/g, " ")))
        put(form, bits);
  };
  nouns(patients, B.personNoun | B.other);
  nouns(relatives, B.personNoun | B.other | B.kin);
  nouns(staff, B.personNoun | B.staff);
  for (const name of names) put(name.trim().toLowerCase().replace(/\s+/g, " "), B.name);
}

/** So many unknown forms are remembered; then the memory starts anew. */
const rememberedForms = 20_000;
const leastHead = 5;

/**
 * Looks a form up, and reads compounds by their last part: intensified words («kjempelettet» as «lettet»), and nouns
 * for people («eldstegutten», «blandingsmisbruker»). A label inside a compound («misbrukermiljø») is never reached.
 */
function recognise(words: Words, prefixes: readonly string[], compounds: boolean): (form: string) => Word | undefined {
  const remembered = new Map<string, Word | null>();
  const headOf = (form: string): Word | null => {
    for (const prefix of prefixes) {
      const rest = form.startsWith(prefix) ? words.ending(form, prefix.length) : undefined;
      if (rest !== undefined && ((rest.bits & B.adjective) !== 0 || rest.verb !== 0) && rest.form.length > 2)
        return rest;
    }
    for (let at = 3; compounds && at <= form.length - leastHead; at += 1) {
      const head = words.ending(form, at);
      if (head !== undefined && ((head.bits & B.personNoun) !== 0 || isLabel(head))) return head;
    }
    return null;
  };
  return (form) => {
    const known = words.get(form);
    if (known !== undefined || form.length < leastHead) return known;
    let head = remembered.get(form);
    if (head === undefined) {
      head = headOf(form);
      if (remembered.size >= rememberedForms) remembered.clear();
      // A copy: the form may be a part of a whole note, which would be held with it.
      remembered.set(copyOf(form), head);
    }
    return head ?? undefined;
  };
}

const agent =
  /(?:omane[nr]?|omanene|omanane|junkie[ns]?|narkisen|er|ar|ere|are|eren|aren|erne|arane|holics|addicts|heads|phrenics|rexics)$/;

/** A noun of some vocabulary for one who does something: «-misbruker», but not «-kjenning» («godkjenning»). */
export const isLabel = (word: Word): boolean =>
  (word.bits & B.label) !== 0 && word.verb === 0 && word.form.length >= 7 && agent.test(word.form);
