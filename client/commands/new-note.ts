import { type QuickPickItem, SnippetString, type TextDocument, Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type NewNoteParams, type NewNoteResult, newNoteRequest, templatesRequest } from "../../server/protocol";
import { words } from "../words";

type Language = NewNoteParams["language"];
type Shift = NewNoteParams["shift"];

const languages: readonly (QuickPickItem & { readonly value: Language })[] = [
  { label: "Bokmål", value: "nb" },
  { label: "Nynorsk", value: "nn" },
  { label: "English", value: "en" },
];

const shiftNames: Readonly<Record<Language, Readonly<Record<Shift, string>>>> = {
  nb: { day: "Dag", evening: "Kveld", night: "Natt" },
  nn: { day: "Dag", evening: "Kveld", night: "Natt" },
  en: { day: "Day", evening: "Evening", night: "Night" },
};

/** The shift that runs at an hour of the clock: the first choice offered. */
export const shiftAt = (hour: number): Shift =>
  hour >= 7 && hour < 15 ? "day" : hour >= 15 && hour < 22 ? "evening" : "night";

/** Opens a new note from a template. Arguments given (by a keybinding or a test) are not asked for. */
export async function newNote(client: BaseLanguageClient, given: Partial<NewNoteParams> = {}): Promise<void> {
  const language =
    given.language ?? (await window.showQuickPick(languages, { title: "Undring: språk / language" }))?.value;
  if (language === undefined) return;
  const active = window.activeTextEditor?.document.uri;
  const inside = active !== undefined && workspace.getWorkspaceFolder(active) !== undefined;
  const uri = (inside ? active : (workspace.workspaceFolders?.[0]?.uri ?? active))?.toString();
  const names = uri === undefined ? [] : await client.sendRequest<readonly string[]>(templatesRequest, { uri });
  const picked =
    given.kind !== undefined || given.own !== undefined || given.shift !== undefined
      ? { kind: given.kind ?? "shift-report", ...(given.own === undefined ? {} : { own: given.own }) }
      : await askKind(language, names, uri);
  if (picked === undefined) return;
  const now = new Date();
  const shift = given.shift ?? (await askShift(language, shiftAt(now.getHours())));
  if (shift === undefined) return;
  const near = uri === undefined ? {} : { near: uri };
  const params: NewNoteParams = { ...picked, ...near, shift, language, date: isoDate(now) };
  const { snippet, uri: wanted } = await client.sendRequest<NewNoteResult>(newNoteRequest, params);
  const document = await (wanted === null
    ? workspace.openTextDocument({ language: "markdown", content: "" })
    : created(Uri.parse(wanted)));
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

async function created(uri: Uri): Promise<TextDocument> {
  const change = new WorkspaceEdit();
  change.createFile(uri, { ignoreIfExists: true });
  await workspace.applyEdit(change);
  return workspace.openTextDocument(uri);
}

type Picked = Pick<NewNoteParams, "kind" | "own">;

/** Our kinds of note, and the team's own templates before them. */
async function askKind(
  language: Language,
  own: readonly string[],
  uri: string | undefined,
): Promise<Picked | undefined> {
  const { kind, kinds } = words[language];
  type Item = QuickPickItem & { readonly choice: Picked };
  const items: Item[] = [
    ...own.map(
      (name): Item => ({
        label: `$(file) ${name.replace(/\.[^.]*$/, "")}`,
        choice: { kind: "shift-report", own: { uri: uri!, name } },
      }),
    ),
    ...Object.entries(kinds).map(
      ([value, label]): Item => ({ label, choice: { kind: value as NewNoteParams["kind"] } }),
    ),
  ];
  return (await window.showQuickPick(items, { title: `Undring: ${kind}` }))?.choice;
}

async function askShift(language: Language, first: Shift): Promise<Shift | undefined> {
  const order: readonly Shift[] = [first, ...(["day", "evening", "night"] as const).filter((shift) => shift !== first)];
  const items = order.map((value) => ({ label: shiftNames[language][value], value }));
  return (
    await window.showQuickPick(items, {
      title:
        language === "en"
          ? "Undring: which shift?"
          : language === "nn"
            ? "Undring: kva vakt?"
            : "Undring: hvilken vakt?",
    })
  )?.value;
}

/** The date on the wall, not the one in Greenwich. */
const isoDate = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
