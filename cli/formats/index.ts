import type { FileResult } from "../describe";
import { json } from "./json";
import { pretty } from "./pretty";

/** The ways to show results, by the name the command knows them by. */
export const formats: Readonly<Record<string, (results: readonly FileResult[]) => string>> = { pretty, json };
