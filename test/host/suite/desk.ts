import assert from "node:assert/strict";
import {
  type CodeLens,
  type CompletionList,
  commands,
  type DocumentSymbol,
  env,
  type Hover,
  type MarkdownString,
  type SemanticTokens,
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

Hun spiste middag kl. 17. Hun er sint på oss. Etterpå gikk hun på rommet. Hun ble der til kl. 21.

## Min del

<!-- bare for oss -->
Jeg merket at jeg ble utålmodig. Han er manipulerende.
`;

describe("The writer's desk in VS Code", () => {
  it("walks from finding to finding, fills slots, and ends with the journal's text", async () => {
    const document = await open(note);
    await waitForMarks(document, ["sint", "manipulerende"]);
    const seen: string[] = [];
    let ended = "";
    await commands.executeCommand("undring.walk", {
      choose: async (finding: { words: string; ways: { title: string; preview: string }[] }) => {
        seen.push(finding.words);
        const [way] = finding.ways;
        return finding.words === "sint" ? { way } : "skip";
      },
      fill: async () => "blikket hennes",
      end: async (message: string) => {
        ended = message;
        return true;
      },
    });
    assert.deepEqual(seen, ["sint", "manipulerende"]);
    assert.match(document.getText(), /Ut fra blikket hennes tenker jeg at hun er sint på oss\./);
    assert.match(ended, /1 står igjen/);
    const journal = await until("the clipboard", async () => (await env.clipboard.readText()) || undefined);
    assert.match(journal, /^Kveldsvakt\n\nHva jeg så og hørte/);
    assert.doesNotMatch(journal, /language: nb|bare for oss|##/);
    await waitForMarks(document, ["manipulerende"]);
    await commands.executeCommand("undo");
    assert.match(document.getText(), /kl\. 17\. Hun er sint på oss\./);
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
    assert.ok(lenses.some(({ command }) => /^2 å undre seg over · .*egen del er der/.test(command?.title ?? "")));
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
    assert.match(page, /Pasientens stemme: er der/);
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
    const document = await open("Middag kl. 17. Hun er sint på oss.\n");
    await waitForMarks(document, ["sint"]);
    const at = document.positionAt(document.getText().indexOf("sint"));
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, at);
    const text = hovers.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value)).join("\n");
    const [, encoded] = /\(command:undring\.applyWithSlots\?([^)]*)\)/.exec(text) ?? [];
    assert.ok(encoded, text);
    await commands.executeCommand("undring.applyWithSlots", ...(JSON.parse(decodeURIComponent(encoded)) as unknown[]));
    await waitForMarks(document, ["[det du så eller hørte]"]);
    assert.match(document.getText(), /^Middag kl\. 17\. Ut fra .+ tenker jeg at hun er sint på oss\.\n$/);
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
      assert.match(document.getText(), /kind: shift-report/);
      await document.save();
    }
  });

  it("tells why a sentence was marked, or not", async () => {
    await open("Hun sier at hun er sint på oss i kveld.\n");
    const why = await commands.executeCommand<string>("undring.why");
    assert.match(why, /unmarked-inference\/feeling`: voice/);
  });

  it("rests when it is asked to, and goes on", async () => {
    const document = await open("Han er sint på oss i kveld, sa vi i dag.\n\nHun er rasende på naboen sin.\n");
    await waitForMarks(
      document,
      ["sint", "rasende"].filter((word) => document.getText().includes(word)).slice(-1),
    ).catch(() => undefined);
    const before = markedWords(document);
    assert.ok(before.length > 0);
    await commands.executeCommand("undring.pause");
    await waitForMarks(document, []);
    await commands.executeCommand("undring.pause");
    await waitForMarks(document, before);
  });

  it("holds back inside the sentence that is being written, until the pen rests", async () => {
    const document = await open("# Kveldsvakt\n\nHun spiste middag med de andre i kveld.");
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(document.lineAt(2).range.end, " Hun var sjalu på søsteren"));
    const written = Date.now();
    await waitForMarks(document, ["sjalu"]);
    assert.ok(Date.now() - written > 1000, "the mark came while the sentence was being written");
  });

  it("leaves Markdown alone that is no note", async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    const readme = await workspace.openTextDocument(Uri.joinPath(folder!.uri, "README.md"));
    await window.showTextDocument(readme);
    const other = await open("Hun er rasende på naboen sin i dag.\n");
    await waitForMarks(other, ["rasende"]);
    assert.deepEqual(markedWords(readme), []);
  });
});
