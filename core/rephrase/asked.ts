import { B, finite, S, V } from "../lexicon/bits";
import type { Hit } from "../rules/run";
import type { Token } from "../text/tokens";
import type { Wrapped } from "./clause";
import type { Desk, Draft } from "./draft";
import { endOf, skipOpening } from "./edges";
import { pronounOf, restoreSubject, sayAgain } from "./fragment";
import { framed, framedText, jointBehind, startsWithSubject, wordsOf } from "./frames";
import { isJudgement } from "./judgement";
import { objectOf } from "./norm";
import { adverbRun } from "./order";
import type { Phrasing } from "./phrasing";
import { holdsRisk } from "./risk";
import { isPastIn } from "./tense";
import { people } from "./towards";
import { painting } from "./words";

/*
 * A condemnation is nobody's impression, however carefully it is owned: what was said or done has a slot, with what the
 * sentence tells besides, and what it was about is wondered.
 */

type Range = Pick<Wrapped, "first" | "last" | "past">;

const toldNo = /^(?:nekt|blånekt|tverrnekt|motset|motsatt|forlang|krev|insist)/;

/** Whether a finding condemns: a judgement, or a motive or an absolute whose words do. */
function condemns(hit: Hit, { origin, phrasing }: Pick<Desk, "origin" | "phrasing">): boolean {
  const { rule, claim } = hit;
  const { id } = rule.rule;
  // A no, and what was asked for, are facts.
  if (toldNo.test(origin.reading.tokens[claim.match.first]!.form)) return false;
  if (isJudgement(hit) || id === "absolute-generalization/blame") return rule.rule.rephrase.voice === undefined;
  if (!/^(?:motive-attribution|absolute-generalization|mind-certainty)\//.test(id)) return false;
  const { match, clause } = claim;
  const { from, to } = origin.sentence.clauses[clause]!;
  const first = id.startsWith("absolute-generalization/") ? from : match.first;
  const said = origin.reading.tokens.slice(first, Math.max(match.last + 1, to)).map(({ form }) => form);
  return phrasing.asks?.condemns.test(said.join(" ")) ?? false;
}

/** Whether a stretch holds a condemnation: its frame would hold it too. */
export const holdsScorn = (desk: Desk, { first, last }: Pick<Range, "first" | "last">): boolean =>
  desk.phrasing.asks !== undefined &&
  desk.origin.sentence.hits.some(
    (one) => one.claim.match.first >= first && one.claim.match.first <= last && condemns(one, desk),
  );

/** Whether the finding is one, or is said of somebody in the same clauses as one. */
export const isCondemned = (desk: Desk): boolean => desk.phrasing.asks !== undefined && condemns(desk.origin.hit, desk);

/** «Jeg har lagt merke til [det hun sier eller gjør] på kveldene og lurer på hva det handler om for henne.» */
export function askedDrafts(desk: Desk, wrapped: Wrapped): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { asks, act, feeling } = phrasing;
  const { tokens } = origin.reading;
  if (asks === undefined || holdsRisk(tokens, wrapped, phrasing)) return [];
  const whole = whoOf(desk, wrapped);
  // «Egil i 2B er pripen»: a number is not hidden in a slot.
  const at = /\d/.test(whole) ? whole.indexOf(" ") : -1;
  const named = at < 0 ? whole : whole.slice(0, at);
  const where = at < 0 ? "" : whole.slice(at + 1);
  const rest = restOf(desk, wrapped, named);
  const front = frontOf(desk, wrapped);
  if (rest === null || front === null || isCut(desk, wrapped) || leavesScorn(desk, wrapped)) return [];
  if (isNoPerson(desk, wrapped)) return [];
  const inverted = wrapped.inverted || front !== "";
  const { past } = wrapped;
  const tense = past ? "past" : "present";
  const seenIn = hintFor(desk, wrapped, rest);
  const hint = seenIn.replace(past ? "" : /\p{L}+/gu, (word) => act.now?.[word] ?? word);
  // «Svikter ungen sin»: inside the slot the «sin» is said of the right one.
  const isInside = reflexive.test(rest.kept) && !/ å /.test(rest.kept);
  const done = hint.replace("{who}", named) + (isInside ? ` ${rest.kept}` : "");
  const kept = isInside ? "" : rest.kept;
  const seen = wordsOf(act, { past, inverted }).replace("{adverbs} ", "");
  // «… hva reglene er, men gir blaffen».
  const isBut = tokens.slice(wrapped.first, wrapped.last).some(({ form, opens }) => form === "men" && opens === 0);
  const felt = wordsOf(asks.behind, { past, inverted });
  const own = isBut ? felt.replace(` ${phrasing.and} `, ", men ") : felt;
  const joined = (words: string) => [front, words, where, kept].filter(Boolean).join(" ");
  const whom = whomOf(desk, wrapped, named);
  const about = rest.why === "" ? `${asks.about[tense]}${whom === "" ? "" : ` ${asks.whom} ${whom}`}` : "";
  const why = rest.why === "" ? about : `${asks.why[tense]} ${rest.why}`;
  const comma = rest.clause || isBut ? "," : "";
  const goesOn = tokens.slice(wrapped.last + 1, origin.sentence.sentence.to).some(({ kind }) => kind === "word");
  const and = new RegExp(`^${phrasing.and} `);
  const tail = goesOn && rest.why === "" ? "" : `${comma} ${isBut ? why.replace(and, "men ") : why}`;
  const range = { ...wrapped, who: nobody.test(wrapped.who) ? named : wrapped.who };
  return [
    framed(desk, "observe", range, `${joined(seen)}${tail}`, done),
    rest.why === ""
      ? framed(desk, "own", range, joined(own), [feeling.hint, done])
      : framed(desk, "own", range, `${joined(seen)}, ${asks.feels[tense]} ${why}`, [done, feeling.hint]),
  ].filter((made) => saysAll(desk, made));
}

