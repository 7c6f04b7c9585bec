import assert from "node:assert/strict";
import { type CodeAction, commands, extensions, languages, Uri, window, workspace } from "vscode";

const team = () => {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, "the tests need a folder");
  return Uri.joinPath(folder.uri, "team");
};

const read = async (uri: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uri));

async function open(name: string) {
  const document = await workspace.openTextDocument(Uri.joinPath(team(), name));
  await window.showTextDocument(document);
  const marks = () =>
    languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => source === "Undring")
      .sort((a, b) => a.range.start.compareTo(b.range.start))
      .map(({ code, range }) => [typeof code === "object" ? code.value : code, document.getText(range)]);
  const settle = async (wanted: unknown) => {
    const end = Date.now() + 30_000;
    while (JSON.stringify(marks()) !== JSON.stringify(wanted) && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(marks(), wanted);
  };
  return { document, marks, settle };
}

describe("A team's folder in VS Code", () => {
  it("is read as the command reads it: config, pack, sections, overrides, baseline", async () => {
    const wanted = JSON.parse(await read(Uri.joinPath(team(), "marks.json"))) as Record<string, unknown[]>;
    for (const [name, marks] of Object.entries(wanted).sort(([, a], [, b]) => b.length - a.length)) {
      const { settle } = await open(name);
      await settle(marks);
    }
  });

  it("lets a finding go from the light bulb, and keeps no word of it", async () => {
    const { document, settle } = await open("let-go.md");
    await settle([["unmarked-inference/feeling", "sint"]]);
    const [mark] = languages.getDiagnostics(document.uri);
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      mark!.range,
    );
    const action = actions.find(({ title }) => title === "La det stå: det er et sitat");
    assert.ok(action?.command, "there was no way to let it go");
    await commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
    await settle([]);
    const store = await read(Uri.joinPath(team(), ".undring/kept.json"));
    assert.match(store, /"reason": "quotation"/);
    assert.doesNotMatch(store, /sint|døra/);
  });

  it("leads from a mark to the page of its rule, and from a fault in the config to a way out", async () => {
    const { document, settle } = await open("change.md");
    await settle([["unmarked-inference/feeling", "sint"]]);
    const [mark] = languages.getDiagnostics(document.uri);
    const { target } = mark!.code as { readonly target: Uri };
    assert.match(target.path, /docs\/rules\/unmarked-inference\/feeling\.md$/);
    const page = Uri.joinPath(
      extensions.getExtension("undring.undring")!.extensionUri,
      "docs/rules/unmarked-inference/feeling.md",
    );
    assert.match(await read(page), /## Bokmål/);
  });

  it("sees a change in the config at once", async () => {
    const { settle } = await open("change.md");
    await settle([["unmarked-inference/feeling", "sint"]]);
    const config = Uri.joinPath(team(), "undring.yml");
    const before = await read(config);
    try {
      await workspace.fs.writeFile(
        config,
        new TextEncoder().encode(before.replace("rules:", "rules:\n  unmarked-inference/feeling: off")),
      );
      await settle([]);
    } finally {
      await workspace.fs.writeFile(config, new TextEncoder().encode(before));
    }
    await settle([["unmarked-inference/feeling", "sint"]]);
  });

  it("tells in the config itself what is wrong there", async () => {
    const { document } = await open("wrong/undring.yml");
    const end = Date.now() + 30_000;
    const told = () => languages.getDiagnostics(document.uri).filter(({ source }) => source === "Undring");
    while (told().length < 2 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(
      told().map(({ range }) => range.start.line + 1),
      [1, 3],
    );
  });
});
