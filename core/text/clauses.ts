import { B, finite, S, V } from "../lexicon/bits";
import type { Sentence } from "./sentences";
import { isOtherPerson, isOurs, isSubjectPronoun, type Token } from "./tokens";

/** How a clause hangs on the one above it. */
export type ClauseKind =
  | "main"
  | "content"
  | "question"
  | "cause"
  | "condition"
  | "time"
  | "concession"
  | "manner"
  | "purpose"
  | "relative"
  | "wh";

/** A clause of a sentence. Token indices count in the block. */
export interface Clause {
  from: number;
  to: number;
  readonly kind: ClauseKind;
  /** Index of the clause above it in the sentence; -1 for a main clause. */
  parent: number;
  /** The finite verb, or -1 (a fragment). */
  verb: number;
  /** Coordinated with, or following, this clause: an omitted subject is that clause's. -1 for none. */
  readonly follows: number;
  readonly imperative: boolean;
}

const kindOf: readonly (readonly [number, ClauseKind])[] = [
  [S.manner, "manner"],
  [S.concession, "concession"],
  [S.condition, "condition"],
  [S.question, "question"],
  [S.purpose, "purpose"],
  // «da», «since»: of time more often than of cause.
  [S.time, "time"],
  [S.cause, "cause"],
  [S.content, "content"],
  [S.relative, "relative"],
  [S.wh, "wh"],
];
const strong = new Set([";", ":", "–", "—", "(", ")", "-", "/", "→", "…", "."]);
/** How far ahead a finite verb is looked for: keeps the pass linear. */
const reach = 14;

/**
 * Cuts a sentence into clauses: at subordinators, at coordinators and commas that are followed by a finite verb, and
 * where a second finite verb shows that a new clause has begun without a sign («hun sa hun var lei», «da han kom ble han»).
 * Writes each token's clause (its index in the result) into the token.
 */
export function cutClauses(tokens: readonly Token[], sentence: Sentence): readonly Clause[] {
  const { from, to } = sentence;
  const clauses: Clause[] = [];
  let current = open(clauses, { from, kind: "main", parent: -1, follows: -1, imperative: false });
  let pending: "" | "comma" | "strong" = "";

  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    token.clause = current;
    if (token.kind === "mark") {
      if (token.mark === ",") pending = "comma";
      else if (strong.has(token.mark) && !token.quoted && !isOrdinal(tokens, at)) pending = "strong";
      continue;
    }
    if (token.quoted) continue;
    const before = current;
    current = step(tokens, at, to, clauses, current, pending, sentence);
    if (current !== before) token.clause = current;
    pending = "";
    const clause = clauses[current]!;
    if ((token.verb & finite) !== 0 && clause.verb < 0) clause.verb = at;
  }
  finish(clauses, to);
  return clauses;
}

/** «I 3. etasje»: the stop belongs to the number. */
const isOrdinal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.mark === "." &&
  tokens[at - 1]?.kind === "number" &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at + 1]?.kind === "word" &&
  !tokens[at + 1]!.capital;

function open(clauses: Clause[], clause: Omit<Clause, "to" | "verb">): number {
  const { from, kind, parent, follows, imperative } = clause;
  clauses.push({ from, to: -1, verb: -1, kind, parent, follows, imperative });
  return clauses.length - 1;
}

