import { type Hover, MarkupKind } from "vscode-languageserver";
import { toRange } from "../convert";
import { type Feature, isNote } from "./feature";

/** The question, how the patient may read it, and why, under the mouse or at the caret. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),

  register: ({ connection, documents, readings }) => {
    connection.onHover(async ({ textDocument, position }): Promise<Hover | null> => {
      const document = documents.get(textDocument.uri);
      if (document === undefined || !isNote(document)) return null;
      const offset = document.offsetAt(position);
      const { reading } = await readings.of(document);
      const finding = reading.findings.find(({ span }) => span.start <= offset && offset <= span.end);
      const rule = finding === undefined ? undefined : reading.originOf(finding)?.hit.rule.rule;
      if (finding === undefined || rule === undefined) return null;
      return {
        range: toRange(document, finding.span),
        contents: {
          kind: MarkupKind.Markdown,
          value: [rule.message, `**${rule.ask}**`, `*${rule.reader}*`, rule.why].join("\n\n"),
        },
      };
    });
    return {};
  },
};
