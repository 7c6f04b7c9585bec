import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readGold } from "../cli/eval/gold";
import { createAnalyser, type Finding, type Language, languages, type Suggestion } from "../core";
import { phrasings } from "../core/languages/phrasings";
import type { Phrasing } from "../core/rephrase/phrasing";
import { isRisk } from "../core/rephrase/risk";
import { applied, filled } from "./rephrased";

/*
 * What no rephrasing may do (the guards): on the labelled notes and on running text beside the checkout, where they lie,
 * and on sentences put together by chance.
 */

const analyser = createAnalyser();
const shared = "../shared/gold";

const all = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? [];
const words = (text: string): readonly string[] => all(text.toLowerCase(), /\p{L}+(?:-\p{L}+)*/gu);
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words of grammar that hold a judging word in its place: they may go with it. */
const frame: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: setOf(
    "er var ble blei blir har hadde vært blitt en ei et den det litt av rene ren ordentlig skikkelig og så svært veldig ganske for innmari rett slett jo nok vel bare helt som til",
  ),
  nn: setOf(
    "er var vart blei blir vert har hadde vore vorte blitt ein ei eit den det litt av rein ordentleg skikkeleg og så svært veldig ganske for rett slett jo nok vel berre heilt som til",
  ),
  en: setOf(
    "is was are were been be being became got a an the of bit right real very so quite such as and too has have had s all at",
  ),
};
/**
 * A text without what only colours a claim, each in a closed list of the language, and only as it stands there, whole:
 * how sure and how strong it is («åpenbart», «skamløst», «av verste sort»), what hangs behind it («for å si det pent»), a
 * name that runs somebody down («fyren»), a coarse word that a plain one takes the place of.
 */
function uncoloured(text: string, phrasing: Phrasing): string {
  const { boosters = [], remarks = [], tags = [], demeaning = {}, coarse, sorts = [], emphases } = phrasing;
  const phrases = [...sorts, ...emphases].map((one) => one.join(" "));
  return [
    ...boosters,
    ...remarks,
    ...tags,
    ...Object.keys(demeaning),
    ...coarse().map(({ harsh }) => harsh),
    ...phrases,
  ]
    .map((one) => one.replaceAll("_", " "))
    .sort((one, other) => other.length - one.length)
    .reduce((rest, one) => rest.replace(new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, "giu"), " "), text);
}

const negation = /\b(?:ikke|ikkje|aldri|ingen|inga|not|never|no)\b|n't\b/giu;