/** Which clause the token at `at` belongs to: the current one, a new one, or one that was interrupted. */
function step(
  tokens: readonly Token[],
  at: number,
  to: number,
  clauses: Clause[],
  current: number,
  pending: "" | "comma" | "strong",
  sentence: Sentence,
): number {
  const token = tokens[at]!;
  const clause = clauses[current]!;
  const first = at === sentence.from || (at === sentence.from + 1 && tokens[sentence.from]!.kind === "mark");

  if (token.opens !== 0 && opensClause(tokens, at, to, first, tokens[clause.verb])) {
    const kind = kindFor(token, clause, tokens, at > sentence.from ? tokens[at - 1] : undefined);
    // A clause that stands first hangs on the main clause that follows: parent -1 now, mended in finish().
    const joined = !first && at > sentence.from && (tokens[at - 1]!.bits & B.coordinator) !== 0;
    const parent = first ? -1 : hostOf(tokens, clauses, current, kind, joined, at);
    if (first) clauses.length = 0;
    return open(clauses, { from: at, kind, parent, follows: -1, imperative: false });
  }
  if ((token.bits & B.coordinator) !== 0 && !first) {
    // «… at han hadde gjort narr av henne, og at han angret»: the second «at» hangs where the first one does.
    const told = clause.verb >= 0 && (tokens[clause.verb]!.verb & V.reporting) !== 0;
    const goesOn = told || contentAround(clauses, current) >= 0;
    if (goesOn && ((tokens[at + 1]?.opens ?? 0) & S.content) !== 0) return current;
    const verb = finiteAhead(tokens, at + 1, to);
    // «Livredd for de andre og holder seg på rommet»: the verb behind «og» begins a clause of its own.
    // «Dirty drop, then tried to …»
    const next = pending === "comma" && token.form === "then";
    // «Angivelig kvalm, men hele kakestykket gikk ned»
    const turns = pending === "comma" && /^(?:men|but)$/.test(token.form);
    const behindFragment =
      (verb === at + 1 || turns) && clause.kind === "main" && (next || isAdjectival(tokens, clause.from, at));
    if (verb >= 0 && (clause.verb >= 0 || behindFragment)) {
      const level = pending === "" ? current : rootOf(clauses, current, tokens, verb);
      const { kind, parent } = clauses[level]!;
      return open(clauses, { from: at, kind, parent, follows: level, imperative: false });
    }
    if (verb < 0 && pending === "comma")
      return open(clauses, { from: at, kind: clause.kind, parent: clause.parent, follows: current, imperative: false });
    return current;
  }
  if (pending === "strong" && at > sentence.from) {
    const said = clause.verb >= 0 && (tokens[clause.verb]!.verb & V.reporting) !== 0 && tokens[at - 1]!.mark === ":";
    const parent = said ? current : -1;
    return open(clauses, {
      from: at,
      kind: said ? "content" : "main",
      parent,
      follows: said ? -1 : rootIndex(clauses, current),
      imperative: false,
    });
  }
  if (pending === "comma") {
    const verb = finiteAhead(tokens, at, to);
    if (verb < 0 && isOfHost(tokens, at, to, clause)) {
      const root = rootIndex(clauses, current);
      return open(clauses, { from: at, kind: "main", parent: -1, follows: root, imperative: false });
    }
    if (verb < 0) {
      return open(clauses, { from: at, kind: clause.kind, parent: clause.parent, follows: current, imperative: false });
    }
    const interrupted = interruptedBy(clauses, current);
    // «Kjempeskuffa da drosjen ikke kom, vi spilte kort»: in its own order it is a sentence of its own.
    const apart =
      interrupted >= 0 &&
      token.form === "vi" &&
      verb === at + 1 &&
      isAdjectival(tokens, clauses[interrupted]!.from, at);
    if (interrupted >= 0 && !apart) return interrupted;
    if (clause.verb >= 0)
      return open(clauses, {
        from: at,
        kind: "main",
        parent: -1,
        follows: rootIndex(clauses, current),
        imperative: false,
      });
    if (clause.kind === "main")
      return open(clauses, { from: at, kind: "main", parent: -1, follows: current, imperative: false });
    return current;
  }
  if ((token.verb & finite) !== 0 && clause.verb >= 0) return secondVerb(tokens, at, clauses, current);
  if ((token.verb & finite) !== 0 && isContact(tokens, at, clause)) {
    tokens[at - 1]!.clause = clauses.length;
    return open(clauses, { from: at - 1, kind: "relative", parent: current, follows: -1, imperative: false });
  }
  return current;
}

