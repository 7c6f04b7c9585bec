/**
 * The suite inside a real VS Code, in a browser: once in the Node extension host, once in the web worker.
 * Usage: node test/host/run.mjs [node] [web] [--empty]
 * --empty: waking alone, with an extension that does nothing in our place: what the host itself takes for it.
 */
import { pathToFileURL } from "node:url";
import { exitOnSignal } from "../../scripts/run.mjs";
import { broken, describe, skippedWhole } from "../../scripts/tally.mjs";
import { bundleSuite } from "./bundle.mjs";
import { installHost, NoHost } from "./install.mjs";
import { prepareData, startServer } from "./server.mjs";
import { makeRunFolder, stageExtension } from "./stage.mjs";

/** A slow machine may ask for more seconds. */
const patience = Number(process.env.UNDRING_HOST_PATIENCE ?? 180) * 1000;
const resultMark = "undring-result ";

export const titles = { node: "in VS Code, Node host", web: "in VS Code, web worker host" };

/** The address that opens the workspace with the extension under test, and runs the suite in it. */
function address(port, kind, { extension, tests, workspace }) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(extension)],
    ["extensionTestsPath", remote(tests)],
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ];
  if (kind === "web") payload.push(["extensionDevelopmentKind", "web"]);
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

/** Opens the page and waits for the editor to say that the suite has ended. Resolves to what it logged. */
async function runInPage(browser, url) {
  const page = await browser.newPage();
  const lines = [];
  let late;
  const code = await new Promise((resolve, reject) => {
    late = setTimeout(() => resolve("no end in time"), patience);
    const log = (_type, args) => lines.push(args.map(String).join(" "));
    page.on("crash", () => resolve("the page crashed"));
    page
      .exposeFunction("codeAutomationLog", log)
      .then(() => page.exposeFunction("codeAutomationExit", resolve))
      .then(() => page.goto(url, { timeout: patience }))
      .catch(reject);
  }).finally(() => clearTimeout(late));
  return { code, lines };
}

/** The server goes without its native parts and without the network, and says so at length. */
const expected =
  /Could not locate the bindings file|build.Release|ENOTFOUND|ERR_NAME_NOT_RESOLVED|ERR_INTERNET_DISCONNECTED/;

/** What it logged last, each entry without the tail of its stack. */
function lastLines(lines) {
  const telling = lines.filter((line) => !expected.test(line)).slice(-15);
  return telling.map((line) => line.split("\n").slice(0, 6).join("\n").slice(0, 1000)).join("\n");
}

/** The tally that the suite logged, or what it said instead. */
function readResult({ code, lines }, title) {
  const line = lines.find((text) => text.includes(resultMark));
  if (line === undefined) return broken(title, `No result (${code}). Last lines:\n${lastLines(lines)}`);
  const tally = JSON.parse(line.slice(line.indexOf(resultMark) + resultMark.length));
  if (tally.passed + tally.failures.length + tally.skipped.length === 0) return broken(title, "No test was found.");
  return tally;
}

/** Runs the suite in one kind of extension host. Resolves to its tally; a machine that cannot run it skips it. */
export async function runHostSuite(kind, empty = false) {
  const title = titles[kind];
  const closing = [];
  try {
    const host = await installHost();
    const { openBrowser } = await import("./browser.mjs");
    const extension = await stageExtension(kind, empty);
    const tests = await bundleSuite(kind, extension, empty ? ["suite/activation.ts"] : undefined);
    const folder = makeRunFolder();
    closing.push(folder.remove);
    prepareData(folder.data);
    const server = await startServer(host, folder.data, ["--without-connection-token", "--enable-smoke-test-driver"]);
    closing.push(server.stop);
    const browser = await openBrowser();
    closing.push(() => browser.close());
    const url = address(server.port, kind, { extension, tests, workspace: folder.workspace });
    return readResult(await runInPage(browser, url), title);
  } catch (error) {
    if (error instanceof NoHost) return skippedWhole(title, error.message);
    throw error;
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  exitOnSignal();
  const empty = process.argv.includes("--empty");
  const kinds = process.argv.slice(2).filter((word) => word in titles);
  for (const kind of kinds.length > 0 ? kinds : Object.keys(titles)) {
    const tally = await runHostSuite(kind, empty);
    console.log(describe(titles[kind], tally, 0));
    if (tally.failures.length > 0) process.exitCode = 1;
  }
}
