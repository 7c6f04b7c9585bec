import assert from "node:assert/strict";
import { type CodeAction, commands, type Diagnostic, languages, type TextDocument, window, workspace } from "vscode";
import { markedWords, until, waitForMarks } from "../editor";

/** Opens a note with the words in [brackets] as those that should be marked. */
async function openNote(marked: string): Promise<{ document: TextDocument; words: string[] }> {
  const words = [...marked.matchAll(/\[([^\]]+)\]/g)].map(([, word]) => word ?? "");
  const document = await workspace.openTextDocument({ language: "markdown", content: marked.replace(/[[\]]/g, "") });
  await window.showTextDocument(document);
  return { document, words };
}

const ours = (document: TextDocument): Diagnostic[] =>
  languages.getDiagnostics(document.uri).filter(({ source }) => source === "Undring");

async function rephrasings(document: TextDocument): Promise<CodeAction[]> {
  const [first] = ours(document);
  assert.ok(first, "a mark is needed to ask for its rephrasings");
  const actions = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    first.range,
  );
  return actions.filter(({ kind }) => kind?.value === "quickfix");
}

async function apply(action: CodeAction): Promise<void> {
  if (action.edit !== undefined) assert.ok(await workspace.applyEdit(action.edit));
  if (action.command !== undefined) {
    await commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  }
}

describe("A note in VS Code", () => {
  const notes = {
    bokmål: "# Kveldsvakt\n\nHun spiste middag og så på film. Han er [sint] i kveld. Hun sier at hun er redd.\n",
    nynorsk: "# Kveldsvakt\n\nHo åt middag og såg på film. Han er [sint] i kveld. Ho seier at ho er redd.\n",
    English: "# Evening shift\n\nShe had dinner and watched a film. He is [angry] with us. She says she is afraid.\n",
  };
  for (const [language, note] of Object.entries(notes)) {
    it(`is marked at the right words in ${language}, and only there`, async () => {
      const { document, words } = await openNote(note);
      await waitForMarks(document, words);
    });
  }

  it("loses its mark when a rephrasing is picked", async () => {
    const { document, words } = await openNote("# Kveldsvakt\n\nHan [påstår] at han har sovet dårlig i natt.\n");
    await waitForMarks(document, words);
    const [first] = await rephrasings(document);
    assert.ok(first, "there was no rephrasing");
    await apply(first);
    await until("the rephrasing", () => (document.getText().includes("forteller at han har sovet") ? true : undefined));
    await waitForMarks(document, []);
  });

  it("takes a rephrasing with a slot, ready to be filled", async () => {
    const { document, words } = await openNote("# Evening shift\n\nHe was [furious with] the new rule this evening.\n");
    await waitForMarks(document, words);
    const withSlot = (await rephrasings(document)).find(({ command }) => command !== undefined);
    assert.ok(withSlot, "there was no rephrasing with a slot");
    await apply(withSlot);
    await until("the slot", () => (document.getText().includes("what you saw or heard") ? true : undefined));
    assert.match(document.getText(), /with the new rule this evening/);
    // What is left to say is that the slot is still to be filled.
    await waitForMarks(document, ["[what you saw or heard]"]);
  });

  it("is marked anew while it is written", async () => {
    const { document, words } = await openNote("# Dagvakt\n\nHun spiste frokost med de andre og gikk tur etterpå.\n");
    await waitForMarks(document, words);
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(document.lineAt(2).range.end, " Hun var sjalu i kveld."));
    await waitForMarks(document, ["sjalu"]);
  });

  it("is begun from the template of the shift", async () => {
    await commands.executeCommand("undring.newNote", { language: "nb", shift: "evening" });
    const text = await until("the note", () => {
      const seen = window.activeTextEditor?.document.getText() ?? "";
      return seen.includes("## ") ? seen : undefined;
    });
    assert.match(text, /[Kk]veld/);
  });

  it("is left alone where it is no Markdown", async () => {
    const document = await workspace.openTextDocument({ language: "plaintext", content: "Han er sint i kveld." });
    const { document: note, words } = await openNote("Han er [sint] i kveld og ville ikke snakke i kveld.\n");
    await waitForMarks(note, words);
    assert.deepEqual(markedWords(document), []);
  });
});
