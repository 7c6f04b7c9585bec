import { B, V } from "../lexicon/bits";
import type { Clause } from "./clauses";
import { endOfUs } from "./left-out";
import {
  isArticle,
  isDefiniteNoun,
  isLabelled,
  isLabelNoun,
  isNounLike,
  isPersonal,
  nobody,
  subjectOf,
} from "./person";
import type { Subject } from "./subject";
import { isAnimal, isArticle as isNew, isOf, isRoom, type Tokens } from "./tokens";

/* Whom a clause without a verb is about: «Mor fornærmet», «tea trolley being awkward». */

/** A clause without a verb: a leading person is what it is about; else it is said of the patient. */
export function subjectOfFragment(tokens: Tokens, clause: Clause): Subject | null {
  // «En av oss (som kom sent) …»
  if (endOfUs(tokens, clause.from, clause.to) > clause.from) return nobody;
  for (let at = clause.from; at < clause.to && at < clause.from + 3; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word") continue;
    if (isAnimal(token)) return { at, holder: "thing", expletive: false, thirdParty: false };
    // «A wasp, furious, …»: the article of an animal is nobody.
    if (isArticle(tokens, at) || isNew(token)) {
      const next = tokens[at + 1];
      const thing = next !== undefined && at + 1 < clause.to && (isAnimal(next) || isOf(tokens.kinds.bareThing, next));
      if (thing) return { at: at + 1, holder: "thing", expletive: false, thirdParty: false };
      if (isArticle(tokens, at)) return null;
    }
    if (isPersonal(token) && (token.bits & B.object) === 0) return subjectOf(token, at);
    if (isPersonal(token) && (token.bits & B.subject) !== 0) return subjectOf(token, at);
    if ((token.bits & (B.coordinator | B.determiner)) === 0)
      return thingAtWork(tokens, clause, at) ?? describedThing(tokens, clause, at) ?? thingAside(tokens, clause, at);
  }
  return null;
}

/** «Tea trolley being awkward», «boiler in flat 5 playing up»: a thing that does not do as it should. */
function thingAtWork(tokens: Tokens, { to }: Clause, first: number): Subject | null {
  const { gathered, acting, noThing, bareThing, refuses } = tokens.kinds;
  const head = tokens[first]!;
  if (head.bits !== 0 || !isNounLike(tokens, first) || isLabelled(head) || isRoom(head)) return null;
  // «Bed 6 playing up»: whoever lies there.
  if (isOf(gathered, head) || tokens[first + 1]?.kind === "number") return null;
  for (let at = first + 1; at < to && at <= first + 5; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "mark" || isPersonal(token)) return null;
    // «Printer refusing to talk to the laptop»
    const stuck = isOf(bareThing, head) && isOf(refuses, token) && (token.verb & V.presentParticiple) !== 0;
    if ((stuck || isOf(acting, token)) && !isOf(noThing, tokens[at - 1]))
      return { at: first, holder: "thing", expletive: false, thirdParty: false };
  }
  return null;
}

/** «Venene vanskelige, tre forsøk», «veins difficult»: a thing with how it is right behind it; «tonen frekk» is somebody's. */
function describedThing(tokens: Tokens, { to }: Clause, first: number): Subject | null {
  const { aspect, bareThing, gadget } = tokens.kinds;
  // «Minibus back tyre soft»: the last of several nouns is the thing.
  let at = first;
  for (let noun = first + 1; noun < to && noun <= first + 2; noun += 1) if (isOf(gadget, tokens[noun])) at = noun;
  const head = tokens[at]!;
  let next = at + 1;
  // «Heating in the annexe temperamental»: where it stands.
  if (isOf(gadget, head)) next = behindPlace(tokens, next, to);
  while (next < to && (tokens[next]!.bits & (B.light | B.intensifier)) !== 0) next += 1;
  if (next >= to || isOf(aspect, head) || isLabelNoun(head)) return null;
  const how = tokens[next]!;
  // «Photocopier lying again», «kettle a drama queen»: how a machine is, or what it does.
  const acts = (how.verb & V.presentParticiple) !== 0 || isNew(how);
  if ((how.bits & B.adjective) === 0 && !(isOf(gadget, head) && acts)) return null;
  // «The council useless about the bins»: an office is nobody in care.
  return isOf(bareThing, head) || isOf(tokens.kinds.agency, head) || isDefiniteNoun(tokens, at)
    ? { at, holder: "thing", expletive: false, thirdParty: false }
    : null;
}

/** Behind «in the annexe», «on her coat»; where none stands, the place itself. */
function behindPlace(tokens: Tokens, at: number, to: number): number {
  if (at >= to || (tokens[at]!.bits & B.preposition) === 0) return at;
  let noun = at + 1;
  while (noun < to && (tokens[noun]!.bits & (B.determiner | B.possessive)) !== 0) noun += 1;
  return noun + 1 < to && isNounLike(tokens, noun) ? noun + 1 : at;
}

/** «The mower, temperamental as ever, …»: a thing alone before a comma, and behind it how it is. */
function thingAside(tokens: Tokens, { from, to }: Clause, at: number): Subject | null {
  const how = tokens[at + 2];
  const alone = at > from && at + 2 === to && tokens[at + 1]!.mark === ",";
  return alone && isOf(tokens.kinds.gadget, tokens[at]) && how !== undefined && (how.bits & B.adjective) !== 0
    ? { at, holder: "thing", expletive: false, thirdParty: false }
    : null;
}
