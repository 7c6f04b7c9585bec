import type { TextDocument } from "vscode-languageserver-textdocument";
import { claimInWords, journalText, verdictInWords, whyWords } from "../../core";
import { toSpan } from "../convert";
import {
  type JournalResult,
  journalRequest,
  type NoteParams,
  type NoteState,
  noteRequest,
  type ShownNote,
  stateRequest,
  type WhyParams,
  whyRequest,
} from "../protocol";
import type { OpenReading } from "../readings";
import { showNote, stateOf } from "../shown-note";
import { type Feature, isNote } from "./feature";

/** What the editor's own views ask for: the note at a glance, its text for the journal, why and why not. */
export const note: Feature = {
  capabilities: () => ({}),

  register: ({ connection, documents, readings }) => {
    /** Answers about a note that is open; null for all else. */
    const answer = <P extends NoteParams, R>(
      request: string,
      make: (document: TextDocument, read: OpenReading, params: P) => R,
    ): void => {
      connection.onRequest<unknown, void>(request, async (params: P): Promise<R | null> => {
        const document = documents.get(params.uri);
        if (document === undefined || !isNote(document)) return null;
        return make(document, await readings.of(document), params);
      });
    };
    answer<NoteParams, ShownNote>(noteRequest, showNote);
    answer<NoteParams, NoteState>(stateRequest, (_, read) => stateOf(read));
    answer<NoteParams, JournalResult>(journalRequest, (document, { reading }) => {
      const { text, unfilled } = journalText(reading);
      return {
        text,
        unfilled: unfilled.map(({ start, end }) => ({
          line: document.positionAt(start).line + 1,
          hint: reading.source.slice(start + 1, end - 1),
        })),
      };
    });
    answer<WhyParams, string>(whyRequest, (document, read, { range: { start, end } }) =>
      why(read, toSpan(document, { start: { ...start }, end: { ...end } })),
    );
    return {};
  },
};

/** Sentence by sentence: what its words were taken for, and what each rule made of that. */
function why({ reading, analyser }: OpenReading, place: { start: number; end: number }): string {
  const { source } = reading;
  const language = reading.language ?? "en";
  const sentences = analyser.explain(reading, place).map(({ start, end, claims }) => {
    const lines = claims.flatMap((claim) => [
      `«${source.slice(claim.start, claim.end)}»`,
      `  ${claimInWords(claim, language)}.`,
      ...claim.verdicts.flatMap((verdict) => [
        `  ${verdictInWords(verdict, claim, language)}`,
        `    (${verdict.rule})`,
      ]),
    ]);
    const said = lines.length === 0 ? [whyWords[language].nothing] : lines;
    return [source.slice(start, end).replace(/\s+/g, " "), "", ...said].join("\n");
  });
  return sentences.length === 0 ? whyWords[language].noSentence : sentences.join("\n\n");
}
