import { B, finite, V } from "../lexicon/bits";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isOtherPerson, isOurs, type Token } from "../text/tokens";

/* What is not told of an evening but settled beforehand: conditions, agreements and plans, papers that say so. */

const plan =
  /^(?:avtal(?:e|a|en|er)|(?:hus)?reg(?:el|elen|ler|lane|lene)|plan(?:en|ar|er|s|ned)?|rutin(?:e|en|a)|mål(?:et|a)?|målsett?ing(?:a|en)?|delmål(?:et)?|tiltak(?:et|a|ene)?|(?:fare|varsel)?signal(?:et|er|ene|a)?|(?:fare|varsel)teikn(?:et|a)?|(?:fare|varsel)tegn(?:et|ene)?|hensikt(?:en)?|føremål(?:et)?|formål(?:et)?|kriteri(?:er?|um|et|ene|a)|agreement|rule|routine|goals?|aims?|targets?|expectation|criteri(?:on|a)|actions?)$/u;

const topic = /^(?:(?:gruppe|samtale|måneds|dagens|vekas|månads)?tema(?:et)?|hypotesen?|topics?|theme|hypothesis)$/u;

/** How many words a heading before a colon has at most. */
const headingWords = 3;

/**
 * «Avtalen er at hun sier fra», «Mål: at hun føler seg trygg», «unngå situasjoner der han føler seg presset»: what shall
 * be, or what is so wherever it is, and nothing of what was.
 */
export function isAgreed(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const { from, kind, parent } = clauses[index]!;
  const opened = tokens[from - 1];
  if ((kind === "relative" || kind === "wh" || kind === "time") && opened !== undefined && situation.test(opened.form))
    return true;
  // «Fekk beskjed om at ho alltid kan banke på»: what is told somebody beforehand.
  if (kind === "content" && opened?.form === "om" && /^(?:beskjed|melding)(?:en)?$/.test(tokens[from - 2]?.form ?? ""))
    return true;
  // «Husk at hun alltid skal ha høreapparat på»: a reminder to those who come after.
  if (kind === "content" && opened !== undefined && reminder.test(opened.form) && isRule(tokens, clauses[index]!))
    return true;
  if ((kind === "content" || kind === "wh" || kind === "question") && parent >= 0) {
    const { verb, from: first } = clauses[parent]!;
    // «Avtala er at …»: «avtala» has the form of a verb as well.
    const at = subjects[parent]!.at < 0 && verb === first + 1 ? first : subjects[parent]!.at;
    if (isPlan(tokens, at, verb)) return true;
  }
  const advised = isPractised(tokens, clauses, subjects, index) || isAdvised(tokens, clauses, subjects, index);
  if (kind === "time" && advised) return true;
  // «Tiltaket er at to går inn når han er sint»: when that is to be done.
  if (kind === "time" && parent >= 0 && isPlan(tokens, subjects[parent]!.at, clauses[parent]!.verb)) return true;
  // «Tiltak: gå ut i lag med han når han er redd»: when the measure is for.
  if (kind === "time" && parent > 0 && isUnderHeading(tokens, clauses, parent)) return true;
  return (kind === "content" || kind === "main") && index > 0 && isUnderHeading(tokens, clauses, index);
}

const isPlan = (tokens: readonly Token[], at: number, verb: number): boolean =>
  at >= 0 && verb > at && (tokens[verb]!.verb & V.copula) !== 0 && plan.test(tokens[at]!.form);

const exercise = /^(?:skal|bør|øver|trener|jobber)$/;

/** «Skal øve på å si fra når han blir sint»: what has been agreed. */
function isPractised(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const { parent, from } = clauses[index]!;
  if (parent < 0 || !/^(?:når|when|whenever)$/.test(tokens[from]!.form)) return false;
  const { verb, from: first } = clauses[parent]!;
  return subjects[parent]!.at < 0 && verb === first && verb >= 0 && exercise.test(tokens[verb]!.form);
}

