import { B, finite, V } from "../../lexicon/bits";
import type { Match } from "../../lexicon/match";
import type { Hit } from "../../rules/run";
import type { Token } from "../../text/tokens";
import type { Wrapped } from "../clause/clause";
import { noteWords } from "../draft";
import { condemns } from "../scorn";
import { isMadeTo, madeToDo, phraseOf } from "./openings";
import { type Asked, isStaying, nothing, type Rest } from "./phrase";
import { isPerson, mainAt, saidOf, whomOf } from "./who";

/*
 * What a sentence tells besides its condemnation, clause by clause. In English that hangs on the words at fault in
 * another order, and with other prepositions (`condemned-rest.ts`): the two have only their slot in common.
 */

/** Null where a fact would be lost. */
export function restOf(asked: Asked, wrapped: Wrapped): Rest | null {
  const { desk, asks } = asked;
  const { first, last } = wrapped;
  const opens = desk.origin.sentence.clauses.flatMap(({ kind, from }) =>
    kind === "main" && from > first && from <= last ? [from] : [],
  );
  const starts = [first, ...opens];
  const parts: Rest[] = [];
  for (const [index, start] of starts.entries()) {
    const part = partRest(asked, start, (starts[index + 1] ?? last + 1) - 1, wrapped);
    if (part === null) return null;
    parts.push(part);
  }
  // «Er ikkje her for å bli frisk, spelar teater for å sleppe»: of two aims the one would be told as the other's.
  if (parts.filter(({ why }) => why !== "").length > 1) return null;
  const kept = parts.map((one) => one.kept).filter(Boolean);
  const { and } = desk.phrasing;
  const topic = asks.topic[wrapped.past ? "past" : "present"];
  // «… når det gjelder å bli frisk og utskriving», «overfor oss og vikaren»: one opening is enough.
  const [one = "", ...more] = kept;
  // «… når det gjaldt smertene og etter tablettene»: what hangs on one verb is not joined to what hangs on another.
  const isTopic = (words: string) => [topic, asks.of, asks.event].some((opens) => words.startsWith(`${opens} `));
  const isSame = (words: string) =>
    words.split(" ")[0] === one.split(" ")[0] || desk.phrasing.kinds.placing.test(words.split(" ")[0]!);
  if (kept.some(isTopic) && !more.every(isSame)) return null;
  const opening = [topic, asks.towards].find((words) => one.startsWith(`${words} `));
  const others = more.map((words) => ` ${and} ${opening === undefined ? words : words.replace(`${opening} `, "")}`);
  return {
    kept: one + others.join(""),
    clause: parts.some((one) => one.clause),
    why: parts.map((one) => one.why).find(Boolean) ?? "",
    said: parts.some((part) => part.said) && parts.every((part) => part.said || part.kept === ""),
    how: parts.map((one) => one.how).find(Boolean) ?? "",
  };
}

/** Openings of what hangs on the words at fault, which a pattern may reach over. */
const isOpener = ({ bits, opens }: Token): boolean =>
  (bits & (B.preposition | B.infinitiveMarker | B.coordinator)) !== 0 || opens !== 0;

