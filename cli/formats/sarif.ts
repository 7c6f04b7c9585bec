import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Severity } from "../../core";
import type { FileResult } from "../describe";
import { version } from "../version";

/** A note is no program: nothing in it is an error. */
const levels: Readonly<Record<Severity, Result.level>> = { warning: "warning", information: "note", hint: "note" };

/** SARIF 2.1.0, for what shows findings of many tools. Columns count UTF-16 units from 1. */
export function sarif(results: readonly FileResult[]): string {
  const rules = new Map<string, ReportingDescriptor>();
  const found = results.flatMap(({ path, findings }) =>
    findings.map(({ rule, family, severity, message, ask, line, column, text }): Result => {
      if (!rules.has(rule)) rules.set(rule, { id: rule, name: family, shortDescription: { text: message } });
      return {
        ruleId: rule,
        ruleIndex: [...rules.keys()].indexOf(rule),
        level: levels[severity],
        message: { text: `${message} ${ask}` },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: encodeURI(path.replaceAll("\\", "/")) },
              region: { startLine: line, startColumn: column, charLength: text.length },
            },
          },
        ],
      };
    }),
  );
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Undring", version, rules: [...rules.values()] } },
        columnKind: "utf16CodeUnits",
        results: found,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
