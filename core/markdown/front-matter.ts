import { parse } from "yaml";
import { isLanguage, type Language } from "../language/language";
import type { Source } from "../source";
import type { Span } from "../span";
import { knownKind, knownShift, wordsOf } from "./front-matter-words";

/** What a note says of itself in its front matter. Names of people are never read. */
export interface NoteFacts {
  readonly language: Language | null;
  readonly kind: string | null;
  readonly unit: string | null;
  readonly shift: string | null;
  readonly date: string | null;
}

export const noFacts: NoteFacts = { language: null, kind: null, unit: null, shift: null, date: null };
/** A longer front matter is no front matter of a note. In UTF-16 units. */
const longest = 8000;

/** Reads front matter. What cannot be read counts as absent: a note is read with or without it. */
export function readFacts(source: Source, frontMatter: Span | null): NoteFacts {
  if (frontMatter === null || frontMatter.end - frontMatter.start > longest) return noFacts;
  const yaml = source.slice(frontMatter.start, frontMatter.end);
  let raw: unknown = plainMap(yaml);
  try {
    // Dates stay text: the core schema knows no timestamps.
    raw ??= parse(yaml, { schema: "core", maxAliasCount: 0, logLevel: "silent" });
  } catch {
    return noFacts;
  }
  if (typeof raw !== "object" || raw === null) return noFacts;
  const facts = raw as Readonly<Record<string, unknown>>;
  const text = (key: Parameters<typeof wordsOf>[0]): string | null => {
    const value = wordsOf(key)
      .map((word) => facts[word])
      .find((one) => typeof one === "string" || typeof one === "number");
    return value === undefined ? null : String(value);
  };
  const language = text("language");
  return {
    language: isLanguage(language) ? language : null,
    kind: knownKind(text("kind")),
    unit: text("unit"),
    shift: knownShift(text("shift")),
    date: dayOf(text("date")),
  };
}

/** A day as ISO has it, where it is written so or as Norwegians write it («5.1.2026»); else as it stands. */
function dayOf(date: string | null): string | null {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(date ?? "") ?? [];
  return day === undefined ? date : `${year}-${month!.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const plainLine = /^([a-z]+): +([A-Za-zÆØÅæøå][\wÆØÅæøå-]*(?: [\wÆØÅæøå-]+)*|\d{4}-\d{2}-\d{2}) *$/;

/** Front matter of plain words alone, as most is («shift: natt»), without YAML; null where there is more to it. */
function plainMap(yaml: string): Readonly<Record<string, string>> | null {
  const facts: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const line of yaml.split(/\r?\n/)) {
    if (line === "") continue;
    const [, key, value] = plainLine.exec(line) ?? [];
    if (key === undefined || key in facts || /^(?:true|false|null)$/i.test(value!)) return null;
    facts[key] = value!;
  }
  return facts;
}
