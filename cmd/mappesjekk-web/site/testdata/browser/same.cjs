// Checks every folder of a list in the page and keeps the JSON of each by its number.
//
//	node same.cjs CHROMIUM PAGE WISHES OUTDIR FOLDER...
"use strict";
const fs = require("fs");
const path = require("path");
const { browse, open, choose, ended, download } = require("./open.cjs");

const [executablePath, address, wishes, outDir, ...folders] = process.argv.slice(2);
(async () => {
  const browser = await browse(executablePath);
  try {
    const page = await open(await browser.newContext(), address, wishes);
    for (const [i, folder] of folders.entries()) {
      await choose(page, folder);
      const how = await ended(page);
      if (how !== "report") throw new Error(`folder ${i}: ${how}`);
      fs.copyFileSync((await download(page, "json")).path, path.join(outDir, `${i}.json`));
      await page.click("#again");
    }
  } finally {
    await browser.close();
  }
})().catch((e) => {
  process.stderr.write(`${e.message}\n`);
  process.exit(1);
});
