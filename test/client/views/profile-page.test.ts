import assert from "node:assert/strict";
import { emptyPage, profilePage } from "../../../client/views/profile-page";
import type { ShownNote } from "../../../server/protocol";

const note: ShownNote = {
  version: 1,
  isNote: true,
  language: "nb",
  findings: [],
  kept: 0,
  strengths: [{ message: "Her undres det.", words: "Jeg lurer på", around: "Jeg lurer på <b>hva</b> det var." }],
  certainty: { asserted: 2, hedged: 1 },
  voice: { writer: 2, patient: 1 },
  sections: [{ heading: "Min del", role: "egen del" }],
  checks: [
    { title: "Pasientens stemme", state: "there", ask: "" },
    { title: "Egen del", state: "not-seen", ask: "Hva var din del?" },
    { title: "Tvang", state: "not-relevant", ask: "Hva sa pasienten?" },
  ],
};
const page = profilePage(note, "nb");
const all = (pattern: RegExp, text = page) => [...text.matchAll(pattern)].map(([, found]) => found!);

describe("the note at a glance, to somebody who hears it or goes by keyboard", () => {
  it("has its language, a name, and parts that Tab reaches, each named by its heading", () => {
    assert.match(page, /<html lang="nb">/);
    assert.match(page, /<main aria-label="Notatet i korte trekk">/);
    const named = all(/<section tabindex="0" aria-labelledby="(\w+)">/g);
    assert.deepEqual(named, ["strengths", "checks", "sections", "claims"]);
    for (const id of named) assert.match(page, new RegExp(`<h2 id="${id}">[^<]+</h2>`));
  });

  it("says in words what its signs and tables say", () => {
    for (const sign of all(/<span class="sign [\w-]+"([^>]*)>/g)) assert.equal(sign, ' aria-hidden="true"');
    assert.match(page, /Pasientens stemme: er med/);
    assert.match(page, /Egen del: ikke sett<br><em>Hva var din del\?<\/em>/);
    assert.doesNotMatch(page, /Tvang/);
    assert.equal(all(/<table>(<caption>[^<]+<\/caption>)/g).length, 2);
    assert.equal(all(/<th( scope="row")>/g).length, 4);
    for (const list of all(/<ul([^>]*)>/g)) assert.equal(list, ' role="list"');
  });

  it("takes its colours from the theme, and more contrast where that is asked for", () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)![1]!;
    assert.doesNotMatch(style, /#[0-9a-f]{3,8}\b|rgb|hsl/i);
    for (const theme of ["vscode-high-contrast", "vscode-high-contrast-light"])
      assert.ok(style.includes(`body.${theme} `));
  });

  it("runs nothing, loads nothing, and shows text of the note as text", () => {
    assert.match(page, /default-src 'none'; style-src 'unsafe-inline'/);
    assert.doesNotMatch(page, /<script|<img|<b>|\son\w+=/);
    assert.match(page, /&lt;b&gt;hva&lt;\/b&gt;/);
  });

  it("gives no score", () => {
    assert.doesNotMatch(/<body>(.*)<\/body>/s.exec(page)![1]!, /score|poeng|%|\d\s*\/\s*\d/);
    assert.match(
      emptyPage("Åpne et notat først.", "nb"),
      /<main aria-label="Undring">\s*<p>Åpne et notat først\.<\/p>/,
    );
  });
});
