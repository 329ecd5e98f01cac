// Opens every overview of a folder in Chromium and tells what is wrong with it and
// how long it took, as JSON on standard output.
//
//   node overview.cjs FOLDER CHROMIUM
//
// Pages whose names begin with "axe" are looked at by axe. NODE_PATH leads to
// axe-core and playwright-core.
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
const took = {};
const looks = [
  { name: "light, 1280", media: { colorScheme: "light" }, width: 1280 },
  { name: "dark, 320", media: { colorScheme: "dark" }, width: 320 },
];

// shown are the names of the cases that can be seen, in their order.
const shown = (page) => page.$$eval("table.cases tbody tr:not([hidden])", (all) => all.map((r) => r.cells[0].firstChild.textContent));
const said = (page) => page.$eval(".shown", (s) => s.textContent);

// drawn waits until the page has been drawn after act, and notes how long it took.
async function drawn(page, name, act) {
  took[name] = Math.round(await page.evaluate(async (source) => {
    const begun = performance.now();
    new Function(source)();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - begun;
  }, act));
}

async function inspect(context, file) {
  let look = "";
  const tell = (what) => problems.push(`${path.basename(file)}, ${look}: ${what}`);
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  page.on("console", (m) => tell(`console: ${m.text()}`));
  page.on("pageerror", (e) => tell(`error: ${e.message}`));
  page.on("dialog", (d) => { tell("a dialog opened"); d.dismiss(); });
  page.on("request", (r) => { if (r.url() !== url) tell(`asks for ${r.url()}`); });
  const begun = Date.now();
  await page.goto(url);
  took.open = Date.now() - begun;
  const many = !path.basename(file).startsWith("axe");
  if (!many) await page.evaluate(axe);
  await page.evaluate(() => document.querySelectorAll("details").forEach((d, i) => { if (i < 9) d.open = true; }));
  for (const l of looks) {
    look = l.name;
    await page.emulateMedia(l.media);
    await page.setViewportSize({ width: l.width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) tell(`is ${wide} pixels too wide`);
    if (many) continue;
    const result = await page.evaluate(() => window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
      resultTypes: ["violations"],
    }));
    for (const v of result.violations) {
      tell(`axe ${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120)).join(" | ")}`);
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  look = "used";
  if (await page.evaluate(() => "ran" in window)) tell("a name ran as a script");
  if (path.basename(file) === "axe.nb.html") await use(page, tell);
  if (many) {
    await drawn(page, "filter", 'var s = document.getElementById("group"); s.value = "some"; s.dispatchEvent(new Event("change", { bubbles: true }));');
    await drawn(page, "search", 'document.getElementById("search").value = "notat 4"; document.querySelector(".filters").dispatchEvent(new Event("change"));');
    await drawn(page, "sort", 'document.querySelector("[data-sort=arrived] button").click();');
  }
  await page.close();
}

// use filters, searches, sorts and copies.
async function use(page, tell) {
  const all = await shown(page);
  const total = await said(page);
  const expect = (what, got, want) => { if (got !== want) tell(`${what}: ${got}, want ${want}`); };
  await page.locator(".groups button").first().click();
  expect("cases that are ready", (await shown(page)).length, all.length / 6);
  expect("the group that is chosen", await page.locator(".groups [aria-pressed=true]").count(), 1);
  if (await said(page) === total) tell("the number of cases that are shown is not told");
  await page.locator(".filters [type=reset]").click();
  await page.waitForFunction((n) => document.querySelectorAll("table.cases tbody tr:not([hidden])").length === n, all.length);
  await page.selectOption("#point", "gap:redegjorelse");
  await page.selectOption("#rule", "rule:dato-mangler");
  expect("cases with a gap of a kind", (await shown(page)).length, all.length * 4 / 6);
  await page.locator("#earlier").check();
  expect("cases that came before", (await shown(page)).length, all.length * 4 / 6);
  await page.fill("#search", "2025/7 NOTAT");
  await page.waitForFunction(() => document.querySelectorAll("table.cases tbody tr:not([hidden])").length === 1);
  await page.fill("#search", "finnes ikke");
  await page.waitForFunction(() => document.querySelectorAll("table.cases tbody tr:not([hidden])").length === 0);
  await page.locator(".filters [type=reset]").click();
  await page.waitForFunction((n) => document.querySelectorAll("table.cases tbody tr:not([hidden])").length === n, all.length);
  expect("all cases are told of", await said(page), total);

  const head = page.locator("[data-sort=gaps]");
  for (const [state, sign] of [["ascending", 1], ["descending", -1]]) {
    await head.locator("button").focus();
    await page.keyboard.press("Enter");
    expect("aria-sort", await head.getAttribute("aria-sort"), state);
    const gaps = await page.$$eval("table.cases tbody tr", (rows) => rows.map((r) => +r.cells[3].textContent));
    if (gaps.some((g, i) => i > 0 && sign * (g - gaps[i - 1]) < 0)) tell(`the table is not sorted ${state}`);
  }
  await page.locator("[data-sort=work] button").click();
  const ranks = await page.$$eval("table.cases tbody tr", (rows) => rows.map((r) => +r.dataset.key[0]));
  if (ranks.some((r, i) => i > 0 && r < ranks[i - 1])) tell("the table does not go back to what saves most work");

  const letter = page.locator("table.cases details:has(pre)").last();
  await letter.evaluate((d) => { d.open = false; });
  await letter.locator("summary").click();
  await letter.locator("button").click();
  await page.waitForFunction(() => Array.from(document.querySelectorAll(".cases [role=status]")).some((s) => s.textContent));
}

// plain opens a page without its script.
async function plain(browser, file) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  if (await page.locator("table.cases tbody tr").count() !== 24) problems.push("without its script, the page lacks cases");
  if (await page.locator(".filters").isVisible()) problems.push("without its script, the page shows fields that do nothing");
  await context.close();
}

(async () => {
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const context = await browser.newContext();
    for (const name of fs.readdirSync(folder).filter((n) => n.endsWith(".html")).sort()) {
      await inspect(context, path.join(folder, name));
    }
    await plain(browser, path.join(folder, "axe.nb.html"));
  } finally {
    await browser.close();
  }
  process.stdout.write(JSON.stringify({ problems, took }));
})().catch((e) => {
  process.stderr.write(`${e.message}\n`);
  process.exit(1);
});