const reflexive = /(?<!\p{L})(?:sin|si|sitt|sine)(?!\p{L})/u;

/** The hint of the slot: with the «not», the trying or the wanting that stands before the words at fault. */
function hintFor(
  { origin: { reading, sentence }, phrasing: { asks } }: Desk,
  { first, last }: Range,
  rest: Rest,
): string {
  const hit = sentence.hits.find(({ claim: { match } }) => match.first >= first && match.first <= last);
  const before = reading.tokens.slice(first, hit?.claim.match.first ?? first).map(({ form }) => form);
  if (rest.how !== "") return `${asks!.said} og ${rest.how}`;
  const isNot = before.some((form) => /^ikk?j?e$/.test(form));
  const helper = asks!.helpers.find(([words]) => before.join(" ").endsWith(words));
  if (isNot) return asks!.undone;
  if (helper !== undefined) return helper[1];
  return rest.said ? asks!.said : asks!.done;
}

/** Words of grammar that hold a judging word in its place. */
const holding =
  /^(?:er|var|blei?|blir|vart|vert|har|hadde|vært|vore|vorte|blitt|e[nit]|ein|eit|den|det|litt|av|rene?|rein|ordentl[ie]g|ordentleg|skikkel[ie]g|skikkeleg|og|så|svært|veldig|ganske|for|innmari|rett|slett|jo|nok|vel|bare|berre|hei?lt|som|til|han|hun|ho|hen|de|dei|seg)$/;

/** Whether all that the new words take the place of is said in them, or was at fault, or held it in its place. */
export function saysAll({ origin, phrasing }: Desk, { start, end, text, hints }: Draft): boolean {
  const { reading, sentence, noteBlock } = origin;
  const said = ` ${text} ${hints.join(" ")} `.toLowerCase();
  const { boosters = [], remarks = [], tags = [], demeaning = {}, coarse = {}, sorts = [], emphases } = phrasing;
  const named = [...Object.keys(demeaning), ...Object.keys(coarse)];
  const paints = [...boosters.map((one) => one.replaceAll("_", " ")), ...remarks, ...tags, ...named];
  const colours = [...paints, ...[...sorts, ...emphases].map((one) => one.join(" "))];
  const old = noteBlock.block.prose.text.slice(start, end).toLowerCase();
  const within = (one: string, at: number) => {
    const from = old.indexOf(one);
    return from >= 0 && at >= from && at < from + one.length;
  };
  return reading.tokens.every(({ start: from, end: to, kind, form }, at) => {
    if (from < start || to > end || kind !== "word" || holding.test(form) || painting.has(form)) return true;
    if (new RegExp(`(?<!\\p{L})${form.replace(/[.*+?^$()|]/g, "\\$&")}(?!\\p{L})`, "u").test(said)) return true;
    if (sentence.hits.some(({ claim: { match } }) => match.first <= at && at <= match.last)) return true;
    return colours.some((one) => within(one, from - start));
  });
}

const nobody = /^(?:|det|dette|alt|ingenting|inkje)$/i;

/** «Det er et styr med ham»: whom it is said of, behind its preposition; -1 for none. */
function saidOf({ origin: { reading, sentence } }: Desk, { first, last, who }: Wrapped): number {
  if (!nobody.test(who)) return -1;
  const from = sentence.hits.find(({ claim: { match } }) => match.first >= first)?.claim.match.first ?? last;
  return reading.tokens.findIndex(
    ({ form }, at) =>
      at >= from && at < last && /^(?:med|hos|frå|fra)$/.test(form) && isPerson(reading.tokens[at + 1]!),
  );
}

/** Whether a condemnation in another main clause would be left standing beside the new words. */
export const leavesScorn = (desk: Desk, { first, last }: Wrapped): boolean =>
  desk.origin.sentence.hits.some(
    (one) =>
      (one.claim.match.first < first || one.claim.match.first > last) &&
      condemns(one, desk) &&
      one.claim.clause !== desk.origin.hit.claim.clause &&
      one.rule.rule.rephrase.own === true,
  );

