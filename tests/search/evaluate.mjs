// Asks the search of the built sites the queries of this folder and says how well it answers:
// node tests/search/evaluate.mjs [--failures] [--aside] [--pagefind] SITE_FOLDER…
// The folder's name, or its parent's where it is called `public`, says which site it is. Exit
// status: 1 when the search is below the thresholds, 2 when it cannot be asked.
import {existsSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {mean, measure, measurePages, median, nameOf, resolved} from './measures.mjs';

const thresholds = {at10: 0.97, recall: 0.97, precision: 0.95};
const exact = ['codes', 'citations', 'acts', 'journal'];

const json = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

// Opens the search of a site that stands in a folder, counting what is read.
async function opener(folder) {
  const module = join(folder, 'zasoby/wyszukiwarka.js');
  if (!existsSync(module)) throw new Error(`${module} does not exist: run scripts/build-site`);
  const {openIndex} = await import(pathToFileURL(module));
  const base = pathToFileURL(folder).href;
  return async () => {
    const read = {bytes: 0, count: 0};
    const index = await openIndex(base, async (url) => {
      const bytes = await readFile(fileURLToPath(new URL(url).href.split('?')[0]));
      read.bytes += bytes.length;
      read.count += 1;
      return bytes;
    });
    return {index, read};
  };
}

// One query in an index opened anew for it, so that nothing is in a cache.
async function ask(open, query) {
  const {index, read} = await open();
  const before = {...read};
  const hits = await index.search(query.query, {limit: 10});
  const cost = {bytes: read.bytes - before.bytes, reads: read.count - before.count, opening: before.bytes};
  const every = await index.search(query.query, {limit: 1000});
  const urls = hits.map(({url}) => url);
  return {urls, every: every.map(({url}) => url), cost};
}

const percent = (value) => (value === undefined ? '   –' : value.toFixed(2).padStart(4));
const columns = [['@1', 'at1'], ['@3', 'at3'], ['@10', 'at10'], ['pages R', 'recall'], ['pages P', 'precision'], ['first', 'first']];

function printTable(title, groups) {
  console.log(`\n${title}`);
  console.log(`  ${''.padEnd(14)}${'queries'.padStart(8)}${columns.map(([name]) => name.padStart(9)).join('')}`);
  for (const [name, results] of groups) {
    const values = columns.map(([, key]) => percent(mean(results, key)).padStart(9)).join('');
    console.log(`  ${name.padEnd(14)}${String(results.length).padStart(8)}${values}`);
  }
}

function grouped(results) {
  const categories = [...new Set(results.map(({query}) => query.category))];
  return [...categories.map((name) => [name, results.filter(({query}) => query.category === name)]), ['all', results]];
}

function printFailure({query, urls, at1, at10, first, recall, precision, missing, wrong}) {
  if (at10 === 1 && at1 === 1 && first !== 0 && (recall ?? 1) === 1 && (precision ?? 1) === 1) return;
  const {pages: names} = json('pages.json');
  const list = (places, most) => places.slice(0, most).map((one) => nameOf(one, names[query.site])).join('  ') +
    (places.length > most ? ` and ${places.length - most} more` : '');
  console.log(`\n${query.id} (${query.site}) ${query.query}`);
  if (at1 === 0 || first === 0) {
    const expected = first === 0 ? [...query.first, ...(query.all ?? [])] : query.expect;
    const fault = at10 === 0 ? 'NOT FOUND' : first === 0 ? 'NOT FIRST' : 'not first';
    console.log(`  ${fault}, expected: ${query.none ? 'nothing' : list(expected, 20)}`);
    console.log(`  got: ${list(urls, 5) || 'nothing'}`);
  }
  if (missing?.length > 0) console.log(`  pages missing: ${list(missing, 20)}`);
  if (wrong?.length > 0) console.log(`  pages wrong: ${list(wrong, 12)}`);
}

function printCost(results) {
  const of = (key) => results.map(({cost}) => cost[key]);
  console.log('\nRead for a query, its index just opened:');
  for (const [name, key] of [['bytes', 'bytes'], ['reads', 'reads'], ['bytes of spis.bin', 'opening']]) {
    console.log(`  ${name.padEnd(18)} median ${Math.round(median(of(key)))}, maximum ${Math.max(...of(key))}`);
  }
  const dearest = [...results].sort((a, b) => b.cost.bytes - a.cost.bytes).slice(0, 3);
  console.log(`  dearest: ${dearest.map(({query, cost}) => `${query.query} (${cost.bytes})`).join('; ')}`);
}

// The faults of the whole: what is below its threshold.
function faults(results) {
  const low = Object.entries(thresholds)
    .filter(([key, least]) => (mean(results, key) ?? 0) < least)
    .map(([key, least]) => `${key} ${mean(results, key)?.toFixed(3)} < ${least}`);
  const notFirst = results.filter(({query, first}) => exact.includes(query.category) && first === 0);
  return [...low, ...notFirst.map(({query}) => `not first: ${query.id} ${query.query}`)];
}

const siteOf = (folder) => basename(basename(folder) === 'public' ? dirname(folder) : folder);

// What is expected must exist, or a query could never be met.
function requirePlaces(folder, {id, expect, first, all, pages}) {
  for (const place of [expect, first, all, pages].flatMap((list) => list ?? [])) {
    const [page, fragment] = place.split('#');
    const file = join(folder, page.endsWith('/') ? `${page}index.html` : page);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : null;
    if (text === null) throw new Error(`${id}: no page ${page} in ${folder}`);
    if (fragment && !text.includes(`id="${fragment}"`)) throw new Error(`${id}: no ${fragment} in ${page}`);
  }
}

async function evaluateQuery({folder, open, pagefind}, query) {
  requirePlaces(folder, query);
  const {urls, every, cost} = await ask(open, query);
  return {
    query, urls, cost,
    ...measure(query, urls, every),
    ...(pagefind && {
      byPage: {query, ...measurePages(query, every)},
      pagefind: {query, ...measurePages(query, await pagefind.search(query.query))},
    }),
  };
}

async function evaluateSite(folder, queries, options) {
  const {pages: names, neutral} = json('pages.json');
  const site = siteOf(folder);
  if (!names[site]) throw new Error(`no queries for ${site}`);
  const always = neutral.map((one) => new RegExp(one));
  const open = await opener(folder);
  const pagefind = options.has('--pagefind') && await (await import('./pagefind.mjs')).openPagefind(folder);
  try {
    const results = [];
    for (const query of queries.filter((one) => one.site === site)) {
      results.push(await evaluateQuery({folder, open, pagefind}, resolved(query, names[site], always)));
    }
    return results;
  } finally {
    if (pagefind) pagefind.close();
  }
}

async function main(args) {
  const options = new Set(args.filter((one) => one.startsWith('--')));
  const folders = args.filter((one) => !one.startsWith('--')).map((one) => resolve(one));
  const unknown = [...options].filter((one) => !['--failures', '--aside', '--pagefind'].includes(one));
  if (folders.length === 0 || unknown.length > 0) {
    console.error('evaluate.mjs [--failures] [--aside] [--pagefind] SITE_FOLDER…');
    return 2;
  }
  const {queries} = json(options.has('--aside') ? 'queries-aside.json' : 'queries.json');
  const results = [];
  for (const folder of folders) results.push(...await evaluateSite(folder, queries, options));

  if (options.has('--failures')) results.forEach(printFailure);
  printTable('Our search', grouped(results));
  if (options.has('--pagefind')) {
    printTable('Our search, pages only', grouped(results.map(({byPage}) => byPage)));
    printTable('Pagefind 1.6.0, pages only', grouped(results.map(({pagefind}) => pagefind)));
  }
  printCost(results);
  const found = faults(results);
  console.log(found.length === 0 ? '\nNothing is below its threshold.' : `\nBelow the thresholds:\n  ${found.join('\n  ')}`);
  return found.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}
