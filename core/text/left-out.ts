import { B, V } from "../lexicon/bits";
import type { Clause } from "./clauses";
import type { Subject } from "./subject";
import { isOf, isOtherPerson, isOurs, type Tokens } from "./tokens";

/* Who is meant where nobody is named, or where those who are named are some of the staff. */

/** A main clause without a subject that its writer tells of herself, by what it says or by what hangs on it. */
export const isOfWriter = (tokens: Tokens, clauses: readonly Clause[], index: number): boolean =>
  isOwnHeading(tokens, clauses, index) ||
  (!isOfThirdPerson(tokens, clauses[index]!) &&
    (feelsOneself(tokens, clauses[index]!) ||
      reportsOnSelf(tokens, clauses, index) ||
      thinksOfOther(tokens, clauses[index]!) ||
      addsTo(tokens, clauses[index]!) ||
      isCounterfelt(tokens, clauses[index]!) ||
      isHonest(tokens, clauses, index)));

/** «Begrudges every minute I give her», «og satte seg»: a form of the verb, or a reflexive, that the writer has none of. */
export function isOfThirdPerson(tokens: Tokens, { from, verb }: Clause): boolean {
  const head = tokens[verb];
  if (head === undefined || verb > from + 2) return false;
  if (isOf(tokens.kinds.thirdPerson, head) && (head.verb & (V.present | V.infinitive)) === V.present) return true;
  // «Kjente på seg at …», «hengte seg opp»
  return [1, 2].some(
    (by) => isOf(tokens.kinds.oneself, tokens[verb + by]) && tokens[verb + by]!.clause === head.clause,
  );
}

/** «Own feeling: helpless, a bit cross», «Egne tanker: …»: what such a word stands before is the writer's. */
const isOwnHeading = (tokens: Tokens, clauses: readonly Clause[], index: number): boolean =>
  index === 0 &&
  clauses.length > 1 &&
  tokens[clauses[1]!.from - 1]?.mark === ":" &&
  clauses[1]!.from - clauses[0]!.from === 3 &&
  isOf(tokens.kinds.ownHead, tokens[clauses[0]!.from]) &&
  isOf(tokens.kinds.ownMatter, tokens[clauses[0]!.from + 1]);

/** «Let us not assume …», «let's remember that …»: what we propose to do; «let us down» is somebody else's doing. */
function isProposedByUs(tokens: Tokens, { from }: Clause): boolean {
  let at = isOf(tokens.kinds.lets, tokens[from]) ? from + 2 : from;
  const then = at;
  while (at > 0 && (tokens[at - 1]!.bits & B.negation) !== 0) at -= 1;
  const denied = at < then || ((tokens[at]?.bits ?? 0) & B.negation) !== 0;
  const us = tokens[at - 1];
  return us !== undefined && isOf(tokens.kinds.lets, tokens[at - 2]) && (us.form === "'s" || (denied && isOurs(us)));
}

/** «Da jeg var ung, var utfordringen å snike seg ut»: what there was to do when the writer was young, she did. */
export function isOwnTask(tokens: Tokens, clauses: readonly Clause[], index: number): boolean {
  if (clauses[index]!.kind === "main" && isProposedByUs(tokens, clauses[index]!)) return true;
  const [before, { from, verb }] = [clauses[index - 1], clauses[index]!];
  if (before?.kind !== "time" || before.parent !== index || before.verb < 0 || verb !== from) return false;
  const [who, was, how, next] = tokens.slice(before.verb - 1, before.verb + 3);
  if (who === undefined || was === undefined || how === undefined || next === undefined) return false;
  // «Ung», «liten», «student»: one word, and not where she was.
  if ((next.kind !== "mark" && next.clause === how.clause) || (how.bits & B.light) !== 0) return false;
  if ((tokens[verb]!.verb & was.verb & V.copula) === 0 || (who.bits & B.writer) === 0) return false;
  return isDefiniteThing(tokens, verb + 1) && ((tokens[verb + 2]?.bits ?? 0) & B.infinitiveMarker) !== 0;
}

/** «Kjente på avmakt»: with nobody named, what staff tell that they themselves felt. */
const isCounterfelt = (tokens: Tokens, { from, verb }: Clause): boolean =>
  verb === from &&
  isOf(tokens.kinds.felt, tokens[verb]) &&
  [verb + 2, verb + 3].some((at) => isOf(tokens.kinds.ownFeeling, tokens[at]));

