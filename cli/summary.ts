/** What was counted: the notes that were read, and the places to wonder about by family. */
interface Counted {
  readonly notes: number;
  readonly families: ReadonlyMap<string, number>;
}

/** The formats that counts alone can be shown in: the others are lists of places. */
export const summaryFormats = ["pretty", "json", "ndjson"] as const;
type SummaryFormat = (typeof summaryFormats)[number];

export const isSummaryFormat = (format: string): format is SummaryFormat =>
  (summaryFormats as readonly string[]).includes(format);

/** How counts alone are shown, by format. */
export const summaries: Readonly<Record<SummaryFormat, (counts: Counted) => string>> = {
  pretty: (counts) => {
    const rows = byName(counts).map(([family, number]) => `${String(number).padStart(7)}  ${family}`);
    const read = counts.notes === 1 ? "1 note read" : `${counts.notes} notes read`;
    return `${[...rows, `${read}, ${total(counts) === 0 ? "nothing" : total(counts)} to wonder about.`].join("\n")}\n`;
  },
  json: (counts) => `${JSON.stringify(asData(counts), null, 2)}\n`,
  ndjson: (counts) => `${JSON.stringify(asData(counts))}\n`,
};

/** One object, version 1, as that of the findings: fields may be added, not renamed. */
const asData = (counts: Counted) => ({
  version: 1,
  summary: { notes: counts.notes, findings: total(counts), families: Object.fromEntries(byName(counts)) },
});

const byName = ({ families }: Counted) => [...families].sort(([a], [b]) => (a < b ? -1 : 1));
const total = ({ families }: Counted): number => [...families.values()].reduce((sum, number) => sum + number, 0);
