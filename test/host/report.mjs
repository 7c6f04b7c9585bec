/**
 * The report in a real browser: what stands in notes is shown and never run, nothing is asked for, and figures and charts
 * are there.
 * Usage: node test/host/report.mjs
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../scripts/run.mjs";
import { describe, nothing, skippedWhole } from "../../scripts/tally.mjs";
import { installHost, NoHost } from "./install.mjs";

export const reportTitle = "the report in a browser";

/** Each would set `window.hit` if it were run. */
const hostile = [
  "<script>window.hit = 1</script>",
  "<img src=x onerror=window.hit=1>",
  "<svg onload=window.hit=1>",
  "</script><script>window.hit=1</script>",
  "<!--<script>",
  "[x](javascript:window.hit=1)",
  "&lt;script&gt;window.hit=1&lt;/script&gt;",
  '"><iframe srcdoc="<script>parent.hit=1</script>">',
];

function makeReport(folder) {
  mkdirSync(join(folder, "notes"));
  writeFileSync(join(folder, "undring.yml"), "root: true\nlanguage: nb\nreview: { agreed: 2026-01-02, purpose: x }\n");
  for (let at = 0; at < 12; at += 1) {
    const words = hostile[at % hostile.length];
    writeFileSync(
      join(folder, `notes/${at}.md`),
      `---\nlanguage: nb\nunit: Nord ${words.replace(/[:\n]/g, "")}\nshift: day\ndate: 2026-01-0${1 + (at % 7)}\n---\n\n# Vakt ${words}\n\nHun er sint på oss ${words} i dag. Han er manipulerende ${words}.\n`,
    );
  }
  const args = [join(root, "dist/cli.js"), "report", "notes", "-o", "report.html"];
  execFileSync(process.execPath, args, { cwd: folder, stdio: "ignore" });
  return pathToFileURL(join(folder, "report.html")).href;
}

/** What is seen in the page, and what it tried. */
async function look(url) {
  const { openBrowser } = await import("./browser.mjs");
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const seen = { asked: [], dialogs: 0, errors: [] };
    page.on("request", (request) => {
      if (request.url() !== url && !request.url().startsWith("data:")) seen.asked.push(request.url());
    });
    page.on("dialog", (dialog) => {
      seen.dialogs += 1;
      void dialog.dismiss();
    });
    page.on("pageerror", (error) => seen.errors.push(error.message));
    await page.goto(url);
    for (const button of await page.locator("button:visible, summary:visible").all())
      await button.click().catch(() => {});
    await page.waitForTimeout(300);
    const inPage = await page.evaluate(() => ({
      hit: window.hit,
      charts: document.querySelectorAll("svg").length,
      tables: document.querySelectorAll("table").length,
      marks: document.querySelectorAll("mark").length,
      strangers: document.querySelectorAll("img, iframe, object, embed, a[href^='javascript']").length,
    }));
    return { ...seen, ...inPage };
  } finally {
    await browser.close();
  }
}

/** Resolves to a tally; a machine without a browser skips it. */
export async function runReportSuite() {
  const folder = mkdtempSync(join(tmpdir(), "undring-"));
  try {
    await installHost();
    const seen = await look(makeReport(folder));
    const checks = [
      [`runs nothing that stands in a note (${hostile.length} ways)`, seen.hit === undefined && seen.dialogs === 0],
      ["holds no element that a note brought in", seen.strangers === 0],
      ["asks for nothing", seen.asked.length === 0],
      ["has no fault of its own", seen.errors.length === 0],
      ["shows charts, each with a table, and the marked words", seen.charts > 0 && seen.tables > 0 && seen.marks > 0],
    ];
    const message = JSON.stringify(seen);
    return {
      ...nothing,
      passed: checks.filter(([, held]) => held).length,
      failures: checks.filter(([, held]) => !held).map(([title]) => ({ title: `${reportTitle} ${title}`, message })),
    };
  } catch (error) {
    if (error instanceof NoHost) return skippedWhole(reportTitle, error.message);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tally = await runReportSuite();
  console.log(describe(reportTitle, tally, 0));
  if (tally.failures.length > 0) process.exitCode = 1;
}