/** «Felt useless on the way home, if I'm honest»: nobody is honest for another. */
function isHonest(tokens: Tokens, clauses: readonly Clause[], index: number): boolean {
  const { from } = clauses[index]!;
  for (let at = from; at < tokens.length && at < from + 24 && tokens[at]!.mark !== "."; at += 1)
    if (isOf(tokens.kinds.honest, tokens[at]))
      return tokens.slice(Math.max(from, at - 5), at).some((token) => isOf(tokens.kinds.beforeHonest, token));
  return false;
}

/** «Kan legge til at …», «regner med at hun …»: what the writer does with what comes behind. */
function addsTo(tokens: Tokens, { from, verb }: Clause): boolean {
  if (verb !== from) return false;
  // «Regner med at vi ordner det» is the patient.
  if (isOf(tokens.kinds.reckons, tokens[verb]))
    return tokens.slice(verb + 3, verb + 6).some(isOtherPerson) && !tokens.slice(verb + 3, verb + 5).some(isOurs);
  if ((tokens[verb]!.bits & (B.modal | B.openModal)) === 0) return false;
  const next = ((tokens[verb + 1]?.bits ?? 0) & B.light) !== 0 ? verb + 2 : verb + 1;
  return isOf(tokens.kinds.adds, tokens[next]);
}

/** «Kjente meg rådløs»: with nobody before the verb, what one feels oneself to be is the writer's. */
export function hasOwnObject(tokens: Tokens, { from, verb }: Clause): boolean {
  if (verb < 0 || verb > from + 1) return false;
  const next = tokens[verb + 1];
  const own = next !== undefined && (next.bits & (B.writer | B.object)) === (B.writer | B.object);
  // «Tok meg selv i å være brysk»: no other is meant by both.
  return own && ((tokens[verb]!.verb & V.tentative) !== 0 || isOf(tokens.kinds.self, tokens[verb + 2]));
}

/** «Ble litt rørt selv»: the writer tells of herself. */
function feelsOneself(tokens: Tokens, { from, to, verb }: Clause): boolean {
  const { self, myself, my, own } = tokens.kinds;
  if (verb !== from && verb >= 0) return false;
  // «Came away rattled myself», «Got a lump in my own throat»
  for (let at = from + 1; at < tokens.length && tokens[at]!.kind === "word" && at <= from + 6; at += 1)
    if (isOf(myself, tokens[at]) || (isOf(my, tokens[at]) && isOf(own, tokens[at + 1]))) return true;
  if (verb < 0) return false;
  const came = isOf(tokens.kinds.gets, tokens[verb]);
  if (!came && (tokens[verb]!.verb & (V.becoming | V.copula | V.tentative)) === 0) return false;
  // «Ble selv utålmodig i stellet»
  const become = (tokens[verb]!.verb & V.becoming) !== 0 && isOf(self, tokens[verb + 1]);
  if (become && ((tokens[verb + 2]?.bits ?? 0) & (B.adjective | B.light | B.intensifier)) !== 0) return true;
  let last = to - 1;
  while (last > verb && tokens[last]!.kind === "mark") last -= 1;
  if (isOf(self, tokens[last]) && (tokens[last - 1]!.bits & B.reflexive) === 0) return true;
  // «Ble litt satt ut sjøl av det han sa», «var nok brysk i tonen selv under middagen»; «redd for seg selv om natta» is not.
  for (let at = verb + 2; at < last && at <= verb + 6; at += 1)
    if (isOf(self, tokens[at]) && (tokens[at - 1]!.bits & B.reflexive) === 0)
      return (
        ((tokens[at + 1]!.bits & B.preposition) !== 0 && tokens[at + 1]!.opens === 0) ||
        isOf(tokens.kinds.partOf, tokens[at + 1])
      );
  return false;
}

/** «Satt med ham og opplevde ham som redd»: who was with the patient, and is named in neither, is the writer. */
export const isWithAndThinks = (tokens: Tokens, clause: Clause, host: Clause, who: Subject): boolean =>
  who.at < 0 &&
  host.verb >= 0 &&
  host.kind === "main" &&
  thinksOfOther(tokens, clause) &&
  tokens.slice(host.verb + 1, host.to).some(isOtherPerson);

