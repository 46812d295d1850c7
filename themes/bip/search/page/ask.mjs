// The search of the site, loaded when it is first asked for, and how its answers are said.

const opening = new Map();

// The index of the site whose root is at the relative address `root`. A failure is tried anew.
function indexAt(root) {
  if (!opening.has(root)) {
    const index = import('./wyszukiwarka.js').then(({openIndex}) => openIndex(new URL(root, document.baseURI).href));
    opening.set(root, index);
    index.catch(() => opening.delete(root));
  }
  return opening.get(root);
}

export const prepare = (root) => indexAt(root).catch(() => {});

export const ask = async (root, query, options) => (await indexAt(root)).search(query, options);

// A function that calls `act` when it was not called again for `delay` milliseconds; `now` calls at once.
export function patient(act, delay) {
  let timer;
  return (now = false) => {
    clearTimeout(timer);
    if (now) act();
    else timer = setTimeout(act, delay);
  };
}

const {lang} = document.documentElement;

// The words for a number of things: `words.one`, `.few`, `.many`, with "#" for the number.
export function counted(words, number) {
  const form = new Intl.PluralRules(lang).select(number);
  return (words[form] ?? words.many).replace('#', number.toLocaleString(lang));
}

// What a result is called: "Zarządzenie nr 5/2025, § 3 ust. 1".
export const nameOf = ({label, title, citation}) => [label || title, citation].filter(Boolean).join(', ');
