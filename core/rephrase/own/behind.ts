import { B, V } from "../../lexicon/bits";
import { type Desk, noteWords } from "../draft";
import { isJudgement } from "../judgement";

/* What goes on behind a stretch that gets new words: with the same subject, or as a statement of its own. */

/** «Upset about the visit, she said she'd eat later»: behind a fragment the statement with its own subject; -1 for none. */
export function standsApart({ origin: { hit, reading, sentence }, phrasing }: Desk, last: number): number {
  const { tokens } = reading;
  const { verb, from: opens } = sentence.clauses[hit.claim.clause]!;
  // «Upset about the visit» is a fragment, though the word can be a verb.
  const isFragment = phrasing.verbSecond || verb < 0 || (verb === opens && hit.claim.match.first === verb);
  if (tokens[last + 1]?.mark !== "," || !isFragment) return -1;
  const next = sentence.clauses.findIndex(({ from, kind }) => from > last && kind === "main");
  const clause = sentence.clauses[next];
  const at = last + 2;
  if (clause === undefined || clause.verb < 0 || sentence.subjects[next]!.at !== at || clause.verb <= at) return -1;
  // «…, timen er flyttet»: told beside it, and no part of the thought.
  const isOpen = (tokens[at]!.bits & (B.pronoun | B.name)) !== 0 || (phrasing.verbSecond && clause.verb === at + 1);
  return isOpen && tokens[at + 1]!.kind === "word" && clause.from === at ? at : -1;
}

/** «…, and he went to his room»: the first word of a statement with its own subject, which was seen, and what stands before. */
export function toldBehind(desk: Desk, last: number): { readonly at: number; readonly between: string } | null {
  const { origin, phrasing } = desk;
  const { tokens } = origin.reading;
  const { clauses, hits } = origin.sentence;
  // «You only have to cough and she is off shouting»: what always comes of it is one statement.
  const isAlways = origin.hit.rule.rule.id.startsWith("absolute-generalization/");
  if (phrasing.verbSecond || isAlways) return null;
  const next = clauses.findIndex(({ from, kind }, at) => from > last && kind === "main" && startsWithSubject(desk, at));
  const clause = clauses[next];
  if (clause === undefined || tokens[clause.from]!.form !== phrasing.and || clause.verb <= clause.from + 1) return null;
  // «… and it showed», «and that was that» say more of the same.
  const { bits, form } = tokens[clause.from + 1]!;
  if (clause.verb === clause.from + 2 && ((bits & (B.thing | B.determiner)) !== 0 || phrasing.kinds.opensIt.test(form)))
    return null;
  const isComma = tokens[clause.from - 1]!.mark === ",";
  const isThought = hits.some((one) => one.claim.clause === next && !isJudgement(one));
  if (isThought || (!isComma && clause.from !== last + 1)) return null;
  const before = noteWords(desk, last, clause.from - (isComma ? 2 : 1));
  return { at: clause.from + 1, between: before.slice(noteWords(desk, last).length) };
}

/** Whether what stands behind a stretch becomes a sentence of its own. */
export const endsBehind = (desk: Desk, last: number): boolean =>
  desk.phrasing.verbSecond &&
  (actBehind(desk, last) >= 0 || standsApart(desk, last) >= 0 || otherBehind(desk, last) !== null);

/** «… og faren er bekymret», «…, men hjelpsom på kjøkkenet»: what goes on behind a word that joins, as a sentence of its own. */
export function otherBehind(desk: Desk, last: number): { readonly text: string; readonly last: number } | null {
  const { origin, phrasing } = desk;
  const { reading, sentence, hit } = origin;
  const { tokens } = reading;
  const isSo = (at: number) => phrasing.asks?.kinds.so.test(tokens[at]!.form) === true;
  const index = sentence.clauses.findIndex(({ from, kind }) => from > last && (kind === "main" || isSo(from)));
  const clause = sentence.clauses[index];
  if (!phrasing.verbSecond || clause === undefined || clause.from - last > 2) return null;
  const { bits, form } = tokens[clause.from]!;
  const opening = clause.from + 1;
  const joins = (bits & B.coordinator) !== 0 && phrasing.joins.includes(form);
  if ((!joins && !isSo(clause.from)) || opening >= clause.to) return null;
  if (clause.verb >= 0)
    return startsWithSubject(desk, index) && clause.verb > opening && tokens[opening]!.kind === "word"
      ? { text: noteWords(desk, opening), last: opening }
      : null;
  // What is said with no verb is of the one whom the clause before it is about.
  const { at } = sentence.subjects[hit.claim.clause]!;
  const who = at < 0 ? "" : tokens[at]!.form;
  const isState = (tokens[opening]!.bits & B.adjective) !== 0 || (tokens[opening]!.bits | tokens[opening]!.opens) === 0;
  const isCopular = (tokens[sentence.clauses[hit.claim.clause]!.verb]?.verb ?? 0) & V.copula;
  if (!phrasing.subjects.includes(who) || !isState || isCopular === 0 || form === phrasing.and) return null;
  const be = tokens[sentence.clauses[hit.claim.clause]!.verb]!.form;
  return { text: `${who} ${be} ${noteWords(desk, opening)}`, last: opening };
}

/** «…, les rapporten», «…, watch your keys»: said to those who come on duty. */
export const isOrder = (desk: Desk, from: number): boolean =>
  from < desk.origin.sentence.sentence.to &&
  desk.phrasing.kinds.order.test(noteWords(desk, from, desk.origin.sentence.sentence.to - 1).toLowerCase());

