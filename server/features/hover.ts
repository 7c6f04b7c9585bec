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
      const { reading, analyser, isNote: speaks } = await readings.of(document);
      if (!speaks) return null;
      const finding = reading.findings.find(({ span }) => span.start <= offset && offset <= span.end);
      const rule = finding === undefined ? undefined : reading.originOf(finding)?.hit.rule.rule;
      if (finding === undefined) return null;
      const ways = analyser.suggest(reading, finding).filter(({ edits }) => edits.length > 0);
      return {
        range: toRange(document, finding.span),
        contents: {
          kind: MarkupKind.Markdown,
          value: [
            finding.message,
            `**${finding.ask}**`,
            ...(rule === undefined ? [] : [`*${rule.reader}*`, rule.why, rule.source.join("; ")]),
            ways
              .map(({ title, edits }) => `- ${title}: ${edits.map(({ text }) => plain(text)).join(" … ")}`)
              .join("\n"),
            `\`${finding.rule}\``,
          ].join("\n\n"),
        },
      };
    });
    return {};
  },
};

/** Text of a note inside Markdown of ours: none of it is markup. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>~&-]/g, "\\$&").replace(/\s+/g, " ");
