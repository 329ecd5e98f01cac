// Uses the page that reads scans, and tells what is wrong with it, as one JSON list of
// sentences on standard output.
//
//	node scans.cjs CHROMIUM INDEX SERVED LACKING WORKDIR
//
// INDEX is the page of the folder on the disk, SERVED its address on a web server,
// LACKING the address of one without ocr.js. WORKDIR holds the folders to check, and
// gets the reports of "skannet": file.json, server.json, off.json, lacking.json.
"use strict";
const fs = require("fs");
const path = require("path");
const { browse, open, choose, ended, download } = require("./open.cjs");
const { inspect } = require("./inspect.cjs");
const { requests } = require("./netlog.cjs");

const [executablePath, index, served, lacking, work] = process.argv.slice(2);
const at = (name) => path.join(work, name);
const problems = [];
const wishes = "as-of=2026-06-01&reproducible";
const patience = 400_000;

// opened opens the page with everything that it does wrong told.
async function opened(browser, address, tell, more = "", expected = /^$/) {
  const context = await browser.newContext();
  const page = await open(context, address, wishes + more);
  page.on("console", (m) => { if (!expected.test(m.text())) tell(`console: ${m.text()}`); });
  page.on("pageerror", (e) => tell(`error: ${e.message}`));
  const asked = [];
  context.on("request", (r) => {
    if (!/^(blob|data):/.test(r.url())) asked.push(`${r.method()} ${r.url()}${r.postData() === null ? "" : " with a body"}`);
  });
  return { context, page, asked };
}

// report checks a folder and returns the report, and its bytes as name if wanted.
async function report(page, folder, name) {
  await check(page, folder);
  const data = fs.readFileSync((await download(page, "json")).path);
  if (name) fs.writeFileSync(at(name), data);
  return JSON.parse(data);
}

async function check(page, folder) {
  await choose(page, at(folder));
  const how = await ended(page, patience);
  if (how !== "report") throw new Error(`gave no report but "${how}"`);
}

const readBy = (r) => r.documents.map((d) => d.read_by).sort().join();

const uses = {
  async "from a disk"(browser, tell) {
    const { context, page } = await opened(browser, index, tell);
    await inspect(page, "scans start", tell);
    const label = await page.getByLabel("Les skannede sider og bilder").isChecked();
    if (!label) tell("the box is not ticked, or has another label");
    const r = await report(page, "skannet", "file.json");
    if (!(await page.locator("#notice").isHidden())) tell("a notice is shown");
    if (!r.stats.ocr || r.stats.ocr.language !== "nor") tell("the report does not say what read the scans");
    await context.close();
  },

  async "with the box off"(browser, tell) {
    const { context, page, asked } = await opened(browser, served, tell);
    await page.uncheck("#scans");
    await report(page, "skannet", "off.json");
    if (!(await page.locator("#notice").textContent()).includes("kryss av")) tell("nothing is said of the box");
    if (asked.length > 0) tell(`asked for ${asked}`);
    await context.close();
  },

  // The check goes on, and says what could not be read.
  async "without ocr.js"(browser, tell) {
    const { context, page } = await opened(browser, lacking, tell, "", /404|MIME type/);
    await check(page, "skannet");
    if (!(await page.locator("#notice").textContent()).includes("ocr.js")) tell("nothing is said of it");
    if (!(await page.locator("#status").textContent()).includes("ocr.js")) tell("who listens is not told");
    fs.copyFileSync((await download(page, "json")).path, at("lacking.json"));
    await inspect(page, "scans notice", tell);
    await page.click(".app-languages [value=en]");
    await page.waitForFunction(() => document.getElementById("notice").textContent.includes("could not be fetched"));
    await page.click("#again");
    if (!(await page.locator("#notice").isHidden())) tell("the notice stays");
    await context.close();
  },

  async "a page that takes too long"(browser, tell) {
    const { context, page } = await opened(browser, index, tell, "&page-seconds=0.001");
    const r = await report(page, "skannet");
    const text = r.documents.find((d) => d.path === "Notat.txt");
    if (text.problem || text.read_by !== "text") tell("the other document was not read");
    const scans = r.documents.filter((d) => d.path !== "Notat.txt");
    if (!scans.every((d) => d.dated === "unreadable" && d.problem)) tell(`scans were read: ${readBy(r)}`);
    await context.close();
  },

  async "cancel in the middle"(browser, tell) {
    const { context, page } = await opened(browser, index, tell);
    await choose(page, at("mange"));
    // One scan is read, and others are being read.
    await page.waitForFunction(() => /^[1-9]\d* av .*Skannede sider igjen/.test(document.getElementById("progress-text").textContent), null, { timeout: patience });
    await page.click("#cancel");
    const how = await ended(page);
    if (!how.includes("avbrutt")) tell(`says "${how}"`);
    const r = await report(page, "skannet");
    if (readBy(r) !== "ocr,ocr,text") tell(`afterwards it reads by ${readBy(r)}`);
    await context.close();
  },
};

// network holds what the page asks for: nothing after load for a folder without scans,
// and once ocr.js for any number of scans.
async function network(tell) {
  const netlog = at("netlog.json");
  const browser = await browse(executablePath, netlog);
  try {
    const { page, asked } = await opened(browser, served, tell);
    await report(page, "uten");
    if (asked.length > 0) tell(`without scans, the page asked for ${asked}`);
    for (const name of ["server.json", null]) {
      await page.click("#again");
      await report(page, "skannet", name);
    }
    const once = [`GET ${new URL("ocr.js", served).href}`];
    if (asked.join() !== once.join()) tell(`for scans, the page asked for ${asked}`);
    const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]);
    if (kept.some(Boolean)) tell(`the page stored something: ${kept}`);
  } finally {
    await browser.close();
  }
  const files = ["", "mappesjekk.css", "program.js", "page.js", "ocr.js"].map((f) => new URL(f, served).href);
  const noted = requests(netlog, served).sort();
  if (noted.join() !== files.sort().join()) tell(`the browser asked for ${noted}`);
}

(async () => {
  const browser = await browse(executablePath);
  try {
    for (const [name, use] of Object.entries(uses)) {
      const tell = (what) => problems.push(`${name}: ${what}`);
      try {
        await use(browser, tell);
      } catch (e) {
        tell(e.message.split("\n")[0]);
      }
    }
  } finally {
    await browser.close();
  }
  await network((what) => problems.push(`network: ${what}`));
  process.stdout.write(JSON.stringify(problems));
})().catch((e) => {
  process.stderr.write(`${e.message}\n`);
  process.exit(1);
});
