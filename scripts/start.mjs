/**
 * Sets itself up, says what there is to wonder about in a folder of notes, and opens it in an editor with Undring at work.
 * Usage: npm start [-- FOLDER] [-- --no-editor]
 */
import { existsSync, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { capture, root } from "./run.mjs";
import { setup } from "./setup.mjs";

const onPath = (name) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => folder !== "" && existsSync(join(folder, name)));
const hasScreen = () => process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const hasDesktopCode = () => hasScreen() && (onPath("code") || onPath("code.cmd"));

/** What the command finds in the folder, in a few lines. */
async function summarise(folder) {
  const args = ["dist/cli.js", "check", folder, "--format", "json", "--fail-on", "never"];
  const { code, stdout, stderr } = await capture(process.execPath, args);
  if (stderr.trim() !== "") console.error(stderr.trim());
  if (code !== 0) return;
  const { files } = JSON.parse(stdout);
  const families = new Map();
  const findings = files.flatMap((file) => file.findings);
  for (const { family } of findings) families.set(family, (families.get(family) ?? 0) + 1);
  const sentences = files.reduce((total, { note }) => total + note.sentences, 0);
  console.log(`\n${files.length} notes, ${sentences} sentences, ${findings.length} places to wonder about:`);
  for (const [family, count] of [...families].sort((a, b) => b[1] - a[1])) {
    console.log(`  ${String(count).padStart(4)}  ${family}`);
  }
}

/** The desktop's own VS Code, with the extension loaded from this checkout. */
async function openDesktop(folder) {
  console.log(`\nOpening ${folder} in VS Code.`);
  await capture("code", ["--new-window", `--extensionDevelopmentPath=${root}`, folder]);
}

/** A VS Code served to the browser, until somebody ends it. */
async function serve(folder) {
  const { serveEditor } = await import("./editor.mjs");
  const { address, stop } = await serveEditor(folder);
  console.log(`\nOpen this address in your browser (Ctrl-C here ends it):\n  ${address()}`);
  await new Promise((end) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, end);
  });
  await stop();
}

async function main() {
  const given = process.argv.slice(2).filter((argument) => argument !== "--");
  const unknown = given.find((argument) => argument.startsWith("-") && argument !== "--no-editor");
  if (unknown !== undefined) throw new Error(`${unknown} is not known; npm start [-- FOLDER] [-- --no-editor]`);
  const folder = resolve(given.find((argument) => !argument.startsWith("-")) ?? join(root, "examples"));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`);
  await setup();
  await summarise(folder);
  if (given.includes("--no-editor")) return;
  await (hasDesktopCode() ? openDesktop(folder) : serve(folder));
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
