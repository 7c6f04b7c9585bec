import type { Format } from ".";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text as it may stand in an attribute; what XML 1.0 cannot hold at all is left out. */
const text = (value: string): string =>
  [...value]
    .filter((character) => isXml(character.codePointAt(0)!))
    .join("")
    .replace(/[&<>"]/g, (character) => escapes[character]!)
    .replace(/[\n\t\r]/g, " ");
const isXml = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code < 0xd800) ||
  (code > 0xdfff && code < 0xfffe) ||
  code > 0xffff;
const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${text(String(value))}"`)
    .join("");
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Checkstyle's XML, which many build servers read. */
export function checkstyle(): Format {
  let isFirst = true;
  const begin = (): string => {
    const text = isFirst ? `${head}<checkstyle version="4.3">\n` : "";
    isFirst = false;
    return text;
  };
  return {
    note: ({ path, findings }) => {
      const errors = findings.map(({ line, column, severity, message, ask, rule }) => {
        const level = severity === "warning" ? "warning" : "info";
        return `    <error${attributes({ line, column, severity: level, message: `${message} ${ask}`, source: rule })}/>\n`;
      });
      return `${begin()}  <file${attributes({ name: path })}>\n${errors.join("")}  </file>\n`;
    },
    end: () => `${begin()}</checkstyle>\n`,
  };
}

/** JUnit's XML: a note is a test case, and fails where there is a warning. Its counts stand first, so it comes at the end. */
export function junit(): Format {
  let failures = 0;
  const cases: string[] = [];
  return {
    note: ({ path, findings }) => {
      const warnings = findings.filter(({ severity }) => severity === "warning");
      failures += warnings.length > 0 ? 1 : 0;
      const told = warnings.map(({ line, message, ask, rule }) => `${line}: ${rule}: ${message} ${ask}`).join(" | ");
      const failure =
        warnings.length === 0 ? "" : `<failure${attributes({ message: told, type: warnings[0]!.rule })}/>`;
      cases.push(`    <testcase${attributes({ name: path, classname: "undring" })}>${failure}</testcase>\n`);
      return "";
    },
    end: () => {
      const counts = attributes({ name: "undring", tests: cases.length, failures });
      return `${head}<testsuites${counts}>\n  <testsuite${counts}>\n${cases.join("")}  </testsuite>\n</testsuites>\n`;
    },
  };
}
