import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { findTeam, integrityOf } from "../../../core";
import { memoryFiles } from "../../memory-files";

const pack = "pack: a/b\nversion: 1.0.0\nengine: 0.1.0\nlicence: MIT\nlanguage: nb\nrules: []\n";
const faults = async (lock: string) => {
  const files = memoryFiles({ "/w/undring.yml": "extends: ./p.yml", "/w/p.yml": pack, "/w/undring.lock": lock });
  return (await findTeam("/w", "/w", files)).faults.map(({ what }) => what);
};
const locked = (integrity: string) =>
  JSON.stringify({ version: 1, packs: { "p.yml": { version: "1.0.0", integrity } } });

describe("a lock", () => {
  it("is silent where all is as it was", async () => assert.deepEqual(await faults(locked(integrityOf(pack))), []));
  it("tells a pack that is another now, one that is new, and a lock that is none", async () => {
    assert.match((await faults(locked(integrityOf("x"))))[0]!, /"p\.yml" is not what was locked/);
    assert.match((await faults('{"packs":{}}'))[0]!, /extended but not locked/);
    assert.match((await faults("nonsense"))[0]!, /no lock/);
  });
  it("has hashes as package managers write them", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) =>
        assert.equal(integrityOf(text), `sha256-${createHash("sha256").update(Buffer.from(text)).digest("base64")}`),
      ),
    ));
});
