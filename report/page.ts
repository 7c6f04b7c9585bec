import type { Language, NoteFigures } from "../core";
import { integrityOf } from "../core/config/lock";
import { examples } from "./examples";
import { count, type Figures } from "./figures";
import { list, safe, soft } from "./html";
import {
  claims,
  copied,
  families,
  held,
  identifiers,
  overTime,
  parts,
  type Shown,
  sideBySide,
  strengths,
} from "./sections";
import { script, style } from "./style";
import { type ReportWords, reportWords } from "./words";

/** How the page is to be made. */
export interface ReportOptions {
  readonly language: Language;
  /** Note text may stand in the report. */
  readonly withText: boolean;
  /** What the review is for, as the teams have agreed; none where they have not. */
  readonly purposes: readonly string[];
  /** Titles of the checks of whole notes, by id. */
  readonly checkTitles: Readonly<Record<string, string>>;
  /** Notes to hold the others against. */
  readonly against: readonly NoteFigures[] | null;
}

/** The whole report as one page: no network, nothing in it runs but its own search. */
export function reportPage(notes: readonly NoteFigures[], options: ReportOptions): string {
  const { language } = options;
  const w = reportWords[language];
  const figures = count(notes);
  const other = options.against === null ? null : count(options.against);
  const shown: Shown = { figures, other, language, words: w, checkTitles: options.checkTitles };
  const text = options.withText ? examples(notes, language, w) : soft(w.noText);
  const sections: readonly (readonly [id: string, title: string, content: string])[] = [
    ["against", w.against2, sideBySide(shown)],
    ["strengths", w.byStrength, strengths(shown)],
    ["families", w.byFamily, families(shown)],
    ["time", w.overTime, figures.periods.length > 1 ? overTime(shown) : ""],
    ["claims", w.claims, claims(shown)],
    ["held", w.checks, held(shown)],
    ["copied", w.copied, copied(shown)],
    ["parts", w.parts, parts(shown)],
    ["examples", w.examples, text],
    ["use", w.use, `${list(w.useText)}<h3>${safe(w.notFor)}</h3>${list(w.notForText)}`],
  ];
  const there = sections.filter(([, , content]) => content !== "");
  return page(
    w,
    [
      `<header><h1>${safe(w.title)}</h1>${soft(about(figures, w))}${options.purposes.map((purpose) => `<p>${safe(purpose)}</p>`).join("")}<p>${safe(w.useText[0]!)} <a href="#use">${safe(w.use)}</a></p></header>`,
      notice(w.identifiers, identifiers(shown)),
      `<nav aria-label="${safe(w.contents)}"><ul>${there.map(([id, title]) => `<li><a href="#${id}">${safe(title)}</a></li>`).join("")}</ul></nav>`,
      `<main>${there.map(([id, title, content]) => `<section id="${id}"><h2>${safe(title)}</h2>${content}</section>`).join("\n")}</main>`,
      `<script type="application/json" id="figures">${asData(figures)}</script>`,
      other === null ? "" : `<script type="application/json" id="against-figures">${asData(other)}</script>`,
    ].join("\n"),
  );
}

const notice = (title: string, content: string): string =>
  content === "" ? "" : `<aside class="notice"><h2>${safe(title)}</h2>${content}</aside>`;

/** Figures for machines: nothing in them can end the element they stand in. */
const asData = (figures: Figures): string => JSON.stringify(figures).replaceAll("<", "\\u003c");

/** How many notes, and from when to when. */
function about({ all, from, to }: Figures, w: ReportWords): string {
  const day = new Intl.DateTimeFormat(w.locale, { dateStyle: "long", timeZone: "UTC" });
  const period =
    from === null || to === null ? [] : [`${day.format(Date.parse(from))} – ${day.format(Date.parse(to))}`];
  return [`${all.notes} ${w.notes}`, `${all.sentences} ${w.sentences}`, ...period].join(" · ");
}

const sha = (text: string): string => `'${integrityOf(text)}'`;

/** Drawings bring style attributes of their own; no script but ours runs. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${sha(script)}; base-uri 'none'; form-action 'none'`;

const page = ({ locale, title }: ReportWords, body: string): string => `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
