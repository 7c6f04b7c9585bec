import { B, S, V } from "./bits";
import type { Grammar, VerbForms, Words } from "./grammar";
import type { Anchors } from "./pattern";

/** A word form as the reading knows it. One object a form, so that forms are compared by identity. */
export interface Word {
  readonly form: string;
  bits: number;
  verb: number;
  opens: number;
  /** Patterns for which this form is the word to look for. */
  anchors: Anchors | null;
  /** Closed-class entries of several words that begin with this one, longest first. */
  joined: Joined[] | null;
}

export interface Joined {
  readonly rest: readonly Word[];
  bits: number;
  opens: number;
}

/** All the word forms of one language. */
export interface Lexicon {
  readonly grammar: Grammar;
  /** The word of a lower-case form, or undefined where it is not known. */
  readonly find: (form: string) => Word | undefined;
  /** The word of a form, made if need be. */
  readonly word: (form: string) => Word;
  /** All forms of a verb lemma, from the table or by rule. */
  readonly verbForms: (entry: string) => VerbForms;
  /** Whether a lemma is a verb that the table knows, not one made by rule. */
  readonly knowsVerb: (lemma: string) => boolean;
  readonly size: () => number;
}

/** Splits a closed class into its entries; an underscore stands for a space. */
export const entriesOf = (words: Words): readonly string[] =>
  words.split(/\s+/).flatMap((entry) => (entry === "" ? [] : [entry.replaceAll("_", " ")]));

/** Builds the lexicon of a language from its grammar. Packs add their words later. */
export function buildLexicon(grammar: Grammar): Lexicon {
  const words = new Map<string, Word>();
  const verbs = new Map<string, VerbForms>();

  const word = (form: string): Word => {
    let found = words.get(form);
    if (found === undefined) {
      found = { form, bits: 0, verb: 0, opens: 0, anchors: null, joined: null };
      words.set(form, found);
    }
    return found;
  };

  const mark = (entry: string, bits: number, opens = 0): void => {
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
  };
  const markAll = (entries: Words, bits: number, opens = 0): void => {
    for (const entry of entriesOf(entries)) mark(entry, bits, opens);
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
  };

  for (const line of grammar.verbs.split("\n")) {
    const entry = line.replace(/#.*/, "").trim();
    if (entry === "") continue;
    const forms = grammar.inflection.verb(entry);
    const known = verbs.get(forms.lemma);
    verbs.set(forms.lemma, known === undefined ? forms : joinForms(known, forms));
    markVerb(forms, V.common);
  }
  const verbForms = (entry: string): VerbForms =>
    verbs.get(entry.split("/")[0]!) ??
    verbs.get(entry) ??
    (entry.includes("/") ? undefined : compoundForms(entry, verbs)) ??
    grammar.inflection.verb(entry);
  const verbClass = (lemmas: Words, bit: number): void => {
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
  const nouns = (entries: Words, bits: number): void => {
    for (const entry of entriesOf(entries)) {
      for (const form of grammar.inflection.noun(entry)) mark(form, bits);
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
  markAll(grammar.light, B.light);
  markAll(grammar.intensifiers, B.intensifier);
  markAll(grammar.hedges, B.hedge | B.light);
  markAll(grammar.boosters, B.booster | B.light);
  markAll(grammar.openModals, B.openModal | B.modal);
  markAll(grammar.modals, B.modal);
  markAll(grammar.accordingTo, B.accordingTo);
  mark("å", B.infinitiveMarker);
  mark("to", grammar.language === "en" ? B.infinitiveMarker : 0);
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
  for (const entry of words.values()) {
    const closed = (entry.bits & (B.pronoun | B.reflexive | B.possessive | B.determiner)) !== 0;
    // «mora» is the mother, not the past of «more».
    const person = (entry.bits & B.personNoun) !== 0 && (entry.verb & V.present) === 0;
    if (closed || person) entry.verb = 0;
  }

  const find = recognise(words, entriesOf(grammar.intensifyingPrefixes), grammar.language !== "en");
  return { grammar, find, word, verbForms, knowsVerb: (lemma) => verbs.has(lemma), size: () => words.size };
}

/** So many unknown forms are remembered; then the memory starts anew. */
const rememberedForms = 20_000;
const leastHead = 5;

/**
 * Looks a form up, and reads compounds by their last part: intensified words («kjempelettet» as «lettet»), and nouns
 * for people («eldstegutten», «blandingsmisbruker»). A label inside a compound («misbrukermiljø») is never reached.
 */
function recognise(
  words: ReadonlyMap<string, Word>,
  prefixes: readonly string[],
  compounds: boolean,
): (form: string) => Word | undefined {
  const remembered = new Map<string, Word | null>();
  const headOf = (form: string): Word | null => {
    for (const prefix of prefixes) {
      const rest = form.startsWith(prefix) ? words.get(form.slice(prefix.length)) : undefined;
      if (rest !== undefined && ((rest.bits & B.adjective) !== 0 || rest.verb !== 0) && rest.form.length > 2)
        return rest;
    }
    for (let at = 3; compounds && at <= form.length - leastHead; at += 1) {
      const head = words.get(form.slice(at));
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
      remembered.set(form, head);
    }
    return head ?? undefined;
  };
}

/** First parts that a verb may have before it and still be inflected as it is alone: «verd|sette», «over-|think». */
const firstPart = /^(?:be|an|av|på|ut|om|re|un|\p{L}*[aeiouyæøå]\p{L}+-?)$/u;

/** Short verbs that still stand last in many: «unn|dra», «ut|gi», «inn|ta». */
const shortLast = new Set(["gi", "gje", "gå", "dra", "stå", "få", "slå", "ta"]);
const leastLast = 5;

/** A compound verb takes the forms of its last part, as the table has them; undefined where no verb of it is known. */
function compoundForms(lemma: string, verbs: ReadonlyMap<string, VerbForms>): VerbForms | undefined {
  for (let at = 2; at <= lemma.length - 2; at += 1) {
    const head = lemma.slice(0, at);
    const last = verbs.get(lemma.slice(at));
    if (last === undefined || !firstPart.test(head)) continue;
    if (last.lemma.length < leastLast && !shortLast.has(last.lemma)) continue;
    const joined = (forms: readonly string[]) => forms.map((form) => head + form);
    return {
      lemma,
      infinitive: joined(last.infinitive),
      present: joined(last.present),
      past: joined(last.past),
      participle: joined(last.participle),
      imperative: joined(last.imperative),
      presentParticiple: joined(last.presentParticiple),
    };
  }
  return undefined;
}

const agent = /(?:er|ar|ere|are|eren|aren|erne|arane)$/;

/** A noun of some vocabulary for one who does something: «-misbruker», but not «-kjenning» («godkjenning»). */
export const isLabel = (word: Word): boolean =>
  word.form.length >= 7 &&
  agent.test(word.form) &&
  word.verb === 0 &&
  (word.anchors?.plain ?? []).some(({ pattern }) => pattern.kind === "noun" && pattern.elements.length === 1);

/** A lemma listed twice keeps the forms of both («dreie», «skjære»: weak and strong). */
function joinForms(a: VerbForms, b: VerbForms): VerbForms {
  const join = (x: readonly string[], y: readonly string[]) => [...new Set([...x, ...y])];
  return {
    lemma: a.lemma,
    infinitive: join(a.infinitive, b.infinitive),
    present: join(a.present, b.present),
    past: join(a.past, b.past),
    participle: join(a.participle, b.participle),
    imperative: join(a.imperative, b.imperative),
    presentParticiple: join(a.presentParticiple, b.presentParticiple),
  };
}