/** Who it was, as a subject; of «det er spill for galleriet» the one whom the note is about. */
function whoOf(desk: Desk, wrapped: Wrapped): string {
  const { origin, phrasing } = desk;
  const { who } = wrapped;
  if (!nobody.test(who)) return phrasing.demeaning?.[who] ?? fullSubject(desk, wrapped) ?? who;
  const at = saidOf(desk, wrapped);
  if (at >= 0) {
    const { start, end, form } = origin.reading.tokens[at + 1]!;
    const subject = Object.entries(phrasing.objects).find(([, forms]) => forms.includes(form))?.[0];
    return subject ?? origin.noteBlock.block.prose.text.slice(start, end);
  }
  return restoreSubject(origin.noteBlock.block.prose.text, origin.reading, origin.sentence.sentence.from, phrasing);
}

/** «Gjengen fra røykehjørnet», «bror hans»: the subject with what tells which one it is. */
function fullSubject({ origin: { reading, sentence, noteBlock } }: Desk, { first, last, who }: Wrapped): string | null {
  const { tokens } = reading;
  const index = sentence.clauses.findIndex(({ kind, from, to }) => kind === "main" && from <= first && first < to);
  const { verb } = sentence.clauses[Math.max(index, 0)]!;
  const { at } = sentence.subjects[Math.max(index, 0)]!;
  const next = tokens[at + 1];
  if (at < first || verb <= at + 1 || verb > last || verb > at + 6 || next === undefined) return null;
  if ((next.bits & (B.preposition | B.possessive)) === 0) return null;
  const text = noteBlock.block.prose.text.slice(tokens[at]!.start, tokens[verb - 1]!.end);
  return text.toLowerCase().startsWith(who.toLowerCase()) ? `${who}${text.slice(who.length)}` : null;
}

/** «Rusmisbrukeren på 6», «svigermoras omsorg»: a label that would come along, or no person at all. */
function isNoPerson({ origin: { reading, sentence } }: Desk, { first, last }: Wrapped): boolean {
  const { tokens } = reading;
  const index = sentence.clauses.findIndex(({ kind, from, to }) => kind === "main" && from <= first && first < to);
  const { verb } = sentence.clauses[Math.max(index, 0)]!;
  const { at } = sentence.subjects[Math.max(index, 0)]!;
  if (at < first || at > last) return false;
  const next = tokens[at + 1]!;
  const isOwner = at + 1 < verb && next.kind === "word" && next.bits === 0 && tokens[at]!.form.endsWith("s");
  return (
    isOwner || sentence.hits.some(({ claim: { match } }) => match.first <= at && at <= match.last && match.last < verb)
  );
}

/** Whether the words go on in the midst of a phrase, or with the subject left out where it cannot be said again. */
function isCut(desk: Desk, { last }: Wrapped): boolean {
  const { reading, sentence } = desk.origin;
  const next = reading.tokens[last + 1];
  if (next === undefined || last + 1 >= sentence.sentence.to) return false;
  // «…, så hadde han sluppet»: what came of it.
  if (next.kind === "mark") return next.mark === "," && reading.tokens[last + 2]?.form === "så";
  if ((next.bits & B.coordinator) === 0) return true;
  const clause = sentence.clauses.findIndex(({ from, kind }) => from === last + 1 && kind === "main");
  if (clause < 0) return true;
  // «… og får det til å bli …»: no subject, but an object.
  const isObject = sentence.clauses[clause]!.verb === last + 2 && sentence.subjects[clause]!.at > last + 2;
  return isObject || (!startsWithSubject(desk, clause) && jointBehind(desk, last) < 0);
}

/** The pronoun that somebody can be said again by; empty where it cannot be told. */
function pronounFor({ origin, phrasing }: Desk, { first }: Range, who: string): string {
  if (phrasing.subjects.includes(who.toLowerCase())) return who.toLowerCase();
  const { from, to } = origin.sentence.sentence;
  const { tokens } = origin.reading;
  const kin = phrasing.again[who.toLowerCase()];
  return kin ?? pronounOf(tokens, first, who, phrasing) ?? pronounOf(tokens.slice(from, to), 0, who, phrasing) ?? "";
}

function whomOf(desk: Desk, range: Range, who: string): string {
  if (/^(?:de|dei)$/.test(who)) return objectOf(who, desk.source, desk.phrasing);
  const pronoun = pronounFor(desk, range, who);
  return pronoun === "" ? "" : objectOf(pronoun, desk.source, desk.phrasing);
}

