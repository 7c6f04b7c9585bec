import { type DocumentSymbol, type FoldingRange, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Language, Reading, Role } from "../../core";
import { toRange } from "../convert";
import { type Feature, isNote } from "./feature";

/** What stands under a heading, in words. */
export const roleNames: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  nb: {
    observation: "sett og hørt",
    "patient-voice": "pasientens stemme",
    reflection: "egen forståelse",
    alternatives: "andre forståelser",
    "own-part": "egen del",
    facts: "fakta",
    plan: "videre",
    other: "",
  },
  nn: {
    observation: "sett og høyrt",
    "patient-voice": "pasienten si stemme",
    reflection: "eiga forståing",
    alternatives: "andre forståingar",
    "own-part": "eigen del",
    facts: "fakta",
    plan: "vidare",
    other: "",
  },
  en: {
    observation: "seen and heard",
    "patient-voice": "the patient's voice",
    reflection: "own understanding",
    alternatives: "other understandings",
    "own-part": "own part",
    facts: "facts",
    plan: "what next",
    other: "",
  },
};

interface Section {
  readonly name: string;
  readonly detail: string;
  readonly level: number;
  readonly start: number;
  readonly headingEnd: number;
  end: number;
}

function sectionsOf({ blocks, source, language }: Reading): readonly Section[] {
  const sections: Section[] = [];
  for (const { block, role } of blocks) {
    if (block.kind !== "heading") continue;
    for (const open of sections)
      if (open.end === source.length && open.level >= block.level) open.end = block.span.start;
    sections.push({
      name: block.prose.text.trim() || "–",
      detail: roleNames[language ?? "en"][role],
      level: block.level,
      start: block.span.start,
      headingEnd: block.span.end,
      end: source.length,
    });
  }
  return sections;
}

function toSymbols(document: TextDocument, sections: readonly Section[]): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly symbol: DocumentSymbol }[] = [];
  for (const { name, detail, level, start, headingEnd, end } of sections) {
    const symbol: DocumentSymbol = {
      name,
      detail,
      kind: SymbolKind.String,
      range: toRange(document, { start, end }),
      selectionRange: toRange(document, { start, end: headingEnd }),
      children: [],
    };
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    (open.at(-1)?.symbol.children ?? top).push(symbol);
    open.push({ level, symbol });
  }
  return top;
}

/** The sections of a note with their roles, in the outline and to be folded. */
export const outline: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: "Undring" }, foldingRangeProvider: true }),

  register: ({ connection, documents, readings }) => {
    connection.onDocumentSymbol(async ({ textDocument }): Promise<DocumentSymbol[]> => {
      const document = documents.get(textDocument.uri);
      if (document === undefined || !isNote(document)) return [];
      return toSymbols(document, sectionsOf((await readings.of(document)).reading));
    });
    connection.onFoldingRanges(async ({ textDocument }): Promise<FoldingRange[]> => {
      const document = documents.get(textDocument.uri);
      if (document === undefined || !isNote(document)) return [];
      return sectionsOf((await readings.of(document)).reading).flatMap(({ start, end }) => {
        const [startLine, last] = [document.positionAt(start).line, document.positionAt(end)];
        const endLine = last.character === 0 ? last.line - 1 : last.line;
        return endLine > startLine ? [{ startLine, endLine }] : [];
      });
    });
    return {};
  },
};
