import type { TextDocument, TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { type Change, changeBetween, joinChanges, type KnownChange, type Source } from "../core";
import { PiecedDocument } from "./document";

/**
 * Makes and updates the documents of a server and keeps what the editor said that it changed, so that nobody need compare
 * a long text with itself to find out.
 */
export interface ChangeLog {
  readonly create: typeof TextDocument.create;
  readonly update: typeof TextDocument.update;
  /** The text of a document, for who asks for parts of it. */
  readonly textOf: (document: TextDocument) => Source;
  /** What the last update changed; null where that was nothing. */
  readonly last: (document: TextDocument) => Change | null;
  /** What was changed since this was asked last, or since the document was opened. */
  readonly take: (document: TextDocument) => KnownChange | undefined;
}

const textOf = (document: TextDocument): Source =>
  document instanceof PiecedDocument ? document.text : document.getText();

/** Changes a document as an event tells, and gives what that was. */
function changeBy(document: PiecedDocument, event: TextDocumentContentChangeEvent): Change | null {
  const { text } = document;
  const { start, end } = "range" in event ? document.placesOf(event.range) : { start: 0, end: text.length };
  const change = changeBetween(text.slice(start, end), event.text);
  if (change === null) return null;
  document.text = text.replaced(start, end, event.text);
  return { ...change, from: start + change.from, to: start + change.to };
}

/** A log for the documents of one connection. */
export function createChangeLog(): ChangeLog {
  const last = new WeakMap<TextDocument, Change | null>();
  const since = new WeakMap<TextDocument, KnownChange>();
  return {
    create: (uri, languageId, version, content) => {
      const document = new PiecedDocument(uri, languageId, version, content);
      since.set(document, { before: document.text, change: null });
      return document;
    },
    update: (document, changes, version) => {
      if (!(document instanceof PiecedDocument)) throw new Error("a document of another maker");
      const known = since.get(document);
      let all: Change | null = null;
      for (const one of changes) all = joinChanges(all, changeBy(document, one));
      document.version = version;
      last.set(document, all);
      if (known !== undefined) since.set(document, { ...known, change: joinChanges(known.change, all) });
      return document;
    },
    textOf,
    last: (document) => last.get(document) ?? null,
    take: (document) => {
      const known = since.get(document);
      since.set(document, { before: textOf(document), change: null });
      return known;
    },
  };
}
