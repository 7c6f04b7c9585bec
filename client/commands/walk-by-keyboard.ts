import { type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { ShownFinding, ShownNote, Way } from "../../server/protocol";
import { slotRule } from "../../server/protocol";
import { deskWords } from "../desk-words";
import { type Interface, words } from "../words";
import { pick } from "./pick";
import { choicesOf } from "./slots";

export type Choice = { readonly way: Way } | { readonly letGo: ShownFinding["letGo"][number] } | "skip" | "stop";

/** How the walk asks: by quick picks, or by answers given beforehand (a test). */
export interface Walker {
  readonly choose: (finding: ShownFinding, at: number, of: number) => Promise<Choice | undefined>;
  /** Undefined for going back to the choice; nothing written leaves the slot for later. */
  readonly fill: (hint: string, preview: string) => Promise<string | undefined>;
  readonly end: (note: ShownNote) => Promise<"copy" | "glance" | undefined>;
}

/** The words around the note's own are in its language. */
export function byKeyboard(language: Interface, show: (way: Way) => unknown): Walker {
  // Who wants to see one change in the note wants to see the next one too.
  const showing = { is: false, show };
  return {
    choose: (finding, at, of) => choose(finding, `${at}/${of} ${titleOf(finding, language)}`, language, showing),
    fill: (hint, preview) => fill(hint, preview, language),
    end: (note) => end(note, language),
  };
}

/** Longer words are cut in a title: the sentence stands below. In UTF-16 units. */
const longestTitle = 32;

function titleOf({ words: shown, message }: ShownFinding, language: Interface): string {
  const short = shown.length <= longestTitle ? shown : `${shown.slice(0, longestTitle - 1).trimEnd()}…`;
  return `${quoted(short, language)} · ${message}`;
}

/** Whether changes are shown in the note while one chooses, and how. */
interface Showing {
  is: boolean;
  readonly show: (way: Way) => unknown;
}

async function choose(
  finding: ShownFinding,
  title: string,
  language: Interface,
  showing: Showing,
): Promise<Choice | undefined> {
  type Item = QuickPickItem & { readonly choice?: Choice | "let-go" | "show" };
  const [w, desk] = [words[language], deskWords[language]];
  const itemsNow = (): readonly Item[] => [
    ...finding.ways.map((way): Item => ({ label: way.title, detail: way.preview, choice: { way } })),
    { label: "", kind: QuickPickItemKind.Separator },
    { label: w.skip, choice: "skip" },
    { label: w.letStand, detail: finding.sentence, choice: "let-go" },
    ...(finding.ways.length === 0
      ? []
      : [{ label: showing.is ? desk.hideChanges : desk.showChanges, choice: "show" } as const]),
    { label: w.stop, choice: "stop" },
  ];
  const lookedAt = ({ choice }: Item) => {
    if (showing.is && typeof choice === "object" && "way" in choice) showing.show(choice.way);
  };
  for (;;) {
    const picked = await pick(itemsNow(), { title, placeholder: finding.ask }, lookedAt);
    if (picked?.choice === "show") showing.is = !showing.is;
    else if (picked?.choice !== "let-go") return picked?.choice;
    else {
      const why = await window.showQuickPick(
        finding.letGo.map((letGo) => ({ label: letGo.title, choice: { letGo } })),
        { title, ignoreFocusOut: true },
      );
      // Whoever thinks better of it is back at the ways.
      if (why !== undefined) return why.choice;
    }
  }
}

/** Asks for the words of a slot, and shows meanwhile how the sentence comes out. Escape leads back to the choice. */
function fill(hint: string, preview: string, language: Interface): Promise<string | undefined> {
  type Item = QuickPickItem & { readonly answer: string };
  const [w, desk] = [words[language], deskWords[language]];
  const ask = window.createQuickPick<Item>();
  ask.title = `Undring: ${w.fill} – ${hint}`;
  ask.placeholder = hint;
  ask.ignoreFocusOut = true;
  const filled = (words: string) => preview.replace(`[${hint}]`, () => words || `[${hint}]`);
  const show = () => {
    const written = ask.value.trim();
    const label = written === "" ? desk.stillEmpty : desk.putIn;
    const own: Item = { label, detail: filled(written), alwaysShow: true, answer: ask.value };
    const offered = choicesOf(hint).map((answer): Item => ({ label: answer, detail: filled(answer), answer }));
    // Enter alone never chooses for the writer, and words of one's own stand alone.
    ask.items = written === "" ? [own, ...offered] : [own];
  };
  show();
  ask.onDidChangeValue(show);
  return new Promise((resolve) => {
    ask.onDidAccept(() => {
      resolve(ask.activeItems[0]?.answer ?? ask.value);
      ask.hide();
    });
    ask.onDidHide(() => {
      resolve(undefined);
      ask.dispose();
    });
    ask.show();
  });
}

/** How many places of each strength are shown at the end. */
const mostShown = 2;

/** In the quotation marks of the language; what is quoted already is not quoted again. */
const quoted = (text: string, language: Interface): string =>
  /^[«“"]/.test(text) ? text : language === "en" ? `“${text}”` : `«${text}»`;

/** What is good in the note, what is left, and where to go from here. */
async function end(note: ShownNote, language: Interface): Promise<"copy" | "glance" | undefined> {
  type Item = QuickPickItem & { readonly next?: "copy" | "glance" };
  const [w, desk] = [words[language], deskWords[language]];
  const toFill = note.findings.filter(({ rule }) => rule === slotRule).length;
  const left = [
    ...(note.findings.length === toFill ? [] : [w.toWonder(note.findings.length - toFill)]),
    ...(toFill === 0 ? [] : [desk.toFill(toFill)]),
  ];
  const good = [...new Set(note.strengths.map(({ message }) => message))].map((message): Item => {
    const shown = note.strengths.filter((one) => one.message === message).slice(0, mostShown);
    return {
      label: `$(check) ${message}`,
      detail: shown.map(({ around }) => quoted(around, language)).join(" "),
      next: "glance",
    };
  });
  const items: Item[] = [
    { label: `$(clippy) ${w.copy}`, next: "copy" },
    { label: `$(preview) ${desk.lookAgain}`, next: "glance" },
    { label: desk.ready },
    ...(good.length === 0 ? [] : [{ label: desk.good, kind: QuickPickItemKind.Separator }, ...good]),
  ];
  const picked = await window.showQuickPick(items, {
    title: `Undring: ${desk.walked}`,
    placeHolder: left.length === 0 ? desk.nothingLeft : desk.left(left.join(" · ")),
    ignoreFocusOut: true,
  });
  return picked?.next;
}
