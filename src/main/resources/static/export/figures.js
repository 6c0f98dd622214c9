// How much an exported list has found, in words. Awards are counted, not the rows that stand for several.

import { site } from "./addresses.js";
import { headOf } from "./rows.js";
import { counted, say } from "./words.js";

const OUTCOMES = { won: "WON", nominated: "NOMINATED", mention: "MENTION", honour: "HONOUR" };
const TYPES = { filmography: "WORK", exhibitions: "EXHIBITION", publications: "PUBLICATION" };

// How much was found, for the head of the list and for the title card
export function figures(list, rows, { types, counts }) {
  const entries = counted(counts["entries.count"], rows.length);
  if (list === "awards") {
    const tallies = Object.keys(OUTCOMES).map((outcome) => tally(rows, outcome, { counts })).filter(Boolean);
    return [tallies.join(", ") || say("awards.list.no-awards"), tallies.join(" · ")];
  }
  if (list === "people") {
    return [counted(counts["people.count"], rows.length), entries];
  }
  if (list === "timeline") {
    const awards = rows.every((row) => row.matches(".award")) ? sum(rows) : 0;
    const forAwards = () => say("timeline.figures.for-awards", entries, counted(types.AWARD.counted, awards));
    return [awards > rows.length ? forAwards() : entries, entries];
  }
  const found = counted(types[TYPES[list]].counted, rows.length);
  const showings = rows.flatMap((row) => [...row.querySelectorAll(".showings > li")]).length;
  return [found, showings ? found + " · " + counted(counts["exhibitions.showings"], showings) : found];
}

// How many awards of an outcome there are, and how many of them for publications; nothing for none
export function tally(rows, outcome, { counts }) {
  const all = rows.filter((row) => row.querySelector(".laurel").classList.contains(outcome));
  const [total, apart] = [sum(all), sum(all.filter(isForPublication))];
  const text = total && counted(counts["outcome.counted." + OUTCOMES[outcome]], total);
  return apart ? text + " " + counted(counts[apart < total ? "tally.some-apart" : "tally.all-apart"], apart) : text;
}

const sum = (rows) => rows.reduce((all, row) => all + Number(row.querySelector(".laurel").textContent.match(/\d+/)?.[0] ?? 1), 0);

const isForPublication = (row) =>
  [row, headOf(row.parentElement)].some((place) => place.querySelector(`a[href^="${site}publications/"]`));
