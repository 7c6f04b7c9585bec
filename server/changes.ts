import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { type Change, changeBetween, joinChanges, type KnownChange } from "../core";

/**
 * Makes and updates the documents of a server and keeps what the editor said that it changed, so that nobody need compare
 * a long text with itself to find out.
 */
export interface ChangeLog {
  readonly create: typeof TextDocument.create;
  readonly update: typeof TextDocument.update;
  /** What the last update changed; null where that was nothing. */
  readonly last: (document: TextDocument) => Change | null;
  /** What was changed since this was asked last, or since the document was opened. */
  readonly take: (document: TextDocument) => KnownChange | undefined;
}

/** What an event is about to change in a document. */
function changeBy(document: TextDocument, event: TextDocumentContentChangeEvent): Change | null {
  const text = document.getText();
  if (!("range" in event)) return changeBetween(text, event.text);
  const [one, other] = [document.offsetAt(event.range.start), document.offsetAt(event.range.end)];
  const from = Math.min(one, other);
  const change = changeBetween(text.slice(from, Math.max(one, other)), event.text);
  return change === null ? null : { ...change, from: from + change.from, to: from + change.to };
}

/** Whether a change can be what has made one text of another: of lines that are not there an editor can tell nothing. */
const tells = (change: Change | null, before: string, after: string): boolean =>
  after.length === before.length + (change?.shift ?? 0) && (change === null || change.from >= 0);

export function createChangeLog(): ChangeLog {
  const last = new WeakMap<TextDocument, Change | null>();
  const since = new WeakMap<TextDocument, KnownChange>();
  return {
    create: (uri, languageId, version, content) => {
      const document = TextDocument.create(uri, languageId, version, content);
      since.set(document, { before: content, change: null });
      return document;
    },
    update: (document, changes, version) => {
      const known = since.get(document);
      let all: Change | null = null;
      // A version alone may come too.
      if (changes.length === 0) TextDocument.update(document, [], version);
      for (const one of changes) {
        const [before, told] = [document.getText(), changeBy(document, one)];
        TextDocument.update(document, [one], version);
        const after = document.getText();
        all = joinChanges(all, tells(told, before, after) ? told : changeBetween(before, after));
      }
      last.set(document, all);
      if (known !== undefined) since.set(document, { ...known, change: joinChanges(known.change, all) });
      return document;
    },
    last: (document) => last.get(document) ?? null,
    take: (document) => {
      const known = since.get(document);
      since.set(document, { before: document.getText(), change: null });
      return known;
    },
  };
}
