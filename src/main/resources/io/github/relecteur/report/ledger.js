
(function () {
  "use strict";
  var findings = Array.prototype.slice.call(document.querySelectorAll(".finding"));
  var main = document.querySelector("main");
  var current = -1;
  var words = document.body.dataset;

  function put(text, first, second) {
    return text.replace(/\{[01]\}/g, function (part) { return part === "{0}" ? first : second; });
  }

  function element(name, text, parent) {
    var made = document.createElement(name);
    made.textContent = text;
    if (parent) parent.appendChild(made);
    return made;
  }

  function shown() {
    return findings.filter(function (finding) { return !finding.hidden; });
  }

  function go(step) {
    var list = shown();
    if (!list.length) return;
    var at = list.indexOf(document.activeElement.closest ? document.activeElement.closest(".finding") : null);
    if (at < 0) at = list.indexOf(findings[current]);
    var next = at < 0 ? (step > 0 ? 0 : list.length - 1) : (at + step + list.length) % list.length;
    current = findings.indexOf(list[next]);
    list[next].focus({ preventScroll: true });
    list[next].scrollIntoView({ block: "center" });
    tell();
  }

  function copy(finding) {
    var text = finding.querySelector(".instead ins");
    var button = finding.querySelector(".copy");
    if (!text || !button) return;
    function done(ok) {
      button.textContent = ok ? words.copied : words.byHand;
      setTimeout(function () { button.textContent = words.copy; }, 2000);
    }
    function old() {
      var selection = window.getSelection();
      selection.selectAllChildren(text);
      var ok = false;
      try { ok = document.execCommand("copy"); } catch (e) { ok = false; }
      if (ok) selection.removeAllRanges();
      done(ok);
    }
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text.textContent).then(function () { done(true); }, old);
    } else {
      old();
    }
  }

  findings.forEach(function (finding) {
    var line = finding.querySelector(".instead");
    if (!line) return;
    var button = element("button", words.copy, line);
    button.type = "button";
    button.className = "copy";
    button.setAttribute("aria-label", put(words.copyOf, line.querySelector("ins").textContent));
    button.addEventListener("click", function () { copy(finding); });
  });

  function twin(event, on) {
    var mark = event.target.closest ? event.target.closest("a.m[href]") : null;
    if (!mark) return;
    var other = document.getElementById(mark.getAttribute("href").slice(1));
    if (other && other.classList.contains("m")) other.classList.toggle("twin", on);
  }
  ["mouseover", "focusin"].forEach(function (name) {
    main.addEventListener(name, function (event) { twin(event, true); });
  });
  ["mouseout", "focusout"].forEach(function (name) {
    main.addEventListener(name, function (event) { twin(event, false); });
  });

  if (!findings.length) return;

  var tools = document.createElement("div");
  tools.className = "tools";
  tools.setAttribute("role", "toolbar");
  tools.setAttribute("aria-label", words.findings);
  [[words.previous, -1], [words.next, 1]].forEach(function (pair) {
    var button = element("button", pair[0], tools);
    button.type = "button";
    button.addEventListener("click", function () { go(pair[1]); });
  });
  var status = element("output", "", tools);
  status.setAttribute("aria-live", "polite");
  var set = element("fieldset", "", tools);
  element("legend", words.severity, set);

  function values(name) {
    return findings.map(function (finding) { return finding.dataset[name]; })
      .filter(function (value, i, all) { return all.indexOf(value) === i; });
  }
  function box(text, parent, checked) {
    var label = element("label", "", parent);
    var input = element("input", "", label);
    input.type = "checkbox";
    input.checked = checked;
    label.appendChild(document.createTextNode(text));
    input.addEventListener("change", filter);
    return input;
  }
  var severities = {};
  ["error", "warning", "info"].forEach(function (severity) {
    if (values("severity").indexOf(severity) >= 0) severities[severity] = box(words[severity], set, true);
  });
  var label = element("label", words.code, tools);
  var codes = element("select", "", label);
  element("option", words.all, codes).value = "";
  values("code").sort().forEach(function (code) { element("option", code, codes).value = code; });
  codes.addEventListener("change", filter);
  var only = box(words.only, tools, false);
  var keys = element("span", "", tools);
  keys.className = "keys";
  [["n", " " + words.keyNext + " "], ["p", " " + words.keyPrevious + " "], ["c", " " + words.keyCopy]].forEach(function (key) {
    element("kbd", key[0], keys);
    keys.appendChild(document.createTextNode(key[1]));
  });
  main.insertBefore(tools, main.querySelector(".pair"));

  function tell() {
    var list = shown();
    var at = list.indexOf(findings[current]);
    var count = list.length < findings.length ? words.shown : list.length === 1 ? words.one : words.many;
    var number = at < 0 ? list.length : put(words.at, at + 1, list.length);
    status.textContent = put(count, number, findings.length);
    fit();
  }
  function filter() {
    findings.forEach(function (finding) {
      var wanted = severities[finding.dataset.severity].checked
        && (!codes.value || codes.value === finding.dataset.code);
      finding.hidden = !wanted;
    });
    document.querySelectorAll(".overview li").forEach(function (line) {
      line.hidden = document.getElementById(line.dataset.of).hidden;
    });
    document.querySelectorAll(".row").forEach(function (row) {
      row.hidden = only.checked && !row.querySelector(".finding:not([hidden])");
    });
    tell();
  }
  function fit() {
    var sticky = getComputedStyle(tools).position === "sticky";
    document.documentElement.style.setProperty("--tools", (sticky ? tools.offsetHeight : 0) + "px");
  }
  window.addEventListener("resize", fit);
  tell();

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest && event.target.closest("input:not([type=checkbox]), select, textarea")) return;
    if (event.key === "n" || event.key === "j") go(1);
    else if (event.key === "p" || event.key === "k") go(-1);
    else if (event.key === "c" && current >= 0 && !findings[current].hidden) copy(findings[current]);
    else return;
    event.preventDefault();
  });
})();
