import { type Files, turns } from "../core";

/** Files in memory, for tests that need no disk. What was asked for is remembered. */
export function memoryFiles(given: Readonly<Record<string, string>>): Files & {
  readonly texts: Map<string, string>;
  readonly asked: Set<string>;
} {
  const texts = new Map(Object.entries(given));
  const asked = new Set<string>();
  return {
    texts,
    asked,
    read: async (path) => {
      asked.add(path);
      return texts.get(path) ?? null;
    },
    list: async (path) => {
      asked.add(path);
      const inside = [...texts.keys()].filter((file) => file.startsWith(`${path}/`));
      return inside.length === 0
        ? null
        : [...new Set(inside.map((file) => file.slice(path.length + 1).split("/")[0]!))];
    },
    real: async (path) => path,
    inTurn: turns(),
    write: async (path, text) => {
      texts.set(path, text);
      return true;
    },
  };
}
