import type { FileResult } from "../describe";

/** One object a line, one line a file: for engines that read a stream. */
export const ndjson = (results: readonly FileResult[]): string =>
  results.map(({ source: _, ...file }) => `${JSON.stringify({ version: 1, ...file })}\n`).join("");
