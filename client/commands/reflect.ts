import { Position, window } from "vscode";
import { type Interface, interfaceLanguage, words } from "../words";

const headings = { nb: "Refleksjon", nn: "Refleksjon", en: "Reflection" } as const;

/**
 * Asks five short questions in the note's language and puts the answers that were given at its end, as a section. Who
 * stops half-way keeps what was answered.
 */
export async function reflect(note: Interface | null, answers?: readonly string[]): Promise<void> {
  const editor = window.activeTextEditor;
  const language = interfaceLanguage(note);
  const w = words[language];
  if (editor === undefined) return void window.showInformationMessage(w.noNote);
  const lines: string[] = [];
  for (const [at, [heading, question]] of w.reflection.entries()) {
    const title = `Undring ${at + 1}/${w.reflection.length}: ${heading}`;
    const answer =
      answers === undefined
        ? await window.showInputBox({ title, placeHolder: question, prompt: question, ignoreFocusOut: true })
        : answers[at];
    if (answer === undefined) break;
    if (answer.trim() !== "") lines.push(`- **${heading}:** ${answer.trim()}`);
  }
  if (lines.length === 0) return;
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  const gap = document.getText().endsWith("\n") ? "\n" : "\n\n";
  await editor.edit((edit) =>
    edit.insert(new Position(end.line, end.character), `${gap}## ${headings[language]}\n\n${lines.join("\n")}\n`),
  );
}
