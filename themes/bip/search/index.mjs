// The search module of the site: one ES module for browsers and Node, without dependencies.
//
//   const index = await openIndex(baseUrl, readBytes);
//   const results = await index.search('zamówienia publiczne', {limit: 10, filters: {status: 'obowiazuje'}});
//
// `baseUrl` is the root of the site; `readBytes(url)` gives a promise of the bytes of a file
// (Uint8Array or ArrayBuffer), and need not be given where `fetch` reads it. Both functions reject
// with an Error that names the file when one is missing, cut or damaged.
import {passageOf} from './blocks.mjs';
import {closeness, excerptOf, finderOf, hasPhrase} from './excerpt.mjs';
import {each, openFiles, until} from './files.mjs';
import {filterOf} from './filter.mjs';
import {lexiconOf} from './lexicon.mjs';
import {meaningOf} from './meaning.mjs';
import {partOf} from './part.mjs';
import {parseQuery, ungluedQuery} from './query.mjs';
import {byScore, searchIn} from './search.mjs';
import {wordsOf} from './words.mjs';

export async function openIndex(baseUrl, readBytes) {
  const windowSize = 10;  // hits that closeness may exchange, so that more of them leave the first as they are
  const longestQuery = 300;
  const mostRead = 24;  // passages that are read to find a phrase, unless more are asked for
  const files = await openFiles(baseUrl, readBytes);
  const {contents} = files;
  const lexicon = lexiconOf(files);
  const parts = contents.tiers.slice(1).map((_, tier) => partOf(files, tier));

  const wordsIn = (id) => {
    const {name, title, text, isFirst} = passageOf(files, id);
    return wordsOf([isFirst ? title : '', name, text].join('\n'));
  };

  function find(meaning, filter, limit) {
    const all = [...meaning.concepts, ...meaning.excluded.map((concept) => ({...concept, barred: true}))];
    const phrases = all.filter(({phrase}) => phrase);
    const wanted = phrases.length ? Math.max(limit, mostRead) : limit;
    const found = searchIn(parts, meaning, filter, () => lexicon.termsOfKey('!')[0], wanted);
    if (!phrases.length) return found;
    // Phrases are found in the texts: as they were typed, or failing that in any forms of their words.
    const read = each(found.hits.slice(0, wanted), (hit) => ({hit, words: wordsIn(hit.id)}));
    const having = (inflected) => read.filter(({words}) => phrases.every(
      (concept) => hasPhrase(words, concept, inflected && !concept.barred) !== Boolean(concept.barred))).map(({hit}) => hit);
    const exact = having(false);
    return {...found, hits: exact.length ? exact : having(true), more: found.more || found.hits.length > wanted};
  }

  function resultOf({id, score}, filter, finder) {
    const {text, isFirst, ...shown} = passageOf(files, id);
    const {title, name} = shown;
    const {kind, status, year} = filter.groupOf(id, isFirst);
    const words = [name === title ? '' : name, text].filter(Boolean).join(' – ');
    return {
      ...shown, ...excerptOf(words, finder), score, kind, status: contents.statuses[status], year,
    };
  }

  // The best hits by what their texts say, then the others.
  function ordered(hits, finder, {concepts}, limit) {
    const shown = each(hits.slice(0, limit), ({id, score}) =>
      ({id, score: score * closeness(finder(wordsIn(id)), concepts.length)}));
    return shown.flatMap((_, i) => (i % windowSize ? [] : shown.slice(i, i + windowSize).sort(byScore)));
  }

  return {
    // An array, best first, of {url, title, citation, excerpt, score} and {label, name, kind, status,
    // dates, year, marks}: `url` is relative to the root of the site, `marks` are [from, to] in the
    // excerpt. The array also has `total` (hits known), `more` (there may be others that were not counted), `corrections`
    // [{from, to}] of the query, `partial` (not every word was found).
    //   filters: rodzaj, status, rok, jednostka; strings or arrays of strings. typing: the last word
    //   of the query may be the beginning of one.
    async search(query, {limit = 10, filters = {}, typing} = {}) {
      const text = ungluedQuery(String(query).slice(0, longestQuery).normalize());
      const pieces = parseQuery(text);
      const [meaning, filter] = await until(() =>
        [meaningOf(lexicon, text, pieces, typing), filterOf(contents, filters, lexicon.termsOfKey)]);
      const {hits, more, partial} = await until(() => find(meaning, filter, limit));
      const finder = finderOf(meaning.concepts);
      const results = await until(() =>
        ordered(hits, finder, meaning, limit).map((hit) => resultOf(hit, filter, finder)));
      return Object.assign(results, {
        total: hits.length,
        more,
        corrections: meaning.corrections,
        partial: partial && hits.length > 0,
      });
    },
  };
}
