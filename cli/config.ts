import { existsSync } from "node:fs";
import { dirname } from "node:path";
import pc from "picocolors";
import { folderOf, type Language, settingsFor } from "../core";
import { commandDesk, isNotePath, placeOf, relativePath, rootOf, tellFaults } from "./desk";
import { say, show, tell, writeAsked } from "./output";
import type { ExitCode } from "./program";

/** Shows what holds for a note or a folder, and which file each value comes from. */
export async function showConfig(path: string, options: { readonly format: string }): Promise<ExitCode> {
  const place = placeOf(path);
  const isNote = isNotePath(path);
  // Of a note that is still to be written it can be told what will hold.
  if (!existsSync(isNote ? dirname(path) : path)) {
    tell(`${path}: there is no such file or folder`);
    return 2;
  }
  const root = rootOf(path);
  const team = await commandDesk().team(isNote ? folderOf(place) : place, root);
  const settings = settingsFor(team, isNote ? place : `${place}/note.md`);
  const from = (key: string) => relativePathOf(settings.origins[key] ?? "built in");
  const shown = {
    files: team.layers.map(({ file }) => relativePath(file)),
    packs: team.filePacks.map(({ file, pack }) => ({
      pack: pack.pack,
      version: pack.version,
      file: relativePath(file),
    })),
    ignored: settings.ignored,
    profile: { value: settings.profile ?? "standard", from: from("profile") },
    language: { value: settings.language ?? "auto", from: from("language") },
    rules: Object.entries(settings.rules).map(([rule, loudness]) => ({ rule, loudness, from: from(`rules.${rule}`) })),
    vocabulary: team.words.flatMap(({ language, vocabulary, removals }) => [
      ...Object.keys(vocabulary).map((name) => `${language ?? "every language"}: ${name}+`),
      ...Object.keys(removals).map((name) => `${language ?? "every language"}: ${name}-`),
    ]),
    people: team.people,
    headings: team.headings,
    needs: team.needs,
    newNotes: team.newNotes === null ? null : relativePath(team.newNotes),
    templates: team.templates === null ? null : relativePath(team.templates),
    review: team.review,
  };
  const faults = tellFaults(team);
  await show(options.format === "json" ? `${JSON.stringify(shown, null, 2)}\n` : pretty(shown));
  return faults > 0 ? 1 : 0;
}

const relativePathOf = (origin: string): string => (origin.startsWith("/") ? relativePath(origin) : origin);

function pretty(shown: Record<string, unknown>): string {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(shown)) {
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    if (typeof value !== "object") lines.push(`${pc.bold(key)} ${String(value)}`);
    else if ("value" in value && "from" in value)
      lines.push(`${pc.bold(key)} ${String(value.value)} ${pc.dim(`(${String(value.from)})`)}`);
    else {
      const inner = Array.isArray(value)
        ? value.map((item: unknown) =>
            typeof item === "object" && item !== null ? Object.values(item).join("  ") : String(item),
          )
        : Object.entries(value)
            .filter(([, item]) => !(Array.isArray(item) && item.length === 0))
            .map(([name, item]) => `${name}: ${Array.isArray(item) ? item.join(", ") : String(item)}`);
      if (inner.length > 0) lines.push(pc.bold(key), ...inner.map((line) => `  ${line}`));
    }
  }
  return `${lines.join("\n")}\n`;
}

const first: Readonly<Record<Language, string>> = {
  nb: `# Slik leser Undring notatene i denne mappa og under den. Se «undring config FIL» for hva som gjelder.
profile: standard
# rules:
#   unmarked-inference/joy: off
# people:
#   staff: [miljøvert]
# sections:
#   headings: { Dagens samtale: patient-voice }
`,
  nn: `# Slik les Undring notata i denne mappa og under henne. Sjå «undring config FIL» for kva som gjeld.
profile: standard
# rules:
#   unmarked-inference/joy: off
# people:
#   staff: [miljøvert]
# sections:
#   headings: { Samtalen i dag: patient-voice }
`,
  en: `# How Undring reads the notes in this folder and below. «undring config FILE» shows what holds.
profile: standard
# rules:
#   unmarked-inference/joy: off
# people:
#   staff: [key worker]
# sections:
#   headings: { Talk of the day: patient-voice }
`,
};

/** Puts a first undring.yml into the current folder; never over one that is there. */
export async function init({ language = "nb" }: { readonly language?: Language }): Promise<ExitCode> {
  if (existsSync("undring.yml")) {
    tell("undring.yml is here already; it was left as it is");
    return 2;
  }
  if (!(await writeAsked("undring.yml", first[language]))) return 2;
  say(`undring.yml: ${first[language].split("\n").length - 1} lines written`);
  return 0;
}
