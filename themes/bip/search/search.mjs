// The passages that answer a query, best first: {id, score}. Passages with every concept, then the
// best passage of each other page that has every concept; if there are none, the passages that have
// at least half of them. What is optional only adds to the score.
import {each} from './files.mjs';
import {conceptOf} from './meaning.mjs';
import {total} from './part.mjs';

const statusFactors = [1, 0.95, 0.9, 0.75, 0.65];

export const byScore = (a, b) => b.score - a.score || a.id - b.id;

// {hits, more, partial}: at least `wanted` hits if there are so many; `more`: parts were not read that
// may have others. `parts`: see part.mjs; `filter`: see filter.mjs; `firstPassages()` gives the term of
// those.
export function searchIn(parts, {concepts: said, excluded, missing}, filter, firstPassages, wanted) {
  const near = 32;  // passages
  const apart = 0.3;  // what concepts count that stand in different passages of a page
  const cheap = 4000;  // bytes of lists that are read to the end: what is not in force lies behind
  const enough = 6000;  // bytes after which some hits are enough
  const asked = said.filter(({optional}) => !optional);
  const concepts = asked.length ? asked : said;
  const beside = said.filter((concept) => !concepts.includes(concept));
  const all = concepts.length;
  const isMost = (count) => count && count * 2 >= all + missing;
  const costOf = ({tier}) => total(concepts.flatMap(({atoms}) => atoms.flat()).map(([{lists}]) => {
    const {from = 0, to = 0} = lists[tier] ?? {};
    return to - from;
  }));
  const isCheap = total(parts.map(costOf)) < cheap;
  let more = false;

  // Tells the factor of a passage's status, ascending, or 0 where the query excludes it.
  function admitted(part) {
    // Phrases are excluded later, in the texts.
    const walks = each(excluded.filter(({phrase}) => !phrase), (concept) => part.walk(concept, true));
    const isOfUnit = filter.units ? part.walk(filter.units) : () => true;
    const isFirst = filter.needsFirsts ? part.walk(conceptOf([firstPassages()])) : () => 0;
    return (id) => {
      const {kind, status, shown} = filter.groupOf(part.first + id, isFirst(id));
      const kindFactor = /^(rej|stro)/.test(kind) ? 0.85 : 1;  // lists and pages of the site repeat what others say
      return walks.some((walk) => walk(id)) || !isOfUnit(id) || !shown ? 0 : statusFactors[status] * kindFactor;
    };
  }

  // Of each row of passages with `count` of the concepts the best one; a row begins at each of
  // `starts`, or is a single passage where there are none. Rows that have one of the `known` hits are left
  // out, and where there are such hits, concepts must stand near one another.
  function hitsIn(part, there, count, starts, known) {
    const walks = each([...there, ...beside], part.walk);
    const factorOf = admitted(part);
    const hits = [];
    let next = 0;
    let most;
    let best;
    let isKnown;
    let seen;
    let areNear;
    const reach = known?.size ? near : Infinity;
    const close = () => {
      if (areNear && !isKnown) hits.push({id: best.id, score: best.factor * total(most) * (starts ? apart : 1)});
    };
    for (const id of part.candidates(there)) {
      const worths = walks.map((walk) => walk(id));
      // Most candidates end here, in all but the smallest sites.
      if (!starts && there.filter((_, i) => worths[i]).length < count) continue;
      if (!starts || !most || starts[next] <= id) {
        close();
        while (starts?.[next] <= id) next += 1;
        most = seen = [];
        best = undefined;
        isKnown = areNear = false;
      }
      isKnown ||= known?.has(part.first + id);
      const factor = factorOf(id);
      if (!factor) continue;
      most = worths.map((worth, i) => Math.max(worth, most[i] ?? 0));
      seen = there.map((_, i) => (worths[i] ? id : seen[i]));
      areNear ||= seen.filter((last) => last > id - reach).length >= count;
      const score = total(worths);
      if (!best || score > best.score) best = {id: part.first + id, score, factor};
    }
    close();
    return hits;
  }

  function find(count, known) {
    let hits = [];
    let cost = 0;
    for (const part of parts) {
      const there = concepts.filter(part.holds);
      if (there.length < count || !filter.mayShow(part)) continue;
      cost += costOf(part);
      more = !isCheap && (hits.length >= wanted || cost > (hits.length ? enough : 3 * enough));
      if (more) break;
      hits = hits.concat(hitsIn(part, there, count, known && part.listOf(firstPassages()).points, known));
    }
    return hits.sort(byScore);
  }

  let hits = [];
  let partial = missing > 0;
  for (let count = all; !hits.length && isMost(count); --count) {
    partial ||= count < all;
    hits = find(count);
    if (hits.length < wanted && count === all && all > 1) hits.push(...find(count, new Set(hits.map(({id}) => id))));
  }
  return {hits, more, partial};
}
