import { families, type Language, languages, type Pack, type Rule } from "../core";

/* A page per rule, in the languages of its packs, and an index: `docs/rules/`. */

const titles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: {
    name: "Bokmål",
    reader: "Leseren",
    why: "Hvorfor",
    dispute: "Det er uenighet om dette",
    source: "Kilder",
    marks: "Merkes",
    leaves: "Merkes ikke",
    becomes: "Kan bli",
    tech: "Styrke og profil",
  },
  nn: {
    name: "Nynorsk",
    reader: "Lesaren",
    why: "Kvifor",
    dispute: "Det er usemje om dette",
    source: "Kjelder",
    marks: "Blir merkt",
    leaves: "Blir ikkje merkt",
    becomes: "Kan bli",
    tech: "Styrke og profil",
  },
  en: {
    name: "English",
    reader: "The reader",
    why: "Why",
    dispute: "This is disputed",
    source: "Sources",
    marks: "Marked",
    leaves: "Left alone",
    becomes: "Can become",
    tech: "Severity and profile",
  },
};

const bold = (sentence: string): string => sentence.replace(/\[([^\]]+)\]/g, "**$1**");

function section(language: Language, rule: Rule): string {
  const t = titles[language];
  const list = (sentences: readonly string[]) => sentences.map((sentence) => `- ${sentence}`).join("\n");
  const becomes = Object.entries(rule.becomes).map(
    ([sentence, ways]) => `- ${sentence}\n${ways.map((way) => `  - ${way}`).join("\n")}`,
  );
  return [
    `## ${t.name}`,
    `${rule.message}\n\n**${rule.ask}**`,
    `*${rule.reader}*`,
    `${t.why}: ${rule.why}`,
    ...(rule.dispute === undefined ? [] : [`${t.dispute}: ${rule.dispute}`]),
    `### ${t.marks}\n\n${list(rule.flags.map(bold))}`,
    `### ${t.leaves}\n\n${list(rule.passes)}`,
    ...(becomes.length === 0 ? [] : [`### ${t.becomes}\n\n${becomes.join("\n")}`]),
    `${t.source}: ${rule.source.join("; ")}. ${t.tech}: ${rule.severity}, ${rule.from}.`,
  ].join("\n\n");
}

/** The pages by their path under docs/rules, the index among them. */
export function rulePages(packsOf: (language: Language) => readonly Pack[]): ReadonlyMap<string, string> {
  const rules = new Map<string, [Language, Rule][]>();
  for (const language of languages)
    for (const { rules: own } of packsOf(language))
      for (const rule of own) rules.set(rule.id, [...(rules.get(rule.id) ?? []), [language, rule]]);
  const pages = new Map<string, string>();
  for (const [id, parts] of rules) {
    const note = "<!-- Derived from the packs by `npm run derive`. Do not edit by hand. -->";
    pages.set(
      `${id}.md`,
      `# ${id}\n\n${note}\n\n${parts.map(([language, rule]) => section(language, rule)).join("\n\n")}\n`,
    );
  }
  const index = families.flatMap((family) => {
    const own = [...rules].filter(([id]) => id.startsWith(`${family}/`)).sort(([a], [b]) => (a < b ? -1 : 1));
    if (own.length === 0) return [];
    const lines = own.map(([id, parts]) => {
      const [, rule] = parts.find(([language]) => language === "en") ?? parts[0]!;
      return `- [${id}](${id}.md) (${parts.map(([language]) => language).join(", ")}; ${rule.severity}, ${rule.from}): ${rule.message}`;
    });
    return [`## ${family}`, "", ...lines, ""];
  });
  pages.set(
    "README.md",
    ["# The rules", "", "Derived from the packs by `npm run derive`. Do not edit by hand.", "", ...index].join("\n"),
  );
  return pages;
}
