import { B, finite, S, V } from "../../lexicon/bits";
import type { CompiledLanguage } from "../../rules/compile";
import type { Hit } from "../../rules/run";
import type { Token } from "../../text/tokens";
import { skipOpening } from "../clause/edges";
import { endOfSubject } from "../clause/subject-phrase";
import { type Desk, type Draft, draft, noteWords, withoutDraft } from "../draft";
import { dropDrafts } from "../drop";
import type { RephraseKinds } from "../kinds";
import { actBehind } from "../own/behind";
import { besidesDraft } from "./besides";
import { isPersonTerm } from "./person-term";
import { beforePlace, behindPhrase, withAge, withWhose } from "./place";
import { type Swap, swapTerm } from "./words";

/** A term for a term; and for a label, the same with a slot for what is known. */
export function termDrafts(
  desk: Desk,
  stance: "voice" | "reword",
  table: Readonly<Record<string, string>>,
  hint: string | undefined,
  { lexicon }: CompiledLanguage,
): readonly Draft[] {
  const { hit, reading, sentence } = desk.origin;
  const { tokens } = reading;
  const { kinds, terms } = desk.phrasing;
  const subject = subjectOf(desk, hit);
  const place = { tokens, match: hit.claim.match, to: sentence.sentence.to, subject, lexicon, kinds, terms };
  const found = swapTerm(table, place);
  if (found === null) return [];
  // «Same story as always» compares.
  if (desk.phrasing.kinds.compares.test(reading.tokens[found.first - 1]?.form ?? "")) return [];
  const more =
    desk.phrasing.verbSecond || found.text === ""
      ? null
      : swapTerm(table, { ...place, match: { first: found.last + 1, last: hit.claim.match.last } });
  // «Dirty on Tuesday, clean today»: both in one mark.
  if (more !== null && more.text !== "") {
    const text = putTogether(desk, [found, more]);
    return [draft(desk, stance, found.first, more.last, text)];
  }
  const swap = beforePlace(desk, withWhose(desk, apart(found, reading.tokens, desk.phrasing.kinds)));
  // «Demanding claims» are no telling.
  const before = reading.tokens[swap.first - 1]?.bits ?? 0;
  if (stance === "voice" && (before & (B.determiner | B.adjective | B.possessive)) !== 0) return [];
  if (swap.text === "") return [leftOut(desk, stance, swap)].filter((one) => one !== null);
  const all = everyOf(desk, table, lexicon);
  if (all.length > 1) {
    const together = { first: all[0]!.first, last: all.at(-1)!.last, text: putTogether(desk, all) };
    const told = hit.rule.rule.id.startsWith("resistance-noncompliance/")
      ? besidesDraft(desk, together, "reason")
      : null;
    const said = draft(desk, stance, together.first, together.last, together.text);
    return told === null ? [said] : [told, said];
  }
  // «En upålitelig alkis»: a better noun leaves the judgement in front of it.
  const before1 = reading.tokens[swap.first - 1];
  const isPainted = before1 !== undefined && (before1.bits & B.adjective) !== 0 && before1.word?.isHung === true;
  if (desk.phrasing.verbSecond && isPainted && isPersonTerm(swap.text, desk.phrasing.kinds)) return [];
  const act = isTypical(desk) ? actBehind(desk, swap.last) : -1;
  if (act >= 0) {
    const { start, end } = reading.tokens[act]!;
    return [draft(desk, stance, swap.first, act, desk.origin.noteBlock.block.prose.text.slice(start, end))];
  }
  const aged = withoutOwner(desk, withAge(desk, swap));
  const said = andMore(desk, asPredicate(desk, asPatient(desk, setOff(desk, aged))));
  const plain = draft(desk, stance, said.first, said.last, said.text);
  const wider = widerDraft(desk, stance, aged, hint);
  return wider === null ? [plain] : [wider, plain];
}

/** Who it is, where it is one word that stands behind its verb in Norwegian; -1 for nobody. */
function subjectOf({ origin: { reading, sentence }, phrasing }: Desk, hit: Hit): number {
  const { clause } = hit.claim;
  const { at } = sentence.subjects[clause]!;
  const isOne = at > sentence.clauses[clause]!.verb && endOfSubject(reading.tokens, at) === at;
  return phrasing.verbSecond && isOne ? at : -1;
}

