import { B, finite, V } from "../lexicon/bits";
import { skipOpening } from "./clause/edges";
import { type Desk, type Draft, draft, noteWords } from "./draft";
import { inPlainWords } from "./own/coarse";
import { isVouchedFor } from "./own/plain";
import { runOf } from "./run";
import { holdsScorn } from "./scorn";

/* Held open: what somebody is becomes what they seem. */

/** «Han er sint» → «Han virker sint». */
export function hedgeDraft(desk: Desk): Draft | null {
  const { hit, reading, sentence } = desk.origin;
  const { tokens } = reading;
  const { verbSecond, kinds, seem: seems } = desk.phrasing;
  if (!mayBeHeldOpen(desk) || !saysState(desk)) return null;
  const { verb, from } = sentence.clauses[hit.claim.clause]!;
  const { first, last } = hit.claim.match;
  const token = tokens[verb]!;
  if (last > first && kinds.became.test(token.form)) return null;
  const seem = (token.verb & (V.copula | V.becoming)) === 0 ? undefined : seems[token.form];
  if (seem === undefined) return null;
  // «Er åpenbart sint»: what looks so is not beyond doubt.
  const boosters = desk.phrasing.boosters?.map((words) => words.replaceAll("_", " ")) ?? [];
  if (boosters.includes(tokens[skipOpening(tokens, from)]!.form)) return null;
  const between = noteWords(desk, verb + 1, first - 1);
  // «She seems always angry»: how often is said of what is, and not of how it looks.
  if (!verbSecond && between.split(" ").some((word) => kinds.alwaysSo.test(word))) return null;
  const sure = boosters.find((words) => ` ${between} `.includes(` ${words} `));
  // «Seems green with envy»: what is held open is said in plain words.
  const state = noteWords(desk, first, last);
  const plainer = first > verb ? inPlainWords(state, desk.phrasing) : state;
  if (plainer !== state && !verbSecond)
    return draft(desk, "hedge", verb, last, [seem, between, plainer].filter(Boolean).join(" "));
  if (sure === undefined && !verbSecond && between !== "") {
    // «Is grieving for his wife and angry»: the verb is not a copula of what somebody seems alone.
    const inside = tokens.slice(verb + 1, first);
    if (inside.some(({ verb: form, bits }) => (form & V.presentParticiple) !== 0 && (bits & B.adjective) === 0))
      return null;
    // «Was at the helm and happy as a sandboy»: where somebody was is no look of theirs.
    const isJoined = inside.some(({ bits }) => (bits & B.coordinator) !== 0);
    if (isJoined && inside.some(({ bits }) => (bits & B.preposition) !== 0)) return null;
    // «Was still not satisfied» → «still did not seem satisfied».
    const isNot = (tokens[first - 1]!.bits & B.negation) !== 0 && first - verb <= 3;
    const seemed = isNot ? desk.phrasing.notSeem?.[seem] : undefined;
    const led = noteWords(desk, verb + 1, first - 2);
    if (seemed !== undefined) return draft(desk, "hedge", verb, first - 1, [led, seemed].filter(Boolean).join(" "));
  }
  if (sure === undefined) return draft(desk, "hedge", verb, verb, seem);
  const kept = ` ${between} `.replace(` ${sure} `, " ").trim();
  return draft(desk, "hedge", verb, first - 1, kept === "" ? seem : `${seem} ${kept}`);
}

/** Whether what somebody seems to be can be told in its clause, and nothing beside it says that it is so. */
function mayBeHeldOpen(desk: Desk): boolean {
  const { hit, reading, sentence } = desk.origin;
  const { verbSecond, kinds, plain, within = [] } = desk.phrasing;
  const { kind, from, to } = sentence.clauses[hit.claim.clause]!;
  const { from: opens } = sentence.sentence;
  if (holdsScorn(desk, { first: Math.min(opens, from), last: to })) return false;
  // «… at de andre skal se at han er svak»: what others would see is no look of the writer's.
  if (verbSecond && kind === "content") return false;
  // «He left because he seemed frightened»: the seeming would be why.
  if (plain !== undefined && kind === "cause") return false;
  // «Obviously she seemed jealous», «the truth is that he seems ashamed» would say both.
  const inside = reading.tokens.slice(from, to);
  if (plain !== undefined && (inside.some(({ bits }) => (bits & B.booster) !== 0) || isVouchedFor(desk))) return false;
  // «Virket vemodig og savnet ham»: the other half would stand as sure as before.
  const run = runOf(desk, hit.claim.clause);
  if (verbSecond && run.first < run.last) return false;
  // «Tør ikke si nei, for han virker redd»: the seeming would be why.
  if (kinds.reasonOpens.test(inside[0]?.form ?? "") || (verbSecond && isHidden(desk))) return false;
  const said = ` ${inside.map(({ form }) => form).join(" ")} `;
  return !within.some((words) => said.includes(` ${words} `));
}

/** «Lot seg ikke merke med noe, men var såret», «grønn av misunnelse»: what did not show has no look. */
function isHidden({ origin: { hit, reading, sentence }, phrasing: { kinds } }: Desk): boolean {
  const { tokens } = reading;
  const { from } = sentence.clauses[hit.claim.clause]!;
  const { first, last } = hit.claim.match;
  const isButSo = tokens[from]?.form === "men";
  if (isButSo && tokens.slice(sentence.sentence.from, from).some(({ form }) => kinds.hidden.test(form))) return true;
  return tokens.slice(first, last).some(({ form }) => kinds.painted.test(form));
}

/** Whether the words at fault are a state: «sint på oss», «er sint på oss» as one phrase are no other than «sint». */
function saysState({ origin: { hit, reading, sentence } }: Desk): boolean {
  const { verb } = sentence.clauses[hit.claim.clause]!;
  const { pattern, first, last } = hit.claim.match;
  const at = Math.max(first, verb + 1);
  const head = reading.tokens[at];
  const isState = at <= last && head !== undefined && (head.bits & B.adjective) !== 0;
  if (verb < 0 || (pattern.kind !== "adjective" && !isState)) return false;
  // «Seemed dreading», «seemed cold feet»: no state.
  return ((head?.verb ?? 0) & (V.presentParticiple | finite)) !== V.presentParticiple;
}
