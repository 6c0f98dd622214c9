// Suggestions for the header's field, after the "editable combobox with list autocomplete" of
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Without this file it is a plain form.

const field = document.getElementById("search");
const status = document.getElementById("status");
const words = field.dataset;
const list = document.createElement("div");
list.id = "suggestions";
list.className = "suggestions";
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", words.list);
list.hidden = true;
field.after(list);
field.setAttribute("role", "combobox");
field.setAttribute("aria-autocomplete", "list");
field.setAttribute("aria-controls", list.id);
field.setAttribute("aria-expanded", "false");

// An exported site has no server: the browser searches
const exported = document.documentElement.dataset.site !== undefined;
if (exported && location.pathname === new URL(field.form.action).pathname) {
  import("./export/results.js").then(({ show }) => show());
}

let timer;
let request;
let active = -1; // none: the cursor is in the field

field.addEventListener("input", (event) => {
  forget();
  activate(-1);
  if (!field.value.trim()) {
    close();
  } else if (!event.isComposing) {
    timer = setTimeout(suggest, 150);
  }
});
field.addEventListener("compositionend", () => {
  forget();
  timer = setTimeout(suggest, 150);
});
field.addEventListener("blur", close);
field.form.addEventListener("submit", close);
// A press on an option leaves the cursor in the field, so that the list stays until the click
list.addEventListener("mousedown", (event) => event.preventDefault());
list.addEventListener("click", close);

field.addEventListener("keydown", (event) => {
  const open = !list.hidden;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (event.altKey && open) {
      return event.key === "ArrowUp" && close();
    }
    if (open) {
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "ArrowDown" && field.value.trim()) {
      forget();
      suggest();
    }
  } else if (event.key === "Enter" && active >= 0) {
    event.preventDefault();
    list.children[active].click();
  } else if (event.key === "Escape" && open) {
    event.preventDefault(); // which would empty the field; the next one does
    close();
  } else if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
    activate(-1);
  }
});

async function suggest() {
  const asked = field.value.trim();
  const { signal } = (request = new AbortController());
  try {
    const [, titles, kinds, addresses] = await ask(asked, signal);
    if (!signal.aborted && document.activeElement === field) {
      show(titles.map((title, at) => option(title, kinds[at], addresses[at], at)));
    }
  } catch {
    if (!signal.aborted) {
      close();
    }
  }
}

async function ask(asked, signal) {
  if (exported) {
    return (await import("./export/results.js")).suggest(asked);
  }
  const address = new URL("api/search/suggest?q=" + encodeURIComponent(asked), field.form.action);
  return (await fetch(address, { signal })).json();
}

// An answer that is still on its way belongs to what was there before
function forget() {
  clearTimeout(timer);
  request?.abort();
}

function option(title, kind, address, at) {
  const { pathname, search, hash } = new URL(address);
  const link = document.createElement("a");
  link.id = "suggestion-" + at;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  link.tabIndex = -1;
  link.href = pathname + search + hash;
  const detail = document.createElement("span");
  detail.textContent = kind;
  link.append(title, " ", detail);
  return link;
}

function show(options) {
  active = -1;
  list.replaceChildren(...options);
  list.hidden = !options.length;
  field.setAttribute("aria-expanded", String(!list.hidden));
  status.textContent =
    options.length > 1 ? words.several.replace("#", options.length) : options.length ? words.one : words.none;
}

function close() {
  forget();
  activate(-1);
  list.hidden = true;
  field.setAttribute("aria-expanded", "false");
  status.textContent = "";
}

// Round and round: past the last option and before the first is the field itself
function move(by) {
  const places = list.children.length + 1;
  activate(((active + 1 + by + places) % places) - 1);
}

function activate(next) {
  list.children[active]?.setAttribute("aria-selected", "false");
  active = next;
  const chosen = list.children[active];
  if (chosen) {
    chosen.setAttribute("aria-selected", "true");
    chosen.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", chosen.id);
  } else {
    field.removeAttribute("aria-activedescendant");
  }
}
