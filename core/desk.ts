import type { NoteMemory } from "./analyse";
import type { KnownChange } from "./change";
import type { FileFault } from "./config/extend";
import { type Files, folderOf, pathWithin } from "./config/files";
import { findTeam, type NoteSettings, settingsFor, type Team } from "./config/team";
import type { Analyser, AnalyserOptions } from "./index";
import { type KeepComment, partByComments } from "./kept/comments";
import { type KeptStore, partKept, readKept } from "./kept/kept";
import type { Language } from "./language/language";
import type { Finding, Profile } from "./model";
import { type Reading, withFindings } from "./reading";
import type { Fault } from "./rules/compile";
import type { Source } from "./source";
import { byPlace } from "./yaml/read";

/** What a person asks for: it goes before the team's files. */
export interface Wishes {
  readonly profile?: Profile;
  readonly language?: Language;
  /** What was read of this note before; see `NoteMemory`. */
  readonly memory?: NoteMemory;
  /** What is known to have changed since then; see `ReadOptions`. */
  readonly changed?: KnownChange;
}

/** A note read as its team wants it. `reading.findings` has those to be shown. */
export interface DeskReading {
  readonly reading: Reading;
  readonly analyser: Analyser;
  readonly team: Team;
  readonly settings: NoteSettings;
  /** The folder under which what was let go is kept. */
  readonly home: string;
  /** Findings that were let go. */
  readonly kept: readonly Finding[];
  /** Comments in the note that hold nothing. */
  readonly unused: readonly KeepComment[];
  /** The fingerprints of the store that this note still answers to. */
  readonly met: ReadonlySet<string>;
}

/**
 * Reads notes with the team's files of their folders and with what was let go there: the one way of editor and command,
 * so that both show the same. Teams are remembered until `forget`.
 */
export interface Desk {
  readonly read: (path: string, root: string, source: Source, wishes?: Wishes) => Promise<DeskReading>;
  /** The team of a folder. */
  readonly team: (folder: string, root: string) => Promise<Team>;
  /** The team of a note, or of what else lies at a path; where that is outside the root, the root's. */
  readonly teamAt: (path: string, root: string) => Promise<Team>;
  /** Files have changed: everything is looked up anew. */
  readonly forget: () => void;
}

/** A desk on files; how packs are compiled and what is wrong between them is asked of those who know. */
export function createDesk(
  files: Files,
  createAnalyser: (options: AnalyserOptions) => Analyser,
  teamFaults: (team: Team) => readonly Fault[],
  today: () => string = () => new Date().toISOString().slice(0, 10),
): Desk {
  const teams = new Map<string, Promise<Team>>();
  const stores = new Map<string, Promise<KeptStore | null>>();
  // Folders with the same files share one analyser: compiling a language is the dearest step of all.
  const analysers = new Map<string, Analyser>();
  const remember = <T>(map: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    const known = map.get(key) ?? make();
    map.set(key, known);
    return known;
  };
  const teamOf = (folder: string, root: string) =>
    remember(teams, `${root}\u0000${folder}`, async () => {
      const team = await findTeam(folder, root, files);
      return { ...team, faults: inOrder([...team.faults, ...teamFaults(team).map((fault) => placed(team, fault))]) };
    });
  const teamAt = (path: string, root: string) => {
    const folder = folderOf(path);
    return teamOf(pathWithin(root, folder) === null ? root : folder, root);
  };
  const analyserOf = (team: Team): Analyser => {
    const key = [...team.layers.map(({ file }) => file), ...team.filePacks.map(({ file }) => file)].join("\u0000");
    const known = analysers.get(key) ?? createAnalyser(team);
    analysers.set(key, known);
    return known;
  };
  return {
    team: teamOf,
    teamAt,
    read: async (path, root, source, wishes = {}) => {
      const team = await teamAt(path, root);
      const home = team.home ?? root;
      const store = await remember(stores, home, () => readKept(home, files));
      const settings = settingsFor(team, path);
      const analyser = analyserOf(team);
      const profile = wishes.profile ?? settings.profile;
      const reading = analyser.read(source, {
        ...(profile === null ? {} : { profile }),
        ...(wishes.language === undefined ? {} : { language: wishes.language }),
        ...(settings.language === null ? {} : { houseLanguage: settings.language }),
        ...(wishes.memory === undefined ? {} : { memory: wishes.memory }),
        ...(wishes.changed === undefined ? {} : { changed: wishes.changed }),
        rules: settings.rules,
      });
      const parted = partOut(reading, path, home, store, today());
      // A comment that holds what a quieter profile hides is none too many.
      const unused = wishes.profile === undefined || wishes.profile === "supervision" ? parted.unused : [];
      return { ...parted, unused, analyser, team, settings, home };
    },
    forget: () => {
      teams.clear();
      stores.clear();
      analysers.clear();
    },
  };
}

/** Takes out of a reading what was let go, by the store of its folder and by comments in it. */
function partOut(
  reading: Reading,
  path: string,
  home: string,
  store: KeptStore | null,
  today: string,
): Pick<DeskReading, "reading" | "kept" | "unused" | "met"> {
  // Nothing was: then nobody need put the findings to their places yet.
  if ((store === null || store.entries.length === 0) && !reading.mayKeep)
    return { reading, kept: [], unused: [], met: new Set() };
  const { shown: left, kept, met } = partKept(reading, path, home, store, today);
  const { shown, held, unused } = partByComments(reading.source, left);
  const own = shown === reading.findings ? reading : withFindings(reading, shown);
  return { reading: own, kept: [...kept, ...held], unused, met };
}

/** File by file, each from its top. */
const inOrder = (faults: readonly FileFault[]): readonly FileFault[] =>
  [...new Set(faults.map(({ file }) => file))].flatMap((file) =>
    faults.filter((one) => one.file === file).sort(byPlace),
  );

/** A fault between packs at the file and line that it comes from. */
function placed({ layers, filePacks }: Team, { pack, where, what }: Fault): FileFault {
  const words = where.slice(where.lastIndexOf(".") + 1);
  const from = filePacks.find((one) => one.pack.pack === pack) ?? layers.find(({ lineOf }) => lineOf(words) > 0);
  return { file: from?.file ?? pack, line: Math.max(1, from?.lineOf(words) ?? 1), column: 1, what };
}
