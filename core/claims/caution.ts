import type { Clause } from "../text/clauses";
import type { Tokens } from "../text/tokens";

/** The words of a warning with what it warns of: «it would have been all too easy for us to think». */
const longestCaution = 12;

/**
 * «Don't assume she is sulking», «ingen bør skrive at han er lat», «it would be wrong to call her manipulative»: what is
 * warned of, or owned as too near at hand, is not told as so. It opens its clause; what hangs on that takes it over.
 */
export function isCaution(tokens: Tokens, { from }: Clause): boolean {
  const { caution } = tokens.kinds;
  let first = from;
  while (first < tokens.length && tokens[first]!.kind !== "word") first += 1;
  // Few words open one: for the others nothing is put together.
  if (first >= tokens.length || !caution.mayOpenWith(tokens[first]!.form)) return false;
  const words: string[] = [];
  for (let at = first; at < tokens.length && words.length < longestCaution; at += 1) {
    const { kind, form, mark } = tokens[at]!;
    if (kind === "word") words.push(form);
    // «Next shift: please, …»
    else if (words.length > 0 && mark !== ",") break;
  }
  return caution.test(words.join(" "));
}
