import assert from "node:assert/strict";
import { createAnalyser, languages } from "../../../core";
import { builtInPacks } from "../../../core/languages";
import { phrasings } from "../../../core/languages/phrasings";
import { readMarks } from "../../marks";
import { applied, filled, rephrased, waysOn, waysOnAll } from "../../rephrased";

const analyser = createAnalyser();

describe("rephrasings", () => {
  it("do not say a frame again that the note has", () => {
    const note = "Jeg har lagt merke til ansiktet og tenker at hun var trøtt. Han er sint på oss.";
    const reading = analyser.read(note, { language: "nb" });
    const all = reading.findings.flatMap((finding) => rephrased(note, analyser.suggest(reading, finding)));
    assert.ok(
      all.some((one) => one.includes("Ut fra [det du så eller hørte] tenker jeg at han er sint på oss.")),
      all.join("\n"),
    );
  });

  it("never call somebody a name in the writer's own frame", () => {
    for (const [language, text, name] of [
      ["nb", "Han er rett og slett en slabbedask.", "slabbedask"],
      ["nb", "Kona hans er et ordentlig rivjern.", "rivjern"],
      ["nn", "Broren er ein parasitt som lever på trygda hans.", "parasitt"],
    ] as const) {
      const all = waysOn(text, language);
      assert.ok(all.length > 1, text);
      assert.ok(
        all.every((one) => !one.includes(name)),
        all.join("\n"),
      );
    }
  });

  it("name who it was by the note's own last name, and nobody by a guess", () => {
    for (const [before, text, who] of [
      ["Hun ringte. Ruth vant kaffekoppen.", "Gledet seg over premien.", "Ruth"],
      ["Hun ringte. Rom 4 ringte på.", "Ble sint på oss.", "pasienten"],
      ["Ruth ringte. Han kom inn.", "Ble sint på oss.", "han"],
    ] as const) {
      const note = `${before} ${text}`;
      const reading = analyser.read(note, { language: "nb" });
      const all = reading.findings.flatMap((finding) => rephrased(note, analyser.suggest(reading, finding)));
      assert.ok(
        all.some((one) => one.includes(`opplevde at ${who} `)),
        all.join("\n"),
      );
    }
  });

  it("give nobody the pronoun of somebody else", () => {
    const note = "Kari satt i stua da Per kom. Kari var sint og gikk på rommet. Han gikk også.";
    const reading = analyser.read(note, { language: "nb" });
    const all = reading.findings.flatMap((finding) => rephrased(note, analyser.suggest(reading, finding)));
    assert.ok(
      all.every((one) => !one.includes("og han gikk")),
      all.join("\n"),
    );
  });

  it("make no impression of what somebody refused or told", () => {
    for (const [language, text] of [
      ["nb", "Han nektet frokost."],
      ["nb", "Han påstår at han har vondt."],
      ["en", "He refused breakfast."],
    ] as const)
      assert.ok(
        waysOn(text, language).every((one) => !/opplev|inntrykk|impression/.test(one)),
        text,
      );
  });

  it("tell nobody no of what was kept from them, and say no «says to be»", () => {
    for (const [language, text] of [
      ["nb", "Nektet oss innsyn."],
      ["nb", "Nekter at han har drukket."],
      ["en", "She claims to be in pain."],
    ] as const)
      assert.ok(
        waysOn(text, language).every((one) => !/nei til|says to/.test(one)),
        text,
      );
  });

  it("take several judging words of one sentence together", () => {
    const all = waysOn("Hun var tverr og vrang i mattetimen.", "nb");
    const expected =
      "Jeg la merke til [det hun sa eller gjorde] i mattetimen og lurte på hva det handlet om for henne.";
    assert.ok(all.includes(expected), all.join("\n"));
  });

  it("ask what a condemnation is about, keep what else was said, and own none of its words", () => {
    for (const [language, text, expected, never] of [
      [
        "nb",
        "Hun har seg selv å takke for at hun mistet plassen.",
        "Jeg har lagt merke til [det hun sier eller gjør] i forbindelse med at hun mistet plassen, og lurer på hva det handler om for henne.",
        /takke/,
      ],
      [
        "nb",
        "Han utnytter broren.",
        "Jeg har lagt merke til [det han sier eller gjør] overfor broren og lurer på hva det handler om for ham.",
        /utnytt/,
      ],
      [
        "nb",
        "Han gadd ikke å rydde etter seg.",
        "Jeg la merke til [det han sa eller gjorde] når det gjaldt å rydde etter seg, og lurte på hva det handlet om for ham.",
        /gadd/,
      ],
      [
        "nb",
        "Hun svikter sønnen sin.",
        "Jeg har lagt merke til [det hun sier eller gjør overfor sønnen sin] og lurer på hva det handler om for henne.",
        /svikt|hans/,
      ],
      [
        "nn",
        "Ho laug om kven ho hadde vore saman med.",
        "Eg la merke til [det ho sa] om kven ho hadde vore saman med, og lurte på kva det handla om for henne.",
        /laug/,
      ],
      [
        "nn",
        "Han gav blaffen i husreglane.",
        "Eg la merke til [det han sa eller gjorde] når det gjaldt husreglane, og lurte på kva det handla om for han.",
        /blaffen|brydde/,
      ],
    ] as const) {
      const all = waysOn(text, language);
      assert.ok(all.includes(expected), `${expected}\n${all.join("\n")}`);
      assert.ok(
        all.every((one) => !never.test(one)),
        all.join("\n"),
      );
    }
  });

  it("leave no judgement standing beside the half that is mended", () => {
    for (const [language, text, never] of [
      ["nb", "Han er umotivert og har seg selv å takke.", /umotivert|takke/],
      ["nn", "Han vil berre ha merksemd og maser om søstera heile tida.", /merksemd|maser|heile tida/],
    ] as const)
      for (const one of waysOnAll(text, language)) assert.ok(!never.test(one), one);
  });

  it("wonder about a plain motive and about what somebody knows", () => {
    for (const [language, text, expected] of [
      ["nb", "Hun ropte for å slippe dusjen.", "Hun ropte, og jeg lurte på om det var for å slippe dusjen."],
      [
        "nb",
        "Han vet godt at døra er låst.",
        "[Det som ble sagt eller gjort] får meg til å lure på om han vet at døra er låst.",
      ],
      ["nn", "Han ville skremme oss.", "Eg kjende på [di eiga kjensle] og lurte på om han ville skremme oss."],
    ] as const)
      assert.ok(waysOn(text, language).includes(expected), waysOn(text, language).join("\n"));
  });

  it("make no impression of what can be counted, and hang no aside on it", () => {
    for (const [language, text, expected] of [
      ["nb", "Jonas er alltid først ute av døra.", "Jonas er først ute av døra [hvor ofte, og når]."],
      [
        "nb",
        "Jonas er alltid først ute når det skal ryddes.",
        "Jeg har sett at Jonas er først ute når det skal ryddes [hvor ofte, og når].",
      ],
      ["nb", "Hun rydder aldri rommet.", "Hun rydder ikke rommet [hvor ofte, og når]."],
      [
        "nn",
        "Ho smell med døra kvar gong vi seier nei.",
        "Eg har høyrt at ho smell med døra når vi seier nei [kor ofte].",
      ],
    ] as const) {
      const all = waysOn(text, language);
      assert.ok(all.includes(expected), all.join("\n"));
      assert.ok(
        all.every((one) => !/inntrykk|opplev|slik (?:jeg|eg)/.test(one)),
        all.join("\n"),
      );
    }
  });

  it("say again the subject that two clauses shared", () => {
    const all = waysOn("Hun kom inn kl. 21 og var sint på oss.", "nb");
    assert.ok(all.includes("Hun kom inn kl. 21, og jeg opplevde at hun var sint på oss."), all.join("\n"));
  });

  for (const language of languages) {
    it(`of every rule's own sentences take their mark away and keep times and quotations (${language})`, function () {
      this.timeout(60_000);
      let tried = 0;
      for (const { rules } of builtInPacks(language)) {
        for (const rule of rules) {
          for (const flag of rule.flags) {
            const text = `«Hei», kl. 21.30. ${readMarks(flag).text}`;
            const reading = analyser.read(text, { language, profile: "supervision" });
            for (const finding of reading.findings) {
              for (const suggestion of analyser.suggest(reading, finding).filter(({ edits }) => edits.length > 0)) {
                const note = applied(text, suggestion);
                const whole = filled(note, suggestion, phrasings[language].filler);
                const after = analyser.read(whole, { language, profile: "supervision" }).findings;
                assert.ok(after.length < reading.findings.length, `${text} → ${note}`);
                assert.ok(note.startsWith("«Hei», kl. 21.30."), note);
                for (const { start, end, hint } of suggestion.slots) assert.equal(note.slice(start, end), `[${hint}]`);
                tried += 1;
              }
            }
          }
        }
      }
      assert.ok(tried > 60, `only ${tried} rephrasings`);
    });
  }

  it("are looked for in fragments that begin with how often", () => {
    for (const text of ["Eternally dissatisfied.", "Chronically late.", "As ever, the family blame us."])
      assert.ok(Array.isArray(waysOn(text, "en")));
  });

  it("own no count, and hold open nobody's inside", () => {
    for (const [language, text, frame] of [
      ["nb", "Han har somlet bort to frister.", /inntrykk av at|tenker at/],
      ["nn", "Innerst inne er ho livredd for å flytte.", /verkar/],
      ["nb", "Møtte som vanlig uten legitimasjon.", /opplevde/],
      ["nb", "Han er en upålitelig alkis.", /upålitelig person/],
    ] as const) {
      const all = waysOn(text, language);
      assert.ok(
        all.every((one) => !frame.test(one)),
        all.join("\n"),
      );
    }
  });

  it("leave what was told, got or done where it stood, and make nobody's view the writer's", () => {
    for (const [language, text, expected, never] of [
      [
        "nb",
        "Ingenting duger når det gjelder klær.",
        "Jeg har lagt merke til [det som ble sagt eller gjort] når det gjelder klær.",
        /duger/,
      ],
      [
        "nb",
        "Rommet var ikke ryddet, og alt var selvfølgelig fars feil.",
        "Rommet var ikke ryddet, og jeg la merke til [det som ble sagt om far].",
        /fars/,
      ],
      [
        "nb",
        "Det er aldri Petter det er noe galt med.",
        "Jeg kjenner på [din egen følelse] og lurer på hva som ligger bak [det Petter sier om seg selv og om andre].",
        /noe galt/,
      ],
      ["nb", "Da var ingenting godt nok.", "Da la jeg merke til [det som ble sagt eller gjort].", /ingenting/],
      [
        "nn",
        "Ingenting duger når det gjeld kle.",
        "Eg har lagt merke til [det som vart sagt eller gjort] når det gjeld kle.",
        /duger/,
      ],
      ["nb", "Kom med en lang røverhistorie om en sykkel.", "Kom med en lang historie om en sykkel.", /røver/],
      [
        "nn",
        "Varta opp med ei røvarsoge om ein sykkel.",
        "Fortalde om ein sykkel, og eg la merke til [det du sjølv såg eller høyrde].",
        /røvar|tenkte at/,
      ],
      [
        "nb",
        "En blandingsmisbruker som bor alene.",
        "En person som bruker flere rusmidler, og som bor alene.",
        /rusmiddelproblemer/,
      ],
      ["nn", "Ein blandingsmisbrukar kom.", "Ein person som brukar fleire rusmiddel kom.", /rusproblem/],
      ["nb", "Kjæresten er ei dørmatte.", "Jeg kjenner på [din egen følelse] når vi snakker om kjæresten.", /i møte/],
      ["nb", "Angivelig hodepine.", "Forteller om hodepine.", /^Hodepine/],
      ["nb", "Hun har angivelig vondt i magen.", "Hun forteller at hun har vondt i magen.", /^Hun har/],
      ["nn", "Angiveleg brystsmerter etter turen.", "Fortel om brystsmerter etter turen.", /^Brystsmerter/],
      [
        "nb",
        "Naboen, også anorektiker, fikk beskjed.",
        "Naboen, også en person med anoreksi, fikk beskjed.",
        /også person|\[/,
      ],
      ["nb", "Nektet plent for å ha tatt den.", "Benektet å ha tatt den.", /tenkte at|inntrykk/],
      ["nn", "Nekta plent for det.", "Nekta for det.", /tenkte at|inntrykk/],
      [
        "nn",
        "Maste seg til ekstra kaffi i går.",
        "Bad fleire gonger om ekstra kaffi i går, og fekk det.",
        /tenkte at|inntrykk/,
      ],
      ["nb", "Teatralsk avskjed i gangen.", "Avskjed i gangen, og jeg kjente på [din egen følelse].", /i møte/],
      [
        "nb",
        "Hun kom på stua kl. 9. Angrer bittert på at han sluttet.",
        "Hun kom på stua kl. 9. Jeg opplever at pasienten angrer bittert på at han sluttet.",
        /hun angrer/,
      ],
    ] as const) {
      const all = waysOn(text, language);
      assert.ok(all.includes(expected), `${expected}\n${all.join("\n")}`);
      assert.ok(
        all.every((one) => !never.test(one)),
        all.join("\n"),
      );
    }
  });

  it("ask for the reason of a no, and for what was done where nothing is said to be enough", () => {
    const refused = waysOn("Nektet blankt å dusje.", "nb");
    assert.ok(refused.some((one) => one.includes("oppgitt grunn")));
    const enough = waysOn("Ingenting er godt nok for henne.", "nb");
    assert.ok(
      enough.includes("Jeg har lagt merke til [det pasienten sier eller gjør] og lurer på hva det handler om."),
    );
    assert.ok(waysOn("Maste seg til å bli lenger oppe.", "nb").every((one) => !one.startsWith("Fikk")));
  });

  it("put nothing into the note for a question", () => {
    const reading = analyser.read("Han er sint på oss.", { language: "nb" });
    const [finding] = reading.findings;
    assert.ok(finding);
    const questions = analyser.suggest(reading, finding).filter(({ stance }) => stance === "ask");
    assert.equal(questions.length, 1);
    assert.deepEqual(questions[0]?.edits, []);
  });

  it("never hold open a motive or what somebody knows", () => {
    for (const text of ["Hun gjør det for å få oppmerksomhet.", "Han vet godt at det er feil."]) {
      const reading = analyser.read(text, { language: "nb" });
      for (const finding of reading.findings) {
        assert.ok(!analyser.suggest(reading, finding).some(({ stance }) => stance === "hedge"), text);
      }
    }
  });
});
