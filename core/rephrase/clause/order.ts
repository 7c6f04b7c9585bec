import { B, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import type { Phrasing } from "../phrasing";

/** The last of the sentence adverbs that follow one another from here; `from - 1` where there are none. */
export function adverbRun(tokens: readonly Token[], from: number, last: number, phrasing: Phrasing): number {
  if (!phrasing.verbSecond) return from - 1;
  let at = from;
  while (at <= last && tokens[at]!.kind === "word") {
    const length = adverbAt(tokens, at, last, phrasing);
    if (length === 0) break;
    at += length;
  }
  return at - 1;
}

/** How many words the sentence adverb that begins here has («ikke», «som vanlig», «for lengst»); 0 for none. */
export function adverbAt(tokens: readonly Token[], at: number, last: number, { adverbs, kinds }: Phrasing): number {
  const { form, bits } = tokens[at]!;
  const next = at < last ? (tokens[at + 1]?.form ?? "") : "";
  // «Det er sikkert derfor det blir slik»: what the sentence is about, and no adverb.
  if (kinds.therefore.test(form) && kinds.it.test(next)) return 0;
  for (const words of adverbs)
    if (words[0] === form && at + words.length - 1 <= last && words.every((word, by) => tokens[at + by]!.form === word))
      // «nok en gang», «nå og da»: another word follows that takes the adverb with it.
      return words.length === 1 && ((kinds.enough.test(form) && kinds.article.test(next)) || next === "og")
        ? 0
        : words.length;
  // «Kunne godt ha ringt», «vil uansett ha oss til»: behind a helping verb they are said of the whole.
  const helped = ((tokens[at - 1]?.bits ?? 0) & (B.modal | B.openModal)) !== 0;
  if (kinds.ofTheWhole.test(form) && helped && ((tokens[at + 1]?.verb ?? 0) & V.infinitive) !== 0) return 1;
  // «har alt somlet bort»: «already».
  if (kinds.everything.test(form) && ((tokens[at + 1]?.verb ?? 0) & V.participle) !== 0) return 1;
  // «Sjalusien var tydelig under middagen»: how something was, and no adverb.
  const behind = tokens[at + 1];
  const isSo = (bits & B.booster) !== 0 && ((tokens[at - 1]?.verb ?? 0) & V.copula) !== 0;
  if (isSo && (at === last || behind?.kind !== "word" || (behind.bits & B.preposition) !== 0)) return 0;
  // «ei» is an article far more often than a negation.
  if (kinds.articleOrNot.test(form) || (bits & (B.negation | B.hedge | B.booster)) === 0) return 0;
  // «har klart å»: a participle, not «clearly».
  if (((tokens[at + 1]?.bits ?? 0) & B.infinitiveMarker) !== 0) return 0;
  return (bits & B.negative) === 0 ? 1 : 0;
}

/** A clause in a frame without what only says how sure it is; «det er åpenbart at …» needs its word. */
export function withoutBoosters(text: string, { boosters = [], kinds }: Phrasing): string {
  // «At han setter seg så i offerrollen»: what came next would be read as how much.
  let kept = text.replace(kinds.sits, " seg ");
  for (const booster of boosters) {
    const words = ` ${booster.replaceAll("_", " ")} `;
    const at = kept.indexOf(words);
    const next = kept.slice(at + words.length);
    // «Det åpenbart er at», «jo mer, jo bedre», «helt selvsagt».
    if (at < 0 || kinds.needsBooster.test(next)) continue;
    if (kinds.holdsBooster.test(kept.slice(0, at))) continue;
    kept = `${kept.slice(0, at)} ${next}`;
  }
  return kept;
}