/** What one clause tells; null where a fact would be lost. */
function partRest(asked: Asked, first: number, end: number, range: Wrapped): Rest | null {
  const { desk, asks } = asked;
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const isFor = (at: number) => asks.kinds.for.test(tokens[at]!.form);
  const about = saidOf(desk, range, asks.kinds);
  if (about > first && about <= end) return phraseOf(asked, about + 2, end, false);
  const inside = sentence.hits.filter(({ claim: { match } }) => match.first >= first && match.first <= end);
  const claimed = beforeOwnClaim(asked, inside, first, end);
  const hits = inside.filter(({ claim: { match } }) => match.first <= claimed);
  if (hits.some(({ rule: { rule } }) => /^(?:substance-label\/(?:test|clean)|self-harm-dismissal\/)/.test(rule.id)))
    return null;
  // A no is a fact, and hidden in no slot.
  if (hits.some(({ claim: { match } }) => desk.phrasing.kinds.denies.test(tokens[match.first]!.form))) return null;
  let last = claimed;
  while (last > first && (tokens[last]!.kind === "mark" || (tokens[last]!.bits & B.coordinator) !== 0)) last -= 1;
  last = beforePaint(asked, first, last);
  if (losesFacts(asked, hits, first, last)) return null;
  const told = hits.filter(({ claim: { match } }) => match.first <= last);
  const late = told.length === 0 ? null : lastAtFault(asked, told);
  if (late === null) return isBlaming(asked, first, last) ? nothing : null;
  const { match } = late.claim;
  const of = { ...asked, rule: late.rule.rule.id, match };
  // «Redd for å trå feil og overlater alt til kona»: what somebody fears is no aim of what they do.
  const fears = hits.find(({ rule, claim }) => {
    const [opening, next] = tokens.slice(claim.match.last + (isFor(claim.match.last) ? 0 : 1));
    const isInfinitive = ((next?.bits ?? 0) & B.infinitiveMarker) !== 0;
    return rule.rule.id.startsWith("unmarked-inference/") && isInfinitive && asks.kinds.for.test(opening!.form);
  });
  if (fears !== undefined) return null;
  // «Frekk mot oss og sint på Kari»: the one would be told as what hangs on the other.
  const isJoined = hits.some(
    ({ claim: { match: own } }) => own.first > match.last + 1 && (tokens[own.first - 1]!.bits & B.coordinator) !== 0,
  );
  if (isJoined) return null;
  const opens = aboutInside(asked, late);
  if (opens !== null) return phraseOf(of, opens.at, last, opens.governed);
  const person = personIn(asked, match, range);
  if (person !== null && !person.said && isMadeTo(of, match.last + 1))
    return madeToDo(of, person.named, match.last + 1, last);
  if (person !== null) {
    const behind = phraseOf(of, match.last + 1, last, false);
    const { words, said } = person;
    return behind === null ? null : { ...behind, said, kept: [words, behind.kept].filter(Boolean).join(" ") };
  }
  const { at, governed } = restFrom(of, match, last);
  return phraseOf(of, at, last, governed);
}

/** «Somler med samtykket med vilje»: what only paints goes from the end. */
function beforePaint({ desk }: Asked, first: number, last: number): number {
  const { tokens } = desk.origin.reading;
  const ends = (sort: readonly string[]) =>
    sort.every((word, by) => tokens[last - sort.length + 1 + by]?.form === word);
  const sort = desk.phrasing.sorts?.find((words) => last - words.length > first && ends(words));
  return last - (sort?.length ?? 0);
}

/** «… om sovemedisin, enda han vet hva svaret blir»: a clause that is a claim of its own goes. */
function beforeOwnClaim({ desk, asks }: Asked, hits: readonly Hit[], first: number, end: number): number {
  const { reading, sentence } = desk.origin;
  const from = hits.flatMap(({ claim }) => {
    const clause = sentence.clauses[claim.clause]!;
    const [opening, next] = reading.tokens.slice(claim.match.first);
    const isAim = asks.kinds.for.test(opening!.form) && ((next?.bits ?? 0) & B.infinitiveMarker) !== 0;
    const isOwn =
      !isAim &&
      clause.kind !== "main" &&
      clause.kind !== "relative" &&
      clause.from > first &&
      hits.some((one) => one.claim.match.first < clause.from);
    return isOwn ? [clause.from - 1] : [];
  });
  return Math.min(end, ...from);
}

/** Whether numbers or names stand before the words at fault: they would go with them. */
function losesFacts({ desk, asks }: Asked, hits: readonly Hit[], first: number, last: number): boolean {
  const { reading, sentence } = desk.origin;
  const starts = hits.map(({ claim: { match } }) => match.first);
  // «Simulerer kramper».
  const isHidden = ({ claim: { match } }: Hit) =>
    reading.tokens.slice(match.first + 1, match.last + 1).some(({ form }) => asks.kinds.symptom.test(form));
  if (hits.some(isHidden)) return true;
  const opening = Math.min(last + 1, ...starts);
  const index = sentence.clauses.findIndex(({ kind, from, to }) => kind === "main" && from <= opening && opening < to);
  const begins = Math.max(sentence.clauses[index]?.verb ?? -1, sentence.subjects[index]?.at ?? -1) + 1;
  return reading.tokens
    .slice(Math.max(begins, first), Math.max(opening, ...starts))
    .some(({ kind, quoted }) => kind === "number" || quoted);
}

/** Of several findings the last one that nothing unmarked goes before: the rest begins behind it. */
function lastAtFault({ desk }: Asked, hits: readonly Hit[]): Hit {
  const { tokens } = desk.origin.reading;
  const fills = ({ kind, form, bits }: Token) =>
    kind !== "word" ||
    desk.phrasing.holding.test(form) ||
    (bits & (B.intensifier | B.preposition | B.coordinator)) !== 0;
  return [...hits]
    .sort((one, other) => one.claim.match.first - other.claim.match.first)
    .reduce((one, other) => {
      const { last: behind } = one.claim.match;
      const isNear = tokens.slice(behind + 1, other.claim.match.first).every(fills);
      return other.claim.match.last > behind && (isNear || condemns(other, desk)) ? other : one;
    });
}

