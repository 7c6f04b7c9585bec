import { B } from "../lexicon/bits";
import type { Token } from "../text/tokens";
import type { Desk } from "./draft";
import { isJudgement } from "./judgement";

/** The words at fault with those beside them that other findings of the same kind mark («lat, frekk og ufin»). */
interface Joined {
  readonly first: number;
  readonly last: number;
  /** The clauses of the first and of the last of them: a list is cut at its commas. */
  readonly clause: number;
  readonly through: number;
}

/** The words that go with the match of a finding: see `Joined`. */
export function joined({ origin: { hit, sentence, reading }, phrasing }: Desk): Joined {
  let { first, last } = hit.claim.match;
  let [clause, through] = [hit.claim.clause, hit.claim.clause];
  const others = sentence.hits.filter((one) => isJudgement(one) === isJudgement(hit));
  const near = (from: number, to: number) =>
    to >= from - 1 &&
    reading.tokens
      .slice(from, to + 1)
      .every(({ bits, mark }) => mark === "," || (bits & (B.coordinator | B.intensifier)) !== 0);
  for (const { claim } of [...others].sort((a, b) => a.claim.match.first - b.claim.match.first))
    if (claim.match.first > last && near(last + 1, claim.match.first - 1)) {
      last = claim.match.last;
      through = claim.clause;
    }
  for (const { claim } of [...others].sort((a, b) => b.claim.match.last - a.claim.match.last))
    if (claim.match.last < first && near(claim.match.last + 1, first - 1)) {
      first = claim.match.first;
      clause = claim.clause;
    }
  // «A right pain in the neck» is one.
  const tail = [1, 2, 3].map((by) => reading.tokens[last + by]?.form).join(" ");
  if (phrasing.kinds.painful.test(reading.tokens[last]!.form) && phrasing.kinds.painfulIn.test(tail)) last += 3;
  // «Rude as always to the night staff»: how often is said to be so goes with it.
  if (phrasing.kinds.asAlways.test(tail)) last += 2;
  // A pattern that reaches over a preposition or an «og» («vrang i») leaves it to what stays.
  const isOpen = ({ bits, form }: Token) =>
    // «Chose drugs over her kids» compares.
    !phrasing.kinds.particle.test(form) &&
    ((bits & (B.preposition | B.coordinator)) !== 0 ||
      phrasing.stays.includes(form) ||
      (!phrasing.verbSecond && form === "when"));
  // «Faffed about with the butter»: before another preposition it belongs to the verb.
  const isPart = ((reading.tokens[last + 1]?.bits ?? 0) & B.preposition) !== 0 && !phrasing.verbSecond;
  // «Lazy with the» leaves its «with the» to what stays too.
  const article = reading.tokens[last]!;
  if (last - 1 > first && phrasing.kinds.a.test(article.form) && isOpen(reading.tokens[last - 1]!)) last -= 1;
  // «Demanding this evening»: when it was stays.
  const isWhen = phrasing.kinds.shift.test(reading.tokens[last + 1]?.form ?? "");
  if (isWhen && last > first && phrasing.kinds.thisTime.test(article.form)) last -= 1;
  while (last > first && isOpen(reading.tokens[last]!) && !isPart) last -= 1;
  // «Ei plage for dei andre»: whom it was done to is a fact, and stays.
  const whom = reading.tokens.findIndex(
    ({ form }, at) => at > first + 1 && at < last && phrasing.kinds.againstWhom.test(form),
  );
  if (phrasing.verbSecond && whom > 0 && phrasing.kinds.people.test(reading.tokens[last]!.form) && last - whom <= 2)
    last = whom - 1;
  // «Ein ordkløyvar av dei sjeldne»: what only paints the label goes with it.
  const sort = phrasing.sorts?.find((words) => words.every((word, by) => reading.tokens[last + 1 + by]?.form === word));
  last += sort?.length ?? 0;
  // «Vanskelig pasient på kveldsvakt»: the noun tells who it is, and goes with the word.
  const { verb } = sentence.clauses[clause]!;
  const isOne =
    phrasing.kinds.oneOfThem.test(reading.tokens[last + 1]?.form ?? "") && hit.claim.match.pattern.kind === "adjective";
  if (phrasing.verbSecond && isOne && first > verb) last += 1;
  return { first, last: last, clause, through };
}
