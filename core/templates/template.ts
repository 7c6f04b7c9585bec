import type { Language } from "../language/language";
import { frontMatterWords } from "../markdown/front-matter-words";
import type { Slot } from "../model";

export const shifts = ["day", "evening", "night"] as const;
export type Shift = (typeof shifts)[number];

export const noteKinds = [
  "shift-report",
  "incident",
  "handover",
  "conversation",
  "group",
  "repair",
  "team-reflection",
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** A heading with what may stand under it, as a slot. */
export interface Section {
  readonly heading: string;
  readonly hint: string;
}

/** A kind of note: its name and its sections in order; `only` for those that belong to one shift. */
export interface Template {
  readonly name: string;
  readonly sections: readonly (Section & { readonly only?: Shift })[];
}

/** The note templates of a language. */
export interface Templates {
  readonly shifts: Readonly<Record<Shift, string>>;
  readonly kinds: Readonly<Record<NoteKind, Template>>;
}

/** The hints of all slots, as they stand in a note that is not filled in yet. */
export const hintsOf = ({ kinds }: Templates): readonly string[] =>
  Object.values(kinds).flatMap(({ sections }) => sections.map(({ hint }) => hint));

export interface TemplateChoice {
  readonly kind: NoteKind;
  readonly shift: Shift;
  readonly language: Language;
  /** ISO date, "2026-11-23". */
  readonly date: string;
}

/** A new note: its text, and the places to fill in it (UTF-16 offsets). */
export interface NewNote {
  readonly text: string;
  readonly slots: readonly Slot[];
}

/**
 * A note from a team's own template: its text, with `{{date}}`, `{{shift}}` (`{{vakt}}` in Norwegian) and `{{language}}` put
 * in, and what stands in [brackets] as slots.
 */
export function fillTemplate(template: string, { shift, language, date }: Omit<TemplateChoice, "kind">): NewNote {
  const values: Readonly<Record<string, string>> = {
    date,
    shift,
    language,
    vakt: frontMatterWords.nb.shifts[shift]!,
  };
  const text = template.replace(/\{\{(date|shift|vakt|language)\}\}/g, (_, name: string) => values[name]!);
  const slots = [...text.matchAll(/\[([^\][\n]{3,90})\](?!\(|:)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    hint: match[1]!,
  }));
  return { text, slots };
}

/** Kinds that are about a shift: its name stands in the title. */
const shifted: ReadonlySet<NoteKind> = new Set(["shift-report", "handover"]);

/** Writes a new note from a template. The front matter is in the note's language and holds no names. */
export function writeNote(templates: Templates, { kind, shift, language, date }: TemplateChoice): NewNote {
  const template = templates.kinds[kind];
  const slots: Slot[] = [];
  const { keys, kinds, shifts: shiftWords } = frontMatterWords[language];
  const facts = [
    `${keys.language}: ${language}`,
    `${keys.kind}: ${kinds[kind]}`,
    `${keys.shift}: ${shiftWords[shift]}`,
    `${keys.date}: ${date}`,
    `${keys.unit}: `,
    `${keys.arena}: `,
  ];
  let text = `---\n${facts.join("\n")}\n---\n\n# ${template.name}${shifted.has(kind) ? `, ${templates.shifts[shift]}` : ""}\n`;
  for (const { heading, hint, only } of template.sections) {
    if (only !== undefined && only !== shift) continue;
    text += `\n## ${heading}\n\n`;
    const shown = `[${hint}]`;
    slots.push({ start: text.length, end: text.length + shown.length, hint });
    text += `${shown}\n`;
  }
  return { text, slots };
}
