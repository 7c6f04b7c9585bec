import type { FileResult } from "../describe";
import { json } from "./json";
import type { FormatName } from "./names";
import { ndjson } from "./ndjson";
import { pretty } from "./pretty";
import { sarif } from "./sarif";
import { checkstyle, junit } from "./xml";

/** The ways to show results, by the name the command knows them by. */
export const formats: Readonly<Record<FormatName, (results: readonly FileResult[]) => string>> = {
  pretty,
  json,
  ndjson,
  sarif,
  checkstyle,
  junit,
};