/** «Stolt over stolen han har laga»: in a fragment that describes, the verb is that of a clause on the noun before it. */
function isContact(tokens: readonly Token[], at: number, { from, kind }: Clause): boolean {
  const [noun, subject] = [tokens[at - 2], tokens[at - 1]];
  if (kind !== "main" || at - 3 < from || noun === undefined || noun.kind !== "word" || subject === undefined)
    return false;
  if ((subject.bits & (B.subject | B.pronoun)) !== (B.subject | B.pronoun)) return false;
  const governs = [at - 3, at - 4].some((back) => back > from && (tokens[back]!.bits & B.preposition) !== 0);
  const nominal = (noun.bits & ~(B.personNoun | B.thing | B.pronoun | B.subject | B.object | B.determiner)) === 0;
  return governs && nominal && (noun.verb & finite) === 0 && isAdjectival(tokens, from, at - 2);
}

/** «Sit klar når vi kjem, glad for selskapet»: said of who sits there, not of who comes. */
function isOfHost(tokens: readonly Token[], at: number, to: number, { kind, parent, verb }: Clause): boolean {
  if (kind !== "time" || parent < 0 || verb < 0) return false;
  // «Skjelver bare når vi ser på, for å få mer»: the aim of who shivers.
  if (aims(tokens, at)) return true;
  if ((tokens[verb]!.verb & (V.copula | V.becoming)) !== 0) return false;
  return isAdjectival(tokens, at, to);
}

/** «For å få», «alt for å sleppe», «in order to get» */
function aims(tokens: readonly Token[], at: number): boolean {
  const from = /^(?:alt|bare|berre|mest|all|just|only|in)$/.test(tokens[at]!.form) ? at + 1 : at;
  return /^(?:for|order)$/.test(tokens[from]?.form ?? "") && ((tokens[from + 1]?.bits ?? 0) & B.infinitiveMarker) !== 0;
}

/** Whether a fragment describes («Livredd for de andre»): an adjective stands first, or behind what strengthens it. */
function isAdjectival(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 3; at += 1) {
    const { bits, kind } = tokens[at]!;
    if (kind !== "word") continue;
    if ((bits & B.adjective) !== 0) return (bits & B.personNoun) === 0;
    if ((bits & (B.intensifier | B.light)) === 0) return false;
  }
  return false;
}

const helping = V.copula | V.becoming | V.perfect;

const scenes: ReadonlySet<ClauseKind> = new Set([
  "condition",
  "time",
  "concession",
  "cause",
  "purpose",
  "manner",
  "relative",
]);

const isTurned = (tokens: readonly Token[], { kind, verb, from }: Clause, before: Clause | undefined): boolean =>
  kind === "main" &&
  verb === from &&
  tokens[from - 1]?.mark === "," &&
  before !== undefined &&
  scenes.has(before.kind) &&
  (tokens[verb]!.verb & (V.reporting | V.tentative)) === 0;

