import { type ShownNote, slotRule } from "../../server/protocol";
import { deskWords } from "../desk-words";
import { type Interface, words } from "../words";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character]!);

/** Colours are the theme's own, so that high contrast is too; what a sign says stands beside it in words. */
const style = `
body { font: var(--vscode-font-size) var(--vscode-font-family); color: var(--vscode-foreground); padding: 0 1em 1em; line-height: 1.45; }
h2 { font-size: 1em; margin: 1.2em 0 .3em; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: .35em 0; }
table { border-collapse: collapse; margin-bottom: .6em; }
caption { text-align: left; color: var(--vscode-descriptionForeground); }
th { font-weight: normal; text-align: left; padding-right: 1em; }
td { text-align: right; font-variant-numeric: tabular-nums; }
q:lang(nb), q:lang(nn) { quotes: "«" "»"; }
em, .role { color: var(--vscode-descriptionForeground); }
.sign { display: inline-block; width: .55em; height: .55em; margin-right: .2em; border: 1px solid currentColor; border-radius: 50%; }
.sign.there { background: currentColor; forced-color-adjust: none; }
section:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
body.vscode-high-contrast em, body.vscode-high-contrast .role, body.vscode-high-contrast caption,
body.vscode-high-contrast-light em, body.vscode-high-contrast-light .role, body.vscode-high-contrast-light caption { color: var(--vscode-foreground); }
body.vscode-high-contrast section, body.vscode-high-contrast-light section { border-top: 1px solid var(--vscode-contrastBorder); }`;

const page = (title: string, language: Interface, body: string): string => `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(title)}</title>
<style>${style}
</style>
</head>
<body>
<main aria-label="${safe(title)}">
${body}
</main>
</body>
</html>`;

/** Where no note is open. */
export const emptyPage = (text: string, language: Interface): string =>
  page("Undring", language, `<p>${safe(text)}</p>`);

/** A list without dots says by its role that it is one. */
const list = (items: readonly string[]): string =>
  items.length === 0 ? "" : `<ul role="list">${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

/** A part of the page with its heading, which Tab reaches; nothing where it would be empty. */
const part = (id: string, heading: string, content: string): string =>
  content === ""
    ? ""
    : `<section tabindex="0" aria-labelledby="${id}"><h2 id="${id}">${safe(heading)}</h2>${content}</section>`;

function counts(
  caption: string,
  numbers: Readonly<Record<string, number>>,
  names: Readonly<Record<string, string>>,
): string {
  const rows = Object.entries(numbers).map(
    ([key, count]) => `<tr><th scope="row">${safe(names[key] ?? key)}</th><td>${count}</td></tr>`,
  );
  return rows.length === 0 ? "" : `<table><caption>${safe(caption)}</caption>${rows.join("")}</table>`;
}

/** The note at a glance, as a page without a script: text of the note stands in it escaped, and only as shown words. */
export function profilePage(note: ShownNote, language: Interface): string {
  const [w, desk] = [words[language], deskWords[language]];
  const toFill = note.findings.filter(({ rule }) => rule === slotRule).length;
  const first = [w.toWonder(note.findings.length - toFill), ...(toFill === 0 ? [] : [desk.toFill(toFill)])];
  const checks = note.checks
    .filter(({ state }) => state !== "not-relevant")
    .map(({ title, state, ask }) => {
      const question = state === "not-seen" ? `<br><em>${safe(ask)}</em>` : "";
      return `<span class="sign ${state}" aria-hidden="true"></span> ${safe(title)}: ${w.states[state]}${question}`;
    });
  const strengths = [...new Set(note.strengths.map(({ message }) => message))].map((message) => {
    const shown = note.strengths.filter((one) => one.message === message).slice(0, 3);
    return `${safe(message)}<br>${shown.map(({ around }) => `<q>${safe(around)}</q>`).join("<br>")}`;
  });
  const sections = note.sections
    .filter(({ role }) => role !== "")
    .map(({ heading, role }) => `${safe(heading)}: <span class="role">${safe(role)}</span>`);
  const claims = counts(desk.certainty, note.certainty, w.certainty) + counts(desk.voice, note.voice, w.voices);
  return page(
    w.profile,
    language,
    [
      `<p>${safe(first.join(" · "))}</p>`,
      part("strengths", w.strengths, list(strengths)),
      part("checks", w.checks, list(checks)),
      part("sections", w.sections, list(sections)),
      part("claims", w.claims, claims),
    ].join("\n"),
  );
}
