import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analyser, isLanguage, type Reading } from "../core";
import type { ServerSettings } from "./protocol";

/** The reading of each open note, made once a version. */
export interface Readings {
  readonly of: (document: TextDocument) => Reading;
  readonly forget: (uri: string) => void;
  /** Settings changed: every reading is stale. */
  readonly forgetAll: () => void;
}

export function createReadings(analyser: Analyser, settings: () => ServerSettings): Readings {
  const kept = new Map<string, { readonly version: number; readonly reading: Reading }>();
  return {
    of: (document) => {
      const known = kept.get(document.uri);
      if (known !== undefined && known.version === document.version) return known.reading;
      const { language, profile } = settings();
      const reading = analyser.read(document.getText(), { profile, ...(isLanguage(language) ? { language } : {}) });
      kept.set(document.uri, { version: document.version, reading });
      return reading;
    },
    forget: (uri) => void kept.delete(uri),
    forgetAll: () => kept.clear(),
  };
}
