import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { ReportingDescriptor, Result, Run } from "sarif";
import type { Severity } from "../../core";
import { version } from "../version";
import type { Format } from ".";
import { JsonList } from "./json-list";

/** A note is no program: nothing in it is an error. */
const levels: Readonly<Record<Severity, Result.level>> = { warning: "warning", information: "note", hint: "note" };

const head = `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "results": `;

/** SARIF 2.1.0, for what shows findings of many tools. Columns count UTF-16 units from 1. */
export function sarif(): Format {
  const rules = new Map<string, ReportingDescriptor>();
  const results = new JsonList(head, 6);
  return {
    note: ({ path, findings }) =>
      findings
        .map(({ rule, family, severity, message, ask, line, column, start, end, text }): string => {
          if (!rules.has(rule))
            rules.set(rule, {
              id: rule,
              name: nameOf(rule),
              shortDescription: { text: message },
              help: { text: ask },
              defaultConfiguration: { level: levels[severity] },
              properties: { family, "problem.severity": severity === "warning" ? "warning" : "recommendation" },
            });
          const result: Result = {
            ruleId: rule,
            ruleIndex: [...rules.keys()].indexOf(rule),
            level: levels[severity],
            message: { text: `${message} ${ask}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uriOf(path) },
                  region: {
                    startLine: line,
                    startColumn: column,
                    ...endOf(text, line, column),
                    charOffset: start,
                    charLength: end - start,
                  },
                },
              },
            ],
          };
          return results.item(result);
        })
        .join(""),
    end: () => {
      const tool: Run["tool"] = {
        driver: {
          name: "Undring",
          organization: "Undring",
          version,
          semanticVersion: version,
          rules: [...rules.values()],
        },
      };
      const text = JSON.stringify(tool, null, 2).replaceAll("\n", "\n      ");
      return `${results.end()},\n      "tool": ${text}\n    }\n  ]\n}\n`;
    },
  };
}

/** A path as a URI: readers put a relative one under their own root, a whole one needs its scheme. */
const uriOf = (path: string): string =>
  isAbsolute(path)
    ? pathToFileURL(path).href
    : encodeURI(path.replaceAll("\\", "/")).replace(/[?#]/g, encodeURIComponent);

/** Readers want an end as well: the column behind the last character. */
function endOf(text: string, line: number, column: number): { readonly endLine: number; readonly endColumn: number } {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1)!.length;
  return { endLine: line + lines.length - 1, endColumn: lines.length === 1 ? column + last : last + 1 };
}

/** A name for people, as readers of SARIF want it: «unmarked-inference/feeling» is UnmarkedInferenceFeeling. */
const nameOf = (rule: string): string =>
  rule
    .split(/[-/]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
