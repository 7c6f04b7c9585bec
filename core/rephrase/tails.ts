import type { Desk, Draft } from "./draft";

/**
 * «Rings often, day in, day out», «…, which says it all»: what says once more how often, or what it is to prove, goes too
 * where a rephrasing reaches to it.
 */
export function withoutTail({ origin, phrasing: { tails, kinds } }: Desk, made: Draft): Draft | null {
  if (tails === undefined) return made;
  const { reading, sentence, noteBlock } = origin;
  const { tokens } = reading;
  let last = sentence.sentence.to - 1;
  while (last > sentence.sentence.from && tokens[last]!.kind === "mark") last -= 1;
  const end = tokens[last]!.end;
  const text = noteBlock.block.prose.text;
  // «My impression is that she always …»: where «always» is marked, it stands in no impression.
  const isAbsolute = sentence.hits.some(({ rule, claim: { match } }) => {
    const { form, start } = tokens[match.first]!;
    const isThere = start >= made.start && start < made.end;
    return isThere && rule.rule.id.startsWith("absolute-generalization/") && kinds.absolute.test(` ${form} x`);
  });
  const said = isAbsolute ? made.text.replace(kinds.absolute, " often ") : made.text;
  const slot = kinds.slotBehind.exec(said)?.[0] ?? "";
  const own = slot === "" ? said : said.slice(0, -slot.length);
  if (made.end >= end) {
    const kept = own.replace(tails, "");
    // «My impression is that every night God sends»: nothing would be left.
    return kinds.opensOnly.test(kept) ? null : { ...made, text: kept + slot };
  }
  const behind = text.slice(made.end, end);
  const at = behind.search(tails);
  return at < 0
    ? { ...made, text: said }
    : { ...made, end, text: `${said}${behind.slice(0, at)}`.replace(kinds.torn, "") };
}
