import assert from "node:assert/strict";
import fc from "fast-check";
import { createAnalyser, type Language } from "../../../../core";
import { rephrased } from "../../../rephrased";

/*
 * The frame of one's own reading on sentences made by rule, beside the sentence that the same rule makes of them: tense,
 * person and number, an adverb, something fronted, a coordinated clause, a fragment.
 */

const analyser = createAnalyser();

interface Forms {
  readonly language: Language;
  readonly subjects: readonly string[];
  readonly predicates: readonly { readonly present: string; readonly past: string; readonly rest: string }[];
  readonly adverbs: readonly string[];
  readonly times: readonly string[];
  readonly before: string;
  readonly and: string;
  readonly own: { readonly present: string; readonly past: string };
}

const nb: Forms = {
  language: "nb",
  subjects: ["hun", "han", "de", "Samir", "pasienten", "moren"],
  predicates: [
    { present: "er", past: "var", rest: "sint på oss" },
    { present: "skammer", past: "skammet", rest: "seg over besøket" },
    { present: "gruer", past: "gruet", rest: "seg til møtet" },
    { present: "lengter", past: "lengtet", rest: "etter moren" },
  ],
  adverbs: ["", "ikke", "fortsatt", "aldri"],
  times: ["", "i dag", "på kvelden", "etter middag"],
  before: "Kari kom innom",
  and: "og",
  own: { present: "jeg opplever at", past: "jeg opplevde at" },
};
const nn: Forms = {
  language: "nn",
  subjects: ["ho", "han", "dei", "Samir", "pasienten", "mora"],
  predicates: [
    { present: "er", past: "var", rest: "sint på oss" },
    { present: "skjemmest", past: "skjemdest", rest: "over besøket" },
    { present: "gruar", past: "grua", rest: "seg til møtet" },
    { present: "mislikar", past: "mislika", rest: "naboen" },
  ],
  adverbs: ["", "ikkje", "framleis", "aldri"],
  times: ["", "i dag", "på kvelden", "etter middag"],
  before: "Kari kom innom",
  and: "og",
  own: { present: "eg opplever at", past: "eg opplevde at" },
};
const en: Forms = {
  language: "en",
  subjects: ["she", "he", "Samir", "the patient", "her mother"],
  predicates: [
    { present: "is", past: "was", rest: "angry with us" },
    { present: "resents", past: "resented", rest: "the visit" },
    { present: "dreads", past: "dreaded", rest: "the meeting" },
  ],
  adverbs: [""],
  times: ["", "today", "in the evening", "after dinner"],
  before: "Kari came by",
  and: "and",
  own: { present: "my impression is that", past: "my impression was that" },
};

type Shape = "plain" | "fronted" | "coordinated";

interface Variant {
  readonly text: string;
  readonly wanted: string;
}

const sentence = (...parts: readonly string[]): string => {
  const text = parts.filter((part) => part !== "").join(" ");
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
};

/** A sentence, and what its own-reading must be: the adverb before the verb in Norwegian, the time last. */
function variant(
  forms: Forms,
  draw: { subject: string; at: number; tense: "present" | "past"; adverb: string; time: string; shape: Shape },
): Variant {
  const { subject, tense, adverb, time, shape } = draw;
  const { rest, ...verbs } = forms.predicates[draw.at]!;
  const verb = verbs[tense];
  const inside = [subject, adverb, verb, rest];
  const own = forms.own[tense];
  const capital = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`;
  // A light object stands before the adverb in a main clause: «skammer seg ikke».
  const [first, ...others] = rest.split(" ");
  const main = adverb !== "" && first === "seg" ? [first, adverb, ...others] : [adverb, rest];
  if (shape === "coordinated")
    return {
      text: sentence(`${forms.before}, ${forms.and}`, subject, verb, ...main, time),
      wanted: sentence(`${forms.before}, ${forms.and}`, own.replace(/^My/, "my"), ...inside, time),
    };
  if (shape === "fronted" && time !== "" && forms.language !== "en") {
    const turned = adverb !== "" && first === "seg" ? [subject, first, adverb, ...others] : [subject, adverb, rest];
    return { text: sentence(time, verb, ...turned), wanted: sentence(capital(own), ...inside, time) };
  }
  return { text: sentence(subject, verb, ...main, time), wanted: sentence(capital(own), ...inside, time) };
}

describe("the frame of one's own reading", function () {
  this.timeout(120_000);

  for (const forms of [nb, nn, en]) {
    it(`keeps tense, person, adverb and time in every order (${forms.language})`, () => {
      const draw = fc.record({
        subject: fc.constantFrom(...forms.subjects),
        at: fc.nat(forms.predicates.length - 1),
        tense: fc.constantFrom("present" as const, "past" as const),
        adverb: fc.constantFrom(...forms.adverbs),
        time: fc.constantFrom(...forms.times),
        shape: fc.constantFrom<Shape>("plain", "fronted", "coordinated"),
      });
      let met = 0;
      fc.assert(
        fc.property(draw, (chosen) => {
          const { text, wanted } = variant(forms, chosen);
          const reading = analyser.read(text, { language: forms.language, profile: "supervision" });
          const finding = reading.findings.find(({ family }) => family === "unmarked-inference");
          if (finding === undefined) return;
          met += 1;
          const all = rephrased(text, analyser.suggest(reading, finding));
          assert.ok(all.includes(wanted), `${text}\nwanted ${wanted}\n${all.join("\n")}`);
        }),
        { numRuns: 150, seed: 7 },
      );
      assert.ok(met > 75, `only ${met} sentences had a finding`);
    });
  }
});
