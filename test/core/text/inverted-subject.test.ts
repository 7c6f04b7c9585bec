import assert from "node:assert/strict";
import type { Language } from "../../../core";
import { clausesOf } from "../../clauses";

const about = (language: Language, text: string, expected: RegExp) =>
  it(text, () => assert.match(clausesOf(text, language).at(-1)!, expected));

describe("who stands behind the verb in several words", () => {
  about("nb", "I går nektet den nye gutten å dusje.", /^main\(gutten: other \| nektet/);
  about("nb", "Torsdag var flere av beboerne sinte.", /^main\(beboerne: other \| var/);
  about("nb", "Hele uka var moren til Kari sur.", /^main\(moren: other \| var/);
  about("nb", "Siste halvtimen ville de andre jentene hjem.", /^main\(de: other|^main\(jentene: other/);
  about("nb", "Om kvelden spiste beboeren på rom 4 lite.", /^main\(beboeren: other \| spiste/);
  about("nb", "Da maten kom, løy mor.", /^main\(mor: other \| løy/);
  about("nb", "Den 3. november var mor her.", /^main\(mor: other \| var/);
  about("nn", "Torsdag var ein ny pasient sint.", /^main\(pasient: other \| var/);
  about("nb", "I går var en av oss lei.", /: staff \| var/);
  about("nb", "Hele uka var vernepleier Anne syk.", /: staff \| var/);
  about("nb", "Hele uka var lang.", /^main\(uka: thing \| var|^main\(Hele: thing|: thing \| var/);
  about("nb", "Kanskje var det naboen som ringte.", /^relative\(naboen: other \| ringte/);
});
