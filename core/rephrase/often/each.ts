import { V } from "../../lexicon/bits";
import { endOf } from "../clause/edges";
import { type Desk, type Draft, draft, noteWords } from "../draft";

/** «Hver gang vi sier nei, roper han» → «Når vi sier nei, roper han [hvor ofte, og når]»: both are so, and how often has a slot. */
export function eachTimeDrafts(desk: Desk): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence } = origin;
  const { tokens } = reading;
  const { asks, feeling } = phrasing;
  const { from } = sentence.sentence;
  if (asks === undefined || !hit.rule.rule.id.endsWith("/each-time")) return [];
  // What is at fault besides would be left standing; what somebody feels is told as it seems.
  const others = sentence.hits.filter(({ rule }) => rule !== hit.rule);
  if (others.some(({ rule }) => !rule.rule.id.startsWith("unmarked-inference/"))) return [];
  if (hit.claim.match.first !== from || !phrasing.kinds.every.test(tokens[from]!.form)) return [];
  const time = tokens.findIndex(({ form }, at) => at > from && at <= from + 2 && phrasing.kinds.time.test(form));
  const mains = sentence.clauses.filter(({ kind, verb }) => kind === "main" && verb >= 0);
  const last = endOf(tokens, sentence, -1);
  if (time < 0 || mains.length !== 1 || mains[0]!.from <= time) return [];
  const { verb } = mains[0]!;
  const seems = others.length === 0 ? noteWords(desk, verb) : phrasing.seem[tokens[verb]!.form];
  if (seems === undefined) return [];
  const [before, behind] = [noteWords(desk, time + 1, verb - 1), noteWords(desk, verb + 1, last)];
  const said = [asks.whenever, before, seems, behind, "{slot}"].filter(Boolean).join(" ");
  const beside = feeling.beside?.[(tokens[verb]!.verb & V.past) !== 0 ? "past" : "present"] ?? "";
  return [
    draft(desk, "observe", from, last, said, asks.when),
    draft(desk, "own", from, last, said + beside, [asks.when, feeling.hint]),
  ];
}
