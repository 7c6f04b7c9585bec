import type { Uri } from "vscode";
import type { ReviewedNote, ReviewTitles } from "../../server/protocol";
import { loadBundle } from "../bundle";
import type { Interface } from "../words";

/** What `report/main.ts` gives: the bundle is loaded when a report is asked for. */
interface ReportBundle {
  readonly reportPage: (figures: readonly object[], options: object) => string;
}

interface ReportAsked {
  readonly notes: readonly ReviewedNote[];
  /** Notes to hold them against; none where it is empty. */
  readonly against: readonly ReviewedNote[];
  readonly titles: ReviewTitles;
  readonly language: Interface;
}

/** The page of the report, with text only where every note's team has agreed to it. */
export async function reportPageOf({ notes, against, titles, language }: ReportAsked, extension: Uri): Promise<string> {
  // The charts are heavy: their bundle is loaded when somebody asks for them.
  const { reportPage } = await loadBundle<ReportBundle>(extension, "report.browser.js");
  const withText = notes.every(({ purpose }) => purpose !== null);
  return reportPage(
    notes.map(({ figures }) => (withText ? figures : withoutText(figures))),
    {
      language,
      withText,
      purposes: withText ? [...new Set(notes.flatMap(({ purpose }) => purpose ?? []))] : [],
      checkTitles: Object.assign(
        {},
        titles.checks[language],
        ...[...against, ...notes].map((note) => note.checkTitles),
      ),
      against: against.length === 0 ? null : against.map(({ figures }) => withoutText(figures)),
    },
  );
}

const withoutText = (figures: object): object => {
  const { findings, strengths } = figures as Readonly<Record<"findings" | "strengths", readonly object[]>>;
  const bare = (list: readonly object[]) => list.map((one) => ({ ...one, passage: null }));
  return { ...figures, findings: bare(findings), strengths: bare(strengths) };
};
