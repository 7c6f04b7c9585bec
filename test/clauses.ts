import assert from "node:assert/strict";
import { type Concern, createAnalyser, type Language } from "../core";

const analyser = createAnalyser();

/** What the findings of a text are about, in the standard profile. */
export const concernsOf = (text: string, language: Language): ReadonlySet<Concern> =>
  new Set(analyser.read(text, { language }).findings.flatMap(({ concerns }) => concerns));

/** The clauses of a text as a person would note them: `kind(subject: holder | verb) words`. */
export function clausesOf(text: string, language: Language): readonly string[] {
  return analyser.read(text, { language }).blocks.flatMap(({ block, reading }) =>
    (reading?.sentences ?? []).flatMap(({ sentence, clauses, subjects }) =>
      clauses.map((clause, index) => {
        const words = (reading?.tokens ?? []).filter(
          (token, at) => at >= sentence.from && at < sentence.to && token.clause === index && token.kind !== "mark",
        );
        const at = (token: number): string => {
          const found = reading?.tokens[token];
          return found === undefined ? "–" : block.prose.text.slice(found.start, found.end);
        };
        const subject = subjects[index];
        const said = words.map(({ start, end }) => block.prose.text.slice(start, end)).join(" ");
        return `${clause.kind}(${at(subject?.at ?? -1)}: ${subject?.holder} | ${at(clause.verb)}) ${said}`;
      }),
    ),
  );
}

/** The claims of a text: the words, and who holds them, in whose voice, how surely. */
export function claimsOf(text: string, language: Language): readonly string[] {
  return analyser.read(text, { language, profile: "supervision" }).blocks.flatMap(({ block, reading }) =>
    (reading?.sentences ?? []).flatMap(({ claims }) =>
      claims.map(({ match, holder, voice, certainty, polarity }) => {
        const [first, last] = [reading?.tokens[match.first], reading?.tokens[match.last]];
        const words = block.prose.text.slice(first?.start, last?.end);
        return `${words}: ${holder}, ${voice}, ${certainty}${polarity === "negative" ? ", negative" : ""}`;
      }),
    ),
  );
}

/** A test that a text makes a claim, told as `words: holder, voice, certainty`. */
export const has = (language: Language, text: string, expected: string) =>
  it(text, () => assert.ok(claimsOf(text, language).includes(expected), claimsOf(text, language).join("\n")));

/** A test that no claim is made of some words of a text. */
export const silent = (language: Language, text: string, words: string) =>
  it(`${text} (no claim)`, () => {
    const claims = claimsOf(text, language).filter((claim) => claim.startsWith(`${words}:`));
    assert.deepEqual(claims, []);
  });
