/** The tests of the TextMate grammar: notes with carets under the words, read with VS Code's own Markdown grammar. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { installHost, NoHost } from "../test/host/install.mjs";
import { capture, root } from "./run.mjs";
import { broken, nothing, skippedWhole } from "./tally.mjs";

const title = "grammar tests";
const tool = join(root, "node_modules/vscode-tmgrammar-test/dist/unit.js");
const markdown = "extensions/markdown-basics/syntaxes/markdown.tmLanguage.json";

const decode = (text) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name]);

/** A case is one line of a note with its assertions; it fails once, however many of them do. */
function readReport(xml) {
  const tally = { passed: 0, failures: [], skipped: [] };
  for (const [, name, content] of xml.matchAll(/<testcase name="([^"]*)"[^>]*>([\s\S]*?)<\/testcase>/g)) {
    const texts = [...content.matchAll(/<(?:failure|error)[^>]*>([\s\S]*?)<\/(?:failure|error)>/g)];
    if (texts.length === 0) tally.passed += 1;
    else tally.failures.push({ title: decode(name), message: texts.map(([, text]) => decode(text)).join("\n") });
  }
  return tally;
}

/** Resolves to the tally of `test/syntaxes`; without an installed VS Code there is no Markdown grammar to test with. */
export async function grammar() {
  const notes = globSync("test/syntaxes/**/*.test.md", { cwd: root });
  if (notes.length === 0) return nothing;
  try {
    const { serverFolder } = await installHost();
    const reports = join(root, "out/grammar");
    rmSync(reports, { recursive: true, force: true });
    const args = [tool, "-g", join(serverFolder, markdown), "--xunit-report", reports, ...notes];
    const { code, stdout, stderr } = await capture(process.execPath, args);
    const files = readdirSync(reports).map((file) => readFileSync(join(reports, file), "utf8"));
    const tally = readReport(files.join("\n"));
    const silent = tally.passed + tally.failures.length === 0 || (code !== 0 && tally.failures.length === 0);
    return silent ? broken(title, `${stdout}\n${stderr.slice(-2000)}`) : tally;
  } catch (error) {
    if (error instanceof NoHost) return skippedWhole(title, error.message);
    throw error;
  }
}
