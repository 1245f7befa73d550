"use strict";
(function () {
  document.querySelectorAll("input[data-layer]").forEach(function (box) {
    box.addEventListener("change", function () {
      document.body.classList.toggle("hide-" + box.getAttribute("data-layer"), !box.checked);
    });
  });
  var card = document.getElementById("card");
  if (card) {
    var show = function (target) {
      card.textContent = "";
      target.getAttribute("data-note").split("\n").forEach(function (line) {
        var row = document.createElement("div");
        row.textContent = line;
        card.appendChild(row);
      });
      card.hidden = false;
    };
    ["mouseover", "focusin"].forEach(function (kind) {
      document.addEventListener(kind, function (event) {
        var span = event.target.closest ? event.target.closest("[data-note]") : null;
        if (span) { show(span); } else { card.hidden = true; }
      });
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape") { card.hidden = true; }
    });
  }
})();