/** «Tror at hun er redd», «Antar han sov»: who thinks so of another is the writer; «Tror vi har byttet …» is the patient. */
function thinksOfOther(tokens: Tokens, clause: Clause): boolean {
  const verb = tokens[clause.verb];
  const first = (tokens[clause.from]!.bits & B.coordinator) !== 0 ? clause.from + 1 : clause.from;
  if (verb === undefined || clause.verb !== first || clause.kind !== "main" || (verb.verb & V.tentative) === 0)
    return false;
  // «Felt like I was being tested»
  const likened = isOf(tokens.kinds.feltSo, verb) && isOf(tokens.kinds.likeness, tokens[clause.verb + 1]);
  if (likened && ((tokens[clause.verb + 2]?.bits ?? 0) & (B.writer | B.subject)) === (B.writer | B.subject))
    return true;
  // «Thinks he is the boss»: the writer would have written «think»; «Kjente seg trygg …»: of herself.
  if (clause.verb + 1 < tokens.length && (tokens[clause.verb + 1]!.bits & B.reflexive) !== 0) return false;
  // «Tror alltid at det er ham …», «Tror fortsatt hun skal på jobb»: a habit of thinking is told of another.
  const next = tokens[clause.verb + 1];
  // «Tenker evig og alltid på …»
  if ([1, 2, 3].some((by) => isOf(tokens.kinds.habit, tokens[clause.verb + by]))) return false;
  // «Synes synd på kameraten» is no thought.
  if (isOf(tokens.kinds.pity, next)) return false;
  if (isNotGrasped(tokens, clause.verb)) return false;
  // «Tror han er om bord på en supplybåt»: where nobody would take another to be.
  if (tokens.slice(clause.verb + 2, clause.verb + 8).some((token) => isOf(tokens.kinds.elsewhere, token))) return false;
  // «Tenker at det kan ha vært vondt for henne»: what may be so comes later.
  const it = isOf(tokens.kinds.that, next) ? clause.verb + 2 : clause.verb + 1;
  const open = isOf(tokens.kinds.it, tokens[it]) && ((tokens[it + 1]?.bits ?? 0) & B.openModal) !== 0;
  for (let at = clause.verb + 1; at < tokens.length && at <= clause.verb + (open ? 8 : 5); at += 1) {
    const token = tokens[at]!;
    // «Forstår mer enn hun vil innrømme»: what is compared is no content of a thought.
    if (token.kind === "mark" || isOf(tokens.kinds.than, token)) return false;
    // «Synes så synd på seg selv at hun …»
    if ((token.bits & B.reflexive) !== 0) return false;
    // «Felt left out when the others paired up» is no thought of them; «felt sorry for her» is.
    const described = isOf(tokens.kinds.feltSo, verb) && ((next?.bits ?? 0) & B.adjective) !== 0;
    if (isOtherPerson(token)) return !described || isOf(tokens.kinds.feltFor, tokens[at - 1]);
    // «Tror vi må ha en til på natt»: what we ought to do is thought by one of us.
    if (isOurs(token)) return isOf(tokens.kinds.ought, tokens[at + 1]);
  }
  return false;
}

/** «Forstår ikke at hun må spise»: what must be is grasped, or not, by whom it is for; «… at hun orker» is another. */
function isNotGrasped(tokens: Tokens, verb: number): boolean {
  const [no, that, , must] = tokens.slice(verb + 1, verb + 5);
  // «Aner ikke at han blir lurt»: nobody tells of herself that she does not know of what she tells.
  if (isOf(tokens.kinds.unaware, tokens[verb]) && ((no?.bits ?? 0) & B.negation) !== 0 && isOf(tokens.kinds.that, that))
    return true;
  if (must === undefined || !isOf(tokens.kinds.grasps, tokens[verb]) || (no!.bits & B.negation) === 0) return false;
  return isOf(tokens.kinds.that, that) && ((must.bits & B.modal) !== 0 || (must.bits & B.negation) !== 0);
}

/**
 * «Ble skremt da Odd hevet stemmen mot meg», «Føler jeg burde ha visst det»: the writer tells of herself, with herself
 * as the object of what another did.
 */
