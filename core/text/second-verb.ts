import { B, finite, S, V } from "../lexicon/bits";
import type { Clause, ClauseKind } from "./clauses";
import { interruptedBy, open, rootIndex } from "./hosts";
import { personFrom } from "./inverted-subject";
import { isWith } from "./openers";
import { isOf, isOtherPerson, isOurs, isSubjectPronoun, type Token, type Tokens } from "./tokens";

/* What a second finite verb in one clause tells: that another clause has begun without a sign. */

const helping = V.copula | V.becoming | V.perfect;

const addressed = B.determiner | B.possessive | B.personNoun | B.name | B.object;

const scenes: ReadonlySet<ClauseKind> = new Set([
  "condition",
  "time",
  "concession",
  "cause",
  "purpose",
  "manner",
  "relative",
]);

const isTurned = (tokens: Tokens, { kind, verb, from }: Clause, before: Clause | undefined): boolean =>
  kind === "main" &&
  verb === from &&
  tokens[from - 1]?.mark === "," &&
  before !== undefined &&
  scenes.has(before.kind) &&
  (tokens[verb]!.verb & (V.reporting | V.tentative)) === 0;

/**
 * «Moren sier K. og M. er sinte», «i går ble K. og M. fornærmet»: two who stand behind a verb, before what is said of both;
 * `at` is the word that joins them.
 */
export function isBothBehindVerb(tokens: Tokens, at: number, { verb }: Clause): boolean {
  if (verb < 0 || at < 2 || !isWith(tokens, at)) return false;
  // «We do not say K. and M. never …», «it sounded like K. and M. were …»
  const { heldSo, likeness } = tokens.kinds;
  const before = tokens[at - 2]!;
  const likened = isOf(likeness, before) && (tokens[verb]!.verb & V.seeming) !== 0;
  const says = (before.verb & (V.reporting | V.tentative)) !== 0;
  if (verb < at - 2 && (says || likened || isOf(heldSo, before))) return true;
  if (verb !== at - 2) return false;
  const described = (tokens[at + 2]!.verb & V.participle) !== 0 && (tokens[verb]!.verb & helping) !== 0;
  return described || (tokens[verb]!.verb & (V.reporting | V.tentative)) !== 0;
}

