import assert from "node:assert/strict";
import { commands, DiagnosticSeverity, env, languages, window, workspace } from "vscode";
import { inWorkspace, open, until, waitForMarks } from "../editor";

/** What is written in each slot of an evening's note, in their order: nothing for those that are left. */
const written: Readonly<Record<string, string>> = {
  "fellesstua / kjøkkenet / pasientrommet / uteområdet / på tur": "fellesstua",
  "når, og hvem som var der": "Fra kl. 15 til 22. Fem beboere, Aisha og jeg.",
  "det du merket i fellesskapet": "Rolig middag, litt uro ved oppvasken.",
  "det du så og hørte":
    "Tea tok opp telefonen tre ganger og la den ned igjen. Hun var sjalu på de andre. Jonas påstår at han har vondt i ryggen.",
  "pasientens egne ord": "Tea: «Hvis mor gråter, legger jeg på.»",
  "din forståelse, og en annen mulig forståelse":
    "Jeg lurer på om hun var redd for hva mor ville si. En annen mulighet er at hun var sliten.",
  "det du gjorde og kjente på": "Jeg merket at jeg ble utålmodig, og satte meg ned ved siden av henne.",
  "det som hjalp, og det som ikke hjalp": "Å sitte sammen uten å si noe.",
  "medisin, helse og risiko": "Jonas: Paracet 1 g kl. 19.15.",
};

const left = "[det neste vakt trenger å vite eller spørre om]";

/** Presses Enter until what was begun is over: each quick pick is taken as it opens. */
async function byEnterAlone(command: string): Promise<void> {
  let isOver = false;
  const running = Promise.resolve(commands.executeCommand(command)).finally(() => {
    isOver = true;
  });
  await until(`the end of ${command}`, async () => {
    await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return isOver ? true : undefined;
  });
  await running;
}

describe("A whole evening's note", () => {
  it("is written from the template by Tab, walked through, and copied for the journal", async () => {
    await commands.executeCommand("undring.newNote", { language: "nb", kind: "shift-report", shift: "evening" });
    const editor = window.activeTextEditor!;
    const { document } = editor;
    for (let at = 0; at < Object.keys(written).length; at += 1) {
      const slot = document.getText(editor.selection);
      const text = written[slot.slice(1, -1)];
      assert.ok(text, `${slot} is chosen, and nobody knows what to write there`);
      await commands.executeCommand("type", { text });
      await commands.executeCommand("hideSuggestWidget");
      await commands.executeCommand("jumpToNextSnippetPlaceholder");
    }
    assert.equal(document.getText(editor.selection), left);
    await waitForMarks(document, ["sjalu på", "påstår", left]);

    const seen: string[] = [];
    let praised: readonly string[] = [];
    await commands.executeCommand("undring.walk", {
      choose: async (finding: { words: string; ways: { title: string; preview: string }[] }) => {
        seen.push(finding.words);
        const way = finding.ways.find(
          ({ preview }) => /forteller at|opplevde at/.test(preview) && !preview.includes("["),
        );
        return way === undefined ? "skip" : { way };
      },
      fill: async () => "",
      end: async ({ strengths }: { strengths: readonly { message: string }[] }) => {
        praised = strengths.map(({ message }) => message);
        return undefined;
      },
    });
    assert.deepEqual(seen, ["sjalu på", "påstår", left]);
    assert.ok(praised.includes("Den som skriver, tar med sin egen del."), praised.join(" | "));
    await waitForMarks(document, [left]);
    await commands.executeCommand("undring.copyForJournal", true);
    const journal = await until("the journal", async () => (await env.clipboard.readText()) || undefined);
    assert.match(journal, /^Vaktrapport, kveld\n\nSituasjon og arena\n\nArena: fellesstua\n\nFra kl\. 15 til 22\./);
    assert.match(journal, /Jonas forteller at han har vondt i ryggen\./);
    assert.match(journal, /Paracet 1 g kl\. 19\.15/);
    assert.doesNotMatch(journal, /språk: nb|##/);
  });

  it("can be walked through by Enter alone, which leads to what is left to fill in", async () => {
    const document = await open("---\nlanguage: nb\n---\n\nMiddag kl. 17. Hun er sint i kveld.\n");
    await waitForMarks(document, ["sint"]);
    await byEnterAlone("undring.walk");
    assert.match(
      document.getText(),
      /Jeg har lagt merke til \[det du så eller hørte\] og tenker at hun er sint i kveld\.\n$/,
    );
    assert.equal(window.activeTextEditor?.document, document);
    assert.equal(window.activeTextEditor.selection.start.line, 4);
  });

  it("is made of a file that was left alone by one click and Enter, and is read from then on", async () => {
    const place = inWorkspace("evening/README.md");
    await workspace.fs.writeFile(place, new TextEncoder().encode("Hun er rasende i dag.\n"));
    const readme = await workspace.openTextDocument(place);
    await window.showTextDocument(readme);
    await byEnterAlone("undring.menu");
    assert.match(readme.getText(), /^---\n(?:slag: vaktrapport|kind: shift-report)\n---\n\nHun er rasende i dag\.\n$/);
    await waitForMarks(readme, ["rasende"]);
    assert.ok(languages.getDiagnostics(place).every(({ severity }) => severity >= DiagnosticSeverity.Information));
  });
});
