import type { Phrasing } from "./phrasing";

/** A clause in a frame with plain words for coarse ones; a negated one stays as it is, since the plain word negates too. */
export function plainly(text: string, { plainly: pairs = {}, anyOf = {} }: Phrasing): string {
  let said = ` ${text} `;
  for (const [coarse, plain] of Object.entries(pairs)) {
    const at = said.search(new RegExp(` ${coarse}(?=[ ,.])`));
    if (at < 0) continue;
    const before = said.slice(0, at);
    if (/^ikk?j?e /.test(plain) && / ikk?j?e$/.test(before)) continue;
    const behind = said.slice(at + 1 + coarse.length);
    const [all] = /(?<=^ )\p{L}+/u.exec(behind) ?? [""];
    // «Driter i alt vi sier» → «ikke bryr seg om noe vi sier».
    const any = /^ikk?j?e /.test(plain) ? anyOf[all] : undefined;
    said = `${before} ${plain}${any === undefined ? behind : ` ${any}${behind.slice(1 + all.length)}`}`;
  }
  return said.trim();
}
