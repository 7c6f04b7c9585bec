import type { Language, NoteFigures, Passage } from "../core";
import { familyTitles } from "../core/note/titles";
import { safe, soft } from "./html";
import type { ReportWords } from "./words";

/** So many passages of a kind at most: enough to talk about on a Thursday. */
const mostOfAKind = 6;

interface Example {
  readonly passage: Passage;
  readonly language: Language | null;
  readonly ask: string;
}

/** Passages to talk about: first what is written well, then what is worth wondering about, each by its kind. */
export function examples(notes: readonly NoteFigures[], language: Language, w: ReportWords): string {
  const well = byKind(
    notes.flatMap(({ strengths, language: own }) =>
      strengths.map((one) => ({ ...one, kind: one.class, ask: "", language: own })),
    ),
  );
  const wonder = byKind(
    notes.flatMap(({ findings, language: own }) =>
      findings.map((one) => ({ ...one, kind: one.family, language: own })),
    ),
  );
  if (well.size + wonder.size === 0) return soft(w.noFinding);
  const titled = (all: ReadonlyMap<string, readonly Example[]>, titles: Readonly<Record<string, string>>) =>
    [...all]
      .map(([kind, list]) => ({ kind, title: titles[kind] ?? kind, list }))
      .sort((a, b) => a.title.localeCompare(b.title, w.locale));
  const kinds = titled(wonder, familyTitles[language]);
  const options = [
    `<option value="">${safe(w.everything)}</option>`,
    ...(well.size === 0 ? [] : [`<option value="well">${safe(w.well)}</option>`]),
    ...kinds.map(({ kind, title }) => `<option value="${safe(kind)}">${safe(title)}</option>`),
  ].join("");
  const fields = [
    `<label>${safe(w.search)} <input id="search" type="search"></label>`,
    `<label>${safe(w.only)} <select id="only">${options}</select></label>`,
    `<output id="shown" data-word="${safe(w.shown)}"></output>`,
  ].join(" ");
  const parts = [
    heading(w.well, well.size),
    ...titled(well, w.strengthClass).map(({ title, list }) => group("well", title, list)),
    heading(w.wonder, wonder.size),
    ...kinds.map(({ kind, title, list }) => group(kind, title, list)),
  ];
  return `${soft(w.examplesHelp)}<form class="fields" role="search">${fields}</form>${parts.join("")}`;
}

/** The passages by their kind, each sentence once, in the order of the alphabet: nothing tells when and where they were written. */
function byKind(
  all: readonly (Omit<Example, "passage"> & { readonly kind: string; readonly passage: Passage | null })[],
): ReadonlyMap<string, readonly Example[]> {
  const found = new Map<string, Map<string, Example>>();
  for (const { kind, ask, passage, language } of all) {
    if (passage === null) continue;
    const list = found.get(kind) ?? new Map<string, Example>();
    found.set(kind, list);
    const sentence = `${passage.before}\u0000${passage.words}\u0000${passage.after}`;
    const known = list.get(sentence);
    // Of the same sentence in several notes the context that comes first in the alphabet: not that of the first note.
    if (known === undefined || passage.context < known.passage.context) list.set(sentence, { passage, ask, language });
  }
  return new Map([...found].map(([kind, list]) => [kind, chosen(list)]));
}

function chosen(list: ReadonlyMap<string, Example>): readonly Example[] {
  const sorted = [...list].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, example]) => example);
  return sorted.filter((_, at) => at % Math.ceil(sorted.length / mostOfAKind) === 0);
}

const heading = (title: string, many: number): string => (many === 0 ? "" : `<h3>${safe(title)}</h3>`);

const group = (kind: string, title: string, list: readonly Example[]): string =>
  `<div data-kind="${safe(kind)}"><h4>${safe(title)}</h4>${list.map(show).join("")}</div>`;

function show({ passage: { context, before, words, after, follows }, ask, language }: Example): string {
  const around = (text: string) => (text === "" ? "" : `<span class="soft">${safe(text)}</span>`);
  const said = `<span>${safe(before)}<mark>${safe(words)}</mark>${safe(after)}</span>`;
  const question = ask === "" ? "" : `<p class="ask">${safe(ask)}</p>`;
  return `<blockquote data-example${language === null ? "" : ` lang="${language}"`}><p>${[around(context), said, around(follows)].filter((part) => part !== "").join(" ")}</p>${question}</blockquote>`;
}