/** What is wrong with a suggestion, in plain words; null where nothing is. */
function fault(
  note: string,
  before: readonly Finding[],
  finding: Finding,
  suggestion: Suggestion,
  language: Language,
): string | null {
  const phrasing = phrasings[language];
  const after = filled(applied(note, suggestion), suggestion, phrasing.filler);
  const [edit] = suggestion.edits;
  if (edit === undefined || suggestion.edits.length !== 1) return "it takes more than one step to undo";
  const marks = before.filter(
    ({ sentence, span }) => sentence.start === finding.sentence.start && span.start < edit.end && span.end > edit.start,
  );
  for (const [what, pattern] of [
    ["numbers, times and doses", /\d+(?:[.,:]\d+)*/g],
    ["quotations", /«[^»]*»|“[^”]*”|"[^"]*"/g],
    ["markup", /[*_`#>|]/g],
  ] as const) {
    // «24/7» is what is at fault itself: only what stands outside the mark must stay.
    const outside = note.slice(0, finding.span.start) + note.slice(finding.span.end);
    const kept = all(after, pattern).join("|");
    if (all(note, pattern).join("|") !== kept && all(outside, pattern).join("|") !== kept)
      return `${what} are not as they were`;
  }
  const old = note.slice(edit.start, edit.end);
  const text = edit.text;
  const untidy = /\s[,.]|,,| {2}/;
  if (text.includes("{") || (untidy.test(text) && !untidy.test(old))) return "it is not clean text";
  if (/\b(\p{L}{4,})(?: \S+)? \1\b/iu.test(text) && !/\b(\p{L}{4,})(?: \S+)? \1\b/iu.test(old))
    return "it says a word twice";
  const stance = suggestion.stance;
  // All that is not at fault stays: what goes is marked, or held a marked word in its place, or is said in another form.
  const has = words(text);
  const marked = new Set(marks.flatMap(({ span }) => words(note.slice(span.start, span.end))));
  const gone = words(old).filter((word) => !has.includes(word));
  const plain = new Set(words(uncoloured(old, phrasing)));
  const unsaid = gone.filter(
    (word) =>
      !marked.has(word) &&
      !frame[language].has(word) &&
      !phrasing.terms.painting.has(word) &&
      !(word in phrasing.notNow) &&
      !(word in phrasing.objects) &&
      !(word in phrasing.seem) &&
      !phrasing.tells.hearsay.includes(word) &&
      plain.has(word),
  );
  if (unsaid.length > 0) return `words outside the claim are gone (${unsaid.join(" ")})`;
  const outside = marks.reduce((rest, { span }) => rest.replace(note.slice(span.start, span.end), " "), old);
  if (all(text, negation).length < all(outside, negation).length) return "what was denied is said to be so";
  const risk = words(old).some((word) => isRisk(word, phrasing));
  if (risk && stance === "own" && gone.length > 0) return "a risk was softened";
  if (
    finding.rule.startsWith("resistance-") &&
    /\b(?:nekt|refus)/i.test(old) &&
    !/nei til|declin|nekt|refus/i.test(text)
  )
    return "a refusal is one no longer";
  const left = analyser.read(after, { language }).findings;
  const count = (list: readonly Finding[], rule: string) => list.filter((one) => one.rule === rule).length;
  if (count(left, finding.rule) >= count(before, finding.rule)) return "its finding is still there";
  if (left.some(({ rule }) => count(left, rule) > count(before, rule))) return "it brings a new finding";
  return null;
}

function faultsIn(note: string, language: Language): { readonly tried: number; readonly faults: readonly string[] } {
  const reading = analyser.read(note, { language });
  let tried = 0;
  const faults: string[] = [];
  for (const finding of reading.findings) {
    const stances: string[] = [];
    for (const suggestion of analyser.suggest(reading, finding)) {
      if (suggestion.edits.length === 0) continue;
      tried += 1;
      stances.push(suggestion.stance);
      const found = fault(note, reading.findings, finding, suggestion, language);
      const { start, end } = finding.sentence;
      if (found !== null)
        faults.push(
          `${finding.rule} (${suggestion.stance}): ${found}: ${note.slice(start, end)} → ${applied(note, suggestion).slice(start, end + 80)}`,
        );
    }
    if (stances[0] === "hedge") faults.push(`${finding.rule}: held open first: ${note}`);
  }
  return { tried, faults };
}

/** Running text of other kinds, where it lies beside the checkout: findings are rare there, and sentences long. */
const texts: Readonly<Record<Language, readonly string[]>> = {
  nb: ["../shared/corpora/ud-norwegian-bokmaal/dev.txt"],
  nn: ["../shared/corpora/ud-norwegian-nynorsk/dev.txt"],
  en: ["../shared/corpora/ud-english-ewt/dev.txt"],
};

describe("the guards of rephrasing", function () {
  this.timeout(120_000);

  for (const language of languages) {
    it(`hold on every finding of the labelled notes (${language})`, function () {
      if (!existsSync(shared)) {
        console.log("      skipped: the folder ../shared/gold is not there");
        return this.skip();
      }
      const files = readdirSync(shared).filter((file) => file.startsWith(`${language}-`) && file.endsWith(".tsv"));
      const notes = files.flatMap((file) => readGold(readFileSync(join(shared, file), "utf8"), file));
      const results = notes.map(({ source }) => faultsIn(source, language));
      const tried = results.reduce((sum, one) => sum + one.tried, 0);
      assert.ok(tried > 150, `only ${tried} suggestions were tried`);
      assert.deepEqual(
        results.flatMap(({ faults }) => faults),
        [],
      );
    });
  }

  for (const language of languages) {
    it(`hold on every finding in running text (${language})`, function () {
      const there = texts[language].filter((file) => existsSync(file));
      if (there.length === 0) {
        console.log("      skipped: the folder ../shared/corpora is not there");
        return this.skip();
      }
      const lines = there
        .flatMap((file) => readFileSync(file, "utf8").split("\n"))
        .filter((line) => line.trim() !== "");
      assert.deepEqual(
        lines.flatMap((line) => faultsIn(line, language).faults),
        [],
      );
    });
  }

  const parts: Readonly<
    Record<Language, Readonly<Record<"opening" | "subject" | "verb" | "rest", readonly string[]>>>
  > = {
    nb: {
      opening: ["", "I dag ", "Da Kari kom, ", "Etter middag kl. 17.30 ", "Som vanlig "],
      subject: ["hun", "han", "Samir", "pasienten", "moren"],
      verb: [
        "er sint på oss",
        "var ikke motivert",
        "nektet å stå opp",
        "vil bare ha oppmerksomhet",
        "ble fornærmet",
        "lyver om dosen på 20 mg",
        "gledet seg alltid",
      ],
      rest: ["", " i «fella», som han kalte det", " og gikk på rommet", ", men spiste litt"],
    },
    nn: {
      opening: ["", "I dag ", "Då Kari kom, ", "Etter middag kl. 17.30 ", "Som vanleg "],
      subject: ["ho", "han", "Samir", "pasienten", "mora"],
      verb: [
        "er sint på oss",
        "var ikkje motivert",
        "nekta å stå opp",
        "vil berre ha merksemd",
        "vart fornærma",
        "lyg om dosen på 20 mg",
        "gledde seg alltid",
      ],
      rest: ["", " i «fella», som han kalla det", " og gjekk på rommet", ", men åt litt"],
    },
    en: {
      opening: ["", "Today ", "When Kari came, ", "After dinner at 17:30 ", "As usual "],
      subject: ["she", "he", "Samir", "the patient", "the mother"],
      verb: [
        "is angry with us",
        "was not motivated",
        "refused to get up",
        "just wants attention",
        "got offended",
        "lies about the 20 mg dose",
        "was always pleased",
      ],
      rest: ["", " in “the trap”, as he called it", " and went to the room", ", but ate a little"],
    },
  };

  for (const language of languages) {
    it(`hold on sentences put together by chance (${language})`, () => {
      const { opening, subject, verb, rest } = parts[language];
      const sentence = fc
        .tuple(
          fc.constantFrom(...opening),
          fc.constantFrom(...subject),
          fc.constantFrom(...verb),
          fc.constantFrom(...rest),
        )
        .map(([first, who, what, more]) => {
          const [head, ...tail] = what.split(" ");
          // Norwegian puts the verb before the subject where something else stands first.
          const body = first !== "" && language !== "en" ? `${head} ${who} ${tail.join(" ")}` : `${who} ${what}`;
          const text = `${first}${body}${more}.`;
          return text[0]!.toUpperCase() + text.slice(1);
        });
      fc.assert(
        fc.property(
          fc.array(sentence, { minLength: 1, maxLength: 3 }),
          fc.constantFrom("", "- ", "**NB:** "),
          (list, mark) => {
            assert.deepEqual(faultsIn(list.map((one) => mark + one).join("\n\n"), language).faults, []);
          },
        ),
        { numRuns: 300 },
      );
    });
  }
});
