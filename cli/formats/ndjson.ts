import type { Format } from ".";

/** One object a line, one line a file: for engines that read a stream. */
export const ndjson = (): Format => ({
  note: ({ source: _, ...file }) => `${JSON.stringify({ version: 1, ...file })}\n`,
  end: () => "",
});
