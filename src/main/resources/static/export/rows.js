// The rows of a list on an exported site, which may be divided into groups under a heading each, and into pages.

import { list, page, site } from "./addresses.js";
import { fold } from "./words.js";

const LISTS = ".records, .exhibitions, .entries";

export const groups = (page) => [...page.querySelectorAll(LISTS)];
export const rows = (page) => groups(page).flatMap((group) => [...group.children]);
export const headOf = (group) => group.parentElement.querySelector(":scope > h3");

const linkOf = (group) => headOf(group)?.querySelector("a");

// The same row on another page of the list has the same key
export const key = (row) =>
  row.id || (row.querySelector(".record-what a")?.href ?? headOf(row.parentElement).textContent + row.textContent);

// The pages of a list after its first
export function others(first) {
  const next = first.querySelector(".pager [rel=next]")?.href;
  const count = next ? Math.max(...first.querySelector(".pager span").textContent.match(/\d+/g)) : 1;
  return Promise.all(Array.from({ length: count - 1 }, (_, at) => page(next.replace("page=1", "page=" + (at + 1)))));
}

// Goes on with the rows of another page
export function append(first, next) {
  for (const group of groups(next)) {
    const last = groups(first).at(-1);
    if (linkOf(group)?.href === linkOf(last)?.href) {
      last.append(...group.children);
    } else {
      last.parentElement.after(group.parentElement);
    }
  }
}

// The texts that are searched: the title, or the name, and places
export const said = (row) => [...row.querySelectorAll(".record-what a, .venue")].map(({ textContent }) => fold(textContent));

// The first and the last year of a row, of an exhibition those of each showing
export function yearsOf(row) {
  if (row.matches(".exhibitions > li")) {
    return [...row.querySelectorAll(".dates")].flatMap((dates) =>
      span([...dates.querySelectorAll("time")].map((time) => time.dateTime.slice(0, 4)).join()),
    );
  }
  return span((row.querySelector(".record-when") ?? linkOf(row.parentElement))?.textContent ?? "");
}

// An open end stands for all years from the first: 2019–
function span(text) {
  const found = text.match(/\d+/g);
  return found ? [[Number(found[0]), text.trim().endsWith("–") ? 9999 : Number(found.at(-1))]] : [];
}

// The years of the work that an award was for
export async function yearsOfWorks() {
  const home = site + "filmography/";
  const first = await page(home);
  const known = new Map();
  for (const each of [first, ...(await others(first))]) {
    rows(each).forEach((row) => known.set(key(row), yearsOf(row)));
  }
  return (award) => [award, headOf(award.parentElement)]
      .flatMap((place) => [...place.querySelectorAll("a")])
      .flatMap(({ href }) => known.get(href) ?? []);
}
