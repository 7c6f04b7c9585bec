import { isSynthetic, recognise } from "../identifiers/recognise";
import type { Analyser } from "../index";
import type { Language } from "../language/language";
import { applyEdits } from "../rephrase/apply";
import type { Span } from "../span";
import { byPlace, readYaml, type TextFault } from "../yaml/read";
import type { Pack, Rule, StrengthRule } from "./pack";
import { largestPack, readPack } from "./read";

/** A sentence of a rule's evidence that did not come out as it says. */
export interface Failure {
  readonly rule: string;
  readonly kind: "flags" | "passes" | "becomes";
  readonly sentence: string;
  /** What the reading made of it, its marks in [brackets], or the rephrasings there are. */
  readonly seen: string;
  /** It stands under `known`: wrong today, on record. */
  readonly known: boolean;
}

/** How the evidence of one rule came out. */
export interface Proof {
  readonly rule: string;
  readonly passed: number;
  readonly total: number;
  readonly failures: readonly Failure[];
}

/** Runs every sentence of a rule's evidence through an analyser that has its pack. */
export function proveRule(rule: Rule, language: Language, analyser: Analyser): Proof {
  const failures: Failure[] = [];
  const fail = (kind: Failure["kind"], sentence: string, seen: string) =>
    void failures.push({ rule: rule.id, kind, sentence, seen, known: rule.known.includes(sentence) });
  for (const flag of rule.flags) {
    const { text, spans } = readBrackets(flag);
    const own = marksOf(text, rule.id, language, analyser);
    // A longer rule may speak for this one: then the bracketed words lie inside its mark.
    if (!spans.every((span) => own.some(({ start, end }) => start <= span.start && end >= span.end)))
      fail("flags", flag, withBrackets(text, own));
  }
  for (const pass of rule.passes) {
    const own = marksOf(pass, rule.id, language, analyser);
    if (own.length > 0) fail("passes", pass, withBrackets(pass, own));
  }
  for (const [sentence, wanted] of Object.entries(rule.becomes)) {
    const reading = analyser.read(sentence, { language, profile: "supervision" });
    const finding = reading.findings.find((one) => one.rule === rule.id);
    if (finding === undefined) {
      const speaker = reading.findings.find(({ also }) => also.includes(rule.id));
      fail(
        "becomes",
        sentence,
        speaker === undefined ? "no mark" : `those of ${speaker.rule}, which speaks of the same words`,
      );
      continue;
    }
    const ways = analyser.suggest(reading, finding).filter(({ edits }) => edits.length > 0);
    const made = ways.map(({ edits }) => applyEdits(sentence, edits));
    if (!wanted.every((way) => made.includes(way))) fail("becomes", sentence, made.join(" / "));
  }
  const total = rule.flags.length + rule.passes.length + Object.keys(rule.becomes).length;
  return { rule: rule.id, total, passed: total - failures.filter(({ known }) => !known).length, failures };
}

const marksOf = (text: string, rule: string, language: Language, analyser: Analyser): readonly Span[] =>
  analyser
    .read(text, { language, profile: "supervision", rules: { [rule]: "hint" } })
    .findings.filter((finding) => finding.rule === rule || finding.also.includes(rule))
    .map(({ span }) => span);

/** Runs the sentences of a strength: of its class and with its message there is one, or none. */
function proveStrength(rule: StrengthRule, language: Language, analyser: Analyser): Omit<Proof, "rule"> {
  const failures: Failure[] = [];
  const fail = (kind: Failure["kind"], sentence: string, seen: string) =>
    void failures.push({ rule: rule.class, kind, sentence, seen, known: rule.known.includes(sentence) });
  const spansIn = (text: string): readonly Span[] =>
    analyser
      .read(text, { language, profile: "supervision" })
      .strengths.filter((one) => one.class === rule.class && one.message === rule.message);
  for (const flag of rule.flags) {
    const { text, spans } = readBrackets(flag);
    const own = spansIn(text);
    if (!spans.every((span) => own.some(({ start, end }) => start <= span.start && end >= span.end)))
      fail("flags", flag, withBrackets(text, own));
  }
  for (const pass of rule.passes) {
    const own = spansIn(pass);
    if (own.length > 0) fail("passes", pass, withBrackets(pass, own));
  }
  const total = rule.flags.length + rule.passes.length;
  return { total, passed: total - failures.filter(({ known }) => !known).length, failures };
}

