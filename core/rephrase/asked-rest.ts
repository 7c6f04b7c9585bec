import { B, finite, V } from "../lexicon/bits";
import type { Token } from "../text/tokens";
import { phraseOf } from "./asked-openings";
import { type Asked, isStaying, nothing, type Rest } from "./asked-phrase";
import { isPerson, saidOf, whomOf } from "./asked-who";
import type { Wrapped } from "./clause";
import { condemns } from "./scorn";

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
  const kept = parts.map((one) => one.kept).filter(Boolean);
  const { and } = desk.phrasing;
  const topic = asks.topic[wrapped.past ? "past" : "present"];
  // «… når det gjelder å bli frisk og utskriving»: one «når det gjelder» is enough.
  const [one = "", ...more] = kept;
  const others = more.map((words) => ` ${and} ${one.startsWith(topic) ? words.replace(`${topic} `, "") : words}`);
  return {
    kept: one + others.join(""),
    clause: parts.some((one) => one.clause),
    why: parts.map((one) => one.why).find(Boolean) ?? "",
    said: parts.length === 1 && parts[0]!.said,
    how: parts.map((one) => one.how).find(Boolean) ?? "",
  };
}

/** Openings of what hangs on the words at fault, which a pattern may reach over. */
const isOpener = ({ bits, opens }: Token): boolean =>
  (bits & (B.preposition | B.infinitiveMarker | B.coordinator)) !== 0 || opens !== 0;

function partRest(asked: Asked, first: number, end: number, range: Wrapped): Rest | null {
  const { desk, asks } = asked;
  const { kinds } = asks;
  const words = desk.phrasing.kinds;
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  let last = end;
  const about = saidOf(desk, range, kinds);
  if (about > first && about <= last) return phraseOf(asked, about + 2, last, false);
  const inside = sentence.hits.filter(({ claim: { match } }) => match.first >= first && match.first <= end);
  // «… om sovemedisin, enda han vet hva svaret blir»: a clause that is a claim of its own goes.
  for (const { claim } of inside) {
    const { kind, from } = sentence.clauses[claim.clause]!;
    const [for_, to] = tokens.slice(claim.match.first);
    const isAim = kinds.for.test(for_!.form) && ((to?.bits ?? 0) & B.infinitiveMarker) !== 0;
    const isOwn =
      !isAim &&
      kind !== "main" &&
      kind !== "relative" &&
      from > first &&
      inside.some((one) => one.claim.match.first < from);
    if (isOwn) last = Math.min(last, from - 1);
  }
  const hits = inside.filter(({ claim: { match } }) => match.first <= last);
  if (hits.some(({ rule: { rule } }) => /^(?:substance-label\/(?:test|clean)|self-harm-dismissal\/)/.test(rule.id)))
    return null;
  const marked = hits.map(({ claim: { match } }) => match);
  while (last > first && (tokens[last]!.kind === "mark" || (tokens[last]!.bits & B.coordinator) !== 0)) last -= 1;
  const opening = marked.reduce((least, one) => Math.min(least, one.first), last + 1);
  const clause = sentence.clauses.find(({ kind, from, to }) => kind === "main" && from <= opening && opening < to);
  // Numbers and names before the words at fault would go with them.
  const begins = Math.max(clause?.verb ?? -1, sentence.subjects[sentence.clauses.indexOf(clause!)]?.at ?? -1) + 1;
  const through = marked.reduce((most, one) => Math.max(most, one.first), opening);
  if (tokens.slice(Math.max(begins, first), through).some(({ kind, quoted }) => kind === "number" || quoted))
    return null;
  if (marked.length === 0) return isBlaming(asked, first, last) ? nothing : null;
  // Of several hits the rest begins behind the last one that nothing unmarked goes before.
  const fills = ({ kind, form, bits }: Token) =>
    kind !== "word" ||
    desk.phrasing.holding.test(form) ||
    (bits & (B.intensifier | B.preposition | B.coordinator)) !== 0;
  const late = [...hits]
    .sort((one, other) => one.claim.match.first - other.claim.match.first)
    .reduce((one, other) => {
      const { last: behind } = one.claim.match;
      const isNear = tokens.slice(behind + 1, other.claim.match.first).every(fills);
      return other.claim.match.last > behind && (isNear || condemns(other, desk)) ? other : one;
    });
  const { match } = late.claim;
  // «… for å få tabletter» is wondered about, «hver gang han får et nei» is when.
  const opens = tokens.findIndex(
    ({ form }, at) => at >= match.first && at < match.last && (kinds.for.test(form) || words.every.test(form)),
  );
  const isFor = opens >= 0 && kinds.for.test(tokens[opens]!.form);
  const isAim = isFor && (tokens[opens + 1]!.bits & B.infinitiveMarker) !== 0 && !condemns(late, desk);
  const isEach = opens >= 0 && !isFor && late.rule.rule.id.startsWith("absolute-generalization/");
  if (isAim || isEach) return phraseOf(asked, opens, last, false);
  // «Maste om røyk», «lyver om medisinene»: what it was about stays, marked or not.
  const aboutIn = tokens.findIndex(({ form }, at) => at > match.first && at < match.last && kinds.about.test(form));
  if (aboutIn > 0 && !kinds.self.test(tokens[aboutIn + 1]!.form)) return phraseOf(asked, aboutIn, last, true);
  const person = personIn(asked, match, range);
  if (person !== null) {
    const behind = phraseOf(asked, match.last + 1, last, false);
    return behind === null ? null : { ...behind, kept: [person, behind.kept].filter(Boolean).join(" ") };
  }
  let to = match.last;
  const acts = (tokens[match.first]!.verb & (finite | V.infinitive | V.participle)) !== 0;
  const after = tokens[match.last + 1];
  const goesOn = match.last < last && after?.kind === "word" && !isOpener(after);
  const isOpen = (at: number) =>
    isOpener(tokens[at]!) ||
    (at > match.first && kinds.article.test(tokens[at]!.form) && at === match.last) ||
    (acts && isPerson(tokens[at]!, words)) ||
    ((tokens[at - 1]!.bits & B.infinitiveMarker) !== 0 && goesOn);
  while (to > match.first && isOpen(to) && !kinds.eachOther.test(tokens[to]!.form)) to -= 1;
  // «Løper fra forpliktelsene sine», «med egoismen sin».
  const isTheirs = to === match.last && to < last && (kinds.theirs.test(after!.form) || kinds.his.test(after!.form));
  if (to === match.last && kinds.our.test(after?.form ?? "")) return phraseOf(asked, to + 2, last, false);
  if (isTheirs && to === match.first) return phraseOf(asked, to + 2, last, false);
  if (isTheirs) to -= 1;
  const governed = match.pattern.kind !== "adjective" && to < match.last;
  // «Kravstor frøken», «en umoden gjeng»: the noun belongs to the word.
  const isNoun =
    after?.kind === "word" && !isOpener(after) && (after.bits & (B.determiner | B.pronoun | B.light)) === 0;
  if (match.pattern.kind === "adjective" && to === match.last && to < last && isNoun && !isStaying(after.form, asks))
    return phraseOf(asked, to + 2, last, false);
  return phraseOf(asked, to + 1, last, governed);
}

