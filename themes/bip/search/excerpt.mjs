// The words around what was looked for, and how well a passage's words fit the query.
import {exactAt} from './exact.mjs';
import {fold, wordsOf} from './words.mjs';

const longest = 210;  // UTF-16 units of an excerpt
const before = 60;  // of these, what may stand before the first match

// A function that finds the concepts in the words of a text: matches in order, {from, to, at (the
// number of the first word), found (numbers of the concepts)}.
export function finderOf(concepts) {
  const forms = new Map();
  concepts.forEach(({atoms}, concept) => {
    for (const [{key, forms: others}] of atoms.flat()) {
      for (const form of [/^\p{P}/u.test(key) ? fold(key) : key, ...others]) {
        forms.set(form, [...forms.get(form) ?? [], concept]);
      }
    }
  });
  const phrases = [...forms.keys()].filter((form) => form.includes(' ')).map((form) => form.split(' '));
  const hasKeys = [...forms.keys()].some((form) => /^[#@]/.test(form));
  const spanAt = (words, at) => {
    for (const {names, to} of hasKeys ? exactAt(words, at) : []) {
      const found = names.flatMap((key) => forms.get(key) ?? []);
      if (found.length) return [found, to];
    }
    const phrase = phrases.find((row) => row.every((word, i) => words[at + i]?.word === word));
    if (phrase) return [forms.get(phrase.join(' ')), phrase.length];
    return [forms.get(words[at].word), 1];
  };
  return (words) => {
    const matches = [];
    for (let at = 0; at < words.length;) {
      const [found, to] = spanAt(words, at);
      if (found) matches.push({from: words[at].from, to: words[at + to - 1].to, at, found});
      at += to;
    }
    return matches;
  };
}

// 1 to 1.3, the more the closer `count` concepts stand together.
export function closeness(matches, count) {
  const last = Array(count).fill(-Infinity);
  let narrowest = Infinity;
  for (const {at, found} of matches) {
    found.forEach((concept) => { last[concept] = at; });
    narrowest = Math.min(narrowest, at - Math.min(...last) + 1);
  }
  return 1 + 0.3 * count / Math.max(narrowest, count);
}

// Whether the words stand in a row as they were typed, or, with `inflected`, in any of their forms.
export function hasPhrase(words, {phrase}, inflected) {
  const fits = ({fold: folded, word}, [typed, atom]) => folded === typed
    || inflected && atom.some(([{key, forms}]) => key === word || forms.includes(word));
  return words.some((_, at) => words[at + phrase.length - 1] && phrase.every((part, i) => fits(words[at + i], part)));
}

// {excerpt, marks}: the part of the text with the most that was looked for, cut between words.
export function excerptOf(text, finder) {
  const matches = finder(wordsOf(text));
  const {length} = text;
  let from = 0;
  let to = length;
  if (length > longest) {
    from = Math.max(0, Math.min(bestStart(matches) - before, length - longest));
    from &&= text.indexOf(' ', from - 1) + 1;
    to = from + longest;
    to = to < length ? Math.max(text.lastIndexOf(' ', to), from + before) : length;
  }
  const head = from ? '… ' : '';
  const shift = head.length - from;
  return {
    excerpt: head + text.slice(from, to) + (to < length ? ' …' : ''),
    marks: matches.filter((match) => match.from >= from && match.to <= to).map((match) => [match.from + shift, match.to + shift]),
  };
}

// Where the window begins that has the most concepts.
function bestStart(matches) {
  let start = 0;
  let most = 0;
  for (const {from} of matches) {
    const within = matches.filter((match) => match.from >= from && match.to <= from + longest - before);
    const worth = new Set(within.flatMap(({found}) => found)).size;
    if (worth > most) [start, most] = [from, worth];
  }
  return start;
}