function secondVerb(tokens: readonly Token[], at: number, clauses: Clause[], current: number): number {
  const clause = clauses[current]!;
  const subject = subjectBefore(tokens, at, clause.verb);
  // «Når hun er redd for heisen, tar vi trappa»: who stands right behind the verb of a turned clause is its own subject.
  if (subject >= 0 && subject === clause.verb + 1 && isTurned(tokens, clause, clauses[current - 1])) return current;
  if (subject >= 0) {
    // «Hun sa hun var redd han skulle gå»: without «at» too. After a clause that set the scene the main clause comes.
    // «… after he left and said she was worried»: what is said is no main clause either.
    const says = (tokens[clause.verb]!.verb & V.reporting) !== 0 && subject <= clause.verb + 2;
    const kind: ClauseKind = scenes.has(clause.kind) && !says ? "main" : "content";
    const parent = kind === "content" ? current : -1;
    const made = open(clauses, {
      from: subject,
      kind,
      parent,
      follows: kind === "main" ? rootIndex(clauses, current) : -1,
      imperative: false,
    });
    for (let back = subject; back < at; back += 1) tokens[back]!.clause = made;
    return made;
  }
  if (isReportedNoun(tokens, clause.verb, at)) {
    const made = open(clauses, {
      from: clause.verb + 1,
      kind: "content",
      parent: current,
      follows: -1,
      imperative: false,
    });
    for (let back = clause.verb + 1; back < at; back += 1) tokens[back]!.clause = made;
    return made;
  }
  const interrupted = interruptedBy(clauses, current);
  if (interrupted >= 0) return interrupted;
  // «Var i grunnen letta over …»: with no subject of its own it goes with the helping verb before it.
  const token = tokens[at]!;
  if ((token.verb & V.participle) !== 0 && (tokens[clause.verb]!.verb & helping) !== 0) {
    token.verb &= ~finite;
    return current;
  }
  return open(clauses, {
    from: at,
    kind: "main",
    parent: -1,
    follows: clause.kind === "main" ? current : rootIndex(clauses, current),
    imperative: false,
  });
}

/** «He says the noise annoys him»: between a verb of saying and the next verb stands a subject and nothing else. */
function isReportedNoun(tokens: readonly Token[], verb: number, at: number): boolean {
  if ((tokens[verb]!.verb & (V.reporting | V.tentative)) === 0 || at === verb + 1 || at > verb + 9) return false;
  let named = false;
  for (let between = verb + 1; between < at; between += 1) {
    const { kind, bits, verb: forms, opens } = tokens[between]!;
    // «Told us the food is cold»: to whom it was said.
    if (between === verb + 1 && between + 1 < at && isOurs(tokens[between]!) && (bits & B.object) !== 0) continue;
    // «Her mum reckons Anna has been happier», «says the girls are unhappy»
    const person = isOtherPerson(tokens[between]!) && (bits & (B.pronoun | B.object)) !== (B.pronoun | B.object);
    const nominal =
      person ||
      (bits & (B.determiner | B.possessive | B.adjective | B.personNoun)) !== 0 ||
      (bits === 0 && forms === 0);
    // «Said the man in 4 is cross», «his aunt in Cork»: where they are, behind who they are.
    const place = kind === "number" || (bits & (B.preposition | B.name)) !== 0;
    if (named && place && kind !== "mark" && opens === 0) continue;
    // «Synes de andre er barnslige»: two words for one name.
    if (named && kind === "word" && (bits & B.light) !== 0 && (tokens[between - 1]!.bits & B.light) !== 0) continue;
    if (kind !== "word" || opens !== 0 || !nominal) return false;
    if ((bits & (B.determiner | B.possessive)) === 0) named = true;
  }
  return true;
}

/** A subject right before a finite verb, after the verb of the clause that runs: it opens a clause of its own. */
function subjectBefore(tokens: readonly Token[], at: number, verb: number): number {
  for (let back = at - 1; back > verb && back >= at - 3; back -= 1) {
    const token = tokens[back]!;
    if ((token.bits & B.subject) !== 0 && (token.bits & B.pronoun) !== 0) return back;
    if (
      isOtherPerson(token) &&
      (token.bits & B.pronoun) === 0 &&
      back - 1 > verb &&
      (tokens[back - 1]!.bits & B.preposition) === 0
    )
      return back;
    if ((token.bits & (B.light | B.negation)) === 0) return -1;
  }
  return -1;
}

/** A clause above the current one that still waits for its verb («Jonas, som er ni, ble sur»). */
function interruptedBy(clauses: readonly Clause[], current: number): number {
  let above = clauses[current]!.parent;
  while (above >= 0) {
    const clause = clauses[above]!;
    if (clause.verb < 0) return above;
    above = clause.parent;
  }
  return -1;
}

/** The content clause that a clause is or stands in; -1 where there is none. */
function contentAround(clauses: readonly Clause[], current: number): number {
  for (let at = current; at >= 0; at = clauses[at]!.parent) if (clauses[at]!.kind === "content") return at;
  return -1;
}

