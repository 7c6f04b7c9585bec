const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand anywhere in the page. */
export const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character]!);

/** Text among numbers stands to the left, numbers stand to the right under one another. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[], caption = ""): string =>
  `<div class="wide"><table>${caption === "" ? "" : `<caption>${safe(caption)}</caption>`}<thead><tr>${heads
    .map((head, at) => (head === "" ? "<td></td>" : `<th scope="col"${number(at)}>${safe(head)}</th>`))
    .join("")}</tr></thead><tbody>${rows
    .map(
      ([first = "", ...rest]) =>
        `<tr><th scope="row">${safe(first)}</th>${rest.map((cell) => `<td class="number">${safe(cell)}</td>`).join("")}</tr>`,
    )
    .join("")}</tbody></table></div>`;

const number = (at: number): string => (at > 0 ? ' class="number"' : "");

/** A drawing with the same as a table behind it, and what it shows in a sentence where there is one. */
export const figure = (chart: string, caption: string, tableName: string, content: string): string =>
  `<figure>${chart}${caption === "" ? "" : `<figcaption>${safe(caption)}</figcaption>`}<details><summary>${safe(tableName)}</summary>${content}</details></figure>`;

export const soft = (text: string): string => `<p class="soft">${safe(text)}</p>`;

/** A list of points, none where there is nothing to say. */
export const list = (lines: readonly string[]): string =>
  lines.length === 0 ? "" : `<ul>${lines.map((line) => `<li>${safe(line)}</li>`).join("")}</ul>`;
