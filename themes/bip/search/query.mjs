// What somebody typed, divided: {phrase, minus, words}. Words are those of `wordsOf`, with places
// in the query. Phrases stand in quotation marks of any kind; the last one may be open.
import {wordsOf} from './words.mjs';

// "§19ust.1pkt3" -> "§19 ust.1 pkt 3"
export const ungluedQuery = (query) =>
  query.replace(/(?<=\d[a-z]?)(?=(ust|pkt|lit)(\P{L}|$))|(?<=(^|[^\p{L}-])(art|par|ust|pkt))(?=\d)/giu, ' ');

const pieces = /(?<!\S)-?["„“”«]([^"“”»]*)["“”»]?|(?<!\S)-([\p{L}\p{N}§][^\s"„“”]*)/gu;

export function parseQuery(query) {
  const parts = [];
  const add = (from, text, phrase, minus) => {
    const words = wordsOf(text);
    for (const word of words) {
      word.from += from;
      word.to += from;
    }
    if (words.length) parts.push({phrase, minus, words});
  };
  let at = 0;
  for (const piece of query.matchAll(pieces)) {
    const [all, phrase, excluded] = piece;
    const said = phrase ?? excluded;
    add(at, query.slice(at, piece.index));
    add(piece.index + all.indexOf(said), said, phrase != null, all[0] === '-');
    at = piece.index + all.length;
  }
  add(at, query.slice(at));
  return parts;
}