/** «Snor nye vikarer rundt fingeren», «gikk oss på nervene»: whom the words at fault name in their midst; null for nobody. */
function personIn(
  { desk, asks, who }: Asked,
  { first, last }: { readonly first: number; readonly last: number },
  range: Wrapped,
): string | null {
  const { reading, noteBlock } = desk.origin;
  const { tokens } = reading;
  const words = desk.phrasing.kinds;
  let at = tokens.findIndex((token, index) => index > first && index < last && isPerson(token, words));
  // «De andre» is one.
  const isOthers = at >= 0 && at < last && asks.kinds.article.test(tokens[at]!.form);
  const opens = isOthers && words.people.test(tokens[at + 1]!.form) ? at : -1;
  if (opens >= 0) at += 1;
  const next = tokens[at + 1];
  if (at < 0 || next === undefined || (next.bits & (B.personNoun | B.possessive)) !== 0) return null;
  const [verb] = tokens.slice(first);
  if ((verb!.verb & (finite | V.infinitive | V.participle)) === 0) return null;
  let from = opens < 0 ? at : opens;
  while (from - 1 > first && (tokens[from - 1]!.bits & (B.adjective | B.determiner)) !== 0) from -= 1;
  const before = tokens[from - 1]!;
  const isTowards = from - 1 === first || asks.kinds.on.test(before.form);
  const named = noteBlock.block.prose.text.slice(tokens[from]!.start, tokens[at]!.end);
  if (!isTowards || named.toLowerCase() === who.toLowerCase() || named === whomOf(desk, range.first, who, asks.kinds))
    return null;
  return `${asks.towards} ${named}`;
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
