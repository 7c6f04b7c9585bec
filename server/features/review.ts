import { TextDocument } from "vscode-languageserver-textdocument";
import { figuresOf, withoutNames } from "../../core";
import { toRange } from "../convert";
import { type NoteParams, type ReviewedNote, reviewRequest } from "../protocol";
import type { OpenReading, Readings } from "../readings";
import type { Feature } from "./feature";

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
    return {};
  },
};

async function fromFile(uri: string, readings: Readings): Promise<TextDocument | null> {
  const { files, path } = readings.placeOf(uri);
  const text = await files.read(path);
  return text === null ? null : TextDocument.create(uri, "markdown", 0, text);
}

function show(document: TextDocument, { reading, team }: OpenReading): ReviewedNote {
  const agreed = team.review !== null;
  return {
    language: reading.language ?? "nb",
    findings: reading.findings.map((finding) => ({
      rule: finding.rule,
      family: finding.family,
      role: reading.originOf(finding)?.noteBlock.role ?? "other",
      severity: finding.severity,
      range: toRange(document, finding.span),
      words: reading.source.slice(finding.span.start, finding.span.end).replace(/\s+/g, " "),
      message: finding.message,
      ask: finding.ask,
      sentence: agreed ? withoutNames(reading, finding) : null,
    })),
    purpose: team.review?.purpose ?? null,
    figures: figuresOf(reading, agreed),
    titles: Object.fromEntries(reading.profileOfNote.checks.map(({ id, title }) => [id, title])),
  };
}
