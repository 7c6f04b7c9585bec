import type { Language } from "../language/language";
import { frontMatterWords } from "../markdown/front-matter-words";
import type { Slot } from "../model";
import { choiceSlot, slotsIn } from "./slots";

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

/** Some words to choose from, behind what they are about. */
export interface Choice {
  /** Left out where the heading says it. */
  readonly label?: string;
  readonly of: readonly string[];
}

/** A heading with what may stand under it: a slot for words of one's own, choices before and behind it. */
export interface Section {
  readonly heading: string;
  readonly first?: readonly Choice[];
  readonly hint?: string;
  readonly last?: readonly Choice[];
}

/** A kind of note: its name and its sections in order; `only` for those that belong to one shift. */
interface Template {
  readonly name: string;
  readonly sections: readonly (Section & { readonly only?: Shift })[];
}

/** The note templates of a language. */
export interface Templates {
  readonly shifts: Readonly<Record<Shift, string>>;
  readonly kinds: Readonly<Record<NoteKind, Template>>;
}

/** What stands under a heading that is not filled in yet, a paragraph each. */
function paragraphsOf({ first = [], hint, last = [] }: Section): readonly string[] {
  const line = ({ label, of }: Choice) => `${label === undefined ? "" : `${label}: `}[${choiceSlot(of)}]`;
  return [...first.map(line), ...(hint === undefined ? [] : [`[${hint}]`]), ...last.map(line)];
}

/** The hints of all slots, as they stand in a note that is not filled in yet. */
export const hintsOf = ({ kinds }: Templates): readonly string[] =>
  Object.values(kinds).flatMap(({ sections }) =>
    sections.flatMap(paragraphsOf).flatMap((text) => slotsIn(text).map(({ hint }) => hint)),
  );

/** What a new note is to be. */
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
  return { text, slots: slotsIn(text) };
}

/** Kinds that are about a shift: its name stands in the title. */
export const isAboutShift = (kind: NoteKind): boolean => kind === "shift-report" || kind === "handover";

/** Writes a new note from a template. The front matter is in the note's language and holds no names. */
export function writeNote(templates: Templates, { kind, shift, language, date }: TemplateChoice): NewNote {
  const template = templates.kinds[kind];
  const { keys, kinds, shifts: shiftWords } = frontMatterWords[language];
  const facts = [
    `${keys.language}: ${language}`,
    `${keys.kind}: ${kinds[kind]}`,
    `${keys.shift}: ${shiftWords[shift]}`,
    `${keys.date}: ${date}`,
    `${keys.unit}: `,
    `${keys.arena}: `,
  ];
  let text = `---\n${facts.join("\n")}\n---\n\n# ${template.name}${isAboutShift(kind) ? `, ${templates.shifts[shift]}` : ""}\n`;
  for (const section of template.sections) {
    if (section.only !== undefined && section.only !== shift) continue;
    text += `\n## ${section.heading}\n\n${paragraphsOf(section).join("\n\n")}\n`;
  }
  return { text, slots: slotsIn(text) };
}
