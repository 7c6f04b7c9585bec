import assert from "node:assert/strict";
import { byKeyboard } from "../../../client/commands/walk-by-keyboard";
import type { ShownFinding, ShownNote, Way } from "../../../server/protocol";
import { seen, window } from "../vscode";

const way = (title: string, preview: string): Way => ({ title, preview, edits: [] });
const finding: ShownFinding = {
  rule: "unmarked-inference/feeling",
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
  words: "sint",
  sentence: "Hun er sint.",
  message: "En annens følelse står her som et faktum.",
  ask: "Hva ble sett eller hørt?",
  ways: [way("Som din egen opplevelse", "Jeg opplever at hun er sint."), way("Åpent", "Hun virker sint.")],
  letGo: [{ title: "La det stå", command: "undring.letGo", arguments: [] }],
};

const opened = () => seen.picks.at(-1)!;
const later = (time = 0) => new Promise((resolve) => setTimeout(resolve, time));

describe("the walk, by keyboard and by ear", () => {
  it("says how far it has come, asks, and has words for each thing that can be done", async () => {
    const choice = byKeyboard("nb", () => {}).choose(finding, 2, 7);
    const { title, placeholder, items, ignoreFocusOut } = opened();
    assert.equal(title, "2/7 «sint» · En annens følelse står her som et faktum.");
    assert.equal(placeholder, "Hva ble sett eller hørt?");
    assert.equal(ignoreFocusOut, true);
    assert.deepEqual(
      items.filter(({ kind }) => kind === undefined).map(({ label }) => label),
      [
        "Som din egen opplevelse",
        "Åpent",
        "Hopp over",
        "La det stå …",
        "Vis endringen i notatet mens jeg velger",
        "Avslutt",
      ],
    );
    opened().take("Åpent");
    assert.deepEqual(await choice, { way: finding.ways[1] });
  });

  it("stops at Escape", async () => {
    const choice = byKeyboard("nb", () => {}).choose(finding, 1, 1);
    opened().hide();
    assert.equal(await choice, undefined);
  });

  it("shows changes from there on where that is asked for, and no more where it is not", async () => {
    const shown: Way[] = [];
    const { choose } = byKeyboard("nn", (one) => shown.push(one));
    const first = choose(finding, 1, 2);
    opened().goTo("Åpent");
    await later(150);
    assert.deepEqual(shown, []);
    opened().take("Vis endringa");
    await later();
    opened().goTo("Åpent");
    await later(150);
    assert.deepEqual(shown, [finding.ways[1]]);
    opened().take("Hopp over");
    assert.equal(await first, "skip");
    const second = choose(finding, 2, 2);
    opened().goTo("Som din");
    await later(150);
    assert.equal(shown.length, 2);
    opened().take("Ikkje vis");
    await later();
    opened().goTo("Åpent");
    await later(150);
    assert.equal(shown.length, 2);
    opened().take("Avslutt");
    assert.equal(await second, "stop");
  });

  it("shows meanwhile how a sentence comes out, and chooses nothing for the writer", async () => {
    const { fill } = byKeyboard("nb", () => {});
    const hint = "ja / nei / ikke spurt";
    const empty = fill(hint, `Lest: [${hint}].`);
    assert.deepEqual(
      opened().items.map(({ label, detail }) => [label, detail]),
      [
        ["Gå videre uten å fylle ut", `Lest: [${hint}].`],
        ["ja", "Lest: ja."],
        ["nei", "Lest: nei."],
        ["ikke spurt", "Lest: ikke spurt."],
      ],
    );
    opened().take();
    assert.equal(await empty, "");
    const chosen = fill(hint, `Lest: [${hint}].`);
    opened().take("nei");
    assert.equal(await chosen, "nei");
    const own = fill(hint, `Lest: [${hint}].`);
    opened().write("nei, i morgen");
    assert.deepEqual(opened().items[0]?.detail, "Lest: nei, i morgen.");
    opened().take();
    assert.equal(await own, "nei, i morgen");
  });

  it("ends with what is good, and the journal first", async () => {
    let asked: readonly { readonly label: string; readonly next?: string }[] = [];
    window.showQuickPick = async (items: typeof asked, { title, placeHolder }: Record<string, string>) => {
      asked = items;
      assert.equal(title, "Undring: gjennomgått");
      assert.equal(placeHolder, "Står igjen: 1 å undre seg over");
      return items[0];
    };
    const note = {
      findings: [finding],
      strengths: [{ message: "Her undres det.", words: "Jeg lurer på", around: "Jeg lurer på hva det var." }],
    } as unknown as ShownNote;
    assert.equal(await byKeyboard("nb", () => {}).end(note), "copy");
    assert.deepEqual(
      asked.map(({ label }) => label),
      [
        "$(clippy) Kopier til journalen",
        "$(preview) Se notatet i korte trekk",
        "Ferdig",
        "det som allerede er undrende",
        "$(check) Her undres det.",
      ],
    );
  });
});
