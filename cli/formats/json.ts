import type { FileResult } from "../describe";

/** One object, version 1. Fields may be added in later versions, not renamed. */
export const json = (results: readonly FileResult[]): string =>
  `${JSON.stringify({ version: 1, files: results.map(({ source: _, ...file }) => file) }, null, 2)}\n`;
