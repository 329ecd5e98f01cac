// Looks at the page in several sizes and colours, and with axe.
"use strict";
const fs = require("fs");
const path = require("path");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const shots = process.env.MAPPESJEKK_SCREENSHOTS; // a folder for pictures of each state

// looks are what each state is looked at with.
const looks = [
  { name: "light, 1280", media: { colorScheme: "light" }, width: 1280, height: 900, axe: true },
  { name: "dark, 320", media: { colorScheme: "dark" }, width: 320, height: 640, axe: true },
  { name: "forced colours, 640", media: { colorScheme: "light", forcedColors: "active", reducedMotion: "reduce" }, width: 640, height: 800 },
];

// inspect looks at the page as it stands.
async function inspect(page, state, tell) {
  await page.evaluate(axe);
  for (const look of looks) {
    await page.emulateMedia(look.media);
    await page.setViewportSize(look);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) tell(`${state}, ${look.name}: is ${wide} pixels too wide`);
    if (shots) await page.screenshot({ path: path.join(shots, `${state} ${look.name}.png`), fullPage: state !== "report" });
    if (!look.axe) continue;
    const result = await page.evaluate(() => window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
      resultTypes: ["violations"],
      preload: false, // it would fetch the style, which the page's policy forbids
    }));
    for (const v of result.violations) {
      tell(`${state}, ${look.name}: axe ${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120)).join(" | ")}`);
    }
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize({ width: 1280, height: 900 });
}

module.exports = { inspect };
