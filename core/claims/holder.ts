import { anyVerb, B, finite, V } from "../lexicon/bits";
import type { Holder } from "../model";
import type { Clause } from "../text/clauses";
import { followsAnimal, isUnknownName } from "../text/person";
import type { Subject } from "../text/subject";
import { isAnimal, isArticle, isOf, isOtherPerson, isOurs, isRoom, type Tokens } from "../text/tokens";
import { hasAgent, isPassive } from "./actor";
import { isJoinedPreposition } from "./denied";
import type { Match } from "./matches";
import { isDetermined, isNoun, isPersonLabel, nounAfter } from "./noun-after";
import { isConceded, isCopular, isPerfect, isPredicate, objectBefore } from "./predicate";

/** Whose mind or character the words are about, or null where they are not about a person at all. */
export function holderOf(tokens: Tokens, clause: Clause, subject: Subject, match: Match): Holder | null {
  const { pattern, first, last } = match;
  // «Mrs Moody had her flu jab»: behind a title it is a name.
  if (tokens[first]!.capital && isOf(tokens.kinds.title, tokens[first - 1])) return null;
  const company = companyOf(tokens, clause, first);
  if (company !== null) return company;
  if (pattern.kind === "adjective") return holderOfAdjective(tokens, clause, subject, first, last);
  if (pattern.kind === "noun" && isVerbHere(tokens, clause, first)) return null;
  if (pattern.kind === "noun") return holderOfNoun(tokens, clause, subject, first, last);
  if (pattern.verbal) {
    const verb = tokens[first]!;
    if ((verb.verb & anyVerb) === 0 && verb.verb === 0 && (verb.bits & B.modal) === 0) return null;
    if (isPassive(tokens, clause, first)) return hasAgent(tokens, clause, last) ? "other" : null;
    // A verb in front of its own subject within another's clause: «ba ham slutte å mase» stays with the clause.
    return subject.expletive ? "thing" : subject.holder;
  }
  if (isAskedOfUs(tokens, clause, first)) return "writer";

  // «Nobody held the glass to her lips»
  if (isOf(tokens.kinds.nobody, tokens[first]) && mentionsPerson(tokens, clause, first, last)) return "other";
  // «…, the object being a tablet», «Bloods refused again»: the words name what they are about.
  const named = subject.at >= first && subject.at <= last;
  const refused = tokens.slice(first, last + 1).some((token) => isOf(tokens.kinds.handled, token));
  if (named && (refused || (clause.verb < 0 && clause.follows >= 0))) return "other";
  // «Cheeky beggar wanted a lift»: a name for somebody, with what it is called; «the bad mood spread» is a thing.
  const called = named && subject.at === last && last === first + 1 && clause.verb === last + 1;
  const { deed, abstract } = tokens.kinds;
  const thing = isOf(deed, tokens[last]) || isOf(abstract, tokens[last]);
  if (called && !thing && (tokens[first]!.bits & B.adjective) !== 0 && acts(tokens, clause)) return "other";
  // «Hoftebruddet på rom 5»: whoever is in the room. «Vi satt på rom 5» stays ours.
  if (subject.holder === "thing" && (isRoom(tokens[last]) || isNumbered(tokens, subject, first, last))) return "other";
  if (subject.expletive || subject.holder === "thing")
    return mentionsPerson(tokens, clause, first, last) ? "other" : subject.holder;
  // «Spill for galleriet», «Syt og gneldrar»: an order to staff has no such words.
  if (
    subject.at < 0 &&
    subject.holder === "staff" &&
    first === clause.from &&
    clause.follows < 0 &&
    (tokens[first]!.verb & V.imperative) !== 0
  )
    return "other";
  // «We are tired of his endless lies»: what is somebody's is said of her.
  const ours = subject.holder === "staff" || subject.holder === "writer";
  if (ours && subject.at >= 0 && subject.at < first && [first, first - 1].some((at) => isOfAnother(tokens, at)))
    return "other";
  return subject.holder;
}

