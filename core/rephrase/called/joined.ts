import { B } from "../../lexicon/bits";
import type { Hit } from "../../rules/run";
import type { Token } from "../../text/tokens";
import { isAllAtFault } from "../covered";
import type { Desk } from "../draft";
import { isJudgement } from "../judgement";

/** The words at fault with those beside them that other findings of the same kind mark («lat, frekk og ufin»). */
interface Joined {
  readonly first: number;
  readonly last: number;
  /** The clauses of the first and of the last of them: a list is cut at its commas. */
  readonly clause: number;
  readonly through: number;
}

/** The words that go with the match of a finding: see `Joined`. */
export function joined(desk: Desk): Joined {
  const { hit, sentence, reading } = desk.origin;
  const { tokens } = reading;
  const { verbSecond, kinds, sorts } = desk.phrasing;
  const { first, clause, through, ...listed } = withOthers(desk);
  let last = openedUp(desk, first, withTail(desk, listed.last));
  // «Ei plage for dei andre»: whom it was done to is a fact, and stays.
  const whom = tokens.findIndex(({ form }, at) => at > first + 1 && at < last && kinds.againstWhom.test(form));
  if (verbSecond && whom > 0 && kinds.people.test(tokens[last]!.form) && last - whom <= 2) last = whom - 1;
  // «Ein ordkløyvar av dei sjeldne»: what only paints the label goes with it.
  const sort = sorts?.find((words) => words.every((word, by) => tokens[last + 1 + by]?.form === word));
  last += sort?.length ?? 0;
  // «Vanskelig pasient på kveldsvakt»: the noun tells who it is, and goes with the word.
  const isOne = kinds.oneOfThem.test(tokens[last + 1]?.form ?? "") && hit.claim.match.pattern.kind === "adjective";
  if (verbSecond && isOne && first > sentence.clauses[clause]!.verb) last += 1;
  return { first, last, clause, through };
}

/** The match with those beside it that other findings of the same kind mark, parted by commas and light words alone. */
function withOthers(desk: Desk): Joined {
  const { phrasing, origin } = desk;
  const { hit, sentence, reading } = origin;
  const { match } = hit.claim;
  let { first, last } = match;
  // «He has himself to blame»: who it is said of stands before the words.
  const { at } = sentence.subjects[hit.claim.clause]!;
  if (
    at === first &&
    first < last &&
    phrasing.wonders !== undefined &&
    phrasing.subjects.includes(reading.tokens[at]!.form)
  )
    first += 1;
  let [clause, through] = [hit.claim.clause, hit.claim.clause];
  const others = sentence.hits
    .filter((one) => isJudgement(one) === isJudgement(hit) && !tellsMore(desk, one))
    .map(({ claim }) => claim);
  const near = (from: number, to: number) =>
    to >= from - 1 &&
    reading.tokens
      .slice(from, to + 1)
      .every(({ bits, mark }) => mark === "," || (bits & (B.coordinator | B.intensifier)) !== 0);
  for (const claim of [...others].sort((a, b) => a.match.first - b.match.first))
    if (claim.match.first > last && near(last + 1, claim.match.first - 1)) {
      last = claim.match.last;
      through = claim.clause;
    }
  for (const claim of [...others].sort((a, b) => b.match.last - a.match.last))
    if (claim.match.last < first && near(claim.match.last + 1, first - 1)) {
      first = claim.match.first;
      clause = claim.clause;
    }
  return { ...withConduct(desk, first, last), clause, through };
}

/** «Rude and abusive all evening»: a word that weighs as well goes with the one beside it. */
function withConduct({ origin: { reading }, phrasing: { kinds, and } }: Desk, from: number, to: number) {
  const { tokens } = reading;
  let [first, last] = [from, to];
  const isJoint = (at: number) => tokens[at]?.form === and;
  if (isJoint(last + 1) && kinds.conduct.test(tokens[last + 2]?.form ?? "")) last += 2;
  if (isJoint(first - 1) && kinds.conduct.test(tokens[first - 2]?.form ?? "")) first -= 2;
  return { first, last };
}

/** «Lazy and refused to get up»: a verb at fault in a clause of its own, which says more than is at fault and has another word. */
export function tellsMore({ origin: { hit, sentence, reading }, phrasing }: Desk, { claim, rule }: Hit): boolean {
  const { match, clause } = claim;
  const { verb, to } = sentence.clauses[clause]!;
  const isOwn = clause > hit.claim.clause && verb >= match.first && verb <= match.last;
  const { voice, reword } = rule.rule.rephrase;
  const hasTerm = voice !== undefined || reword !== undefined;
  return (
    phrasing.wonders !== undefined && isOwn && hasTerm && !isAllAtFault(reading.tokens, sentence, verb, to, phrasing)
  );
}

/** The last word with what is said along with it. */
function withTail({ origin: { reading }, phrasing: { kinds } }: Desk, last: number): number {
  const tail = [1, 2, 3].map((by) => reading.tokens[last + by]?.form).join(" ");
  // «A right pain in the neck» is one.
  const isPain = kinds.painful.test(reading.tokens[last]!.form) && kinds.painfulIn.test(tail);
  // «Blames everyone else».
  const isElse =
    kinds.everybody.test(reading.tokens[last]!.form) && kinds.otherThan.test(reading.tokens[last + 1]?.form ?? "");
  // «Rude as always to the night staff»: how often is said to be so goes with it.
  return last + (isPain ? 3 : 0) + (isElse ? 1 : 0) + (kinds.asAlways.test(tail) ? 2 : 0);
}

/** A pattern that reaches over a preposition or an «og» («vrang i») leaves it to what stays. */
function openedUp({ origin: { reading }, phrasing }: Desk, first: number, to: number): number {
  const { tokens } = reading;
  const { verbSecond, kinds, stays } = phrasing;
  const isOpen = ({ bits, form }: Token) =>
    // «Chose drugs over her kids» compares.
    !kinds.particle.test(form) &&
    ((bits & (B.preposition | B.coordinator)) !== 0 ||
      stays.includes(form) ||
      (!verbSecond && kinds.asking.test(form)));
  const next = tokens[to + 1];
  // «Faffed about with the butter»: before another preposition it belongs to the verb.
  const isPart = !verbSecond && ((next?.bits ?? 0) & B.preposition) !== 0;
  let last = to;
  // «Lazy with the» leaves its «with the» to what stays too.
  const article = tokens[last]!;
  if (last - 1 > first && kinds.a.test(article.form) && isOpen(tokens[last - 1]!)) last -= 1;
  // «Demanding this evening»: when it was stays.
  const isWhen = kinds.shift.test(tokens[last + 1]?.form ?? "");
  if (isWhen && last > first && kinds.thisTime.test(article.form)) last -= 1;
  // «Felt sorry for himself all evening»: so does how long.
  if (last - 1 > first && kinds.shift.test(article.form) && kinds.thisTime.test(tokens[last - 1]!.form)) last -= 2;
  // «Vrang under stellet»: when it was is a fact, and stays.
  const when = tokens.findIndex(({ form }, at) => at > first && at < last && kinds.during.test(form));
  if (when > 0) last = when - 1;
  while (last > first && isOpen(tokens[last]!) && !isPart) last -= 1;
  // «Naughty today»: when it was stays.
  if (!verbSecond && last > first && kinds.whenFirst.test(tokens[last]!.form)) last -= 1;
  return last;
}
