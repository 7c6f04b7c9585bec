import assert from "node:assert/strict";
import fc from "fast-check";
import { createAnalyser, languages, newMemory } from "../../core";
import { builtInPacks } from "../../core/languages";
import { readMarks } from "../marks";

const analyser = createAnalyser();
const flags = languages.flatMap((language) =>
  builtInPacks(language).flatMap(({ rules }) =>
    rules.flatMap((rule) => rule.flags.map((flag) => ({ language, text: readMarks(flag).text }))),
  ),
);
const sentences = flags.map(({ text }) => text);

/** Notes as people never wrote them: bits of sentences, Markdown and characters of all sorts. */
const wild = fc
  .array(
    fc.oneof(
      fc.constantFrom(...sentences),
      fc.constantFrom(...sentences.flatMap((sentence) => sentence.split(" "))),
      fc.constantFrom(
        "\n\n",
        "\n",
        "\r\n",
        "- ",
        "> ",
        "# ",
        "«",
        "»",
        "[",
        "]",
        "(",
        ", ",
        ": ",
        "**",
        "_",
        "`",
        "\0",
      ),
      fc.constantFrom(
        "æ̊",
        "🙂",
        "אני",
        "og",
        "som",
        "at",
        "hvis",
        "da",
        "because",
        "fordi",
        "?",
        "…",
        "kl. 21.30",
        "&amp;",
      ),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(" "));

describe("a note of any text", function () {
  this.timeout(20_000);
  it("is read, and every place in it is exact", () => {
    fc.assert(
      fc.property(wild, fc.constantFrom(...languages), (source, language) => {
        const reading = analyser.read(source, { language, profile: "supervision" });
        for (const { span, sentence } of reading.findings) {
          assert.ok(0 <= sentence.start && sentence.start <= span.start, "the words stand in their sentence");
          assert.ok(span.start < span.end && span.end <= sentence.end && sentence.end <= source.length);
          assert.match(source.slice(span.start, span.end), /^\S(?:[\s\S]*\S)?$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("says the same each time", () => {
    fc.assert(
      fc.property(wild, (source) => {
        const [once, twice] = [analyser.read(source), createAnalyser().read(source)];
        assert.deepEqual(once.findings, twice.findings);
      }),
      { numRuns: 5 },
    );
  });
});

describe("a note of sentences known to be marked", () => {
  it("has at least as many marks as sentences", () => {
    for (const language of languages) {
      const own = flags.filter((flag) => flag.language === language).map(({ text }) => text);
      const { findings } = analyser.read(own.join("\n\n"), { language, profile: "supervision" });
      assert.ok(findings.length >= own.length, `${language}: ${findings.length} marks in ${own.length} sentences`);
    }
  });
});

describe("the language of a note", () => {
  const languageOf = (source: string) => analyser.read(source).language;
  it("is found in the text", () => {
    assert.equal(languageOf("Hun spiste ikke frokost, men sov godt etterpå."), "nb");
    assert.equal(languageOf("Ho åt ikkje frukost, men sov godt etterpå. Eg veit ikkje kvifor."), "nn");
    assert.equal(languageOf("She did not have breakfast but slept well afterwards."), "en");
  });
  it("may change from block to block", () => {
    const { findings } = analyser.read(
      "Hun var sint på oss da hun kom tilbake.\n\nHo var fornærma på oss då ho ikkje fekk gå ut.\n\nShe was furious when we told her about it.",
    );
    assert.deepEqual(
      findings.map(({ language }) => language),
      ["nb", "nn", "en"],
    );
  });
  it("may be the other norm of Norwegian in a paragraph, where one word tells and the rest bears it out", () => {
    const nynorsk = "Ho sov dårleg i natt og ville ikkje ete frukost. Me snakka om kva ho kunne gjere i dag.";
    const languagesAround = (paragraph: string) =>
      analyser.read([nynorsk, paragraph, nynorsk].join("\n\n")).blocks.map(({ language }) => language);
    const bokmål = "Beboer i 12 ringte på klokka 14 ganger mellom 22 og 02. Hun smilte da datteren kom på besøk.";
    assert.deepEqual(languagesAround(bokmål), ["nn", "nb", "nn"]);
    assert.deepEqual(languagesAround("Tilsyn kl. 02 og 04, sov begge gonger."), ["nn", "nn", "nn"]);
  });
  it("may be one we do not read", () => {
    assert.deepEqual(
      analyser.read("Hon var arg på oss när hon inte fick gå ut och det är inte första gången.").findings,
      [],
    );
    assert.deepEqual(
      analyser.read("Elle était très fâchée contre nous dans la soirée, et les autres avec elle.").findings,
      [],
    );
  });
});

describe("a note that is edited", function () {
  this.timeout(120_000);
  const bits = [
    "",
    "\n",
    "\n\n",
    "- ",
    "> ",
    "## Min del\n",
    "```\n",
    "«",
    "»",
    "[a]: b\n",
    "<!-- x",
    "-->",
    "|",
    "Hun er sint.",
    " x",
  ];

  it("reads after any edits as it would anew", () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom(...bits)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(wild, edits, (start, script) => {
        const memory = newMemory();
        let text = start;
        analyser.read(text, { memory });
        for (const [place, length, put] of script) {
          const at = text.length === 0 ? 0 : place % (text.length + 1);
          text = text.slice(0, at) + put + text.slice(at + length);
          const edited = analyser.read(text, { memory });
          const anew = analyser.read(text);
          assert.deepEqual(edited.findings, anew.findings);
          assert.deepEqual(edited.strengths, anew.strengths);
          assert.deepEqual(edited.document, anew.document);
          assert.deepEqual(edited.profileOfNote, anew.profileOfNote);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads on behind a heading that changed as far as something stands under it", () => {
    const heads = ["# Observasjoner", "## Min del", "### Ting", "## Pasientens stemme", "# Plan", "## Annet"];
    const start = Array.from({ length: 200 }, (_, at) =>
      at % 7 === 0 ? heads[(at / 7) % heads.length] : `Hun er sint på oss den ${at}.`,
    ).join("\n\n");
    const put = fc.constantFrom("#", "", "x", "\n\n", "# Min del\n\n", "### Plan\n\n", "Han sov. ");
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), put), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(edits, (script) => {
        const memory = newMemory();
        let text = start;
        analyser.read(text, { memory });
        for (const [place, length, put] of script) {
          // At a heading, most often.
          const near = text.indexOf("#", place % (text.length + 1));
          const at = Math.max(0, near + (place % 5) - 2);
          text = text.slice(0, at) + put + text.slice(at + length);
          const [edited, anew] = [analyser.read(text, { memory }), analyser.read(text)];
          assert.deepEqual(
            edited.blocks.map(({ role }) => role),
            anew.blocks.map(({ role }) => role),
          );
          assert.deepEqual(edited.findings, anew.findings);
          assert.deepEqual(edited.profileOfNote, anew.profileOfNote);
          assert.deepEqual(edited.sections, anew.sections);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("takes what is pasted in one piece, however much", () => {
    const memory = newMemory();
    const analyser = createAnalyser();
    analyser.read("Hun er sint.\n\nKvelden.\n", { language: "nb", memory });
    const text = `Hun er sint.\n\n${"- Sov.\n\n## Natt\n\n".repeat(90_000)}Kvelden.\n`;
    assert.equal(analyser.read(text, { language: "nb", memory }).findings.length, 1);
  });
});
