// Reads words and years as the server does (career.text.Folding, search.Words, career.dates.YearWords), by the tables
// and regular expressions that it writes into search/words.json.

let words;
let forms;
let loading;

export async function json(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(address + ": " + response.status);
  }
  return response.json();
}

// The words of the language of the page; nothing else here works before they are there
export function load(site) {
  return (loading ??= json(site + "search/words.json").then((all) => {
    const { years, alone, large } = all.forms;
    forms = {
      plain: all.plain.map(({ what, by }) => [new RegExp(what, "gu"), by]),
      years: new RegExp(years, "giu"),
      alone: new RegExp("^(?:" + alone + ")$", "iu"),
      large: new RegExp(large, "iu"),
    };
    return (words = all);
  }));
}

// The words of a message, with values in its places
export const say = (key, ...values) => words.texts[key].replace(/\{(\d)\}/g, (place, at) => values[at]);

// A message that has forms for none, one, and more
export const counted = (forms, number) =>
  forms[Math.min(number, 2)].replace(/\d+/, () => number.toLocaleString(words.language + "-u-nu-latn"));

function plain(text) {
  const letters = [...text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase()];
  const plain = letters.map((letter) => words.letters[letter] ?? letter).join("");
  return plain.replaceAll("&", " and ").replace(/['’]/g, "");
}

export const fold = (text) => plain(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

const foldName = (text) => fold(text) || plain(text).replace(/[\s\p{Z}\p{C}]+/gu, "");

export const chunks = (text) => text.trim().split(/[\s\p{Z}]+/u);

export function parts(chunk) {
  const folded = fold(chunk.replace(/['’‘`´]/g, " "));
  return folded.split(" ").filter(Boolean).map((word) => (word === "et" ? "and" : word));
}

export const symbols = (chunk) => (parts(chunk).length ? [] : [foldName(chunk)].filter(Boolean));

export const phrase = (text) => chunks(text).flatMap(parts).join(" ") || foldName(text);

// The writing systems that put no blanks between words
const SCRIPTS = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"];
const UNSPACED = new RegExp("[" + SCRIPTS.map((script) => `\\p{Script=${script}}`).join("") + "]", "gu");

export const isUnspaced = (word) => word.search(UNSPACED) >= 0;

// A word, and of writing without blanks what stands in it from each place on
function withEndings(word) {
  const places = [...word.matchAll(UNSPACED)].flatMap(({ 0: letter, index }) => [index, index + letter.length]);
  return [word, ...places.filter((at) => at && at < word.length).map((at) => word.slice(at, at + 30))];
}

// What punctuation joins counts in parts and as a whole
export function wordsOf(text) {
  const whole = (some) => (some.length > 1 ? [some.join("")] : []);
  return chunks(text).map(parts).flatMap((some) => [...some.flatMap(withEndings), ...whole(some)]);
}

const withoutAccents = (text) =>
  forms.plain.reduce((plain, [what, by]) => plain.replace(what, by), text.normalize("NFD")).trim();

// The years that a text names and nothing else, as { from, to }; null if it says anything else
export function years(text) {
  const match = text.length <= 100 && forms.alone.exec(withoutAccents(text));
  return match ? orNone(match.groups) : null;
}

// The years that a text names, how it names them, and its other words
export function yearsIn(text) {
  const named = [];
  let span = null;
  const others = withoutAccents(text).replace(forms.years, (...match) => {
    const found = forms.large.test(match[0]) && orNone(match.at(-1));
    if (!found) {
      return match[0];
    }
    named.push(match[0]);
    span = span ? query(Math.min(span.from, found.from), Math.max(span.to, found.to)) : found;
    return "";
  });
  return { years: span, named, others };
}

function orNone(groups) {
  try {
    return span(groups);
  } catch {
    return null;
  }
}

function span({ first, last, open, dash, until }) {
  if (until) {
    return query(1, yearOrDecade(until).to);
  }
  const { from, to } = yearOrDecade(first);
  if (!last) {
    return query(from, open || dash ? 9999 : to);
  }
  let end = yearOrDecade(last).to;
  if (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(last)) {
    const century = last.length === 2 ? 100 : 10;
    end += from - (from % century);
    end += end < from ? century : 0;
  }
  return query(from, end);
}

function yearOrDecade(text) {
  const digits = text.replace(/\D/g, "");
  const year = Number(digits);
  return digits === text ? query(year, year) : decade(digits.length === 2 ? year + (year < 30 ? 2000 : 1900) : year);
}

const decade = (start) => query(Math.max(start, 1), start + 9);

function query(from, to) {
  if (from < 1 || to > 9999 || to < from) {
    throw new RangeError(from + "-" + to);
  }
  return { from, to };
}

const firstOf = ({ to }) => to - (to % 10);
const isDecade = (years) => years.from === Math.max(firstOf(years), 1) && years.to === firstOf(years) + 9;
const isNamedDecade = (years) => isDecade(years) && (years.to < 10 || years.to >= 100);

// As an address writes them
export function canonical(years) {
  const { from, to } = years;
  if (from === to) {
    return String(from);
  }
  if (isNamedDecade(years)) {
    return firstOf(years) + "s";
  }
  return from === 1 && to === 9999 ? "1-9999" : (from === 1 ? "" : from) + "-" + (to === 9999 ? "" : to);
}

// As a page says them
export function spoken(years) {
  const { from, to } = years;
  const number = (key, year) => words.counts[key][2].replace("2", year);
  if (from === 1 && to === 9999) {
    return say("years.all");
  }
  if (from === to) {
    return String(from);
  }
  if (isNamedDecade(years)) {
    return number("years.decade", firstOf(years));
  }
  return to === 9999 ? number("years.since", from) : from === 1 ? number("years.until", to) : from + "–" + to;
}

// The page of these years from the root of the site; where they have none, the timeline shows them
export function pathOfYears(years) {
  const { from, to } = years;
  const page = from === to ? "years/" + from : isDecade(years) && "decades/" + firstOf(years) + "s";
  const exists = page && words.years.some((year) => from <= year && year <= to);
  return exists ? page + "/" : "timeline/?years=" + canonical(years);
}
