import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readGold } from "../cli/eval/gold";
import { createAnalyser, type Finding, type Language, languages, type Suggestion } from "../core";
import { phrasings } from "../core/languages/phrasings";
import { applied, filled } from "./rephrased";

/*
 * What no rephrasing may do (the guards), on whole notes: the examples, the labelled notes beside the checkout where
 * they lie, and sentences put together by chance.
 */

const analyser = createAnalyser();
const shared = "../shared/gold";

const all = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? [];
const words = (text: string): readonly string[] => all(text.toLowerCase(), /\p{L}+/gu);

/** What is wrong with a suggestion, in plain words; null where nothing is. */
function fault(note: string, finding: Finding, suggestion: Suggestion, language: Language): string | null {
  const after = filled(applied(note, suggestion), suggestion, phrasings[language].filler);
  if (suggestion.edits.length !== 1) return "it takes more than one step to undo";
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
  const [edit] = suggestion.edits;
  const old = note.slice(edit!.start, edit!.end);
  // A frame or an aside holds all that stood there before (those of "observe" are made in the same way).
  if (suggestion.stance === "own") {
    // «aldri» may become «ikke»; all other words stay.
    const has = words(edit!.text);
    const gone = words(old).filter((word) => !has.includes(word) && !(word in phrasings[language].notNow));
    if (gone.length > 0) return "a word outside the claim is gone";
  }
  if (
    phrasings[language].risk.some((word) => words(old).some((one) => one.startsWith(word))) &&
    suggestion.stance === "own"
  )
    return "a risk was made an impression";
  const before = analyser.read(note, { language }).findings;
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
    for (const suggestion of analyser.suggest(reading, finding)) {
      if (suggestion.edits.length === 0) continue;
      tried += 1;
      const found = fault(note, finding, suggestion, language);
      if (found !== null)
        faults.push(
          `${finding.rule} (${suggestion.stance}): ${found}: ${applied(note.slice(finding.sentence.start, finding.sentence.end), { ...suggestion, edits: suggestion.edits.map((edit) => ({ ...edit, start: edit.start - finding.sentence.start, end: edit.end - finding.sentence.start })) })}`,
        );
    }
  }
  return { tried, faults };
}

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
