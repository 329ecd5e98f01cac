// The script of a worker that reads scans. tesseract-core-simd.js stands before it.
//
// It gets the files of openScans, packed, and tells {ready, head} with tesseract's
// version. For each {head, data}, the resolution as a number (0: not known) and a PNG,
// it then tells {head}: tesseract's table of the page. What it can't go on from, it
// tells as {broken}; what tesseract prints may quote a page, and goes nowhere.
"use strict";

const unpacked = async (packed) =>
  new Uint8Array(await new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());

// leastDPI is the lowest resolution that tesseract takes at its word.
const leastDPI = 70;

let core, api;

// start starts tesseract as the command does: its neural network alone, and the
// layout (1) for which it finds out which way is up.
async function start(files) {
  const [wasmBinary, nor, osd] = await Promise.all([files.core, files.nor, files.osd].map(unpacked));
  core = await TesseractCore({ wasmBinary, print() {}, printErr() {} });
  core.FS.writeFile("nor.traineddata", nor);
  core.FS.writeFile("osd.traineddata", osd);
  api = new core.TessBaseAPI();
  const neural = 1;
  if (api.Init(null, "nor", neural) !== 0) throw new Error("no language");
  api.SetPageSegMode(1);
  return api.Version();
}

// read returns the table of a page. SetImageFile reads /input.
function read(picture, dpi) {
  core.FS.writeFile("/input", picture);
  api.SetVariable("user_defined_dpi", String(dpi >= leastDPI ? dpi : 0));
  if (api.SetImageFile(0, false) !== 0) throw new Error("no picture");
  api.Recognize(null);
  const table = api.GetTSVText(0);
  api.Clear();
  return table;
}

globalThis.onmessage = async ({ data: { files, head, data } }) => {
  try {
    const said = files ? await start(files) : read(data, Number(new TextDecoder().decode(head)));
    postMessage({ ready: Boolean(files), head: new TextEncoder().encode(said) });
  } catch (e) {
    postMessage({ broken: true, memory: /out of memory|allocat/i.test(String(e)) });
  }
};