/** Whether a clause tells what somebody did, and not how something is. */
const acts = (tokens: Tokens, { verb }: Clause): boolean =>
  verb >= 0 && (tokens[verb]!.verb & (V.copula | V.becoming | V.seeming)) === 0 && (tokens[verb]!.bits & B.modal) === 0;

/** «Kolsen på 8», «the hip in 4»: whoever lies where the number is. */
const isNumbered = (tokens: Tokens, { at }: Subject, first: number, last: number): boolean =>
  at === first && tokens[last]!.kind === "number" && (tokens[last - 1]!.bits & B.preposition) !== 0;

/** «With him feeling left out, we moved the game», «due to her brother being lazy»: whoever stands before the participle; null where nobody does. */
function companyOf(tokens: Tokens, { from }: Clause, first: number): Holder | null {
  const { acting, feeling, amount, partOf } = tokens.kinds;
  const acts = isOf(acting, tokens[first - 1]) || isOf(feeling, tokens[first - 1]) ? first - 1 : first;
  if (acts - 2 < from || (tokens[acts]!.verb & V.presentParticiple) === 0) return null;
  // «We spent an hour on K.'s sulking»
  if (isOfAnother(tokens, acts - 1)) return "other";
  // «This writer»: two words that are one.
  const head = tokens[acts - 1]!.bits === B.light ? acts - 2 : acts - 1;
  const who = tokens[head]!;
  if (!isOtherPerson(who) && !isOurs(who)) return null;
  let before = head - 1;
  // «One of us», «two of the lads»
  if (before > from && isOf(partOf, tokens[before]) && isOf(amount, tokens[before - 1])) before -= 2;
  while (before > from && before > acts - 5 && (tokens[before]!.bits & described) !== 0) before -= 1;
  if (!isOf(tokens.kinds.with, tokens[before]) && !isJoinedPreposition(tokens, before)) return null;
  return isOtherPerson(who) ? "other" : "staff";
}

/** «Her», «Kelly's»: at its last word. */
const isOfAnother = (tokens: Tokens, at: number): boolean =>
  ((tokens[at]?.bits ?? 0) & B.possessive) !== 0 &&
  (isOtherPerson(tokens[at]!) ||
    (tokens[at]!.form === "'s" && tokens[at - 1] !== undefined && isOtherPerson(tokens[at - 1]!)));

const described = B.determiner | B.possessive | B.adjective;

/** «Asked me not to make a fuss», «ba oss slutte å mase»: what is asked of us is ours to do. */
function isAskedOfUs(tokens: Tokens, clause: Clause, first: number): boolean {
  const verb = tokens[clause.verb];
  if (verb === undefined || clause.verb >= first) return false;
  if (((tokens[first]!.bits & B.infinitiveMarker) | (tokens[first]!.verb & V.infinitive)) === 0) return false;
  const skipped = B.negation | B.infinitiveMarker;
  let at = first - 1;
  while (at > clause.verb && (tokens[at]!.bits & skipped) !== 0) at -= 1;
  const asked = (verb.verb & V.reporting) !== 0 || isOf(tokens.kinds.askedOf, verb);
  return at === clause.verb + 1 && asked && isOurs(tokens[at]!) && (tokens[at]!.bits & B.object) !== 0;
}

function mentionsPerson(tokens: Tokens, clause: Clause, from: number, last: number): boolean {
  const end = Math.min(tokens.length, from + 12);
  for (let at = clause.from; at < end; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "mark" && (token.mark === "." || token.mark === ";")) break;
    // «Huset har alltid lys på, det fikk hun vite»: who comes in a clause of her own is not meant, but in the words themselves.
    if (at > last && token.clause !== tokens[from]!.clause && (token.bits & B.subject) !== 0) continue;
    // «The bus never comes on Sundays»: with a capital, and nobody's name.
    if (isOf(tokens.kinds.weekday, token)) continue;
    // «Trakteren har gitt opp, vi bruker kjele»: what is done behind it, and no user.
    if (at > last && token.clause !== tokens[from]!.clause && (token.verb & finite) !== 0) continue;
    if (isOtherPerson(token) || (token.bits & B.possessive) !== 0) return true;
  }
  return false;
}

