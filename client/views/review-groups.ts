import type { Uri } from "vscode";
import type { ReviewFinding, ReviewTitles } from "../../server/protocol";
import type { Interface } from "../words";

/** Ways to part the findings in the tree. */
export const groupings = ["family", "role", "folder"] as const;
export type Grouping = (typeof groupings)[number];

/** A finding in its note. */
export interface Reviewed extends ReviewFinding {
  readonly uri: Uri;
}

/** A part of the findings, with what it is called. */
export interface Group {
  readonly name: string;
  readonly title: string;
  readonly findings: readonly Reviewed[];
}

/** How the findings are to be parted, and what is left of them. */
interface Parting {
  readonly grouping: Grouping;
  /** Words that a finding, its rule or its place must hold. */
  readonly wanted: string;
  readonly language: Interface;
  /** What families and roles are called; undefined before the server has told. */
  readonly titles: ReviewTitles | undefined;
  readonly folderOf: (uri: Uri) => string;
}

/** Parts what the filter leaves; groups stand by their names, never by their numbers. */
export function grouped(all: readonly Reviewed[], parting: Parting): readonly Group[] {
  const { grouping, language, folderOf } = parting;
  const wanted = parting.wanted.toLowerCase();
  const named = new Map<string, Reviewed[]>();
  for (const finding of all) {
    if (!textOf(finding, parting).includes(wanted)) continue;
    const name = grouping === "folder" ? folderOf(finding.uri) : finding[grouping];
    named.set(name, [...(named.get(name) ?? []), finding]);
  }
  return [...named]
    .map(([name, findings]) => ({ name, title: titleOf(name, parting), findings }))
    .sort((a, b) => a.title.localeCompare(b.title, language));
}

/** What is looked through for the words of the filter. */
function textOf({ rule, family, role, words, message, uri }: Reviewed, parting: Parting): string {
  const title = titleOf(parting.grouping === "role" ? role : family, parting);
  return [rule, title, role, words, message, uri.path].join(" ").toLowerCase();
}

function titleOf(name: string, { grouping, titles, language }: Parting): string {
  const all = { family: titles?.families, role: titles?.roles, folder: undefined }[grouping]?.[language];
  return all?.[name] ?? name;
}
