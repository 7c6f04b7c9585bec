import type { ShownNote } from "../../server/protocol";
import { type Interface, words } from "../words";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character]!);

const signs = { there: "✓", "not-seen": "○", "not-relevant": "–" } as const;

/** The note at a glance, as a page without a script: text of the note stands in it escaped, and only as shown words. */
export function profilePage(note: ShownNote, language: Interface): string {
  const w = words[language];
  const list = (items: readonly string[]) =>
    items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  const counts = (numbers: Readonly<Record<string, number>>, names: Readonly<Record<string, string>>) =>
    `<table>${Object.entries(numbers)
      .map(([key, count]) => `<tr><th scope="row">${safe(names[key] ?? key)}</th><td>${count}</td></tr>`)
      .join("")}</table>`;
  const checks = note.checks
    .filter(({ state }) => state !== "not-relevant")
    .map(({ title, state, ask }) => {
      const question = state === "not-seen" ? `<br><em>${safe(ask)}</em>` : "";
      return `<span aria-hidden="true">${signs[state]}</span> ${safe(title)}: ${w.states[state]}${question}`;
    });
  const strengths = [...new Set(note.strengths.map(({ message }) => message))].map((message) => {
    const shown = note.strengths.filter((one) => one.message === message).slice(0, 3);
    return `${safe(message)}<br>${shown.map((one) => `«${safe(one.words)}»`).join(", ")}`;
  });
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(w.profile)}</title>
<style>
body { font: var(--vscode-font-size) var(--vscode-font-family); color: var(--vscode-foreground); padding: 0 1em 1em; }
h2 { font-size: 1em; margin: 1.2em 0 .3em; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: .35em 0; }
th { font-weight: normal; text-align: left; padding-right: 1em; }
td { text-align: right; font-variant-numeric: tabular-nums; }
em { color: var(--vscode-descriptionForeground); }
</style>
</head>
<body>
<main>
<p>${safe(w.toWonder(note.findings.length))}</p>
<h2>${safe(w.checks)}</h2>
${list(checks)}
<h2>${safe(w.strengths)}</h2>
${list(strengths)}
<h2>${safe(w.claims)}</h2>
${counts(note.certainty, w.certainty)}
${counts(note.voice, w.voices)}
</main>
</body>
</html>`;
}
