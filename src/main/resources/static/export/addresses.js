// Addresses of an exported site: a list with one parameter is a page of its own, /filmography/role=writer/, and one with
// several is the page of the list with a query string.

// The root of the site in the page's language.
export const site = new URL(document.documentElement.dataset.site, document.baseURI).href;

// A list changes the address of the document that shows it, and the document's links stay what they are
document.documentElement.dataset.site = site;
absolute(document, document.baseURI);

// Ways to show a list are no filters.
export const isWay = (name) => name === "sort" || name === "group";

// What a reader writes has no page of its own.
export const isWritten = (name) => name === "years" || name === "made" || name === "q";

// A value as it stands in the name of a page.
export const named = (value) => value.replace(/[^\p{L}\p{N}._-]+/gu, "-");

export const same = (one, other) => named(one).toLowerCase() === named(other).toLowerCase();

// The address of a list without parameters.
export function list(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/[^/]+=[^/]*\/|index\.html$/g, "").replace(/\/?$/, "/");
}

// What an address asks a list for, in its path or in its query string; of each parameter the first value counts.
export function parameters(address) {
  const { pathname, searchParams } = new URL(address);
  const inPath = [...pathname.matchAll(/([^/=]+)=([^/]*)/g)].map(([, name, value]) => [name, decodeURIComponent(value)]);
  const asked = new Map();
  for (const [name, value] of [...inPath, ...searchParams]) {
    if (value.trim() && name !== "page" && !asked.has(name)) {
      asked.set(name, value.trim());
    }
  }
  return asked;
}

// The address of a list with parameters.
export function addressOf(home, asked) {
  const [first, second] = asked;
  if (first && !second && !isWritten(first[0])) {
    return `${home}${first[0]}=${encodeURIComponent(named(first[1]))}/`;
  }
  return first ? home + "?" + new URLSearchParams([...asked]) : home;
}

// The page at an address, with links that may be used in any other; none if there is no such page.
export async function page(address) {
  const response = await fetch(address);
  if (!response.ok) {
    return null;
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  absolute(page, response.url);
  return page;
}

function absolute(page, base) {
  for (const name of ["href", "action", "src"]) {
    for (const element of page.querySelectorAll(`[${name}]:not([${name}^="#"], [rel="stylesheet"], [rel="preload"])`)) {
      element.setAttribute(name, new URL(element.getAttribute(name), base));
    }
  }
}
