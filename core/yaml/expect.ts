import { meant } from "./nearest";

/** Where in YAML data a fault lies: keys and indices from the top. */
export type Path = readonly (string | number)[];

/** What is wrong in a pack or a config, in plain words, and where in its data. */
export interface DataFault {
  readonly path: Path;
  readonly what: string;
}

/** A map as it stands in YAML. */
export type Raw = Readonly<Record<string, unknown>>;
/** Takes what is wrong, and where. */
export type Tell = (path: Path, what: string) => void;

export const isMap = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A map that may be left out; null where it is, and told where something else stands there. */
export function optionalMap(value: unknown, path: Path, what: string, tell: Tell): Raw | null {
  if (isMap(value)) return value;
  if (value !== undefined && value !== null) tell(path, what);
  return null;
}

/** A list that may be left out; null where it is, and told where something else stands there. */
export function optionalList(value: unknown, path: Path, what: string, tell: Tell): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (value !== undefined && value !== null) tell(path, what);
  return null;
}

/** What is read without a fault; null where there is one: it is told, and the rest goes on without. */
export function sound<T>(tell: Tell, read: (tell: Tell) => T | null): T | null {
  let isSound = true;
  const made = read((path, what) => {
    isSound = false;
    tell(path, what);
  });
  return isSound ? made : null;
}

/** Words as a message names them. */
export const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(", ");

/** Tells keys that are not known. */
export function onlyKeys(raw: Raw, allowed: readonly string[], path: Path, tell: Tell): void {
  for (const key of Object.keys(raw)) {
    if (!allowed.includes(key))
      tell([...path, key], `"${key}" is not known here${meant(key, allowed, `expected ${quoted(allowed)}`)}`);
  }
}

/** A text that must be there; null, and told, where it is not. */
export function needText(raw: Raw, key: string, path: Path, tell: Tell): string | null {
  const value = raw[key];
  if (typeof value === "string" && value.trim() !== "") return value;
  tell(
    value === undefined ? path : [...path, key],
    value === undefined ? `"${key}" is missing` : `"${key}" must be a text`,
  );
  return null;
}

/** A text that may be left out. */
export const optionalText = (raw: Raw, key: string, path: Path, tell: Tell): string | undefined =>
  raw[key] === undefined ? undefined : (needText(raw, key, path, tell) ?? undefined);

/** A list of texts that may be left out. */
export function textList(raw: Raw, key: string, path: Path, tell: Tell): readonly string[] | undefined {
  const value = raw[key];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) {
    tell([...path, key], `"${key}" must be a list of texts`);
    return undefined;
  }
  const list: string[] = [];
  value.forEach((item: unknown, index) => {
    if (typeof item === "string" && item.trim() !== "") list.push(item);
    else tell([...path, key, index], "expected a text (words such as no, yes, on, off need quotation marks in YAML)");
  });
  return list;
}

/** What is longer is no word that was mistyped, and is not repeated. */
const longestWord = 40;

/** One of some words; null, and told, for all else. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[], path: Path, tell: Tell): T | null {
  if (typeof value === "string" && (allowed as readonly string[]).includes(value)) return value as T;
  const expected = `expected one of ${quoted(allowed)}`;
  const isWord = typeof value === "string" && value.length <= longestWord;
  tell(path, isWord ? `"${value}" is not known here${meant(value, allowed, expected)}` : expected);
  return null;
}

/** One of some words, that may be left out. */
export const optionalOneOf = <T extends string>(
  raw: Raw,
  key: string,
  allowed: readonly T[],
  path: Path,
  tell: Tell,
): T | undefined =>
  raw[key] === undefined ? undefined : (oneOf(raw[key], allowed, [...path, key], tell) ?? undefined);

/** One or several of some words, that may be left out. */
export function manyOf<T extends string>(
  raw: Raw,
  key: string,
  allowed: readonly T[],
  path: Path,
  tell: Tell,
): readonly T[] | undefined {
  const value = raw[key];
  if (value === undefined) return undefined;
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item: unknown, index) => {
    const found = oneOf(item, allowed, Array.isArray(value) ? [...path, key, index] : [...path, key], tell);
    return found === null ? [] : [found];
  });
}

/** Leaves out keys without a value: an absent condition is not a condition with nothing in it. */
export function dropUndefined<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