/** «Typisk anorektiker, skraper smøret av»: the diagnosis only explains what was done, which stands there. */
const isTypical = ({ origin: { hit, reading, sentence }, phrasing }: Desk): boolean =>
  phrasing.verbSecond &&
  hit.rule.rule.id.startsWith("diagnosis-identity/") &&
  phrasing.kinds.typical.test(reading.tokens[hit.claim.match.first]!.form) &&
  // «Typisk borderlinar, splittar personalet»: what stands there is at fault too.
  sentence.hits.every(({ claim: { match } }) => match.first <= hit.claim.match.last);

/** «Nektet plent for det», «maste seg til ekstra Truxal», a tale about a bus: a denial that was heard, what somebody told or got, is no thought. */
export const isDeed = ({ origin: { hit, reading }, phrasing }: Desk): boolean => {
  const { claim, rule } = hit;
  const { tokens } = reading;
  if (!/\/(?:dishonesty|trickery)$/.test(rule.rule.id)) return false;
  const [head, next, to] = [0, 1, 2].map((by) => tokens[claim.match.first + by]?.form ?? "");
  const isTale = tokens
    .slice(claim.match.first, claim.match.last + 1)
    .some(({ form }) => phrasing.kinds.tale.test(form));
  return isTale || phrasing.kinds.denies.test(head!) || (next === "seg" && to === "til");
};

/**
 * The word left out. «Angivelig brystsmerter» becomes «Forteller om brystsmerter»: without it what somebody told would be
 * a finding, and where no teller can stand before it the word stays.
 */
function leftOut(desk: Desk, stance: "voice" | "reword", { first, last }: Swap): Draft | null {
  const { origin, phrasing } = desk;
  const { tokens } = origin.reading;
  const { form } = tokens[first]!;
  const { hearsay, about } = phrasing.tells;
  const isAdverb = hearsay.includes(form);
  if (about === undefined || !(isAdverb || hearsay.includes(form.slice(0, -1))))
    return withoutDraft(desk, stance, first, last);
  const { from, to } = origin.sentence.clauses[origin.hit.claim.clause]!;
  const next = tokens[last + 1];
  if (skipOpening(tokens, from) === first)
    return next?.kind === "word" && about.ends.test(next.form) ? draft(desk, stance, first, last, about.put) : null;
  // «Skal angivelig ha falt» is hearsay without it.
  const isTold = tokens.slice(from, to).some(({ form: one }) => phrasing.kinds.toHave.test(one));
  return isAdverb && !isTold ? null : withoutDraft(desk, stance, first, last);
}

/** «Again, he's sure»: before a subject it is set off; «lad, 22, uses spice»: of somebody named before it is said without «person». */
function setOff({ origin: { reading, sentence }, phrasing }: Desk, swap: Swap): Swap {
  if (phrasing.verbSecond) return swap;
  const { tokens } = reading;
  const subject = sentence.subjects.some(({ at }) => at === swap.last + 1);
  if (swap.text === "again" && swap.first === sentence.sentence.from && subject) return { ...swap, text: "again," };
  const before = tokens.slice(sentence.sentence.from, swap.first);
  const isNamed =
    tokens[swap.first - 1]?.mark === "," && before.some(({ bits }) => (bits & (B.personNoun | B.name)) !== 0);
  const isOpen = before.every(({ verb }) => (verb & finite) === 0);
  const does = phrasing.kinds.personWho.exec(swap.text);
  return isNamed && isOpen && does !== null ? { ...swap, text: does[1]! } : swap;
}

/** «Person with an alcohol use disorder, with liver involvement»: two of the same kind are set apart. */
const apart = (swap: Swap, tokens: readonly Token[], kinds: RephraseKinds): Swap =>
  isPersonTerm(swap.text, kinds) && tokens[swap.last + 1]?.form === "with" ? { ...swap, text: `${swap.text},` } : swap;

/**
 * «Lifelong pothead with not an ounce of willpower»: a label and a judgement of the person in one phrase; neither is left
 * standing where the other is mended. Empty where there are not both.
 */
