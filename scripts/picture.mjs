/**
 * Makes the README's picture from the running product: an example note with its marks and the rephrasings of one.
 * Usage: npm run picture
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../test/host/browser.mjs";
import { serveEditor } from "./editor.mjs";
import { root } from "./run.mjs";
import { setup } from "./setup.mjs";

const folder = join(root, "examples/ward");
await setup();
const settings = {
  "workbench.colorTheme": "Default Light Modern",
  "editor.minimap.enabled": false,
  "git.enabled": false,
  "editor.wordWrap": "on",
  "editor.fontSize": 15,
  "workbench.activityBar.location": "hidden",
  "window.menuBarVisibility": "hidden",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
};
const editor = await serveEditor(folder, settings);
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(editor.address(join(folder, process.argv[2] ?? "02-kveldsvakt.md")));
  const mark = page.locator(".squiggly-warning, .squiggly-info").nth(Number(process.argv[3] ?? 3));
  await mark.waitFor({ timeout: 60_000 });
  await page.keyboard.press("Control+b");
  await page.waitForTimeout(1000);
  const { x, y, width, height } = await mark.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.keyboard.press("Control+.");
  await page.waitForTimeout(2500);
  mkdirSync(join(root, "docs/images"), { recursive: true });
  await page.screenshot({ path: join(root, "docs/images/note.png") });
  console.log(`docs/images/note.png`);
} finally {
  await browser.close();
  await editor.stop();
}
