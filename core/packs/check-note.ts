import { holders, profiles, roles, severities, strengthClasses, voices } from "../model";
import {
  dropUndefined,
  isMap,
  manyOf,
  needText,
  oneOf,
  onlyKeys,
  optionalList,
  type Path,
  quoted,
  type Raw,
  sound,
  type Tell,
  textList,
} from "../yaml/expect";
import { explainables, type NoteCheck, type RecogniserRule, recognisers, type Signs } from "./pack";

/** What the rules about a whole note and those of the recognisers have in common. */
function checkSaying(raw: Raw, families: readonly string[], path: Path, tell: Tell) {
  const text = (key: string) => needText(raw, key, path, tell) ?? "";
  const id = text("id");
  if (!families.some((family) => id.startsWith(`${family}/`)) || !/^[a-z-]+\/[a-z0-9-]+$/.test(id))
    tell([...path, "id"], `an id is family/name; here the family is ${quoted(families)}`);
  return {
    id,
    severity: oneOf(raw.severity, severities, [...path, "severity"], tell) ?? "hint",
    from: oneOf(raw.from, profiles, [...path, "from"], tell) ?? "supervision",
    message: text("message"),
    ask: text("ask"),
    why: text("why"),
    source: textList(raw, "source", path, tell) ?? [],
  } as const;
}

/** Reads a list of maps; one with a fault is left out. */
function soundItems<T>(
  raw: unknown,
  key: string,
  tell: Tell,
  read: (item: Raw, path: Path, tell: Tell) => T,
): readonly T[] {
  return (optionalList(raw, [key], `${key} is a list`, tell) ?? []).flatMap((item, index) => {
    if (isMap(item)) return sound(tell, (tellItem) => read(item, [key, index], tellItem)) ?? [];
    tell([key, index], "expected a map that begins with `id`");
    return [];
  });
}

const sayingKeys = ["id", "severity", "from", "message", "ask", "why", "source"];

/** The looks at a whole note that a pack has. */
export const checkChecks = (raw: unknown, tell: Tell): readonly NoteCheck[] =>
  soundItems(raw, "checks", tell, (item, path, tellItem) => {
    onlyKeys(item, [...sayingKeys, "title", "there", "kinds", "words"], path, tellItem);
    const there = isMap(item.there) ? item.there : {};
    const at = [...path, "there"];
    onlyKeys(there, ["roles", "strengths", "voices", "holders", "words", "explained"], at, tellItem);
    const signs = dropUndefined<Signs>({
      roles: manyOf(there, "roles", roles, at, tellItem),
      strengths: manyOf(there, "strengths", strengthClasses, at, tellItem),
      voices: manyOf(there, "voices", voices, at, tellItem),
      holders: manyOf(there, "holders", holders, at, tellItem),
      words: textList(there, "words", at, tellItem),
      explained: manyOf(there, "explained", explainables, at, tellItem),
    });
    if (Object.keys(signs).length === 0)
      tellItem(at, '"there" must name roles, strengths, voices, holders, words or what is explained');
    return {
      ...checkSaying(item, ["note"], path, tellItem),
      title: needText(item, "title", path, tellItem) ?? "",
      there: signs,
      ...dropUndefined<Pick<NoteCheck, "kinds" | "words">>({
        kinds: textList(item, "kinds", path, tellItem),
        words: textList(item, "words", path, tellItem),
      }),
    };
  });

/** The rules about what is found in a text, whatever is said there. */
export const checkRecognisers = (raw: unknown, tell: Tell): readonly RecogniserRule[] =>
  soundItems(raw, "recognisers", tell, (item, path, tellItem) => {
    onlyKeys(item, [...sayingKeys, "recogniser"], path, tellItem);
    return {
      ...checkSaying(item, ["note", "privacy"], path, tellItem),
      recogniser: oneOf(item.recogniser, recognisers, [...path, "recogniser"], tellItem) ?? "national-id",
    };
  });