/** The clause that a new subordinate clause hangs on. Of several that end here, the nearest with a verb. */
function hostOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  current: number,
  kind: ClauseKind,
  joined: boolean,
  at: number,
): number {
  if (kind !== "content") return current;
  // «Hun skrev i dagboka, som hun viste meg, at hun er stolt»: what is told hangs on the verb that tells.
  const tells = (index: number) =>
    ((tokens[clauses[index]?.verb ?? -1]?.verb ?? 0) & (V.reporting | V.tentative)) !== 0;
  const { kind: here, parent, verb } = clauses[current]!;
  // «Vi sa at vi forstår at hun er lei»: right behind a verb that tells it hangs there.
  if (here === "content" && !joined && at === verb + 1 && tells(current)) return current;
  if (here === "relative" && !tells(current) && tells(parent)) return parent;
  // «… at hun er lei siden i går, og at hun savner …»: the second content clause stands beside the first.
  const beside = joined ? contentAround(clauses, current) : clauses[current]!.kind === "content" ? current : -1;
  const clause = clauses[beside];
  return clause !== undefined && clause.verb >= 0 && clause.parent >= 0 ? clause.parent : current;
}

const rootIndex = (clauses: readonly Clause[], current: number): number => {
  let at = current;
  while (clauses[at]!.parent >= 0) at = clauses[at]!.parent;
  return at;
};

/** After a comma and a coordinator: a new subject leads back to the main clause, an omitted one stays where it is. */
function rootOf(clauses: readonly Clause[], current: number, tokens: readonly Token[], verb: number): number {
  const before = tokens[verb - 1];
  const ownSubject = before !== undefined && (before.bits & B.subject) !== 0 && (before.bits & B.pronoun) !== 0;
  const { kind, from, verb: told } = clauses[current]!;
  // «Sa at alt var bra, men var knust»: a thing is not crushed; it is said of whoever spoke.
  const ofThing = told > from && !tokens.slice(from, told + 2).some((token) => isOtherPerson(token) || isOurs(token));
  if (!ownSubject && !ofThing && (kind === "content" || kind === "question")) return current;
  return rootIndex(clauses, current);
}

/** A finite verb before the next mark, coordinator or subordinator; -1 where there is none. */
function finiteAhead(tokens: readonly Token[], at: number, to: number): number {
  const end = Math.min(to, at + reach);
  for (let next = at; next < end; next += 1) {
    const token = tokens[next]!;
    if (token.quoted) continue;
    if (token.kind === "mark" && token.mark !== "-" && token.mark !== "«" && token.mark !== '"') return -1;
    if (next > at && ((token.bits & B.coordinator) !== 0 || (token.opens !== 0 && (token.opens & S.relative) === 0))) {
      if (!(token.bits & B.light) || (token.opens !== 0 && subjectSoon(tokens, next + 1, to))) return -1;
    }
    if ((token.verb & finite) !== 0) return next;
  }
  return -1;
}

