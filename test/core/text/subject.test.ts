import assert from "node:assert/strict";
import type { Language } from "../../../core";
import { clausesOf } from "../../clauses";

const last = (language: Language, text: string, expected: RegExp) =>
  it(text, () => assert.match(clausesOf(text, language).at(-1)!, expected));

describe("whom a clause is about", () => {
  last("nb", "02.00 Rom 3 er sint på oss.", /^main\(3: other/);
  last("nb", "Alarmen på rom 3 er sur.", /: thing/);
  last("en", "Physio at 11: did the bike, refused the stairs.", /: other \| refused/);
  last("en", "Physio: he refused the stairs.", /he: other/);
  last("en", "Physio came, checked the stairs.", /: staff \| checked/);
  last("en", "She was more disappointed than cross about the concert.", /^main\(She: other \| was\)/);
});
