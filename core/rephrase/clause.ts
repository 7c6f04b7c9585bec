import type { Match } from "../claims/matches";
import { B, finite, V } from "../lexicon/bits";
import type { BlockReading, SentenceReading } from "../read-block";
import type { Token } from "../text/tokens";
import type { Phrasing } from "./phrasing";

/** A main clause as the content of «at …», with the stretch of tokens it was made from. */
export interface Wrapped {
  /** First and last token that the wrapped text stands for, closing marks left out. */
  readonly first: number;
  readonly last: number;
  /** The clause in subordinate order, without a capital. */
  readonly text: string;
  readonly past: boolean;
}

/**
 * Turns the clause of a claim into the content of a frame: subject first, sentence adverbs before the verb, what was
 * fronted last, a left-out subject or copula restored. Null for a clause that is no main clause of its own.
 */
export function wrapClause(
  prose: string,
  reading: BlockReading,
  sentence: SentenceReading,
  index: number,
  match: Match,
  phrasing: Phrasing,
): Wrapped | null {
  const { tokens } = reading;
  const { clauses, subjects } = sentence;
  const clause = clauses[index]!;
  if (clause.kind !== "main" || clause.imperative) return null;
  const first = skipOpening(tokens, clause.from);
  const last = endOf(tokens, sentence, index);
  if (last < first || !opensHere(tokens, sentence.sentence.from, clause.from, first)) return null;
  // A subject shared with the clause before («… og maste») is left out here: it must be said again.
  const shared = subjects[index]!;
  const isShared = shared.at >= 0 && shared.at < first;
  const subject = isShared ? { ...shared, at: -1 } : shared;
  const words = (from: number, to: number): string =>
    to >= from ? prose.slice(tokens[from]!.start, tokens[to]!.end) : "";
  const join = (...parts: readonly string[]): string =>
    parts
      .filter((part) => part !== "")
      .join(" ")
      .replace(/ (?=['’](?:s|re|m|ve|ll|d)\b)/g, "");
  const past =
    clause.verb >= 0
      ? (tokens[clause.verb]!.verb & V.past) !== 0 || tokens[clause.verb]!.verb === 0
      : isPastNote(tokens);
  const lower = (text: string): string => decapitalise(text, tokens[first]!);

  const restored =
    (isShared ? sayAgain(prose, tokens, shared.at) : null) ?? restoreSubject(tokens, sentence.sentence.from, phrasing);

  // «Terrified of the social worker» is a state, though the word is a verb too.
  const isBareState =
    subject.at < 0 && match.pattern.kind === "adjective" && match.first === clause.verb && clause.verb === first;
  if (clause.verb < 0 || isBareState) {
    if (subject.at >= 0 || (tokens[first]!.bits & B.pronoun) !== 0) return null;
    const be = past ? phrasing.be.past : phrasing.be.present;
    const says = fragmentSays(tokens, first, last, match);
    if (says === null) return null;
    return {
      first,
      last,
      past,
      text: join(says === "state" ? restored : phrasing.pointer, be, lower(words(first, last))),
    };
  }
  const verb = clause.verb;
  if (subject.at >= 0 && subject.at < verb) {
    const adverbsTo = phrasing.verbSecond ? adverbRun(tokens, verb + 1, last) : verb;
    return {
      first,
      last,
      past,
      text: lower(
        join(words(first, verb - 1), words(verb + 1, adverbsTo), words(verb, verb), words(adverbsTo + 1, last)),
      ),
    };
  }
  if (subject.at < 0 && verb > first && standsAsSubject(tokens[first]!)) {
    const adverbsTo = phrasing.verbSecond ? adverbRun(tokens, verb + 1, last) : verb;
    return {
      first,
      last,
      past,
      text: lower(
        join(words(first, verb - 1), words(verb + 1, adverbsTo), words(verb, verb), words(adverbsTo + 1, last)),
      ),
    };
  }
  if (!phrasing.verbSecond) {
    if (subject.at >= 0) return null;
    // «Pretending to sleep» is said of somebody: «the patient was pretending to sleep».
    const be = (tokens[first]!.verb & (V.presentParticiple | finite)) === V.presentParticiple ? phrasing.be : null;
    return {
      first,
      last,
      past,
      text: join(restored, be === null ? "" : past ? be.past : be.present, lower(words(first, last))),
    };
  }
  const subjectTo = Math.max(subject.at, verb);
  // What stands between the verb and its subject («var likevel hun») has no plain place: leave it.
  if (subject.at > verb + 1) return null;
  // Without a subject only what cannot be one may stand first: «På kvelden var urolig».
  if (subject.at < 0 && verb > first && (tokens[first]!.bits & (B.preposition | B.light)) === 0) return null;
  const subjectText = subject.at > verb ? words(subject.at, subject.at) : restored;
  const adverbsTo = adverbRun(tokens, subjectTo + 1, last);
  const fronted = words(first, verb - 1).replace(/,$/, "");
  // «Som vanlig ville hun ikke»: at hun som vanlig ikke ville.
  const habit =
    verb > first &&
    (habitAt(tokens, first, verb - 1) === verb - first || (verb === first + 1 && isSentenceAdverb(tokens[first]!)));
  const small = fronted === "" ? "" : decapitalise(fronted, tokens[first]!, true);
  const body = join(
    subjectText,
    habit ? small : "",
    words(subjectTo + 1, adverbsTo),
    verb === first ? lower(words(verb, verb)) : words(verb, verb),
    words(adverbsTo + 1, last),
  );
  return { first, last, past, text: join(body, habit ? "" : small) };
}

/** A pronoun, «alt», «ingenting», «all of it»: what stands first and can only be the subject. */
const standsAsSubject = ({ bits }: Token): boolean =>
  (bits & (B.pronoun | B.thing | B.negative | B.determiner | B.generic | B.name | B.personNoun)) !== 0 &&
  (bits & B.preposition) === 0;

/**
 * Whether a fragment says how somebody is («Livredd for de andre») or what there was («Krokodilletårer da mor dro»).
 * Null for a bare noun phrase («Bortskjemt jente»), which would need an article, and for a bare purpose.
 */
function fragmentSays(tokens: readonly Token[], first: number, last: number, match: Match): "state" | "thing" | null {
  const { kind } = match.pattern;
  const opening = tokens[first]!;
  const plain = ({ bits, verb, opens }: Token) => (bits & ~B.personNoun) === 0 && verb === 0 && opens === 0;
  if (tokens.slice(first, first + 2).some(({ bits }) => (bits & B.infinitiveMarker) !== 0)) return null;
  if ((opening.bits & B.determiner) !== 0) return "thing";
  if ((opening.bits & (B.preposition | B.light)) !== 0) return "state";
  const next = tokens[match.last + 1];
  if (kind === "adjective")
    return next !== undefined && match.last < last && next.kind === "word" && plain(next) ? null : "state";
  const head = tokens[match.first]!;
  if (kind !== "phrase" || (head.bits & B.adjective) === 0) return head.verb !== 0 ? "state" : "thing";
  const second = tokens[match.first + 1];
  const alone =
    second === undefined || match.first === last || (second.bits & B.preposition) !== 0 || second.opens !== 0;
  return alone ? "state" : "thing";
}

/** Whether a frame can be put here: where a sentence begins, or behind a comma, a colon or a coordinator. */
function opensHere(tokens: readonly Token[], sentenceFrom: number, clauseFrom: number, first: number): boolean {
  if (first > clauseFrom || clauseFrom <= sentenceFrom) return true;
  const before = tokens[clauseFrom - 1]!;
  return before.kind === "mark" || (before.bits & B.coordinator) !== 0;
}

/** The subject that two clauses share, in its own words: a pronoun, a name, a relative. Null for longer ones. */
function sayAgain(prose: string, tokens: readonly Token[], at: number): string | null {
  const head = tokens[at]!;
  if ((head.bits & (B.pronoun | B.name | B.personNoun)) === 0) return null;
  let from = at;
  let to = at;
  const isName = (token: Token | undefined) => token?.kind === "word" && token.capital && (token.bits & B.name) !== 0;
  if (isName(head)) {
    while (isName(tokens[from - 1])) from -= 1;
    while (isName(tokens[to + 1])) to += 1;
  }
  return decapitalise(prose.slice(tokens[from]!.start, tokens[to]!.end), tokens[from]!);
}

/** The word that an aside can stand behind, and the tense of its clause. */
export interface AsidePlace {
  readonly at: number;
  readonly past: boolean;
}

/**
 * Where «slik jeg opplevde det» can stand between commas: behind the subject of a subordinate clause, behind the
 * finite verb of a Norwegian main clause. Null where the subject is left out or stands behind the verb.
 */
export function asidePlace(
  { tokens }: BlockReading,
  { clauses, subjects }: SentenceReading,
  index: number,
  phrasing: Phrasing,
): AsidePlace | null {
  const { kind, verb, from, to } = clauses[index]!;
  const subject = subjects[index]!.at;
  if (verb < 0 || subject < from || subject > verb || (tokens[verb]!.verb & finite) === 0) return null;
  const at = kind === "main" && phrasing.verbSecond ? verb : subject;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= to || next.kind !== "word" || /^['’]/.test(next.form)) return null;
  return { at, past: (tokens[verb]!.verb & V.past) !== 0 };
}

/** Past the marks and the coordinator a clause opens with. */
function skipOpening(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    (tokens[at]!.kind === "mark" || (at === from && (tokens[at]!.bits & B.coordinator) !== 0))
  )
    at += 1;
  return at;
}

/** The last token of a clause with all that hangs on it, closing marks and the next coordinator left out. */
function endOf(tokens: readonly Token[], { clauses, sentence }: SentenceReading, index: number): number {
  let end = sentence.to;
  for (let other = index + 1; other < clauses.length; other += 1) {
    if (!hangsOn(clauses, other, index)) {
      end = clauses[other]!.from;
      break;
    }
  }
  let last = end - 1;
  while (
    last > clauses[index]!.from &&
    tokens[last]!.kind === "mark" &&
    tokens[last]!.mark !== "»" &&
    tokens[last]!.mark !== '"' &&
    tokens[last]!.mark !== "”" &&
    tokens[last]!.mark !== ")"
  )
    last -= 1;
  return last;
}

function hangsOn(clauses: SentenceReading["clauses"], index: number, above: number): boolean {
  let at = index;
  for (let steps = 0; steps <= clauses.length && at >= 0; steps += 1) {
    if (at === above) return true;
    at = clauses[at]!.parent;
  }
  return false;
}

/** How many words of «som vanlig», «vanen tro» begin here; 0 where none do. */
function habitAt(tokens: readonly Token[], at: number, last: number): number {
  if (at + 1 > last) return 0;
  const [one, two] = [tokens[at]!.form, tokens[at + 1]!.form];
  const habit =
    (one === "som" && /^(?:vanlig|vanleg|alltid|før|regel|oftest)$/.test(two)) ||
    (one === "vanen" && /^tr[ou]$/.test(two));
  return habit ? 2 : 0;
}

/** Sentence adverbs right after the verb (or the subject behind it): they go before the verb. */
function adverbRun(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at <= last && tokens[at]!.kind === "word") {
    const habit = habitAt(tokens, at, last);
    if (habit === 0 && !isSentenceAdverb(tokens[at]!)) break;
    if (tokens[at]!.form === "nok" && /^e(?:n|t|in|i|it)$/.test(tokens[at + 1]?.form ?? "")) break;
    at += Math.max(habit, 1);
  }
  return at - 1;
}

const sentenceAdverbs = new Set(
  "ikke ikkje aldri alltid også òg jo nok vel bare berre ofte stadig fortsatt framleis fremdeles likevel visst sjelden sjeldan gjerne egentlig eigentleg dessverre diverre".split(
    " ",
  ),
);

/** What stands before the verb in a subordinate clause; «først» and «ut» stay where they are. */
const isSentenceAdverb = ({ form, bits }: Token): boolean =>
  (bits & (B.negation | B.hedge | B.booster)) !== 0 || sentenceAdverbs.has(form);

/** The pronoun the note uses for the patient, or the noun. */
function restoreSubject(tokens: readonly Token[], before: number, phrasing: Phrasing): string {
  const isSubject = (token: Token) => phrasing.subjects.includes(token.form) && !token.quoted;
  for (let at = Math.min(before, tokens.length) - 1; at >= 0; at -= 1)
    if (isSubject(tokens[at]!)) return tokens[at]!.form;
  const later = tokens.slice(before).find(isSubject);
  return later === undefined ? phrasing.patient : later.form;
}

const isPastNote = (tokens: readonly Token[]): boolean => {
  let balance = 0;
  for (const { verb } of tokens) {
    if ((verb & finite) === V.past) balance += 1;
    else if ((verb & finite) === V.present) balance -= 1;
  }
  return balance >= 0;
};

/** Takes the capital off a sentence's first word, unless it is a name or an abbreviation. */
function decapitalise(text: string, token: Token, anyWord = false): string {
  const known =
    anyWord || token.bits !== 0 || token.verb !== 0 || token.opens !== 0 || (token.word?.anchors ?? null) !== null;
  const isName = (token.bits & B.name) !== 0 && token.verb === 0;
  if (!token.capital || isName || !known || ((token.bits & B.writer) !== 0 && token.form === "i")) return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
