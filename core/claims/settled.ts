import { B, finite, V } from "../lexicon/bits";
import type { Clause } from "../text/clauses";
import { isDefiniteNoun } from "../text/person";
import type { Subject } from "../text/subject";
import { isOf, isOtherPerson, isOurs, type Tokens } from "../text/tokens";

/* What is not told of an evening but settled beforehand: conditions, agreements and plans, papers that say so. */

/** How many words a heading before a colon has at most. */
const headingWords = 3;

/**
 * «Avtalen er at hun sier fra», «Mål: at hun føler seg trygg», «unngå situasjoner der han føler seg presset»: what shall
 * be, or what is so wherever it is, and nothing of what was.
 */
export function isAgreed(
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const { from, kind, parent } = clauses[index]!;
  const { kinds } = tokens;
  const opened = tokens[from - 1];
  if ((kind === "relative" || kind === "wh" || kind === "time") && isOf(kinds.situation, opened)) return true;
  // «Tiltak når hun er sint: …»
  const headed = index === 1 && from === clauses[0]!.from + 1 && clauses[0]!.verb < 0;
  if (kind === "time" && headed && isOf(kinds.plan, opened)) return true;
  // «Fekk beskjed om at ho alltid kan banke på»: what is told somebody beforehand.
  if (kind === "content" && isOf(kinds.about, opened) && isOf(kinds.notice, tokens[from - 2])) return true;
  // «Husk at hun alltid skal ha høreapparat på»: a reminder to those who come after.
  if (kind === "content" && isOf(kinds.reminder, opened) && isRule(tokens, clauses[index]!)) return true;
  if ((kind === "content" || kind === "wh" || kind === "question") && parent >= 0) {
    const { verb, from: first } = clauses[parent]!;
    // «Avtala er at …»: «avtala» has the form of a verb as well.
    const at = subjects[parent]!.at < 0 && verb === first + 1 ? first : subjects[parent]!.at;
    // «Avtalte at han sier fra når han er sint»
    if (isPlan(tokens, at, verb) || (kind === "content" && verb >= 0 && isOf(kinds.plan, tokens[verb]))) return true;
  }
  if (index === 0) return false;
  const told = kind === "content" || kind === "main";
  return isDirected(tokens, clauses, index) || (told && isUnderHeading(tokens, clauses, index));
}

/** «Tiltak: samme to på stell, alltid forklare før vi løfter, …, bytt aldri om»: with no verb of its own or an order, each item of a plan says what shall be. */
function isDirected(tokens: Tokens, clauses: readonly Clause[], index: number): boolean {
  const { verb, from, to } = clauses[index]!;
  const { word, bits } = tokens[from]!;
  if (verb >= 0 && (verb > from || ((word?.verb ?? 0) & (V.imperative | V.past)) !== V.imperative)) return false;
  if (clauses[0]!.verb >= 0 || (bits & B.adjective) !== 0) return false;
  // «Ved uro: gå ut sammen, aldri alene», «OBS: alltid høreapparat i»
  const calls = tokens[clauses[1]!.from - 1]!.mark === ":" && isOf(tokens.kinds.directs, tokens[clauses[0]!.from]);
  const describes = tokens.slice(from, to).some(({ bits: of }) => (of & B.adjective) !== 0);
  return (calls && !describes) || isUnderHeading(tokens, clauses, 1);
}

/** «Planen er …», «the rule was …» */
export const isPlan = (tokens: Tokens, at: number, verb: number): boolean =>
  at >= 0 && verb > at && (tokens[verb]!.verb & V.copula) !== 0 && isOf(tokens.kinds.plan, tokens[at]);

const isRule = (tokens: Tokens, { verb }: Clause): boolean => verb >= 0 && (tokens[verb]!.bits & B.modal) !== 0;

/** «For those on nights: she always wants the door ajar»: what is always so, told those who come. */
const isAddressed = (tokens: Tokens, head: number, from: number, to: number): boolean =>
  tokens[from - 1]?.mark === ":" &&
  from <= head + 10 &&
  tokens.slice(head, from).some((token) => isOf(tokens.kinds.colleagues, token)) &&
  tokens.slice(from, to).some((token) => isOf(tokens.kinds.always, token));

/** «Mål: hun …», «Plan for dusj: hun …» */
export function isUnderHeading(tokens: Tokens, clauses: readonly Clause[], index: number): boolean {
  const { from, to } = clauses[index]!;
  if (isAddressed(tokens, clauses[0]!.from, from, to)) return true;
  if (from < 2 || from > clauses[0]!.from + headingWords + 2) return false;
  const colon = tokens[from - 1]?.mark === ":" ? from - 1 : -1;
  // «Plan for dusj: hun får alltid vite …»: what it is a plan for may stand behind.
  // «Gruppetema: å være sjalu»: what was talked about is told of nobody.
  const { plan, topic } = tokens.kinds;
  return (
    colon > 0 && [colon - 1, clauses[0]!.from].some((head) => isOf(plan, tokens[head]) || isOf(topic, tokens[head]))
  );
}

const begins = new Set([":", ";", "-", "–", "—", "(", "→"]);
const turning = V.copula | V.becoming | V.perfect;

/**
 * «Skulle H. føle seg avvist, tar Liv en prat»: with the verb first, and one more sentence with its verb first behind it.
 * «Kommer han hjem og er sint, …»: what is joined to it is of the same condition.
 */
