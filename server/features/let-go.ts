import type { CodeAction, WorkspaceEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { changeKept, type Finding, fingerprints, type Language, type Reason, withFindings } from "../../core";
import { toDiagnostic } from "../convert";
import type { Feature } from "./feature";

const command = "undring.letGo";

/** What the command is told: where the finding stands, and why it may. Never a word of the note. */
interface LetGo {
  readonly uri: string;
  readonly rule: string;
  readonly start: number;
  readonly reason: Reason | null;
  /** It is shown again after so many days; null for never. */
  readonly days: number | null;
}

/** When one looks at it again. In days. */
const reviewAfter = 90;

const titles: Readonly<Record<Language, Readonly<Record<Exclude<Reason, "baseline"> | "none" | "for-now", string>>>> = {
  nb: {
    none: "La det stå",
    "for-now": "La det stå i tre måneder",
    quotation: "La det stå: det er et sitat",
    agreed: "La det stå: avtalt med pasienten",
    "legal-term": "La det stå: det er et juridisk ord",
    other: "La det stå: av en annen grunn",
  },
  nn: {
    none: "Lat det stå",
    "for-now": "Lat det stå i tre månader",
    quotation: "Lat det stå: det er eit sitat",
    agreed: "Lat det stå: avtalt med pasienten",
    "legal-term": "Lat det stå: det er eit juridisk ord",
    other: "Lat det stå: av ein annan grunn",
  },
  en: {
    none: "Let it stand",
    "for-now": "Let it stand for three months",
    quotation: "Let it stand: it is a quotation",
    agreed: "Let it stand: agreed with the patient",
    "legal-term": "Let it stand: it is a legal term",
    other: "Let it stand: for another reason",
  },
};

/** The ways to let a finding go, after its rephrasings. */
export const lettingGo = (document: TextDocument, finding: Finding): readonly CodeAction[] =>
  Object.entries(titles[finding.language]).map(([reason, title]) => {
    const argument: LetGo = {
      uri: document.uri,
      rule: finding.rule,
      start: finding.span.start,
      reason: reason === "none" || reason === "for-now" ? null : (reason as Reason),
      days: reason === "for-now" ? reviewAfter : null,
    };
    return {
      title,
      kind: "quickfix",
      diagnostics: [toDiagnostic(document, finding)],
      command: { title, command, arguments: [argument] },
    };
  });

/** Lets a finding go: a keyed fingerprint goes into `.undring/kept.json`, and the mark is gone in editor and command. */
export const letGo: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: [command] } }),

  register: ({ connection, documents, readings, refreshAll }) => {
    connection.onExecuteCommand(async ({ command: asked, arguments: given }): Promise<void> => {
      const [what] = (given ?? []) as readonly LetGo[];
      const document = what === undefined ? undefined : documents.get(what.uri);
      if (asked !== command || what === undefined || document === undefined) return;
      const { reading, kept, home } = await readings.of(document);
      // Those let go before count too: the order of equal sentences is part of a fingerprint.
      const all = [...reading.findings, ...kept].sort((a, b) => a.span.start - b.span.start);
      const whole = withFindings(reading, all);
      const finding = whole.findings.find(({ rule, span }) => rule === what.rule && span.start === what.start);
      if (finding === undefined) return;
      const { path, files } = readings.placeOf(document.uri);
      const done = await changeKept(home, files, (entries, key) => {
        const print = fingerprints(whole, path, home, key).get(finding)!;
        const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
        const until = what.days === null ? null : day(what.days);
        return [...entries, { print, rule: finding.rule, reason: what.reason, since: day(0), until }];
      });
      // A note that lies nowhere yet, or where nothing can be written, carries it itself.
      if (!done) await connection.workspace.applyEdit(keepComment(document, finding)).catch(() => null);
      refreshAll();
    });
    return {};
  },
};

/** A comment at the end of the finding's line; it is no part of the text for the journal. */
function keepComment(document: TextDocument, { rule, span }: Finding): WorkspaceEdit {
  const { line } = document.positionAt(span.end);
  const rest = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const place = { line, character: rest.trimEnd().length };
  const newText = ` <!-- undring-keep ${rule} -->`;
  return { changes: { [document.uri]: [{ range: { start: place, end: place }, newText }] } };
}
