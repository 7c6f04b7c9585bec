import type { Family, Language } from "../core";
import { manners } from "../core/note/claims";
import { familyTitles } from "../core/note/titles";
import { bars, lines, type Series, shares } from "./charts";
import { type Counts, type Figures, type Group, perThousand, shareOf, type Tally } from "./figures";
import { folded } from "./groups";
import { figure, list, safe, soft, table } from "./html";
import type { ReportWords } from "./words";

/** What the parts of a report are made from. */
export interface Shown {
  readonly figures: Figures;
  readonly other: Figures | null;
  readonly language: Language;
  readonly words: ReportWords;
  /** Titles of the checks of whole notes, by id. */
  readonly checkTitles: Readonly<Record<string, string>>;
}

/** Numbers as they are written in the language. */
const numbersIn = ({ locale }: ReportWords) => {
  const format = new Intl.NumberFormat(locale === "nn" ? "nb" : locale, { maximumFractionDigits: 1 });
  return (value: number): string => format.format(value);
};

/** How often each name of some tallies comes, per 1,000 sentences: the drawing and its table. */
function rates(
  { figures, other, words: w }: Shown,
  of: (figures: Figures) => Tally,
  title: (name: string) => string,
  from: number,
): string {
  const number = numbersIn(w);
  const names = [...new Set([figures, ...(other === null ? [] : [other])].flatMap((one) => Object.keys(of(one))))].sort(
    (a, b) => title(a).localeCompare(title(b), w.locale),
  );
  const series: readonly Series[] = [
    { name: w.here, values: names.map((name) => perThousand(of(figures)[name] ?? 0, figures.all.sentences)) },
    ...(other === null
      ? []
      : [{ name: w.against, values: names.map((name) => perThousand(of(other)[name] ?? 0, other.all.sentences)) }]),
  ];
  const heads = [
    "",
    w.number,
    ...(other === null ? [w.perThousand] : series.map(({ name }) => `${name}, ${w.perThousand}`)),
  ];
  const rows = names.map((name, at) => [
    title(name),
    number(of(figures)[name] ?? 0),
    ...series.map(({ values }) => number(values[at]!)),
  ]);
  return figure(bars(names.map(title), series, { number, from }), "", w.table, table(heads, rows));
}

/** What the notes already do well, by kind. */
export function strengths(shown: Shown): string {
  const { figures, other, words: w } = shown;
  if (figures.all.strengths + (other?.all.strengths ?? 0) === 0) return soft(w.noStrength);
  const title = (name: string) => w.strengthClass[name as keyof ReportWords["strengthClass"]];
  return `${soft(`${w.byStrengthHelp} ${capital(w.perThousand)}.`)}${rates(shown, (one) => one.strengthClasses, title, 2)}`;
}

/** What there is to wonder about, by kind of wording. */
export function families(shown: Shown): string {
  const { figures, other, words: w } = shown;
  if (figures.all.findings + (other?.all.findings ?? 0) === 0) return `<p>${safe(w.noFinding)}</p>`;
  const help = soft(`${w.byFamilyHelp} ${capital(w.perThousand)}.`);
  return `${help}${rates(
    shown,
    (one) => one.families,
    (name) => titleOf(shown, name),
    0,
  )}`;
}

const titleOf = ({ language }: Shown, family: string): string => familyTitles[language][family as Family] ?? family;

/** Two sets of notes in a few rows. */
export function sideBySide({ figures, other, words: w }: Shown): string {
  if (other === null) return "";
  const number = numbersIn(w);
  const both = (name: string, of: (one: Figures) => string) => [name, of(figures), of(other)];
  return table(
    ["", w.here, w.against],
    [
      both(w.notes, ({ all }) => number(all.notes)),
      both(w.sentences, ({ all }) => number(all.sentences)),
      both(`${w.strengths}, ${w.perThousand}`, ({ all }) => number(perThousand(all.strengths, all.sentences))),
      both(`${w.findings}, ${w.perThousand}`, ({ all }) => number(perThousand(all.findings, all.sentences))),
      ...manners.map((how) => both(`${w.ofMinds}: ${w.manner[how]}`, (one) => `${number(shareOf(one.manner, how))} %`)),
    ],
  );
}

