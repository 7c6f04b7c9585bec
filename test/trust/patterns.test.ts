import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { globSync } from "tinyglobby";

/** A regular expression that stands in the source, with its place. */
interface Found {
  readonly place: string;
  readonly expression: RegExp;
}

/** All literals `/…/` of our own source, by its syntax tree. */
function expressionsOf(file: string): readonly Found[] {
  const { code } = transformSync(readFileSync(file, "utf8"), { loader: "ts", format: "esm" });
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex !== undefined)
      found.push({ place: `${file}: /${regex.pattern}/`, expression: new RegExp(regex.pattern, regex.flags) });
    for (const part of Object.values(node)) if (typeof part === "object") visit(part);
  };
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  return found;
}

const length = 30_000;
/** In milliseconds: one that grows with the square of the length takes longer. */
const limit = 300;

/** Texts that make a pattern try in vain: what it repeats, thousands of times, and then something that it cannot take. */
function attacks({ source }: RegExp): readonly string[] {
  const own = [...new Set(source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|[()[\]{}|?*+^$.\\]/g, ""))].slice(0, 6);
  const letters = [...new Set([...own, "a", "0", " ", "-", ".", "\n", "[", "é"])];
  const pairs = letters.flatMap((one) => [one, `${one}a`, `${one} `, `0${one}`]);
  return pairs.flatMap((pair) => {
    const long = pair.repeat(Math.floor(length / pair.length));
    return [`${long}\u0001`, `x${long}!`];
  });
}

/** Milliseconds of work for all matches of a text, as an expression is used; what else the machine does is not counted. */
function timeOf(expression: RegExp, text: string): number {
  const start = process.cpuUsage();
  let tries = 0;
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null && tries < 50_000; match = expression.exec(text)) {
    if (match[0] === "") expression.lastIndex += 1;
    tries += 1;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of up to so many times; one within the limit is enough. */
function leastOf(times: number, measure: () => number): number {
  let least = measure();
  for (let at = 1; at < times && least > limit; at += 1) least = Math.min(least, measure());
  return least;
}

describe("every regular expression in the source", function () {
  this.timeout(300_000);
  const files = globSync(["core/**/*.ts", "cli/**/*.ts", "server/**/*.ts", "client/**/*.ts", "node/**/*.ts"]);
  const found = files.flatMap(expressionsOf);

  it(`takes time in step with the text (${found.length} expressions, ${length.toLocaleString("en")} characters each)`, () => {
    assert.ok(found.length > 50, "the source was not found");
    const slow: string[] = [];
    for (const { place, expression } of found) {
      const flags = expression.flags.replace(/[gy]/g, "");
      const once = new RegExp(expression.source, `${flags}g`);
      for (const text of attacks(expression)) {
        // A machine that is busy with something else may be slow once, but not three times.
        const milliseconds = leastOf(3, () => timeOf(once, text));
        if (milliseconds > limit) {
          slow.push(`${Math.round(milliseconds)} ms ${place} on ${JSON.stringify(text.slice(0, 12))}…`);
          break;
        }
      }
    }
    assert.deepEqual(slow, []);
  });
});
