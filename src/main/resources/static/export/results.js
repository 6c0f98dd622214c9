// Shows on an exported site what the server would on its page for searches, and suggests titles as it does.

import { asks, entries, find, isTitle, nearest, question, sitePage } from "./find.js";
import { snippet, whole } from "./snippet.js";
import { counted, load, pathOfYears, say, spoken } from "./words.js";

const site = document.documentElement.dataset.site;
const BEST = 60;
const OF_EACH = 6;
const ON_A_PAGE = 100;
const LONGEST = 200;

// What would break or turn the text around it
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]+/gu;

let words;

// Titles for what has been typed, in the form of api/search/suggest
export async function suggest(typed) {
  const all = await entries(site);
  words = await load(site);
  const asked = question(typed);
  const titles = new Map();
  const records = find(all, asked).hits.slice(0, 40).map(described).filter(({ title, description }) => {
    const same = titles.get(title) ?? [];
    titles.set(title, [...same, description]);
    return !same.includes(description) && new Set(same).size < 4;
  });
  const pages = [...ledTo(asked), ...records].slice(0, 8);
  const addresses = pages.map(({ address }) => new URL(address, document.baseURI).href);
  return [typed, pages.map(({ title }) => title), pages.map(({ description }) => description), addresses];
}

function described({ type, title, kind, years, url }) {
  const what = words.types[type].described.replace("{0}", () => kind);
  return { title, description: years === null ? what : what + " · " + years, address: addressOf(url) };
}

// Fills the page with what its address asks for
export async function show() {
  const parameters = new URLSearchParams(location.search);
  const text = (parameters.get("q") ?? "").trim();
  if (!text || [...text.normalize("NFKC")].length > LONGEST) {
    return;
  }
  const all = await entries(site);
  words = await load(site);
  const asked = question(text);
  if (asked.yearsAlone && !isTitle(all, asked)) {
    location.replace(site + pathOfYears(asked.years));
    return;
  }
  const type = Object.keys(words.types).find((each) => each === parameters.get("type"));
  const { counts, hits } = find(all, asked, type);
  const pages = ledTo(asked);
  const near = counts.size || pages.length ? [] : nearest(all, asked);
  const page = Math.max(Math.trunc(Number(parameters.get("page"))) || 0, 0);
  fill({ text: text.replace(UNSEEN, " "), asked, type, counts, hits, pages, near, page });
}

function fill(found) {
  const { text, asked, type, counts, hits, pages, near } = found;
  const heading = headingOf(found);
  const types = Object.keys(words.types).filter((each) => counts.has(each) || each === type);
  const choices = type || types.length > 1 ? types : [];
  const hit = hitFor(asks(asked));
  const main = document.getElementById("main");
  const page = main.querySelector(".page");
  const name = document.querySelector(".masthead-name").textContent;
  document.title = say("title", say("search.title", text, heading), name);
  document.getElementById("search").value = text;
  main.querySelector("h1").replaceChildren(say("quoted", text));
  main.querySelector("h1").after(figures(found, heading, choices.length));
  page.replaceChildren(
    ...(choices.length ? [filters(found, choices)] : []),
    ...(pages.length ? [element("ul", { class: "plain" }, ...pages.map(led))] : []),
    element("div", { class: "found-line" },
      element("h2", { id: "results", class: "found" }, heading),
      ...(type ? [applied(found)] : [])),
    ...(type ? [list(onPage(found), hit), pager(found)] : groups(found, hit)),
    list(near, hit),
    ...(hits.length || near.length || pages.length ? [] : [nothing(found)]),
    ...(hits.length ? [] : [page.querySelector(".ways-in")]),
  );
  // The filters of a search lead to pages of their own
  const isFilter = (link) => link.closest(".filters, .applied, .pager");
  page.addEventListener("click", (event) => isFilter(event.target) && event.stopPropagation());
  document.getElementById("status").textContent = heading;
}

function headingOf({ type, counts, hits, pages, near }) {
  if (!counts.size) {
    return say(pages.length ? "search.one-page" : near.length ? "search.closest" : "search.nothing");
  }
  return type
    ? counted(words.types[type].counted, counts.get(type) ?? 0)
    : counted(words.counts["search.found"], hits.length);
}

function element(name, attributes, ...content) {
  const made = document.createElement(name);
  Object.entries(attributes).filter(([, value]) => value).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...content);
  return made;
}

const link = (href, ...content) => element("a", { href }, ...content);

const query = ({ text }, type, page) =>
  "?q=" + encodeURIComponent(text) + (type ? "&type=" + type : "") + (page ? "&page=" + page : "");

