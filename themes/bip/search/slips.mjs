// One slip of the finger: a letter too much, missing, wrong, or two exchanged.
import {reader} from './bytes.mjs';

// A shard of prefixes by what a slip may leave of them: Map from key to prefixes.
export function readSlips(bytes) {
  const {sorted, times, string} = reader(bytes);
  return new Map(sorted((key) => [key, times(string)]));
}

// The keys under which the prefix of a word is found that was typed as `word`, with one slip in its
// first letters: what it begins with, whole and without one of its letters.
export const slipKeys = (word) =>
  new Set([5, 6, 7].flatMap((length) => [0, 1, 2, 3, length].map((i) => word.slice(0, i) + word.slice(i + 1, length))));

export function isOneSlip(a, b) {
  if (a.length < b.length) [a, b] = [b, a];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rest = a.slice(at + 1);
  if (a.length > b.length) return rest === b.slice(at);
  return a !== b && (rest === b.slice(at + 1)
    || a[at] + a[at + 1] === b[at + 1] + b[at] && a.slice(at + 2) === b.slice(at + 2));
}
