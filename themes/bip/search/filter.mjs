// What a reader wants to see of the site: kinds, statuses, years, units.
import {each} from './files.mjs';
import {conceptOf} from './meaning.mjs';

const listed = (value) => [value ?? []].flat().filter(Boolean);

// {units, needsFirsts, groupOf, mayShow}. `units`: what has to do with the units that were asked for,
// as a concept (see meaning.mjs), or nothing when none was. `termsOfKey` finds their tags.
export function filterOf({groups, kinds, statuses, shift, tiers}, {rodzaj, status: wanted, rok, jednostka}, termsOfKey) {
  const wants = (some) => {
    const values = listed(some);
    return (value) => !values.length || values.some((one) => one == value);
  };
  const wantsKind = wants(rodzaj);
  const wantsStatus = wants(wanted);
  const wantsYear = wants(rok);
  const units = listed(jednostka);
  const found = [];  // groups of blocks, once looked up

  // {kind, status, year} of a passage, and whether it may be shown. `isFirst`: it stands for its page.
  function groupOf(id, isFirst) {
    const block = id >> shift;
    const [, index, status, year] = found[block] ??= groups.findLast(([first]) => first <= block);
    const kind = kinds[index] === 'przepis' && isFirst ? 'akt' : kinds[index];
    return {kind, status, year, shown: wantsKind(kind) && wantsStatus(statuses[status]) && wantsYear(year)};
  }

  return {
    units: units.length ? conceptOf(each(units, (unit) => termsOfKey('=' + unit)).flat()) : undefined,
    needsFirsts: rodzaj,
    groupOf,
    // Whether a part of the site may have anything that is wanted.
    mayShow: ({tier}) => groups.some(([first], i) =>
      first < tiers[tier + 1] && (groups[i + 1]?.[0] ?? Infinity) > tiers[tier]
        && (groupOf(first << shift).shown || groupOf(first << shift, true).shown)),
  };
}