/** «Angry Birds», «Liar Dice»: two capitals in a row, of which the second is no person. */
function isTitle(tokens: Tokens, first: number, last: number): boolean {
  // «Liar's Dice»
  const next = tokens[last + (tokens[last + 1]?.form === "'s" ? 2 : 1)];
  if (!tokens[first]!.capital || next === undefined || next.kind !== "word" || !next.capital) return false;
  // «Alcoholics Anonymous»: a word that no table knows for a person is none for having a capital.
  const person = isOtherPerson(next) && ((next.word?.bits ?? 0) & (B.name | B.other)) !== 0;
  return next.clause === tokens[first]!.clause && !person && !isOurs(next);
}

/** «Alcoholic beverages», «psychotic symptoms»: before a noun for a thing it labels nobody. */
function modifiesThing(tokens: Tokens, last: number): boolean {
  const next = tokens[last + 1];
  return (
    next !== undefined &&
    next.kind === "word" &&
    next.clause === tokens[last]!.clause &&
    next.bits === 0 &&
    !next.capital &&
    isNoun(tokens, last + 1, false)
  );
}

/** «Behandlet som en forbryter», «like a criminal»: a likeness is not said of anybody. */
const isCompared = (tokens: Tokens, clause: Clause, at: number): boolean =>
  at - 2 >= clause.from && isArticle(tokens[at - 1]) && isOf(tokens.kinds.likeness, tokens[at - 2]);

const nominal = B.determiner | B.possessive | B.adjective | B.preposition | B.intensifier;

/** «She lies in bed», «did not lie»: a form that is a verb as well is a noun only where a noun is expected. */
function isVerbHere(tokens: Tokens, clause: Clause, at: number): boolean {
  if ((tokens[at]!.verb & anyVerb) === 0) return false;
  // «Sniker seg inn»
  if (((tokens[at + 1]?.bits ?? 0) & B.reflexive) !== 0) return true;
  const before = at > clause.from ? tokens[at - 1] : undefined;
  // «Faren, som er misbruker»: what somebody is, is a noun.
  // «Er pakka inn i», «er pakka bort»: what was done with something is none.
  if (before !== undefined && (before.verb & V.copula) !== 0)
    return (tokens[at]!.verb & V.participle) !== 0 && ((tokens[at + 1]?.bits ?? 0) & (B.light | B.preposition)) !== 0;
  return (
    before === undefined ||
    ((before.bits & nominal) === 0 && (before.bits !== 0 || before.verb !== 0 || before.opens !== 0))
  );
}

/** Nouns that judge: what they are said of, or the person they stand for. */
function holderOfNoun(tokens: Tokens, clause: Clause, subject: Subject, first: number, last: number): Holder {
  if (isTitle(tokens, first, last) || isCompared(tokens, clause, first) || modifiesThing(tokens, last)) return "thing";
  // «Anonyme Alkoholikere»: a name is no label.
  const before = tokens[first - 1];
  // «Watched a spider bully a fly»
  if (before !== undefined && isAnimal(before)) return "thing";
  const name = tokens[first]!.capital && !isOf(tokens.kinds.initialism, tokens[first]);
  if (name && before !== undefined && before.kind === "word" && first > clause.from) return "thing";
  // «This toolbar is bad news»: a thing, where «that is bad news» may be of somebody.
  const { at } = subject;
  const pointed =
    at >= 0 && at + 1 < clause.verb && (tokens[at]!.bits & B.determiner) !== 0 && isNoun(tokens, at + 1, true);
  if (
    clause.verb >= 0 &&
    first > clause.verb &&
    (tokens[clause.verb]!.verb & (V.copula | V.becoming)) !== 0 &&
    (!subject.expletive || pointed)
  ) {
    return subject.holder === "thing" && isUnknownName(tokens, clause, at) ? "other" : subject.holder;
  }
  // «Kettle a drama queen»
  if (clause.verb < 0 && subject.at >= 0 && subject.at < first && isOf(tokens.kinds.gadget, tokens[subject.at]))
    return "thing";
  // «Vi har en tendens til selvskryt»: with nobody else named, what we are said to have is ours.
  const ours = (subject.holder === "writer" || subject.holder === "staff") && subject.at >= 0;
  if (ours && isOf(tokens.kinds.abstract, tokens[last]) && !mentionsPerson(tokens, clause, clause.from, clause.from))
    return subject.holder;
  return "other";
}