/** How it went from one period to the next. */
export function overTime(shown: Shown): string {
  const { figures, words: w } = shown;
  const number = numbersIn(w);
  const periods = figures.periods.filter(({ name }) => name !== folded);
  const names = periods.map(({ name }) => periodName(name, w));
  const rate = (of: (one: Counts) => number) => periods.map((one) => perThousand(of(one), one.sentences));
  const series: readonly Series[] = [
    { name: w.findings, values: rate((one) => one.findings) },
    { name: w.strengths, values: rate((one) => one.strengths) },
  ];
  const said = series.map(({ name, values }) =>
    w.change(capital(name), number(values[0]!), number(values.at(-1)!), unbroken(names[0]!), unbroken(names.at(-1)!)),
  );
  const rows = figures.periods.map((one) => [
    periodName(one.name, w),
    number(one.notes),
    number(one.sentences),
    number(perThousand(one.findings, one.sentences)),
    number(perThousand(one.strengths, one.sentences)),
  ]);
  const heads = [w.period, w.notes, w.sentences, ...series.map(({ name }) => `${name}, ${w.perThousand}`)];
  const chart = figure(lines(names, series, { number }), said.join(" "), w.table, table(heads, rows));
  return `${soft(`${w.overTimeHelp} ${capital(w.perThousand)}.`)}${chart}${familiesOverTime(shown)}`;
}

function familiesOverTime(shown: Shown): string {
  const { figures, words: w } = shown;
  const number = numbersIn(w);
  const title = (family: string) => titleOf(shown, family);
  const families = Object.keys(figures.families).sort((a, b) => title(a).localeCompare(title(b), w.locale));
  const rows = families.map((family) => [
    title(family),
    ...figures.periods.map(({ families: own, sentences }) => number(perThousand(own[family] ?? 0, sentences))),
  ]);
  if (rows.length === 0) return "";
  const heads = ["", ...figures.periods.map(({ name }) => periodName(name, w))];
  return `<details><summary>${safe(`${w.byFamilyOverTime}, ${w.perThousand}`)}</summary>${table(heads, rows)}</details>`;
}

/** How something is said of other minds: as a whole, over time, or beside other notes. */
export function claims({ figures, other, words: w }: Shown): string {
  const number = numbersIn(w);
  const columns =
    other !== null
      ? [
          { name: w.here, manner: figures.manner },
          { name: w.against, manner: other.manner },
        ]
      : figures.periods.length > 1
        ? figures.periods.map(({ name, manner }) => ({ name: periodName(name, w), manner }))
        : [{ name: w.here, manner: figures.manner }];
  const series = manners.map((how) => ({
    name: w.manner[how],
    values: columns.map(({ manner }) => shareOf(manner, how)),
  }));
  const rows = [{ name: w.here, manner: figures.manner }, ...(columns.length > 1 ? columns : [])]
    .filter((one, at, all) => all.findIndex(({ name }) => name === one.name) === at)
    .map(({ name, manner }) => [
      name,
      ...manners.flatMap((how) => [number(manner[how] ?? 0), `${number(shareOf(manner, how))} %`]),
    ]);
  const heads = ["", ...manners.flatMap((how) => [w.manner[how], w.share])];
  const said = `${capital(w.here)}: ${manners.map((how) => `${w.manner[how]} ${number(shareOf(figures.manner, how))} %`).join(", ")}.`;
  const names = columns.map(({ name }) => name);
  return `${soft(w.claimsHelp)}${figure(shares(names, series, { number }), said, w.table, table(heads, rows))}`;
}

