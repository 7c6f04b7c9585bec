import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analyser, Finding, Language, Reading, Suggestion } from "../../core";
import { configFixes } from "../config-fixes";
import { source, toDiagnostic, toSlotEdit, toSpan, toTextEdit, withoutComma } from "../convert";
import { applyWithSlots, type FindingPlace, previewWays } from "../protocol";
import { leavingOut } from "../slots";
import { type ClientAbilities, type Feature, isNote } from "./feature";
import { lettingGo } from "./let-go";

/** Rephrasings from the light bulb, made when asked for; the writer picks one. */
export const codeActions: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] } }),

  register: ({ connection, documents, readings, client }) => {
    connection.onCodeAction(async ({ textDocument, range, context }): Promise<CodeAction[]> => {
      const document = documents.get(textDocument.uri);
      const asksFor = (kind: string) => context.only?.some((only) => within(kind, only)) ?? true;
      if (document === undefined || !(asksFor(CodeActionKind.QuickFix) || asksFor(fixAll))) return [];
      if (!isNote(document)) return configFixes(document, context.diagnostics);
      const asked = toSpan(document, range);
      const { reading, analyser, settings, isNote: speaks } = await readings.of(document);
      if (settings.ignored || !speaks) return [];
      if (!asksFor(CodeActionKind.QuickFix)) return everyTerm(document, reading, analyser, fixAll, 1);
      const here = reading.findings.filter(({ span }) => span.start <= asked.end && span.end >= asked.start);
      const found = here.map((finding) => ({
        finding,
        ways: analyser.suggest(reading, finding).filter(({ edits }) => edits.length > 0),
      }));
      return [
        ...found.flatMap(({ finding, ways }) =>
          ways.map((suggestion, index) => toAction(document, finding, suggestion, index === 0, client)),
        ),
        ...found.flatMap(({ finding, ways }) =>
          client.snippets && ways.length > 0 ? [seeingFirst(document, finding)] : [],
        ),
        ...here.flatMap((finding) => leavingOut(document, reading, finding)),
        ...here.flatMap((finding) => lettingGo(document, finding)),
        ...everyTerm(document, reading, analyser, CodeActionKind.QuickFix, 2),
      ];
    });
    return {};
  },
};

const seeFirst: Readonly<Record<Language, string>> = {
  nb: "Se endringen før du velger …",
  nn: "Sjå endringa før du vel …",
  en: "See the change before you choose …",
};

/** The ways of a finding shown as changes of the note, for who wants to see them in their place. */
export const previewOf = (document: TextDocument, { rule, span, language }: Finding) => {
  const place: FindingPlace = { rule, start: document.positionAt(span.start) };
  return { title: seeFirst[language], command: previewWays, arguments: [place] };
};

const seeingFirst = (document: TextDocument, finding: Finding): CodeAction => {
  const command = previewOf(document, finding);
  return {
    title: command.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding)],
    command,
  };
};

/** «Fix all» of ours: an editor that fixes all on saving asks for it by this name or a shorter one. */
const fixAll = `${CodeActionKind.SourceFixAll}.undring`;

const within = (kind: string, only: string): boolean => kind === only || kind.startsWith(`${only}.`);

const allTerms: Readonly<Record<Language, string>> = {
  nb: "Bytt alle ord som bare trenger et annet ord",
  nn: "Byt alle ord som berre treng eit anna ord",
  en: "Swap every word that only needs another word",
};

/** All plain swaps of terms at once (narkoman → person med ruslidelse): nothing that needs a thought. */
function everyTerm(
  document: TextDocument,
  reading: Reading,
  analyser: Analyser,
  kind: string,
  least: number,
): CodeAction[] {
  const swaps = reading.findings
    .filter(({ concern }) => concern === "label")
    .flatMap(
      (finding) =>
        analyser.suggest(reading, finding).find(({ stance, slots }) => stance === "reword" && slots.length === 0) ?? [],
    );
  if (swaps.length < least) return [];
  const edits = swaps.flatMap((swap) => swap.edits.map((edit) => toTextEdit(document, edit)));
  return [{ title: allTerms[reading.language ?? "en"], kind, edit: { changes: { [document.uri]: edits } } }];
}

function toAction(
  document: TextDocument,
  finding: Finding,
  suggestion: Suggestion,
  preferred: boolean,
  client: ClientAbilities,
): CodeAction {
  const preview = suggestion.edits.map(({ text }) => withoutComma(text)).join(" … ");
  const action: CodeAction = {
    title: `${suggestion.title}: ${preview}`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding)],
    isPreferred: preferred,
  };
  if (client.snippets && suggestion.slots.length > 0) {
    const argument = toSlotEdit(document, suggestion);
    return { ...action, command: { title: source, command: applyWithSlots, arguments: [argument] } };
  }
  return {
    ...action,
    edit: { changes: { [document.uri]: suggestion.edits.map((edit) => toTextEdit(document, edit)) } },
  };
}