/** «På kjøkkenet er han …»: what stands before the verb stays there; null where it says more than when or where. */
function frontOf({ origin, phrasing }: Desk, { first, last, inverted }: Wrapped): string | null {
  const { reading, sentence, noteBlock } = origin;
  const { tokens } = reading;
  const index = sentence.clauses.findIndex(({ kind, from, to }) => kind === "main" && from <= first && first < to);
  const { verb, from } = sentence.clauses[Math.max(index, 0)]!;
  const { at } = sentence.subjects[Math.max(index, 0)]!;
  const opening = skipOpening(tokens, Math.max(from, first));
  if (inverted || verb <= opening || at < verb || verb > last) return "";
  const isMarked = sentence.hits.some(({ claim: { match } }) => match.first < verb && match.last >= opening);
  // «Med Olga er det noe i veien»: she has her place in the slot.
  const isWhom = /^(?:med|hos)$/.test(tokens[opening]!.form) && isPerson(tokens[opening + 1]!);
  if (isMarked || isWhom) return "";
  const { bits, opens } = tokens[opening]!;
  const isWhen = (bits & (B.preposition | B.light)) !== 0 || opens !== 0;
  const isAdverb = adverbRun(tokens, opening, verb - 1, phrasing) === verb - 1;
  if (!isWhen && !isAdverb) return null;
  return noteBlock.block.prose.text.slice(tokens[opening]!.start, tokens[verb - 1]!.end);
}

/** What a sentence tells besides its condemnation, as it stands behind the slot. */
interface Rest {
  readonly kept: string;
  /** What is told besides holds a clause of its own. */
  readonly clause: boolean;
  /** «for å slippe», «fordi det var mandag»: wondered about. */
  readonly why: string;
  /** What somebody said it about: it was said, and not done. */
  readonly said: boolean;
  /** «Ufin i tonen»: how it was said goes into the hint. */
  readonly how: string;
}

const nothing: Rest = { kept: "", clause: false, why: "", said: false, how: "" };

