// Opens the page in Chromium as a person would use it: drops and chooses files,
// waits, and looks at what stands there. For the other scripts; NODE_PATH leads to
// playwright-core.
"use strict";
const { pathToFileURL } = require("url");
const { chromium } = require("playwright-core");

const flags = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

// browse starts the browser; netlog, if any, is the file that it notes every
// connection and request in.
const browse = (executablePath, netlog) =>
  chromium.launch({ executablePath, args: netlog ? [...flags, `--log-net-log=${netlog}`] : flags });

const urlOf = (page) => (/^http:/.test(page) ? page : pathToFileURL(page).href);

// open opens the page with wishes behind its address.
async function open(context, address, wishes = "") {
  const page = await context.newPage();
  await page.goto(`${urlOf(address)}#${wishes}`);
  return page;
}

// choose chooses a folder, chooseFiles files.
const choose = (page, folder) => hand(page, "#folder", folder);
const chooseFiles = (page, files) => hand(page, "#files", files);

async function hand(page, input, paths) {
  await page.setInputFiles(input, paths);
  await page.waitForFunction(() => document.body.dataset.state !== "start");
}

// drop drops files or folders that lie on the disk upon a place, as the desktop
// would. Over it, before they are let go, comes hovering.
async function drop(page, paths, place = "#drop", hovering = async () => {}) {
  const devtools = await page.context().newCDPSession(page);
  const { x, y } = await page.locator(place).boundingBox();
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    if (type === "drop") await hovering();
    await devtools.send("Input.dispatchDragEvent", { type, x: x + 20, y: y + 20, data });
  }
}

// ended waits until a check has ended: "report", or the message that stands there.
async function ended(page, timeout = 120_000) {
  await page.waitForFunction(
    () => document.body.dataset.state === "report" || document.body.dataset.state === "start" && !document.getElementById("message").hidden,
    null, { timeout });
  return page.evaluate(() => (document.body.dataset.state === "report" ? "report" : document.getElementById("message").textContent.trim()));
}

// download presses a button and returns the path of the file that it gives.
async function download(page, value) {
  const [got] = await Promise.all([page.waitForEvent("download"), page.click(`.app-downloads button[value=${value}]`)]);
  return { path: await got.path(), name: got.suggestedFilename() };
}

module.exports = { browse, open, choose, chooseFiles, drop, ended, download };