export function labelTogether(desk: Desk, language: CompiledLanguage): readonly Draft[] {
  const { hit, sentence } = desk.origin;
  if (desk.phrasing.verbSecond) return [];
  const isLabel = ({ rule }: typeof hit) => /^(?:substance-label|diagnosis-identity)\//.test(rule.rule.id);
  const label = isLabel(hit) ? hit : sentence.hits.find(isLabel);
  const trait = isLabel(hit) ? sentence.hits.find(({ rule }) => rule.rule.id === "stigma-label/trait") : hit;
  if (label === undefined || trait === undefined || trait.rule.rule.id !== "stigma-label/trait") return [];
  const tail = dropDrafts({ ...desk, origin: { ...desk.origin, hit: trait } }).find(({ text }) => text === "");
  const { reword, observe } = label.rule.rule.rephrase;
  if (tail === undefined || reword === undefined) return [];
  const terms = termDrafts({ ...desk, origin: { ...desk.origin, hit: label } }, "reword", reword, observe, language);
  return terms.flatMap((one) =>
    one.end > tail.start
      ? []
      : {
          ...one,
          end: tail.end,
          text: one.text.replace(/,$/, "") + desk.origin.noteBlock.block.prose.text.slice(one.end, tail.start),
        },
  );
}

/** «Stamgjesten vår»: a person is nobody's, and «vår» goes with the label. */
function withoutOwner({ origin: { reading }, phrasing }: Desk, swap: Swap): Swap {
  const next = reading.tokens[swap.last + 1];
  const isOwned = next !== undefined && ((next.bits & B.possessive) !== 0 || phrasing.kinds.ours.test(next.form));
  return phrasing.verbSecond && isOwned && isPersonTerm(swap.text, phrasing.kinds) && swap.text.includes(" ")
    ? { ...swap, last: swap.last + 1 }
    : swap;
}

/** «Person med rusproblem med lang fartstid»: the second «med» is an «og». */
function andMore({ origin: { reading }, phrasing }: Desk, swap: Swap): Swap {
  // «En person som bruker flere rusmidler, og som …»: it is the person who does.
  if (phrasing.verbSecond && reading.tokens[swap.last + 1]?.form === "som" && phrasing.kinds.whoUses.test(swap.text))
    return { ...swap, text: `${swap.text}, ${phrasing.and}` };
  const isDouble = phrasing.verbSecond && reading.tokens[swap.last + 1]?.form === "med";
  return isDouble && phrasing.kinds.holdsWith.test(swap.text)
    ? { ...swap, last: swap.last + 1, text: `${swap.text} ${phrasing.and}` }
    : swap;
}

/** The swaps of all findings of one rule in a sentence: of three noes none stays «nektet» where the others are told. */
function everyOf(
  desk: Desk,
  table: Readonly<Record<string, string>>,
  lexicon: CompiledLanguage["lexicon"],
): readonly Swap[] {
  const { hit, reading, sentence } = desk.origin;
  const { kinds, terms } = desk.phrasing;
  const place = { tokens: reading.tokens, to: sentence.sentence.to, lexicon, kinds, terms };
  const swaps = sentence.hits
    .filter(({ rule }) => rule === hit.rule)
    .flatMap((one) => swapTerm(table, { ...place, match: one.claim.match, subject: subjectOf(desk, one) }) ?? [])
    .filter(({ text }) => text !== "")
    .sort((a, b) => a.first - b.first);
  return swaps.filter(({ first }, at) => at === 0 || first > swaps[at - 1]!.last);
}

/** Several new terms with the words between them. */
function putTogether({ origin }: Desk, swaps: readonly Swap[]): string {
  const { tokens } = origin.reading;
  const prose = origin.noteBlock.block.prose.text;
  return swaps
    .map(({ text, last }, at) => {
      const next = swaps[at + 1];
      return next === undefined ? text : text + prose.slice(tokens[last]!.end, tokens[next.first]!.start);
    })
    .join("");
}

/** With the term a slot: for what the writer saw, for the reason of a no, for what is known of somebody. */
function widerDraft(desk: Desk, stance: "voice" | "reword", swap: Swap, hint: string | undefined): Draft | null {
  if (hint === undefined) return null;
  if (stance === "voice" || (desk.phrasing.verbSecond && isDeed(desk))) return besidesDraft(desk, swap, "seen");
  return desk.origin.hit.rule.rule.id.startsWith("resistance-noncompliance/")
    ? besidesDraft(desk, swap, "reason")
    : knownDraft(desk, swap, hint);
}

