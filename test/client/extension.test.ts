import assert from "node:assert/strict";
import Module, { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { ExtensionContext } from "vscode";
import * as vscode from "./vscode";

type Load = (name: string, ...rest: unknown[]) => unknown;
const loader = Module as unknown as { _load: Load };

/** Loads the extension as it is built, with `vscode` from the tests and a client that starts no server. */
function wake() {
  const require = createRequire(import.meta.url);
  const loaded: string[] = [];
  const asked: string[] = [];
  const { _load: load } = loader;
  loader._load = (name, ...rest) => {
    if (name === "vscode") return vscode;
    loaded.push(name);
    const sendRequest = async (request: string) => void asked.push(request);
    return name.endsWith("dist/connect.js") ? { connect: () => ({ sendRequest }) } : load(name, ...rest);
  };
  const path = resolve("dist/client.js");
  delete require.cache[path];
  const root = vscode.Uri.parse(`file://${process.cwd()}`);
  const context = {
    extensionUri: root,
    subscriptions: [],
    asAbsolutePath: (file: string) => join(process.cwd(), file),
  } as unknown as ExtensionContext;
  const begun = performance.now();
  const { activate } = require(path) as { readonly activate: (context: ExtensionContext) => unknown };
  const read = performance.now();
  const given = activate(context);
  const awake = performance.now();
  return {
    times: { reading: read - begun, activating: awake - read },
    given,
    loaded,
    asked,
    end: () => {
      loader._load = load;
      for (const one of context.subscriptions) one.dispose();
    },
  };
}

describe("the extension, when it wakes", () => {
  it("has its commands and views in place at once, and neither the client's library nor a server", () => {
    const { times, given, loaded, end } = wake();
    try {
      assert.equal(given, undefined);
      for (const command of ["undring.walk", "undring.newNote", "undring.showProfile", "undring.review"])
        assert.ok(vscode.seen.commands.has(command), command);
      assert.ok(vscode.seen.providers.has("undring.profileView"));
      assert.deepEqual(
        loaded.filter((name) => !name.endsWith("dist/client.js")),
        [],
      );
      console.log(`      read in ${times.reading.toFixed(1)} ms, awake in ${times.activating.toFixed(1)} ms more`);
    } finally {
      end();
    }
  });

  it("brings its client behind that, once, however many ask", async () => {
    const { loaded, asked, end } = wake();
    try {
      const ask = vscode.seen.commands.get("undring.copyForJournal")!;
      vscode.window.activeTextEditor = { document: { uri: "file:///note.md" } };
      await Promise.all([ask(), ask()].map((one) => Promise.resolve(one).catch(() => undefined)));
      await new Promise((later) => setTimeout(later, 20));
      assert.equal(loaded.filter((name) => name.endsWith("dist/connect.js")).length, 1);
      assert.deepEqual(asked, ["undring/journal", "undring/journal"]);
    } finally {
      vscode.window.activeTextEditor = undefined;
      end();
    }
  });
});
