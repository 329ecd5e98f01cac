// Uses the page in every way and tells what is wrong with it, as one JSON list of
// sentences on standard output.
//
//	node check.cjs CHROMIUM SINGLE SERVED WORKDIR
//
// SINGLE is the single file, SERVED the address of the folder on a web server.
// WORKDIR holds the folders to check; see makeFolders in browser_test.go.
"use strict";
const fs = require("fs");
const path = require("path");
const { browse, open, choose, chooseFiles, drop, ended, download } = require("./open.cjs");
const { inspect } = require("./inspect.cjs");
const { requests } = require("./netlog.cjs");

const [executablePath, single, served, work] = process.argv.slice(2);
const at = (name) => path.join(work, name);
const problems = [];

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const rows = (page) => page.locator("table.documents tbody tr").count();

// uses are the ways to use the page. Each gets one of its own.
const uses = {
  async "a dropped folder"(page, tell) {
    await inspect(page, "start", tell);
    await drop(page, [at("saken")]);
    if ((await ended(page)) !== "report") return tell("gave no report");
    if ((await rows(page)) !== 7) tell(`${await rows(page)} documents`);
    const focus = await page.evaluate(() => document.activeElement.id);
    if (focus !== "content") tell(`the focus is at "${focus}", not at the report`);
    const said = await page.locator("#status").textContent();
    if (!said.includes("Mappen ser komplett ut")) tell(`who listens is told "${said}"`);
    await inspect(page, "report", tell);
    await page.locator("table.documents thead button").nth(2).click();
    const sorted = await page.locator("table.documents thead th").nth(2).getAttribute("aria-sort");
    if (sorted !== "ascending") tell("the table does not sort");
    for (const [value, end, start] of [["html", ".html", "<!DOCTYPE html>"], ["xlsx", ".xlsx", "PK"], ["list", ".xlsx", "PK"], ["json", ".json", "{"]]) {
      const { path: file, name } = await download(page, value);
      if (!name.endsWith(`saken${end}`)) tell(`the download is called "${name}"`);
      if (fs.readFileSync(file, "latin1").slice(0, start.length) !== start) tell(`the download ${value} is something else`);
      if (!(await page.getByText("Filen er laget").last().isVisible())) tell(`nothing is seen to come of ${value}`);
    }
    await page.click(".app-languages [value=en]");
    await page.waitForFunction(() => /in place|in order|complete/.test(document.getElementById("verdict")?.textContent));
    if ((await page.evaluate(() => document.documentElement.lang)) !== "en") tell("the page does not say that it is in English");
    await page.emulateMedia({ media: "print" });
    const printed = await page.evaluate(() => [...document.querySelectorAll(".app-bar, .app-tools, .app")].some((e) => getComputedStyle(e).display !== "none"));
    if (printed) tell("buttons stand on paper");
  },

  // A file that the browser hides, as Chromium does on a page from a disk, is none
  // that a school means to send.
  async "debris in a dropped folder"(page, tell) {
    await drop(page, [at("rotete")]);
    if ((await ended(page)) !== "report") return tell("gave no report");
    const report = JSON.parse(fs.readFileSync((await download(page, "json")).path, "utf8"));
    const names = report.documents.map((d) => d.path).join();
    if (names !== ".skjult.txt,Møte 1. mars~.txt,under/Notat.txt") tell(`the documents are ${names}`);
    const passed = report.ignored.map((i) => i.path);
    if (!passed.includes("tomt")) tell(`passed over are ${passed}`);
    if (page.url().startsWith("http:") && !passed.includes("Thumbs.db")) tell(`passed over are ${passed}`);
  },

  async "a ZIP"(page, tell) {
    await chooseFiles(page, [at("saken.zip")]);
    if ((await ended(page)) !== "report" || (await rows(page)) !== 7) tell("gave no report of seven documents");
  },

  async "several files"(page, tell) {
    await drop(page, [at("saken/Logg.xlsx"), at("saken/Samtale med N.docx")]);
    if ((await ended(page)) !== "report" || (await rows(page)) !== 2) tell("gave no report of two documents");
  },

  async "one document that is no bundle"(page, tell) {
    await chooseFiles(page, [at("saken/Logg.xlsx")]);
    if ((await ended(page)) !== "report" || (await rows(page)) !== 1) return tell("gave no report of one document");
    const notice = await page.locator("#notice").textContent();
    if (!notice.includes("hele mappen")) tell(`advises "${notice}"`);
    // Another folder takes the place of the report.
    await drop(page, [at("saken")], "#report", async () => {
      if (!(await page.locator(".app-over").isVisible())) tell("nothing shows that it can be dropped");
    });
    await page.waitForFunction(() => document.querySelectorAll("table.documents tbody tr").length === 7);
    if (await page.locator("#notice").isVisible()) tell("the advice stays");
    if (await page.locator(".app-over").isVisible()) tell("it still waits for the drop");
  },

  async "hostile names"(page, tell) {
    await choose(page, at("<img src=x onerror=window.ran=1>"));
    if ((await ended(page)) !== "report") return tell("gave no report");
    await inspect(page, "hostile", tell);
    if (await page.evaluate(() => "ran" in window)) tell("a name ran as a script");
    if (await page.evaluate(() => document.querySelector("#report img, #report script, #work img") !== null)) tell("a name became a tag");
    if ((await rows(page)) !== fs.readdirSync(at("<img src=x onerror=window.ran=1>")).length) tell("a file is lost");
    const { name } = await download(page, "html");
    if (/[<>:"|?*]/.test(name)) tell(`the download is called "${name}"`);
  },

  async "an empty folder"(page, tell) {
    await drop(page, [at("tom")]);
    const how = await ended(page);
    if (!how.includes("ingen filer")) tell(`says "${how}"`);
    await inspect(page, "empty", tell);
    // The page goes on from there.
    await choose(page, at("saken"));
    if ((await ended(page)) !== "report") tell("did not go on");
  },

  async "cancel in the middle"(page, tell) {
    await choose(page, at("treg"));
    await page.waitForFunction(() => document.getElementById("progress").value > 0);
    await inspect(page, "work", tell);
    await page.click(".app-languages [value=en]");
    const text = await page.locator("#work").textContent();
    if (!/Checking.*files are read/s.test(text)) tell(`in English, the work is "${text}"`);
    await page.click(".app-languages [value=nb]");
    if ((await page.evaluate(() => document.body.dataset.state)) !== "work") tell("the slow folder is too fast for this test");
    await page.click("#cancel");
    const how = await ended(page);
    if (!how.includes("avbrutt")) tell(`says "${how}"`);
    await choose(page, at("saken"));
    if ((await ended(page)) !== "report") tell("did not go on");
  },

  async "by the keyboard"(page, tell) {
    const choosing = page.waitForEvent("filechooser");
    for (let i = 0; i < 20 && (await page.evaluate(() => document.activeElement.id)) !== "choose-folder"; i++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await (await choosing).setFiles(at("saken"));
    await page.waitForFunction(() => document.body.dataset.state !== "start");
    if ((await ended(page)) !== "report") return tell("gave no report");
    await page.keyboard.press("Shift+Tab");
    if (!(await page.evaluate(() => document.activeElement.closest(".app-tools, .skip, #report")))) tell("the downloads are not before the report");
  },

  // A document over its time ends its worker, and the others are read.
  "a document that takes too long": Object.assign(async (page, tell) => {
    await choose(page, at("treg"));
    if ((await ended(page)) !== "report") return tell("gave no report");
    const report = JSON.parse(fs.readFileSync((await download(page, "json")).path, "utf8"));
    const problems = Object.fromEntries(report.documents.map((d) => [d.path, Boolean(d.problem)]));
    if (!problems["Treg.xlsx"]) tell("the slow document was read");
    if (problems["Notat.txt"] !== false) tell("the other document was not read");
  }, { wishes: "seconds=0.25" }),
};

(async () => {
  let browser = await browse(executablePath);
  try {
    for (const [name, use] of Object.entries(uses)) {
      for (const address of /dropped/.test(name) ? [single, served] : [single]) {
        const tell = (what) => problems.push(`${name} (${address === single ? "file" : "server"}): ${what}`);
        const context = await browser.newContext();
        const page = await open(context, address, use.wishes);
        page.on("console", (m) => tell(`console: ${m.text()}`));
        page.on("pageerror", (e) => tell(`error: ${e.message}`));
        page.on("dialog", (d) => { tell("a dialog opened"); d.dismiss(); });
        try {
          await use(page, tell);
        } catch (e) {
          tell(e.message.split("\n")[0]);
        }
        await context.close();
      }
    }
    await browser.close();

    // The whole way from a web server, with everything that the browser asks for
    // written down by itself.
    const netlog = at("netlog.json");
    browser = await browse(executablePath, netlog);
    const tell = (what) => problems.push(`network: ${what}`);
    const context = await browser.newContext();
    const page = await open(context, served);
    const late = [];
    context.on("request", (r) => { if (!/^blob:/.test(r.url())) late.push(r.url()); });
    await choose(page, at("saken"));
    if ((await ended(page)) !== "report") tell("gave no report");
    for (const value of ["html", "xlsx", "list", "json"]) await download(page, value);
    await page.click(".app-languages [value=nn]");
    await wait(500);
    if (late.length > 0) tell(`after it was loaded, the page asked for ${late}`);
    const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]);
    if (kept.some(Boolean)) tell(`the page stored something: ${kept}`);
    // The policy lets nothing out, even if something tried.
    const got = await page.evaluate(async () => {
      const out = [];
      await fetch("leak-fetch").then(() => out.push("fetch"), () => {});
      await new Promise((done) => { const i = new Image(); i.onload = i.onerror = done; i.src = "leak-image"; });
      try { new WebSocket(`ws://${location.host}/leak-socket`).onopen = () => out.push("socket"); } catch { /* refused */ }
      navigator.sendBeacon("leak-beacon", "x");
      await new Promise((done) => { const s = document.createElement("script"); s.onload = () => { out.push("script"); done(); }; s.onerror = done; s.src = "https://example.invalid/leak.js"; document.head.append(s); });
      return out;
    });
    if (got.length > 0) tell(`the policy let out: ${got}`);
    await wait(500);
    await browser.close();
    browser = null;
    const asked = requests(netlog, served);
    const files = ["", "mappesjekk.css", "program.js", "page.js"].map((f) => new URL(f, served).href);
    for (const u of asked) if (!files.includes(u)) tell(`the browser asked for ${u}`);
    for (const f of files) {
      const times = asked.filter((u) => u === f).length;
      if (times !== 1) tell(`${f} was asked for ${times} times`);
    }
  } finally {
    if (browser) await browser.close();
  }
  process.stdout.write(JSON.stringify(problems));
})().catch((e) => {
  process.stderr.write(`${e.message}\n`);
  process.exit(1);
});
