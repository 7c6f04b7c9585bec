import type { Language, NoteFigures } from "../core";
import { integrityOf } from "../core/config/lock";
import { bars, lines, shares } from "./charts";
import { count, type Figures, folded, type Group, perThousand } from "./figures";
import { type ReportWords, reportWords } from "./words";

export interface ReportOptions {
  readonly language: Language;
  /** Note text may stand in the report. */
  readonly withText: boolean;
  /** What the review is for, as the team has agreed; null where it has not. */
  readonly purpose: string | null;
  /** Titles of the checks of whole notes, by id. */
  readonly checkTitles: Readonly<Record<string, string>>;
  /** Notes to hold the others against. */
  readonly against: readonly NoteFigures[] | null;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character]!);

const style = `
:root { color-scheme: light dark; --ink: #22262b; --soft: #5b626b; --ground: #fbfaf8; --line: #d9d6cf; --mark: #fff0cc; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --soft: #a9adb3; --ground: #1b1d20; --line: #3a3d42; --mark: #4a3c14; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
table { border-collapse: collapse; margin: .5rem 0 1rem; } th, td { padding: .2rem .9rem .2rem 0; text-align: left; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
svg { max-width: 100%; height: auto; display: block; } .soft { color: var(--soft); } summary { cursor: pointer; color: var(--soft); }
mark { background: var(--mark); color: inherit; padding: 0 .15em; } blockquote { margin: .8rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
input { font: inherit; padding: .3rem .6rem; width: min(24rem, 100%); }
:focus-visible { outline: 2px solid #3b7dd8; outline-offset: 2px; }
@media print { body { max-width: none; margin: 0; } details > * { display: block; } input { display: none; } h2 { break-after: avoid; } blockquote, table { break-inside: avoid; } }
`;

/** Search among the examples; the page works without it. */
const script = `
const field = document.getElementById("search");
field?.addEventListener("input", () => {
  const words = field.value.toLowerCase();
  for (const one of document.querySelectorAll("[data-example]")) one.hidden = !one.textContent.toLowerCase().includes(words);
});
`;

const sha = (text: string): string => `'${integrityOf(text)}'`;

const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `<table><thead><tr>${heads.map((head, at) => `<th scope="col"${at > 0 ? ' class="number"' : ""}>${safe(head)}</th>`).join("")}</tr></thead><tbody>${rows
    .map(
      ([first, ...rest]) =>
        `<tr><th scope="row">${safe(String(first))}</th>${rest.map((cell) => `<td class="number">${safe(String(cell))}</td>`).join("")}</tr>`,
    )
    .join("")}</tbody></table>`;

const withTable = (chart: string, w: ReportWords, content: string): string =>
  `<figure>${chart}<details><summary>${safe(w.table)}</summary>${content}</details></figure>`;

/** The whole report as one page: no network, nothing in it runs but its own search. */
export function reportPage(notes: readonly NoteFigures[], options: ReportOptions): string {
  const w = reportWords[options.language];
  const figures = count(notes);
  const other = options.against === null ? null : count(options.against);
  const { all } = figures;
  const period = figures.from === null ? "" : ` · ${figures.from} – ${figures.to}`;
  const body = [
    `<h1>${safe(w.title)}</h1>`,
    `<p>${all.notes} ${safe(w.notes)} · ${all.sentences} ${safe(w.sentences)}${period}</p>`,
    options.purpose === null ? "" : `<p class="soft">${safe(options.purpose)}</p>`,
    section(w.byFamily, families(figures, other, w)),
    figures.months.length > 1 ? section(w.overTime, overTime(figures, w)) : "",
    section(w.claims, `<p class="soft">${safe(w.claimsHelp)}</p>${claims(figures, w)}`),
    section(w.checks, `<p class="soft">${safe(w.checksHelp)}</p>${checks(figures, options, w)}`),
    section(
      w.parts,
      [
        groupTable(w.unit, figures.units, w),
        groupTable(w.shift, figures.shifts, w),
        groupTable(w.kind, figures.kinds, w),
      ].join(""),
    ),
    section(w.examples, options.withText ? examples(notes, w) : `<p>${safe(w.noText)}</p>`),
    section(w.use, `<ul>${w.useText.map((line) => `<li>${safe(line)}</li>`).join("")}</ul>`),
    `<script type="application/json" id="figures">${JSON.stringify(figures).replaceAll("<", "\\u003c")}</script>`,
  ];
  const policy = `default-src 'none'; style-src ${sha(style)} 'unsafe-inline'; script-src ${sha(script)}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.replace(`${sha(style)} `, "")}">
<meta name="viewport" content="width=device-width">
<title>${safe(w.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.filter((part) => part !== "").join("\n")}
</main>
<script>${script}</script>
</body>
</html>
`;
}

