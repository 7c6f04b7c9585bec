import assert from "node:assert/strict";
import {
  checkTitles,
  createAnalyser,
  figuresOf,
  type Language,
  languages,
  type NoteFigures,
  passageOf,
} from "../../core";
import { type ReportOptions, reportPage } from "../../report/main";

const analyser = createAnalyser();
const seed = 7;
const read = (text: string, language: Language = "nb"): NoteFigures => {
  const reading = analyser.read(text, { language });
  return figuresOf(reading, { seed, passage: (span) => passageOf(reading, span) });
};
const dated = (at: number, text: string, unit = "Nord") =>
  read(
    `---\nunit: ${unit}\nshift: night\nkind: incident\ndate: 2026-01-${String(5 + at).padStart(2, "0")}\n---\n\n# Vakt\n\n${text}\n`,
  );
const options = (more: Partial<ReportOptions> = {}): ReportOptions => ({
  language: "nb",
  withText: true,
  purposes: [],
  checkTitles: checkTitles("nb"),
  against: null,
  ...more,
});
const notes = Array.from({ length: 12 }, (_, at) =>
  dated(at, `Kari kom inn kl. ${at}. Hun er sint på oss. Så gikk hun. Jeg lurer på hva hun trenger.`),
);

describe("the report's page", function () {
  this.timeout(30_000);

  it("speaks the language of the one who reads it, from its title to the names of checks and rules", () => {
    const words: Readonly<Record<Language, readonly string[]>> = {
      nb: ["<h1>Hvordan notatene våre er skrevet</h1>", "følelser og ønsker som fakta", "Pasientens stemme", "uke 2"],
      nn: ["<h1>Korleis notata våre er skrivne</h1>", "kjensler og ønske som fakta", "Pasienten si stemme", "veke 2"],
      en: ["<h1>How our notes are written</h1>", "feelings and wishes as fact", "The patient&#39;s voice", "week 2"],
    };
    for (const language of languages) {
      const page = reportPage(notes, options({ language, checkTitles: checkTitles(language) }));
      for (const word of words[language]) assert.ok(page.includes(word), `${language}: ${word}`);
      assert.match(page, new RegExp(`<html lang="${language === "en" ? "en-GB" : language}">`));
      // No rule, family or check by its bare id, nothing that was not told.
      const shown = page.replace(/<(script|style)[ >].*?<\/\1>/gs, "").replace(/<[^>]*>/g, " ");
      assert.doesNotMatch(shown, /unmarked-inference|note\/|undefined|NaN|null/);
    }
  });

  it("shows a passage with what stands around it, and nobody's name", () => {
    const page = reportPage(notes, options());
    assert.match(
      page,
      /<blockquote data-example lang="nb"><p><span class="soft">N\.N\. kom inn kl\. 0\.<\/span> <span>Hun er <mark>sint[^<]*<\/mark>[^<]*\.<\/span> <span class="soft">Så gikk hun\.<\/span><\/p><p class="ask">/,
    );
    assert.doesNotMatch(page, /Kari/);
  });

  it("shows the same sentence once, however many notes have it, and what is written well before what is not", () => {
    const page = reportPage(notes, options());
    assert.equal(page.match(/<mark>sint[^<]*<\/mark>/g)?.length, 1);
    assert.ok(page.indexOf('data-kind="well"') < page.indexOf('data-kind="unmarked-inference"'));
  });

  it("has no unit by the name of what every object has", () => {
    const strange = Array.from({ length: 6 }, (_, at) => dated(at, "Hun sov.", at < 3 ? "constructor" : "__proto__"));
    assert.doesNotThrow(() => reportPage([...strange, ...strange], options({ checkTitles: {} })));
  });

  it("has a date that is none nowhere", () => {
    const odd = ["2026-13-45", "2026-02-30x", "i går", "0000-00-00"].map((date) =>
      read(`---\ndate: ${date}\n---\n\nHun er sint på oss i dag.\n`),
    );
    assert.doesNotThrow(() => reportPage([...odd, ...odd], options()));
  });

  it("tells a reader without colours and without sight what is drawn: signs, lines, a table, a sentence", () => {
    const page = reportPage(notes, options());
    assert.match(page, /stroke-dasharray/);
    for (const svg of page.match(/<svg [^>]*>/g)!) assert.match(svg, /aria-hidden="true" focusable="false"/);
    assert.match(page, /<figcaption>Steder å undre seg over: fra [\d,]+ \(uke\u00a02\) til [\d,]+ \(uke\u00a03\)\./);
    assert.match(page, /<label>Søk i setningene <input id="search"/);
    assert.match(page, /<label>Vis bare <select id="only">/);
  });

  it("draws in colours that stand apart from the ground by 4.5 to 1 where there is text", () => {
    const page = reportPage(notes, options());
    for (const [ground, inks] of [
      ["#fbfaf8", ["#22262b", "#565d66", "#1f5fb5"]],
      ["#1b1d20", ["#e8e6e1", "#b1b5bb", "#8db8f2"]],
    ] as const)
      for (const ink of inks) {
        assert.ok(page.includes(ink) && page.includes(ground));
        assert.ok(contrast(ink, ground) >= 4.5, `${ink} on ${ground}`);
      }
    for (const colour of ["#3b7dd8", "#d98a2b", "#2f9e77", "#b65fb0"])
      assert.ok(contrast("#111111", colour) >= 4.5, colour);
  });
});

/** The contrast of two colours as WCAG counts it. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}
