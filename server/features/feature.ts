import type { Connection, ServerCapabilities, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analyser } from "../../core";
import type { Readings } from "../readings";

/** What the client at the other end can do. */
export interface ClientAbilities {
  pullsDiagnostics: boolean;
  snippets: boolean;
}

/** What every feature works with. */
export interface Workbench {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly analyser: Analyser;
  readonly readings: Readings;
  readonly client: ClientAbilities;
}

/** Something the server can do for an editor. */
export interface Feature {
  readonly capabilities: (client: ClientAbilities) => Partial<ServerCapabilities>;
  readonly register: (bench: Workbench) => { readonly refresh?: () => void };
}