const section = (title: string, content: string): string => `<section><h2>${safe(title)}</h2>${content}</section>`;

function families({ families: own, all }: Figures, other: Figures | null, w: ReportWords): string {
  const names = [...new Set([...Object.keys(own), ...Object.keys(other?.families ?? {})])].sort();
  if (names.length === 0) return "<p>–</p>";
  const rate = (figures: Pick<Figures, "families" | "all">, name: string) =>
    perThousand(figures.families[name] ?? 0, figures.all.sentences);
  const series = [{ name: w.perThousand, values: names.map((name) => rate({ families: own, all }, name)) }];
  if (other !== null) series.push({ name: w.against, values: names.map((name) => rate(other, name)) });
  const rows = names.map((name) => [name, own[name] ?? 0, ...series.map(({ values }) => values[names.indexOf(name)]!)]);
  return withTable(bars(names, series), w, table(["", w.findings, ...series.map(({ name }) => name)], rows));
}

function overTime({ months }: Figures, w: ReportWords): string {
  const names = months.map(({ name }) => (name === folded ? w.others : name));
  const series = [
    { name: w.findings, values: months.map((month) => perThousand(month.findings, month.sentences)) },
    { name: w.strengths, values: months.map((month) => perThousand(month.strengths, month.sentences)) },
  ];
  const rows = months.map((month, at) => [names[at]!, month.notes, ...series.map(({ values }) => values[at]!)]);
  return withTable(
    lines(names, series),
    w,
    table([w.month, w.notes, ...series.map(({ name }) => `${name}, ${w.perThousand}`)], rows),
  );
}

function claims({ months, certainty }: Figures, w: ReportWords): string {
  const keys = Object.keys(w.certainty).filter((key) => (certainty[key] ?? 0) > 0);
  const percent = (from: Readonly<Record<string, number>>, key: string) => {
    const sum = Object.values(from).reduce((total, value) => total + value, 0);
    return sum === 0 ? 0 : Math.round(((from[key] ?? 0) / sum) * 1000) / 10;
  };
  const rows = keys.map((key) => [w.certainty[key]!, certainty[key] ?? 0, `${percent(certainty, key)} %`]);
  const all = table(["", "", w.share], rows);
  if (months.length < 2) return all;
  const names = months.map(({ name }) => (name === folded ? w.others : name));
  const series = keys.map((key) => ({
    name: w.certainty[key]!,
    values: months.map((month) => percent(month.certainty, key)),
  }));
  return withTable(shares(names, series), w, all);
}

function checks({ checks: found }: Figures, { checkTitles }: ReportOptions, w: ReportWords): string {
  const rows = Object.entries(found)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { there, of }]) => [checkTitles[id] ?? id, `${there} / ${of}`, `${Math.round((there / of) * 100)} %`]);
  return rows.length === 0 ? "<p>–</p>" : table(["", w.notes, w.share], rows);
}

function groupTable(name: string, groups: readonly Group[], w: ReportWords): string {
  const known = groups.filter((group) => group.name !== folded);
  if (known.length === 0) return "";
  const rows = groups.map((group) => [
    group.name === folded ? w.others : group.name,
    group.notes,
    perThousand(group.findings, group.sentences),
    perThousand(group.strengths, group.sentences),
  ]);
  return table([name, w.notes, `${w.findings}, ${w.perThousand}`, `${w.strengths}, ${w.perThousand}`], rows);
}

/** So many sentences of a family at most: enough to talk about on a Thursday. */
const mostExamples = 6;

function examples(notes: readonly NoteFigures[], w: ReportWords): string {
  const byFamily = new Map<string, { readonly sentence: string; readonly ask: string }[]>();
  for (const { findings } of notes)
    for (const { family, sentence, ask } of findings)
      if (sentence !== null) {
        const list = byFamily.get(family) ?? [];
        if (!list.some((one) => one.sentence === sentence)) byFamily.set(family, [...list, { sentence, ask }]);
      }
  const parts = [...byFamily]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([family, list]) => {
      // In the order of the alphabet, so that nothing tells when and where they were written.
      const chosen = [...list]
        .sort((a, b) => (a.sentence < b.sentence ? -1 : 1))
        .filter((_, at) => at % Math.ceil(list.length / mostExamples) === 0);
      const shown = chosen.map(({ sentence, ask }) => {
        const marked = safe(sentence).replace(/\[([^\]]*)\]/, "<mark>$1</mark>");
        return `<blockquote data-example><p>${marked}</p><p class="soft">${safe(ask)}</p></blockquote>`;
      });
      return `<h3>${safe(family)}</h3>${shown.join("")}`;
    });
  const search = `<p><label>${safe(w.search)} <input id="search" type="search"></label></p>`;
  return `<p class="soft">${safe(w.examplesHelp)}</p>${search}${parts.join("")}`;
}
