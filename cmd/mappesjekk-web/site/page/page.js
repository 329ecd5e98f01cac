// The page: what is shown, and what the buttons do.
const $ = (id) => document.getElementById(id);
const wishes = new URLSearchParams(location.hash.slice(1)); // lang, as-of, reproducible, seconds, page-seconds

let lang = ["nb", "nn", "en"].find((l) => l === wishes.get("lang")) || (/^nn\b/.test(navigator.language) ? "nn" : "nb");
let checking = null; // what is being checked or was checked: {name}
let turn = 0;        // counts the checks, so that one that was cancelled is known
let how = () => "";  // says in the language how far the check has come

const say = (word, ...values) => values.reduce((text, value) => text.replace(/%[sd]/, () => value), words[lang][word]);

const engine = new Engine((done, known, scans) => progress(done, known, scans));

// speak has all of the page say what it says in the language.
function speak() {
  document.documentElement.lang = lang;
  for (const e of document.querySelectorAll("[data-say]")) e.textContent = say(e.dataset.say);
  for (const e of document.querySelectorAll("[data-label]")) e.setAttribute("aria-label", say(e.dataset.label));
  for (const b of document.querySelectorAll(".app-languages button")) b.setAttribute("aria-pressed", String(b.value === lang));
  if (checking?.name) $("work-title").textContent = say("working", checking.name);
  $("progress-text").textContent = how();
}

// show brings the page into one of its states: start, work or report.
function show(state) {
  document.body.dataset.state = state;
  $("app").hidden = state === "report";
  $("drop").hidden = state !== "start";
  $("work").hidden = state !== "work";
  $("tools").hidden = state !== "report";
  if (state !== "report") {
    $("report").replaceChildren();
    $("notice").hidden = $("said").hidden = true;
    document.title = "mappesjekk";
  }
}

// put has a message say word.
function put(message, word) {
  message.hidden = false;
  message.firstElementChild.dataset.say = word;
  message.firstElementChild.textContent = say(word);
}

// tellUser shows a message above the place to drop things on.
function tellUser(word) {
  show("start");
  put($("message"), word);
  $("message").focus();
}

let announced = 0;
function progress(done, known, scans) {
  step(() => say("progress", done, known) + (scans > 0 ? `. ${say("scanning", scans)}` : ""));
  $("progress").max = known;
  if (done > 0) $("progress").value = done; // until then it moves, to show that it is alive
  if (Date.now() - announced > 2000) { // often enough for who listens
    announced = Date.now();
    $("status").textContent = how();
  }
}

function step(saying) {
  how = saying;
  $("progress-text").textContent = how();
}

// advice returns the word for what makes a better check of what was checked, if
// anything does.
function advice({ unscanned, unread, alone }) {
  if (unscanned) return "unscanned";
  if (unread && $("notice").dataset.unread) return $("notice").dataset.unread;
  return alone ? "alone" : "";
}

// check checks what handing comes to, a promise of {name, entries}.
async function check(handing) {
  const mine = ++turn;
  const over = () => mine !== turn;
  $("message").hidden = true;
  checking = { name: "" };
  step(() => say("listing"));
  $("work-title").textContent = $("status").textContent = how();
  $("progress").removeAttribute("value");
  announced = Date.now();
  show("work");
  $("work-title").focus();
  try {
    const handed = await handing;
    if (over()) return;
    if (!handed.entries.some((e) => e.file !== undefined)) return tellUser("empty");
    checking = handed;
    $("work-title").textContent = say("working", handed.name);
    step(() => say("starting"));
    const checked = await engine.check({
      ...handed, scans: $("scans")?.checked, asOf: wishes.get("as-of"), reproducible: wishes.has("reproducible"),
      seconds: Number(wishes.get("seconds")), pageSeconds: Number(wishes.get("page-seconds")),
    });
    if (over()) return;
    step(() => say("judging"));
    await report();
    if (over()) return;
    const better = advice(checked);
    if (better) put($("notice"), better);
    $("status").textContent = `${say("done")} ${$("verdict").textContent} ${better && say(better)}`;
    $("content").focus({ preventScroll: true });
  } catch (e) {
    if (over()) return;
    if (!(e.message in words[lang])) e = new Error("failed");
    tellUser(e.message);
  }
}

// report puts the report into the page. It is the page of render.HTML, whose style
// this page has too; nothing in it runs here, which the policy sees to.
async function report() {
  const mine = turn;
  const page = new TextDecoder().decode(await engine.render("html", lang));
  if (mine !== turn) return;
  const bare = page.replace(/<(style|script)>[^]*?<\/\1>/g, "");
  const made = new DOMParser().parseFromString(bare, "text/html");
  $("report").replaceChildren(...made.body.childNodes);
  document.title = made.title;
  show("report");
  window.scrollTo(0, 0);
  enliven();
}

// downloads are the forms in which the report can be had: what the file is called,
// how its name ends, and what it is.
const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const downloads = {
  html: { name: "fileReport", end: ".html", type: "text/html" },
  xlsx: { name: "fileReport", end: ".xlsx", type: workbook },
  json: { name: "fileReport", end: ".json", type: "application/json" },
  list: { name: "fileList", end: ".xlsx", type: workbook },
};

// save hands the report to the browser as a file.
async function save(format) {
  const { name, end, type } = downloads[format];
  try {
    const url = URL.createObjectURL(new Blob([await engine.render(format, lang)], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `${say(name)} ${checking.name}`.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, "_").slice(0, 100) + end;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    told("saved");
  } catch {
    told("notDone");
  }
}

// told says beside the buttons, and to who listens, what came of a press.
function told(word) {
  $("said").dataset.say = word;
  $("said").textContent = $("status").textContent = say(word);
  $("said").hidden = false;
}

for (const b of document.querySelectorAll(".app-languages button")) {
  b.addEventListener("click", async () => {
    lang = b.value;
    speak();
    if (document.body.dataset.state === "report") await report();
  });
}
for (const b of document.querySelectorAll(".app-downloads button[value]")) b.addEventListener("click", () => save(b.value));
$("print").addEventListener("click", () => window.print());
$("cancel").addEventListener("click", () => {
  turn++;
  engine.stop();
  tellUser("cancelled");
});
$("again").addEventListener("click", () => {
  turn++;
  checking = null;
  show("start");
  window.scrollTo(0, 0);
  $("choose-folder").focus();
});
for (const [button, input] of [["choose-folder", "folder"], ["choose-files", "files"]]) {
  $(button).addEventListener("click", () => $(input).click());
  $(input).addEventListener("change", () => {
    const handed = ofInput($(input));
    $(input).value = ""; // the same folder can be chosen again
    check(handed);
  });
}

// All of the page takes what is dropped: beside the field, the browser would open
// it instead.
const idle = () => document.body.dataset.state !== "work";
addEventListener("dragover", (event) => {
  event.preventDefault();
  event.dataTransfer.dropEffect = idle() ? "copy" : "none";
  document.body.classList.toggle("dragging", idle());
  if (idle()) $("drop-title").textContent = say("dropping");
});
const noDrag = () => {
  document.body.classList.remove("dragging");
  $("drop-title").textContent = say("drop");
};
addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) noDrag();
});
addEventListener("drop", (event) => {
  event.preventDefault();
  noDrag();
  if (idle()) check(ofDrop(event.dataTransfer));
});

// A check that goes on is not thrown away by a slip of the hand.
addEventListener("beforeunload", (event) => {
  if (!idle()) event.preventDefault();
});

speak();
show("start");
engine.ready.catch(() => tellUser("notStarted"));
