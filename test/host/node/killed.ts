import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { type TextDocument, window, workspace } from "vscode";
import { open, waitForMarks } from "../editor";

/** The server that this extension host has started, by the table of processes; null where there is no such table. */
function serverProcess(): number | null {
  try {
    for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      try {
        const parent = / (\d+) /.exec(readFileSync(`/proc/${id}/stat`, "utf8").replace(/^.*\) \S/, ""))?.[1];
        if (Number(parent) === process.pid && readFileSync(`/proc/${id}/cmdline`, "utf8").includes("server.js"))
          return Number(id);
      } catch {
        // It has ended while we looked.
      }
    }
  } catch {
    // No /proc here.
  }
  return null;
}

const type = async (document: TextDocument, text: string): Promise<void> => {
  const editor = await window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, text));
};

describe("A server that is killed", () => {
  it("comes back in the middle of the typing, with no text lost and no stale mark", async function () {
    const document = await open("Han er sint.\n");
    await waitForMarks(document, ["sint"]);
    const server = serverProcess();
    if (server === null) {
      console.log("      skipped: there is no table of processes to find the server in");
      return this.skip();
    }
    await type(document, "Hun ");
    process.kill(server, "SIGKILL");
    for (const part of ["er ", "manipulerende", ". ", "Middag kl. 17."]) await type(document, part);
    await waitForMarks(document, ["sint", "manipulerende"]);
    assert.equal(document.getText(), "Han er sint.\nHun er manipulerende. Middag kl. 17.");
    assert.notEqual(serverProcess(), server);
    await workspace.saveAll(false);
  });
});