const orders =
  /^(?:offer|give|ask|try|let|leave|keep|call|ring|use|remind|encourage|sit|stay|walk|check|do|don't|please|avoid|speak|talk|take|bring|see|put|turn|go|make|tell|remember|allow|support|distract|redirect|guide|lead|hold)$/;

/** «Sit with her when she's frightened», «when he is upset, offer the garden»: what to do whenever it is so. */
function isAdvised(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const { to, parent, from } = clauses[index]!;
  if (!/^(?:when|whenever|once|når|straks)$/.test(tokens[from]!.form)) return false;
  if (parent >= 0) {
    const { at, holder } = subjects[parent]!;
    const first = tokens[clauses[parent]!.from]!;
    if (at < 0 && holder === "staff" && (first.verb & V.imperative) !== 0 && (first.verb & finite) === 0) return true;
  }
  const next = tokens[to]?.mark === "," ? to + 1 : tokens[to - 1]?.mark === "," ? to : -1;
  return next >= 0 && tokens[next] !== undefined && orders.test(tokens[next].form);
}

const reminder = /^(?:husk|hugs|remember)$/;

const isRule = (tokens: readonly Token[], { verb }: Clause): boolean =>
  verb >= 0 && (tokens[verb]!.bits & B.modal) !== 0;

const situation = /^(?:situasjon(?:er|ar|ene|ane)?|situations?)$/;

function isUnderHeading(tokens: readonly Token[], clauses: readonly Clause[], index: number): boolean {
  const { from } = clauses[index]!;
  if (from < 2 || from > clauses[0]!.from + headingWords + 2) return false;
  const colon = tokens[from - 1]?.mark === ":" ? from - 1 : -1;
  // «Plan for dusj: hun får alltid vite …»: what it is a plan for may stand behind.
  // «Gruppetema: å være sjalu»: what was talked about is told of nobody.
  return (
    colon > 0 &&
    (plan.test(tokens[colon - 1]!.form) ||
      plan.test(tokens[clauses[0]!.from]!.form) ||
      topic.test(tokens[colon - 1]!.form) ||
      topic.test(tokens[clauses[0]!.from]!.form))
  );
}

const begins = new Set([":", ";", "-", "–", "—", "(", "→"]);
const turning = V.copula | V.becoming | V.perfect;

/** «Skulle H. føle seg avvist, tar Liv en prat»: with the verb first, and one more sentence with its verb first behind it. */
export function isTurnedCondition(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const clause = clauses[index]!;
  const { verb, from, kind } = clause;
  if (kind !== "main" || verb < 0 || verb > from + 1) return false;
  if (verb === from + 1 && tokens[from]!.kind === "word" && (tokens[from]!.bits & B.coordinator) === 0) return false;
  // «Helt fra han var liten, var han sint, sier pappa»: a condition is what the sentence begins with.
  if (index > 0 && !begins.has(tokens[from - 1]?.mark ?? "")) return false;
  const head = tokens[verb]!;
  if ((head.verb & turning) === 0 && (head.bits & B.modal) === 0 && (head.bits & B.openModal) === 0) return false;
  const { at } = subjects[index]!;
  if (at <= verb || at > verb + 3) return false;
  const next = clauses[index + 1];
  if (next === undefined || next.kind !== "main") return false;
  // «Blir hun redd, så sett deg ned»: a «så» that takes it up says so whatever stands behind.
  if (tokens[next.from]!.form === "så" && tokens[next.from - 1]?.mark === ",") return true;
  if (next.verb !== next.from) return false;
  const behind = tokens[next.verb + 1];
  const subject = behind !== undefined && ((behind.bits & B.subject) !== 0 || isOtherPerson(behind) || isOurs(behind));
  return subject && (tokens[next.verb]!.verb & finite) !== 0;
}

const aiming = /^(?:skal|skulle|kan|kunne|will|would|can|could|should)$/;
/** «Vi vil at hun skal føle seg trygg» */
const wishing = /^(?:vil|ville|(?:øn|yn)sk(?:er|et|jer|te))$/;

/** «Vi dempet lyset for at hun ikke skulle bli redd»: what we hope to bring about or to spare somebody is not told as so. */
export function isOurAim(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const { from, kind, parent, verb } = clauses[index]!;
  if (parent < 0 || verb < 0 || !aiming.test(tokens[verb]!.form)) return false;
  // «…, så han kunne vente»: behind a comma it is what came of it.
  if (tokens[from - 1]?.mark === "," && /^s[åo]$/.test(tokens[from]!.form)) return false;
  const governing = tokens[clauses[parent]!.verb]?.form ?? "";
  const hoped = kind === "content" && (tokens[from - 1]?.form === "for" || wishing.test(governing));
  if (kind !== "purpose" && !hoped) return false;
  const { at, holder } = subjects[parent]!;
  // «Døra står åpen for at han ikke skal bli redd», not «Det er for at vi skal bli redde».
  const ofThing = holder === "thing" && at >= 0 && (tokens[at]!.bits & B.pronoun) === 0;
  return ofThing || (at >= 0 && (holder === "staff" || holder === "writer"));
}

const paper =
  /^(?:journal(?:en)?|(?:risiko)?vurdering(?:a|en)|(?:tiltaks|behandlings|krise|pleie|dag|uke|døgn|veke|ernærings|kost|mestrings)?plan(?:en)?|(?:rutine|hus)?perm(?:en)?|(?:rutine)permen|kardeks(?:en)?|vedtak(?:et)?|skjema(?:et)?|kostark(?:et)?|kostlist[ea]|liste[na]?|lista|ark(?:et)?|kort(?:et)?|prosedyre[na]?|prosedyra|instruks(?:en)?|epikrise[na]?|epikrisa|rapport(?:en)?|referat(?:et)?|kartlegging(?:a|en)?|husregl(?:er|ene|ane)|avtale[nr]?|avtala|kontrakt(?:en)?|sheet|plan|assessment|card|chart|file|notes?|folder|protocol|policy|record|records|form|list|passport|profile|wristband)$/u;
/** «Journalen», «the chart»: paper that says what somebody once wrote. */
export const isPaper = ({ form }: Token): boolean => paper.test(form);

const points = /^(?:it|that|det|dette|this|these|which)$/;
const lies = /^(?:'s|is|står|stod|sto|stands|er|says|ligg|ligger)$/;
const refers = /^(?:jf\.?|jfr\.?|cf\.?|se|sjå|see|per|ref\.?)$/;

/** «…, jf. rutinepermen», «…, it's on the family sheet», «…, se vedtak»: an afterthought that says which paper says so. */
export function isOnPaper(tokens: readonly Token[], { from, to }: Clause): boolean {
  let at = from;
  while (at < to && tokens[at]!.kind === "mark") at += 1;
  const head = tokens[at];
  if (head === undefined || at >= to) return false;
  const refer = refers.test(head.form) || (head.form === "as" && tokens[at + 1]?.form === "per");
  const pointing = points.test(head.form) && lies.test(tokens[at + 1]?.form ?? "");
  const turned = lies.test(head.form) && points.test(tokens[at + 1]?.form ?? "");
  if (!refer && !pointing && !turned) return false;
  // «That is his plan» is no paper; «it's in his plan» is.
  let placed = refer;
  for (let next = at + 1; next < tokens.length && next <= at + 8; next += 1) {
    if ((tokens[next]!.bits & B.preposition) !== 0) placed = true;
    if (tokens[next]!.kind === "mark" && tokens[next]!.mark !== "-") return false;
    if (placed && paper.test(tokens[next]!.form)) return true;
  }
  return false;
}
