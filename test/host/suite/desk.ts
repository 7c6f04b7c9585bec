import assert from "node:assert/strict";
import {
  type CodeAction,
  type CodeLens,
  type CompletionList,
  commands,
  type DocumentSymbol,
  env,
  type FoldingRange,
  type Hover,
  type MarkdownString,
  Position,
  Range,
  type SemanticTokens,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import { inWorkspace, markedWords, open, until, waitForMarks } from "../editor";

const note = `---
language: nb
kind: shift-report
---

# Kveldsvakt

## Hva jeg så og hørte

Hun spiste middag kl. 17. Hun er sint i kveld. Etterpå gikk hun på rommet. Hun ble der til kl. 21.

## Min del

<!-- bare for oss -->
Jeg merket at jeg ble utålmodig. Han er manipulerende.
`;

async function openFile(path: string, text: string): Promise<TextDocument> {
  await workspace.fs.writeFile(inWorkspace(path), new TextEncoder().encode(text));
  const document = await workspace.openTextDocument(inWorkspace(path));
  await window.showTextDocument(document);
  return document;
}

describe("The writer's desk in VS Code", () => {
  it("walks from finding to finding, fills slots, and ends with the journal's text", async () => {
    const document = await open(note);
    await waitForMarks(document, ["sint", "manipulerende"]);
    const seen: string[] = [];
    let left: readonly string[] = [];
    await commands.executeCommand("undring.walk", {
      choose: async (finding: { words: string; ways: { title: string; preview: string }[] }) => {
        seen.push(finding.words);
        const [way] = finding.ways;
        return finding.words === "sint" ? { way } : "skip";
      },
      fill: async () => "blikket hennes",
      end: async ({ findings }: { findings: readonly { words: string }[] }) => {
        left = findings.map(({ words }) => words);
        return "copy";
      },
    });
    assert.deepEqual(seen, ["sint", "manipulerende"]);
    assert.match(document.getText(), /Jeg har lagt merke til blikket hennes og tenker at hun er sint i kveld\./);
    assert.deepEqual([...left], ["manipulerende"]);
    const journal = await until("the clipboard", async () => (await env.clipboard.readText()) || undefined);
    assert.match(journal, /^Kveldsvakt\n\nHva jeg så og hørte/);
    assert.doesNotMatch(journal, /language: nb|bare for oss|##/);
    await waitForMarks(document, ["manipulerende"]);
    await commands.executeCommand("undo");
    assert.match(document.getText(), /kl\. 17\. Hun er sint i kveld\./);
  });

  it("comes back to the ways where the writer thinks better of a slot, and ends where the writer stops", async () => {
    const document = await open("Middag kl. 17. Hun er sint i kveld. Han er manipulerende.\n");
    await waitForMarks(document, ["sint", "manipulerende"]);
    const seen: string[] = [];
    let ended = false;
    await commands.executeCommand("undring.walk", {
      choose: async (finding: { words: string; ways: object[] }) => {
        seen.push(finding.words);
        return seen.length === 1 ? { way: finding.ways[0] } : seen.length === 2 ? "skip" : "stop";
      },
      fill: async () => undefined,
      end: async () => {
        ended = true;
      },
    });
    assert.deepEqual(seen, ["sint", "sint", "manipulerende"]);
    assert.equal(ended, false);
    assert.equal(document.getText(), "Middag kl. 17. Hun er sint i kveld. Han er manipulerende.\n");
  });

  it("fills slots in the walk, and takes out a part that has nothing in it", async () => {
    await commands.executeCommand("undring.newNote", { language: "nn", kind: "repair", shift: "day" });
    const { document } = window.activeTextEditor!;
    const slots = () => markedWords(document).length;
    await until("the slots", () => (slots() === 6 ? true : undefined));
    await commands.executeCommand("undring.walk", {
      choose: async ({ words, ways }: { words: string; ways: object[] }) =>
        words === "[det pasienten svara]" ? { way: ways[1] } : words === "[din del i det]" ? { way: ways[0] } : "skip",
      fill: async () => "Eg gjekk for fort fram.",
      end: async () => undefined,
    });
    assert.match(document.getText(), /## Min del\n\nEg gjekk for fort fram\.\n\n## Opplevinga til pasienten\n/);
    assert.match(document.getText(), /\[det du sa\]\n\n## Kva vi gjer neste gong\n/);
    await until("four slots left", () => (slots() === 4 ? true : undefined));
  });

  it("goes from slot to slot of a new note by Tab, and lets go of Tab where none is left", async () => {
    await commands.executeCommand("undring.newNote", { language: "en", kind: "repair", shift: "evening" });
    const editor = window.activeTextEditor!;
    const { document } = editor;
    assert.match(
      document.getText(),
      /^---\nlanguage: en\nkind: repair\nshift: evening\ndate: .*\nunit: \narena: \n---\n/,
    );
    const chosen: string[] = [];
    for (let at = 0; at < 6; at += 1) {
      chosen.push(document.getText(editor.selection));
      await editor.edit((edit) => edit.replace(editor.selection, "Said and done."));
      await commands.executeCommand("undring.nextSlot");
    }
    assert.deepEqual(
      [chosen[0], chosen[1], chosen[5]],
      ["[what went wrong between you]", "[your part in it]", "[what you do next time]"],
    );
    assert.doesNotMatch(document.getText(), /\[/);
    assert.equal(editor.selection.active.line, document.lineCount - 1);
  });

  it("lets a finding stand in a note that lies nowhere yet, by a comment that the journal leaves out", async () => {
    const document = await open("Middag kl. 17. Hun er sint i kveld.\n");
    await waitForMarks(document, ["sint"]);
    await commands.executeCommand("undring.walk", {
      choose: async ({ letGo: [letGo] }: { letGo: object[] }) => ({ letGo }),
      end: async () => "copy",
    });
    await waitForMarks(document, []);
    assert.match(document.getText(), /kveld\. <!-- undring-keep unmarked-inference\/feeling -->\n$/);
    await until("the clipboard", async () =>
      (await env.clipboard.readText()) === "Middag kl. 17. Hun er sint i kveld.\n" ? true : undefined,
    );
  });

  it("swaps all plain terms at once where that is asked for, and nothing that needs a thought", async () => {
    const document = await open("Naboen er narkoman. Faren er alkoholiker. Hun er sint i kveld.\n");
    await until("marks", () => (markedWords(document).length >= 3 ? true : undefined));
    const whole = document.validateRange(new Range(0, 0, 9, 0));
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      whole,
      "source.fixAll",
    );
    const [action] = actions.filter(({ kind }) => kind?.value === "source.fixAll.undring");
    assert.ok(action?.edit, "there was no way to fix all");
    assert.ok(await workspace.applyEdit(action.edit));
    assert.doesNotMatch(document.getText(), /narkoman|alkoholiker/);
    assert.match(document.getText(), /Hun er sint i kveld\.\n$/);
  });

  it("folds sections", async () => {
    const document = await open(note);
    await waitForMarks(document, ["sint", "manipulerende"]);
    const ranges = await commands.executeCommand<FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri);
    const folded = ranges.map(({ start, end }) => [document.lineAt(start).text, end - start]);
    assert.ok(
      folded.some(([heading, lines]) => heading === "## Hva jeg så og hørte" && Number(lines) >= 2),
      JSON.stringify(folded),
    );
  });

  it("shows two marks at most in the paragraph that is written in; the walk has them all", async () => {
    const document = await open("# Kveldsvakt\n\nMiddag kl. 17.");
    const editor = await window.showTextDocument(document);
    const written = " Hun er sint. Han er redd. Hun er sjalu. Han er manipulerende.";
    await editor.edit((edit) => edit.insert(document.lineAt(2).range.end, written));
    await until("marks", () => (markedWords(document).length > 0 ? true : undefined));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    assert.equal(markedWords(document).length, 2, markedWords(document).join());
    assert.ok(markedWords(document).includes("manipulerende"));
    let of = 0;
    await commands.executeCommand("undring.walk", {
      choose: async (_: object, _at: number, all: number) => {
        of = all;
        return "stop";
      },
    });
    assert.equal(of, 4);
    await editor.edit((edit) => edit.insert(document.lineAt(2).range.end, "\n\nRo om natta.\n"));
    await waitForMarks(document, ["sint", "redd", "sjalu", "manipulerende"]);
  });

  it("shows marks when it is told to: on saving, or in the walk alone", async () => {
    const settings = workspace.getConfiguration("undring");
    const files = workspace.getConfiguration("files");
    // An editor in the browser saves by itself after a second.
    await files.update("autoSave", "off", true);
    const document = await openFile("desk/marks.md", "Middag kl. 17. Hun er sint i kveld.\n");
    await waitForMarks(document, ["sint"]);
    try {
      await settings.update("marks", "onCommand", true);
      await waitForMarks(document, []);
      await settings.update("marks", "onSave", true);
      await waitForMarks(document, ["sint"]);
      const editor = await window.showTextDocument(document);
      await editor.edit((edit) => edit.insert(new Position(1, 0), "Han er redd for oss.\n"));
      await new Promise((resolve) => setTimeout(resolve, 2500));
      assert.deepEqual(markedWords(document), ["sint"]);
      await document.save();
      await until("the mark of what was saved", () => (markedWords(document).length === 2 ? true : undefined));
    } finally {
      await settings.update("marks", undefined, true);
      await files.update("autoSave", undefined, true);
    }
  });

  it("shows the sections with their roles, and one line over the note", async () => {
    const document = await open(note);
    const [top] = await until("the outline", async () => {
      const symbols = await commands.executeCommand<DocumentSymbol[]>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      return symbols?.some(({ children }) => children?.some(({ detail }) => detail === "egen del"))
        ? symbols
        : undefined;
    });
    assert.equal(top?.name.replace(/^#+ /, ""), "Kveldsvakt");
    const lenses = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 5);
    assert.ok(lenses.some(({ command }) => /^2 å undre seg over · .*egen del er med/.test(command?.title ?? "")));
  });

  it("offers ways to begin a sentence that fit the section", async () => {
    const document = await open(`${note}\n## Min del\n\nJeg`);
    const at = document.lineAt(document.lineCount - 1).range.end;
    const list = await commands.executeCommand<CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      at,
    );
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.ok(labels.includes("Jeg merket at jeg"), labels.slice(0, 20).join(" | "));
  });

  it("shows the note at a glance, without a script and with text escaped", async () => {
    const document = await open(`${note}\nHun sa: «jeg <img src=x onerror=alert(1)> vil være i fred».\n`);
    await waitForMarks(document, ["sint", "manipulerende"]);
    const page = await commands.executeCommand<string>("undring.showProfile");
    assert.match(page, /Content-Security-Policy/);
    assert.doesNotMatch(page, /<script|<img/);
    assert.match(page, /Pasientens stemme: er med/);
  });

  it("puts the answers to five short questions into the note", async () => {
    const document = await open("# Kveldsvakt\n\nHun sov.");
    await commands.executeCommand("undring.reflect", ["Hun lå med ansiktet mot veggen.", "", "", "Kanskje savn.", ""]);
    assert.match(
      document.getText(),
      /(Refleksjon|Reflection)\n\n- \*\*.*:\*\* Hun lå med ansiktet mot veggen\.\n- \*\*.*:\*\* Kanskje savn\.\n$/,
    );
  });

  it("has the ways on as links under the mouse", async () => {
    const document = await open("Middag kl. 17. Hun er sint i kveld.\n");
    await waitForMarks(document, ["sint"]);
    const at = document.positionAt(document.getText().indexOf("sint"));
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, at);
    const text = hovers.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value)).join("\n");
    const [, encoded] = /\(command:undring\.applyWithSlots\?([^)]*)\)/.exec(text) ?? [];
    assert.ok(encoded, text);
    await commands.executeCommand("undring.applyWithSlots", ...(JSON.parse(decodeURIComponent(encoded)) as unknown[]));
    await waitForMarks(document, ["[det du så eller hørte]"]);
    assert.match(
      document.getText(),
      /^Middag kl\. 17\. Jeg har lagt merke til .+ og tenker at hun er sint i kveld\.\n$/,
    );
  });

  it("shows softly what is good, where it is asked for", async () => {
    const document = await open(`${note}\nHan sa: «Jeg vil være i fred.»\n`);
    await waitForMarks(document, ["sint", "manipulerende"]);
    const tokens = () =>
      commands.executeCommand<SemanticTokens | undefined>("vscode.provideDocumentSemanticTokens", document.uri);
    assert.equal((await tokens())?.data.length ?? 0, 0);
    const settings = workspace.getConfiguration("undring");
    await settings.update("strengths", true, true);
    try {
      await until("strengths", async () => ((await tokens())?.data.length ? true : undefined));
    } finally {
      await settings.update("strengths", undefined, true);
    }
  });

  it("puts a new note where the team wants it, and never over another", async () => {
    await window.showTextDocument(await workspace.openTextDocument(inWorkspace("team/note.md")));
    for (const end of ["night.md", "night-2.md"]) {
      await commands.executeCommand("undring.newNote", { language: "nb", kind: "shift-report", shift: "night" });
      const document = window.activeTextEditor!.document;
      assert.match(document.uri.path, new RegExp(`/team/vakt/\\d{4}-\\d\\d-\\d\\d-${end}$`));
      assert.match(document.getText(), /slag: vaktrapport\nvakt: natt/);
      await document.save();
    }
  });

  it("tells why a sentence was marked, or not", async () => {
    await open("Hun sier at hun er sint i kveld.\n");
    const why = await commands.executeCommand<string>("undring.why");
    assert.match(why, /sagt om en annen, som et faktum; pasienten sier det selv/);
    assert.match(why, /ikke markert: pasienten sier det selv\n {4}\(unmarked-inference\/feeling\)/);
  });

  it("rests when it is asked to, and goes on", async () => {
    const document = await open("Middag kl. 17. Han er sint i kveld.\n\nHun er rasende i dag.\n");
    const before = ["sint", "rasende"];
    await waitForMarks(document, before);
    await commands.executeCommand("undring.pause");
    await waitForMarks(document, []);
    await commands.executeCommand("undring.pause");
    await waitForMarks(document, before);
  });

  it("holds back inside the sentence that is being written, until the pen rests", async () => {
    const document = await open("# Kveldsvakt\n\nHun spiste middag med de andre i kveld.");
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(document.lineAt(2).range.end, " Hun var sjalu i kveld"));
    const written = Date.now();
    await waitForMarks(document, ["sjalu"]);
    assert.ok(Date.now() - written > 1000, "the mark came while the sentence was being written");
  });

  it("leaves Markdown alone that is no note", async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    const readme = await workspace.openTextDocument(Uri.joinPath(folder!.uri, "README.md"));
    await window.showTextDocument(readme);
    const other = await open("Hun er rasende i dag.\n");
    await waitForMarks(other, ["rasende"]);
    assert.deepEqual(markedWords(readme), []);
  });

  it("reads it all the same where it is told that all Markdown are notes", async () => {
    const readme = await openFile("desk/README.md", "Hun er rasende i dag.\n");
    const settings = () => workspace.getConfiguration("undring");
    try {
      await commands.executeCommand("undring.treatAsNote");
      await waitForMarks(readme, ["rasende"]);
    } finally {
      await settings().update("notes", undefined, false);
      await settings().update("notes", undefined, true);
    }
    await waitForMarks(readme, []);
  });
});
