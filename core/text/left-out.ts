import { B, V } from "../lexicon/bits";
import type { Clause } from "./clauses";
import { isOtherPerson, isOurs, type Token } from "./tokens";

/* Who is meant where nobody is named, or where those who are named are some of the staff. */

/** A main clause without a subject that its writer tells of herself, by what it says or by what hangs on it. */
export const isOfWriter = (tokens: readonly Token[], clauses: readonly Clause[], index: number): boolean =>
  feelsOneself(tokens, clauses[index]!) ||
  reportsOnSelf(tokens, clauses, index) ||
  thinksOfOther(tokens, clauses[index]!) ||
  isCounterfelt(tokens, clauses[index]!) ||
  isHonest(tokens, clauses, index);

const counterfelt = /^(?:avmakt|avmakts?følelse|utilstrekkelighet|motoverføring|maktesløshet|irritasjon)$/;

/** «Kjente på avmakt»: with nobody named, what staff tell that they themselves felt. */
const isCounterfelt = (tokens: readonly Token[], { from, verb }: Clause): boolean =>
  verb === from &&
  tokens[verb]!.form === "kjente" &&
  [verb + 2, verb + 3].some((at) => counterfelt.test(tokens[at]?.form ?? ""));

/** «Felt useless on the way home, if I'm honest»: nobody is honest for another. */
function isHonest(tokens: readonly Token[], clauses: readonly Clause[], index: number): boolean {
  const { from } = clauses[index]!;
  for (let at = from; at < tokens.length && at < from + 24 && tokens[at]!.mark !== "."; at += 1)
    if (/^(?:honest|ærlig|ærleg)$/.test(tokens[at]!.form))
      return tokens.slice(Math.max(from, at - 5), at).some(({ form }) => /^(?:if|skal|for)$/.test(form));
  return false;
}

const selves = new Set(["selv", "sjøl", "sjølv", "myself"]);

/** «Kjente meg rådløs»: with nobody before the verb, what one feels oneself to be is the writer's. */
export function hasOwnObject(tokens: readonly Token[], { from, verb }: Clause): boolean {
  if (verb < 0 || verb > from + 1) return false;
  const next = tokens[verb + 1];
  const own = next !== undefined && (next.bits & (B.writer | B.object)) === (B.writer | B.object);
  return own && (tokens[verb]!.verb & V.tentative) !== 0;
}

/** «Ble litt rørt selv»: the writer tells of herself. */
function feelsOneself(tokens: readonly Token[], { from, to, verb }: Clause): boolean {
  if (verb !== from && verb >= 0) return false;
  // «Came away rattled myself», «Got a lump in my own throat»
  for (let at = from + 1; at < tokens.length && tokens[at]!.kind === "word" && at <= from + 6; at += 1)
    if (tokens[at]!.form === "myself" || (tokens[at]!.form === "my" && tokens[at + 1]?.form === "own")) return true;
  if (verb < 0) return false;
  if ((tokens[verb]!.verb & (V.becoming | V.copula | V.tentative)) === 0) return false;
  // «Ble selv utålmodig i stellet»
  const become = (tokens[verb]!.verb & V.becoming) !== 0 && selves.has(tokens[verb + 1]?.form ?? "");
  if (become && ((tokens[verb + 2]?.bits ?? 0) & (B.adjective | B.light | B.intensifier)) !== 0) return true;
  let last = to - 1;
  while (last > verb && tokens[last]!.kind === "mark") last -= 1;
  if (selves.has(tokens[last]!.form)) return true;
  // «Ble litt satt ut sjøl av det han sa»
  for (let at = verb + 2; at < last && at <= verb + 5; at += 1)
    if (selves.has(tokens[at]!.form) && tokens[at + 1]!.form === "av") return true;
  return false;
}

/** English tells the writer's «think» from another's «thinks» in the present. */
const thirdPerson = /^(?:think|feel|believe|guess|assume|suspect|imagine|suppose|figure|fear|wonder|sense|hope)s$/;

const knows =
  /^(?:know|want|say|hate|love|like|need|understand|realise|realize|claim|insist|remember|expect|mind|see)s$/;

const habits = new Set(
  "alltid alltids bestandig støtt stadig konstant fortsatt fremdeles framleis fortsett enno ennå always constantly still".split(
    " ",
  ),
);

