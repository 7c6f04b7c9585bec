import assert from "node:assert/strict";
import { createAnalyser, type Language, type Suggestion, type Wishes } from "../core";

const analyser = createAnalyser();

/** A note with one suggestion taken. */
export const applied = (text: string, { edits }: Suggestion): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((note, { start, end, text: put }) => note.slice(0, start) + put + note.slice(end), text);

/** A note in all the ways that put text into it. */
export const rephrased = (text: string, suggestions: readonly Suggestion[]): readonly string[] =>
  suggestions.filter(({ edits }) => edits.length > 0).map((one) => applied(text, one));

/** A note with a suggestion's slots filled. */
export const filled = (note: string, { slots }: Suggestion, filler: string): string =>
  [...slots]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, hint }) => text.slice(0, start) + asIn(hint, filler) + text.slice(end), note);

/** A slot that opens its sentence is filled with a capital. */
const asIn = (hint: string, filler: string): string =>
  /^\p{Lu}/u.test(hint) ? filler.slice(0, 1).toUpperCase() + filler.slice(1) : filler;

/** All ways that put text into a note, of its first finding. */
export function waysOn(text: string, language: Language): readonly string[] {
  const reading = analyser.read(text, { language, profile: "supervision" });
  const [finding] = reading.findings;
  assert.ok(finding, `no finding in ${text}`);
  return rephrased(text, analyser.suggest(reading, finding));
}

/** All ways that put text into a note, of all its findings or of those of one family. */
export const waysOnAll = (text: string, language: Language, family = ""): readonly string[] =>
  waysOf(text, { language, profile: "supervision" }, family);

function waysOf(text: string, wishes: Wishes, family = ""): readonly string[] {
  const reading = analyser.read(text, wishes);
  const findings = reading.findings.filter(({ rule }) => rule.startsWith(family));
  assert.ok(findings.length > 0, `no finding in ${text}`);
  return findings.flatMap((finding) => rephrased(text, analyser.suggest(reading, finding)));
}

/** Sentences that have a way among theirs, as a team reads them that chose no profile, and none that tells what it must not. */
export function holdWays(language: Language, cases: readonly (readonly [string, string, RegExp])[]): void {
  for (const [text, expected, never] of cases) {
    const all = waysOf(text, { language });
    assert.ok(all.includes(expected), `${expected}\n${all.join("\n")}`);
    assert.ok(
      all.every((one) => !never.test(one)),
      all.join("\n"),
    );
  }
}
