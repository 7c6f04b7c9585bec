import type { Language } from "../language/language";
import type { Profile, Role } from "../model";
import type { Pack } from "../packs/pack";
import { type Config, configNames, type Override, type People, type RuleSettings, type WordEdits } from "./config";
import { type FileFault, type FilePack, type Found, type Layer, readLayer } from "./extend";
import { type Files, folderOf, joinPath, pathWithin } from "./files";
import { matches } from "./globs";
import { lockFaults } from "./lock";

/** What a team has decided for a folder: all its files put together. */
export interface Team {
  /** The folder of the file that says `root: true`: what is kept lies there. Null where none says so. */
  readonly home: string | null;
  /** Nearest first: of two that name a value the first counts. */
  readonly layers: readonly Layer[];
  readonly filePacks: readonly FilePack[];
  readonly packs: readonly Pack[];
  readonly words: readonly WordEdits[];
  readonly people: People;
  readonly headings: Readonly<Record<string, Role>>;
  readonly needs: Readonly<Record<string, readonly Role[]>>;
  /** Where new notes go, as a whole path with places for date, shift and kind. */
  readonly newNotes: string | null;
  /** The folder of the team's own templates. */
  readonly templates: string | null;
  readonly review: Config["review"];
  readonly faults: readonly FileFault[];
  /** All files that were looked for, to be watched. */
  readonly looked: ReadonlySet<string>;
}

/** What holds for one note. */
export interface NoteSettings {
  readonly ignored: boolean;
  readonly profile: Profile | null;
  readonly language: Language | null;
  readonly rules: RuleSettings;
  /** Where each value comes from: a file, and which override of it. */
  readonly origins: Readonly<Record<string, string>>;
}

export const noTeam: Team = {
  home: null,
  layers: [],
  filePacks: [],
  packs: [],
  words: [],
  people: { patients: [], relatives: [], staff: [], names: [] },
  headings: {},
  needs: {},
  newNotes: null,
  templates: null,
  review: null,
  faults: [],
  looked: new Set(),
};

/**
 * Puts together what holds in a folder: its own `undring.yml`, then that of each folder above, up to the workspace's
 * root or to a file that says `root: true`; the nearest wins. Reads nothing outside the root. Never throws.
 */
export async function findTeam(folder: string, root: string, files: Files): Promise<Team> {
  const found: Found = { layers: [], packs: [], faults: [], looked: new Set() };
  const chains: Found[] = [];
  for (let at = folder; pathWithin(root, at) !== null; at = folderOf(at)) {
    const own = await readFolder(at, root, files, found.looked);
    if (own !== null) chains.push(own);
    if (own?.layers[0]?.config.root === true || at === "/" || at === root) break;
  }
  for (const chain of chains) {
    found.layers.push(...chain.layers);
    found.faults.push(...chain.faults);
  }
  // Packs build on one another from the top folder down, so that the nearest has the last word.
  for (const chain of [...chains].reverse())
    for (const one of chain.packs) if (!found.packs.some(({ file }) => file === one.file)) found.packs.push(one);
  return putTogether(found);
}

async function readFolder(folder: string, root: string, files: Files, looked: Set<string>): Promise<Found | null> {
  for (const name of configNames) {
    const file = `${folder === "/" ? "" : folder}/${name}`;
    looked.add(file);
    const text = await files.read(file);
    if (text === null) continue;
    const own: Found = { layers: [], packs: [], faults: [], looked };
    await readLayer(file, text, { files, root, found: own });
    own.faults.push(...(await lockFaults(folder, own.packs, files, looked)));
    return own;
  }
  return null;
}

function putTogether({ layers, packs, faults, looked }: Found): Team {
  const configs = layers.map(({ config }) => config);
  const farFirst = [...configs].reverse();
  const all = (key: keyof People) => configs.flatMap(({ people }) => people[key]);
  const withTemplates = layers.find(({ config }) => config.templates !== null);
  const withPlace = layers.find(({ config }) => config.newNotes !== null);
  const top = layers.find(({ config }) => config.root);
  return {
    home: top === undefined ? null : folderOf(top.file),
    layers,
    filePacks: packs,
    packs: packs.map(({ pack }) => pack),
    words: farFirst.flatMap(({ words }) => words),
    people: { patients: all("patients"), relatives: all("relatives"), staff: all("staff"), names: all("names") },
    headings: Object.assign({}, ...farFirst.map(({ headings }) => headings)) as Team["headings"],
    needs: Object.assign({}, ...farFirst.map(({ needs }) => needs)) as Team["needs"],
    newNotes: withPlace === undefined ? null : joinPath(folderOf(withPlace.file), withPlace.config.newNotes!),
    templates:
      withTemplates === undefined ? null : joinPath(folderOf(withTemplates.file), withTemplates.config.templates!),
    review: configs.find(({ review }) => review !== null)?.review ?? null,
    faults,
    looked,
  };
}

/** What the team's files say of one note. */
export function settingsFor(team: Team, path: string): NoteSettings {
  let profile: Profile | null = null;
  let language: Language | null = null;
  let ignored = false;
  let rules: Record<string, RuleSettings[string]> = {};
  const origins: Record<string, string> = {};
  const take = (
    { profile: p, language: l, rules: r }: Pick<Override, "profile" | "language" | "rules">,
    origin: string,
  ) => {
    if (p !== undefined) [profile, origins.profile] = [p, origin];
    if (l !== undefined) [language, origins.language] = [l, origin];
    for (const [name, loudness] of Object.entries(r)) {
      // A nearer word about a family is the last about its rules too.
      if (!name.includes("/"))
        rules = Object.fromEntries(Object.entries(rules).filter(([id]) => !id.startsWith(`${name}/`)));
      rules[name] = loudness;
      origins[`rules.${name}`] = origin;
    }
  };
  for (const { file, config } of [...team.layers].reverse()) {
    take(
      {
        ...(config.profile === null ? {} : { profile: config.profile }),
        ...(config.language === null ? {} : { language: config.language }),
        rules: config.rules,
      },
      file,
    );
    const within = pathWithin(folderOf(file), path);
    if (within === null) continue;
    if (matches(config.ignore, within)) [ignored, origins.ignore] = [true, file];
    config.overrides.forEach((override, index) => {
      if (matches(override.files, within)) take(override, `${file} (override ${index + 1})`);
    });
  }
  return { ignored, profile, language, rules, origins };
}
