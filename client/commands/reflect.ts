import { Position, window } from "vscode";
import { interfaceLanguage, words } from "../words";

const headings = { nb: "Refleksjon", nn: "Refleksjon", en: "Reflection" } as const;

/** Asks five short questions and puts the answers that were given at the end of the note, as a section. */
export async function reflect(answers?: readonly string[]): Promise<void> {
  const editor = window.activeTextEditor;
  const language = interfaceLanguage();
  const w = words[language];
  if (editor === undefined) return void window.showInformationMessage(w.noNote);
  const lines: string[] = [];
  for (const [at, [heading, question]] of w.reflection.entries()) {
    const answer =
      answers === undefined
        ? await window.showInputBox({
            title: `Undring ${at + 1}/${w.reflection.length}`,
            prompt: question,
            ignoreFocusOut: true,
          })
        : answers[at];
    if (answer === undefined) return;
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
