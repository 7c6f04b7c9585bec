import pc from "picocolors";
import {
  builtInRuleIds,
  createAnalyser,
  type Language,
  maskIdentifiers,
  nearestOf,
  type Rule,
  type Wishes,
} from "../core";
import { describeClaim } from "./describe-claim";
import { readNamed } from "./desk";
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

function explainRule(id: string, { language }: ExplainOptions): ExitCode {
  const found = createAnalyser()
    .rules(id)
    .filter((one) => language === undefined || one.language === language);
  if (found.length === 0) return explainFamily(id, language);
  say(found.map((one) => describeRule(one.language, one.rule)).join("\n\n"));
  return 0;
}

/** Of a family, which rules it has; of what is neither, what may have been meant. */
function explainFamily(id: string, language: Language | undefined): ExitCode {
  const ids = builtInRuleIds();
  const analyser = createAnalyser();
  const own = ids
    .filter((known) => known.startsWith(`${id}/`))
    .flatMap((known) =>
      analyser
        .rules(known)
        .filter((one) => language === undefined || one.language === language)
        .map((one) => `${pc.bold(known)} ${pc.dim(`(${one.language})`)} ${one.rule.message}`),
    );
  if (own.length > 0) {
    say(own.join("\n"));
    return 0;
  }
  const near = nearestOf(id, [...ids, ...new Set(ids.map((known) => known.split("/")[0]!))]);
  const meant = near === undefined ? "for a line of a note write FILE:LINE" : `did you mean ${near}?`;
  tell(`${id}: no rule or family of Undring's own has this id; ${meant}`);
  return 2;
}

const describeRule = (language: Language, rule: Rule): string =>
  [
    `${pc.bold(rule.id)} ${pc.dim(`(${language}) ${rule.severity}, from the profile ${rule.from}, concerns ${rule.concerns.join(", ")}`)}`,
    rule.message,
    pc.italic(rule.ask),
    rule.reader,
    rule.why,
    ...(rule.dispute === undefined ? [] : [rule.dispute]),
    pc.dim(rule.source.join("; ")),
    ...rule.flags.map((sentence) => `  marks   ${sentence}`),
    ...rule.passes.map((sentence) => `  leaves  ${sentence}`),
  ].join("\n");

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
        : claims.map((claim) => describeClaim(source, claim))),
    ].join("\n"),
  );
  say(maskIdentifiers(parts.join("\n\n")));
  return 0;
}
