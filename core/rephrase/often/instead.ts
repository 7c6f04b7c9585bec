import { B, V } from "../../lexicon/bits";
import { wrapClause } from "../clause/clause";
import { endOf, skipOpening } from "../clause/edges";
import { isPastIn } from "../clause/tense";
import { type Desk, type Draft, draft, noteWords } from "../draft";
import { framed, wordsOf } from "../own/frames";
import { isAfterthought, namesThings, notFor, type Often, oftenIn, saysMore } from "./often";
import { afterComma, afterthoughtDraft, englishPlace, neverDraft, norwegianPlace } from "./placed";

/**
 * «Bommer røyk [hvor ofte eller hvor lenge], og jeg kjenner på [din egen følelse]»: what somebody was seen to do is no
 * experience of the writer's; what it does to the writer is.
 */
export function besideInstead(desk: Desk, made: Draft | null): readonly (Draft | null)[] {
  const { hit, reading, sentence, noteBlock } = desk.origin;
  const { beside, hint } = desk.phrasing.feeling;
  const { id, rephrase } = hit.rule.rule;
  const isOften = /\/(?:idiom|duration|each-time|always|ever)$/.test(id);
  if (made === null || beside === undefined || rephrase.own !== true || !isOften || made.hints.length !== 1)
    return [made];
  const end = endOf(reading.tokens, sentence, hit.claim.clause);
  const { kind, from } = sentence.clauses[hit.claim.clause]!;
  const goesOn = reading.tokens.slice(end + 1, sentence.sentence.to).some(({ kind: one }) => one !== "mark");
  const front = reading.tokens.slice(sentence.sentence.from, from);
  const opening = reading.tokens[skipOpening(reading.tokens, from)]!.form;
  const opens =
    front.every(({ kind: one, opens: other }) => one === "word" && other === 0) &&
    !desk.phrasing.kinds.thus.test(opening);
  if (kind !== "main" || goesOn || !opens || sentence.sentence.question) return [made];
  if (hasOn(desk)) return [made];
  // «Vil bare ha oppmerksomhet og maser hele tiden»: the other claim would stand as a fact.
  const isAlone = sentence.hits.every(
    ({ claim }) => claim.match.first <= hit.claim.match.last && claim.match.last >= hit.claim.match.first,
  );
  if (!isAlone) return [made];
  const rest = noteBlock.block.prose.text.slice(made.end, Math.max(made.end, reading.tokens[end]!.end));
  const past = isPastIn(reading.tokens, sentence.sentence);
  const text = `${made.text}${rest}${beside[past ? "past" : "present"]}`;
  return [made, { ...made, stance: "own", end: made.end + rest.length, text, hints: [...made.hints, hint] }];
}

/** «Har hodetelefonene på»: what somebody has on or has with them is no judgement, and stirs nothing. */
export function hasOn({ origin: { hit, reading, sentence }, phrasing: { kinds } }: Desk): boolean {
  const { tokens } = reading;
  const { verb, from, to } = sentence.clauses[hit.claim.clause]!;
  if (verb < from || !kinds.has.test(tokens[verb]!.form)) return false;
  return tokens.slice(verb + 2, Math.min(to, hit.claim.match.first)).some(({ form }) => kinds.hasOn.test(form));
}

/**
 * A slot for when it was so in place of «alltid», «hele tiden»: at the end of a short clause, else where the words stood.
 * «Aldri» leaves a plain «ikke» behind, since without it the sentence would say the opposite.
 */
export function insteadDraft(desk: Desk, hint: string): Draft | null {
  const often = oftenIn(desk, hint);
  if (often === null) return null;
  const { verbSecond, notSeen } = desk.phrasing;
  if (!verbSecond && opensTurned(desk)) return turnedBack(desk, notSeen.hint);
  if (verbSecond && isNo(often)) return notSeenDraft(desk);
  if (saysMore(often)) return null;
  if (isAfterthought(often)) return verbSecond ? afterthoughtDraft(often) : afterComma(often);
  // «Har en agenda med alt hun sier» tells with what, and not how often.
  const { tokens } = desk.origin.reading;
  const isWhat = desk.phrasing.kinds.everything.test(tokens[often.first]!.form) && often.first < often.last;
  if (namesThings(often) || (verbSecond && isWhat && ((tokens[often.first - 1]?.bits ?? 0) & B.preposition) !== 0))
    return null;
  if (notFor(often) !== undefined) return neverDraft(often);
  return verbSecond ? norwegianPlace(often) : englishPlace(often);
}

/** «Ikke en eneste gang», «ikke én kveld»: the «not» must stay. */
const isNo = ({ desk, first, last }: Often): boolean =>
  first < last && (desk.origin.reading.tokens[first]!.bits & B.negation) !== 0;

/** «Not once has he», «never has she»: the helping verb stands before its subject. */
function opensTurned({ origin: { hit, reading, sentence }, phrasing }: Desk): boolean {
  const { first, last } = hit.claim.match;
  const { tokens } = reading;
  const helper = tokens[last + 1];
  if (first !== sentence.sentence.from || helper === undefined || !phrasing.kinds.neverOpens.test(tokens[first]!.form))
    return false;
  return (helper.verb & (V.perfect | V.copula)) !== 0 && sentence.subjects[hit.claim.clause]!.at === last + 2;
}

/** «Not once has he thanked anybody» → «He has not thanked anybody [when this was]». */
function turnedBack(desk: Desk, hint: string): Draft | null {
  const { hit, reading, sentence } = desk.origin;
  const { tokens } = reading;
  const { first, last } = hit.claim.match;
  const end = endOf(tokens, sentence, hit.claim.clause);
  if (end <= last + 2) return null;
  const [who, rest] = [noteWords(desk, last + 2), noteWords(desk, last + 3, end)];
  return draft(desk, "observe", first, end, `${who} ${tokens[last + 1]!.form} not ${rest} {slot}`, hint);
}

/** «Ikke en eneste gang har hun ryddet» → «Jeg har ikke sett at hun har ryddet [når du så etter]»: the «not» stays. */
function notSeenDraft(desk: Desk): Draft | null {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence, noteBlock } = origin;
  const { match, clause } = hit.claim;
  const wrapped = wrapClause(noteBlock.block.prose.text, reading, sentence, clause, match, phrasing);
  const { verb } = sentence.clauses[clause]!;
  // «Ikkje ein einaste gong har han»: the verb stays, whatever of it is marked.
  const last = verb > match.first ? Math.min(match.last, verb - 1) : match.last;
  const words = noteWords(desk, match.first, last);
  const said = wrapped?.text ?? "";
  const at = said.toLowerCase().indexOf(` ${words.toLowerCase()}`);
  if (wrapped === null || at < 0) return null;
  const text = `${wordsOf(phrasing.notSeen, wrapped)} ${said.slice(0, at)}${said.slice(at + words.length + 1)} {slot}`;
  return framed(desk, "observe", wrapped, text, phrasing.notSeen.hint);
}
