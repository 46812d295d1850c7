// The words of a text, by the rules by which the index was made (generator/search/words.hpp).

// "Zamówień" -> "zamowien". Marks fall away; ł is no letter with a mark.
export const fold = (word) => {
  const lower = word.toLowerCase();
  return /[^\0-\x7f]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l') : lower;
};

const capitals = /^\p{Lu}{2,}$/u;
const ending = /^\p{Ll}{1,3}$/u;

// The words of an NFC text and its signs "§", in order: {written, word (lower case), fold, from, to
// (UTF-16 units), joint}. `joint` is the one sign of - . / – that alone stands between the word and
// the one before it, if any. The ending of an abbreviation ("UMK-u") is no word.
export function wordsOf(text) {
  const words = [];
  let before;
  for (const match of text.matchAll(/§|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    const [written] = match;
    const from = match.index;
    const gap = before ? text.slice(before.to, from) : '';
    if (gap === '-' && capitals.test(before.written) && ending.test(written)) continue;
    const word = written.toLowerCase();
    before = {written, word, fold: fold(word), from, to: from + written.length, joint: /^[-./–]$/.test(gap) && gap};
    words.push(before);
  }
  return words;
}
