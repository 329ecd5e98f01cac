// Reads what Chromium itself has noted of the network.
"use strict";
const fs = require("fs");

// requests returns the addresses that the browser noted for the page: those that
// some page was the cause of, and those of its server. What a browser asks for by
// itself, such as its updates, has no cause.
function requests(netlog, served) {
  const { constants, events } = JSON.parse(fs.readFileSync(netlog, "utf8"));
  return events
    .filter((e) => e.type === constants.logEventTypes.URL_REQUEST_START_JOB && e.params && e.params.url)
    .filter((e) => e.params.url.startsWith(served) || (e.params.initiator || "not an origin") !== "not an origin")
    .map((e) => e.params.url.replace(/#.*/, ""))
    .filter((u) => !/^(file|blob|data|chrome|devtools|about):/.test(u));
}

module.exports = { requests };
