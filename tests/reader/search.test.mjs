// The reader as a whole, over an index of an invented office.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {openIndex} from '../../themes/bip/assets/wyszukiwarka.js';
import {base, filesOf, readerOf, site} from './office.mjs';
import {writeIndex} from './write_index.mjs';

const index = await openIndex(base, readerOf(filesOf()));
const act = 'zarzadzenie/2025/1796/index.html';
const old = 'zarzadzenie/2022/1756/index.html';
const unit = 'komorki/referat-analiz/index.html';
const formerUnit = 'komorki/referat-testow/index.html';

const urls = (results) => results.map(({url}) => url);
const marked = ({excerpt, marks}) => marks.map(([from, to]) => excerpt.slice(from, to));
const finds = (rows, options) => rows.forEach(([query, ...expected]) => it(query, async () => {
  assert.deepEqual(urls(await index.search(query, options)).slice(0, expected.length || 1), expected);
}));

describe('any form of a word finds all of them', () => finds([
  ['referatem', unit, formerUnit],
  ['urzędowi'],
  ['zamówieniami', `${act}#par_19`, `${unit}#zadania`, `${act}#par_19__ust_1`, `${old}#par_1`],
  ['szedł', `${act}#par_21`],
  ['idzie', `${act}#par_21`],
]));

describe('Polish letters and capitals need not be typed', () => {
  finds([
    ['zamowien publicznych', `${unit}#zadania`, `${act}#par_19__ust_1`],
    ['ZAMÓWIEŃ PUBLICZNYCH', `${unit}#zadania`, `${act}#par_19__ust_1`],
    ['cyberbezpieczenstwa', `${act}#par_19__ust_1__pkt_2`],
    ['zamo\u0301wien publicznych', `${unit}#zadania`],
  ]);

  it('but who types them means them', async () => {
    assert.deepEqual(marked((await index.search('łaska'))[0]), ['Łaska']);
    assert.deepEqual(marked((await index.search('laska'))[0]), ['Laska', 'Łaska']);
  });
});

describe('hyphens and spaces', () => finds([
  ['organizacyjno-prawne', `${act}#par_21`],
  ['organizacyjno prawne', `${act}#par_21`],
  ['organizacyjnoprawne', `${act}#par_21`],
  ['cyber bezpieczeństwa', `${act}#par_19__ust_1__pkt_2`],
  ['cyber-bezpieczenstwa', `${act}#par_19__ust_1__pkt_2`],
]));

describe('one slip is forgiven and told', () => {
  for (const [query, to, url] of [
    ['ubowa', 'umowa', `${unit}#zadania`],
    ['mowa', 'umowa', `${unit}#zadania`],
    ['umwoa', 'umowa', `${unit}#zadania`],
    ['umowwa', 'umowa', `${unit}#zadania`],
    ['rferat', 'referat', unit],
    ['zamowienai', 'zamówienia', `${act}#par_19`],
    ['cyberbezpieczenstwwa', 'cyberbezpieczeństwa', `${act}#par_19__ust_1__pkt_2`],
    ['administartorem danych', 'administratorem', `${act}#par_20`],
  ]) {
    it(query, async () => {
      const results = await index.search(query);
      assert.equal(results[0]?.url, url);
      assert.deepEqual(results.corrections, [{from: query.split(' ')[0], to}]);
    });
  }

  it('two are not, nor one in a short word', async () => {
    for (const query of ['ubowwa', 'sli', 'adminstartorem']) assert.equal((await index.search(query)).length, 0, query);
  });

  it('what is right is not corrected', async () => {
    assert.deepEqual((await index.search('laski')).corrections, []);
  });
});