/** A sentence with its [marked] words: the plain text, and where they stand in it. */
function readBrackets(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = "";
  let open = -1;
  for (const character of marked) {
    if (character === "[") open = text.length;
    else if (character === "]" && open >= 0) {
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += character;
  }
  return { text, spans };
}

const withBrackets = (text: string, spans: readonly Span[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
      text,
    );

/** A rule of a pack's text with its line, and how its evidence came out. */
export interface PlacedProof extends Proof {
  readonly line: number;
}

/**
 * Reads a pack's text and runs its evidence. Faults are told at their lines: what cannot be read, and sentences that do
 * not come out as they say. `analyserWith` gives an analyser that has the pack.
 */
export function provePack(
  text: string,
  analyserWith: (pack: Pack) => Analyser,
): {
  readonly pack: Pack | null;
  readonly faults: readonly TextFault[];
  readonly proofs: readonly PlacedProof[];
  /** Of the strengths, which have no ids. */
  readonly strengths: readonly Omit<Proof, "rule">[];
} {
  const { pack, faults } = readPack(text);
  const yaml = readYaml(text, "a pack", largestPack);
  if (pack === null || "faults" in yaml) return { pack, faults, proofs: [], strengths: [] };
  const analyser = analyserWith(pack);
  const raw = (yaml.data as { rules?: readonly { id?: unknown }[] }).rules ?? [];
  const told: TextFault[] = [...faults];
  for (const { pack: owner, where, what } of analyser.faults(pack.language))
    if (owner === pack.pack) told.push(yaml.locate({ path: pathOf(where, raw), what }));
  const proofs = pack.rules.map((rule): PlacedProof => {
    const path = ["rules", raw.findIndex(({ id }) => id === rule.id)];
    const proof = proveRule(rule, pack.language, analyser);
    for (const failure of proof.failures.filter(({ known }) => !known)) {
      const list = failure.kind === "becomes" ? [failure.sentence] : [rule[failure.kind].indexOf(failure.sentence)];
      told.push(yaml.locate({ path: [...path, failure.kind, ...list], what: explainFailure(failure) }));
    }
    return { ...proof, line: yaml.locate({ path: [...path, "id"], what: "" }).line };
  });
  const strengths = pack.strengths.map((rule, index) => {
    const proof = proveStrength(rule, pack.language, analyser);
    for (const { kind, sentence, ...failure } of proof.failures.filter(({ known }) => !known)) {
      const at = kind === "becomes" ? -1 : rule[kind].indexOf(sentence);
      told.push(
        yaml.locate({ path: ["strengths", index, kind, at], what: explainFailure({ kind, sentence, ...failure }) }),
      );
    }
    return proof;
  });
  for (const [index, rule] of pack.rules.entries())
    for (const kind of ["flags", "passes"] as const)
      for (const [at, sentence] of rule[kind].entries())
        if (looksReal(sentence)) told.push(yaml.locate({ path: ["rules", index, kind, at], what: mayBeReal }));
  return { pack, faults: told.sort(byPlace), proofs, strengths };
}

const mayBeReal = "a number or an address in this sentence may be somebody's: is it invented?";

/** Whether a sentence has what looks like somebody's identity; identity numbers of the synthetic series are nobody's. */
const looksReal = (sentence: string): boolean =>
  recognise.phone(sentence).length > 0 ||
  recognise["e-mail"](sentence).length > 0 ||
  recognise["national-id"](sentence).some(({ start, end }) => !isSynthetic(sentence.slice(start, end)));

/** What a failure means, in plain words. */
export const explainFailure = ({ kind, seen }: Failure): string =>
  kind === "flags"
    ? `the words in brackets are not marked; the reading has: ${seen}`
    : kind === "passes"
      ? `this should be left alone, but the reading has: ${seen}`
      : `these rephrasings are not offered; there are: ${seen === "" ? "none" : seen}`;

/** Where the compiler's «vocabulary.feeling.verbs» or a rule's id stands in the data. */
const pathOf = (where: string, raw: readonly { id?: unknown; extends?: unknown }[]): readonly (string | number)[] => {
  const rule = raw.findIndex(({ id, extends: base }) => id === where || base === where);
  return rule >= 0 ? ["rules", rule] : where.split(".");
};
