import { B } from "../lexicon/bits";
import type { Voice } from "../model";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isOtherPerson, type Token } from "../text/tokens";
import { isOnPaper } from "./settled";

const sayings = new Set(
  "sier sa seier forteller fortalte fortel fortalde mener mente meiner meinte opplyser opplyste oppgir oppga oppgav påpeker påpekte påpeikar påpeika understreker understreket understrekar understreka forklarer forklarte forklarar skriv skreiv skriver skrev says said tells told reports reported states stated adds added".split(
    " ",
  ),
);

/** What a relative thinks was told as well; what the patient thinks may be read into him. */
const thoughts = new Set(
  "thinks thought reckons reckoned believes believed feels felt trur trudde tror trodde".split(" "),
);

const tells = (form: string, thirdParty: boolean): boolean => sayings.has(form) || (thirdParty && thoughts.has(form));

/** «…, sier han», «…, he told me»: said at the end, it tells whose words went before. */
export function afterthoughtVoice(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  subjects: readonly Subject[],
): Voice | null {
  let last = clauses.length - 1;
  // «…, sier Kari, som er legen hans», «…, sier Kari, lege i mange år»: who it is that says so may be told behind.
  while (last > 1 && clauses[last]!.kind !== "content" && tellsMore(tokens, clauses, last)) last -= 1;
  // «Hun er sint, forteller hun, fordi møtet ble utsatt»: put in before the cause of what is told.
  if (last > 1 && clauses[last]!.kind === "cause" && isPutIn(tokens, clauses[last - 1]!, last - 1)) last -= 1;
  const clause = clauses[last];
  if (clause === undefined) return null;
  if (isSaidSo(tokens, clauses, subjects, last)) return subjects[last]!.thirdParty ? "third-party" : "patient";
  const apart = clause.kind === "main" || isTurnedSaying(tokens, clause) || isSourced(tokens, clause, last);
  if (last === 0 || !apart) return null;
  const comma = tokens[clause.from - 1]?.mark === "," || tokens[clause.from]?.mark === ",";
  if (!comma) return null;
  const sourced = isSourced(tokens, clause, last);
  const subject = subjects[last]!;
  const { bits } = tokens[subject.at] ?? { bits: 0 };
  const sayer = sayerBehind(tokens, clause, last);
  if (sayer !== undefined)
    return (sayer.bits & (B.kin | B.staff)) !== 0 || !isOtherPerson(sayer) ? "third-party" : "patient";
  // «…, sa politiet»: one of the staff, by title.
  const person = subject.holder === "other" || (subject.holder === "staff" && (bits & B.personNoun) !== 0);
  const own = clause.verb >= 0 && subject.at >= clause.from && person;
  if (!sourced && (!own || !tells(tokens[clause.verb]!.form, subject.thirdParty))) return null;
  let words = 0;
  for (let at = clause.from; at < clause.to; at += 1)
    if (tokens[at]!.kind === "word" && tokens[at]!.clause === last) words += 1;
  if (words > (sourced ? 6 : 4)) return null;
  return sourced || subject.thirdParty || subject.holder === "staff" ? "third-party" : "patient";
}

/** «… var misfornøyd, og sa det», «… was upset and said so»: that it was said is told right behind. */
function isSaidSo(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const { from, to, verb, kind, follows } = clauses[index]!;
  if (kind !== "main" || follows !== index - 1 || subjects[index]!.holder !== "other") return false;
  if (verb !== from + 1 || (tokens[from]!.bits & B.coordinator) === 0 || !sayings.has(tokens[verb]!.form)) return false;
  const said = tokens[verb + 1];
  if (said === undefined || verb + 1 >= to || !/^(?:det|so)$/.test(said.form)) return false;
  const next = tokens[verb + 2];
  return (
    next === undefined ||
    next.kind === "mark" ||
    /^(?:til|selv|sjølv|rett|tydelig|tydeleg|høyt|høgt|to|out)$/.test(next.form)
  );
}

/** «…, forteller hun, …»: between two commas. */
const isPutIn = (tokens: readonly Token[], clause: Clause, index: number): boolean =>
  clause.kind === "main" &&
  tokens[clause.to - 1]?.mark === "," &&
  clause.to - clause.from <= 4 &&
  sayerBehind(tokens, clause, index) !== undefined;

/** Whether a clause only says more of whoever speaks in the one before it. */
function tellsMore(tokens: readonly Token[], clauses: readonly Clause[], index: number): boolean {
  const { verb, kind } = clauses[index]!;
  const before = clauses[index - 1]!;
  return (
    (verb < 0 || kind === "relative") && before.kind === "main" && sayerBehind(tokens, before, index - 1) !== undefined
  );
}

/** «…, sier pappa», «…, skriver husmøteboka»: who or what stands right behind the verb of saying that ends a sentence. */
function sayerBehind(tokens: readonly Token[], { from, to, verb }: Clause, index: number): Token | undefined {
  if (verb !== from || from === 0 || tokens[from - 1]!.mark !== "," || !sayings.has(tokens[verb]!.form))
    return undefined;
  let words = 0;
  for (let at = verb + 1; at < to; at += 1) if (tokens[at]!.kind === "word" && tokens[at]!.clause === index) words += 1;
  // «…, says his wife»
  const owned = (tokens[verb + 1]!.bits & (B.possessive | B.determiner)) !== 0 && words > 1;
  const sayer = tokens[owned ? verb + 2 : verb + 1]!;
  if (words === 0 || words > 6 || sayer.kind !== "word" || sayer.clause !== index) return undefined;
  const noun = isOtherPerson(sayer) || (sayer.bits & B.personNoun) !== 0 || (sayer.bits === 0 && sayer.verb === 0);
  return noun && sayer.opens === 0 ? sayer : undefined;
}

/** «…, so his wife says» */
const isTurnedSaying = (tokens: readonly Token[], { from, to, verb }: Clause): boolean =>
  tokens[from]!.form === "so" && verb > from + 1 && to - from <= 6;

const believing = /^(?:tro|tru|believed)$/;
const toBe = /^(?:skal|be)$/;
const stands = new Set(["står", "stod", "sto"]);

/** «…, ifølge journalen», «…, står det i journalen», «…, it's on the family sheet», «…, see care plan» */
function isSourced(tokens: readonly Token[], clause: Clause, index: number): boolean {
  if (isOnPaper(tokens, clause)) return true;
  // «…, om en skal tro kona», «…, if his wife is to be believed»
  if (/^(?:om|dersom|hvis|viss|if)$/.test(tokens[clause.from]!.form))
    for (let at = clause.from + 1; at < clause.to; at += 1)
      if (believing.test(tokens[at]!.form) && toBe.test(tokens[at - 1]!.form)) return true;
  if (clause.verb >= 0)
    return (
      stands.has(tokens[clause.verb]!.form) && clause.verb <= clause.from + 1 && tokens[clause.verb + 1]?.form === "det"
    );
  for (let at = clause.from; at < clause.to; at += 1)
    if (tokens[at]!.clause === index && (tokens[at]!.bits & B.accordingTo) !== 0) return true;
  return false;
}
