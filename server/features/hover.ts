import { type Command, type Hover, MarkupKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Suggestion } from "../../core";
import { toRange, toSlotEdit, withoutComma } from "../convert";
import { applyWithSlots } from "../protocol";
import { previewOf } from "./code-actions";
import { type ClientAbilities, type Feature, isNote } from "./feature";

/** The question, how the patient may read it, and why, under the mouse or at the caret. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),

  register: ({ connection, documents, readings, client }) => {
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
            ways.map((way) => `- ${shown(document, way, client)}`).join("\n"),
            ...(client.snippets && ways.length > 0 ? [linkTo(previewOf(document, finding))] : []),
            `\`${finding.rule}\``,
          ].join("\n\n"),
        },
      };
    });
    return {};
  },
};

/** A way to say it; in an editor that runs our command, as a link that puts it into the note. */
function shown(document: TextDocument, way: Suggestion, { snippets }: ClientAbilities): string {
  const words = `${way.title}: ${way.edits.map(({ text }) => plain(withoutComma(text))).join(" … ")}`;
  if (!snippets) return words;
  return linkTo({ title: words, command: applyWithSlots, arguments: [toSlotEdit(document, way)] });
}

/** A link that runs a command of ours. */
function linkTo({
  title,
  command,
  arguments: given,
}: Required<Pick<Command, "title" | "command" | "arguments">>): string {
  const encoded = encodeURIComponent(JSON.stringify(given));
  return `[${title}](command:${command}?${encoded.replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"))})`;
}

/** Text of a note inside Markdown of ours: none of it is markup. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>~&-]/g, "\\$&").replace(/\s+/g, " ");
