// Opens every page of a folder in Chromium and tells what is wrong with it, as
// one JSON list of sentences on standard output.
//
//   node check.cjs FOLDER CHROMIUM
//
// NODE_PATH leads to axe-core and playwright-core.
"use strict";
const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");
const { chromium } = require("playwright-core");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const [folder, executablePath] = process.argv.slice(2);
const flags = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const problems = [];

// looks are what a page is looked at with. axe, which takes the longest, sees the
// light wide page and the dark narrow one.
const looks = [
  { name: "light, 1280", media: { colorScheme: "light" }, width: 1280, axe: true },
  { name: "dark, 320", media: { colorScheme: "dark" }, width: 320, axe: true },
  { name: "forced colours, 640", media: { colorScheme: "light", forcedColors: "active", reducedMotion: "reduce" }, width: 640 },
];

// everyLook crosses colours and widths, all of them with axe: for pages whose names
// begin with "axe".
const everyLook = ["light", "dark"].flatMap((colorScheme) => [320, 768, 1280].map((width) => (
  { name: `${colorScheme}, ${width}`, media: { colorScheme }, width, axe: true }
)));

// inspect opens one page and tells what is wrong with it.
async function inspect(context, file) {
  let look = "";
  const tell = (what) => problems.push(`${path.basename(file)}, ${look}: ${what}`);
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  page.on("console", (m) => tell(`console: ${m.text()}`));
  page.on("pageerror", (e) => tell(`error: ${e.message}`));
  page.on("dialog", (d) => { tell("a dialog opened"); d.dismiss(); });
  page.on("request", (r) => { if (r.url() !== url) tell(`asks for ${r.url()}`); });
  await page.goto(url);
  await page.evaluate(axe);
  for (const l of path.basename(file).startsWith("axe") ? everyLook : looks) {
    look = l.name;
    await page.emulateMedia(l.media);
    await page.setViewportSize({ width: l.width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) tell(`is ${wide} pixels too wide`);
    if (!l.axe) continue;
    const result = await page.evaluate(() => window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
      resultTypes: ["violations"],
    }));
    for (const v of result.violations) {
      tell(`axe ${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120)).join(" | ")}`);
    }
  }
  const seen = await page.evaluate(() => ({
    ran: "ran" in window,
    rows: document.querySelectorAll("table.documents tbody tr").length,
    lost: Array.from(document.querySelectorAll("[href^='#']"))
      .map((a) => a.getAttribute("href")).filter((h) => !document.getElementById(h.slice(1))),
  }));
  if (seen.ran) tell("a name or quote ran as a script");
  if (seen.lost.length > 0) tell(`links lead nowhere: ${seen.lost}`);
  if (seen.rows > 1) await sort(page, tell, seen.rows);
  await drawing(page, tell);
  await list(page, tell);
  await explained(page, tell);
  await page.close();
}

// drawing goes through the marks of the timeline with the arrow keys: for the tab
// key they are one stop, however many there are.
async function drawing(page, tell) {
  const dots = page.locator("a.dot");
  const count = await dots.count();
  if (count === 0) return;
  const stops = () => page.locator("a.dot[tabindex='0'], a.dot:not([tabindex])").count();
  if (await stops() !== 1) tell(`the drawing has ${await stops()} stops for the tab key`);
  await dots.first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  const at = await dots.evaluateAll((all) => all.indexOf(document.activeElement));
  if (at !== count - 1) tell(`the arrow keys lead to mark ${at} of ${count}`);
  if (!(await dots.last().locator(".told").isVisible())) tell("a mark does not tell its file");
  if (await stops() !== 1) tell("the drawing has more stops after the arrow keys were used");
}

// list unfolds the plain list and looks for each task in it, and for the buttons.
async function list(page, tell) {
  const titles = await page.locator(".tasks h3").allTextContents();
  if (titles.length === 0) return;
  // For an office, a text for a letter stands open in the place of the list.
  if (await page.locator(".tools details").getAttribute("open") === null) {
    await page.locator(".tools summary").click();
    const plain = await page.locator("#plain").innerText();
    for (const [i, title] of titles.entries()) {
      if (!plain.includes(`${i + 1}. ${title.replace(/\.$/, "")}`)) tell(`the plain list lacks task ${i + 1}`);
    }
  }
  if (await page.locator(".tools button").count() !== 2) tell("the list can't be copied and printed");
}

// explained follows the link of each task to what is said of its rule.
async function explained(page, tell) {
  for (const link of await page.locator("a[href^='#regel-']").all()) {
    const id = (await link.getAttribute("href")).slice(1);
    await link.click();
    if (!(await page.locator(`[id="${id}"]`).isVisible())) tell(`the link to ${id} leads to something folded`);
  }
}

// sort sorts the table by its third column, the date, up and down.
async function sort(page, tell, rows) {
  const button = page.locator("table.documents thead button").nth(2);
  const keys = () => page.locator("table.documents tbody tr").evaluateAll((all) => all.map((r) => r.cells[2].dataset.key));
  for (const [state, sign] of [["ascending", 1], ["descending", -1]]) {
    await button.focus();
    await page.keyboard.press("Enter");
    const got = await keys();
    const want = [...got].sort((a, b) => sign * (a < b ? -1 : a > b ? 1 : 0));
    if (got.length !== rows || got.some((k, i) => k !== want[i])) tell(`the table is not sorted ${state}`);
    const said = await page.locator("table.documents thead th").nth(2).getAttribute("aria-sort");
    if (said !== state) tell(`aria-sort says ${said}, not ${state}`);
  }
}

(async () => {
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const context = await browser.newContext();
    for (const name of fs.readdirSync(folder).filter((n) => n.endsWith(".html")).sort()) {
      await inspect(context, path.join(folder, name));
    }
  } finally {
    await browser.close();
  }
  process.stdout.write(JSON.stringify(problems));
})().catch((e) => {
  process.stderr.write(`${e.message}\n`);
  process.exit(1);
});