describe('codes are exact', () => {
  for (const query of ['AN-05-2', 'an-05-2', 'an 05 2', 'AN052', 'an.05.2', 'AN–05–2', '"AN-05-2"']) {
    it(query, async () => {
      const results = await index.search(query);
      assert.deepEqual(urls(results), [unit, formerUnit, `${act}#par_19__ust_1__pkt_3`]);
      assert.deepEqual(results.slice(0, 2).map(({year, dates}) => [year, dates]), [[2025, 'od 2025'], [2022, 'do 2024']]);
    });
  }
  finds([
    ['1796/2025', act],
    ['zarządzenie 1756', old],
    ['Zarządzenie nr 1756/2022', old],
    ['1756/2022', old],
    ['współpraca AN-05-2', `${act}#par_19__ust_1__pkt_3`],
  ]);

  it('one that is being typed finds those that begin so', async () => {
    for (const query of ['AN-05-', 'AN-05']) assert.equal((await index.search(query, {typing: true}))[0]?.url, unit, query);
  });
});

describe('citations are exact', () => {
  finds([
    ['§ 19 ust. 1 pkt 3', `${act}#par_19__ust_1__pkt_3`],
    ['§19 ust.1 pkt 3', `${act}#par_19__ust_1__pkt_3`],
    ['par. 19 ust 1', `${act}#par_19__ust_1`, `${act}#par_20`],
    ['paragraf 19 ustęp 1 punkt 3', `${act}#par_19__ust_1__pkt_3`],
    ['"§ 19 ust. 1"', `${act}#par_19__ust_1`, `${act}#par_20`],
    ['art. 5a', `${act}#zal_1__art_5a`],
    ['załącznik nr 1 art. 5a', `${act}#zal_1__art_5a`],
    ['§ 3 1756/2022', `${old}#par_3`],
    ['1756/2022 § 3', `${old}#par_3`],
    ['§ 1 zasady', `${old}#par_1`],
  ]);

  it('one that does not exist leads to where it would lie, and says so', async () => {
    const results = await index.search('par 19 ust 1 pkt 30');
    assert.equal(results[0].url, `${act}#par_19__ust_1`);
    assert.deepEqual(results.corrections, [{from: 'par 19 ust 1 pkt 30', to: '§ 19 ust 1'}]);
  });

  it('one of nothing finds nothing', async () => {
    assert.equal((await index.search('§ 999')).length, 0);
  });
});

describe('days and places in the journal of laws are exact', () => finds([
  ['28 lipca 2025', `${act}#par_20`],
  ['28.07.2025', `${act}#par_20`],
  ['2025-07-28', `${act}#par_20`],
  ['28 lipca 2025 r.', `${act}#par_20`],
  ['Dz.U. 2024 poz. 1465', act],
  ['Dz. U. z 2024 r. poz. 1572', act],
  ['Dz.U.2024.1465', act],
]));

describe('what acts define as one is one, both ways', () => {
  finds([
    ['gmp', `${act}#par_19__ust_1`, `${act}#par_20`],
    ['gmina miejska przykładowo', `${act}#par_19__ust_1`, `${act}#par_20`],
    ['administratorem gminy miejskiej Przykładowo', `${act}#par_20`],
  ]);
  it('a part of the words is not the whole', async () => {
    assert.deepEqual(urls(await index.search('gmina miejska')), [`${act}#par_19__ust_1`]);
  });
});

describe('phrases', () => finds([
  ['"zamówień publicznych"', `${unit}#zadania`, `${act}#par_19__ust_1`],
  ['„zamówieniami publicznego”', `${unit}#zadania`, `${act}#par_19__ust_1`],
  ['"publicznych zamówień"'],
  ['"Referat Analiz w Wydziale"', unit],
  ['"analiz wydziale"'],
  ['"zamówień publicznych" gminie', `${act}#par_19__ust_1`],
  ['"nieznane słowo"'],
]));

describe('exclusion', () => {
  it('of a word, a code, a phrase', async () => {
    assert.deepEqual(urls(await index.search('umów -zamówień')), [`${act}#par_19__ust_1__pkt_3`, `${old}#par_3`]);
    assert.deepEqual(urls(await index.search('umów -AN-05-2')), [`${unit}#zadania`, `${old}#par_3`]);
    assert.deepEqual(urls(await index.search('zamówień -"zamówień publicznych"')), [`${act}#par_19`, `${old}#par_1`]);
  });
  it('of what is unknown excludes nothing', async () => {
    assert.equal((await index.search('umów -kwadratura')).length, 3);
  });
  it('alone finds nothing', async () => assert.equal((await index.search('-umów')).length, 0));
});

