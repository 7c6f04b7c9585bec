import { anyVerb, B, V } from "../lexicon/bits";
import type { Holder } from "../model";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isOf, isOtherPerson, type Token, type Tokens } from "../text/tokens";
import { isDetermined } from "./noun-after";

/* Who acts: in what was done to somebody, and whose the aim of an act is. */

/** «Ble nektet», «was refused»: done to the person, not by the person. */
export function isPassive(tokens: Tokens, clause: Clause, at: number): boolean {
  const token = tokens[at]!;
  if ((token.verb & V.participle) === 0) return false;
  for (let back = at - 1; back >= clause.from && back >= at - 4; back -= 1) {
    const before = tokens[back]!;
    // «He's taken a liking to her»: short for «has».
    if (before.form === "'s" && isDetermined(tokens[at + 1])) return false;
    if ((before.verb & (V.becoming | V.copula)) !== 0) return true;
    if ((before.verb & anyVerb) !== 0) return false;
    if (before.kind === "mark") return false;
  }
  return false;
}

const isAttribute = (token: Token): boolean =>
  !isOtherPerson(token) && (token.bits & (B.determiner | B.possessive | B.adjective)) !== 0;

/** «Personalet blir manipulert av henne», «were played off against each other by this patient»: who did it stands behind. */
export function hasAgent(tokens: Tokens, { to }: Clause, last: number): boolean {
  for (let at = last; at < to && at <= last + 6; at += 1) {
    if (tokens[at]!.kind !== "word") return false;
    if (!isOf(tokens.kinds.agent, tokens[at])) continue;
    let whom = at + 1;
    while (whom < to && whom < at + 4 && isAttribute(tokens[whom]!)) whom += 1;
    return whom < to && isOtherPerson(tokens[whom]!) && (tokens[whom]!.bits & B.staff) === 0;
  }
  return false;
}

/**
 * Whose the aim of an act is: «she was moved so she wouldn't have to hear it» and «sat with her so she wouldn't have to
 * wait» are told of staff, and «the stool stands there so he won't have to reach» of a thing.
 */
export function actorOf(tokens: Tokens, host: Clause, subject: Subject): Holder {
  if (subject.holder !== "other") return subject.holder;
  const { from, to, verb } = host;
  if (verb < 0) return "other";
  const helped = (tokens[verb]!.verb & (V.copula | V.becoming)) !== 0;
  for (let at = verb + 1; at < to && at <= verb + 3; at += 1) {
    // «Keeps his door closed»: what is done with a thing was done by whoever keeps it so.
    if ((tokens[at]!.bits & (B.determiner | B.possessive)) !== 0 && (tokens[at]!.bits & B.light) === 0) break;
    if (helped && (tokens[at]!.verb & V.participle) !== 0 && (tokens[at]!.verb & V.presentParticiple) === 0)
      return "staff";
  }
  // «Her daughter drives her so she …»: nor is what a relative does for somebody the aim of that somebody.
  if (!subject.thirdParty && (subject.at >= 0 || verb > from + 1)) return "other";
  for (let at = verb + 1; at < to; at += 1) {
    const { bits } = tokens[at]!;
    const next = tokens[at + 1];
    // «In her sleeve»
    const owner =
      (bits & B.possessive) !== 0 && next !== undefined && next.kind === "word" && next.bits === 0 && next.opens === 0;
    if ((bits & B.other) !== 0 && (bits & B.object) !== 0 && !owner) return "staff";
  }
  return "other";
}
