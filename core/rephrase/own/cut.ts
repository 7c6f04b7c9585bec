import { B } from "../../lexicon/bits";
import type { Wrapped } from "../clause/clause";
import type { Desk } from "../draft";
import { jointBehind, startsWithSubject } from "./behind";

/** Whether the words go on in the midst of a phrase, or with the subject left out where it cannot be said again. */
export function isCut(desk: Desk, { last }: Pick<Wrapped, "last">): boolean {
  const { reading, sentence } = desk.origin;
  const next = reading.tokens[last + 1];
  if (next === undefined || last + 1 >= sentence.sentence.to) return false;
  // «…, så hadde han sluppet»: what came of it.
  if (next.kind === "mark")
    return next.mark === "," && desk.phrasing.asks?.kinds.so.test(reading.tokens[last + 2]?.form ?? "") === true;
  if ((next.bits & B.coordinator) === 0) return true;
  const clause = sentence.clauses.findIndex(({ from, kind }) => from === last + 1 && kind === "main");
  if (clause < 0) return true;
  // «… og får det til å bli …»: no subject, but an object.
  const isObject = sentence.clauses[clause]!.verb === last + 2 && sentence.subjects[clause]!.at > last + 2;
  return isObject || (!startsWithSubject(desk, clause) && jointBehind(desk, last) < 0);
}
