import assert from "node:assert/strict";
import { createAnalyser, type Language, openDesk } from "../../../core";
import { memoryFiles } from "../../memory-files";

const analyser = createAnalyser();
const found = (text: string, language: Language = "nb") =>
  analyser.read(text, { language }).findings.map(({ rule, span }) => [rule, text.slice(span.start, span.end)]);

describe("the whole note", () => {
  const note = `# Vakt

Kl. 14 gikk hun på rommet. Hun spiste ikke middag. Hun sov litt. Hun så på film. Hun sa: «Jeg vil være i fred».
`;
  const state = (text: string, id: string) =>
    analyser.read(text, { language: "nb" }).profileOfNote.checks.find((check) => check.id === id)?.state;

  it("is looked at for what it holds: there, not seen or not relevant", () => {
    assert.equal(state(note, "note/own-part"), "not-seen");
    assert.equal(state(`${note}\n## Min del\n\nJeg ble stående i døra.\n`, "note/own-part"), "there");
    assert.equal(state(note, "note/coercion-view"), "not-relevant");
    assert.equal(state("Hun sov.", "note/own-part"), "not-relevant");
  });

  it("does not count a section that holds nothing but what a template left", () => {
    assert.equal(state(`${note}\n## Min del\n\n[det du gjorde og kjente på]\n`, "note/own-part"), "not-seen");
  });

  it("hears the patient where no rule speaks about the words", () => {
    const rest = "Soup was served at two. It rained all day. The door was shut. Tea at eight.";
    const heard = (text: string) =>
      analyser.read(text, { language: "en" }).profileOfNote.checks.find(({ id }) => id === "note/patient-voice")?.state;
    const told = `She denies difficulty sleeping and sleeps an average of 8 hours a night. ${rest}`;
    const [first] = analyser.read(told, { language: "en" }).blocks[0]!.reading!.sentences;
    assert.deepEqual([first!.quiet, heard(told), heard(rest)], [true, "there", "not-seen"]);
  });

  it("asks for the patient's view where coercion is told of", () => {
    const coercion = "# Vakt\n\nHun ble lagt i belter kl. 20. Vi var fire. Lege kom kl. 21. Tatt av kl. 23. Hun sov.\n";
    assert.equal(state(coercion, "note/coercion-view"), "not-seen");
  });

  it("asks of coercion: the patient's view, the talk since, the decision", () => {
    const states = (text: string) =>
      ["view", "talk", "record"].map((one) =>
        state(`# Vakt\n\nHun ble holdt fast kl. 20. ${text} Hun sov. Alt var rolig.\n`, `note/coercion-${one}`),
      );
    assert.deepEqual(states("Vi var fire."), ["not-seen", "not-seen", "not-seen"]);
    assert.deepEqual(states("Hun sier at det gjorde vondt."), ["there", "not-seen", "not-seen"]);
    assert.deepEqual(states("Vi snakket om det etterpå."), ["not-seen", "there", "not-seen"]);
    assert.deepEqual(states("Vedtak etter §4-8 er skrevet."), ["not-seen", "not-seen", "there"]);
  });

  it("asks for both minds in an incident, and whether a conversation was read together", () => {
    const of = (kind: string, text: string) =>
      `---\nkind: ${kind}\n---\n\n# X\n\n${text} Kl. 9 kom han. Han gikk. Han sov.\n`;
    assert.equal(state(of("incident", "Han var redd."), "note/both-minds"), "not-seen");
    assert.equal(state(of("incident", "Han var redd. Jeg var sint."), "note/both-minds"), "there");
    assert.equal(state(of("shift-report", "Han var redd."), "note/both-minds"), "not-relevant");
    assert.equal(state(of("conversation", "Han fortalte."), "note/read-together"), "not-seen");
    assert.equal(state(of("conversation", "Notatet er lest sammen."), "note/read-together"), "there");
    assert.equal(state(of("incident", "Vi prøvde musikk; det hjalp."), "note/tried"), "there");
  });

  it("shows its checks as findings under supervision only", () => {
    const rules = (profile: "standard" | "supervision") =>
      analyser.read(note, { language: "nb", profile }).findings.map(({ rule }) => rule);
    assert.deepEqual(rules("standard"), []);
    assert.ok(rules("supervision").includes("note/own-part"));
    assert.ok(rules("supervision").every((rule) => rule.startsWith("note/")));
  });

  it("is told of a role that the team wants and that is missing", async () => {
    const files = memoryFiles({ "/ward/undring.yml": "sections: { needs: { incident: [own-part] } }" });
    const read = async (text: string) =>
      (await openDesk(files).read("/ward/n.md", "/ward", text)).reading.findings.map(({ rule }) => rule);
    const incident = "---\nkind: incident\nlanguage: nb\n---\n\n# Hendelse\n\nHun gikk ut.\n";
    assert.deepEqual(await read(incident), ["note/own-part"]);
    assert.deepEqual(await read(`${incident}\n## Min del\n\nJeg ble stående.\n`), []);
    assert.deepEqual(await read("---\nkind: group\nlanguage: nb\n---\n\nHun gikk ut.\n"), []);
  });
});

describe("what is found beside the claims", () => {
  it("is a slot that was left, by its own words only", () => {
    assert.deepEqual(found("Ut fra [det du så eller hørte] tenker jeg at hun er lei seg."), [
      ["note/unfilled-slot", "[det du så eller hørte]"],
    ]);
    assert.deepEqual(found("Hun sa at [legen] kom."), []);
  });

  it("is a dose behind a hedge, not one that is about so much", () => {
    assert.deepEqual(found("Fikk kanskje 20 mg kl. 21."), [["note/hedged-fact", "kanskje 20 mg"]]);
    assert.deepEqual(found("Fikk ca. 20 mg kl. 21. Kanskje sov hun."), []);
    assert.deepEqual(found("Had probably 5 mg at nine.", "en"), [["note/hedged-fact", "probably 5 mg"]]);
  });
});

describe("a note in keywords alone", () => {
  const found = (text: string) =>
    createAnalyser()
      .read(text, { language: "nb", profile: "supervision" })
      .findings.some(({ rule }) => rule === "note/keyword-only");
  it("is asked about once, at its beginning", () =>
    assert.ok(found("- Frokost.\n- Uro.\n- Beh.med.\n- Tur.\n- Telefon mor.\n- Gråt.\n- Søvn ok.\n")));
  it("is no note with a few keywords among its sentences", () =>
    assert.ok(
      !found("- Frokost.\n- Han gikk tur.\n- Hun ringte moren.\n- Tur.\n- Han sov godt.\n- Gråt.\n- Søvn ok.\n"),
    ));
});