function opensClause(
  tokens: readonly Token[],
  at: number,
  to: number,
  first: boolean,
  above: Token | undefined,
): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  // «Han seier at han blingsar»: behind «at» a subject has its verb, known or not.
  const told = (token.opens & S.content) !== 0 && next !== undefined && isSubjectPronoun(next);
  if (!told && finiteAhead(tokens, at + 1, to) < 0) return false;
  if (next === undefined || next.kind === "mark") return false;
  // «At that door all day»: behind a preposition it points, unless somebody follows («in that she …»).
  const governed = above !== undefined && (tokens[at - 1]!.bits & B.preposition) !== 0;
  if (token.form === "that" && governed && (next.bits & (B.subject | B.personNoun | B.name)) === 0) return false;
  // «As far as she's concerned the rules are for others»: whose view it is, before what is viewed.
  if (token.form === "as" && tokens.slice(at + 2, at + 6).some(({ form }) => form === "concerned")) return false;
  // «For meg kan det handle om …»: an object behind it, and it is a preposition.
  if (token.form === "for" && (next.bits & (B.object | B.subject)) === B.object && (next.bits & B.pronoun) !== 0)
    return false;
  const waits = above === undefined;
  const tells = above !== undefined && (above.verb & V.reporting) !== 0;
  // «Describes the voices as bored»: how, not why.
  if (token.form === "as" && tells && (next.verb & V.participle) !== 0 && (next.bits & B.adjective) !== 0) return false;
  // «Heartbroken since the dog went»: a fragment that describes waits for no verb.
  const described = at > 0 && (tokens[at - 1]!.bits & B.adjective) !== 0;
  if (described && /^(?:since|after|before|until|till)$/.test(token.form) && subjectSoon(tokens, at + 1, to))
    return true;
  // «Traktoren til grannen nekta å starte»: whose it is, where no verb has come yet.
  if (waits && !first && (token.bits & B.preposition) !== 0 && (next.bits & B.pronoun) === 0) return false;
  // «En hypotese om at …»: the preposition belongs to the noun before it.
  if ((next.opens & S.content) !== 0 && (token.bits & B.preposition) !== 0) return false;
  const relativeOnly = (token.opens & ~(S.relative | S.wh)) === 0;
  if (relativeOnly && first) return false;
  // «Kvar einaste gong»: each, not where.
  if (token.form === "kvar" && /^(?:einaste|eineste|bidige|evige|evinnelege|enkelt)$/.test(next.form)) return false;
  // «om kvelden», «for kvelden», «siden mandag»: a preposition unless a subject or a verb comes soon.
  if ((token.bits & (B.preposition | B.coordinator | B.light)) !== 0 && (token.opens & S.relative) === 0)
    return subjectSoon(tokens, at + 1, to);
  return true;
}

function subjectSoon(tokens: readonly Token[], at: number, to: number): boolean {
  const end = Math.min(to, at + 5);
  for (let next = at; next < end; next += 1) {
    const token = tokens[next]!;
    if (token.kind === "mark") return false;
    if ((token.bits & B.subject) !== 0 && (token.bits & B.pronoun) !== 0) return true;
    if ((token.verb & finite) !== 0) return next > at;
    if (isOtherPerson(token) || isOurs(token)) return true;
  }
  return false;
}

function kindFor(token: Token, clause: Clause, tokens: readonly Token[], before: Token | undefined): ClauseKind {
  const verb = clause.verb >= 0 ? tokens[clause.verb]! : undefined;
  // «om», «if»: after a verb of saying or wondering it asks, else it sets a condition.
  if ((token.opens & S.question) !== 0 && (token.opens & S.condition) !== 0) {
    const asked = verb !== undefined && (verb.verb & (V.reporting | V.tentative)) !== 0;
    // «Usikker på om», «spørsmål om»
    const governed = before !== undefined && (before.bits & B.preposition) !== 0;
    return asked || governed ? "question" : "condition";
  }
  // «Ga uttrykk for at …»: what is told, not what for.
  if ((token.opens & S.purpose) !== 0 && before !== undefined && /^(?:gi_?)?ut+rykk$/.test(before.form))
    return "content";
  for (const [bit, kind] of kindOf) if ((token.opens & bit) !== 0) return kind;
  return "content";
}

/** Ends of clauses, and the main clause of those that stood first. */
function finish(clauses: readonly Clause[], to: number): void {
  let firstMain = -1;
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index]!;
    clause.to = index + 1 < clauses.length ? Math.max(clause.from, clauses[index + 1]!.from) : to;
    if (firstMain < 0 && clause.kind === "main") firstMain = index;
  }
  if (firstMain > 0) {
    for (let index = 0; index < firstMain; index += 1) {
      const clause = clauses[index]!;
      if (clause.parent < 0) clause.parent = firstMain;
    }
  }
}
