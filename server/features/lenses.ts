import type { CodeLens } from "vscode-languageserver";
import { type DeskReading, type Language, provePack } from "../../core";
import { analyserWith, kindOf } from "../config-marks";
import { showProfile } from "../protocol";
import { type Feature, isNote } from "./feature";

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const words: Readonly<
  Record<Language, { readonly count: (count: number) => string; readonly there: string; readonly missing: string }>
> = {
  nb: {
    count: (n) => (n === 0 ? "ingenting å undre seg over" : `${n} å undre seg over`),
    there: "er der",
    missing: "er ikke der",
  },
  nn: {
    count: (n) => (n === 0 ? "ingenting å undre seg over" : `${n} å undre seg over`),
    there: "er der",
    missing: "er ikkje der",
  },
  en: {
    count: (n) => (n === 0 ? "nothing to wonder about" : `${n} to wonder about`),
    there: "is there",
    missing: "is not there",
  },
};

/** The two that matter most to the one who reads it next. */
const told = ["note/patient-voice", "note/own-part"];

/** «3 to wonder about · the patient's voice is there · own part is not there». */
export function noteLine({ reading }: DeskReading): string | null {
  if (reading.language === null) return null;
  const { count, there, missing } = words[reading.language];
  const checks = reading.profileOfNote.checks
    .filter(({ id, state }) => told.includes(id) && state !== "not-relevant")
    .map(({ title, state }) => `${title.toLowerCase()} ${state === "there" ? there : missing}`);
  return [count(reading.findings.length), ...checks].join(" · ");
}

/** One line over a note, and over each rule of a pack how its sentences come out. */
export const lenses: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),

  register: ({ connection, documents, readings, client }) => {
    connection.onCodeLens(async ({ textDocument }): Promise<CodeLens[]> => {
      const document = documents.get(textDocument.uri);
      if (document === undefined) return [];
      if (isNote(document)) {
        const read = await readings.of(document);
        const line = read.isNote && !read.settings.ignored ? noteLine(read) : null;
        return line === null
          ? []
          : [{ range: top, command: { title: line, command: client.snippets ? showProfile : "" } }];
      }
      if (kindOf(document) !== "pack") return [];
      return provePack(document.getText(), analyserWith).proofs.map(({ line, passed, total }) => {
        const place = { line: line - 1, character: 0 };
        return {
          range: { start: place, end: place },
          command: { title: `runs: ${passed} of ${total} pass`, command: "" },
        };
      });
    });
    return {
      refresh: () => (client.refreshesLenses ? void connection.sendRequest("workspace/codeLens/refresh") : undefined),
    };
  },
};
