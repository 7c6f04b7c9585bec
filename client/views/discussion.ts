import type { ReviewFinding } from "../../server/protocol";
import { reviewWords } from "../review-words";
import type { Interface } from "../words";

/**
 * Passages to talk about together, as Markdown: the question, and the sentence where the team has agreed to that. No
 * names, no paths, no dates: it is about the text.
 */
export function discussionPage(
  findings: readonly ReviewFinding[],
  purpose: string | null,
  language: Interface,
): string {
  const w = reviewWords[language];
  const parts = findings.map(({ sentence, message, ask, rule }, index) =>
    [
      `## ${index + 1}. ${ask}`,
      ...(sentence === null ? [] : [`> ${sentence.replace(/([\\`*_{}<>#|])/g, "\\$1")}`]),
      message,
      `\`${rule}\``,
    ].join("\n\n"),
  );
  const note = findings.some(({ sentence }) => sentence === null) ? [w.noText] : [];
  return `${[`# ${w.discussion}`, ...(purpose === null ? [] : [`*${purpose}*`]), w.discussionUse, ...note, ...parts].join("\n\n")}\n`;
}