/** «Tror at hun er redd», «Antar han sov»: who thinks so of another is the writer; «Tror vi har byttet …» is the patient. */
function thinksOfOther(tokens: readonly Token[], clause: Clause): boolean {
  const verb = tokens[clause.verb];
  if (verb === undefined || clause.verb !== clause.from || clause.kind !== "main" || (verb.verb & V.tentative) === 0)
    return false;
  // «Thinks he is the boss»: the writer would have written «think»; «Kjente seg trygg …»: of herself.
  if (clause.verb + 1 < tokens.length && (tokens[clause.verb + 1]!.bits & B.reflexive) !== 0) return false;
  if (thirdPerson.test(verb.form)) return false;
  // «Tror alltid at det er ham …», «Tror fortsatt hun skal på jobb»: a habit of thinking is told of another.
  const next = tokens[clause.verb + 1]?.form ?? "";
  // «Synes synd på kameraten» is no thought.
  if (habits.has(next) || next === "synd") return false;
  if (isNotGrasped(tokens, clause.verb)) return false;
  for (let at = clause.verb + 1; at < tokens.length && at <= clause.verb + 5; at += 1) {
    const token = tokens[at]!;
    // «Forstår mer enn hun vil innrømme»: what is compared is no content of a thought.
    if (token.kind === "mark" || token.form === "enn") return false;
    // «Synes så synd på seg selv at hun …»
    if ((token.bits & B.reflexive) !== 0) return false;
    if (isOtherPerson(token)) return true;
    if (isOurs(token)) return false;
  }
  return false;
}

const grasping = /^(?:forst(?:år|o|od)|skj(?:ønner|ønte|ønar|øna)|understands?|understood|gets?)$/;

/** «Forstår ikke at hun må spise»: what must be is grasped, or not, by whom it is for; «… at hun orker» is another. */
function isNotGrasped(tokens: readonly Token[], verb: number): boolean {
  const [no, that, , must] = tokens.slice(verb + 1, verb + 5);
  if (must === undefined || !grasping.test(tokens[verb]!.form) || (no!.bits & B.negation) === 0) return false;
  return /^(?:at|that)$/.test(that!.form) && ((must.bits & B.modal) !== 0 || (must.bits & B.negation) !== 0);
}

/**
 * «Ble skremt da Odd hevet stemmen mot meg», «Føler jeg burde ha visst det»: the writer tells of herself, with herself
 * as the object of what another did.
 */
function reportsOnSelf(tokens: readonly Token[], clauses: readonly Clause[], index: number): boolean {
  // «Thinks I'm her niece», «knows it better than I do»
  const { form } = tokens[clauses[index]!.verb] ?? { form: "" };
  if (thirdPerson.test(form) || knows.test(form)) return false;
  for (let other = index + 1; other < clauses.length; other += 1) {
    const clause = clauses[other]!;
    if (clause.follows === index && keepsFromOther(tokens, clause)) return true;
    // «Was only testing how far he could push me»
    if (clause.parent === index && clause.kind === "wh" && tries.test(tokens[clause.from - 1]?.form ?? ""))
      return false;
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
      if (otherFirst && (token.bits & B.writer) !== 0 && (token.bits & B.object) !== 0) return true;
    }
  }
  return false;
}

const takenFor = /^(?:tro|trodde|tror|trur|trudde|thought|thinks)$/;

/** «Trodde jeg var søsteren hennes»: nobody takes herself for another's sister. */
function isTakenFor(
  tokens: readonly Token[],
  { verb: believing, from: first }: Clause,
  { from, verb }: Clause,
): boolean {
  if (believing !== first || !takenFor.test(tokens[believing]!.form) || verb < from) return false;
  if ((tokens[verb]!.verb & V.copula) === 0 || ((tokens[verb - 1]?.bits ?? 0) & B.writer) === 0) return false;
  for (let at = verb + 1; at < tokens.length && at <= verb + 3; at += 1) {
    const { bits } = tokens[at]!;
    if ((bits & (B.kin | B.personNoun)) !== 0) return true;
    if ((bits & (B.determiner | B.possessive | B.adjective)) === 0) return false;
  }
  return false;
}

