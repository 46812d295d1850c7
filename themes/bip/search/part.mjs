// One part of the site (a tier) as a query sees it: which of its passages have which concept, and
// what that is worth. Passages count from the first of the part.
//
// A walk is a function from a passage to its worth, 0 where it has not what is walked for. It may
// only be called with ascending passages.
import {damaged} from './bytes.mjs';
import {each} from './files.mjs';
import {readList} from './postings.mjs';

export const total = (numbers) => numbers.reduce((a, b) => a + b, 0);

// The most frequent of an atom's terms says how much the atom tells.
function rarityOf(atom, passages) {
  const df = Math.max(...atom.map(([term, factor]) => factor * term.df));
  return Math.log(1 + (passages - df + 0.5) / (df + 0.5));
}

// `weights`: of a title or heading, then of the classes of points.
function walkOf({points, classes, ranges}, weights, worth) {
  const beside = 0.25;  // what a title adds to a passage that has the word itself
  let point = 0;
  let range = 0;
  return (id) => {
    while (points[point] < id) point += 1;
    while (ranges[range + 1] <= id) range += 2;
    const within = ranges[range] <= id ? worth * weights[0] : 0;
    return points[point] === id ? worth * weights[1 + classes[point]] + beside * within : within;
  };
}

export function partOf({need, contents}, tier) {
  const ownKey = 3;  // how much more the place itself counts than one that mentions it
  const {tiers, shift, passages, weights} = contents;
  const lists = new Map();

  // The list of a term, empty when it has none here.
  function listOf(term) {
    if (!lists.has(term)) {
      const {file, from, to, bytes} = term?.lists[tier] ?? {bytes: new Uint8Array(3)};
      const whole = (all) => (all.length < to ? damaged() : all);
      lists.set(term, readList(bytes ?? need(file, whole).subarray(from, to)));
    }
    return lists.get(term);
  }

  return {
    tier,
    first: tiers[tier] << shift,
    listOf,
    holds: ({atoms}) => atoms.every((atom) => atom.some(([term]) => term.lists[tier])),

    // With `isOwn` only what the passages say themselves.
    walk({atoms, exact}, isOwn) {
      const own = weights.map((weight, i) => (exact && i > 3 ? weight * ownKey : isOwn && !i ? 0 : weight));
      const walks = each(atoms, (atom) => each(atom, ([term, factor]) =>
        walkOf(listOf(term), own, factor * rarityOf(atom, passages))));
      return (id) => {
        const worths = walks.map((atom) => Math.max(0, ...atom.map((walk) => walk(id))));
        return worths.every(Boolean) ? total(worths) : 0;
      };
    },

    // The passages that have something of the concepts in their own words, ascending.
    candidates(concepts) {
      const all = each(concepts.flatMap(({atoms}) => atoms.flat()), ([term]) => [...listOf(term).points]).flat();
      return Uint32Array.from(all).sort().filter((id, i, sorted) => id !== sorted[i - 1]);
    },
  };
}
