/* Keys, drafts and focus of every page. Works without any framework; listens to PrimeFaces when it is there. */
(function () {
  "use strict";

  var DRAFT = "wis-draft:";

  function each(selector, root, act) {
    Array.prototype.forEach.call((root || document).querySelectorAll(selector), act);
  }

  function visible(element) {
    return element && element.offsetParent !== null && !element.disabled;
  }

  function first(selector) {
    return Array.prototype.find.call(document.querySelectorAll(selector), visible);
  }

  /* Keys */

  function typing(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable;
  }

  function fieldsOf(form) {
    return Array.prototype.filter.call(form.elements, function (element) {
      return visible(element) && !element.readOnly && element.tabIndex >= 0
        && /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName) && !/^(hidden|submit|button|image|reset)$/.test(element.type);
    });
  }

  function moveOn(event) {
    var field = event.target, form = field.form;
    if (!form || field.tagName === "TEXTAREA" || form.matches(".wis-search, .wis-enter-sends") || field.matches("[role=combobox][aria-expanded=true]")) {
      return;
    }
    if (field.tagName !== "INPUT" && field.tagName !== "SELECT" || /^(submit|button|image|reset|file)$/.test(field.type)) {
      return;
    }
    event.preventDefault();
    var fields = fieldsOf(form), next = fields[fields.indexOf(field) + 1] || form.querySelector(".wis-save");
    if (next) {
      next.focus();
      if (next.select && next.type === "text") {
        next.select();
      }
    }
  }

  function press(selector, event) {
    var button = first(selector);
    if (button) {
      event.preventDefault();
      button.focus();
      button.click();
    }
  }

  document.addEventListener("keydown", function (event) {
    if (event.isComposing || event.defaultPrevented) {
      return;
    }
    if (event.key === "F2") {
      press(".wis-save", event);
    } else if (event.key === "F4" && !event.altKey) {
      press(".wis-next", event);
    } else if (event.altKey && !event.ctrlKey && /^[0-9]$/.test(event.key)) {
      var section = document.querySelector("[data-section='" + event.key + "']");
      if (section) {
        event.preventDefault();
        section.scrollIntoView({block: "start"});
        var inside = section.querySelector("a[href], button, input:not([type=hidden]), select, textarea, summary");
        if (!section.hasAttribute("tabindex")) {
          section.setAttribute("tabindex", "-1");
        }
        (inside && visible(inside) ? inside : section).focus({preventScroll: true});
      }
    } else if (event.key === "/" && !event.ctrlKey && !event.altKey && !event.metaKey && !typing(event.target)) {
      var search = document.getElementById("wis-search-text");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    } else if (event.key === "Enter" && !event.ctrlKey && !event.altKey && !event.shiftKey) {
      moveOn(event);
    } else if (event.key === "Escape") {
      each("details.wis-me[open]", document, function (open) {
        open.open = false;
        open.querySelector("summary").focus();
      });
    }
  });

  /* Drafts: what was typed into a form of class wis-draft stays in this tab until it is saved. Never what is marked data-private. */

  function keeps(field) {
    return field.name && !/^(hidden|password|submit|button|file|image|reset)$/.test(field.type)
      && !field.closest("[data-private]") && field.name.indexOf("jakarta.faces") !== 0;
  }

  function contentOf(form) {
    var content = {};
    Array.prototype.forEach.call(form.elements, function (field) {
      if (!keeps(field)) {
        return;
      }
      if (field.type === "checkbox" || field.type === "radio") {
        content[field.name + "=" + field.value] = field.checked;
      } else {
        content[field.name] = field.value;
      }
    });
    return content;
  }

  function keyOf(form) {
    return DRAFT + (form.dataset.draft || location.pathname + location.search + "#" + form.id);
  }

  function store(form) {
    try {
      sessionStorage.setItem(keyOf(form), JSON.stringify(contentOf(form)));
    } catch (full) {
      console.warn("draft not kept", full);
    }
  }

  function draftOf(form) {
    try {
      return JSON.parse(sessionStorage.getItem(keyOf(form)));
    } catch (broken) {
      sessionStorage.removeItem(keyOf(form));
      return null;
    }
  }

  function put(form, draft) {
    Array.prototype.forEach.call(form.elements, function (field) {
      var choice = field.type === "checkbox" || field.type === "radio", key = choice ? field.name + "=" + field.value : field.name;
      if (!keeps(field) || !(key in draft)) {
        return;
      }
      var before = choice ? field.checked : field.value;
      if (choice) {
        field.checked = draft[key];
      } else {
        field.value = draft[key];
      }
      if (before !== draft[key]) {
        field.dispatchEvent(new Event("change", {bubbles: true}));
      }
    });
  }

  function differs(form, draft) {
    var now = contentOf(form);
    return Object.keys(draft).some(function (key) {
      return key in now && now[key] !== draft[key];
    });
  }

  function button(text, style, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "wis-button " + style;
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }

  function offer(form) {
    var draft = draftOf(form);
    if (!draft || !differs(form, draft)) {
      return;
    }
    var words = document.body.dataset, box = document.createElement("div"), text = document.createElement("span");
    box.className = "wis-draft-offer";
    box.setAttribute("role", "status");
    text.textContent = words.draftOffer;
    box.appendChild(text);
    box.appendChild(button(words.draftTake, "", function () {
      put(form, draft);
      box.remove();
      (fieldsOf(form)[0] || form).focus();
    }));
    box.appendChild(button(words.draftDrop, "wis-second", function () {
      sessionStorage.removeItem(keyOf(form));
      box.remove();
    }));
    form.parentNode.insertBefore(box, form);
  }

  function draftsDone() {
    each("[data-draft-done]", document, function (done) {
      sessionStorage.removeItem(DRAFT + done.dataset.draftDone);
      each("form.wis-draft", document, function (form) {
        if (keyOf(form) === DRAFT + done.dataset.draftDone && form.previousElementSibling
          && form.previousElementSibling.matches(".wis-draft-offer")) {
          form.previousElementSibling.remove();
        }
      });
    });
  }

  ["input", "change"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var form = event.target.form;
      if (event.isTrusted !== false && form && form.matches(".wis-draft")) {
        store(form);
      }
    });
  });

  /* Where the reader should look after an answer */

  function attend() {
    draftsDone();
    var refusal = document.querySelector(".wis-notices .wis-refusal");
    if (refusal) {
      refusal.scrollIntoView({block: "nearest"});
      refusal.focus({preventScroll: true});
      return;
    }
    each(".wis-field", document, function (field) {
      var control = field.querySelector("input:not([type=hidden]), select, textarea");
      if (control && field.querySelector(".wis-wrong [class*=error]")) {
        control.setAttribute("aria-invalid", "true");
      }
    });
    var wrong = first("[aria-invalid=true], .ui-state-error input, input.ui-state-error"), at = document.activeElement;
    if (wrong && !(at && at !== wrong && /^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName))) {
      wrong.focus();
    }
  }

  /* Menu */

  function toggleMenu() {
    var narrow = document.documentElement.classList.toggle("wis-narrow");
    document.cookie = "wis-menu=" + (narrow ? "narrow" : "wide") + "; Path=/; Max-Age=31536000; SameSite=Strict" + (location.protocol === "https:" ? "; Secure" : "");
  }

  document.addEventListener("click", function (event) {
    if (event.target.closest(".wis-menu-toggle")) {
      toggleMenu();
    }
    if (event.target.closest(".wis-print")) {
      window.print();
    }
    each("details.wis-me[open]", document, function (open) {
      if (!open.contains(event.target)) {
        open.open = false;
      }
    });
  });

  document.addEventListener("DOMContentLoaded", function () {
    attend();
    each("form.wis-draft", document, offer);
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", function () {
        window.setTimeout(attend, 0);
      });
    }
  });
})();