/** What the notes have under headings, and what the checks of whole notes saw. */
export function held({ figures, other, words: w, checkTitles }: Shown): string {
  const number = numbersIn(w);
  const percent = (part: number, whole: number) =>
    whole === 0 ? "–" : `${number(Math.round((part / whole) * 100))} %`;
  const both = other === null ? [figures] : [figures, other];
  const heads = ["", ...(other === null ? [w.notes, w.share] : [w.here, w.share, w.against, w.share])];
  const roles = Object.keys(w.role).filter((role) => both.some(({ sections }) => (sections[role] ?? 0) > 0));
  const sections = roles.map((role) => [
    w.role[role as keyof ReportWords["role"]],
    ...both.flatMap((one) => {
      const there = one.sections[role] ?? 0;
      return [`${number(there)} / ${number(one.all.notes)}`, percent(there, one.all.notes)];
    }),
  ]);
  const titled = (id: string) => (Object.hasOwn(checkTitles, id) ? checkTitles[id]! : id);
  const ids = [...new Set(both.flatMap((one) => Object.keys(one.checks)))].sort((a, b) =>
    titled(a).localeCompare(titled(b), w.locale),
  );
  const checks = ids.map((id) => [
    titled(id),
    ...both.flatMap((one) => {
      const { there, of } = one.checks[id] ?? { there: 0, of: 0 };
      return [`${number(there)} / ${number(of)}`, percent(there, of)];
    }),
  ]);
  const part = (title: string, help: string, rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? "" : `<h3>${safe(title)}</h3>${soft(help)}${table(heads, rows)}`;
  return `${part(w.sections, w.sectionsHelp, sections)}${part(w.asWhole, w.checksHelp, checks)}`;
}

export const copied = ({ figures, words: w }: Shown): string =>
  `<p>${safe(w.copiedText(figures.copied.sentences, figures.copied.marked))}</p>`;

/** What tells who somebody is: how many places, and of what kind. */
export function identifiers({ figures, words: w }: Shown): string {
  const number = numbersIn(w);
  const lines = Object.entries(figures.identifiers).map(
    ([rule, many]) => `${w.identifier[rule] ?? rule}: ${number(many)}`,
  );
  return lines.length === 0 ? "" : `${soft(w.identifiersHelp)}${list(lines)}`;
}

/** The notes by unit, shift and kind. */
export function parts({ figures, words: w }: Shown): string {
  const { units, shifts, kinds } = figures;
  const made = [
    groups(w.unit, units, w, {}),
    groups(w.shift, shifts, w, w.values),
    groups(w.kind, kinds, w, w.values),
  ].join("");
  return made === "" ? "" : `${soft(w.partsHelp)}${made}`;
}

function groups(name: string, all: readonly Group[], w: ReportWords, titles: Readonly<Record<string, string>>): string {
  if (all.length < 2) return "";
  const number = numbersIn(w);
  const titled = (group: Group) =>
    group.name === folded ? w.others : Object.hasOwn(titles, group.name) ? titles[group.name]! : group.name;
  const isRest = (group: Group) => group.name === folded;
  const rows = [...all]
    .sort((a, b) => Number(isRest(a)) - Number(isRest(b)) || titled(a).localeCompare(titled(b), w.locale))
    .map((group) => [
      titled(group),
      number(group.notes),
      number(group.sentences),
      number(perThousand(group.strengths, group.sentences)),
      number(perThousand(group.findings, group.sentences)),
    ]);
  const heads = [name, w.notes, w.sentences, `${w.strengths}*`, `${w.findings}*`];
  return table(heads, rows, `* ${w.perThousand}`);
}

/** A period for people: «uke 7», «jan. 2026»; of several put together the first and the last. */
function periodName(name: string, w: ReportWords): string {
  if (name === folded) return w.others;
  return name
    .split("–")
    .map((one) => {
      const week = /^\d{4}-W0?(\d+)$/.exec(one);
      if (week !== null) return `${w.week} ${week[1]}`;
      return new Intl.DateTimeFormat(w.locale, { month: "short", year: "numeric", timeZone: "UTC" }).format(
        Date.parse(`${one}-01`),
      );
    })
    .join("–");
}

const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
