import { asSnippet, fillTemplate, newNote, pathWithin } from "../../core";
import { type NewNoteParams, type NewNoteResult, type NoteParams, newNoteRequest, templatesRequest } from "../protocol";
import type { NotePlace } from "../readings";
import type { Feature } from "./feature";

/** Notes from templates, ours and the team's: the editor asks, so that editor and command share one set. */
export const newNotes: Feature = {
  capabilities: () => ({}),
  register: ({ connection, readings }) => {
    connection.onRequest(templatesRequest, async ({ uri }: NoteParams): Promise<readonly string[]> => {
      const place = readings.placeOf(uri);
      const folder = await ownTemplates(place);
      const names = folder === null ? [] : ((await place.files.list(folder)) ?? []);
      return names.filter((name) => /\.(?:md|markdown)$/.test(name)).sort();
    });
    connection.onRequest(newNoteRequest, async (params: NewNoteParams): Promise<NewNoteResult> => {
      const own = params.own === undefined ? null : await readOwn(readings.placeOf(params.own.uri), params.own.name);
      const { text, slots } = own === null ? newNote(params) : fillTemplate(own, params);
      const uri = params.near === undefined ? null : await placeFor(readings.placeOf(params.near), params);
      return { text, snippet: asSnippet(text, "slot", slots), uri };
    });
    return {};
  },
};

/** The folder of the team's templates; never outside the workspace. */
async function ownTemplates({ desk, root, path }: NotePlace): Promise<string | null> {
  const { templates } = await desk.teamAt(path, root);
  return templates === null || pathWithin(root, templates) === null ? null : templates;
}

async function readOwn(place: NotePlace, name: string): Promise<string | null> {
  const folder = await ownTemplates(place);
  return folder === null || name.includes("/") ? null : place.files.read(`${folder}/${name}`);
}

/** Where the team's pattern puts a note; a name that is taken gets a number. */
async function placeFor(
  { desk, root, path, files, uriOf }: NotePlace,
  { date, shift, kind, own }: NewNoteParams,
): Promise<string | null> {
  const { newNotes } = await desk.teamAt(path, root);
  if (newNotes === null || pathWithin(root, newNotes) === null) return null;
  const values: Readonly<Record<string, string>> = { date, shift, kind: own?.name.replace(/\.[^.]*$/, "") ?? kind };
  const wanted = newNotes.replace(/\{\{(date|shift|kind)\}\}/g, (_, name: string) => values[name]!);
  for (let number = 1; number <= mostOfOneName; number += 1) {
    const free = number === 1 ? wanted : wanted.replace(/(\.\w+)$/, `-${number}$1`);
    if ((await files.read(free)) === null) return uriOf(free);
  }
  return null;
}

const mostOfOneName = 100;
