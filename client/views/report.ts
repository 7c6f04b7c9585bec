import { Uri, workspace } from "vscode";
import type { ReviewedNote } from "../../server/protocol";
import type { Interface } from "../words";

/** What `report/main.ts` gives: the bundle is loaded when a report is asked for. */
interface ReportBundle {
  readonly reportPage: (figures: readonly object[], options: object) => string;
}

/** The page of the report, with text only where every note's team has agreed to it. */
export async function reportPageOf(
  notes: readonly ReviewedNote[],
  language: Interface,
  extension: Uri,
): Promise<string> {
  const { reportPage } = await loadBundle(extension);
  const withText = notes.every(({ purpose }) => purpose !== null);
  const own = notes.find((note) => note.language === language) ?? notes[0];
  return reportPage(
    notes.map(({ figures }) => (withText ? figures : withoutText(figures))),
    {
      language,
      withText,
      purpose: withText ? (notes[0]?.purpose ?? null) : null,
      checkTitles: own?.titles ?? {},
      against: null,
    },
  );
}

const withoutText = (figures: object): object => {
  const { findings } = figures as { readonly findings: readonly object[] };
  return { ...figures, findings: findings.map((finding) => ({ ...finding, sentence: null })) };
};

/** The charts are heavy: their bundle stands beside ours, and a worker has no `require` to reach it by. */
async function loadBundle(extension: Uri): Promise<ReportBundle> {
  const file = await workspace.fs.readFile(Uri.joinPath(extension, "dist/report.browser.js"));
  const module: { exports: unknown } = { exports: {} };
  // Charts ask for `global`, which a worker knows by another name.
  new Function("module", "exports", "global", new TextDecoder().decode(file))(module, module.exports, globalThis);
  return module.exports as ReportBundle;
}
