import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Finding, journalText, type Suggestion } from "../../core";
import { toRange, toSpan } from "../convert";
import {
  type JournalResult,
  journalRequest,
  type NoteParams,
  noteRequest,
  type ShownNote,
  type Way,
  type WhyParams,
  whyRequest,
} from "../protocol";
import type { OpenReading } from "../readings";
import { type Feature, isNote } from "./feature";
import { lettingGo } from "./let-go";

/** What the editor's own views ask for: the note at a glance, its text for the journal, why and why not. */
export const note: Feature = {
  capabilities: () => ({}),

  register: ({ connection, documents, readings }) => {
    connection.onRequest(noteRequest, async ({ uri }: NoteParams): Promise<ShownNote | null> => {
      const document = documents.get(uri);
      if (document === undefined || !isNote(document)) return null;
      return show(document, await readings.of(document));
    });
    connection.onRequest(journalRequest, async ({ uri }: NoteParams): Promise<JournalResult | null> => {
      const document = documents.get(uri);
      if (document === undefined || !isNote(document)) return null;
      const { text, unfilled } = journalText((await readings.of(document)).reading);
      return { text, unfilled: unfilled.map(({ start }) => document.positionAt(start).line + 1) };
    });
    connection.onRequest(whyRequest, async ({ uri, range }: WhyParams): Promise<string | null> => {
      const document = documents.get(uri);
      if (document === undefined || !isNote(document)) return null;
      const { reading, analyser } = await readings.of(document);
      return analyser
        .explain(reading, toSpan(document, { start: { ...range.start }, end: { ...range.end } }))
        .map(({ start, end, claims }) => {
          const lines = claims.flatMap(({ start: from, end: to, about, holder, voice, certainty, verdicts }) => [
            `- «${reading.source.slice(from, to)}»: ${about}; ${holder}, ${voice}, ${certainty}`,
            ...verdicts.map((verdict) => `  - \`${verdict.rule}\`: ${verdict.marked ? "✓" : verdict.why}`),
          ]);
          return [
            `> ${reading.source.slice(start, end).replace(/\n/g, " ")}`,
            "",
            ...(lines.length === 0 ? ["–"] : lines),
          ].join("\n");
        })
        .join("\n\n");
    });
    return {};
  },
};

function show(document: TextDocument, { reading, analyser, kept, settings, isNote: speaks }: OpenReading): ShownNote {
  const words = ({ start, end }: { start: number; end: number }) =>
    reading.source.slice(start, end).replace(/\s+/g, " ");
  const way = (finding: Finding, suggestion: Suggestion): Way => {
    const { start } = finding.sentence;
    let preview = reading.source.slice(start, finding.sentence.end);
    for (const edit of [...suggestion.edits].sort((a, b) => b.start - a.start))
      preview =
        preview.slice(0, Math.max(0, edit.start - start)) + edit.text + preview.slice(Math.max(0, edit.end - start));
    return {
      title: suggestion.title,
      preview: preview.replace(/\s+/g, " "),
      edits: suggestion.edits.map((edit) => ({
        range: toRange(document, edit),
        text: edit.text,
        slots: suggestion.slots.map(({ hint }) => hint).filter((hint) => edit.text.includes(`[${hint}]`)),
      })),
    };
  };
  const { certainty, voice, checks } = reading.profileOfNote;
  return {
    version: document.version,
    isNote: speaks && !settings.ignored,
    language: reading.language,
    findings: reading.findings.map((finding) => ({
      rule: finding.rule,
      range: toRange(document, finding.span),
      words: words(finding.span),
      message: finding.message,
      ask: finding.ask,
      ways: analyser
        .suggest(reading, finding)
        .filter(({ edits }) => edits.length > 0)
        .map((suggestion) => way(finding, suggestion)),
      letGo: lettingGo(document, finding).map(({ title, command }) => ({
        title,
        command: command!.command,
        arguments: command!.arguments ?? [],
      })),
    })),
    kept: kept.length,
    strengths: reading.strengths.map((strength) => ({ message: strength.message, words: words(strength) })),
    certainty,
    voice,
    sections: reading.blocks
      .filter(({ block }) => block.kind === "heading")
      .map(({ block, role }) => ({ heading: block.prose.text, role })),
    checks: checks.map(({ title, state, ask }) => ({ title, state, ask })),
  };
}
