import { existsSync } from "node:fs";
import pc from "picocolors";
import {
  type AnyRule,
  createAnalyser,
  type Language,
  maskIdentifiers,
  type NoteSettings,
  nearestOf,
  type RuleSettings,
  settingsFor,
  type Wishes,
} from "../core";
import { describeClaim } from "./describe-claim";
import { commandDesk, placeOf, readNamed, relativePath, rootOf, tellFaults } from "./desk";
import { lineSpan } from "./lines";
import { say, tell } from "./output";
import type { ExitCode } from "./program";

/** What the reading is asked for; where nothing is, the team's file says it. */
type ExplainOptions = Pick<Wishes, "language" | "profile">;

/**
 * Tells of a rule by its id what it asks and why, of a family which rules it has; of a line of a note, which rule spoke or
 * what kept it silent.
 * `target` is `family/name`, `family` or `FILE:LINE`.
 */
export async function explain(target: string, options: ExplainOptions): Promise<ExitCode> {
  const place = /^(.+):(\d+)$/.exec(target);
  return place === null ? explainRule(target, options) : explainLine(place[1]!, Number(place[2]), options);
}

async function explainRule(id: string, { language }: ExplainOptions): Promise<ExitCode> {
  const team = await commandDesk().team(placeOf("."), rootOf("note.md"));
  tellFaults(team);
  const analyser = createAnalyser(team);
  const wanted = (known: string) =>
    analyser.rules(known).filter((one) => language === undefined || one.language === language);
  const { rules, origins } = settingsFor(team, placeOf("note.md"));
  const found = wanted(id).map((one) => describeRule(one.language, one.rule, loudnessOf(id, rules, origins)));
  if (found.length > 0) {
    say(found.join("\n\n"));
    return 0;
  }
  const ids = analyser.ruleIds();
  const kin = ids.filter((known) => known.startsWith(`${id}/`)).flatMap((known) => wanted(known));
  if (kin.length === 0) return unknown(id, ids, language);
  for (const one of kin) say(`${pc.bold(one.rule.id)} ${pc.dim(`(${one.language})`)} ${one.rule.message}`);
  return 0;
}

/** Tells that nothing has this id, and what may have been meant. */
function unknown(id: string, ids: readonly string[], language: Language | undefined): ExitCode {
  const names = new Set(ids.flatMap((known) => [known, known.split("/")[0]!]));
  if (names.has(id)) tell(`${id}: it is not there in ${language}`);
  else {
    const near = nearestOf(id, [...names]);
    const meant =
      near === undefined || existsSync(id) ? "for a line of a note write FILE:LINE" : `did you mean ${near}?`;
    tell(
      `${id}: no rule or family has this id, neither Undring's own nor of packs that undring.yml here extends; ${meant}`,
    );
  }
  return 2;
}

/** What a team's file says of a rule or its family, and which file that is; nothing where none does. */
function loudnessOf(id: string, rules: RuleSettings, origins: NoteSettings["origins"]): string {
  const key = [id, id.split("/")[0]!].find((name) => rules[name] !== undefined);
  return key === undefined ? "" : `; here ${rules[key]} (${relativePath(origins[`rules.${key}`]!)})`;
}

const describeRule = (language: Language, rule: AnyRule, here: string): string =>
  [
    `${pc.bold(rule.id)} ${pc.dim(`(${language}) ${rule.severity}, from the profile ${rule.from}, ${isAbout(rule)}${here}`)}`,
    rule.message,
    pc.italic(rule.ask),
    ...("reader" in rule ? [rule.reader] : []),
    rule.why,
    ...("dispute" in rule && rule.dispute !== undefined ? [rule.dispute] : []),
    ...(rule.source.length > 0 ? [pc.dim(rule.source.join("; "))] : []),
    ...("flags" in rule ? rule.flags.map((sentence) => `  marks   ${sentence}`) : []),
    ...("passes" in rule ? rule.passes.map((sentence) => `  leaves  ${sentence}`) : []),
  ].join("\n");

const isAbout = (rule: AnyRule): string =>
  "concerns" in rule
    ? `concerns ${rule.concerns.join(", ")}`
    : "recogniser" in rule
      ? "found in the text whatever is said there"
      : "a look at the whole note";

async function explainLine(path: string, line: number, options: ExplainOptions): Promise<ExitCode> {
  const read = await readNamed(path, options);
  if (read === null) return 2;
  const { reading, analyser } = read;
  const { source } = reading;
  const place = lineSpan(source, line);
  if (place === null) {
    tell(`${path}: it has no line ${line}`);
    return 2;
  }
  const sentences = analyser.explain(reading, place);
  if (sentences.length === 0) {
    say("Nothing on this line is read: a heading, code, an empty line, or a language that is not ours.");
    return 0;
  }
  const parts = sentences.map(({ start, end, role, claims }) =>
    [
      `${pc.bold(source.slice(start, end))} ${pc.dim(`section: ${role}`)}`,
      ...(claims.length === 0
        ? ["  No word here that a rule speaks about says anything of somebody's mind or character."]
        : // Words that stand in two classes make two claims, told alike.
          new Set(claims.map((claim) => describeClaim(source, claim)))),
    ].join("\n"),
  );
  say(maskIdentifiers(parts.join("\n\n")));
  return 0;
}
