// Searches as the server does (search.SearchText, Matching, Scoring), but forgives no slips. Neither MiniSearch nor
// Pagefind can give the order that its fixed points do.

import { chunks, isUnspaced, json, load, parts, phrase, symbols, yearsIn } from "./words.js";

const FIELDS = ["title", "labels", "names", "text"];

// What a word is worth in a field, and once more if it is there as it was typed
const WORTH = { labels: 32, title: 16, names: 4 };

let words;
let loading;

// The entries of the index of a site; nothing else here works before they are there
export function entries(site) {
  return (loading ??= Promise.all([json(site + "search/index.json"), load(site)]).then(([all, language]) => {
    words = language;
    return all.map(entry);
  }));
}

// The parts of an Entry and of its Hit, in their order
function entry([exact, subtitle, ...rest]) {
  const [title, labels, names, text] = rest.map((field) => String(field).split(" "));
  const [first, last, rank, length, place, hit] = rest.slice(FIELDS.length);
  const [type, name, lang, kind, years, count, url, passage] = hit;
  const shown = { type, title: name, lang, kind, years, count, url, passage };
  return { exact, subtitle, title, labels, names, text, first, last, rank, length, place, hit: shown };
}

// What was typed, understood: years are taken out of it, the rest are terms
export function question(text) {
  const { years, named, others } = yearsIn(text);
  let all = terms(others, parts);
  all = all.length ? all : terms(years ? others.replace(/\p{P}/gu, "") : text, symbols);
  const large = all.filter((term) => term.large.length);
  const numbers = named.flatMap((name) => chunks(name).flatMap(parts)).filter((word) => /^\p{Nd}/u.test(word));
  const required = new Map((large.length ? large : all).map((term) => [term.parts.join(" "), term]));
  return {
    whole: phrase(text),
    words: all.flatMap((term) => term.parts),
    required: [...required.values()],
    years,
    numbers: unique(numbers).slice(0, 20),
    yearsAlone: years && all.every((term) => term.parts.every(isSmall)),
    empty: !years && !all.length,
  };
}

function terms(text, take) {
  const found = [];
  let room = 20;
  let letters = 200;
  for (const some of chunks(text).map(take)) {
    if (some.length && room > 0 && letters > 0) {
      found.push(term(some.slice(0, room)));
      room -= some.length;
      letters -= some.join("").length;
    }
  }
  return found;
}

function term(parts) {
  const large = parts.filter((part) => (part.length > 1 || isUnspaced(part)) && !isSmall(part));
  return { parts, large, whole: parts.join(""), required: large.length ? large : parts };
}

const isSmall = (word) => words.small.includes(word);
const unique = (some) => [...new Set(some)];

// What answers a question, best first: all, or those of one type; how many there are of each type
export function find(all, asked, type) {
  const found = asked.empty ? [] : all.filter((entry) => answers(entry, asked));
  const counts = new Map();
  found.forEach(({ hit }) => counts.set(hit.type, (counts.get(hit.type) ?? 0) + hit.count));
  return { counts, hits: ranked(found.filter(({ hit }) => !type || hit.type === type), asked) };
}

// What has any of the words in its title or its names
export function nearest(all, asked) {
  const near = all.filter((entry) => asked.required.some((term) => holds(entry, term, ["title", "names"])));
  return ranked(near, asked).slice(0, 5);
}

export const isTitle = (all, asked) => all.some(({ exact }) => exact.includes(asked.whole));

// The page of the site that words lead to, if any
export function sitePage(asked) {
  const typed = asked.required.map((term) => term.whole);
  const led = ({ words }) => typed.every((word) => words.includes(word));
  return asked.years || !typed.length ? undefined : words.pages.find(led)?.page;
}

// Whether a word of a text is one that was asked for
export function asks(asked) {
  const typed = unique(asked.required.flatMap((term) => [...term.required, term.whole]));
  return (word) => typed.some((each) => each === word || beginnings(each).some((form) => word.startsWith(form)));
}

