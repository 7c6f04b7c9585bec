/*
 * Forms are found where they stand in a prose, whatever their capitals, without being cut out of it: by a hash of their
 * UTF-16 units.
 */

const seed = 0x811c9dc5;
const factor = 0x01000193;
/** A small integer: a larger one would be made an object. */
const settled = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** FNV-1a of the units of a form, from a place on. */
export function hashOf(form: string, from: number): number {
  let hash = seed;
  for (let at = from; at < form.length; at += 1) hash = Math.imul(hash ^ form.charCodeAt(at), factor);
  return settled(hash);
}

/** Small letters of Latin-1 by their capitals; what is no letter stays. */
const small = Uint8Array.from({ length: 256 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));
const apostrophe = 39;

/** A unit of prose as it stands in a form, apostrophes straight; 0 where only the form, cut out, can tell. */
export const unitOf = (code: number): number => (code < 256 ? small[code]! : code === 0x2019 ? apostrophe : 0);

/** The hash of the form that stands in a prose; -1 where only the form, cut out, can tell. */
export function hashIn(prose: string, from: number, to: number): number {
  let hash = seed;
  for (let at = from; at < to; at += 1) {
    const unit = unitOf(prose.charCodeAt(at));
    if (unit === 0) return -1;
    hash = Math.imul(hash ^ unit, factor);
  }
  return settled(hash);
}

/** Whether a form stands in a prose from a place on. */
export function standsIn(prose: string, from: number, form: string): boolean {
  for (let at = 0; at < form.length; at += 1)
    if (form.charCodeAt(at) !== unitOf(prose.charCodeAt(from + at))) return false;
  return true;
}

/** Numbers, none of them 0, by the forms that they are about. */
export class NumbersByForm {
  private readonly forms: string[] = [];
  private readonly numbers: number[] = [];
  /** Place in the lists plus one, at the slot that the form's hash says or the next free one. */
  private readonly slots: Int32Array;

  constructor(entries: ReadonlyMap<string, number>) {
    let size = 64;
    while (size < entries.size * 2) size *= 2;
    this.slots = new Int32Array(size);
    for (const [form, number] of entries) {
      let slot = hashOf(form, 0) & (size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = this.forms.push(form);
      this.numbers.push(number);
    }
  }

  /** The number of the form that stands in a prose, 0 where it has none. */
  standing(prose: string, from: number, to: number): number {
    const { slots, forms } = this;
    const mask = slots.length - 1;
    const hash = hashIn(prose, from, to);
    if (hash < 0) return 0;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const form = forms[slots[slot]! - 1]!;
      if (form.length === to - from && standsIn(prose, from, form)) return this.numbers[slots[slot]! - 1]!;
    }
    return 0;
  }
}
