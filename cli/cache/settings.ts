import { keptFile, type Team } from "../../core";
import { nodeFiles } from "../../node/files";

/** Teams as text: each is made once. */
const texts = new WeakMap<Team, string>();
/** What was let go, by folder, with the day where there is any: some of it comes back on a day. */
const kept = new Map<string, Promise<string>>();

/** All that a note's reading hangs on besides its text: its place, its team's files, what was let go, what was asked for. */
export async function settingsText(path: string, home: string, team: Team, asked: object): Promise<string> {
  const { layers, filePacks, ...rest } = team;
  const own =
    texts.get(team) ??
    JSON.stringify([rest, layers.map(({ file, config }) => [file, config]), filePacks.map(({ file }) => file)]);
  texts.set(team, own);
  return JSON.stringify([path, own, await keptIn(home), asked]);
}

function keptIn(home: string): Promise<string> {
  const known = kept.get(home);
  if (known !== undefined) return known;
  const made = nodeFiles
    .read(keptFile(home))
    .then((text) => (text === null ? "" : `${new Date().toISOString().slice(0, 10)} ${text}`));
  kept.set(home, made);
  return made;
}
