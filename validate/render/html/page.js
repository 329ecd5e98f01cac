
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
  // On paper nothing stays folded.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (d) { d.open = true; });
  });
})();
