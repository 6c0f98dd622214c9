// The filters of lists on an exported site. A list with one filter is a page of its own; one with several has the rows that
// are on all of these pages. Years and text are compared here.

import { addressOf, isWay, isWritten, list, named, page, parameters, same, site } from "./addresses.js";
import { answer } from "./answer.js";
import { append, key, others, rows, said, yearsOf, yearsOfWorks } from "./rows.js";
import { fold, load as loadWords, pathOfYears, say, spoken, years } from "./words.js";

// What a list may be asked for, in the order in which the server reads it
const PARAMETERS = ["outcome", "body", "work", "medium", "kind", "role", "franchise", "part", "lane", "years", "made", "q", "group", "sort"];

// Ways to show a list that have no page of their own
const USUAL = ["newest", "oldest", "year"];

// What shows all rows at once, or leads to others
const WHOLE = `.pager, .downloads, .chart, .to-chart, .venue-map, .places-jump, .place-number, .spans`;

// The document that the server would answer with
export async function load(address) {
  const home = list(address);
  if (!new URL(address).search) {
    return page(address);
  }
  const [plain, words] = await Promise.all([page(home), loadWords(site)]);
  const asked = (await Promise.all(read(address, home, plain))).filter(({ value }) => value);
  const [first, second] = asked;
  // A further page of the list alone, to which feeds and searches lead by the address that it has on the site
  const number = new URL(address).searchParams.get("page");
  const further = number && !first && addressOf(home, [["page", number]]);
  if (further && await page(further)) {
    location.replace(further + new URL(address).hash);
    return null;
  }
  if (first?.page && !second) {
    return first.page;
  }
  if (first?.span && home === site + "years/") {
    location.replace(site + pathOfYears(first.span));
    return null;
  }
  const base = asked.find((each) => isWay(each.name))?.page ?? plain;
  const filters = asked.filter((each) => !isWay(each.name) && !each.fault);
  if (filters.length) {
    await keep(base, filters);
  }
  answer(base, address, asked, words);
  return base;
}

// What each parameter asks for: a page, or a test of rows; or what is wrong with it. Others than the list has mean nothing.
function read(address, home, plain) {
  const given = parameters(address);
  const fields = plain.querySelector("form.fields").elements;
  return PARAMETERS.filter((name) => given.has(name)).flatMap((name) => {
    const value = given.get(name);
    if (isWritten(name)) {
      return fields[name] ? [name === "q" ? readText(value) : readYears(name, value, home)] : [];
    }
    const offered = offers(plain, name);
    return offered.length ? [readChoice(name, value, offered, home)] : [];
  });
}

// The values that a list offers for a parameter, as its links and menus name them
function offers(plain, name) {
  const chips = [...plain.querySelectorAll(`[aria-labelledby="${name}-head"] a`)].map((chip) => ({
    value: parameters(chip.href).get(name),
    label: chip.firstChild.textContent.trim(),
  }));
  const options = [...plain.querySelectorAll(`select[name="${name}"] option`)].map(({ value, text }) => ({
    value,
    label: text.replace(/ \(\d+\)$/, "").split(" · ")[0],
  }));
  return [...chips, ...options.slice(1)];
}

async function readChoice(name, given, offered, home) {
  const meant = offered.find(({ value, label }) => same(value ?? "", given) || same(label, given));
  const value = !meant || named(given) === meant.value ? given : meant.value;
  if (!value || (!meant && isWay(name) && USUAL.includes(value))) {
    return {};
  }
  const found = await page(addressOf(home, [[name, value]]));
  if (found) {
    return { name, value, page: found, label: found.querySelector(".applied-what")?.textContent };
  }
  const labels = offered.map(({ label }) => label).join(", ");
  return { name, value, fault: say("fault.choice", say("fault.choice." + name), shortened(value), labels) };
}

function readText(value) {
  const folded = fold(value);
  return { name: "q", value, label: say("quoted", value), test: (row) => said(row).some((text) => text.includes(folded)) };
}

async function readYears(name, value, home) {
  const span = years(value);
  if (!span) {
    return { name, value, fault: say("fault.years", shortened(value), say("years.forms")) };
  }
  const { from, to } = span;
  if (from === 1 && to === 9999) {
    return {};
  }
  const label = home === site + "awards/" ? say("awards.list.applied." + name, spoken(span)) : spoken(span);
  const of = name === "made" ? await yearsOfWorks() : yearsOf;
  return { name, value, span, label, test: (row) => of(row).some(([first, last]) => first <= to && last >= from) };
}

const shortened = (value) => (value.length <= 60 ? value : value.slice(0, 60) + "…");

// Leaves on a page the rows that all filters take, of all pages that follow it
async function keep(base, filters) {
  const [next, ...tests] = await Promise.all([others(base), ...filters.map((filter) => filter.test ?? onPage(filter.page))]);
  for (const page of [base, ...next]) {
    page.querySelectorAll(WHOLE).forEach((part) => part.remove());
  }
  next.forEach((page) => append(base, page));
  rows(base).filter((row) => !tests.every((test) => test(row))).forEach((row) => row.remove());
}

async function onPage(first) {
  const keys = new Set([first, ...(await others(first))].flatMap(rows).map(key));
  return (row) => keys.has(key(row));
}
