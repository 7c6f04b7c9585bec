import { B, finite, V } from "../lexicon/bits";
import { inPlainWords } from "./coarse";
import { type Desk, type Draft, draft, noteWords } from "./draft";
import { skipOpening } from "./edges";
import { isVouchedFor } from "./plain";
import { runOf } from "./run";
import { holdsScorn } from "./scorn";

/* Held open: what somebody is becomes what they seem. */

/** «Han er sint» → «Han virker sint». */
export function hedgeDraft(desk: Desk): Draft | null {
  const { hit, reading, sentence } = desk.origin;
  const { kinds } = desk.phrasing;
  const { verb, kind, from, to } = sentence.clauses[hit.claim.clause]!;
  const { pattern, first, last } = hit.claim.match;
  if (
    holdsScorn(
      desk,
      sentence.sentence.from < from ? { first: sentence.sentence.from, last: to } : { first: from, last: to },
    )
  )
    return null;
  // «… at de andre skal se at han er svak»: what others would see is no look of the writer's.
  if (desk.phrasing.verbSecond && kind === "content") return null;
  // «He left because he seemed frightened»: the seeming would be why.
  if (desk.phrasing.plain !== undefined && kind === "cause") return null;
  // «Obviously she seemed jealous», «the truth is that he seems ashamed» would say both.
  const { plain } = desk.phrasing;
  const isSure = reading.tokens.slice(from, to).some(({ bits }) => (bits & B.booster) !== 0);
  if (plain !== undefined && (isSure || isVouchedFor(desk))) return null;
  // «Virket vemodig og savnet ham»: the other half would stand as sure as before.
  const run = runOf(desk, hit.claim.clause);
  if (desk.phrasing.verbSecond && run.first < run.last) return null;
  const inside = reading.tokens.slice(from, to).map(({ form }) => form);
  // «Tør ikke si nei, for han virker redd»: the seeming would be why.
  if (kinds.reasonOpens.test(inside[0] ?? "")) return null;
  // «Lot seg ikke merke med noe, men var såret», «grønn av misunnelse»: what did not show has no look.
  const before = reading.tokens.slice(sentence.sentence.from, from).map(({ form }) => form);
  const isHidden = inside[0] === "men" && before.some((form) => kinds.hidden.test(form));
  const isPainted = reading.tokens.slice(first, last).some(({ form }) => kinds.painted.test(form));
  if (desk.phrasing.verbSecond && (isHidden || isPainted)) return null;
  if (desk.phrasing.within?.some((words) => ` ${inside.join(" ")} `.includes(` ${words} `))) return null;
  // «sint på oss», «er sint på oss» as one phrase are no other than «sint».
  const isState = reading.tokens
    .slice(Math.max(first, verb + 1), last + 1)
    .some(({ bits }, at) => at === 0 && (bits & B.adjective) !== 0);
  if ((pattern.kind !== "adjective" && !isState) || verb < 0) return null;
  const token = reading.tokens[verb]!;
  // «Seemed dreading», «seemed cold feet»: no state.
  const head = reading.tokens[Math.max(first, verb + 1)]!.verb;
  if ((head & (V.presentParticiple | finite)) === V.presentParticiple) return null;
  if (last > first && kinds.became.test(token.form)) return null;
  const seem = (token.verb & (V.copula | V.becoming)) === 0 ? undefined : desk.phrasing.seem[token.form];
  if (seem === undefined) return null;
  // «Er åpenbart sint»: what looks so is not beyond doubt.
  const boosters = desk.phrasing.boosters?.map((words) => words.replaceAll("_", " ")) ?? [];
  if (boosters.includes(reading.tokens[skipOpening(reading.tokens, from)]!.form)) return null;
  const between = first > verb + 1 ? noteWords(desk, verb + 1, first - 1) : "";
  const sure = boosters.find((words) => ` ${between} `.includes(` ${words} `));
  // «Seems green with envy»: what is held open is said in plain words.
  const state = noteWords(desk, first, last);
  const plainer = first > verb ? inPlainWords(state, desk.phrasing) : state;
  if (plainer !== state && !desk.phrasing.verbSecond)
    return draft(desk, "hedge", verb, last, [seem, between, plainer].filter(Boolean).join(" "));
  if (sure === undefined) return draft(desk, "hedge", verb, verb, seem);
  const kept = ` ${between} `.replace(` ${sure} `, " ").trim();
  return draft(desk, "hedge", verb, first - 1, kept === "" ? seem : `${seem} ${kept}`);
}
