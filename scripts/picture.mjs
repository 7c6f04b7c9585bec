/**
 * Makes the pictures of README and docs from the running product: an example note with its marks, a new note from a
 * template, a change before it is made, the walk through a note and its end, the note at a glance, a review of all notes,
 * and the report.
 * Usage: npm run picture [note] [preview] [walk] [end] [glance] [review] [template] [report]
 */
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../test/host/browser.mjs";
import { serveEditor } from "./editor.mjs";
import { root, run } from "./run.mjs";
import { setup } from "./setup.mjs";

// A copy: the editor saves what is put in.
const folder = join(root, "out/pictures/ward");
const images = join(root, "docs/images");
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

/** Runs one of our commands by its title, as a person would. */
async function command(page, title) {
  await page.keyboard.press("F1");
  await page.waitForTimeout(700);
  await page.keyboard.type(title, { delay: 15 });
  await page.waitForTimeout(900);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(2500);
}

/** Puts the pen into what is marked. */
async function clickInto(page, mark) {
  const { x, y, width, height } = await mark.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** What each picture shows, from a note that is open with its marks and no side bar. */
const pictures = {
  note: async (page, mark) => {
    await clickInto(page, mark);
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget .monaco-list-row.focused").first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1000);
  },
  preview: async (page, mark) => {
    await clickInto(page, mark);
    await command(page, "Undring: Se endringen før du velger");
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(3000);
  },
  walk: (page) => command(page, "Undring: Gå gjennom notatet"),
  end: async (page) => {
    await command(page, "Undring: Gå gjennom notatet");
    const title = page.locator(".quick-input-title");
    while (!(await title.innerText()).includes("gjennomgått")) {
      await page.keyboard.type("Hopp", { delay: 15 });
      await page.keyboard.press("Enter");
      await page.waitForTimeout(1200);
    }
  },
  glance: (page) => command(page, "Undring: Notatet i korte trekk"),
  review: async (page) => {
    await page.keyboard.press("Control+b");
    await command(page, "Undring: Les gjennom notatene");
    await command(page, "Undring: Neste sted i gjennomgangen");
  },
  // The last: its note is never saved, and stays open.
  template: async (page) => {
    await command(page, "Undring: Nytt notat");
    for (const answer of ["Bokmål", "Vaktrapport", "Kveld"]) {
      await page.keyboard.type(answer, { delay: 15 });
      await page.keyboard.press("Enter");
      await page.waitForTimeout(1000);
    }
    await page.waitForTimeout(3000);
    // The first of the choices is the slot itself; who has chosen goes on to the next slot.
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(500);
    await page.keyboard.type("Fra kl. 15 til 22. Fem beboere og to på vakt.", { delay: 15 });
    await page.keyboard.press("Tab");
    await page.waitForTimeout(3000);
  },
};

async function fromEditor(page, editor, name) {
  await page.goto("about:blank");
  await page.goto(editor.address(join(folder, "02-kveldsvakt.md")));
  const mark = page.locator(".squiggly-warning, .squiggly-info").nth(3);
  await mark.waitFor({ timeout: 60_000 });
  await page.keyboard.press("Control+b");
  await page.waitForTimeout(1000);
  await pictures[name](page, mark);
  await page.screenshot({ path: join(images, `${name}.png`) });
}

async function fromReport(page) {
  const file = join(root, "out/report.html");
  await run(process.execPath, ["dist/cli.js", "report", "examples/house/notes", "-o", file]);
  await page.setViewportSize({ width: 1000, height: 1150 });
  await page.goto(`file://${file}`);
  await page.evaluate(() => document.getElementById("time").scrollIntoView());
  await page.screenshot({ path: join(images, "report.png") });
}

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
await setup();
mkdirSync(images, { recursive: true });
cpSync(join(root, "examples/ward"), folder, { recursive: true, force: true });
const editor = await serveEditor(folder, settings);
const browser = await openBrowser();
try {
  // One page for all: a browser of one process ends with its page.
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.on("dialog", (dialog) => void dialog.accept());
  for (const name of Object.keys(pictures).filter(isWanted)) {
    await fromEditor(page, editor, name);
    console.log(`docs/images/${name}.png`);
  }
  if (isWanted("report")) await fromReport(page);
} finally {
  await browser.close();
  await editor.stop();
}
