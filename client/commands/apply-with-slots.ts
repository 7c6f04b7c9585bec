import { Position, Range, SnippetString, SnippetTextEdit, Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { SlotEdit } from "../../server/protocol";

/** Puts a rephrasing with slots into the note: one undo takes it back, Tab walks through the slots. */
export async function insertWithSlots({ uri, version, edits }: SlotEdit): Promise<void> {
  const document = workspace.textDocuments.find((one) => one.uri.toString() === Uri.parse(uri).toString());
  // The text moved on since the rephrasing was made: better nothing than the wrong place.
  if (document === undefined || document.version !== version) return;
  await window.showTextDocument(document);
  const change = new WorkspaceEdit();
  change.set(
    document.uri,
    edits.map(({ range: { start, end }, snippet }) =>
      SnippetTextEdit.replace(
        new Range(new Position(start.line, start.character), new Position(end.line, end.character)),
        new SnippetString(snippet),
      ),
    ),
  );
  await workspace.applyEdit(change);
}
