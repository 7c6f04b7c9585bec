import type { Format } from ".";
import { JsonList } from "./json-list";

/** One object, version 1. Fields may be added in later versions, not renamed. */
export function json(): Format {
  const files = new JsonList('{\n  "version": 1,\n  "files": ', 2);
  return {
    note: ({ source: _, ...file }) => files.item(file),
    end: () => `${files.end()}\n}\n`,
  };
}
