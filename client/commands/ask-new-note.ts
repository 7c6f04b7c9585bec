import { type QuickPickItem, window } from "vscode";
import type { NewNoteParams } from "../../server/protocol";
import { deskWords } from "../desk-words";
import { words } from "../words";

export type Language = NewNoteParams["language"];
export type Shift = NewNoteParams["shift"];
type Picked = Pick<NewNoteParams, "kind" | "own">;

const languages = [
  { label: "Bokmål", value: "nb" },
  { label: "Nynorsk", value: "nn" },
  { label: "English", value: "en" },
] as const;

/** What is most likely comes first, so that Enter is enough. */
const firstThat = <T>(items: readonly T[], is: (item: T) => boolean): T[] => [
  ...items.filter(is),
  ...items.filter((item) => !is(item)),
];

/** The language of the note, the likeliest first; undefined where nobody picked one. */
export async function askLanguage(first: Language): Promise<Language | undefined> {
  const items = firstThat<(typeof languages)[number]>(languages, ({ value }) => value === first);
  return (await window.showQuickPick(items, { title: "Undring: språk / language" }))?.value;
}

/** Our kinds of note, the last one first, and the team's own templates before them. */
export async function askKind(
  language: Language,
  own: readonly string[],
  uri: string | undefined,
  last: NewNoteParams["kind"] | undefined,
): Promise<Picked | undefined> {
  const { kind, kinds } = words[language];
  type Item = QuickPickItem & { readonly choice: Picked };
  const ours = Object.entries(kinds).map(([value, label]): Item => {
    const remembered = value === last ? { description: deskWords[language].lastTime } : {};
    return { label, ...remembered, choice: { kind: value as NewNoteParams["kind"] } };
  });
  const items: Item[] = [
    ...own.map(
      (name): Item => ({
        label: `$(file) ${name.replace(/\.[^.]*$/, "")}`,
        choice: { kind: "shift-report", own: { uri: uri!, name } },
      }),
    ),
    ...firstThat(ours, ({ choice }) => choice.kind === last),
  ];
  return (await window.showQuickPick(items, { title: `Undring: ${kind}` }))?.choice;
}

/** The shift that the note is of, the one that runs now first. */
export async function askShift(language: Language, first: Shift): Promise<Shift | undefined> {
  const { shifts, whatShift } = deskWords[language];
  const all = Object.entries(shifts).map(([value, label]) => ({ label, value: value as Shift }));
  const items = firstThat(all, ({ value }) => value === first);
  return (await window.showQuickPick(items, { title: `Undring: ${whatShift}` }))?.value;
}
