// What a list of results is worth, beside what was expected. README.md defines the measures.

export const pageOf = (url) => url.split('#')[0].replace(/(^|\/)index\.html$/, '$1');

// The place that a short name of pages.json stands for: 'a25#par_3' -> 'zarzadzenie/…html#par_3'.
export function placeOf(name, names) {
  const [page, fragment] = name.split('#');
  return (names[page] ?? page) + (fragment ? `#${fragment}` : '');
}

// The other way, for reading.
export function nameOf(url, names) {
  const page = pageOf(url);
  const name = Object.keys(names).find((one) => names[one] === page) ?? page;
  return name + (url.includes('#') ? `#${url.split('#')[1]}` : '');
}

// A query with its short names written out; `always` are the pages that are never right or wrong.
export function resolved(query, names, always) {
  const all = (list) => list?.map((name) => placeOf(name, names));
  const neutral = [...(query.neutral ?? [])].map((name) => placeOf(name, names));
  return {
    ...query,
    expect: all(query.expect ?? []),
    first: all(query.first),
    all: all(query.all),
    pages: all(query.pages),
    isNeutral: (page) => always.some((one) => one.test(page)) ||
      neutral.some((one) => (one.endsWith('*') ? page.startsWith(one.slice(0, -1)) : page === one)),
  };
}

// A page is met by anything on it, a provision by itself and by what stands below it.
export function meets(url, place) {
  const [page, fragment] = place.split('#');
  if (pageOf(url) !== page) return false;
  const found = url.split('#')[1] ?? '';
  return !fragment || found === fragment || found.startsWith(`${fragment}__`);
}

function pageMeasures(query, urls) {
  if (!query.pages && !query.none) return {};
  const found = [...new Set(urls.map(pageOf))].slice(0, 50);
  if (query.none) return {precision: found.length === 0 ? 1 : 0, wrong: found, missing: []};
  const wanted = new Set(query.pages);
  const right = found.filter((page) => wanted.has(page));
  const wrong = found.filter((page) => !wanted.has(page) && !query.isNeutral(page));
  const judged = right.length + wrong.length;
  return {
    recall: right.length / wanted.size,
    ...(judged > 0 && {precision: right.length / judged}),
    missing: query.pages.filter((page) => !found.includes(page)),
    wrong,
  };
}

// `urls`: results for reading, best first. `every`: all results. A measure that the query does not
// have is undefined.
export function measure(query, urls, every) {
  const among = (n) => (query.none
    ? Number(every.length === 0)
    : Number(urls.slice(0, n).some((url) => query.expect.some((place) => meets(url, place)))));
  const first = query.first && query.first.some((place) => urls.length > 0 && meets(urls[0], place)) &&
    (query.all ?? []).every((place) => urls.slice(0, 5).some((url) => meets(url, place)));
  return {
    at1: among(1),
    at3: among(3),
    at10: among(10),
    first: query.first && Number(first),
    ...pageMeasures(query, every),
  };
}

// The same where only pages are known.
export function measurePages(query, urls) {
  const pages = [...new Set(urls.map(pageOf))];
  const plain = (list) => list?.map(pageOf);
  return measure({...query, expect: plain(query.expect), first: plain(query.first), all: plain(query.all)}, pages, pages);
}

export function mean(results, key) {
  const values = results.map((one) => one[key]).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
