import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { nearestOf } from "../../core";
import { configFixes } from "../../server/config-fixes";

const known = 'is not known here; did you mean "profile"? Expected "root", "extends", "profile", "language"';
const document = TextDocument.create("file:///w/undring.yml", "yaml", 1, "profil: gentle\n");
const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 14 } };
const fixes = (message: string) =>
  configFixes(document, [{ range: at, message, source: "Undring" }]).map(({ edit }) =>
    TextDocument.applyEdits(document, edit!.changes![document.uri]!),
  );

describe("ways out of a fault in a config", () => {
  it("are the nearest name that is known, or the line put aside", () =>
    assert.deepEqual(fixes(`"profil" ${known}`), ["profile: gentle\n", "# profil: gentle\n"]));
  it("are none for what cannot be guessed", () => assert.deepEqual(fixes("this is not YAML"), []));
  it("take no name that is far from what stands there", () => {
    assert.equal(nearestOf("profil", ["profile", "root"]), "profile");
    assert.equal(nearestOf("zzzzzzz", ["profile", "root"]), undefined);
    assert.equal(nearestOf("no", ["nb", "nn", "en"]), undefined);
  });
});
