import type { Connection, ServerCapabilities, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ChangeLog } from "../changes";
import { previewScheme, type ServerSettings } from "../protocol";
import type { Readings } from "../readings";

/** What the client at the other end can do. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  /** Runs our command for rephrasings with slots: it is our own client. */
  readonly snippets: boolean;
  /** Its completion knows placeholders. */
  readonly insertsSnippets: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesTokens: boolean;
  /** Where the pages of our own rules lie; null where the client did not say. */
  readonly rulePages: string | null;
}

/** What every feature works with. */
export interface Workbench {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly changes: ChangeLog;
  readonly readings: Readings;
  readonly settings: () => ServerSettings;
  readonly client: ClientAbilities;
  /** Files or settings changed: everything is read anew and shown anew. */
  readonly refreshAll: () => void;
}

/** Something the server can do for an editor. */
export interface Feature {
  readonly capabilities: (client: ClientAbilities) => Partial<ServerCapabilities>;
  readonly register: (bench: Workbench) => { readonly refresh?: () => void };
}

/**
 * Whether a document is a note; what else is open (configs, packs) is no text to read. An editor that knows no Markdown
 * may call it by another name: then the file's own counts.
 */
export const isNote = ({ languageId, uri }: TextDocument): boolean =>
  !uri.startsWith(`${previewScheme}:`) &&
  (languageId === "markdown" || (languageId !== "yaml" && /\.(?:md|markdown)$/i.test(uri)));