describe('filters', () => {
  for (const [filters, expected] of [
    [{rodzaj: 'komorka'}, [unit, formerUnit]],
    [{rodzaj: 'akt'}, [old]],
    [{rodzaj: ['akt', 'komorka'], status: 'uchylone'}, [formerUnit, old]],
    [{rodzaj: 'przepis'}, [`${act}#par_19`, `${old}#par_2`]],
    [{status: 'uchylone', rodzaj: 'przepis'}, [`${old}#par_2`]],
    [{rok: '2022'}, [formerUnit, old, `${old}#par_2`]],
    [{rok: 2022, rodzaj: 'komorka'}, [formerUnit]],
    [{jednostka: 'referat-analiz'}, [unit]],
    [{jednostka: ['referat-analiz', 'referat-testow']}, [unit, formerUnit]],
    [{jednostka: 'nie-ma'}, []],
    [{rodzaj: 'rola'}, []],
  ]) {
    it(JSON.stringify(filters), async () => {
      const results = await index.search('referat', {filters});
      const others = await index.search('rejestr', {filters});
      const acts = await index.search('akt', {filters});
      const all = [...urls(results), ...urls(acts), ...urls(others)];
      assert.deepEqual([...new Set(all)].sort(), [...expected].sort());
    });
  }
});

describe('while typing', () => {
  it('the last word may be the beginning of one, no other', async () => {
    assert.equal((await index.search('cyberbezp', {typing: true}))[0].url, `${act}#par_19__ust_1__pkt_2`);
    assert.equal((await index.search('cyberbezp')).length, 0);
    assert.equal((await index.search('cyberbezp ', {typing: true})).length, 0);
    assert.equal((await index.search('prowadzenie cyber', {typing: true}))[0].url, `${act}#par_19__ust_1__pkt_2`);
  });
  it('no longer word outdoes the word itself', async () => {
    assert.equal((await index.search('referat', {typing: true}))[0].url, unit);
  });
});

describe('several words', () => {
  it('those that stand together come before those of one page', async () => {
    assert.deepEqual(urls(await index.search('prowadzenie cyberbezpieczeństwa')), [`${act}#par_19__ust_1__pkt_2`]);
    const results = await index.search('cyberbezpieczeństwa administratorem');
    assert.deepEqual(urls(results), [`${act}#par_19__ust_1__pkt_2`]);
    assert.equal(results.partial, false);
  });
  it('most of them will do, and it is said', async () => {
    const results = await index.search('prowadzenie spraw kwadratury');
    assert.equal(results[0].url, `${act}#par_19__ust_1__pkt_2`);
    assert.equal(results.partial, true);
  });
  it('half of them will do, less will not', async () => {
    assert.equal((await index.search('prowadzenie kwadratury')).partial, true);
    for (const query of ['kwadratura koła prowadzenie', 'kwadratura']) {
      const results = await index.search(query);
      assert.deepEqual([results.length, results.partial], [0, false], query);
    }
  });
  it('words that are too common are passed over', async () => {
    assert.deepEqual(urls(await index.search('kierownik szedł na spotkanie')), [`${act}#par_21`]);
    assert.equal((await index.search('w i na się')).length, 0);
    assert.equal((await index.search('jest')).length, 0);
  });
});

it('nothing was asked, nothing is found', async () => {
  for (const query of ['', '  ', '-', '"', '?!', '§', undefined]) {
    const results = await index.search(query ?? '');
    assert.deepEqual([results.length, results.total, results.more], [0, 0, false]);
  }
});