function holderOfAdjective(
  tokens: Tokens,
  clause: Clause,
  subject: Subject,
  first: number,
  last: number,
): Holder | null {
  // «Torbjørn gløymde alt»: with a subject before it the form is the verb, not the adjective.
  const apart = tokens[first - 1]?.kind === "mark";
  if (first === clause.verb && subject.at >= clause.from && subject.at < first && !apart)
    return isShortForm(tokens, clause, first) ? subject.holder : null;
  // «Prøvde å redde kattungen», «skulle redde …»: behind these the form is a verb.
  const before = tokens[first - 1];
  if (
    before !== undefined &&
    first > clause.from &&
    ((before.bits & B.infinitiveMarker) !== 0 || (before.bits & B.modal) !== 0)
  )
    return null;
  // «Redd Barna»: with a capital inside the sentence it is part of a name.
  if (
    tokens[first]!.capital &&
    first > clause.from &&
    tokens[first - 1]!.kind === "word" &&
    tokens[first - 1]!.form !== ""
  )
    return null;
  // «Angry Birds», «Liar Dice»
  if (isTitle(tokens, first, last)) return null;
  // «MAD means crazy»
  if (isOf(tokens.kinds.means, tokens[first - 1])) return "thing";
  if (isBracketed(tokens, first, last)) return "thing";
  // «Ashamed as she was, she came», «the angrier he gets, …»
  if (isConceded(tokens, clause, first, last)) return "other";
  const whose = ofWhom(tokens, last);
  if (whose !== null) return whose;
  if (isOf(tokens.kinds.one, tokens[last + 1]) && followsAnimal(tokens, first)) return "thing";
  const noun = nounAfter(tokens, last, tokens[first]!.clause, isDetermined(tokens[first - 1]));
  if (noun !== null) {
    // Before a noun: of a person only if the noun is for a person, and no part of another («family situation»).
    if (isPersonLabel(noun) && !isOf(tokens.kinds.ofFamily, tokens[tokens.indexOf(noun, last) + 1]))
      return (noun.bits & B.staff) !== 0 ? "staff" : "other";
    // «Sonen er ein arrogant blære»: what somebody is said to be is somebody.
    if (isPredicate(tokens, clause, subject, first)) return subject.holder;
    if (isOf(tokens.kinds.meanDeed, tokens[first]) && isOf(tokens.kinds.deed, noun))
      return doerOf(tokens, clause, subject, first, tokens.indexOf(noun, last));
    return noun.bits & B.name && noun.capital ? "other" : "thing";
  }
  if (isOfThingBehindComma(tokens, clause, first, last)) return "thing";
  // «Såret skylt», «ubehagelig varmt»: the noun, and the word that says how warm.
  if (clause.verb < 0 && first === last && namesOrGrades(tokens, clause, first)) return null;
  // «Mangla hanskar, heilt håplaust»: a neuter is said of how things are.
  if (clause.verb < 0) return subject.at < 0 && isOf(tokens.kinds.ofThings, tokens[first]) ? "thing" : subject.holder;
  if (isPerfect(tokens, clause, first, last)) return null;
  if (first < clause.verb) {
    // «Skuffet gikk han ut»: in front and free.
    // «…, men såra var han»
    const free =
      first === clause.from ||
      tokens[first - 1]?.kind === "mark" ||
      (first === clause.from + 1 && (tokens[clause.from]!.bits & B.coordinator) !== 0);
    // «Såra vart reinsa»: with nobody behind the verb, the word is its subject and no adjective.
    // «Redd for mørket lot hun lampa stå på»: so with what it is about.
    const about =
      first === clause.from &&
      subject.at === clause.verb + 1 &&
      ((tokens[last]!.bits | (tokens[last + 1]?.bits ?? 0)) & B.preposition) !== 0;
    const turned = (last + 1 === clause.verb || about) && subject.at > clause.verb;
    // «Utakksam for alt ein steller i stand»: nor is it people as such who are so.
    if (
      first === clause.from &&
      (tokens[last]!.bits & B.preposition) !== 0 &&
      subject.at > last &&
      (tokens[subject.at]!.bits & B.generic) !== 0
    )
      return "other";
    // «Insolent is the only word», «tungnem er berre førenamnet»
    if (first === clause.from && last + 1 === clause.verb && isCopular(tokens[clause.verb]!) && isNamed(tokens, clause))
      return "other";
    // «Jealous of the fuss the little one's getting»: what it is about is all there is.
    if (
      first === clause.from &&
      (tokens[last]!.bits & B.preposition) !== 0 &&
      subject.at > last &&
      subject.at < clause.verb &&
      tokens.slice(last, subject.at).every((token) => token.clause === tokens[first]!.clause)
    )
      return subject.holder;
    // «Lukkeleg der ute i snøen var han», «Glad i dyret sitt er han»
    const apart = free && subject.at > clause.verb && isCopular(tokens[clause.verb]!);
    // «Angry she was, …»: in front of all, and nothing behind.
    const before =
      first === clause.from &&
      subject.at === last + 1 &&
      clause.verb === last + 2 &&
      isCopular(tokens[clause.verb]!) &&
      tokens[clause.verb + 1]?.kind !== "word";
    if (before) return subject.holder;
    // «Skjuler hvor redd hun er», «så sint hun var!»
    const opened = clause.kind === "wh" || isOf(tokens.kinds.so, tokens[clause.from]);
    const degree = opened && first === clause.from + 1 && isCopular(tokens[clause.verb]!);
    if (degree && last < subject.at && subject.at < clause.verb) return subject.holder;
    // «Sad since his roommate left, sat by the phone»: what it is about, and then what was done.
    const parted = first === clause.from && subject.at < 0 && tokens[last + 1]?.clause !== tokens[last]!.clause;
    return free && (turned || apart || parted || tokens[last + 1]?.mark === ",") ? subject.holder : null;
  }
  const object = objectBefore(tokens, clause, first);
  if (object !== null && (subject.holder !== "other" || object !== "other")) return object;
  return subject.expletive ? "thing" : subject.holder;
}