function reportsOnSelf(tokens: Tokens, clauses: readonly Clause[], index: number): boolean {
  const { tries } = tokens.kinds;
  const head = tokens[clauses[index]!.verb];
  // «Fikk det for seg at vi hadde tatt lommeboka»: it would have been «for meg».
  if (tokens.slice(clauses[index]!.from, clauses[index]!.to).some((token) => isOf(tokens.kinds.oneself, token)))
    return false;
  // «Tok det ille opp at jeg vasket over», «expected me to»: what somebody makes of us.
  if (isOf(tokens.kinds.reactsTo, head)) return false;
  // «Forteller at hun var rasende på meg»: whoever has something to tell is another.
  if (((head?.verb ?? 0) & V.reporting) !== 0) return false;
  for (let other = index + 1; other < clauses.length; other += 1) {
    const clause = clauses[other]!;
    if (clause.follows === index && keepsFromOther(tokens, clause)) return true;
    // «Was only testing how far he could push me»
    if (clause.parent === index && clause.kind === "wh" && isOf(tries, tokens[clause.from - 1])) return false;
    if (isWhyWeActed(tokens, clauses[index]!, clause)) return true;
    if (clause.parent !== index) continue;
    if (isTakenFor(tokens, clauses[index]!, clause)) return false;
    if (clause.kind === "time" && isWitnessed(tokens, clause)) return true;
    let otherFirst = false;
    // «Ble krenket over at jeg …»: what another reacts to.
    const underPreposition = ((tokens[clause.from - 1]?.bits ?? 0) & B.preposition) !== 0;
    for (let at = clause.from; at < clause.to; at += 1) {
      const token = tokens[at]!;
      if ((token.bits & B.writer) !== 0 && clause.kind === "content" && !underPreposition) return true;
      if (at <= clause.verb && isOtherPerson(token)) otherFirst = true;
      // «Sur fordi han ikke fikk skyss av meg», «lot som om han ikke kjente meg»: told of the other.
      const ofOther =
        (clause.kind === "manner" && clauses[index]!.verb === clause.from - 1) ||
        (clause.kind === "cause" && (tokens[at - 1]!.bits & B.preposition) !== 0);
      // «Lukker øynene straks hun hører meg»: what somebody does meanwhile is no feeling of ours.
      const meanwhile = clause.kind === "time" && head !== undefined && (head.verb & ofState) === 0;
      if (otherFirst && !ofOther && !meanwhile && (token.bits & B.writer) !== 0 && (token.bits & B.object) !== 0)
        return true;
    }
  }
  return false;
}

/** Verbs by which somebody tells how it was for oneself. */
const ofState = V.copula | V.becoming | V.tentative | V.seeming;

/** «Trodde jeg var søsteren hennes»: nobody takes herself for another's sister. */
function isTakenFor(tokens: Tokens, { verb: believing, from: first }: Clause, { from, verb }: Clause): boolean {
  if (believing !== first || !isOf(tokens.kinds.takenFor, tokens[believing]) || verb < from) return false;
  if ((tokens[verb]!.verb & V.copula) === 0 || ((tokens[verb - 1]?.bits ?? 0) & B.writer) === 0) return false;
  for (let at = verb + 1; at < tokens.length && at <= verb + 3; at += 1) {
    const { bits } = tokens[at]!;
    if ((bits & (B.kin | B.personNoun)) !== 0) return true;
    if ((bits & (B.determiner | B.possessive | B.adjective)) === 0) return false;
  }
  return false;
}

/** «Knew he had to be up at six so I woke him»: who acts on what was known is who knew it. */
const isWhyWeActed = (tokens: Tokens, { from, verb }: Clause, then: Clause): boolean =>
  verb === from &&
  isOf(tokens.kinds.knew, tokens[verb]) &&
  isOf(tokens.kinds.so, tokens[then.from]) &&
  ((tokens[then.from + 1]?.bits ?? 0) & (B.writer | B.subject)) === (B.writer | B.subject);

/** «Var skuffet da jeg hørte det»: who heard is who was disappointed. «Ble sint da jeg sa nei» is another. */
function isWitnessed(tokens: Tokens, { from, verb }: Clause): boolean {
  if (verb < 0 || !isOf(tokens.kinds.witnessed, tokens[verb])) return false;
  for (let at = from; at < verb; at += 1)
    if ((tokens[at]!.bits & (B.writer | B.subject)) === (B.writer | B.subject)) return true;
  return false;
}

/** «…, men sa ikke noe til ham», «… and debriefed with the nurse»: what the one on duty does. */
function keepsFromOther(tokens: Tokens, { from, to, verb }: Clause): boolean {
  if (verb < 0 || verb > from + 1) return false;
  if (isOf(tokens.kinds.debriefs, tokens[verb])) return true;
  // «…, took it to supervision»
  for (let at = verb + 1; at < to; at += 1)
    if (isOf(tokens.kinds.supervision, tokens[at]) && (tokens[at - 1]!.bits & B.preposition) !== 0) return true;
  if ((tokens[verb]!.verb & V.reporting) === 0) return false;
  let negated = false;
  for (let at = verb + 1; at < to && at <= verb + 5; at += 1) {
    const { bits } = tokens[at]!;
    if ((bits & (B.negation | B.negative)) !== 0) negated = true;
    if (negated && (bits & B.other) !== 0 && (bits & B.pronoun) !== 0 && (bits & B.subject) === 0) return true;
  }
  return false;
}

