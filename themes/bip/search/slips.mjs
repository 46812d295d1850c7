// One slip of the finger: a letter too much, missing, wrong, or two exchanged.
import {reader} from './bytes.mjs';

// A shard of prefixes by what a slip may leave of them: Map from key to prefixes.
export function readSlips(bytes) {
  const {sorted, times, string} = reader(bytes);
  return new Map(sorted((key) => [key, times(string)]));
}

// The keys under which the prefix of a word is found that was typed as `word`, with one slip in its
// first letters.
export function slipKeys(word) {
  const six = word.slice(0, 6);
  const keys = new Set([six, word.slice(0, 5)]);
  for (const start of [six, word.slice(0, 7)]) {
    for (let i = 0; i < 4; ++i) keys.add(start.slice(0, i) + start.slice(i + 1));
  }
  return keys;
}

export function isOneSlip(a, b) {
  if (a.length < b.length) [a, b] = [b, a];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rest = a.slice(at + 1);
  if (a.length > b.length) return rest === b.slice(at);
  return a !== b && (rest === b.slice(at + 1)
    || a[at] + a[at + 1] === b[at + 1] + b[at] && a.slice(at + 2) === b.slice(at + 2));
}
