/** A browser without a window: an installed one, or the Chromium that comes as a package. */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
const apps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of an installed Chrome, Chromium or Edge; `CHROME_PATH` speaks first. */
function installedBrowser(path = process.env.PATH ?? "") {
  const windows = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]);
  const onPath = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH, ...onPath, ...apps, ...windows].find((file) => file && existsSync(file));
}

/** The packaged Chromium unpacks its shared libraries only where it believes to be on its usual machine. */
async function packagedBrowser() {
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  delete process.env.AWS_EXECUTION_ENV;
  const libraries = [join(tmpdir(), "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return { executablePath, args: packaged.args, env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}

/** Opens a browser; playwright ends it on `close()` and when this process ends. */
export async function openBrowser() {
  const installed = installedBrowser();
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const options = installed ? { executablePath: installed, args: sandbox } : await packagedBrowser();
  return chromium.launch({ headless: true, timeout: 60_000, ...options });
}
