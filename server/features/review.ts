import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  checkTitles,
  checkTitlesOf,
  type Finding,
  familyTitles,
  figuresOf,
  languages,
  mask,
  passageOf,
  type Reading,
  withoutNames,
} from "../../core";
import { toRange } from "../convert";
import { PiecedDocument } from "../document";
import { type NoteParams, type ReviewedNote, type ReviewTitles, reviewRequest, reviewTitlesRequest } from "../protocol";
import type { OpenReading, Readings } from "../readings";
import type { Feature } from "./feature";
import { roleNames } from "./outline";

/** Notes read one by one for a reviewer: from the editor where they are open, else from their files. */
export const review: Feature = {
  capabilities: () => ({}),

  register: ({ connection, documents, readings }) => {
    connection.onRequest(reviewRequest, async ({ uri }: NoteParams): Promise<ReviewedNote | null> => {
      const open = documents.get(uri);
      const document = open ?? (await fromFile(uri, readings));
      if (document === null) return null;
      const read = await readings.of(document);
      if (open === undefined) readings.forget(uri);
      return read.isNote && !read.settings.ignored && read.reading.profileOfNote.sentences > 0
        ? show(document, read)
        : null;
    });
    connection.onRequest(
      reviewTitlesRequest,
      (): ReviewTitles => ({
        families: familyTitles,
        roles: Object.fromEntries(
          languages.map((language) => [language, { ...roleNames[language], other: elsewhere[language] }]),
        ),
        checks: Object.fromEntries(languages.map((language) => [language, checkTitles(language)])),
      }),
    );
    return {};
  },
};

/** The words in question, on one line; what tells who somebody is stays unreadable here too. */
function wordsOf({ source }: Reading, { span, family }: Finding): string {
  const words = source.slice(span.start, span.end).replace(/\s+/g, " ");
  return family === "privacy" ? mask(words) : words;
}

/** What stands under no heading, or under one that says nothing of it. */
const elsewhere = { nb: "annet", nn: "anna", en: "elsewhere" } as const;

/** Drawn once a process: the prints of sentences are told apart from those of any other. */
const seed = Math.floor(Math.random() * 2 ** 31);

async function fromFile(uri: string, readings: Readings): Promise<TextDocument | null> {
  const { files, path } = readings.placeOf(uri);
  const text = await files.read(path);
  return text === null ? null : new PiecedDocument(uri, "markdown", 0, text);
}

function show(document: TextDocument, { reading, team }: OpenReading): ReviewedNote {
  const agreed = team.review !== null;
  return {
    language: reading.language ?? "nb",
    // Here what tells who somebody is counts in full, as a warning, and not by the profile.
    findings: [...reading.findings.filter(({ family }) => family !== "privacy"), ...reading.identifiers].map(
      (finding) => ({
        rule: finding.rule,
        family: finding.family,
        role: reading.originOf(finding)?.noteBlock.role ?? "other",
        severity: finding.severity,
        range: toRange(document, finding.span),
        words: wordsOf(reading, finding),
        message: finding.message,
        ask: finding.ask,
        sentence: agreed ? withoutNames(reading, finding) : null,
      }),
    ),
    purpose: team.review?.purpose ?? null,
    checkTitles: checkTitlesOf(team.packs),
    figures: figuresOf(reading, { seed, ...(agreed ? { passage: (span) => passageOf(reading, span) } : {}) }),
  };
}
