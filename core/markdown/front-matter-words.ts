import type { Language } from "../language/language";

type Key = "language" | "kind" | "shift" | "date" | "unit" | "arena";

const norwegian = {
  keys: { language: "språk", kind: "slag", shift: "vakt", date: "dato", unit: "avdeling", arena: "arena" },
  shifts: { day: "dag", evening: "kveld", night: "natt" },
} as const;

/** What front matter is called in each language: a Norwegian note need hold no English. */
export const frontMatterWords: Readonly<
  Record<
    Language,
    {
      readonly keys: Readonly<Record<Key, string>>;
      readonly shifts: Readonly<Record<string, string>>;
      readonly kinds: Readonly<Record<string, string>>;
    }
  >
> = {
  nb: {
    ...norwegian,
    kinds: {
      "shift-report": "vaktrapport",
      incident: "hendelse",
      handover: "overlapp",
      conversation: "samtale",
      group: "gruppe",
      repair: "oppklaring",
      "team-reflection": "teamrefleksjon",
    },
  },
  nn: {
    ...norwegian,
    kinds: {
      "shift-report": "vaktrapport",
      incident: "hending",
      handover: "overlapp",
      conversation: "samtale",
      group: "gruppe",
      repair: "oppklaring",
      "team-reflection": "teamrefleksjon",
    },
  },
  en: {
    keys: { language: "language", kind: "kind", shift: "shift", date: "date", unit: "unit", arena: "arena" },
    shifts: { day: "day", evening: "evening", night: "night" },
    kinds: {
      "shift-report": "shift-report",
      incident: "incident",
      handover: "handover",
      conversation: "conversation",
      group: "group",
      repair: "repair",
      "team-reflection": "team-reflection",
    },
  },
};

const all = Object.values(frontMatterWords);
const inverted = (tables: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> =>
  new Map(tables.flatMap((table) => Object.entries(table).map(([name, word]) => [word, name])));

const shifts = inverted(all.map((words) => words.shifts));
const kinds = inverted(all.map((words) => words.kinds));

/** What houses call it besides. */
const besides: Readonly<Partial<Record<Key, readonly string[]>>> = { unit: ["enhet", "eining"] };

/** All words for a key, English first. */
export const wordsOf = (key: Key): readonly string[] => [
  key,
  ...new Set(all.map(({ keys }) => keys[key])),
  ...(besides[key] ?? []),
];

/** A shift or a kind by the name that everything else knows; what a team calls otherwise stays as it is. */
export const knownShift = (word: string | null): string | null =>
  word === null ? null : (shifts.get(word.trim().toLowerCase()) ?? word);
export const knownKind = (word: string | null): string | null =>
  word === null ? null : (kinds.get(word.trim().toLowerCase()) ?? word);
