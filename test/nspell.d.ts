/** The spelling library ships no types; this much of it is used. */
declare module "nspell" {
  export default function nspell(aff: Uint8Array, dic: Uint8Array): { correct(word: string): boolean };
}