/** «Person med rusmiddelproblemer» → «person med [det du vet om rusbruken]»: where a label stood, what is known. */
function knownDraft(desk: Desk, swap: Swap, hint: string): Draft | null {
  if (
    !isPersonTerm(swap.text, desk.phrasing.kinds) &&
    !/^(?:substance-label|diagnosis-identity)\//.test(desk.origin.hit.rule.rule.id)
  )
    return null;
  // «Medpasienten, også anorektiker»: of somebody else no more is asked.
  const { tokens } = desk.origin.reading;
  if (desk.phrasing.kinds.also.test(tokens[swap.first - 1]?.form ?? "") && tokens[swap.first - 2]?.mark === ",")
    return null;
  // «Half the unit»: of so many nothing is known in one slot.
  if (!desk.phrasing.verbSecond && tokens[swap.first - 1]?.form === "half") return null;
  const test = behindTest(desk, swap, hint);
  if (test !== null) return test;
  // «A positive urine»: no slot parts an adjective from its noun.
  const next = desk.origin.reading.tokens[swap.last + 1];
  if (
    !isPersonTerm(swap.text, desk.phrasing.kinds) &&
    next?.kind === "word" &&
    (next.bits & stands) === 0 &&
    next.opens === 0
  )
    return null;
  const term = swap.text.replace(/,$/, "");
  const mark = term === swap.text ? "" : ",";
  // «Heroinist», «anorektiker» say of what: that stays, and what is known besides has its slot behind it.
  const [, person, trouble] = desk.phrasing.kinds.tellsOf.exec(term) ?? [];
  // How long it lasted is a fact that no slot may take away.
  const lasts = swap.text.split(" ").some((word) => desk.phrasing.terms.lasting.has(word));
  if (desk.phrasing.kinds.earlier.test(trouble ?? ""))
    return draft(desk, "observe", swap.first, swap.last, `${person} {slot} ${trouble}`, hint);
  // «Typisk narkoman» marks a diagnosis: what is known of the use is not asked there.
  const isOfUse = desk.origin.hit.rule.rule.id.startsWith("substance-label/");
  const text =
    !lasts && isOfUse && desk.phrasing.unnamed.includes(trouble ?? "")
      ? `${person} {slot}${mark}`
      : `${term} ({slot})${mark}`;
  const put = behindPhrase(desk, andMore(desk, asPredicate(desk, asPatient(desk, setOff(desk, { ...swap, text })))));
  if (put === null) return null;
  return draft(desk, "observe", put.first, put.last, put.text, hint);
}

/** «UA positive for THC on Friday ([which test, and when])»: in English behind all that is said of the test. */
function behindTest(desk: Desk, swap: Swap, hint: string): Draft | null {
  const { hit, reading, sentence, noteBlock } = desk.origin;
  if (desk.phrasing.verbSecond || !/^substance-label\/(?:test|clean)$/.test(hit.rule.rule.id)) return null;
  const { tokens } = reading;
  let last = swap.last;
  while (last + 1 < sentence.sentence.to && goesAlong(tokens[last + 1]!)) last += 1;
  const prose = noteBlock.block.prose.text;
  const behind = prose.slice(tokens[swap.last]!.end, tokens[last]!.end);
  const said = noteWords(desk, sentence.sentence.from, sentence.sentence.to - 1);
  const { known: asked } = desk.phrasing;
  // «UA dirty on Friday» names its test, «ninety days clean» has none.
  const known = asked === undefined ? hint : asked.test.test(said) ? asked.tested : asked.untested;
  return draft(desk, "observe", swap.first, last, `${swap.text}${behind} ({slot})`, known);
}

const goesAlong = ({ kind, opens, bits, form, verb }: Token): boolean =>
  kind !== "mark" &&
  (opens === 0 || (bits & B.preposition) !== 0) &&
  ((bits & B.coordinator) === 0 || form === "and") &&
  ((verb & finite) === 0 || bits !== 0);

/** «Manikeren i skjermingen» is called by the word the notes have: «pasienten med mani». */
function asPatient({ origin: { hit }, phrasing }: Desk, swap: Swap): Swap {
  const isOne = hit.rule.rule.id.startsWith("diagnosis-identity/") && phrasing.verbSecond;
  const several = phrasing.patients ?? "";
  const text = swap.text.replace(phrasing.kinds.thePerson, phrasing.patient);
  return isOne ? { ...swap, text: several === "" ? text : text.replace(phrasing.kinds.thePersons, several) } : swap;
}