export function isTurnedCondition(
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  let first = index;
  while (first > 0 && isJoined(tokens, clauses[first]!)) first = Math.max(clauses[first]!.follows, 0);
  const clause = clauses[first]!;
  const { verb, from, kind } = clause;
  if (kind !== "main" || verb < 0 || verb > from + 1) return false;
  if (verb === from + 1 && tokens[from]!.kind === "word" && (tokens[from]!.bits & B.coordinator) === 0) return false;
  // «Helt fra han var liten, var han sint, sier pappa»: a condition is what the sentence begins with.
  if (first > 0 && !begins.has(tokens[from - 1]?.mark ?? "")) return false;
  const head = tokens[verb]!;
  const turns = (head.verb & turning) !== 0 || (head.bits & (B.modal | B.openModal)) !== 0;
  // «Kommer han hjem sint, ring oss»: of any verb, where it is told of no evening that was.
  if (!turns && (head.verb & V.present) === 0) return false;
  const { at } = subjects[first]!;
  if (at <= verb || at > verb + 3) return false;
  // «Skulle hun tro vi lyver, tar vi en prat»: past what stands inside it, and what is joined to it.
  let inner = first + 1;
  while (clauses[inner] !== undefined && (clauses[inner]!.parent >= first || isJoined(tokens, clauses[inner]!)))
    inner += 1;
  const next = clauses[inner];
  if (next === undefined || next.kind !== "main") return false;
  // «Blir hun redd, så sett deg ned»: a «så» that takes it up says so whatever stands behind.
  if (isOf(tokens.kinds.so, tokens[next.from]) && tokens[next.from - 1]?.mark === ",") return true;
  // «Blir hun redd, ring lege», «…, ikke diskuter»: nor is what to do then told of somebody.
  if (tokens[next.from - 1]?.mark === "," && givesOrder(tokens, next)) return true;
  if (next.verb !== next.from) return false;
  const behind = tokens[next.verb + 1];
  // «Skulle han bli redd, henger nummeret på kjøleskapet»
  if (behind !== undefined && (head.bits & B.modal) !== 0 && isDefiniteNoun(tokens, next.verb + 1)) return true;
  const subject = behind !== undefined && ((behind.bits & B.subject) !== 0 || isOtherPerson(behind) || isOurs(behind));
  return subject && (tokens[next.verb]!.verb & finite) !== 0;
}

/** «… og er sint»: a clause of its own, joined to the one before it. */
const isJoined = (tokens: Tokens, { kind, from, verb }: Clause): boolean =>
  kind === "main" && verb >= 0 && (tokens[from]!.bits & B.coordinator) !== 0 && !isOf(tokens.kinds.so, tokens[from]);

/** «Ring lege», «ikke diskuter»: inside a sentence the tagger has let go of imperatives, so the table is asked. */
function givesOrder(tokens: Tokens, { from }: Clause): boolean {
  const order = tokens[(tokens[from]!.bits & B.negation) !== 0 ? from + 1 : from];
  const forms = order?.word?.verb ?? 0;
  return (forms & V.imperative) !== 0 && (forms & finite) === 0;
}

/** «Vi dempet lyset for at hun ikke skulle bli redd»: what we hope to bring about or to spare somebody is not told as so. */
export function isOurAim(
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const { kinds } = tokens;
  const { from, kind, parent, verb } = clauses[index]!;
  if (parent < 0 || verb < 0 || !isOf(kinds.aiming, tokens[verb])) return false;
  // «…, så han kunne vente»: behind a comma it is what came of it.
  if (tokens[from - 1]?.mark === "," && isOf(kinds.so, tokens[from])) return false;
  const hoped =
    kind === "content" && (isOf(kinds.for, tokens[from - 1]) || isOf(kinds.wishes, tokens[clauses[parent]!.verb]));
  if (kind !== "purpose" && !hoped) return false;
  const { at, holder } = subjects[parent]!;
  // «Døra står åpen for at han ikke skal bli redd», not «Det er for at vi skal bli redde».
  const ofThing = holder === "thing" && at >= 0 && (tokens[at]!.bits & B.pronoun) === 0;
  return ofThing || (at >= 0 && (holder === "staff" || holder === "writer"));
}

/** «…, jf. rutinepermen», «…, it's on the family sheet», «…, se vedtak»: an afterthought that says which paper says so. */
export function isOnPaper(tokens: Tokens, { from, to }: Clause): boolean {
  let at = from;
  while (at < to && tokens[at]!.kind === "mark") at += 1;
  const head = tokens[at];
  if (head === undefined || at >= to) return false;
  const { as, refers, points, lies, paper } = tokens.kinds;
  const next = tokens[at + 1];
  const refer = isOf(refers, head) || (isOf(as, head) && isOf(refers, next));
  const pointing = isOf(points, head) && isOf(lies, next);
  // «…, det er avtalt», «…, as agreed»: what has been agreed is written somewhere.
  const settled = tokens[pointing ? at + 2 : at + 1];
  if ((pointing || isOf(as, head)) && isOf(tokens.kinds.plan, settled) && (settled!.verb & V.participle) !== 0)
    return true;
  const turned = isOf(lies, head) && isOf(points, next);
  if (!refer && !pointing && !turned) return false;
  // «That is his plan» is no paper; «it's in his plan» is.
  let placed = refer;
  for (let behind = at + 1; behind < tokens.length && behind <= at + 8; behind += 1) {
    if ((tokens[behind]!.bits & B.preposition) !== 0) placed = true;
    if (tokens[behind]!.kind === "mark" && tokens[behind]!.mark !== "-") return false;
    if (placed && isOf(paper, tokens[behind])) return true;
  }
  return false;
}
