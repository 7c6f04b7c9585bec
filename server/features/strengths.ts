import { SemanticTokensBuilder, SemanticTokensRefreshRequest } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../../core";
import { type Feature, isNote } from "./feature";

/** The name by which a theme or a person can give strengths another look. */
const strengthToken = "undringStrength";

/** What is good in a note, softly shown where the person asks for it: semantic tokens, so that every editor can. */
export const strengths: Feature = {
  capabilities: () => ({
    semanticTokensProvider: { legend: { tokenTypes: [strengthToken], tokenModifiers: [] }, full: true },
  }),

  register: ({ connection, documents, readings, settings, client }) => {
    connection.languages.semanticTokens.on(async ({ textDocument }) => {
      const builder = new SemanticTokensBuilder();
      const document = documents.get(textDocument.uri);
      if (!settings().strengths || document === undefined || !isNote(document)) return builder.build();
      const { reading, isNote: speaks } = await readings.of(document);
      const spans = speaks ? reading.strengths : [];
      for (const { line, character, length } of apart(spans).flatMap((span) => byLine(document, span)))
        builder.push(line, character, length, 0, 0);
      return builder.build();
    });
    return {
      refresh: () => {
        if (client.refreshesTokens) void connection.sendRequest(SemanticTokensRefreshRequest.type);
      },
    };
  },
};

/** In the order of the note, and none inside another: tokens must not overlap. */
function apart(spans: readonly Span[]): readonly Span[] {
  let end = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .flatMap((span) => {
      const start = Math.max(end, span.start);
      end = Math.max(end, span.end);
      return start < span.end ? [{ start, end: span.end }] : [];
    });
}

/** A token must not reach over the end of its line. */
function byLine(document: TextDocument, { start, end }: Span) {
  return document
    .getText()
    .slice(start, end)
    .split(/(?<=\n)/)
    .reduce<{ at: number; parts: { line: number; character: number; length: number }[] }>(
      ({ at, parts }, text) => ({
        at: at + text.length,
        parts: [...parts, { ...document.positionAt(at), length: text.trimEnd().length }],
      }),
      { at: start, parts: [] },
    )
    .parts.filter(({ length }) => length > 0);
}
