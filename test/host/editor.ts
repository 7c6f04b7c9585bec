import { languages, type TextDocument, Uri, window, workspace } from "vscode";

/** What the suites do in the editor: open notes, and wait for what is to be seen. */

const patience = 30_000;

/** Waits until `look` gives something, and gives that. */
export async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Opens a note that lies in no file. */
export async function open(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: "markdown", content });
  await window.showTextDocument(document);
  return document;
}

/** The words under our marks, in the order of the note. */
export const markedWords = (document: TextDocument): string[] =>
  languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === "Undring")
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ range }) => document.getText(range));

/** Waits until just these words are marked. */
export async function waitForMarks(document: TextDocument, words: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(words);
  await until(`marks ${wanted}`, () => (JSON.stringify(markedWords(document)) === wanted ? true : undefined)).catch(
    (error: Error) => {
      throw new Error(`${error.message}; there were ${JSON.stringify(markedWords(document))}`);
    },
  );
}

/** A place in the workspace that the tests run in. */
export function inWorkspace(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error("the tests need a folder");
  return Uri.joinPath(folder.uri, path);
}
