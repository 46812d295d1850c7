// What the measures are worth: README.md says what they should be.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {mean, measure, measurePages, median, meets, resolved} from './measures.mjs';

const json = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const query = (fields) => resolved({expect: [], ...fields}, {act: 'zarzadzenie/1.html'}, [/^kody\//]);

test('a page is met by anything on it, a provision by itself and by what stands below it', () => {
  assert.ok(meets('komorki/a/index.html', 'komorki/a/'));
  assert.ok(meets('komorki/a/index.html#zadania', 'komorki/a/'));
  assert.ok(meets('zarzadzenie/1.html#par_1__ust_2', 'zarzadzenie/1.html#par_1'));
  assert.ok(!meets('zarzadzenie/1.html#par_11', 'zarzadzenie/1.html#par_1'));
  assert.ok(!meets('zarzadzenie/1.html', 'zarzadzenie/1.html#par_1'));
  assert.ok(!meets('komorki/ab/index.html', 'komorki/a/'));
});

test('recall counts the first results, precision leaves out neutral pages', () => {
  const wanted = query({expect: ['act#par_2'], pages: ['act', 'komorki/a/'], neutral: ['role/*']});
  const urls = ['komorki/b/index.html', 'zarzadzenie/1.html#par_2', 'role/x/index.html', 'kody/A/index.html'];
  const result = measure(wanted, urls, urls);
  assert.deepEqual([result.at1, result.at3, result.at10], [0, 1, 1]);
  assert.deepEqual([result.recall, result.precision], [0.5, 0.5]);
  assert.deepEqual([result.missing, result.wrong], [['komorki/a/'], ['komorki/b/']]);
});

test('nothing found has no precision; a query for nothing has no recall', () => {
  const wanted = query({expect: ['act'], pages: ['act']});
  assert.deepEqual([measure(wanted, [], []).recall, measure(wanted, [], []).precision], [0, undefined]);
  const nothing = query({none: true});
  assert.deepEqual([measure(nothing, [], []).at1, measure(nothing, [], []).precision], [1, 1]);
  const found = measure(nothing, ['kody/A/index.html'], ['kody/A/index.html']);
  assert.deepEqual([found.at10, found.precision, found.recall], [0, 0, undefined]);
});

test('first is first, and all are among the first five', () => {
  const wanted = query({expect: ['komorki/a/'], first: ['komorki/a/'], all: ['komorki/a/', 'komorki/b/']});
  assert.equal(measure(wanted, ['komorki/a/', 'komorki/b/'], []).first, 1);
  assert.equal(measure(wanted, ['komorki/a/', 'c', 'd', 'e', 'f', 'komorki/b/'], []).first, 0);
  assert.equal(measure(wanted, ['komorki/b/', 'komorki/a/'], []).first, 0);
  assert.equal(measure(query({expect: ['act']}), [], []).first, undefined);
});

test('by pages, places lose their fragments and repeated pages count once', () => {
  const wanted = query({expect: ['act#par_2'], pages: ['act']});
  const result = measurePages(wanted, ['zarzadzenie/1.html#par_9', 'zarzadzenie/1.html#par_1', 'kody/A/index.html']);
  assert.deepEqual([result.at1, result.recall, result.precision], [1, 1, 1]);
});

test('means leave out what a query does not have', () => {
  assert.equal(mean([{a: 1}, {a: undefined}, {a: 0}], 'a'), 0.5);
  assert.equal(mean([{}], 'a'), undefined);
  assert.equal(median([5, 1, 3]), 3);
  assert.equal(median([1, 2, 3, 10]), 2.5);
});

test('every query is whole: an id of its own, an answer, names that exist', () => {
  const {pages: names} = json('pages.json');
  const queries = ['queries.json', 'queries-aside.json'].flatMap((name) => json(name).queries);
  assert.equal(new Set(queries.map(({id}) => id)).size, queries.length);
  assert.equal(new Set(queries.map(({site, query: words}) => `${site} ${words}`)).size, queries.length);
  for (const {id, site, none, expect, first, all, pages, neutral} of queries) {
    assert.ok(names[site], id);
    assert.ok(none ? !expect && !pages : expect.length > 0, id);
    for (const name of [expect, first, all, pages, neutral].flatMap((list) => list ?? [])) {
      const page = name.split('#')[0];
      assert.ok(names[site][page] || page.includes('/'), `${id}: ${page} is no page and no short name`);
    }
  }
});
