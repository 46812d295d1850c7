// What a reader wants to see of the site: kinds, statuses, years, units.
const listed = (value) => [value ?? []].flat().map(String).filter(Boolean);

// {tags, needsFirsts, groupOf, mayShow}. `tags`: terms of the units that were asked for, or nothing
// when none was. `termOf` finds them.
export function filterOf({groups, kinds, statuses, shift, tiers}, {rodzaj, status: wanted, rok, jednostka}, termOf) {
  const wants = (some) => {
    const values = listed(some);
    return (value) => !values.length || values.includes(String(value));
  };
  const wantsKind = wants(rodzaj);
  const wantsStatus = wants(wanted);
  const wantsYear = wants(rok);
  const units = listed(jednostka);

  // {kind, status, year} of a passage, and whether it may be shown. `isFirst`: it stands for its page.
  function groupOf(id, isFirst) {
    const block = id >> shift;
    const [, index, status, year] = groups.findLast(([first]) => first <= block);
    const kind = kinds[index] === 'przepis' && isFirst ? 'akt' : kinds[index];
    return {kind, status, year, shown: wantsKind(kind) && wantsStatus(statuses[status]) && wantsYear(year)};
  }

  return {
    tags: units.length ? units.map((unit) => termOf('=' + unit)).filter(Boolean) : undefined,
    needsFirsts: rodzaj,
    groupOf,
    // Whether a part of the site may have anything that is wanted.
    mayShow: ({tier}) => groups.some(([first], i) =>
      first < tiers[tier + 1] && (groups[i + 1]?.[0] ?? Infinity) > tiers[tier]
        && [true, false].some((isFirst) => groupOf(first << shift, isFirst).shown)),
  };
}