/** The clause that a second finite verb in a clause belongs to: a new one, which is opened, or one that waits for it. */
export function secondVerb(tokens: Tokens, at: number, clauses: Clause[], current: number): number {
  const clause = clauses[current]!;
  const helped = (tokens[at]!.verb & V.participle) !== 0 && ((tokens[clause.verb]?.verb ?? 0) & helping) !== 0;
  const both = helped && isBothBehindVerb(tokens, at - 2, clause);
  const near = both ? -1 : subjectBefore(tokens, at, clause.verb);
  const subject = near < 0 && !both ? personBefore(tokens, at, clause) : near;
  const fact = subject < 0 && !both ? factBefore(tokens, at, clause) : -1;
  if (fact >= 0) return tellFrom(tokens, at, clauses, current, fact);
  // «Når hun er redd for heisen, tar vi trappa»: who stands right behind the verb of a turned clause is its own subject.
  if (subject >= 0 && subject === clause.verb + 1 && isTurned(tokens, clause, clauses[current - 1])) return current;
  if (subject >= 0) {
    // «Hun sa hun var redd han skulle gå»: without «at» too. After a clause that set the scene the main clause comes.
    // «… after he left and said she was worried»: what is said is no main clause either.
    // «Who has told his nurse he misses them»: nor is what is told somebody.
    let told = subject - 1;
    while (told > clause.verb && (tokens[told]!.bits & addressed) !== 0) told -= 1;
    // «When asked he admitted it»: who was asked comes behind.
    const opener = tokens[clause.from]!.opens;
    const bare = (opener & S.time) !== 0 && clause.verb === clause.from + 1 && subject === clause.verb + 1;
    const says =
      !bare &&
      ((tokens[told]!.verb & V.reporting) !== 0 ||
        ((tokens[clause.verb]!.verb & V.reporting) !== 0 && subject <= clause.verb + 2));
    // «Turned on the tears the second I mentioned bedtime»
    const atOnce = isOf(tokens.kinds.moment, tokens[subject - 1]) && (tokens[clause.verb]!.verb & V.reporting) === 0;
    const kind: ClauseKind = atOnce ? "time" : scenes.has(clause.kind) && !says ? "main" : "content";
    const parent = kind === "main" ? -1 : current;
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
  // «Gutten, som vi tror er redd, fikk lampe»: what we think of whoever it is.
  const thought = clause.kind === "relative" && at === clause.verb + 1 && isOurs(tokens[at - 2]!);
  const supposed = isSupposing(tokens, clause);
  const supposing = supposed ? clause.verb + 1 : clause.verb;
  if ((thought && (tokens[clause.verb]!.verb & V.tentative) !== 0) || isReportedNoun(tokens, supposing, at, supposed)) {
    return tellFrom(tokens, at, clauses, current, supposing + 1);
  }
  const behind = tokens[at + 1];
  if (behind !== undefined && (isSubjectPronoun(behind) || isOtherPerson(behind)) && isAsked(tokens, clause, at))
    return open(clauses, { from: at, kind: "question", parent: current, follows: -1, imperative: false });
  const interrupted = interruptedBy(clauses, current);
  // «Irritert fordi pausen ble ti minutter forsinket»: it goes with the helping verb, and the fragment waits for none.
  const goesAlong =
    (clause.kind === "cause" || clause.kind === "time") &&
    (tokens[at]!.verb & V.participle) !== 0 &&
    (tokens[clause.verb]!.verb & helping) !== 0 &&
    behind?.kind !== "word";
  if (interrupted >= 0 && goesAlong) {
    tokens[at]!.verb &= ~finite;
    return current;
  }
  if (interrupted >= 0) return interrupted;
  if (tellsOfSubject(tokens, clause)) {
    partRelative(tokens, at, clauses, current);
    return current;
  }
  // «Var i grunnen letta over …»: with no subject of its own it goes with the helping verb before it.
  const token = tokens[at]!;
  if ((token.verb & V.participle) !== 0 && (tokens[clause.verb]!.verb & helping) !== 0) {
    token.verb &= ~finite;
    return current;
  }
  // «Came back from court relieved»: at the end it tells how somebody was.
  const described = (token.verb & V.participle) !== 0 && (token.bits & B.adjective) !== 0;
  const whom = tokens[at - 1]!;
  if (described && !isOurs(whom) && !isOtherPerson(whom) && behind?.kind !== "word" && at - clause.verb <= 6) {
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

/** Opens the clause of what is told from a place on; `at` is its verb. */
function tellFrom(tokens: Tokens, at: number, clauses: Clause[], current: number, from: number): number {
  const made = open(clauses, { from, kind: "content", parent: current, follows: -1, imperative: false });
  for (let back = from; back < at; back += 1) tokens[back]!.clause = made;
  return made;
}

/**
 * «The truth is Kelly lies», «we all know mum is lazy», «turned out room 4 refused»: where the words for somebody begin
 * who stands right behind what is held to be so, and before a verb; -1 where none do.
 */
function factBefore(tokens: Tokens, at: number, { verb }: Clause): number {
  const { matter, heldSo } = tokens.kinds;
  let end = at;
  while (end - 1 > verb && (tokens[end - 1]!.bits & (B.light | B.negation)) !== 0) end -= 1;
  for (let from = Math.max(verb + 1, end - longest); from <= end; from += 1) {
    const before = tokens[from - 1]!;
    const isMatter = from - 1 === verb && (before.verb & V.copula) !== 0 && isOf(matter, tokens[verb - 1]);
    // «Seems mum blames us», «looks to me like she is cross»
    const seems = (tokens[verb]!.verb & V.seeming) !== 0 && (from - 1 === verb || isOf(tokens.kinds.likeness, before));
    if (!isMatter && !seems && !isOf(heldSo, before)) continue;
    const person = personFrom(tokens, from);
    if (person !== null && (person.end === end || person.end === at)) return from;
    // «Truth is the night nurse …», «… is client refuses»
    if (isOurs(tokens[end - 1]!) && from >= end - 3) return from;
  }
  return -1;
}

/** «Wondered was he nervous», «asked him was he», «rang wanting to know is he»: asked in the order of a question. */
function isAsked(tokens: Tokens, { verb }: Clause, at: number): boolean {
  const { asked, toKnow } = tokens.kinds;
  let asks = at - 1;
  while (asks > verb && (tokens[asks]!.bits & addressed) !== 0) asks -= 1;
  const toAsk = ((tokens[asks - 1]?.bits ?? 0) & B.infinitiveMarker) !== 0;
  return isOf(asked, tokens[asks]) ? asks === verb || toAsk : toAsk && isOf(toKnow, tokens[asks]);
}

const tells = V.presentParticiple | V.reporting;

/** «Knowing full well it was four»: the adverbs of what somebody knows. */
const isFullWell = (tokens: Tokens, teller: number, at: number): boolean =>
  isOf(tokens.kinds.knowing, tokens[teller]) && at <= teller + 2 && (tokens[at]!.bits & B.preposition) === 0;

const tellsOn = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.verb & tells) === tells || isOf(tokens.kinds.knowing, tokens[at]);

/** «…, saying she was fed up», «telling staff the food is cold»: what is said is a clause of its own; -1 where nothing is. */
export function toldByParticiple(tokens: Tokens, at: number, clauses: Clause[], current: number): number {
  let teller = at - 2;
  while (teller >= clauses[current]!.from && teller >= at - 8 && !tellsOn(tokens, teller)) teller -= 1;
  if (teller < clauses[current]!.from || teller < at - 8) return -1;
  const subject = subjectBefore(tokens, at, teller);
  const toWhom = tokens.slice(teller + 1, Math.max(subject, teller + 1));
  const isOther = ({ bits }: Token, by: number) =>
    (bits & addressed) === 0 && !isFullWell(tokens, teller, teller + 1 + by);
  if (subject < 0 ? !isReportedNoun(tokens, teller, at, false) : toWhom.some(isOther)) return -1;
  const from = subject < 0 ? teller + 1 : subject;
  // What comes behind waits for no verb of hers.
  clauses[current]!.verb = teller;
  const made = open(clauses, { from, kind: "content", parent: current, follows: -1, imperative: false });
  for (let back = from; back < at; back += 1) tokens[back]!.clause = made;
  return made;
}

/** «Gutten | vi fikk inn i går | er …»: what has run so far becomes a clause on the noun, and the verb here is that of the noun. */
function partRelative(tokens: Tokens, at: number, clauses: Clause[], current: number): void {
  const clause = clauses[current]!;
  const from = clause.verb - 1;
  const made = open(clauses, { from, kind: "relative", parent: current, follows: -1, imperative: false });
  for (let back = from; back < at; back += 1) tokens[back]!.clause = made;
  clauses[made]!.verb = clause.verb;
  clauses[made]!.end = at;
  clause.verb = at;
}

/** «Gutten vi fikk inn i går er …», «the lad we took in is …»: somebody, and right behind who did something with her. */
function tellsOfSubject(tokens: Tokens, { kind, from, verb }: Clause): boolean {
  const [noun, subject] = [tokens[verb - 2], tokens[verb - 1]];
  if (kind !== "main" || noun === undefined || verb - 2 < from || verb > from + 5 || noun.kind !== "word") return false;
  if (!isSubjectPronoun(subject!) || (noun.bits & B.personNoun) === 0 || (noun.bits & B.pronoun) !== 0) return false;
  return tokens
    .slice(from, verb - 2)
    .every(({ bits, verb: forms }) => (bits & described) !== 0 && (forms & finite) === 0);
}

/** What may stand before a noun that a clause begins with. */
const described = B.determiner | B.possessive | B.adjective | B.intensifier | B.coordinator;

/** «Could be the letter frightened him»: with nobody before it, what may be so stands behind it. */
const isSupposing = (tokens: Tokens, { verb, from }: Clause): boolean =>
  verb === from &&
  (tokens[verb]!.bits & B.openModal) !== 0 &&
  (tokens[verb + 1]!.verb & V.copula) !== 0 &&
  (tokens[verb + 1]!.verb & V.infinitive) !== 0;

/** «He says the noise annoys him»: between a verb of saying and the next verb stands a subject and nothing else. */
function isReportedNoun(tokens: Tokens, verb: number, at: number, supposed: boolean): boolean {
  const believes = isOf(tokens.kinds.convinced, tokens[verb]);
  const tells = supposed || believes || (tokens[verb]!.verb & (V.reporting | V.tentative)) !== 0;
  if (!tells || at === verb + 1 || at > verb + 9) return false;
  let named = false;
  for (let between = verb + 1; between < at; between += 1) {
    const { kind, bits, verb: forms, opens } = tokens[between]!;
    // «Told us the food is cold»: to whom it was said.
    if (between === verb + 1 && between + 1 < at && isOurs(tokens[between]!) && (bits & B.object) !== 0) continue;
    // «Her mum reckons Anna has been happier», «says the girls are unhappy»
    const person = isOtherPerson(tokens[between]!) && (bits & (B.pronoun | B.object)) !== (B.pronoun | B.object);
    const nominal =
      person ||
      isDescribedOne(tokens, between) ||
      (bits & (B.determiner | B.possessive | B.adjective | B.personNoun)) !== 0 ||
      (bits === 0 && forms === 0);
    // «Said the man in 4 is cross», «his aunt in Cork»: where they are, behind who they are.
    const place = kind === "number" || (bits & (B.preposition | B.name)) !== 0;
    if (named && place && kind !== "mark" && opens === 0) continue;
    // «Says the drip pump beeping annoys him»
    if (named && kind === "word" && forms === V.presentParticiple && opens === 0) continue;
    // «He told me the voices never let up»: an adverb before its verb.
    if (named && between === at - 1 && kind === "word" && (bits & (B.light | B.negative)) !== 0 && opens === 0)
      continue;
    // «Synes de andre er barnslige»: two words for one name.
    if (named && kind === "word" && (bits & B.light) !== 0 && (tokens[between - 1]!.bits & B.light) !== 0) continue;
    if (kind !== "word" || opens !== 0 || !nominal) return false;
    if ((bits & (B.determiner | B.possessive)) === 0) named = true;
  }
  return true;
}

/** A subject right before a finite verb, after the verb of the clause that runs: it opens a clause of its own. */
function subjectBefore(tokens: Tokens, at: number, verb: number): number {
  for (let back = at - 1; back > verb && back >= at - 3; back -= 1) {
    const token = tokens[back]!;
    // «In front of her is …»
    const under =
      (token.bits & (B.object | B.other)) === (B.object | B.other) &&
      (tokens[back - 1]!.bits & B.preposition) !== 0 &&
      tokens[back - 1]!.opens === 0;
    if (isDescribedOne(tokens, back)) return -1;
    if ((token.bits & B.subject) !== 0 && (token.bits & B.pronoun) !== 0) return under ? -1 : back;
    if (
      // «Det er derfor legen …»
      (isOtherPerson(token) || (isOurs(token) && (tokens[back - 1]!.bits & B.light) !== 0)) &&
      (token.bits & B.pronoun) === 0 &&
      back - 1 > verb &&
      (tokens[back - 1]!.bits & B.preposition) === 0
    )
      return ownedFrom(tokens, back, verb);
    if ((token.bits & (B.light | B.negation)) === 0) return -1;
  }
  return -1;
}

/** «Fed the obstinate one called Rex»: one of some kind, and no «one» that does something. */
const isDescribedOne = (tokens: Tokens, at: number): boolean =>
  isOf(tokens.kinds.one, tokens[at]) &&
  ((tokens[at - 1]?.bits ?? 0) & B.adjective) !== 0 &&
  ((tokens[at - 2]?.bits ?? 0) & B.determiner) !== 0;

/** A person has at most so many words. */
const longest = 5;

/** Where the words for somebody begin that stand right before a verb («rom 4», «en av guttene», «broren hennes»); -1 where none do. */
function personBefore(tokens: Tokens, at: number, { verb, kind }: Clause): number {
  // «Da vi hentet broren hennes nektet han»: whoever stands behind the verb is whose it is.
  if (scenes.has(kind) && tokens[at + 1] !== undefined && isSubjectPronoun(tokens[at + 1]!)) return -1;
  let end = at;
  while (end - 1 > verb && (tokens[end - 1]!.bits & (B.light | B.negation)) !== 0) end -= 1;
  for (let from = Math.max(verb + 1, end - longest); from < end - 1; from += 1) {
    // «It's clear room 4 …»
    const person = isOf(tokens.kinds.heldSo, tokens[from]) ? null : personFrom(tokens, from);
    // «One of the boys»: of words that are one, the last are light.
    if (person === null || (person.end !== end && person.end !== at)) continue;
    // «Has decided the whole team is against him»
    const ours = isOurs(tokens[person.head]!);
    return !ours && (tokens[from - 1]!.bits & B.preposition) === 0 ? from : -1;
  }
  return -1;
}

/** «Thinks the victim's family …»: where the words for somebody begin who is named by whose she is. */
function ownedFrom(tokens: Tokens, at: number, verb: number): number {
  if (tokens[at - 1]!.form !== "'s" || at - 2 <= verb) return at;
  return at - 3 > verb && (tokens[at - 3]!.bits & B.determiner) !== 0 ? at - 3 : at - 2;
}
