import assert from "node:assert/strict";
import { createAnalyser, type Language, newMemory, openDesk, type Profile } from "../../../core";
import { memoryFiles } from "../../memory-files";

const analyser = createAnalyser();
const rest: Readonly<Record<Language, string>> = {
  nb: "Han spiste frokost. Han sov litt. Han gikk tur etterpå. Vi snakket sammen i stua.",
  nn: "Han åt frukost. Han sov litt. Han gjekk tur etterpå. Vi snakka saman i stova.",
  en: "He ate breakfast. He slept a little. He went for a walk. We talked in the lounge.",
};
const isOurs = ({ rule }: { readonly rule: string }) => rule === "note/abbreviations";
/** What is said to be unexplained in a note that begins so. */
const unexplained = (text: string, language: Language = "nb", profile: Profile = "supervision") => {
  const note = `${text} ${rest[language]}`;
  return analyser
    .read(note, { language, profile })
    .findings.filter(isOurs)
    .map(({ span }) => note.slice(span.start, span.end));
};
const state = (text: string, language: Language = "nb") =>
  analyser
    .read(`${text} ${rest[language]}`, { language })
    .profileOfNote.checks.find(({ id }) => id === "note/abbreviations")?.state;

describe("abbreviations", () => {
  it("are asked about where the note does not explain them, each where it stands first", () => {
    assert.deepEqual(unexplained("Han var på DBT-gruppa. Det er DBT igjen på torsdag. Har EUPF fra før."), [
      "DBT",
      "EUPF",
    ]);
    assert.deepEqual(unexplained("Ho var på DBT-gruppa. Snakka med vpl. på kvelden.", "nn"), ["DBT", "vpl"]);
    assert.deepEqual(unexplained("He was AWOL at nine. Had his meds PRN.", "en"), ["AWOL", "PRN"]);
    assert.deepEqual(unexplained("Fikk beh. s.c. kl. 20. Beh.med. gitt."), ["beh", "s.c", "Beh.med"]);
  });

  it("are explained before, behind or beside, anywhere in the note", () => {
    for (const told of [
      "Hun går i DBT (dialektisk atferdsterapi).",
      "Hun går i dialektisk atferdsterapi (DBT).",
      "DBT = dialektisk atferdsterapi.",
      "DBT står for dialektisk atferdsterapi.",
      "Hun går i DBT, dvs. dialektisk atferdsterapi.",
      "Hun var på DBT i dag.\n\nDBT (dialektisk atferdsterapi) er på torsdager.",
    ]) {
      assert.deepEqual(unexplained(told), [], told);
      assert.equal(state(told), "there", told);
    }
    assert.deepEqual(unexplained("Hun går i DBT (kl. 10)."), ["DBT"]);
  });

  it("need no explaining where everybody knows them, or where they are none", () => {
    for (const plain of [
      "Så på TV til kl. 22, ca. en time. Ringte NAV og DPS. Fikk 20 mg, bl.a.",
      "Han sa IKKE at det var bra. Det er ALDRI stille her.",
      "HAN VAR SINT OG SKREK DBT.",
      "Kapittel III og XVI er lest.",
      "Snakket med K.L. og M. Fikk B12.",
      "Han sa: «Jeg vil til DBT og ECT».",
    ]) {
      assert.deepEqual(unexplained(plain), [], plain);
      assert.equal(state(plain), "not-relevant", plain);
    }
    assert.equal(state("Saw the GP at 9 a.m. and watched TV, e.g. the news.", "en"), "not-relevant");
  });

  it("are shown under supervision only, and counted always", () => {
    assert.deepEqual(unexplained("Han var på DBT.", "nb", "standard"), []);
    assert.deepEqual(unexplained("Han var på DBT.", "nb", "gentle"), []);
    assert.equal(state("Han var på DBT."), "not-seen");
  });

  it("are asked about while somebody writes as in a note that is read whole", () => {
    const memory = newMemory();
    const read = (text: string) =>
      analyser.read(text, { language: "nb", profile: "supervision", memory }).findings.filter(isOurs).length;
    const note = `Hun var på DBT.\n\n${rest.nb}\n`;
    assert.equal(read(note), 1);
    assert.equal(read(`${note}\nDialektisk atferdsterapi (DBT) er på torsdager.\n`), 0);
    assert.equal(read(note), 1);
    assert.equal(read(`Hun sov.\n\n${rest.nb}\n`), 0);
  });

  it("of a house are known where the house says so", async () => {
    const found = async (config: string) => {
      const files = memoryFiles({ "/ward/undring.yml": config });
      const note = `---\nlanguage: nb\n---\n\nHan var på DBT og QRT. ${rest.nb}\n`;
      const { reading, team } = await openDesk(files).read("/ward/n.md", "/ward", note);
      assert.deepEqual(team.faults, []);
      return reading.findings.filter(isOurs).map(({ span }) => note.slice(span.start, span.end));
    };
    const supervised = "profile: supervision\n";
    assert.deepEqual(await found(supervised), ["DBT", "QRT"]);
    assert.deepEqual(await found(`${supervised}vocabulary: { known-abbreviation+: [DBT] }\n`), ["QRT"]);
    assert.deepEqual(await found(`${supervised}vocabulary: { abbreviation+: [tur], known-abbreviation+: [QRT] }\n`), [
      "DBT",
      "tur",
    ]);
    assert.deepEqual(await found(`${supervised}rules: { note/abbreviations: off }\n`), []);
  });
});