/** Where the rest begins, and whether its first word belongs to the words at fault. */
interface Opening {
  readonly at: number;
  readonly governed: boolean;
}

/** What stands among the words at fault and tells what it was about; null for nothing. */
function aboutInside({ desk, asks }: Asked, hit: Hit): Opening | null {
  const { tokens } = desk.origin.reading;
  const { kinds } = asks;
  const { match } = hit.claim;
  // «… for å få tabletter» is wondered about, «hver gang han får et nei» is when.
  const opens = tokens.findIndex(
    ({ form }, at) =>
      at >= match.first && at < match.last && (kinds.for.test(form) || desk.phrasing.kinds.every.test(form)),
  );
  const isFor = opens >= 0 && kinds.for.test(tokens[opens]!.form);
  const isAim = isFor && (tokens[opens + 1]!.bits & B.infinitiveMarker) !== 0 && !condemns(hit, desk);
  const isEach = opens >= 0 && !isFor && hit.rule.rule.id.startsWith("absolute-generalization/");
  if (isAim || isEach) return { at: opens, governed: false };
  // «Maste om røyk», «lyver om medisinene»: what it was about stays, marked or not.
  const about = tokens.findIndex(({ form }, at) => at > match.first && at < match.last && kinds.about.test(form));
  // «Kunne fint ha stått opp om hun ville» is a condition.
  const isIf = about > 0 && isSubjectOf(tokens[about + 1]!, tokens[about + 2]);
  return about > 0 && !isIf && !kinds.self.test(tokens[about + 1]!.form) ? { at: about, governed: true } : null;
}

/** A pronoun that may be a subject, before its verb. */
const isSubjectOf = ({ bits }: Token, next: Token | undefined): boolean =>
  (bits & B.pronoun) !== 0 && (bits & B.subject) !== 0 && ((next?.verb ?? 0) & finite) !== 0;

/** Behind the words at fault, or at the word in their midst that what follows hangs on. */
function restFrom({ desk, asks, rule = "" }: Asked, match: Match, last: number): Opening {
  const { kinds } = asks;
  const { tokens } = desk.origin.reading;
  const ending = tokens[match.last]!;
  // «Gidder ikke stå | opp»: what was not done is a fact; so is what somebody stays away from.
  const isUndone = asks.scorned.test(rule) && match.last > match.first && (ending.verb & finite) === 0;
  if (isUndone && (ending.verb & V.infinitive) !== 0 && (tokens[match.last - 1]!.bits & B.infinitiveMarker) === 0)
    return { at: match.last, governed: false };
  if (match.last === match.first + 1 && kinds.staysAway.test(tokens[match.first]!.form))
    return { at: match.last, governed: true };
  const after = tokens[match.last + 1];
  const { verb } = tokens[match.first]!;
  const acts = (verb & (finite | V.infinitive | V.participle)) !== 0 && (verb & V.copula) === 0;
  const goesOn = match.last < last && after?.kind === "word" && !isOpener(after);
  // «Prøver å unngå dusjen», «gidd ikkje stå opp»: what was not done, or aimed at; «prøver å lure vikaren» condemns.
  const isAct = (at: number) => {
    const { bits } = tokens[at - 1]!;
    // «Spille opp ryggen»: with its particle it is another verb.
    if ((bits & B.infinitiveMarker) !== 0)
      return kinds.particle.test(after!.form) || !asks.condemns.test(`${tokens[at]!.form} `);
    return at === match.last && (bits & B.negation) !== 0 && (tokens[at]!.verb & V.infinitive) !== 0;
  };
  const isOpen = (at: number) =>
    isOpener(tokens[at]!) ||
    (at > match.first && kinds.article.test(tokens[at]!.form) && at === match.last) ||
    (acts && isPerson(tokens[at]!, desk.phrasing.kinds)) ||
    (goesOn && isAct(at));
  const { at: subject } = mainAt(desk, match.first);
  let to = match.last;
  while (to > match.first && to !== subject && isOpen(to) && !kinds.eachOther.test(tokens[to]!.form)) to -= 1;
  const isWhole = to === match.last;
  // «Løper fra forpliktelsene sine», «med egoismen sin».
  const isTheirs = isWhole && to < last && (kinds.theirs.test(after!.form) || kinds.his.test(after!.form));
  if ((isWhole && kinds.our.test(after?.form ?? "")) || (isTheirs && to === match.first))
    return { at: to + 2, governed: false };
  if (isTheirs) to -= 1;
  const isAdjective = match.pattern.kind === "adjective";
  // «Kravstor frøken», «en umoden gjeng»: the noun belongs to the word.
  const isNoun =
    after?.kind === "word" && !isOpener(after) && (after.bits & (B.determiner | B.pronoun | B.light)) === 0;
  if (isAdjective && to === match.last && to < last && isNoun && !isStaying(after.form, asks))
    return { at: to + 2, governed: false };
  return { at: to + 1, governed: !isAdjective && to < match.last };
}

