// Shows a text around what was asked for, as search.Snippet does: in pieces, [text, whether it was asked for].

import { wordsOf } from "./words.js";

const LENGTH = 180;
const BEFORE = 60;

// The part of a passage that has the most of what was asked close together, in pieces
export function snippet(passage, asked) {
  const found = wordsIn(passage, asked);
  const matches = found.filter((word) => word.asked);
  const start = densest(matches) - BEFORE;
  const from = start <= 0 ? 0 : (found.find((word) => word.start >= start)?.start ?? 0);
  const ends = found.map(({ end }) => end).filter((end) => end <= from + LENGTH);
  const to = from + LENGTH >= passage.length || !ends.length ? passage.length : ends.at(-1);
  const shown = pieces(passage, matches, from, to);
  return [...(from > 0 ? [["… ", false]] : []), ...shown, ...(to < passage.length ? [[" …", false]] : [])];
}

// Where the stretch starts that has the most matches
function densest(matches) {
  let best = 0;
  let most = 0;
  for (const { start } of matches) {
    const near = matches.filter((each) => each.start >= start && each.end <= start + LENGTH - BEFORE);
    const number = new Set(near.map(({ word }) => word)).size;
    if (number > most) {
      most = number;
      best = start;
    }
  }
  return best;
}

// All of a short text
export function whole(text, asked) {
  const matches = wordsIn(text, asked).filter((word) => word.asked);
  return pieces(text, matches, 0, text.length);
}

const wordsIn = (text, asked) =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
    asked: wordsOf(word).some(asked),
  }));

function pieces(text, matches, from, to) {
  const all = [];
  let done = from;
  for (const { start, end } of matches.filter((match) => match.start >= from && match.end <= to)) {
    all.push([text.slice(done, start), false], [text.slice(start, end), true]);
    done = end;
  }
  return [...all, [text.slice(done, to), false]].filter(([piece]) => piece);
}
