import { window } from "vscode";
import {
  type FindingPlace,
  noteRequest,
  type ShownFinding,
  type ShownNote,
  slotRule,
  type Way,
} from "../../server/protocol";
import { deskWords } from "../desk-words";
import type { Server } from "../server";
import { type Interface, interfaceLanguage, words } from "../words";
import { insertWithSlots } from "./apply-with-slots";
import { pick } from "./pick";
import type { Previews } from "./preview";
import { toRange } from "./ranges";

/** How one of the ways is chosen while the change is shown: by a quick pick, or beforehand (a test). */
export type WayChooser = (ways: readonly Way[], show: (way: Way) => Promise<string>) => Promise<Way | undefined>;

/** Shows each way to say a finding as a change of the note, and puts the chosen one in; slots are then filled by Tab. */
export async function chooseWay(
  server: Server,
  previews: Previews,
  given?: Partial<FindingPlace>,
  choose?: WayChooser,
): Promise<void> {
  const document = window.activeTextEditor?.document;
  const uri = document?.uri.toString();
  const note = uri === undefined ? null : await server.sendRequest<ShownNote | null>(noteRequest, { uri });
  const language = interfaceLanguage(note?.language ?? null);
  if (document === undefined || note === null) return void window.showInformationMessage(words[language].noNote);
  // A menu gives the note's address, and the finding at the caret is meant.
  const finding = given?.rule === undefined ? atCaret(note) : note.findings.find((one) => isAt(one, given));
  if (finding === undefined) return void window.showInformationMessage(deskWords[language].nothingHere);
  const asking = choose ?? byQuickPick(finding, language);
  const way = await asking(finding.ways, (one) => previews.show(document, one));
  await previews.close(document);
  if (way !== undefined)
    await insertWithSlots({ uri: document.uri.toString(), version: note.version, edits: way.edits });
}

const isAt = ({ rule, range: { start } }: ShownFinding, { rule: id, start: place }: Partial<FindingPlace>): boolean =>
  rule === id && start.line === place?.line && start.character === place.character;

/** The finding that the caret stands in or before; the last one where none is left. */
function atCaret({ findings }: ShownNote): ShownFinding | undefined {
  const caret = window.activeTextEditor?.selection.active;
  const toWonder = findings.filter(({ rule, ways }) => rule !== slotRule && ways.length > 0);
  return (
    toWonder.find(({ range }) => caret !== undefined && toRange(range).end.isAfterOrEqual(caret)) ?? toWonder.at(-1)
  );
}

const byQuickPick =
  (finding: ShownFinding, language: Interface): WayChooser =>
  async (ways, show) => {
    const items = ways.map((way) => ({ label: way.title, detail: way.preview, way }));
    const asked = { title: `Undring: ${deskWords[language].preview}`, placeholder: finding.ask };
    return (await pick(items, asked, ({ way }) => show(way)))?.way;
  };