/** «Nobody here is a nuisance», «ingen var sint»: said of no one. */
export function isOfNobody(tokens: Tokens, { from, verb }: Clause): boolean {
  for (let at = from; at < verb && at < from + 3; at += 1) {
    if (isOf(tokens.kinds.nobody, tokens[at])) return true;
    // «Thinking nobody would see»
    if ((tokens[at]!.verb & V.presentParticiple) !== 0) return false;
  }
  return isOfWhoever(tokens, { from, verb });
}

/** «Det å lyve er feigt»: of whoever does it, where the sentence names nobody. */
function isOfWhoever(tokens: Tokens, { from, verb }: Pick<Clause, "from" | "verb">): boolean {
  // «To be jealous at that age is not strange»
  const bare = (tokens[from]!.bits & B.infinitiveMarker) !== 0;
  const it = isOf(tokens.kinds.it, tokens[from]) && ((tokens[from + 1]?.bits ?? 0) & B.infinitiveMarker) !== 0;
  if (!it && !(bare && verb > from + 2)) return false;
  for (let at = from + 2; at < tokens.length && at < from + 40 && !/^[.!?]$/.test(tokens[at]!.mark); at += 1)
    if (isOtherPerson(tokens[at]!) || isOurs(tokens[at]!) || (tokens[at]!.bits & B.personNoun) !== 0) return false;
  return true;
}

/** «Regna heile tida»: said of no one. «Regnet med at …» is what somebody thought, «blåser i reglene» what one thinks of them. */
export const isOfWeather = (tokens: Tokens, { from }: Clause): boolean =>
  isOf(tokens.kinds.weather, tokens[from]) &&
  !isOf(tokens.kinds.noWeather, tokens[from + 1]) &&
  // «Blåste røyken i ansiktet på meg», «blåser opp ryggplagene»
  !isDefiniteThing(tokens, from + (((tokens[from + 1]?.bits ?? 0) & B.light) !== 0 ? 2 : 1)) &&
  // «Blåser opp enhver forkjølelse»
  !(((tokens[from + 1]?.bits ?? 0) & B.light) !== 0 && ((tokens[from + 2]?.bits ?? 0) & B.determiner) !== 0);

const isDefiniteThing = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.bits === 0 && tokens[at]!.verb === 0 && isOf(tokens.kinds.definite, tokens[at]);

/**
 * «Flere av oss», «en av personalet», «those on shift»: some of the staff are whom a clause is about. They stand before its
 * verb or, where `opened` tells that something else stands first, right behind it.
 */
export function isSomeOfUs(tokens: Tokens, { from, verb, end, kind }: Clause, opened: boolean): boolean {
  // «En av oss, da maten ble servert i stua, gikk …»
  if (endOfUs(tokens, from, verb) > from) return true;
  for (let at = Math.max(from + 1, verb - farBefore); at < verb; at += 1) {
    // «Til flere av oss har hun sagt …»
    // «Siden en av oss kom sent, …»
    const behind = tokens[verb + 1]?.bits ?? 0;
    const turned = (behind & (B.subject | B.pronoun)) === (B.subject | B.pronoun) && (behind & B.thing) === 0;
    const opens = at - 1 === from && kind !== "main" && tokens[from]!.opens !== 0 && !turned;
    const governed = !opens && (tokens[at - 1]!.bits & B.preposition) !== 0;
    if (!governed && endOfUs(tokens, at, verb) > at) return true;
  }
  return opened && endOfUs(tokens, verb + 1, end) > verb + 1;
}

/** So far before the verb some of us are looked for. */
const farBefore = 8;

/** Behind words for some of the staff from a place on; that place where there are none. */
export function endOfUs(tokens: Tokens, at: number, to: number): number {
  const { some, atWork } = tokens.kinds;
  if (!isOf(some, tokens[at]) || ((tokens[at + 1]?.bits ?? 0) & B.preposition) === 0) return at;
  for (let next = at + 2; next < to && next <= at + 4; next += 1) {
    const { bits } = tokens[next]!;
    // «One of our regulars»: ours, but none of us.
    const owned = (bits & B.possessive) !== 0;
    if (!owned && (isOurs(tokens[next]!) || isOf(atWork, tokens[next]))) return next + 1;
    if (owned || (bits & (B.determiner | B.adjective)) === 0) return at;
  }
  return at;
}
