import type { Grammar, VerbForms } from "./grammar";

/** The verbs of a language: those of its table, and others by rule. */
export interface Verbs {
  /** All forms of a verb lemma, from the table or by rule; a class may follow it («surmule/a»). */
  readonly formsOf: (entry: string) => VerbForms;
  /** Whether a lemma is a verb that the table knows, not one made by rule. */
  readonly knows: (lemma: string) => boolean;
  /** The forms of each line of the table. */
  readonly lines: () => Iterable<VerbForms>;
}

/** Reads the verb table. A verb is inflected when it is first asked for: a reading asks for few. */
export function buildVerbs({ verbs: written, inflection }: Grammar): Verbs {
  let lines: VerbLines | null = null;
  const table = () => (lines ??= new VerbLines(written()));
  const made = new Map<string, VerbForms>();
  const ofTable = (lemma: string): VerbForms | undefined => {
    const known = made.get(lemma);
    if (known !== undefined) return known;
    const forms = table().of(lemma)?.map(inflection.verb).reduce(joinForms);
    if (forms !== undefined) made.set(lemma, forms);
    return forms;
  };
  return {
    formsOf: (entry) =>
      ofTable(entry.split("/")[0]!) ??
      ofTable(entry) ??
      (entry.includes("/") ? undefined : compoundForms(entry, ofTable)) ??
      inflection.verb(entry),
    knows: (lemma) => table().of(lemma) !== undefined,
    *lines() {
      for (const lines of table().all()) for (const line of lines) yield inflection.verb(line);
    },
  };
}

/** So many verbs are looked for in the table as it is written, before it is taken apart: a single note asks for fewer. */
const few = 100;

/** The lines of a verb table by their lemmas. */
class VerbLines {
  private readonly text: string;
  private readonly asked = new Map<string, readonly string[] | undefined>();
  private byLemma: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(table: string) {
    this.text = `\n${table}\n`;
  }

  /** The lines of a lemma; undefined where it has none. */
  of(lemma: string): readonly string[] | undefined {
    if (this.byLemma !== null || this.asked.size >= few) return this.read().get(lemma);
    if (!this.asked.has(lemma)) this.asked.set(lemma, this.search(lemma));
    return this.asked.get(lemma);
  }

  /** Those of each lemma. */
  all(): Iterable<readonly string[]> {
    return this.read().values();
  }

  private search(lemma: string): readonly string[] | undefined {
    if (!/^[^ /+\n]+$/.test(lemma)) return undefined;
    const found: string[] = [];
    const { text } = this;
    for (let at = text.indexOf(`\n${lemma}`); at >= 0; at = text.indexOf(`\n${lemma}`, at + 1)) {
      if (" /+\n".includes(text[at + 1 + lemma.length]!)) found.push(text.slice(at + 1, text.indexOf("\n", at + 1)));
    }
    return found.length === 0 ? undefined : found;
  }

  private read(): ReadonlyMap<string, readonly string[]> {
    this.byLemma ??= linesByLemma(this.text);
    return this.byLemma;
  }
}

function linesByLemma(table: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of table.split("\n")) {
    if (line === "") continue;
    const lemma = /^[^ /+]+/.exec(line)![0];
    const known = found.get(lemma);
    if (known === undefined) found.set(lemma, [line]);
    else known.push(line);
  }
  return found;
}

/** First parts that a verb may have before it and still be inflected as it is alone: «verd|sette», «over-|think». */
const isFirstPart = (head: string): boolean =>
  /^(?:be|an|av|på|ut|om|re|un)$/.test(head) || (/^\p{L}+-?$/u.test(head) && /[aeiouyæøå]\p{L}/u.test(head));

/** Short verbs that still stand last in many: «unn|dra», «ut|gi», «inn|ta». */
const shortLast = new Set(["gi", "gje", "gå", "dra", "stå", "få", "slå", "ta"]);
const leastLast = 5;

/** A compound verb takes the forms of its last part, as the table has them; undefined where no verb of it is known. */
function compoundForms(lemma: string, ofTable: (lemma: string) => VerbForms | undefined): VerbForms | undefined {
  for (let at = 2; at <= lemma.length - 2; at += 1) {
    const head = lemma.slice(0, at);
    const last = ofTable(lemma.slice(at));
    if (last === undefined || !isFirstPart(head)) continue;
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
