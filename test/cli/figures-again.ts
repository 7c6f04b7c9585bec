/** The figures of a report, made anew from what `check --format json` gives and from nothing else. */
export interface CheckedFile {
  readonly path: string;
  readonly note: {
    readonly kind: string | null;
    readonly unit: string | null;
    readonly shift: string | null;
    readonly date: string | null;
    readonly sentences: number;
    readonly sections: readonly string[];
    readonly claims: { readonly manner: Readonly<Record<string, number>> };
    readonly checks: Readonly<Record<string, string>>;
    readonly copied: { readonly sentences: number; readonly marked: number };
    readonly identifiers: Readonly<Record<string, number>>;
  };
  readonly findings: readonly { readonly family: string }[];
  readonly strengths: readonly { readonly class: string }[];
}

type Numbers = Record<string, number>;

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

function add(into: Numbers, from: Readonly<Numbers> | readonly string[]): Numbers {
  if (Array.isArray(from)) for (const name of from) into[name] = (into[name] ?? 0) + 1;
  else for (const [name, number] of Object.entries(from)) into[name] = (into[name] ?? 0) + number;
  return into;
}

const waysOfWriting = ({ findings }: CheckedFile) => findings.filter(({ family }) => family !== "privacy");
const families = (files: readonly CheckedFile[]) =>
  sorted(
    files.reduce(
      (sum, file) =>
        add(
          sum,
          waysOfWriting(file).map(({ family }) => family),
        ),
      {} as Numbers,
    ),
  );
const manner = (files: readonly CheckedFile[]) => {
  const none: Numbers = { asserted: 0, hedged: 0, reported: 0, asked: 0 };
  return files.reduce((sum, { note }) => add(sum, note.claims.manner), none);
};

const counts = (files: readonly CheckedFile[]) => ({
  notes: files.length,
  sentences: files.reduce((sum, { note }) => sum + note.sentences, 0),
  findings: files.reduce((sum, file) => sum + waysOfWriting(file).length, 0),
  strengths: files.reduce((sum, { strengths }) => sum + strengths.length, 0),
});

/** Parts that are all large enough, as those of the examples are. */
function parts(files: readonly CheckedFile[], nameOf: (file: CheckedFile) => string) {
  const found: Record<string, CheckedFile[]> = {};
  for (const file of files) found[nameOf(file)] = [...(found[nameOf(file)] ?? []), file];
  return Object.entries(sorted(found));
}

/** The week of a date by counting days from a Monday: 29 December 2025 begins week 1 of 2026. */
const weekOf = (date: string) =>
  `2026-W${String(Math.floor((Date.parse(date) - Date.parse("2025-12-29")) / (7 * 86_400_000)) + 1).padStart(2, "0")}`;

export function figuresFrom(files: readonly CheckedFile[]) {
  const dates = files.map(({ note }) => note.date!).sort();
  const checks: Record<string, { there: number; of: number }> = {};
  for (const { note } of files)
    for (const [id, state] of Object.entries(note.checks).filter(([, one]) => one !== "not-relevant")) {
      const before = checks[id] ?? { there: 0, of: 0 };
      checks[id] = { there: before.there + (state === "there" ? 1 : 0), of: before.of + 1 };
    }
  return {
    all: counts(files),
    from: dates[0],
    to: dates.at(-1),
    families: families(files),
    strengthClasses: sorted(
      files.reduce(
        (sum, { strengths }) =>
          add(
            sum,
            strengths.map((one) => one.class),
          ),
        {} as Numbers,
      ),
    ),
    manner: manner(files),
    periods: parts(files, ({ note }) => weekOf(note.date!)).map(([name, own]) => ({
      name,
      ...counts(own),
      manner: manner(own),
      families: families(own),
    })),
    units: parts(files, ({ note }) => note.unit!).map(([name, own]) => ({ name, ...counts(own) })),
    shifts: parts(files, ({ note }) => note.shift!).map(([name, own]) => ({ name, ...counts(own) })),
    kinds: parts(files, ({ note }) => note.kind!).map(([name, own]) => ({ name, ...counts(own) })),
    sections: sorted(files.reduce((sum, { note }) => add(sum, note.sections), {} as Numbers)),
    checks: Object.fromEntries(Object.entries(checks).filter(([, { of }]) => of >= 5)),
    identifiers: sorted(files.reduce((sum, { note }) => add(sum, note.identifiers), {} as Numbers)),
    copied: {
      sentences: files.reduce((sum, { note }) => sum + note.copied.sentences, 0),
      marked: files.reduce((sum, { note }) => sum + note.copied.marked, 0),
    },
  };
}

/** So many per 1,000 sentences, as the report writes it. */
export const rate = (number: number, { sentences }: { readonly sentences: number }): string =>
  String(Number(((number / sentences) * 1000).toFixed(1)));

/** A part of a whole in percent, as the report writes it. */
export const share = (number: number, whole: Readonly<Record<string, number>>): string =>
  String(Number(((number / Object.values(whole).reduce((sum, one) => sum + one, 0)) * 100).toFixed(1)));
