/*
 * Forms are found where they stand in a prose, whatever their capitals, without being cut out of it: by a hash of their
 * UTF-16 units.
 */

/** A hash without units yet. */
export const hashSeed = 0x811c9dc5 | 0;
const factor = 0x01000193;
/** A hash with one more unit. */
export const hashWith = (hash: number, unit: number): number => Math.imul(hash ^ unit, factor);
/** The hash when all units are in it; a small integer: a larger one would be made an object. */
export const settled = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** FNV-1a of the units of a form, from a place on. */
export function hashOf(form: string, from: number): number {
  let hash = hashSeed;
  for (let at = from; at < form.length; at += 1) hash = hashWith(hash, form.charCodeAt(at));
  return settled(hash);
}

/** Small letters of Latin-1 by their capitals; what is no letter stays. */
const small = Uint8Array.from({ length: 256 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));
const apostrophe = 39;

/** A unit of prose as it stands in a form, apostrophes straight; 0 where only the form, cut out, can tell. */
const unitOf = (code: number): number => (code < 256 ? small[code]! : code === 0x2019 ? apostrophe : 0);

/** The hash of the form that stands in a prose; -1 where only the form, cut out, can tell. */
export function hashIn(prose: string, from: number, to: number): number {
  let hash = hashSeed;
  for (let at = from; at < to; at += 1) {
    const unit = unitOf(prose.charCodeAt(at));
    if (unit === 0) return -1;
    hash = hashWith(hash, unit);
  }
  return settled(hash);
}

/** Letters of Latin-1 as small letters; 0 for all else. */
const letters = small.map((unit, code) => (/\p{L}/u.test(String.fromCharCode(code)) ? unit : 0));
export const letterOf = (code: number): number => (code < 256 ? letters[code]! : 0);

/** Whether a form stands in a prose from a place on. */
export function standsIn(prose: string, from: number, form: string): boolean {
  for (let at = 0; at < form.length; at += 1)
    if (form.charCodeAt(at) !== unitOf(prose.charCodeAt(from + at))) return false;
  return true;
}

/** What is written, as forms are: in small letters and with straight apostrophes. */
export function smallOf(written: string): string {
  const form = written.toLowerCase();
  return form.includes("’") ? form.replaceAll("’", "'") : form;
}

/** A text of its own: a part of another would hold all of it. */
export const copyOf = (text: string): string =>
  String.fromCharCode(...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