// Where an exported site has the page of a path
function addressOf(path) {
  const [, name, rest] = /^\/([^#?]*)(.*)$/.exec(path);
  return site + name + (name && "/") + rest;
}

// The page of years alone, or another that words lead to
function ledTo(asked) {
  const { years, yearsAlone } = asked;
  if (yearsAlone) {
    const description = say(years.from === years.to ? "search.year" : "search.years");
    return [{ title: spoken(years), description, address: site + pathOfYears(years) }];
  }
  const page = sitePage(asked);
  return page ? [{ ...page, address: addressOf(page.path) }] : [];
}

const led = ({ title, description, address }) =>
  element("li", {}, link(address, title), " ", element("span", { class: "quiet" }, description));

function figures({ asked, type }, heading, number) {
  const all = [link("#results", heading)];
  if (number && !type) {
    all.push(" · ", counted(words.counts["search.types"], number));
  }
  if (asked.years) {
    all.push(" · ", link(site + pathOfYears(asked.years), spoken(asked.years)));
  }
  return element("p", { class: "card-figures" }, ...all);
}

const count = (number) => element("span", { class: "count" }, number);

function filters(found, types) {
  const on = found.type ? [" ", count(counted(words.counts["filters.on"], 1))] : [];
  return element("div", { class: "filters", role: "group", "aria-label": say("filters.label") },
    element("a", { class: "skip", href: "#results" }, say("filters.skip")),
    element("details", { class: "filter-bar" },
      element("summary", {}, element("span", {}, say("filters.submit")), ...on),
      element("div", { class: "filter-panel" },
        element("div", { class: "choices" },
          element("div", { class: "filter" },
            element("p", { class: "filter-label", id: "type-head" }, say("search.type")),
            element("ul", { class: "chips", "aria-labelledby": "type-head" },
              ...types.map((type) => element("li", {}, chip(found, type)))))))));
}

function chip(found, type) {
  const chosen = type === found.type;
  const attributes = { href: query(found, !chosen && type), "aria-current": chosen && "true" };
  return element("a", attributes, words.types[type].label, " ", count(found.counts.get(type) ?? 0));
}

function applied(found) {
  const off = link(query(found),
    element("span", { class: "visually-hidden" }, say("filters.take-off") + " "),
    element("span", { class: "applied-what" }, words.types[found.type].label), " ",
    element("span", { "aria-hidden": "true" }, "×"));
  return element("ul", { class: "applied", "aria-label": say("filters.applied") }, element("li", {}, off));
}

// In the order of the best of each type; types of which none is among the best last
function groups(found, hit) {
  const { counts, hits } = found;
  const best = hits.slice(0, BEST);
  const others = Object.keys(words.types).filter((type) => counts.has(type));
  return [...new Set([...best.map(({ type }) => type), ...others])].map((type, at) => {
    const { label, all } = words.types[type];
    const number = counts.get(type);
    const shown = best.filter((each) => each.type === type).slice(0, counts.size > 1 ? OF_EACH : BEST);
    const more = number > shown.reduce((sum, { count }) => sum + count, 0);
    const way = element("a", { class: "more", href: query(found, type) }, counted(all, number));
    return element("section", { "aria-labelledby": "hits-" + at },
      element("h3", { class: "group-head", id: "hits-" + at }, label, " ", count("(" + number + ")")),
      list(shown, hit),
      more ? element("p", {}, way) : "");
  });
}

const list = (hits, hit) => (hits.length ? element("ul", { class: "records" }, ...hits.map(hit)) : "");

const onPage = ({ hits, page }) => hits.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE);

function pager(found) {
  const { type, page, hits } = found;
  const of = Math.ceil(hits.length / ON_A_PAGE);
  const way = (rel, to, key) =>
    to < 0 || to >= of ? "" : element("a", { rel, href: query(found, type, to) }, say(key));
  return of < 2 ? "" : element("nav", { class: "pager", "aria-label": say("filters.pages") },
    way("prev", page - 1, "filters.previous-page"), " ",
    element("span", {}, say("filters.page", page + 1, of)), " ",
    way("next", page + 1, "filters.next-page"));
}

function nothing({ asked, type, counts }) {
  const none = say(asked.years ? "search.no-record-in-years" : "search.no-record");
  return element("p", {}, none, " ", type && counts.size ? say("search.take-off") : "");
}

const marked = (pieces) => pieces.map(([text, asked]) => (asked ? element("mark", {}, text) : text));

const hitFor = (asked) => ({ type, title, lang, kind, years, url, passage }) => {
  const { cited } = words.types[type];
  const attributes = { href: addressOf(url), lang: cited && lang, dir: cited && lang && "auto" };
  const name = element("a", attributes, ...marked(whole(title, asked)));
  return element("li", { class: "record hit" },
    element("span", { class: "record-when" }, years ?? ""),
    element("span", { class: "record-what" },
      cited ? element("cite", {}, name) : name, " ",
      ...(kind ? [element("span", { class: "hit-kind" }, kind)] : [])),
    ...(passage ? [element("span", { class: "hit-words" }, ...marked(snippet(passage, asked)))] : []));
};
