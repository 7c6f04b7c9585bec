import assert from "node:assert/strict";
import { type CodeAction, type CompletionList, commands, Range, TabInputTextDiff, window, workspace } from "vscode";
import { markedWords, open, until, waitForMarks } from "../editor";

describe("What is to be chosen, in VS Code", () => {
  it("shows a change beside the note before it is chosen, and nothing of it afterwards", async () => {
    const document = await open("Middag kl. 17. Hun er sint i kveld.\n");
    await waitForMarks(document, ["sint"]);
    const diffs = () =>
      window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof TabInputTextDiff);
    let seen = "";
    let marks: readonly string[] = [];
    await commands.executeCommand(
      "undring.preview",
      undefined,
      async (ways: object[], show: (way: object) => Promise<string>) => {
        seen = await show(ways[1]!);
        await until("the change", () => (diffs().length === 1 ? true : undefined));
        const { modified } = diffs()[0]!.input as TabInputTextDiff;
        const changed = await workspace.openTextDocument(modified);
        assert.equal(changed.getText(), seen);
        marks = markedWords(changed);
        return ways[1];
      },
    );
    assert.match(seen, /^Middag kl\. 17\. Jeg opplever at hun er sint i kveld\.\n$/);
    assert.deepEqual([...marks], []);
    assert.equal(diffs().length, 0);
    assert.equal(document.getText(), seen);
    assert.equal(window.activeTextEditor?.document, document);
    await commands.executeCommand("undo");
    assert.match(document.getText(), /Hun er sint i kveld\.\n$/);
  });

  it("leaves the note alone where a change was only looked at", async () => {
    const document = await open("Middag kl. 17. Hun er sint i kveld.\n");
    await waitForMarks(document, ["sint"]);
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new Range(document.positionAt(23), document.positionAt(25)),
    );
    const action = actions.find(({ command }) => command?.command === "undring.preview");
    assert.equal(action?.title, "Se endringen før du velger …");
    const [place] = action.command!.arguments as unknown[];
    await commands.executeCommand("undring.preview", place, async (ways: object[], show: (way: object) => unknown) => {
      for (const way of ways) await show(way);
      return undefined;
    });
    assert.equal(document.getText(), "Middag kl. 17. Hun er sint i kveld.\n");
    assert.equal(window.activeTextEditor?.document, document);
  });

  it("has choices in a new note: one that is not made stays to be filled in", async () => {
    await commands.executeCommand("undring.newNote", { language: "nb", kind: "conversation", shift: "day" });
    const editor = window.activeTextEditor!;
    const { document } = editor;
    const form = "[avtalt samtale / prat i hverdagen / telefonsamtale / samtale på tur]";
    await until("the slots", () => (markedWords(document).includes(form) ? true : undefined));
    assert.equal(document.getText(editor.selection), form);
    // While the choice is open nothing but its own words is offered.
    await commands.executeCommand("leaveSnippet");
    const at = document.positionAt(document.getText().indexOf("/ nei /"));
    const { items } = await commands.executeCommand<CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      at,
    );
    const choice = items.find(({ label }) => (typeof label === "string" ? label : label.label) === "ikke spurt");
    assert.ok(choice, "the choices were not offered");
    const range = choice.range instanceof Range ? choice.range : choice.range?.replacing;
    assert.equal(document.getText(range), "[ja / nei / ikke spurt]");
  });
});
