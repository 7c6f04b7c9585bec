import { createHmac } from "node:crypto";
import type { CheckedNote, DeskReading, Finding, Strength } from "../../core";
import { readFacts } from "../../core";
import type { Described } from "../describe";
import type { CachePlace } from "./place";
import { pack, unpack } from "./store";

/**
 * What is kept of a note that was read: which rules spoke and where, and its figures. Not a word of it, nor of its front
 * matter, nor its name: those are read anew each time.
 */
interface Entry {
  readonly language: Described["language"];
  readonly frontMatter: { readonly start: number; readonly end: number } | null;
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
  readonly identifiers: readonly Finding[];
  readonly profile: Described["profileOfNote"];
  /** What a copied sentence is told; the sentence is left open. */
  readonly copied: Finding | null;
}

/** A note as it is shown, and what a copied sentence of it is told. */
export interface KnownNote extends Described {
  readonly copied: Finding | null;
}

const nowhere = { start: 0, end: 0 };

/** The entry of a reading, packed. */
export function entryOf({ reading }: Pick<DeskReading, "reading">): string {
  const { language, document, findings, strengths, identifiers, profileOfNote, copied } = reading;
  const { checks, ...profile } = profileOfNote;
  const states = checks.map(({ id, state }: CheckedNote) => ({ id, state }));
  const { frontMatter } = document;
  const entry: Entry = {
    language,
    frontMatter: frontMatter === null ? null : { start: frontMatter.start, end: frontMatter.end },
    findings,
    strengths,
    identifiers,
    profile: { ...profile, checks: states },
    copied: copied?.(nowhere) ?? null,
  };
  return pack(JSON.stringify(entry));
}

/** The note that an entry was made of; null where the entry is none. */
export function noteOf(packed: string, source: string): KnownNote | null {
  const text = unpack(packed);
  if (text === null) return null;
  try {
    const { language, frontMatter, findings, strengths, identifiers, profile, copied } = JSON.parse(text) as Entry;
    const facts = readFacts(source, frontMatter);
    return { source, facts, language, findings, strengths, identifiers, profileOfNote: profile, copied };
  } catch {
    return null;
  }
}

/** The mark of a note under all that its reading hangs on: a keyed hash, of which nothing can be told. */
export const markOf = ({ key, build }: CachePlace, settings: string, source: string): string =>
  createHmac("sha256", Buffer.from(key, "hex"))
    .update(`${build}\u0000${settings.length}\u0000${settings}\u0000`)
    .update(source)
    .digest("base64url");
