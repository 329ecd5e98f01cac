
(function () {
  "use strict";
  // The table of cases can be searched, filtered and sorted. Without this script
  // it stands whole, in the order that the overview was made in.
  var form = document.querySelector(".filters");
  var table = document.querySelector("table.cases");
  var body = table.tBodies[0];
  var status = document.querySelector(".shown");
  var collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  var search = document.getElementById("search");
  var chosen = ["group", "point", "rule"].map(function (id) { return document.getElementById(id); });
  var earlier = document.getElementById("earlier");

  var rows = Array.prototype.map.call(body.rows, function (row, place) {
    var key = row.dataset.key.split(" ");
    return {
      row: row, place: place, tags: " " + row.dataset.tags + " ", text: "", shown: true,
      name: row.cells[0].firstChild.textContent,
      work: +key[0], gaps: +key[1], warnings: +key[2], documents: +key[3], arrived: key[4] || ""
    };
  });
  var all = status.textContent;

  // What a row says, for the search; only made once somebody searches.
  function text(r) {
    if (!r.text) r.text = r.row.textContent.normalize().toLowerCase();
    return r.text;
  }

  function filter() {
    var words = search.value.normalize().toLowerCase().split(/\s+/).filter(Boolean);
    var tags = chosen.concat(earlier.checked ? [earlier] : []).map(function (c) { return c.value; })
      .filter(Boolean).map(function (v) { return " " + v + " "; });
    var n = 0;
    rows.forEach(function (r) {
      var fits = tags.every(function (t) { return r.tags.indexOf(t) >= 0; }) &&
        words.every(function (w) { return text(r).indexOf(w) >= 0; });
      if (fits) n++;
      if (fits !== r.shown) r.row.hidden = !(r.shown = fits);
    });
    status.textContent = n === rows.length ? all : n === 0 ? form.dataset.none :
      form.dataset.some.replace("{n}", n).replace("{all}", rows.length);
    document.querySelectorAll(".groups button").forEach(function (b) {
      b.setAttribute("aria-pressed", String(b.parentNode.dataset.group === chosen[0].value));
    });
  }

  var waiting = 0;
  search.addEventListener("input", function () {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(filter, 120);
  });
  form.addEventListener("change", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { window.setTimeout(filter, 0); });
  // A browser that goes back fills the fields in by itself.
  window.addEventListener("pageshow", filter);

  // A group can be chosen where it is counted, too.
  document.querySelectorAll(".groups li").forEach(function (item) {
    var button = document.createElement("button");
    button.type = "button";
    while (item.firstChild) button.appendChild(item.firstChild);
    item.appendChild(button);
    button.addEventListener("click", function () {
      chosen[0].value = chosen[0].value === item.dataset.group ? "" : item.dataset.group;
      filter();
    });
  });

  var orders = {
    name: [function (a, b) { return collator.compare(a.name, b.name); }],
    work: ["work", "gaps", "warnings"].map(by),
    gaps: ["gaps", "warnings", "work"].map(by),
    documents: [by("documents")],
    arrived: [function (a, b) { return a.arrived < b.arrived ? -1 : a.arrived > b.arrived ? 1 : 0; }]
  };
  function by(field) {
    return function (a, b) { return a[field] - b[field]; };
  }
  var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
  heads.forEach(function (head) {
    var order = orders[head.dataset.sort];
    if (!order) return;
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      var down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      rows.sort(function (a, b) {
        for (var i = 0; i < order.length; i++) {
          var c = order[i](a, b);
          if (c) return down ? -c : c;
        }
        return collator.compare(a.name, b.name) || a.place - b.place;
      });
      var sorted = document.createDocumentFragment();
      rows.forEach(function (r) { sorted.appendChild(r.row); });
      body.appendChild(sorted);
    });
  });
  table.classList.add("sortable");
  document.querySelector(".sorting").hidden = false;
  document.querySelector(".order").hidden = true;
  form.hidden = false;

  // A text for a letter gets its button when it is opened.
  body.addEventListener("toggle", function (event) {
    var letter = event.target.querySelector("pre");
    if (!letter || event.target.querySelector("button")) return;
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = form.dataset.copy;
    var said = document.createElement("span");
    said.setAttribute("role", "status");
    var copied = function () { said.textContent = " " + form.dataset.copied; };
    var selected = function () {
      window.getSelection().selectAllChildren(letter);
      if (document.execCommand("copy")) copied();
    };
    button.addEventListener("click", function () {
      said.textContent = "";
      if (navigator.clipboard) navigator.clipboard.writeText(letter.textContent).then(copied, selected);
      else selected();
    });
    event.target.appendChild(button);
    event.target.appendChild(said);
  }, true);
})();
