// fetchScans resolves to what ocr.js holds, which lies beside the page: fetched once,
// when it is needed first, and tried again where that failed. It is null then.
let fetching = null;
async function fetchScans() {
  fetching ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "ocr.js";
    script.onload = () => (globalThis.mappesjekkScans ? resolve(globalThis.mappesjekkScans) : reject());
    script.onerror = reject;
    document.head.append(script);
  });
  try {
    return await fetching;
  } catch {
    fetching = null;
    return null;
  }
}

// The worker that checks, as the page sees it.
class Engine {
  constructor(onProgress) {
    this.onProgress = onProgress;
    this.asked = new Map(); // what a render was asked for, by its number
    this.next = 0;
    this.start();
  }

  start() {
    this.began = false;
    const url = URL.createObjectURL(new Blob([parts.worker], { type: "text/javascript" }));
    this.worker = new Worker(url);
    this.ready = new Promise((resolve, reject) => {
      this.resolveReady = resolve;
      this.rejectReady = reject;
    });
    this.ready.catch(() => {}); // told when something is asked for
    this.worker.onmessage = ({ data }) => this.hear(data);
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.broken();
    };
    const start = { role: "check", source: parts.worker };
    this.worker.postMessage(this.program ? { ...start, program: this.program } : { ...start, packed: parts.packed });
  }

  // stop ends the worker and those that it started, whatever they are doing, and
  // starts anew.
  stop() {
    this.worker.terminate();
    this.giveUp("cancelled");
    this.start();
  }

  // broken gives up a worker that broke down, and what it was asked for. If it had
  // once begun, another may do better.
  broken() {
    this.worker.terminate();
    this.rejectReady(new Error("notStarted"));
    this.giveUp("failed");
    if (this.began) this.start();
  }

  giveUp(why) {
    if (this.rejectCheck) this.rejectCheck(new Error(why));
    for (const { reject } of this.asked.values()) reject(new Error(why));
    this.asked.clear();
  }

  hear(message) {
    if (message.broken) return this.broken();
    switch (message.tell) {
      case "compiled": this.program = message.program; break;
      case "ready": this.began = true; this.resolveReady(); break;
      case "progress": this.onProgress(message.done, message.known, message.scans); break;
      case "scans": this.handScans(); break;
      case "checked": this.resolveCheck(message); break;
      case "failed": this.rejectCheck(new Error("failed")); break;
      case "rendered": {
        const { resolve, reject } = this.asked.get(message.id);
        this.asked.delete(message.id);
        if (message.data) resolve(message.data);
        else reject(new Error("notDone"));
      }
    }
  }

  // handScans hands over what reads scans, or null.
  async handScans() {
    const worker = this.worker;
    const scans = await fetchScans();
    if (worker === this.worker) worker.postMessage({ ask: "scan", scans });
  }

  // check resolves when what was handed in is read, to what is to be said of it; see
  // serveChecks for job and answer.
  async check(job) {
    const worker = this.worker;
    const checked = new Promise((resolve, reject) => {
      this.resolveCheck = resolve;
      this.rejectCheck = reject;
    });
    checked.catch(() => {});
    await this.ready;
    if (worker === this.worker) worker.postMessage({ ask: "check", ...job });
    return checked;
  }

  // render resolves to the bytes of the report.
  render(format, lang) {
    return new Promise((resolve, reject) => {
      const id = ++this.next;
      this.asked.set(id, { resolve, reject });
      this.worker.postMessage({ ask: "render", id, format, lang });
    });
  }
}
