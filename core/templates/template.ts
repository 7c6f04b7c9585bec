import type { Language } from "../language/language";
import type { Slot } from "../model";

export const shifts = ["day", "evening", "night"] as const;
export type Shift = (typeof shifts)[number];

export const noteKinds = ["shift-report"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** A heading with what may stand under it, as a slot. */
export interface Section {
  readonly heading: string;
  readonly hint: string;
}

/** The note templates of a language. */
export interface Templates {
  readonly kinds: Readonly<Record<NoteKind, string>>;
  readonly shifts: Readonly<Record<Shift, string>>;
  readonly arena: string;
  /** Sections of the shift report, in order; `only` for those that belong to one shift. */
  readonly shiftReport: readonly (Section & { readonly only?: Shift })[];
}

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

/** Writes a new note from a template. The front matter holds no names. */
export function writeNote(templates: Templates, { kind, shift, language, date }: TemplateChoice): NewNote {
  const slots: Slot[] = [];
  let text = `---\nlanguage: ${language}\nkind: ${kind}\nshift: ${shift}\ndate: ${date}\nunit: \n---\n\n# ${templates.kinds[kind]}, ${templates.shifts[shift]}\n`;
  for (const { heading, hint, only } of templates.shiftReport) {
    if (only !== undefined && only !== shift) continue;
    text += `\n## ${heading}\n\n`;
    const shown = `[${hint}]`;
    slots.push({ start: text.length, end: text.length + shown.length, hint });
    text += `${shown}\n`;
  }
  return { text, slots };
}
