import assert from "node:assert/strict";
import { commands, type Uri, window, workspace } from "vscode";
import { inWorkspace, markedWords, waitForMarks } from "../editor";

type Node = {
  readonly name?: string;
  readonly title?: string;
  readonly words?: string;
  readonly severity?: string;
  readonly uri?: Uri;
  readonly findings?: readonly Node[];
};

const write = (path: string, text: string) => workspace.fs.writeFile(inWorkspace(path), new TextEncoder().encode(text));

describe("A review in VS Code", () => {
  before(async () => {
    await write(
      "review/undring.yml",
      "root: true\nlanguage: nb\nreview: { agreed: 2026-01-02, purpose: Torsdagssamtalen }\n",
    );
    for (let at = 0; at < 6; at += 1)
      await write(
        `review/nord/${at}.md`,
        `---\nunit: Nord\nshift: day\ndate: 2026-01-0${at + 1}\n---\n\n# Vakt\n\nKari var sint på Ola i dag. Ring 22 33 44 55.\n`,
      );
  });

  it("reads all notes of the workspace, parts and filters what it found", async () => {
    const count = await commands.executeCommand<number>("undring.review");
    assert.ok(count >= 6, `${count} notes`);
    await commands.executeCommand("undring.reviewGroup", "folder");
    await commands.executeCommand("undring.reviewFilter", "review/nord");
    const tree = await commands.executeCommand<readonly Node[]>("undring.reviewTree");
    const nord = tree.find(({ name }) => name?.endsWith("review/nord"));
    assert.equal(nord?.findings?.filter(({ words }) => words === "sint").length, 6);
  });

  it("goes through the places, and lets one stand for a reason", async () => {
    await commands.executeCommand("undring.reviewFilter", "unmarked-inference review/nord");
    await commands.executeCommand("undring.reviewFilter", "review/nord");
    const [group] = await commands.executeCommand<readonly Node[]>("undring.reviewTree");
    const finding = group!.findings!.find(({ words }) => words === "sint")!;
    await commands.executeCommand("undring.reviewOpen", finding);
    const { document, selection } = window.activeTextEditor!;
    assert.equal(document.getText(selection), "sint");
    await commands.executeCommand("undring.reviewLetGo", finding, "La det stå: det er et sitat");
    await waitForMarks(
      document,
      markedWords(document).filter((word) => word !== "sint"),
    );
    const [after] = await commands.executeCommand<readonly Node[]>("undring.reviewTree");
    assert.equal(after!.findings!.filter(({ words }) => words === "sint").length, 5);
  });

  it("makes a list to talk about, without names, numbers and places", async () => {
    const [group] = await commands.executeCommand<readonly Node[]>("undring.reviewTree");
    for (const finding of group!.findings!.filter(({ words }) => words === "sint").slice(0, 2))
      await commands.executeCommand("undring.discuss", finding);
    await commands.executeCommand("undring.discussionList");
    const text = window.activeTextEditor!.document.getText();
    assert.match(text, /> N\.N\. var \\?\[sint\\?\] på N\.N\. i dag\./);
    assert.match(text, /Torsdagssamtalen/);
    for (const word of ["Kari", "Ola", "22 33", "Nord", "2026-01-0"]) assert.ok(!text.includes(word), word);
  });

  it("asks firmly about what tells who somebody is, without showing it", async () => {
    await commands.executeCommand("undring.reviewGroup", "family");
    await commands.executeCommand("undring.reviewFilter", "review/nord");
    const tree = await commands.executeCommand<readonly Node[]>("undring.reviewTree");
    const group = tree.find(({ name }) => name === "privacy");
    assert.equal(group?.findings?.length, 6);
    for (const { words, severity } of group.findings) {
      assert.equal(severity, "warning");
      assert.match(words!, /^[• ]+$/);
    }
    assert.notEqual(group.title, "privacy");
  });

  it("holds a folder's notes against the others, by what was agreed for each", async () => {
    const tree = await commands.executeCommand<readonly Node[]>("undring.reviewTree");
    const folder = tree[0]!.findings![0]!.uri!.path.split("/").slice(-3, -1).join("/");
    const page = await commands.executeCommand<string>("undring.compareReport", folder);
    assert.match(page, /id="against-figures"/);
    const figures = (id: string) =>
      JSON.parse(new RegExp(`id="${id}">(.*?)</script>`, "s").exec(page)![1]!) as { all: { notes: number } };
    assert.equal(figures("figures").all.notes, 6);
    assert.ok(figures("against-figures").all.notes >= 5);
  });

  it("shows the report, with figures alone where not all have agreed", async () => {
    const page = await commands.executeCommand<string>("undring.showReport");
    assert.match(page, /<svg/);
    assert.match(page, /default-src 'none'/);
    assert.ok(!page.includes("Kari"));
  });
});