/** Whether a clause ends in a word for what something is called. */
const isNamed = (tokens: Tokens, { verb, to }: Clause): boolean =>
  tokens.slice(verb + 1, to).some((token) => isOf(tokens.kinds.nameWord, token));

/** «Feig reaksjon på et nei», «a petty remark»: who did it, where it is not one of us that gave it or that it is from. */
function doerOf(tokens: Tokens, { verb }: Clause, { at, holder }: Subject, first: number, deed: number): Holder {
  const [from, whom] = [tokens[deed + 1], tokens[deed + 2]];
  if (from !== undefined && (from.bits & B.preposition) !== 0 && whom !== undefined && isOurs(whom)) return "writer";
  return at >= 0 && verb >= 0 && verb < first && (holder === "writer" || holder === "staff") ? holder : "other";
}

/** «Hjerteløst av henne å dra», «selfish of him»: behind the word stands whom it is said of. */
function ofWhom(tokens: Tokens, last: number): Holder | null {
  const [of, whom] = [tokens[last + 1], tokens[last + 2]];
  if (whom === undefined || !isOf(tokens.kinds.partOf, of) || of!.clause !== whom.clause) return null;
  const isObject = (whom.bits & B.pronoun) !== 0 ? (whom.bits & B.object) !== 0 : (whom.bits & (B.name | B.kin)) !== 0;
  return isObject && isOtherPerson(whom) && (whom.bits & B.possessive) === 0 ? "other" : null;
}