it('what is in force stands before what is not, and results say which', async () => {
  const results = await index.search('zamówień');
  assert.deepEqual(results.map(({status}) => status), ['obowiazuje', 'obowiazuje', 'obowiazuje', 'uchylone']);
  assert.ok(results.every(({score}, i) => i === 0 || score <= results[i - 1].score));
});

it('a result has all that a page needs', async () => {
  const [result] = await index.search('§ 19 ust. 1 pkt 3 umowa');
  assert.deepEqual(result, {
    url: `${act}#par_19__ust_1__pkt_3`,
    title: 'Zarządzenie nr 1796/2025 w sprawie regulaminu organizacyjnego',
    citation: '§ 19 ust. 1 pkt 3', label: 'Zarządzenie nr 1796/2025', name: '',
    excerpt: 'współpraca z AN-05-2 w sprawach umów,', marks: [[32, 36]],
    kind: 'przepis', status: 'obowiazuje', dates: 'od 28 lipca 2025 r.', year: 2025, score: result.score,
  });
  assert.equal((await index.search('1796/2025'))[0].kind, 'akt');
});

it('marks codes, citations and days as wholes', async () => {
  assert.deepEqual(marked((await index.search('an 05 2'))[2]), ['AN-05-2']);
  assert.deepEqual(marked((await index.search('§ 19 ust. 1'))[1]), ['§ 19 ust. 1']);
  assert.match(marked((await index.search('2025-07-28'))[0])[0], /^28 lipca 2025/);
  assert.match(marked((await index.search('Dz.U.2024.1572'))[0])[0], /poz. 1465 i 1572$/);
});

describe('limits', () => {
  it('more results begin with the same', async () => {
    const all = urls(await index.search('zamówień', {limit: 50}));
    for (let limit = 1; limit < 4; ++limit) {
      const some = await index.search('zamówień', {limit});
      assert.deepEqual([some.length, some.more, some.total], [limit, false, 4]);
    }
    assert.deepEqual(urls(await index.search('zamówień', {limit: 4})), all);
  });
});

describe('any division of the index gives the same answers', () => {
  const queries = ['zamówień publicznych', 'an 05 2', '§ 1', 'ubowa', 'gmp', '"zamówień publicznych"', 'szedł', 'referat', 'rejestr -umów'];
  for (const [name, options] of Object.entries({
    'in one tier and shard': {shards: ['!'], slipShards: ['a']},
    'in tiers': {tiers: [0, 1, 4]},
    'with all lists in files': {inlineBelow: 0},
    'with all lists inline': {inlineBelow: 1e6, tiers: [0, 4]},
    'in small blocks': {perBlock: 1, shift: 5},
    'with a preset text': {preset: Buffer.from('zamówień publicznych w sprawie Zarządzenie nr Gminy Miejskiej '.repeat(40))},
  })) {
    it(name, async () => {
      const other = await openIndex(base + '/', readerOf(filesOf(options)));
      for (const query of queries) {
        const [a, b] = [await index.search(query, {limit: 50}), await other.search(query, {limit: 50})];
        assert.deepEqual(urls(b), urls(a), query);
        assert.deepEqual(b.map(({excerpt}) => excerpt), a.map(({excerpt}) => excerpt), query);
        assert.deepEqual(b.corrections, a.corrections);
      }
    });
  }
});