/** «Snor nye vikarer rundt fingeren», «gikk oss på nervene»: whom the words at fault name in their midst; null for nobody. */
function personIn(
  { desk, asks, who }: Asked,
  { first, last }: { readonly first: number; readonly last: number },
  range: Wrapped,
): { readonly words: string; readonly named: string; readonly said: boolean } | null {
  const { tokens } = desk.origin.reading;
  const words = desk.phrasing.kinds;
  // «Alltid skylder han på andre»: who does it is nobody that it is done to.
  const { at: subject } = mainAt(desk, range.first);
  let at = tokens.findIndex(
    (token, index) => index > first && index < last && index !== subject && isPerson(token, words),
  );
  // «De andre» is one.
  const isOthers = at >= 0 && at < last && asks.kinds.article.test(tokens[at]!.form);
  const opens = isOthers && words.people.test(tokens[at + 1]!.form) ? at : -1;
  if (opens >= 0) at += 1;
  // «Dei svake», «alle andre»: the word behind tells which ones.
  const which = tokens[at + 1];
  const isWhich = at >= 0 && opens < 0 && at < last && which !== undefined;
  const isAdjective = isWhich && isOthers && (which.bits & B.preposition) === 0 && (which.verb & finite) === 0;
  const start = at;
  if (isAdjective || (isWhich && words.everybody.test(tokens[at]!.form) && words.people.test(which.form))) at += 1;
  const next = tokens[at + 1];
  // «Oppfører seg som en unge»: nobody is there.
  if (tokens.slice(first, at).some(({ form }) => words.as.test(form))) return null;
  if (at < 0 || next === undefined || (next.bits & (B.personNoun | B.possessive)) !== 0) return null;
  const [verb] = tokens.slice(first);
  if ((verb!.verb & (finite | V.infinitive | V.participle)) === 0) return null;
  let from = opens < 0 ? start : opens;
  while (from - 1 > first && (tokens[from - 1]!.bits & (B.adjective | B.determiner)) !== 0) from -= 1;
  const before = tokens[from - 1]!;
  // «Prøver å sette personalet opp mot hverandre».
  const isOfInfinitive =
    (before.verb & V.infinitive) !== 0 && ((tokens[from - 2]?.bits ?? 0) & B.infinitiveMarker) !== 0;
  const isTowards = from - 1 === first || isOfInfinitive || asks.kinds.on.test(before.form);
  const named = noteWords(desk, from, at);
  if (!isTowards || named.toLowerCase() === who.toLowerCase() || named === whomOf(desk, range.first, who, asks.kinds))
    return null;
  // «Skylder på alle andre»: it was said of them.
  const said = asks.kinds.blame.test(verb!.form) && asks.kinds.on.test(before.form);
  return { words: `${said ? asks.of : asks.towards} ${named}`, named, said };
}

/** «… og får det til å bli alle andres feil», «… og ble der»: a blame as well, or no event of its own. */
function isBlaming({ desk, asks }: Asked, first: number, last: number): boolean {
  const { reading, sentence } = desk.origin;
  const inner = reading.tokens.slice(first, last + 1);
  if (inner.some(({ form }) => desk.phrasing.blameless?.fault.includes(form))) return true;
  const index = sentence.clauses.findIndex(({ from, kind }) => kind === "main" && from >= first - 1 && from <= first);
  if (index > 0 && sentence.subjects[index]!.at >= first) return false;
  return (
    inner.length <= 6 &&
    inner.every(({ bits, kind, form }) => (bits & B.preposition) === 0 && kind === "word" && !asks.kinds.not.test(form))
  );
}
