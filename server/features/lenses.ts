import type { CodeLens } from "vscode-languageserver";
import { type Language, provePack } from "../../core";
import { analyserWith, kindOf } from "../config-marks";
import { showProfile } from "../protocol";
import type { OpenReading } from "../readings";
import { stateOf } from "../shown-note";
import { type Feature, isNote } from "./feature";

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const words: Readonly<
  Record<
    Language,
    {
      readonly count: (count: number) => string;
      readonly toFill: (count: number) => string;
      readonly there: string;
      readonly missing: string;
    }
  >
> = {
  nb: {
    count: (n) => (n === 0 ? "ingenting å undre seg over" : `${n} å undre seg over`),
    toFill: (n) => `${n} å fylle ut`,
    there: "er med",
    missing: "er ikke med",
  },
  nn: {
    count: (n) => (n === 0 ? "ingenting å undre seg over" : `${n} å undre seg over`),
    toFill: (n) => `${n} å fylle ut`,
    there: "er med",
    missing: "er ikkje med",
  },
  en: {
    count: (n) => (n === 0 ? "nothing to wonder about" : `${n} to wonder about`),
    toFill: (n) => `${n} to fill in`,
    there: "is there",
    missing: "is not there",
  },
};

/** The two that matter most to the one who reads it next. */
const told = ["note/patient-voice", "note/own-part"];

/** «3 to wonder about · the patient's voice is there · own part is not there». */
function noteLine(read: OpenReading): string | null {
  const { reading } = read;
  if (reading.language === null) return null;
  const { count, toFill, there, missing } = words[reading.language];
  const { toWonder, toFill: slots } = stateOf(read);
  const checks = reading.profileOfNote.checks
    .filter(({ id, state }) => told.includes(id) && state !== "not-relevant")
    .map(({ title, state }) => `${title.toLowerCase()} ${state === "there" ? there : missing}`);
  return [count(toWonder), ...(slots === 0 ? [] : [toFill(slots)]), ...checks].join(" · ");
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