/** «…, ba ham gå», «…, måtte være to»: told of those who write. */
export function isByWriters({ origin: { reading }, phrasing }: Desk, act: number): boolean {
  const [verb, next, third] = reading.tokens.slice(act, act + 3);
  const isObject = Object.values(phrasing.objects).some((forms) => forms.includes(next?.form ?? ""));
  const isMany = phrasing.asks?.kinds.several.test(third?.form ?? "") === true && (next!.verb & V.copula) !== 0;
  return (isObject && (next!.bits & B.reflexive) === 0) || ((verb!.bits & (B.modal | B.openModal)) !== 0 && isMany);
}

/** The verb right behind a comma that tells what somebody did, with its subject left out; -1 for none. */
export function actBehind({ origin, phrasing }: Desk, last: number): number {
  const { tokens } = origin.reading;
  const { clauses, subjects } = origin.sentence;
  if (tokens[last + 1]?.mark !== ",") return -1;
  const next = clauses.findIndex(({ verb, kind }) => verb === last + 2 && kind === "main");
  const isOf = next >= 0 && subjects[next]!.at < last && (tokens[last + 2]!.verb & (V.past | V.present)) !== 0;
  // «…, for å si det pent»: no «for» of «fare».
  if (phrasing.verbSecond && ((tokens[last + 3]?.bits ?? 0) & B.infinitiveMarker) !== 0) return -1;
  return isOf ? last + 2 : -1;
}

/** The «og» or «men» right behind a stretch that a clause with the same subject, left out, begins with; -1 for none. */
export function jointBehind(desk: Desk, last: number): number {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence } = origin;
  const { tokens } = reading;
  // «After the visit she was sad and went to bed» was read as a clause of time, with what goes on.
  const { kind: sort, from: opens } = sentence.clauses[hit.claim.clause]!;
  const isTimed = !phrasing.verbSecond && sort === "time" && opens === sentence.sentence.from;
  const next = sentence.clauses.findIndex(
    ({ from, kind }) => from > last && (kind === "main" || (isTimed && kind === sort)),
  );
  const clause = sentence.clauses[next];
  if (clause === undefined || clause.from - last > 2) return -1;
  // «Manipulative and always kicks off»: in English how often stands before the verb.
  const adverb = tokens[clause.from + 1];
  if (adverb === undefined) return -1;
  // «Lazy and can't be bothered to get up»: so does what somebody can or will.
  const leads = B.light | B.modal | B.openModal | B.negation;
  const isSecond = !phrasing.verbSecond && adverb.kind === "word" && (adverb.bits & leads) !== 0;
  if (clause.verb !== clause.from + 1 && !(isSecond && clause.verb === clause.from + 2)) return -1;
  // «… and so was his dad»: somebody else stands behind it.
  const { at: whose } = sentence.subjects[next]!;
  const isTurned = clause.verb === clause.from + 2 && whose > clause.verb;
  if (!phrasing.verbSecond && isTurned && (tokens[clause.verb]!.verb & (V.copula | V.perfect)) !== 0) return -1;
  const { bits, form } = tokens[clause.from]!;
  if ((bits & B.coordinator) === 0 || /^s[åo]$/.test(form) || startsWithSubject(desk, next)) return -1;
  // «made a song and dance», «såret og tråkket på»: no clause of its own.
  const isOpen = (tokens[hit.claim.match.last]!.bits & B.coordinator) !== 0;
  if (clause.from <= hit.claim.match.last - (isOpen ? 1 : 0)) return -1;
  if (!phrasing.verbSecond && isBareNoun(desk, clause.verb)) return -1;
  const isFragment = sentence.clauses[hit.claim.clause]!.verb < 0;
  // «Høy på pæra, og forlangte»: told in the past, and no participle beside the first.
  const { verb, form: word } = tokens[clause.verb]!;
  const isParticiple = (verb & V.participle) !== 0 && !(phrasing.verbSecond && /[td]e$/.test(word));
  return isFragment && isParticiple ? -1 : clause.from;
}

/** The «og» or «men» that the sentence goes on behind with the subject of its first clause, left out; -1 for none. */
export function sharedJoint(desk: Desk, first: number): number {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  return (
    sentence.clauses.find(({ from, kind, verb, parent }, index) => {
      const isOpen = from > first + 1 && kind === "main" && parent < 0 && verb === from + 1;
      const { bits, form } = tokens[from]!;
      const joins = (bits & B.coordinator) !== 0 && desk.phrasing.joins.includes(form);
      const before = sentence.clauses[index - 1];
      return isOpen && joins && before?.kind === "main" && !startsWithSubject(desk, index);
    })?.from ?? -1
  );
}

/** «With teeth and shower, dug his heels in»: of one person a bare form with nothing behind it is a noun. */
function isBareNoun({ origin: { hit, reading, sentence } }: Desk, at: number): boolean {
  const { verb, bits } = reading.tokens[at]!;
  const isBare =
    (verb & (V.infinitive | V.present)) !== 0 && (verb & V.past) === 0 && !/s$/.test(reading.tokens[at]!.form);
  const led = reading.tokens
    .slice(sentence.clauses[hit.claim.clause]!.from, at)
    .some((one) => (one.bits & B.modal) !== 0);
  return isBare && !led && bits === 0 && reading.tokens[at + 1]?.kind !== "word";
}

/** Whether a clause has a subject of its own; in English what was found behind the verb («and stays in her room») is none. */
export const startsWithSubject = (
  { origin: { sentence }, phrasing }: Pick<Desk, "origin" | "phrasing">,
  index: number,
): boolean => {
  const { from, verb } = sentence.clauses[index]!;
  const { at } = sentence.subjects[index]!;
  return at >= from && (phrasing.verbSecond || at < verb);
};
