// Says on a page of an exported list what was found, and leads on from there, as the server would.

import { addressOf, isWay, list, parameters, same, site } from "./addresses.js";
import { figures, tally } from "./figures.js";
import { groups, headOf, rows } from "./rows.js";
import { counted, say } from "./words.js";

// What is said where nothing is found
const NOTHING = {
  filmography: "filmography.list.none-found",
  awards: "awards.list.none-found",
  exhibitions: "exhibitions.list.nothing",
  publications: "publications.list.nothing",
  people: "people.list.none-found",
  timeline: "timeline.nothing",
};

export function answer(page, address, asked, words) {
  const home = list(address);
  const meant = asked.filter(({ fault }) => !fault);
  const state = new Map(meant.map(({ name, value }) => [name, value]));
  const filters = meant.filter(({ name }) => !isWay(name));
  if (filters.length) {
    arrange(page, words);
    tell(page, home, filters, state, words);
  }
  leadOn(page, home, state);
  fillIn(page, asked, state);
  if (filters.length) {
    withoutCounts(page);
  }
  sayFaults(page, asked.filter(({ fault }) => fault));
  for (const other of page.querySelectorAll("#languages a, #page-link")) {
    other.href = list(other.href) + new URL(address).search;
  }
}

// Groups without rows go, the heads of the others count what is left
function arrange(page, words) {
  for (const group of groups(page)) {
    const head = headOf(group);
    if (!group.children.length) {
      (head ? group.parentElement : group).remove();
    } else if (head) {
      recount(head, group, words);
    }
  }
  let decade;
  for (const year of page.querySelectorAll(".timeline-year:not(#undated)")) {
    const next = "d" + year.querySelector("h3 a").textContent.replace(/.$/, "0");
    next === decade ? year.removeAttribute("id") : (year.id = next);
    decade = next;
  }
  for (const jump of page.querySelectorAll(".jumps li:not(:first-child) a")) {
    jump.setAttribute("href", jump.hash);
    page.querySelector(jump.hash) ?? jump.parentElement.remove();
  }
  if (page.querySelectorAll(".jumps li").length < (page.getElementById("undated") ? 4 : 3)) {
    page.querySelector(".decades")?.remove();
  }
}

function recount(head, group, words) {
  const count = head.querySelector(".count");
  if (count) {
    // None where the head is that of a medium
    const decade = head.querySelector("a")?.textContent.match(/\d+/)?.[0].slice(0, -1);
    const within = decade && [...group.children].every((row) =>
      row.querySelector(".record-when").textContent.match(/\d+/g).every((year) => year.slice(0, -1) === decade),
    );
    count.textContent = count.textContent.replace(/^\d+/, group.children.length).replace(within ? /,.*/s : "", "");
  }
  for (const laurel of head.querySelectorAll(".laurel")) {
    const [, outcome] = laurel.classList;
    const text = tally([...group.children], outcome, words);
    text ? (laurel.lastElementChild.textContent = text) : laurel.remove();
  }
}

function tell(page, home, filters, state, words) {
  const list = home.slice(site.length, -1);
  const [found, figure] = figures(list, rows(page), words);
  const head = page.getElementById("results");
  head.textContent = found;
  page.querySelector(".card-figures").replaceChildren(element("a", { href: "#results", textContent: figure }));
  if (!rows(page).length) {
    page.querySelector(".card-figures").remove();
    page.querySelector(".places")?.remove();
    head.parentElement.after(element("p", { innerHTML: say(NOTHING[list], home) }));
  }
  const applied = element("ul", { className: "applied", ariaLabel: say("filters.applied") });
  for (const { name, label } of filters) {
    const item = applied.appendChild(element("li", {}));
    const link = item.appendChild(element("a", { href: addressOf(home, [...state].filter(([each]) => each !== name)) }));
    link.append(
      element("span", { className: "visually-hidden", textContent: say("filters.take-off") + " " }),
      element("span", { className: "applied-what", textContent: label }),
      " ",
      element("span", { ariaHidden: "true", textContent: "×" }),
    );
  }
  head.parentElement.append(applied);
  const count = element("span", { className: "count", textContent: counted(words.counts["filters.on"], filters.length) });
  page.querySelector(".filter-bar summary").append(count);
}

const element = (name, properties) => Object.assign(document.createElement(name), properties);

// A link among the filters changes one parameter, whatever else is asked
function leadOn(page, home, state) {
  const own = parameters(page.querySelector(".chips [aria-current]")?.href ?? home);
  for (const chip of page.querySelectorAll(".filters .chips a")) {
    const its = parameters(chip.href);
    const [name] = [...its.keys(), ...own.keys()].filter((each) => its.get(each) !== own.get(each));
    const chosen = name && same(its.get(name) ?? "", state.get(name) ?? "");
    const next = new Map(state);
    if (name) {
      its.has(name) && !chosen ? next.set(name, its.get(name)) : next.delete(name);
    }
    if (chosen) {
      chip.setAttribute("aria-current", "true");
      chip.closest("details:not(.filter-bar)")?.setAttribute("open", "");
      chip.parentElement.querySelector("details")?.setAttribute("open", "");
    }
    chip.href = addressOf(home, next);
  }
}

// How many a choice would leave is not known here
function withoutCounts(page) {
  page.querySelectorAll(".chips .count").forEach((count) => count.remove());
  page.querySelectorAll("option").forEach((option) => (option.text = option.text.replace(/ \(\d+\)$/, "")));
}

function fillIn(page, asked, state) {
  const form = page.querySelector("form.fields");
  form.querySelectorAll("[type=hidden]").forEach((field) => field.remove());
  for (const { name, value, label } of asked) {
    const field = form.elements[name];
    if (field?.matches("select")) {
      const option = [...field.options].find((each) => same(each.value, value));
      option ? (option.defaultSelected = true) : state.has(name) && field.append(new Option(label, value, true, true));
    } else if (field) {
      field.value = value;
      field.setAttribute("value", value);
    } else if (state.has(name)) {
      form.append(element("input", { type: "hidden", name, value }));
    }
  }
}

function sayFaults(page, faults) {
  if (!faults.length) {
    return;
  }
  const box = element("div", { className: "faults", role: "alert" });
  for (const { name, fault } of faults) {
    box.append(element("p", { id: name + "-fault", className: "fault", textContent: fault }));
    const field = page.querySelector("form.fields").elements[name];
    field?.setAttribute("aria-invalid", "true");
    field?.setAttribute("aria-describedby", name + "-fault");
  }
  const skip = page.querySelector(".filters .skip");
  skip ? skip.after(box) : page.querySelector("form.fields").prepend(box);
  page.querySelector(".filter-bar")?.setAttribute("open", "");
  page.getElementById("results")?.after(element("p", { className: "ignored", textContent: say("filters.ignored") }));
}
