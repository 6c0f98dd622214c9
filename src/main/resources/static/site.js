// Comfort only: every page and every task works without this file.

// On a narrow screen the sections slide: the current one comes into sight
const sections = document.querySelector(".masthead-nav");
const current = sections.querySelector("[aria-current]");
if (current) {
  sections.scrollLeft += current.getBoundingClientRect().left - sections.getBoundingClientRect().left - 16;
}

const main = () => document.getElementById("main");

// "/" puts the cursor into the header's field, while no field has the focus
document.addEventListener("keydown", (event) => {
  const plain = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && !document.activeElement?.matches("input, select, textarea, [contenteditable]")) {
    event.preventDefault();
    const field = document.querySelector(".masthead input");
    field.focus();
    field.select();
  }
});

// A chart says in one line what the pointer or the focus is on, and arrow keys step through it
const steps = ".film-columns a, .folded > .film-group, .glance-chart a";

function readOut({ target }) {
  const link = target.closest?.(steps);
  const said = link?.querySelector(".words") ?? link;
  if (said) {
    const copies = [...said.childNodes].map((node) => node.cloneNode(true));
    const chart = link.closest(".film, .glance");
    chart.querySelector(".readout").replaceChildren(...copies);
    chart.querySelector(".in-readout")?.classList.remove("in-readout");
    link.parentElement.classList.add("in-readout");
  }
}

document.addEventListener("pointerover", readOut);
document.addEventListener("focusin", readOut);

document.addEventListener("keydown", (event) => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const link = event.target.closest?.(steps);
  if (step && link) {
    const all = [...link.closest(".film, .glance").querySelectorAll(steps)];
    event.preventDefault();
    all[all.indexOf(link) + step]?.focus();
  }
});

// The title that leads to a page becomes the title of its card
let title, named;

document.addEventListener("click", ({ target }) => {
  const link = target.closest("a[href]");
  title = link?.querySelector("cite") ?? link?.closest("cite, .record-what");
});

window.addEventListener("pageswap", ({ viewTransition }) => {
  if (viewTransition && title?.isConnected) {
    document.querySelector(".card h1").style.viewTransitionName = "none";
    named?.style.removeProperty("view-transition-name");
    title.style.viewTransitionName = "title";
    named = title;
  }
});

// Filters change the list without loading the page anew. An exported site answers them here, and has pages for some of them.
const exported = document.documentElement.dataset.site !== undefined;
const isFilter = (element) => element.closest(".filters, .applied, .pager");
const list = (path) => path.replace(/[^/]+=[^/]*\/|index\.html$/g, "");

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (plain && link && isFilter(link) && list(link.pathname) === list(location.pathname) && !link.hash) {
    event.preventDefault();
    show(link.href, true);
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (isFilter(form) && form.method === "get") {
    event.preventDefault();
    const fields = [...new FormData(form)].filter(([, value]) => value.trim());
    const query = new URLSearchParams(fields).toString();
    show(form.action + (query ? "?" + query : ""), true);
  }
});

window.addEventListener("popstate", () => {
  if (history.state?.filters) {
    show(location.href, false);
  }
});

let latest;

if (exported && location.search && document.querySelector(".fields")) {
  answer(location.href).then((page) => page && !latest && put(page, page.getElementById("main"), null));
}

async function show(address, remember) {
  const request = (latest = {});
  const focused = focusKey(document.activeElement);
  let page;
  try {
    page = await answer(address);
  } catch {
    location.assign(address);
    return;
  }
  if (request !== latest) {
    return;
  }
  const next = page?.getElementById("main");
  if (!next) {
    location.assign(address);
    return;
  }
  if (remember) {
    history.replaceState({ filters: true }, "");
    history.pushState({ filters: true }, "", address);
  }
  put(page, next, focused);
}

async function answer(address) {
  if (exported) {
    const lists = await import("./export/lists.js");
    return lists.load(address);
  }
  const response = await fetch(address, { headers: { Accept: "text/html" } });
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

function put(page, next, focused) {
  document.title = page.title;
  const places = new Map(sliding().map((row) => [rowKey(row), row.scrollLeft]));
  const opened = folding().filter((fold) => fold.open).map(foldKey);
  main().replaceWith(next);
  document.getElementById("languages")?.replaceWith(page.getElementById("languages") ?? "");
  document.getElementById("page-link").href = page.getElementById("page-link").href;
  folding().forEach((fold) => (fold.open ||= opened.includes(foldKey(fold))));
  sliding().forEach((row) => (row.scrollLeft = places.get(rowKey(row)) ?? 0));
  refocus(focused);
  document.getElementById("status").textContent = next.querySelector(".found")?.textContent ?? "";
}

// What slides sideways stays where it was slid to
const sliding = () => [...main().querySelectorAll(".scroll")];
const rowKey = (row) => row.firstElementChild?.tagName;

// What was opened stays open
const folding = () => [...main().querySelectorAll(".filters details")];
const foldKey = (fold) => fold.querySelector("summary").getAttribute("aria-label") ?? fold.className;

// What had the focus among the filters gets it again: a field by its name, a link by its words. Else the list has it.
function focusKey(element) {
  if (!element || !main()?.contains(element)) {
    return null;
  }
  const words = element.cloneNode(true);
  words.querySelectorAll(".count").forEach((count) => count.remove());
  return { name: element.name, words: element.closest(".filters") && words.textContent.trim() };
}

function refocus(key) {
  if (!key) {
    return;
  }
  const same = [...main().querySelectorAll(".filters a, .filters input, .filters select, .filters button")].find((element) =>
    key.name ? element.name === key.name : key.words && focusKey(element)?.words === key.words,
  );
  same?.focus({ preventScroll: true });
  if (!same || document.activeElement !== same) {
    const found = main().querySelector(".found");
    found.tabIndex = -1;
    found.focus({ preventScroll: true });
  }
  document.activeElement.scrollIntoView({ block: "nearest" });
}