/** Null where a fact would be lost. */
function restOf(desk: Desk, wrapped: Wrapped, who: string): Rest | null {
  const { sentence } = desk.origin;
  const { first, last } = wrapped;
  const opens = sentence.clauses.flatMap(({ kind, from }) =>
    kind === "main" && from > first && from <= last ? [from] : [],
  );
  const starts = [first, ...opens];
  const parts: Rest[] = [];
  for (const [index, start] of starts.entries()) {
    const part = partRest(desk, start, (starts[index + 1] ?? last + 1) - 1, who, wrapped);
    if (part === null) return null;
    parts.push(part);
  }
  const kept = parts.map((one) => one.kept).filter(Boolean);
  const { asks, and } = desk.phrasing;
  const topic = asks?.topic[wrapped.past ? "past" : "present"] ?? "";
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

const isPerson = ({ bits, form }: Token): boolean =>
  (bits & B.reflexive) === 0 &&
  ((bits & (B.personNoun | B.name | B.staff | B.writer)) !== 0 ||
    ((bits & B.pronoun) !== 0 && (bits & B.object) !== 0 && form !== "det") ||
    people.test(form));

function partRest(desk: Desk, first: number, end: number, who: string, range: Wrapped): Rest | null {
  const { origin, phrasing } = desk;
  const { reading, sentence } = origin;
  const { tokens } = reading;
  let last = end;
  const about = saidOf(desk, range);
  if (about > first && about <= last) return phraseOf(desk, about + 2, last, false, who, range, phrasing);
  const inside = sentence.hits.filter(({ claim: { match } }) => match.first >= first && match.first <= end);
  // «… om sovemedisin, enda han vet hva svaret blir»: a clause that is a claim of its own goes.
  for (const { claim } of inside) {
    const { kind, from } = sentence.clauses[claim.clause]!;
    const isOwn =
      kind !== "main" && kind !== "relative" && from > first && inside.some((one) => one.claim.match.first < from);
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
  if (marked.length === 0) return isBlaming(desk, first, last) ? nothing : null;
  // Of several hits the rest begins behind the last one that nothing unmarked goes before.
  const fills = ({ kind, form, bits }: Token) =>
    kind !== "word" || holding.test(form) || (bits & (B.intensifier | B.preposition | B.coordinator)) !== 0;
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
    ({ form }, at) => at >= match.first && at < match.last && /^(?:for|hver|hvert|kvar|kvart)$/.test(form),
  );
  const isAim = opens >= 0 && tokens[opens]!.form === "for" && tokens[opens + 1]!.form === "å" && !condemns(late, desk);
  const isEach =
    opens >= 0 && tokens[opens]!.form !== "for" && late.rule.rule.id.startsWith("absolute-generalization/");
  if (isAim || isEach) return phraseOf(desk, opens, last, false, who, range, phrasing);
  // «Maste om røyk», «lyver om medisinene»: what it was about stays, marked or not.
  const aboutIn = tokens.findIndex(({ form }, at) => at > match.first && at < match.last && form === "om");
  if (aboutIn > 0 && tokens[aboutIn + 1]!.form !== "seg")
    return phraseOf(desk, aboutIn, last, true, who, range, phrasing);
  let to = match.last;
  const acts = (tokens[match.first]!.verb & (finite | V.infinitive | V.participle)) !== 0;
  const after = tokens[match.last + 1];
  const goesOn = match.last < last && after?.kind === "word" && !isOpener(after);
  const isOpen = (at: number) =>
    isOpener(tokens[at]!) ||
    (at > match.first && /^(?:en|ei|et|ein|eit|den|det|de|dei)$/.test(tokens[at]!.form) && at === match.last) ||
    (acts && isPerson(tokens[at]!)) ||
    ((tokens[at - 1]!.bits & B.infinitiveMarker) !== 0 && goesOn);
  while (to > match.first && isOpen(to) && !/^(?:hverandre|kvarandre)$/.test(tokens[to]!.form)) to -= 1;
  // «Løper fra forpliktelsene sine», «med egoismen sin».
  const isTheirs =
    to === match.last && to < last && (theirs.test(after!.form) || /^(?:hans|hennes|hennar)$/.test(after!.form));
  if (to === match.last && /^vår/.test(after?.form ?? ""))
    return phraseOf(desk, to + 2, last, false, who, range, phrasing);
  if (isTheirs && to === match.first) return phraseOf(desk, to + 2, last, false, who, range, phrasing);
  if (isTheirs) to -= 1;
  const governed = match.pattern.kind !== "adjective" && to < match.last;
  // «Kravstor frøken», «en umoden gjeng»: the noun belongs to the word.
  const isNoun =
    after?.kind === "word" && !isOpener(after) && (after.bits & (B.determiner | B.pronoun | B.light)) === 0;
  if (match.pattern.kind === "adjective" && to === match.last && to < last && isNoun && !staying.test(after.form))
    return phraseOf(desk, to + 2, last, false, who, range, phrasing);
  return phraseOf(desk, to + 1, last, governed, who, range, phrasing);
}

/** «… og får det til å bli alle andres feil», «… og ble der»: a blame as well, or no event of its own. */
function isBlaming(
  { origin: { reading, sentence }, phrasing: { blameless } }: Desk,
  first: number,
  last: number,
): boolean {
  const inner = reading.tokens.slice(first, last + 1);
  if (inner.some(({ form }) => blameless?.fault.includes(form))) return true;
  const index = sentence.clauses.findIndex(({ from, kind }) => kind === "main" && from >= first - 1 && from <= first);
  if (index > 0 && sentence.subjects[index]!.at >= first) return false;
  return (
    inner.length <= 6 &&
    inner.every(({ bits, kind, form }) => (bits & B.preposition) === 0 && kind === "word" && !/ikk?j?e/.test(form))
  );
}

const theirs = /^(?:sin|si|sitt|sine)$/;

const staying = /^(?:nå|no|igjen|att|når|da|då|mens|medan|så|selv|sjølv|enda|endå|etterpå|hele|heile|hver|kvar)$/;

/** How something was said, and no place; a likeness for how often. */
const how =
  /^(?:i (?:tonen|kjeften|munnen|stemmen|stemma|røsten|røysta|språket|blikket|replikken|form|forma|formen)|på lager)$/;

/** Words that say nothing on their own. */
const empty = /^(?:noe|noko|det|den|alt|selv|sjølv|sted|stad|annet|anna)$/;

function phraseOf(
  desk: Desk,
  from: number,
  last: number,
  governed: boolean,
  who: string,
  range: Range,
  { asks }: Phrasing,
): Rest | null {
  const { tokens } = desk.origin.reading;
  if (asks === undefined) return null;
  const inner = tokens.slice(from, last + 1);
  if (from > last || inner.every(({ form }) => empty.test(form))) return nothing;
  const prose = desk.origin.noteBlock.block.prose.text;
  const [head, next] = [tokens[from]!, tokens[from + 1]];
  const again = (by: number) => phraseOf(desk, from + by, last, false, who, range, desk.phrasing);
  const keep = (before: string, start: number): Rest | null => {
    if (tokens.slice(start, last + 1).every(({ form }) => empty.test(form))) return nothing;
    const tense = range.past ? "past" : "present";
    const events = owned(desk, start, last)?.replace(" for at ", ` ${asks.event} at `);
    if (events === undefined) return null;
    // «Skylder på ham for husleia».
    const isAbsolute = desk.origin.sentence.hits.some(
      ({ rule, claim }) => rule.rule.id.startsWith("absolute-generalization/") && claim.match.first >= start,
    );
    const said = before === asks.towards ? events.replace(/ for (?!å |t\p{L}+$)/u, ` ${asks.topic[tense]} `) : events;
    const words = isAbsolute ? softened(` ${said}`, desk.phrasing).trim() : said;
    const clause =
      before === asks.event ||
      (tokens[start]!.bits & B.infinitiveMarker) !== 0 ||
      tokens
        .slice(start, last + 1)
        .some(({ opens, mark, bits }) => mark === "," || (opens !== 0 && (bits & B.preposition) === 0));
    if (before === asks.towards && words === whomOf(desk, range, who)) return nothing;
    return {
      ...nothing,
      kept: words === "" ? "" : [before, words].filter(Boolean).join(" "),
      clause: clause && words !== "",
    };
  };
  const isShort = prose.slice(head.start, tokens[last]!.end).length <= 140;
  const tag = head.mark === "," ? prose.slice(next?.start ?? 0, tokens[last]!.end) : "";
  if (desk.phrasing.tags?.includes(tag)) return nothing;
  if (head.kind !== "word" || !isShort || (head.bits & B.coordinator) !== 0) return null;
  if (inner.length === 1 && theirs.test(head.form)) return null;
  const topic = (start: number) => keep(asks.topic[range.past ? "past" : "present"], start);
  if (head.form === "seg") return again(1);
  if (from === last && ((head.bits & B.preposition) !== 0 || head.form === "til")) return nothing;
  // «Driter i alt vi sier».
  const isSubject = (head.bits & (B.pronoun | B.subject)) === (B.pronoun | B.subject) && (head.bits & B.object) === 0;
  if (isSubject) return empty.test(tokens[from - 1]!.form) ? topic(from - 1) : null;
  if (head.form === "enn" || (head.form === "så" && !/^(?:snart|lenge|fort|ofte)$/.test(next?.form ?? "")))
    return nothing;
  const pair = `${head.form} ${next?.form ?? ""}`;
  // «… i kveld for å få utsatt utskrivingen»: when it was, and what it may have been for.
  const aim = inner.findIndex(({ form }, by) => by > 0 && form === "for" && inner[by + 1]?.form === "å");
  if (aim > 0 && inner.slice(0, aim).every(({ opens, bits }) => opens === 0 || (bits & B.preposition) !== 0)) {
    const when = phraseOf(desk, from, from + aim - 1, governed, who, range, desk.phrasing);
    const what = again(aim);
    return when === null || what === null ? null : { ...when, why: what.why };
  }
  if (desk.phrasing.sorts?.some((words) => words.every((word, by) => inner[by]?.form === word))) return nothing;
  if (
    /^i[ _]?(?:dag|kveld|natt|går|morges)/.test(head.form) ||
    /^i (?:dag|kveld|natt|går|morg|form|førem|etterm)/.test(pair)
  )
    return keep("", from);
  if (how.test(pair)) {
    const behind = again(2);
    return behind === null || !head.form.startsWith("i") ? behind : { ...behind, how: next!.form };
  }
  // «Som en klegg», «som om han eide det»: it only paints.
  if (head.form === "som" && !/^(?:om|en|ei|et|ein|eit)$/.test(next?.form ?? ""))
    return empty.test(tokens[from - 1]!.form) ? topic(from - 1) : null;
  if (head.form === "som") {
    const ends = tokens.findIndex(({ bits }, at) => at > from + 1 && at <= last && (bits & B.preposition) !== 0);
    return ends < 0 ? nothing : again(ends - from);
  }
  if ((pair === "for å" || head.form === "fordi") && last > from + 1) {
    const why = owned(desk, from, last);
    return why === null ? null : asks.condemns.test(why) ? nothing : { ...nothing, why };
  }
  // «Hver eneste gang han får et nei» → «når han får et nei».
  if (/^(?:hver|kvar)t?$/.test(head.form)) {
    const time = tokens.findIndex(({ form }, at) => at > from && at < last && /^g[ao]ng$/.test(form));
    return time < 0 ? nothing : keep("når", time + 1);
  }
  if (pair === "for at") return keep(asks.event, from + 1);
  if (head.form === "at") return keep(asks.event, from);
  if ((head.bits & B.infinitiveMarker) !== 0) return topic(from);
  if (((next?.bits ?? 0) & B.infinitiveMarker) !== 0 && (head.bits & B.preposition) !== 0) return topic(from + 1);
  if (next?.form === "at" && (head.bits & B.preposition) !== 0) return keep(asks.event, from + 1);
  // «Om hvor hun hadde vært»: it was said; «om han ikke får» is when.
  if (head.form === "om" && asks.scorned.test(desk.origin.hit.rule.rule.id))
    return (tokens[from - 1]!.bits & B.preposition) !== 0 ? keep(asks.question, from) : topic(from + 1);
  if (head.form === "om" && ((next?.bits ?? 0) & B.subject) === 0) {
    const kept = keep("", from);
    return kept === null ? null : { ...kept, said: !/^om (?:natt|kveld|morg|dag|etterm|form|førem|helg)/.test(pair) };
  }
  if (
    head.form === "til" &&
    next !== undefined &&
    next.kind === "word" &&
    !/^(?:kl|langt|sent|seint|natt|kveld|morg|over)/.test(next.form)
  )
    return topic(from + 1);
  if (head.form === "skjønt") return null;
  if ((head.opens & (S.time | S.condition | S.concession)) !== 0) return keep("", from);
  if (/^ute?a?n$/.test(head.form)) return null;
  if ((head.bits & B.preposition) !== 0) {
    // «Smurte tykt på overfor politiet»: the first belongs to the verb.
    if (next === undefined || from === last) return nothing;
    if ((next.bits & B.preposition) !== 0 && head.form !== "fram") return again(1);
    const isWhom =
      /^(?:mot|for|på|til|av|hos|med|fra|frå)$/.test(head.form) &&
      next.opens === 0 &&
      (isPerson(next) || ((tokens[from + 2]?.bits ?? 0) & (B.personNoun | B.staff)) !== 0);
    const { match } = desk.origin.hit.claim;
    const isBlamed = head.form === "på" && tokens.slice(match.first, from).some(({ form }) => /^sk[yu]ld/.test(form));
    if (isBlamed) return keep(asks.towards, from + 1);
    if (isWhom && (governed || /^(?:for|av|til)$/.test(head.form))) return keep(asks.towards, from + 1);
    if (isWhom) return keep("", from);
    const isAbout =
      /^(?:av|til|for)$/.test(head.form) ||
      (head.form === "i" && governed && asks.scorned.test(desk.origin.hit.rule.rule.id)) ||
      (head.form === "på" && /^(?:mas|gnål|tjat)/.test(tokens[from - 1]!.form));
    return isAbout && next.kind === "word" ? topic(from + 1) : keep("", from);
  }
  if ((head.opens & (S.question | S.wh)) !== 0) return topic(from);
  if (staying.test(head.form)) return keep("", from);
  const isVerb = (head.verb & V.common) !== 0 && (head.bits & (B.determiner | B.pronoun)) === 0;
  if (isVerb) return null;
  if (!isPerson(head) && !((head.bits & B.determiner) !== 0 && inner.slice(1, 3).some(isPerson))) return topic(from);
  // «Dullet henne inn i sykdommen»: what became of her belongs to the words at fault.
  if (from < last && (head.bits & B.pronoun) !== 0 && /^(?:inn|ut|opp|ned|bort|til|med)$/.test(next?.form ?? ""))
    return from + 2 <= last
      ? keep(asks.towards, from)
      : phraseOf(desk, from, from, governed, who, range, desk.phrasing);
  return keep(asks.towards, from);
}

/** Words of the note, where «sin» would be said of the writer as «hans» or «hennes»; null where whose cannot be told. */
function owned(desk: Desk, from: number, last: number): string | null {
  const { origin, phrasing } = desk;
  const { tokens } = origin.reading;
  const prose = origin.noteBlock.block.prose.text;
  const { asks } = phrasing;
  const isInfinitive = (tokens[from]!.bits & B.infinitiveMarker) !== 0;
  const text = prose.slice(tokens[from]!.start, tokens[last]!.end).replace(asks?.tails ?? "", "");
  // «Når det gjelder å ta ansvar for sin del»: whose it is stands there.
  if (isInfinitive) return text;
  if (tokens.slice(from, last + 1).some(({ form }) => form === "seg") && !/ enn seg selv$| enn seg sjølv$/.test(text))
    return null;
  return text;
}

/** «Ville skremme oss», «vet godt at det er feil»: a plain motive, or what somebody knows, is asked and not claimed. */
export function isAsked({ origin: { hit }, phrasing: { asks } }: Desk, { text }: Wrapped): boolean {
  if (asks === undefined || /(?:^| )(?:ikke|ikkje|aldri|ingen|inga)(?: |$)/.test(text)) return false;
  const { id } = hit.rule.rule;
  return (
    /^motive-attribution\/(?:motive|intention)$/.test(id) ||
    (id === "mind-certainty/knowledge" && asks.knows.test(text))
  );
}

/** «[Det som skjedde] fikk meg til å lure på om han ville skremme oss.» */
export function whetherDrafts(desk: Desk, wrapped: Wrapped, hint: string): readonly Draft[] {
  const { asks, feeling, merely } = desk.phrasing;
  if (asks === undefined) return [];
  const said = framedText(desk, wrapped).replace(asks.knows, "$1");
  const plain = merely.reduce((text, only) => text.replace(` ${only} `, " "), said);
  return [
    framed(desk, "observe", wrapped, `${wordsOf(asks.seen, wrapped)} ${plain}`, hint),
    framed(desk, "own", wrapped, `${wordsOf(asks.whether, wrapped)} ${plain}`, feeling.hint),
  ];
}

/** Words without what makes them absolute: «er alltid redd når det blåser» → «er redd når det blåser». */
export const softened = (text: string, { asks }: Phrasing): string =>
  asks?.softer.reduce((said, [from, to]) => said.replace(from, to), text) ?? text;

/** «Jeg har sett at han henger over mobilen [hvor ofte, og når]»: what can be counted is no impression. */
export function countDrafts(desk: Desk, wrapped: Wrapped): readonly Draft[] | null {
  const { asks, notSeen, feeling } = desk.phrasing;
  const { id, rephrase } = desk.origin.hit.rule.rule;
  if (asks === undefined || !/^absolute-generalization\/(?!usual)/.test(id)) return null;
  if (/ ann?[ea]t?a? enn /.test(wrapped.text)) return [];
  const { hit, sentence, reading } = desk.origin;
  const { match, clause } = hit.claim;
  const { verb } = sentence.clauses[clause]!;
  // «Sju dager i uka, året rundt, står han …»: words without a verb are no statement.
  const isBare =
    verb < 0 &&
    sentence.clauses.some(({ kind, verb: other, from }) => kind === "main" && other >= 0 && from > match.last);
  if (isCut(desk, wrapped) || isBare) return [];
  // What somebody feels or thinks was not seen.
  const isMind = sentence.hits.some(
    ({ rule: { rule }, claim }) => claim.clause === clause && /^(?:unmarked-inference|mind-certainty)\//.test(rule.id),
  );
  if (isMind) return null;
  const text = ` ${wrapped.text}`;
  // «…, for sønnen er aldri å se»: the «aldri» must be that of the first verb.
  const isOwn = !reading.tokens
    .slice(wrapped.first, verb)
    .some(({ verb: form }) => (form & finite) !== 0 && (form & V.common) !== 0);
  const isNever = isOwn && /(?<!noe|noko) aldri /.test(text);
  const soft = isNever ? text.replace(" aldri ", " ") : softened(text, desk.phrasing);
  if (id.endsWith("/ever")) return isNever ? [] : null;
  if (soft === text) return /\/(?:nothing|usual-not|usual)$/.test(id) ? null : [];
  const [frame, hint] = isNever ? [notSeen, notSeen.hint] : [asks.count, rephrase.instead ?? asks.when];
  const seen = `${wordsOf(frame, wrapped)}${soft} {slot}`;
  const beside = feeling.beside?.[wrapped.past ? "past" : "present"] ?? "";
  return [
    framed(desk, "observe", wrapped, seen, hint),
    framed(desk, "own", wrapped, seen + beside, [hint, feeling.hint]),
  ];
}

/** « og lurer på hva det handler om for henne», behind a slot that ends its sentence; else nothing. */
export function askedTail(desk: Desk, range: Range & { readonly who: string }, rest: string): string {
  const { asks } = desk.phrasing;
  const { tokens } = desk.origin.reading;
  const { from, to } = desk.origin.sentence.sentence;
  const isPraise = /^(?:backhanded-praise|us-and-them)\//.test(desk.origin.hit.rule.rule.id);
  if (
    asks === undefined ||
    isPraise ||
    tokens.slice(range.last + 1, to).some(({ kind }) => kind === "word") ||
    from > range.first
  )
    return "";
  const whom = whomOf(desk, range, range.who);
  const comma = /(?:^| )(?:når|da|då|hvis|viss|mens|medan|som|etter at|før \S+ \S+) /.test(rest) ? "," : "";
  return `${comma} ${asks.about[range.past ? "past" : "present"]}${whom === "" ? "" : ` ${asks.whom} ${whom}`}`;
}

/** All of a sentence that condemns throughout, where no clause of it can be turned: «Ikke tæl i den karen». */
export function askedWhole(desk: Desk): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence, noteBlock } = origin;
  const { tokens } = reading;
  if (
    !holdsScorn(desk, { first: sentence.sentence.from, last: sentence.sentence.to }) ||
    hit.rule.rule.rephrase.own !== true ||
    sentence.sentence.question
  )
    return [];
  const first = skipOpening(tokens, sentence.sentence.from);
  const last = endOf(tokens, sentence, -1);
  const main = Math.max(
    0,
    sentence.clauses.findIndex(({ kind }) => kind === "main"),
  );
  if (last <= first) return [];
  const { verb } = sentence.clauses[main]!;
  const { at } = sentence.subjects[main]!;
  const prose = noteBlock.block.prose.text;
  const belongs = ((tokens[at + 1]?.bits ?? 0) & (B.preposition | B.possessive)) !== 0;
  const isApart = at >= 0 && verb >= 0 && Math.abs(verb - at) > 1 && !belongs;
  if (isApart || (at >= 0 && (tokens[at]!.bits & (B.writer | B.staff)) !== 0)) return [];
  const named = at >= 0 && at < hit.claim.match.first ? sayAgain(prose, tokens, at) : null;
  const who = named ?? restoreSubject(prose, reading, sentence.sentence.from, phrasing);
  // A word that no list knows may be a fact, and would be lost.
  const opening = Math.max(verb, at, first - 1) + 1;
  const marked = (index: number) =>
    sentence.hits.some(({ claim: { match } }) => match.first <= index && index <= match.last);
  const says = tokens.slice(opening, hit.claim.match.first).some(({ bits, opens, verb: tense, kind, form }, by) => {
    const isPaint = phrasing.emphases.some((words) => words[0] === form);
    return kind === "word" && (bits | opens | tense) === 0 && !isPaint && !marked(opening + by);
  });
  if (says) return [];
  const past = isPastIn(tokens, sentence.sentence);
  return askedDrafts(desk, { first, last, text: "", past, inverted: false, who });
}