const tries = /^(?:testing|seeing|tests|sees|checking|checks|tested)$/;
const knowing = /^(?:knew|visste)$/;

/** «Knew he had to be up at six so I woke him»: who acts on what was known is who knew it. */
const isWhyWeActed = (tokens: readonly Token[], { from, verb }: Clause, then: Clause): boolean =>
  verb === from &&
  knowing.test(tokens[verb]!.form) &&
  /^(?:so|så)$/.test(tokens[then.from]!.form) &&
  ((tokens[then.from + 1]?.bits ?? 0) & (B.writer | B.subject)) === (B.writer | B.subject);

const witnessing =
  /^(?:hørte|høyrde|så|såg|leste|las|oppdaget|oppdaga|skjønte|skjøna|forsto|forstod|merket|merka|innså|heard|saw|read|realised|realized|noticed|found|learned|learnt)$/;

/** «Var skuffet da jeg hørte det»: who heard is who was disappointed. «Ble sint da jeg sa nei» is another. */
function isWitnessed(tokens: readonly Token[], { from, verb }: Clause): boolean {
  if (verb < 0 || !witnessing.test(tokens[verb]!.form)) return false;
  for (let at = from; at < verb; at += 1)
    if ((tokens[at]!.bits & (B.writer | B.subject)) === (B.writer | B.subject)) return true;
  return false;
}

/** «…, men sa ikke noe til ham», «… and debriefed with the nurse»: what the one on duty does. */
function keepsFromOther(tokens: readonly Token[], { from, to, verb }: Clause): boolean {
  if (verb < 0 || verb > from + 1) return false;
  if (/^debrief/.test(tokens[verb]!.form)) return true;
  if ((tokens[verb]!.verb & V.reporting) === 0) return false;
  let negated = false;
  for (let at = verb + 1; at < to && at <= verb + 5; at += 1) {
    const { bits } = tokens[at]!;
    if ((bits & (B.negation | B.negative)) !== 0) negated = true;
    if (negated && (bits & B.other) !== 0 && (bits & B.pronoun) !== 0 && (bits & B.subject) === 0) return true;
  }
  return false;
}

const nobodies = new Set(["nobody", "none", "ingen"]);

/** «Nobody here is a nuisance», «ingen var sint»: said of no one. */
export function isOfNobody(tokens: readonly Token[], { from, verb }: Clause): boolean {
  for (let at = from; at < verb && at < from + 3; at += 1) if (nobodies.has(tokens[at]!.form)) return true;
  return false;
}

const weather = /^(?:regn|snø|blås|rain|snow)(?:a|et|te|dde|ar|er|ed|ing)$/;

/** «Regna heile tida»: said of no one. «Regnet med at …» is what somebody thought, «blåser i reglene» what one thinks of them. */
export const isOfWeather = (tokens: readonly Token[], { from }: Clause): boolean =>
  weather.test(tokens[from]!.form) && !/^(?:med|i)$/.test(tokens[from + 1]?.form ?? "");

const some = new Set(
  (
    "flere fleire mange noen nokon nokre alle ingen begge to tre en ein fleste halvparten " +
    "some several many all most two three both one half few everyone everybody"
  ).split(" "),
);
const atWork = new Set("jobb jobben vakt vakten vakta work shift duty arbeid natt natten natta".split(" "));

/** «Flere av oss», «noen i personalgruppa», «alle på jobb»: said of the staff. */
export function isSomeOfUs(tokens: readonly Token[], { from, verb }: Clause): boolean {
  for (let at = from; at < verb && at < from + 3; at += 1) {
    // «Til flere av oss har hun sagt …»
    if ((tokens[at]!.bits & B.preposition) !== 0) return false;
    if (!some.has(tokens[at]!.form)) continue;
    if ((tokens[at + 1]!.bits & B.preposition) === 0) return false;
    for (let next = at + 2; next < verb && next <= at + 4; next += 1) {
      const { bits, form } = tokens[next]!;
      // «One of our regulars»: ours, but none of us.
      const owned = (bits & B.possessive) !== 0;
      if (!owned && (isOurs(tokens[next]!) || atWork.has(form))) return true;
      if (!owned && (bits & (B.determiner | B.adjective)) === 0) return false;
    }
  }
  return false;
}
