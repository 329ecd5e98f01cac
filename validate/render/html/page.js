
(function () {
  "use strict";
  // The table can be sorted by its headings. Without this script it stands in
  // the order of the folder.
  var table = document.querySelector("table.documents");
  if (table) {
    var body = table.tBodies[0];
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    var collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    var key = function (row, column) {
      var cell = row.cells[column];
      return cell.dataset.key !== undefined ? cell.dataset.key : cell.firstChild.textContent;
    };
    heads.forEach(function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        Array.prototype.slice.call(body.rows).sort(function (a, b) {
          return (down ? -1 : 1) * collator.compare(key(a, column), key(b, column));
        }).forEach(function (row) { body.appendChild(row); });
      });
    });
    table.classList.add("sortable");
    document.getElementById("sorting").hidden = false;
  }
  // The drawing is one stop for the tab key; the arrow keys go from mark to mark.
  var drawing = document.querySelector(".drawing svg");
  if (drawing) {
    var dots = Array.prototype.slice.call(drawing.querySelectorAll("a.dot"));
    drawing.addEventListener("keydown", function (event) {
      var from = dots.indexOf(document.activeElement);
      var steps = { ArrowRight: from + 1, ArrowDown: from + 1, ArrowLeft: from - 1, ArrowUp: from - 1, Home: 0, End: dots.length - 1 };
      if (from < 0 || !(event.key in steps)) return;
      event.preventDefault();
      var to = Math.min(Math.max(steps[event.key], 0), dots.length - 1);
      dots[from].setAttribute("tabindex", "-1");
      dots[to].setAttribute("tabindex", "0");
      dots[to].focus();
    });
    var hint = drawing.querySelector(".hint span");
    if (dots.length > 1) hint.textContent = hint.dataset.arrows;
  }
  // The list of what to do can be copied, and printed by itself.
  var tools = document.querySelector(".tools");
  if (tools) {
    var plain = document.getElementById("plain");
    var folded = tools.querySelector("details");
    var said = document.createElement("span");
    said.setAttribute("role", "status");
    var add = function (text, act) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = text;
      button.addEventListener("click", act);
      tools.insertBefore(button, folded);
    };
    var copied = function () { said.textContent = tools.dataset.copied; };
    var selected = function () {
      folded.open = true;
      window.getSelection().selectAllChildren(plain);
      if (document.execCommand("copy")) copied();
    };
    add(tools.dataset.copy, function () {
      said.textContent = "";
      if (navigator.clipboard) navigator.clipboard.writeText(plain.textContent).then(copied, selected);
      else selected();
    });
    add(tools.dataset.print, function () {
      document.documentElement.classList.add("list-only");
      window.print();
    });
    tools.insertBefore(said, folded);
    window.addEventListener("afterprint", function () { document.documentElement.classList.remove("list-only"); });
  }
  // On paper no task stays folded.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll(".task details").forEach(function (d) { d.open = true; });
  });
})();
