// The script of both kinds of workers: the one that checks, which the page starts,
// and those that read documents for it. wasm_exec.js stands before it.
"use strict";

// What Go writes to its standard error may quote a document. It is looked at for
// why a worker ended, and goes nowhere.
let said = "";
globalThis.fs.writeSync = (_, bytes) => {
  said = (said + new TextDecoder().decode(bytes)).slice(0, 4096);
  return bytes.length;
};

// ofLetters returns what base64 stands for.
function ofLetters(base64) {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return new Blob([bytes]);
}

const ofSource = (source) => URL.createObjectURL(new Blob([source], { type: "text/javascript" }));

// compile unpacks the program and compiles it while it comes.
function compile(packed) {
  const unpacked = ofLetters(packed).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compileStreaming(new Response(unpacked, { headers: { "Content-Type": "application/wasm" } }));
}

// openScans takes what ocr.js holds, and makes startScanner start workers of it; see
// scan.js.
globalThis.openScans = ({ script, core, nor, osd }) => {
  const url = ofSource(script);
  const files = { core: ofLetters(core), nor: ofLetters(nor), osd: ofLetters(osd) };
  globalThis.startScanner = () => {
    const worker = new Worker(url);
    worker.postMessage({ files });
    return worker;
  };
};

// onmessage gets {role, source} with the program packed, or compiled already. The
// program then listens itself.
globalThis.onmessage = async ({ data: { role, source, packed, program } }) => {
  try {
    if (!program) {
      program = await compile(packed);
      postMessage({ tell: "compiled", program });
    }
    const url = ofSource(source);
    globalThis.startReader = () => {
      const worker = new Worker(url);
      worker.postMessage({ role: "read", source, program });
      return worker;
    };
    const go = new Go();
    go.argv = ["mappesjekk", role];
    go.exit = () => {};
    await go.run(await WebAssembly.instantiate(program, go.importObject));
  } catch (e) {
    said += String(e);
  }
  postMessage({ broken: true, memory: /out of memory|allocat/i.test(said) });
};
