import type { Phrasing } from "../phrasing";

/**
 * A clause in a frame with plain words for coarse ones: «driter i alt vi sier» → «ikke bryr seg om noe vi sier». Where
 * the plain word negates, a negated one stays as it is, and «bare» goes.
 */
export function inPlainWords(text: string, { coarse: pairs = {}, anyOf = {}, merely, kinds }: Phrasing): string {
  let said = ` ${text} `;
  for (const [harsh, plain] of Object.entries(pairs)) {
    const at = said.search(new RegExp(` ${harsh}(?=[ ,.])`));
    if (at < 0) continue;
    if (!kinds.notOpens.test(plain)) {
      said = said.replace(new RegExp(` ${harsh}(?=[ ,.])`), ` ${plain}`);
      continue;
    }
    const [before, behind] = [said.slice(0, at), said.slice(at + 1 + harsh.length)];
    if (kinds.notEnds.test(before)) continue;
    const only = merely.find((word) => before.endsWith(` ${word}`)) ?? "";
    const all = Object.keys(anyOf).find((words) => behind.startsWith(` ${words} `));
    const object = all === undefined ? behind : ` ${anyOf[all]}${behind.slice(1 + all.length)}`;
    said = `${only === "" ? before : before.slice(0, -only.length - 1)} ${plain}${object}`;
  }
  return said.trim();
}
