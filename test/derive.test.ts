import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import { globSync } from "tinyglobby";
import { parse } from "yaml";
import { derivedFiles } from "../derive/all";
import { configSchema, packSchema } from "../derive/schemas";

describe("derived files", () => {
  it("are as the code and the packs have them (npm run derive writes them)", () => {
    const derived = derivedFiles();
    for (const [path, text] of derived)
      assert.ok(existsSync(path) && readFileSync(path, "utf8") === text, `${path} is stale`);
    for (const path of globSync("docs/rules/**/*.md")) assert.ok(derived.has(path), `${path} is of no rule`);
  });
});

describe("the schemas", () => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const isConfig = ajv.compile(configSchema);
  const isPack = ajv.compile(packSchema);
  const read = (path: string): unknown => parse(readFileSync(path, "utf8"));

  for (const path of globSync([
    "core/languages/*/packs/*.yml",
    "examples/packs/**/*.yml",
    "test/host/workspace/team/packs/*.yml",
  ])) {
    it(`fit the pack ${path}`, () => {
      if ((read(path) as { pack?: unknown }).pack === undefined) return assert.ok(isConfig(read(path)));
      assert.ok(isPack(read(path)), JSON.stringify(isPack.errors?.slice(0, 2)));
    });
  }
  for (const path of globSync(["examples/**/undring.yml", "test/host/workspace/team/undring.yml"])) {
    it(`fit the config ${path}`, () => assert.ok(isConfig(read(path)), JSON.stringify(isConfig.errors?.slice(0, 2))));
  }
  it("say no where our own checks do", () => {
    for (const wrong of [{ profil: 1 }, { profile: "loud" }, { rules: { nonsense: "off" } }, { overrides: [{}] }])
      assert.equal(isConfig(wrong), false, JSON.stringify(wrong));
    assert.equal(isPack({ pack: "x" }), false);
  });
});
