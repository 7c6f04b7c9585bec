import type { Language } from "../language/language";
import type { Profile, Role, Severity } from "../model";
import type { Pack } from "../packs/pack";

/** How loud a team wants a rule or a family; `off` silences it. */
export type Loudness = Severity | "off";

/** By rule id or family. A rule named here speaks in every profile. */
export type RuleSettings = Readonly<Record<string, Loudness>>;

/** Words a team adds to or takes out of a class; for one language, or for the notes' own where none is named. */
export interface WordEdits extends Pick<Pack, "vocabulary" | "removals"> {
  readonly language: Language | null;
}

/** Nouns and names of a house: in every language of its notes. */
export interface People {
  /** Nouns for people who live here («bruker», «gjest»). */
  readonly patients: readonly string[];
  readonly relatives: readonly string[];
  /** Titles of staff («miljøvert»). */
  readonly staff: readonly string[];
  readonly names: readonly string[];
}

/** What holds for some of the notes. Globs count from the config's folder. */
export interface Override {
  readonly files: readonly string[];
  readonly profile?: Profile;
  readonly language?: Language;
  readonly rules: RuleSettings;
}

/** One `undring.yml`, checked. What is left out is null or empty and comes from the next file up. */
export interface Config {
  /** No file above this one counts. */
  readonly root: boolean;
  /** Packs and configs: a file, a folder, or a package («undring-pack-rus@1.2.0»). */
  readonly extends: readonly string[];
  readonly profile: Profile | null;
  readonly language: Language | null;
  readonly rules: RuleSettings;
  readonly words: readonly WordEdits[];
  readonly people: People;
  /** Heading → role. */
  readonly headings: Readonly<Record<string, Role>>;
  /** Kind of note → roles that it must have. */
  readonly needs: Readonly<Record<string, readonly Role[]>>;
  readonly overrides: readonly Override[];
  /** Globs of notes that are not read. */
  readonly ignore: readonly string[];
  /** Where new notes go, from this file's folder: `{{date}}`, `{{shift}}` and `{{kind}}` are put in. */
  readonly newNotes: string | null;
  /** A folder of the team's own templates. */
  readonly templates: string | null;
  /** That reviewers may be shown note text: since when, and what for. Without it a report has figures alone. */
  readonly review: { readonly agreed: string; readonly purpose: string } | null;
}

/** What a team's config is called. */
export const configNames = ["undring.yml", "undring.yaml"] as const;

export const isConfigName = (name: string): boolean => configNames.some((one) => one === name);

/** Whether a file of a folder may be a pack: configs lie beside packs and are none. */
export const isPackName = (name: string): boolean => /\.ya?ml$/.test(name) && !isConfigName(name);