describe('bytes', () => {
  it('parts behind are not read when those in front suffice', async () => {
    const asked = [];
    // Lists that are short are read to the end.
    const pages = Array.from({length: 40}, (_, i) => ({
      url: `${i}.html`, title: `Strona ${i}`, kind: 'strona',
      passages: [...Array(800).fill({text: 'słowo'}), {text: i === 39 ? 'rzadkie słowo' : 'nic'}],
    }));
    const files = writeIndex({pages}, {tiers: [0, 510, 1020], inlineBelow: 0});
    const many = await openIndex(base, readerOf(files, asked));
    const some = await many.search('słowo', {limit: 5});
    assert.deepEqual([some.length, some.more], [5, true]);
    const tiersAsked = () => new Set(asked.filter((path) => path.startsWith('listy')).map((path) => path.split('-')[1]));
    assert.deepEqual(tiersAsked(), new Set(['0']));
    assert.ok(asked.filter((path) => path.startsWith('tekst')).length <= 5);
    asked.length = 0;
    assert.deepEqual(urls(await many.search('rzadkie słowo')), ['39.html']);
    assert.deepEqual(tiersAsked(), new Set(['2']));
  });

  it('a text that is stored elsewhere is read there, once for all that have it', async () => {
    const asked = [];
    const text = 'Prowadzenie rejestru umów.';
    const pages = ['2025', '2022', '2020'].map((year) => ({
      url: `${year}.html`, title: `Akt ${year}`, passages: [{name: `Akt ${year}`}, {place: ['par_1'], text}, {place: ['par_2'], text: year}],
    }));
    const index = await openIndex(base, readerOf(writeIndex({pages}, {sharesTexts: true}), asked));
    const plain = await openIndex(base, readerOf(writeIndex({pages})));
    const found = await index.search('umów');
    assert.deepEqual(found, await plain.search('umów'));
    assert.deepEqual(found.map(({url, excerpt}) => [url, excerpt]), pages.map(({url}) => [url + '#par_1', text]));
    assert.deepEqual(await index.search('"rejestru umów"'), await plain.search('"rejestru umów"'));
    assert.equal(asked.filter((path) => path.startsWith('tekst')).length, 3);
  });

  it('nothing is read twice, not even at once', async () => {
    const asked = [];
    const fresh = await openIndex(base, readerOf(filesOf({inlineBelow: 0}), asked));
    await Promise.all(['zamówień', 'zamówień', 'zamowien publicznych'].map((query) => fresh.search(query)));
    assert.deepEqual([...new Set(asked)].sort(), [...asked].sort());
    const before = asked.length;
    await fresh.search('zamówień publicznych');
    assert.equal(asked.length, before);
  });
});

describe('files that are missing, cut or damaged', () => {
  const all = filesOf({inlineBelow: 0, preset: Buffer.from('zamówień publicznych')});
  const query = 'zamówień referatem 1796/2025 ubowa';
  const searchIn = async (files) => (await openIndex(base, readerOf(files))).search(query);

  it('no part of the index can be missing unnoticed', async () => {
    const asked = [];
    const whole = await openIndex(base, readerOf(all, asked));
    await whole.search(query);
    for (const path of new Set(asked)) {
      const files = new Map(all);
      files.delete(path);
      await assert.rejects(searchIn(files), (error) => error.message.includes(path), path);
      const damaged = [all.get(path).subarray(0, all.get(path).length / 2), Buffer.from('<!DOCTYPE html>')];
      // A file of lists may be read in part.
      for (const bytes of [new Uint8Array(), ...(path.startsWith('listy') ? [] : damaged)]) {
        files.set(path, bytes);
        await assert.rejects(searchIn(files), (error) => error.message.includes(path), path);
      }
    }
  });

  it('another format is refused', async () => {
    const {deflateSync} = await import('node:zlib');
    const files = new Map(all).set('spis.bin', deflateSync('{"format":2}'));
    await assert.rejects(openIndex(base, readerOf(files)), /format 2/);
  });

  it('what could not be read once is asked for again', async () => {
    const files = new Map(all);
    const index = await openIndex(base, readerOf(files));
    const [path] = [...all.keys()].filter((key) => key.startsWith('slowa/5'));
    files.delete(path);
    await assert.rejects(index.search('zamówień'));
    files.set(path, all.get(path));
    assert.ok((await index.search('zamówień')).length > 0);
  });

  it('an index of nothing finds nothing', async () => {
    const empty = await openIndex(base, readerOf(writeIndex({pages: []})));
    assert.equal((await empty.search('umowa § 1 "a b" -c')).length, 0);
  });
});

it('the pages of the office are those of the tests', () => assert.equal(site.pages.length, 4));