function ranked(found, asked) {
  const scored = found.map((entry) => ({ ...entry, points: points(entry, asked) }));
  return scored.sort((a, b) => b.points - a.points || a.rank - b.rank || a.place - b.place).map(({ hit }) => hit);
}

const answers = (entry, asked) =>
  entry.exact.includes(asked.whole) ||
  (asked.yearsAlone ? hasNumbers(entry, asked) : hasAll(entry, asked, FIELDS) && isInYears(entry, asked));

function isInYears(entry, asked) {
  const { years } = asked;
  const overlaps = years && entry.first !== null && entry.first <= years.to && entry.last >= years.from;
  return !years || overlaps || hasNumbers(entry, asked);
}

const hasNumbers = ({ title }, { numbers }) => numbers.every((number) => title.some((word) => word.startsWith(number)));

const hasAll = (entry, asked, fields) => asked.required.every((term) => holds(entry, term, fields));

// A term is there where all its parts are, or all of it as one word
function holds(entry, term, fields) {
  const found = (word) => fields.some((field) => has(entry, word, field));
  return found(term.whole) || (term.parts.length > 1 && term.required.every(found));
}

// Of a text less is taken: it has too many words that are like others
function has(entry, word, field) {
  const all = beginnings(word);
  const some = field === "text" && word.length < 5 && all.length ? [root(word)] : all;
  return entry[field].some((there) => (some.length ? some.some((form) => there.startsWith(form)) : there === word));
}

function points(entry, asked) {
  const { exact, subtitle, title, length } = entry;
  const typed = asked.words.join(" ");
  let sum = 0;
  const worth = (points, met) => (sum += met ? points : 0);
  worth(200, asked.numbers.length && hasNumbers(entry, asked));
  worth(4000, exact.includes(asked.whole));
  if (asked.yearsAlone) {
    return sum;
  }
  worth(2000, exact.includes(typed));
  worth(1000, subtitle.includes(typed));
  worth(100, [...exact, ...subtitle].some((name) => name.startsWith(typed)));
  worth(20, exact.some((name) => (" " + typed + " ").includes(" " + name + " ")));
  worth(200, hasAll(entry, asked, ["title", "labels"]));
  worth(50, hasAll(entry, asked, ["title", "labels", "names"]));
  const more = length - asked.whole.split(" ").length;
  worth(3 * Math.min(4, 4 - more), more < 4 && hasAll(entry, asked, ["title"]));
  for (const word of unique(asked.required.flatMap((term) => term.required))) {
    for (const [field, points] of Object.entries(WORTH)) {
      worth(points, has(entry, word, field));
      worth(points, entry[field].includes(word));
    }
    worth(1, entry.text.includes(word));
  }
  return sum;
}

// What a word for an art has in common with that for its works
const root = (word) => word.replace(/(?<=graph)(?:y|ie)$/, "");

// The beginnings by which a word is found: its root and its singular; none if it must be there whole
function beginnings(typed) {
  if ((typed.length < 2 || [...typed].length > 30) && !isUnspaced(typed)) {
    return [];
  }
  const word = root(typed);
  const singulars = { en: [english], fr: [english, french] }[words.language.split("-")[0]] ?? [];
  const forms = unique([word, ...singulars.map((singular) => singular(word))]);
  return forms.filter((form) => !forms.some((other) => other !== form && form.startsWith(other)));
}

function english(word) {
  if (/[^ae]ies$/.test(word)) {
    return word.replace(/ies$/, "y");
  }
  return word.length > 2 && /[^us]s$/.test(word) && !/[aeio]es$/.test(word) ? word.slice(0, -1) : word;
}

function french(word) {
  if (word.length < 6) {
    return word;
  }
  if (word.endsWith("x")) {
    return word.slice(0, -1).replace(/au$/, "al");
  }
  return word.replace(/e?r?s?$/, "").replace(/(\p{L})\1$/u, "$1");
}
