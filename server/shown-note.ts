import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analyser, Finding, Reading, Suggestion } from "../core";
import { toRange, toSnippets } from "./convert";
import { lettingGo } from "./features/let-go";
import { roleNames } from "./features/outline";
import { type NoteState, type ShownFinding, type ShownNote, slotRule, type Way } from "./protocol";
import type { OpenReading } from "./readings";
import { slotWays } from "./slots";

/** A note as the editor's own views show it. */
export function showNote(document: TextDocument, read: OpenReading): ShownNote {
  const { reading, analyser, kept } = read;
  const { certainty, voice, checks } = reading.profileOfNote;
  return {
    version: document.version,
    isNote: speaksOf(read),
    language: reading.language,
    findings: reading.findings.map((finding) => showFinding(document, reading, analyser, finding)),
    kept: kept.length,
    strengths: reading.strengths.map((strength) => {
      const [sentence] = analyser.explain(reading, strength);
      return {
        message: strength.message,
        words: words(reading, strength),
        around: around(words(reading, sentence ?? strength), words(reading, strength)),
      };
    }),
    certainty,
    voice,
    sections: reading.blocks
      .filter(({ block }) => block.kind === "heading")
      .map(({ block, role }) => ({ heading: block.prose.text, role: roleNames[reading.language ?? "en"][role] })),
    checks: checks.map(({ title, state, ask }) => ({ title, state, ask })),
  };
}

/** How it stands with a note, without a look at its rephrasings. */
export function stateOf(read: OpenReading): NoteState {
  const { language, findings } = read.reading;
  const isNote = speaksOf(read);
  const toFill = findings.filter(({ rule }) => rule === slotRule).length;
  return isNote
    ? { isNote, language, toWonder: findings.length - toFill, toFill }
    : { isNote, language, toWonder: 0, toFill: 0 };
}

const speaksOf = ({ isNote, settings }: OpenReading): boolean => isNote && !settings.ignored;

const words = ({ source }: Reading, { start, end }: { start: number; end: number }): string =>
  source.slice(start, end).replace(/\s+/g, " ");

/** So much of a sentence is shown around the words that matter in it. In UTF-16 units. */
const mostAround = 90;

/** A sentence that is short enough to be shown, its ends cut at blanks where it is not. */
function around(sentence: string, inside: string): string {
  if (sentence.length <= mostAround) return sentence;
  const at = Math.max(0, sentence.indexOf(inside));
  const spare = Math.max(0, mostAround - inside.length) >> 1;
  const start = at <= spare ? 0 : sentence.indexOf(" ", at - spare) + 1;
  const wanted = sentence.lastIndexOf(" ", at + inside.length + spare);
  const end = at + inside.length + spare >= sentence.length || wanted <= at + inside.length ? sentence.length : wanted;
  return `${start === 0 ? "" : "…"}${sentence.slice(start, end)}${end === sentence.length ? "" : "…"}`;
}

function showFinding(document: TextDocument, reading: Reading, analyser: Analyser, finding: Finding): ShownFinding {
  const { rule, span, sentence, message, ask } = finding;
  const ways =
    rule === slotRule
      ? slotWays(document, reading, finding)
      : analyser
          .suggest(reading, finding)
          .filter(({ edits }) => edits.length > 0)
          .map((suggestion) => showWay(document, reading, finding, suggestion));
  return {
    rule,
    range: toRange(document, span),
    words: words(reading, span),
    sentence: words(reading, sentence),
    message,
    ask,
    ways,
    letGo: lettingGo(document, finding).map(({ title, command }) => ({
      title,
      command: command!.command,
      arguments: command!.arguments ?? [],
    })),
  };
}

function showWay(document: TextDocument, { source }: Reading, { sentence }: Finding, suggestion: Suggestion): Way {
  const { start, end } = sentence;
  let preview = source.slice(start, end);
  for (const edit of [...suggestion.edits].sort((a, b) => b.start - a.start))
    preview =
      preview.slice(0, Math.max(0, edit.start - start)) + edit.text + preview.slice(Math.max(0, edit.end - start));
  return {
    title: suggestion.title,
    preview: preview.replace(/\s+/g, " "),
    edits: toSnippets(suggestion).map(({ edit, snippet }) => ({
      range: toRange(document, edit),
      text: edit.text,
      snippet,
      slots: suggestion.slots.map(({ hint }) => hint).filter((hint) => edit.text.includes(`[${hint}]`)),
    })),
  };
}