/** «Hun er pillenarkoman» → «Hun har medikamentavhengighet», «Alkoholiker, …» → «Har alkoholavhengighet, …». */
function asPredicate(
  { origin: { reading, sentence, noteBlock }, phrasing: { has, does, kinds } }: Desk,
  swap: Swap,
): Swap {
  const { tokens } = reading;
  if (does !== undefined) return asDoing(swap, does, kinds, tokens, sentence.sentence.to);
  const [, trouble] = kinds.personHas.exec(swap.text) ?? [];
  if (has === undefined || trouble === undefined) return swap;
  const opens = swap.first === sentence.sentence.from || (tokens[swap.first - 1]?.form.endsWith(".") ?? false);
  const next = tokens[swap.last + 1];
  // «En pundar fra sentrum»: it is the person who is from there.
  if (kinds.fromPlace.test(next?.form ?? "") || holdsMore(tokens, swap.last + 1, sentence.sentence.to)) return swap;
  if (opens) return next === undefined || next.kind === "mark" ? { ...swap, text: `${has.er} ${trouble}` } : swap;
  let before = swap.first - 1;
  if (kinds.kinArticle.test(tokens[before]!.form)) before -= 1;
  let copula = before;
  while (copula > sentence.sentence.from && before - copula < 3 && isBetween(tokens[copula]!)) copula -= 1;
  const verb = tokens[copula];
  const put = verb === undefined || (verb.verb & V.copula) === 0 ? undefined : has[verb.form];
  if (put === undefined) return swap;
  const kept = copula < before ? noteBlock.block.prose.text.slice(tokens[copula]!.end, tokens[before]!.end) : "";
  return { first: copula, last: swap.last, text: `${put}${kept} ${trouble}` };
}

/** «… og en snylter i tillegg», «… som holder til ved kiosken»: they are that, and do not have it. */
function holdsMore(tokens: readonly Token[], at: number, to: number): boolean {
  const [next, then] = [tokens[at], tokens[at + 1]];
  if (next === undefined || at + 1 >= to || then === undefined) return false;
  if ((next.opens & S.relative) !== 0) return true;
  const article = then.verb === 0 && (then.bits & (B.determiner | B.negation)) !== 0;
  return (next.bits & B.coordinator) !== 0 && article;
}

/** «Roommate is a textbook bulimic» → «Roommate has bulimia», «Pt is a cutter» → «Pt self-harms by cutting». */
function asDoing(
  swap: Swap,
  does: NonNullable<Desk["phrasing"]["does"]>,
  kinds: RephraseKinds,
  tokens: readonly Token[],
  to: number,
): Swap {
  const [, verb, rest] = kinds.personDoes.exec(swap.text) ?? [];
  let copula = swap.first - 1;
  if (/^an?$/.test(tokens[copula]?.form ?? "")) copula -= 1;
  const form = tokens[copula]?.form ?? "";
  const put = verb === undefined ? undefined : does[verb]?.[form];
  const next = tokens[swap.last + 1];
  const follows = swap.last + 1 >= to || next === undefined || next.kind === "mark" || kinds.mayFollow.test(next.form);
  const isWhose = next?.form !== "in" || kinds.whoseOrThe.test(tokens[swap.last + 2]?.form ?? "");
  // «An alcoholic and a smoker»: he has the one, and is the other.
  const isMore = holdsMore(tokens, swap.last + 1, to);
  if (put === undefined || !follows || !isWhose || isMore || (tokens[copula]!.verb & V.copula) === 0) {
    const isBare = copula === swap.first - 1 && ((tokens[copula]?.verb ?? 0) & V.copula) !== 0;
    return isBare && swap.text.startsWith("person ") ? { ...swap, text: `a ${swap.text}` } : swap;
  }
  const glued = form.startsWith("'") || form.startsWith("’") ? " " : "";
  return { first: copula, last: swap.last, text: `${glued}${put}${rest === undefined ? "" : ` ${rest}`}` };
}

const isBetween = ({ kind, bits, verb }: Token): boolean =>
  kind === "word" && verb === 0 && (bits & (B.light | B.pronoun | B.name | B.negation | B.hedge | B.booster)) !== 0;

/** What can follow a noun: it is no noun itself. */
const stands = B.preposition | B.light | B.coordinator | B.negation;
