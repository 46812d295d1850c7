// Words and keys found in the lexicon, whichever shards they need.
import {each} from './files.mjs';
import {readShard} from './shard.mjs';
import {isOneSlip, readSlips, slipKeys} from './slips.mjs';
import {fold} from './words.mjs';

// The last one whose first key is not behind `key`. The first of all is "".
const shardOf = (firsts, key) => firsts.findLastIndex((first) => first <= key);

export function lexiconOf({unpacked, contents}) {
  const mostShards = 4;  // read for one beginning of words
  const shortestCorrected = 5;
  const {words, slips, tiers} = contents;

  const shard = (index) => unpacked(`slowa/${index}.bin`, (bytes) => readShard(bytes, index, tiers.length - 1));

  // The term of exactly this key, or nothing.
  const termOf = (key) => shard(shardOf(words, fold(key))).terms.get(key);

  // The forms that fold to `folded`, with their terms: [{form, term}].
  const formsOf = (folded) =>
    each(shard(shardOf(words, folded)).forms.get(folded) ?? [], ({form, key}) => ({form, term: termOf(key)}))
      .filter(({term}) => term);

  // The terms of an exact key, whatever its case.
  const termsOfKey = (key) => formsOf(fold(key)).map(({term}) => term);

  // The shards of the words that begin with `start`, those nearest to `word` if they are many.
  function shardsFrom(start, word = start) {
    const middle = shardOf(words, word);
    const nearest = [...words.keys()].slice(shardOf(words, start), shardOf(words, start + '\uffff') + 1)
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    return each(nearest.slice(0, mostShards), shard);
  }

  // The terms with a form that begins so, of those that lie beside it in the alphabet.
  function termsFrom(start) {
    const found = new Set();
    for (const {forms, terms} of shardsFrom(start)) {
      for (const [folded, same] of forms) {
        if (folded.startsWith(start)) same.forEach(({key}) => found.add(terms.get(key)));
      }
    }
    return [...found].filter((term) => term && !term.stop);
  }

  // Words that one slip in their first letters may have made `word`.
  function slipped(word) {
    const starts = slips.length ? each(slipKeys(word), (key) =>
      unpacked(`pomylki/${shardOf(slips, key)}.bin`, readSlips).get(key) ?? []).flat() : [];
    // The slip lies in the beginning, so the rest is as typed.
    return starts.flatMap((start) => [5, 6, 7].map((rest) => (start[5] ? start + word.slice(rest) : start)));
  }

  // The form that was most likely meant, one slip away: [{form, term}] of it, or empty. It is rather one that is one
  // slip from the word `written` with its Polish letters, and rather a first form.
  function correct(word, written) {
    const near = [slipped(word), ...shardsFrom(word.slice(0, 3), word).map(({forms}) => [...forms.keys()])].flat()
      .filter((one) => one.length >= shortestCorrected && /^\p{L}/u.test(one) && isOneSlip(word, one));
    let best = [];
    let most = 0;
    for (const forms of each([...new Set(near)].sort(), formsOf)) {
      const passages = Math.max(...forms.map(({form, term}) => term.df * (isOneSlip(written, form) ? 99 : 1) + (form === term.key)));
      if (passages > most) [best, most] = [forms, passages];
    }
    return best;
  }

  return {formsOf, termsOfKey, termsFrom, correct};
}
