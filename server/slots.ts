import type { CodeAction } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { asSnippet, type Finding, type Language, type Reading, type Span } from "../core";
import { toDiagnostic, toRange } from "./convert";
import { slotRule, type Way } from "./protocol";

const titles: Readonly<Record<Language, { readonly fill: string; readonly leaveOut: string }>> = {
  nb: { fill: "Fyll inn", leaveOut: "Ta ut denne delen" },
  nn: { fill: "Fyll inn", leaveOut: "Ta ut denne delen" },
  en: { fill: "Fill it in", leaveOut: "Leave this part out" },
};

/** The ways on from a slot: it is filled, or its part of the note goes out. */
export function slotWays(document: TextDocument, reading: Reading, finding: Finding): readonly Way[] {
  const text = reading.source.slice(finding.span.start, finding.span.end);
  const hint = text.slice(1, -1);
  const { fill, leaveOut } = titles[finding.language];
  const part = partOf(reading, finding.span);
  return [
    {
      title: fill,
      preview: text,
      edits: [{ range: toRange(document, finding.span), text, slots: [hint], snippet: asSnippet(text, "slot") }],
    },
    ...(part === null
      ? []
      : [
          {
            title: leaveOut,
            preview: "",
            edits: [{ range: toRange(document, part), text: "", slots: [], snippet: "" }],
          },
        ]),
  ];
}

/** Leaving out the part of a slot, from the light bulb. */
export function leavingOut(document: TextDocument, reading: Reading, finding: Finding): readonly CodeAction[] {
  const part = finding.rule === slotRule ? partOf(reading, finding.span) : null;
  if (part === null) return [];
  const edits = [{ range: toRange(document, part), newText: "" }];
  return [
    {
      title: titles[finding.language].leaveOut,
      kind: "quickfix",
      diagnostics: [toDiagnostic(document, finding)],
      edit: { changes: { [document.uri]: edits } },
    },
  ];
}

/**
 * What goes out with a slot that was never filled: its block, and the heading over it where nothing else stands under
 * that. Null where the slot stands in the middle of a text.
 */
function partOf({ blocks, source }: Reading, slot: Span): Span | null {
  const at = blocks.findIndex(({ block }) => block.span.start <= slot.start && slot.end <= block.span.end);
  const block = blocks[at]?.block;
  if (block === undefined || !isAllOf(source, block.span, slot)) return null;
  const before = blocks[at - 1]?.block;
  const after = blocks[at + 1]?.block;
  const isAlone = before?.kind === "heading" && (after === undefined || after.kind === "heading");
  const start = isAlone ? before.span.start : block.span.start;
  return { start, end: after?.span.start ?? source.length };
}

/** Whether nothing stands in a block but a slot, and what it is called: «Arena: [stua / kjøkkenet]». */
const isAllOf = (source: string, { start, end }: Span, slot: Span): boolean =>
  /^(?:[\p{L}\p{N} ,/()-]+:)?\s*$/u.test(source.slice(start, slot.start)) && source.slice(slot.end, end).trim() === "";
