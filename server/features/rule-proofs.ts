import type { CodeLens } from "vscode-languageserver";
import { provePack } from "../../core";
import { analyserWith, kindOf } from "../config-marks";
import type { Feature } from "./feature";

/** Over each rule of a pack: how many of its sentences come out as they say, live while it is written. */
export const ruleProofs: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),

  register: ({ connection, documents, client }) => {
    connection.onCodeLens(({ textDocument }): CodeLens[] => {
      const document = documents.get(textDocument.uri);
      if (document === undefined || kindOf(document) !== "pack") return [];
      return provePack(document.getText(), analyserWith).proofs.map(({ line, passed, total }) => ({
        range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 0 } },
        command: { title: `runs: ${passed} of ${total} pass`, command: "" },
      }));
    });
    return {
      refresh: () => (client.refreshesLenses ? void connection.sendRequest("workspace/codeLens/refresh") : undefined),
    };
  },
};
