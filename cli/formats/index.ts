import type { FileResult } from "../describe";
import { json } from "./json";
import type { FormatName } from "./names";
import { ndjson } from "./ndjson";
import { pretty } from "./pretty";
import { sarif } from "./sarif";
import { checkstyle, junit } from "./xml";

/** A way to show results while they come: what is to be shown for each note, and what ends it. */
export interface Format {
  readonly note: (file: FileResult) => string;
  readonly end: () => string;
}

/** The ways to show results, by the name the command knows them by. The report of `html` is made elsewhere. */
export const formats: Readonly<Record<FormatName, () => Format>> = { pretty, json, ndjson, sarif, checkstyle, junit };