/** «Varmeflaske (lunken)»: alone in brackets it is said of the word before them. */
function isBracketed(tokens: Tokens, first: number, last: number): boolean {
  const noun = tokens[first - 2];
  if (noun === undefined || noun.kind !== "word") return false;
  if (tokens[first - 1]!.mark !== "(" || tokens[last + 1]?.mark !== ")") return false;
  return noun.bits === 0 && (noun.verb & finite) === 0 && !noun.capital;
}

/** «Pt thrilled to be asked», «Mum upset about the bill»: without an object the form tells how somebody was. */
function isShortForm(tokens: Tokens, clause: Clause, at: number): boolean {
  const next = tokens[at + 1];
  if ((tokens[at]!.verb & V.participle) === 0) return false;
  // «Patient entitled, asked for more»: and so where nothing follows but a comma.
  return next?.mark === "," || (at + 1 < clause.to && isOf(tokens.kinds.feltAt, next));
}

function namesOrGrades(tokens: Tokens, clause: Clause, at: number): boolean {
  const next = tokens[at + 1];
  if (at !== clause.from || next === undefined || next.kind !== "word" || next.clause !== tokens[at]!.clause)
    return false;
  const wound =
    isOf(tokens.kinds.wound, tokens[at]) && (next.bits & (B.preposition | B.coordinator)) === 0 && next.opens === 0;
  // «Urimelig høy strømregning»: how high, of no person.
  const noun = tokens[at + 2];
  const measured =
    isOf(tokens.kinds.grading, tokens[at]) &&
    (next.bits & B.adjective) !== 0 &&
    noun?.clause === tokens[at]!.clause &&
    !noun.capital &&
    isNoun(tokens, at + 2, false) &&
    !isPersonLabel(noun);
  return (
    wound ||
    measured ||
    (isOf(tokens.kinds.grading, tokens[at]) && /[^aeiouyæøå]t$/.test(next.form) && (next.bits & ~B.adjective) === 0)
  );
}

/**
 * «Ein slitsam, men fin kveld», «a difficult, but useful meeting»: the noun of two adjectives stands behind the comma, and
 * only where it is nobody is the first one said of a thing.
 */
function isOfThingBehindComma(tokens: Tokens, clause: Clause, first: number, last: number): boolean {
  const article = tokens[first - 1];
  if (!isDetermined(article) || (article!.bits & B.possessive) !== 0 || tokens[last + 1]?.mark !== ",") return false;
  // «Ho er ein krevjande, men ærleg type»
  if (clause.verb >= 0 && clause.verb < first && isCopular(tokens[clause.verb]!)) return false;
  let at = last + 2;
  const joined = at < tokens.length && (tokens[at]!.bits & B.coordinator) !== 0;
  if (joined) at += 1;
  let words = 0;
  for (; at < tokens.length && words < 4; at += 1, words += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word" || (token.bits & B.preposition) !== 0) break;
    if (isOtherPerson(token) || isPersonLabel(token) || isOurs(token)) return false;
    if ((token.verb & finite) !== 0 || (token.bits & (B.determiner | B.pronoun)) !== 0 || token.opens !== 0)
      return false;
  }
  return words > 1 && tokens[at - 1]!.bits === 0;
}
