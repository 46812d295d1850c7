// Lists the pages that hold words: node tests/search/find-pages.mjs SITE FORMS… [-FORMS…]
// FORMS is a pattern of all the forms of one word, written by hand: 'umow(a|y|ę|ą)|umów'. A pattern
// after a minus must not stand there. The list is a draft: what answers a query is decided by reading.
import {readFileSync} from 'node:fs';
import {pagesOf, pagesWith} from './passages.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const {acts, parts} = read('parts.json');
const {pages: names} = read('pages.json');

const [site, ...patterns] = process.argv.slice(2);
if (!names[site] || patterns.length === 0) {
  console.error('find-pages.mjs SITE FORMS… [-FORMS…]');
  process.exit(2);
}
const short = new Map(Object.entries(names[site]).map(([name, page]) => [page, name]));
const pages = pagesOf(site, {acts: acts[site], parts: site === 'krakow' ? parts : {}});
const wanted = patterns.filter((one) => !one.startsWith('-'));
const unwanted = patterns.filter((one) => one.startsWith('-')).map((one) => one.slice(1));
for (const page of pagesWith(pages, wanted, unwanted)) console.log(short.get(page) ?? page);
