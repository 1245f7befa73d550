"use strict";
(function () {
  var card = document.getElementById("card");
  function show(target) {
    var notes = target.getAttribute("data-note");
    if (!notes) { return; }
    card.textContent = "";
    notes.split("\n").forEach(function (line) {
      var row = document.createElement("div");
      row.textContent = line;
      card.appendChild(row);
    });
    card.hidden = false;
  }
  function hide() { card.hidden = true; }
  ["mouseover", "focusin"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var span = event.target.closest ? event.target.closest("[data-note]") : null;
      if (span) { show(span); } else { hide(); }
    });
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { hide(); }
    if (event.key === "Enter" && event.target.matches("section.event")) { light(event.target); }
  });
  function light(section) {
    document.querySelectorAll(".lit").forEach(function (old) { old.classList.remove("lit"); });
    var first = null;
    document.querySelectorAll('[data-event~="' + section.id + '"]').forEach(function (span) {
      span.classList.add("lit");
      first = first || span;
    });
    if (first) { first.scrollIntoView({ block: "center", behavior: "smooth" }); }
  }
  document.querySelectorAll("section.event").forEach(function (section) {
    section.addEventListener("click", function () { light(section); });
  });
  document.querySelectorAll("input[data-layer]").forEach(function (box) {
    box.addEventListener("change", function () {
      document.body.classList.toggle("hide-" + box.getAttribute("data-layer"), !box.checked);
    });
  });
})();
