import type { Origin, Reading } from "../analyse";
import { phrasings } from "../languages/phrasings";
import { B, V } from "../lexicon/bits";
import { spanToSource } from "../markdown/offsets";
import type { Finding, Slot, Stance, Suggestion } from "../model";
import { readBlock } from "../read-block";
import type { CompiledLanguage } from "../rules/compile";
import type { Token } from "../text/tokens";
import { type AsidePlace, asidePlace, type Wrapped, wrapClause } from "./clause";
import type { Phrasing } from "./phrasing";
import { swapTerm } from "./words";

/** A way to say it, as new words for a stretch of prose. `{slot}` marks the slot. */
interface Draft {
  readonly stance: Stance;
  /** Prose offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly hint: string | null;
}

/** Rephrasings of a finding, best first, each tried out: applied, it takes its finding away and brings no new one. */
export function suggest(reading: Reading, finding: Finding, language: CompiledLanguage): readonly Suggestion[] {
  const origin = reading.originOf(finding);
  if (origin === undefined) return [];
  const phrasing = phrasings[finding.language];
  const made = drafts(origin, language, phrasing).filter((draft) => isSafe(draft, reading, origin, language, phrasing));
  // Holding it open is no way out on its own.
  const kept = made.every(({ stance }) => stance === "hedge") ? [] : made;
  const insertable = kept.flatMap((draft) => toSuggestion(draft, reading, origin, phrasing) ?? []);
  return [...insertable, { stance: "ask", title: finding.ask, edits: [], slots: [] }];
}

function drafts(origin: Origin, language: CompiledLanguage, phrasing: Phrasing): readonly Draft[] {
  const { hit, reading, sentence, noteBlock } = origin;
  const { rephrase } = hit.rule.rule;
  const prose = noteBlock.block.prose.text;
  const { tokens } = reading;
  const { first, last, pattern } = hit.claim.match;
  const found: Draft[] = [];
  const put = (stance: Stance, from: number, to: number, text: string, hint: string | null = null) => {
    const opening = tokens.slice(sentence.sentence.from, from).every(({ kind }) => kind === "mark");
    const capital = tokens[from]!.capital && opening;
    found.push({
      stance,
      start: tokens[from]!.start,
      end: tokens[to]!.end,
      text: capital ? text.slice(0, 1).toUpperCase() + text.slice(1) : lowered(text, tokens[from]!),
      hint,
    });
  };

  const clause = wrapClause(prose, reading, sentence, hit.claim.clause, hit.claim.match, phrasing);
  const wrapped = clause !== null && !holdsRisk(tokens, clause, phrasing) ? clause : null;
  if (rephrase.observe !== undefined) {
    if (wrapped !== null) {
      put(
        "observe",
        wrapped.first,
        wrapped.last,
        `${wrapped.past ? phrasing.observe.past : phrasing.observe.present} ${wrapped.text}`,
        rephrase.observe,
      );
    }
  }
  const { from, to } = sentence.clauses[hit.claim.clause]!;
  const aside =
    clause === null && !holdsRisk(tokens, { first: from, last: to - 1 }, phrasing)
      ? asidePlace(reading, sentence, hit.claim.clause, phrasing)
      : null;
  const putAside = (stance: "observe" | "own", { at, past }: AsidePlace, hint: string | null) => {
    const words = phrasing.aside[stance];
    const before = prose.slice(tokens[at]!.start, tokens[at]!.end);
    put(stance, at, at, `${before}, ${past ? words.past : words.present},`, hint);
  };
  if (aside !== null && rephrase.observe !== undefined) putAside("observe", aside, rephrase.observe);
  if (rephrase.instead !== undefined) {
    const not = phrasing.notNow[tokens[first]!.form];
    // In front of a Norwegian verb a noun phrase would be read as its subject.
    const inFront = phrasing.verbSecond && first === from;
    if (not === undefined && !inFront) put("observe", first, last, "{slot}", rephrase.instead);
    // Without its «never» the sentence would say the opposite: a plain «not», and when it was so.
    else if (
      first === last &&
      clause !== null &&
      clause.last - first < longestPlain &&
      mayStandAlone(tokens, first, phrasing)
    )
      put(
        "observe",
        first,
        clause.last,
        [not, prose.slice(tokens[first]!.end, tokens[clause.last]!.end).trim(), "{slot}"].filter(Boolean).join(" "),
        rephrase.instead,
      );
  }
  for (const stance of ["voice", "reword"] as const) {
    const terms = rephrase[stance];
    const swap =
      terms === undefined ? null : swapTerm(terms, tokens, hit.claim.match, sentence.sentence.to, language.lexicon);
    if (swap !== null) put(stance, swap.first, swap.last, swap.text);
  }
  if (rephrase.own === true && wrapped !== null) {
    put(
      "own",
      wrapped.first,
      wrapped.last,
      `${wrapped.past ? phrasing.own.past : phrasing.own.present} ${wrapped.text}`,
    );
  }
  if (aside !== null && rephrase.own === true) putAside("own", aside, null);
  if (rephrase.hedge === true && pattern.kind === "adjective") {
    const { verb } = sentence.clauses[hit.claim.clause]!;
    if (verb >= 0 && (tokens[verb]!.verb & (V.copula | V.becoming)) !== 0) {
      const seem = phrasing.seem[tokens[verb]!.form];
      if (seem !== undefined) put("hedge", verb, verb, seem);
    }
  }
  return found;
}

const holdsRisk = (
  tokens: readonly Token[],
  { first, last }: Pick<Wrapped, "first" | "last">,
  { risk }: Phrasing,
): boolean => tokens.slice(first, last + 1).some(({ form }) => risk.some((word) => form.startsWith(word)));

/** Behind more words than this, what is put at the end would hang on something else. */
const longestPlain = 7;

/** Whether «not» can stand where «never» does: everywhere in Norwegian, in English only after a helping verb. */
const mayStandAlone = (tokens: readonly Token[], at: number, phrasing: Phrasing): boolean =>
  phrasing.verbSecond
    ? at > 0 && !tokens[at]!.capital && (tokens[at - 1]!.verb & V.copula) === 0
    : at > 0 &&
      ((tokens[at - 1]!.verb & (V.copula | V.perfect)) !== 0 || (tokens[at - 1]!.bits & (B.modal | B.openModal)) !== 0);

/** Inside a sentence a frame begins small («… og jeg opplevde at»), unless it begins with «I» or the words had a capital. */
const lowered = (text: string, replaced: Token): string =>
  replaced.capital || /^I\b/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

/** Tries a draft with its slot filled: the finding must be gone and none be new. */
function isSafe(
  draft: Draft,
  reading: Reading,
  { hit, noteBlock, reading: block }: Origin,
  language: CompiledLanguage,
  phrasing: Phrasing,
): boolean {
  const prose = noteBlock.block.prose.text;
  const filled = draft.text.replace("{slot}", phrasing.filler);
  const text = prose.slice(0, draft.start) + filled + prose.slice(draft.end);
  const after = readBlock(text, language, {
    role: noteBlock.role,
    quoted: noteBlock.block.quoted,
    profile: reading.profile,
    rules: reading.rules,
  });
  const count = (sentences: typeof block.sentences): Map<string, number> => {
    const rules = new Map<string, number>();
    for (const { hits } of sentences)
      for (const { rule, also } of hits)
        for (const id of [rule.rule.id, ...also]) rules.set(id, (rules.get(id) ?? 0) + 1);
    return rules;
  };
  const [had, has] = [count(block.sentences), count(after.sentences)];
  const id = hit.rule.rule.id;
  const places = (sentences: typeof block.sentences) => sentences.reduce((sum, { hits }) => sum + hits.length, 0);
  if (places(after.sentences) >= places(block.sentences)) return false;
  if ((has.get(id) ?? 0) >= (had.get(id) ?? 0)) return false;
  return [...has].every(([rule, times]) => times <= (had.get(rule) ?? 0));
}

/** Moves a draft from the prose into the note. Null where its words are parted by markup, which it would break. */
function toSuggestion(draft: Draft, { source }: Reading, { noteBlock }: Origin, phrasing: Phrasing): Suggestion | null {
  const { block } = noteBlock;
  const span = spanToSource(block, { start: draft.start, end: draft.end });
  if (
    source.slice(span.start, span.end).replace(/\s+/g, " ") !==
    block.prose.text.slice(draft.start, draft.end).replace(/\s+/g, " ")
  )
    return null;
  const slots: Slot[] = [];
  let text = draft.text;
  const at = text.indexOf("{slot}");
  if (at >= 0 && draft.hint !== null) {
    const shown = `[${draft.hint}]`;
    text = text.replace("{slot}", shown);
    slots.push({ start: span.start + at, end: span.start + at + shown.length, hint: draft.hint });
  }
  return { stance: draft.stance, title: phrasing.titles[draft.stance], edits: [{ ...span, text }], slots };
}
