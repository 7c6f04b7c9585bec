/*
 * What the build has made of the built-in languages. The module is put in by `scripts/build.mjs`; where it reads from
 * differs: the command and the server in Node have files beside them, a worker is handed the same files by its editor.
 */

/** The packs of a language, as YAML holds them, in JSON. They are checked like any other packs. */
export declare const packsOf: (language: string) => string;
/** The table of a language with its packs; null where it is not compiled yet, as when the build compiles it. */
export declare const tableOf: (language: string) => Uint8Array | null;
/** What belongs to the table, in JSON: see `BuiltLanguage`. */
export declare const rulesOf: (language: string) => string;
/** The verbs of a language, a line each: what its folder has in `verbs.txt`. */
export declare const verbsOf: (language: string) => string;
/** The words that tell the languages apart: see `writeDetector`. Null where they are not gathered yet. */
export declare const detectorOf: () => string | null;
/** Hands over the files by their names, where they can be come by in no other way. Before the first reading. */
export declare const give: (files: Readonly<Record<string, Uint8Array>>) => void;
