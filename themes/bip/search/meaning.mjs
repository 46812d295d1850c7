// What a query means in this index. A query is a row of concepts; a concept is a row of atoms that must all be there;
// an atom is a set of terms of which one is enough.
//
//   concept {atoms, exact, optional, phrase}; atom [[term, factor], …]
//     exact: a code, a citation, a day
//     optional: how people ask, not what for
//     phrase: [[fold, atom], …] of its words, to be checked in the text
import {exactAt} from './exact.mjs';
import {each} from './files.mjs';
import {fold} from './words.mjs';

// So common that they are not even looked up, or no more than a question.
const skipped = /^([§aioruwz]|na|do|od|za|po|kto|co|gdzie|kiedy)$/;

// "kto zajmuje się …", "kod …": a passage need not have them.
const asking = /^(k(im|tor\w+)|cz(ego|ym)|jak(i\w*|a)?|(zajmuj|odpowiada)\w*|(kod|symbol|numer)\w{0,3})$/;

const withFactor = (terms, factor) => terms.map((term) => [term, factor]);
export const conceptOf = (terms, factor = 1, exact) => ({atoms: [withFactor(terms, factor)], exact});

const most = 9;  // words that a beginning may be that of
const mostFrequent = (terms) => terms.sort((a, b) => b.df - a.df).slice(0, most);

// {concepts, excluded, corrections, missing (words that nothing has; infinitely many where a phrase
// cannot be anywhere)}. `parts`: see query.mjs. `typing`: the last word of the query may go on.
export function meaningOf({formsOf, termsOfKey, termsFrom, correct}, query, parts, typing) {
  const exactFactor = 1;
  const foldedFactor = 0.85;
  const correctedFactor = 0.6;
  const prefixFactor = 0.7;
  const corrections = [];
  let missing = 0;

  const tell = (words, to) => {
    corrections.push({from: query.slice(words[0].from, words[words.length - 1].to), to});
  };
  const isOpen = (word) => typing && word.to === query.length;

  // Terms of a word with their factors; empty for a word that is too common; nothing when no text
  // has it.
  function termsOf(word) {
    if (skipped.test(word.fold)) return [];
    let found = formsOf(word.fold);
    if (!found.length) return undefined;
    const exact = found.filter(({form}) => form === word.word);
    if (exact.some(({term}) => term.stop)) return [];
    // Who types Polish letters means them; who types none may mean any.
    if (exact.length && word.word !== word.fold) found = exact;
    return found.filter(({term}) => !term.stop)
      .map(({form, term}) => [term, form === word.word ? exactFactor : foldedFactor]);
  }

  // A code, a citation, a day that begins at word `at`, if the index has it: {concept, to}.
  function exactConceptAt(words, at) {
    for (const {names, to, isOuter, sure} of exactAt(words, at)) {
      let terms = each(names, termsOfKey).flat();
      // A code of which one knows the beginning; one that nothing has must not be found by its parts.
      if (!terms.length && sure) terms = mostFrequent(termsFrom(names[0]));
      if (!terms.length) {
        if (!sure) continue;
        missing += 1;
        return {to: at + to};
      }
      // A provision that does not exist gives way to the one in which it would lie.
      if (isOuter) tell(words.slice(at, at + to), names[0].slice(1).replace('par', '§').replace(/_+/g, ' '));
      return {concept: conceptOf(terms, isOuter ? correctedFactor : exactFactor, true), to: at + to};
    }
  }

  function phraseConcepts(words) {
    const exact = exactConceptAt(words, 0);
    if (exact?.to === words.length) return exact.concept ? [exact.concept] : [];
    const phrase = each(words, (word) => [word.fold, termsOf(word)]);
    const atoms = phrase.map(([, atom]) => atom);
    if (!atoms.every(Boolean)) missing = Infinity;
    const said = atoms.filter((atom) => atom?.length);
    return said.length ? [{atoms: said, phrase}] : [];
  }

  function wordConcepts(words, minus) {
    const concepts = [];
    for (let at = 0; at < words.length;) {
      const {concept, to} = exactConceptAt(words, at) ?? wordConceptAt(words, at, minus);
      at = to;
      if (concept) concepts.push(concept);
    }
    return concepts;
  }

  function wordConceptAt(words, at, minus) {
    const word = words[at];
    const next = words[at + 1];
    const to = at + 1;
    let terms = termsOf(word);
    // "cyber bezpieczeństwo", "organizacyjno-prawny", where only the word in one is known
    if (next && !(terms && termsOf(next))) {
      const both = termsOf({word: word.word + next.word, fold: word.fold + next.fold});
      if (both?.length) return {concept: {atoms: [both]}, to: at + 2};
    }
    if (isOpen(word) && !word.fold[1]) return {to};  // one letter says nothing yet
    if (!minus && isOpen(word)) {
      const longer = mostFrequent(termsFrom(word.fold));
      if (longer.length) terms = [...terms ?? [], ...withFactor(longer, prefixFactor)];
    }
    if (asking.test(word.fold)) return terms?.length ? {concept: {atoms: [terms], optional: true}, to} : {to};
    if (!terms && !minus) terms = corrected(word);
    return terms?.length ? withSynonyms(words, at, terms) : {to};
  }

  function corrected(word) {
    const forms = word.fold[3] && !/\d/.test(word.fold) ? correct(word.fold, word.word) : [];
    if (forms.length) tell([word], forms[0].form);
    else if (!isOpen(word)) missing += 1;
    return withFactor(forms.map(({term}) => term), correctedFactor);
  }

  // The atom of the word at `at`, or what the longest of the phrases says that begin there and are defined by the acts.
  function withSynonyms(words, at, atom) {
    const atomOf = (word) => termsOf(word) ?? [];
    const says = (word, part) => word && (word.fold === fold(part)
      || atomOf(word).some(([{key, forms}]) => [key, ...forms].includes(part)));
    const all = atom.flatMap(([{synonyms}, factor]) => (factor > prefixFactor ? synonyms : []))
      .filter(([phrase]) => each(phrase.keys(), (i) => !i || says(words[at + i], phrase[i])).every(Boolean));
    const length = Math.max(0, ...all.map(([phrase]) => phrase.length));
    const keys = all.filter(([phrase]) => phrase.length === length).map(([, [key]]) => key);
    const said = each(keys, termsOfKey).flat();
    return said.length
      ? {concept: conceptOf(said, atom[0][1]), to: at + length}
      : {concept: {atoms: [atom]}, to: at + 1};
  }

  // Asks for what all words need at once, so that none waits for another.
  each(parts.flatMap(({words}) => words), termsOf);
  const excluded = [];
  const concepts = [];
  each(parts, ({words, phrase, minus}) => {
    (minus ? excluded : concepts).push(...phrase ? phraseConcepts(words) : wordConcepts(words, minus));
  });
  return {concepts, excluded, corrections, missing};
}
