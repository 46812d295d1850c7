// Words, queries, exact places: what a text is divided into.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {exactAt} from '../../themes/bip/search/exact.mjs';
import {parseQuery, ungluedQuery} from '../../themes/bip/search/query.mjs';
import {fold, wordsOf} from '../../themes/bip/search/words.mjs';

const table = (rows, check) => rows.forEach((row) => it(String(row[0]), () => check(...row)));
const written = (text) => wordsOf(text).map((word) => word.written);

describe('fold', () => table([
  ['Zamówień', 'zamowien'],
  ['ŁÓDŹ', 'lodz'],
  ['zażółć gęślą jaźń', 'zazolc gesla jazn'],
  ['zz\u0301', 'zz'],
  ['IT052', 'it052'],
], (text, expected) => assert.equal(fold(text), expected)));

describe('words of a text', () => table([
  ['', []],
  ['Ala, ma kota!', ['Ala', 'ma', 'kota']],
  ['organizacyjno-prawny', ['organizacyjno', 'prawny']],
  ['Kierownik UMK-u i BIP-em', ['Kierownik', 'UMK', 'i', 'BIP']],
  ['UMK-urząd', ['UMK', 'urząd']],
  ['umk-u', ['umk', 'u']],
  ['IT-05-2', ['IT', '05', '2']],
  ['§§ 3 i §4', ['§', '§', '3', 'i', '§', '4']],
  ['a\u0301 b', ['a\u0301', 'b']],
  ['Дело № 5', ['Дело', '5']],
], (text, expected) => assert.deepEqual(written(text), expected)));

it('words know their places and the sign that joins them', () => {
  const [first, second, third] = wordsOf('IT-05 2');
  assert.deepEqual([first.from, first.to, first.joint], [0, 2, false]);
  assert.deepEqual([second.from, second.to, second.joint], [3, 5, '-']);
  assert.equal(third.joint, false);
});

describe('parts of a query', () => table([
  ['', []],
  ['  umowa najmu ', ['umowa najmu']],
  ['umowa "plan zamówień" najmu', ['umowa', '"plan zamówień"', 'najmu']],
  ['„plan zamówień”', ['"plan zamówień"']],
  ['«plan zamówień»', ['"plan zamówień"']],
  ['"plan zamówień', ['"plan zamówień"']],
  ['umowa -najmu', ['umowa', '-najmu']],
  ['umowa -"o pracę" gmina', ['umowa', '-"o pracę"', 'gmina']],
  ['-IT-05-2', ['-IT 05 2']],
  ['organizacyjno-prawny', ['organizacyjno prawny']],
  ['umowa - najmu', ['umowa najmu']],
  ['"" - „”', []],
  ['5" rura', ['5 rura']],
], (query, expected) => {
  const parts = parseQuery(query).map(({minus, phrase, words}) => {
    const text = words.map((word) => word.written).join(' ');
    return (minus ? '-' : '') + (phrase ? `"${text}"` : text);
  });
  assert.deepEqual(parts, expected);
}));

it('words of a query know where they stand in it', () => {
  const query = 'umowa -najmu „plan zamówień” gmina';
  for (const {words} of parseQuery(query)) {
    for (const word of words) assert.equal(query.slice(word.from, word.to), word.written);
  }
});

const spansIn = (text) => exactAt(wordsOf(ungluedQuery(text)), 0);
// The keys of the first reading that is of this kind, else nothing.
const readAs = (kind, text) => spansIn(text).find(({names: [key]}) => kind.test(key));

describe('citations', () => table([
  ['§ 19 ust. 1 pkt 3', '@par_19__ust_1__pkt_3'],
  ['§19 ust.1 pkt3', '@par_19__ust_1__pkt_3'],
  ['§19ust.1pkt 3', '@par_19__ust_1__pkt_3'],
  ['par. 19', '@par_19'],
  ['PAR 19', '@par_19'],
  ['paragraf 19 ustęp 1 punkt 3', '@par_19__ust_1__pkt_3'],
  ['paragrafie 19 ustępie 1 punkcie 3', '@par_19__ust_1__pkt_3'],
  ['paragraf 19 ustep 1', '@par_19__ust_1'],
  ['pkt 3 ust. 1 § 19', '@par_19__ust_1__pkt_3'],
  ['art. 5a', '@art_5a'],
  ['artykuł 5a ust. 2', '@art_5a__ust_2'],
  ['art 13ab', '@art_13ab'],
  ['§ 7 pkt 2 lit. c tiret drugie', '@par_7__pkt_2__lit_c__tir_2'],
  ['§ 7 pkt 2 litera aa', '@par_7__pkt_2__lit_aa'],
  ['§ 13-16', '@par_13'],
  ['załącznik nr 2 § 4', '@zal_2__par_4'],
  ['rozdział IV', '@rozdz_iv'],
  ['rozdz. 5.6', '@rozdz_5_6'],
  ['ust. 2', '@ust_2'],
  ['§', undefined],
  ['§ umowy', undefined],
  ['§ 5 w', '@par_5'],
  ['§ 3 załącznika do zarządzenia', '@par_3'],
  ['§ 3 załącznika nr 2 do zarządzenia', '@zal_2__par_3'],
  ['§ 3 załącznika II', '@zal_ii__par_3'],
  ['§ 3 litera w', '@par_3__lit_w'],
  ['ust', undefined],
  ['ustawa 5', undefined],
  ['punkt w planie', undefined],
  ['umowa § 5', undefined],
], (text, expected) => assert.equal(readAs(/^@/, text)?.names[0], expected)));

it('a citation knows the provisions in which it lies, and where it ends', () => {
  assert.deepEqual(spansIn('§ 19 ust. 1 pkt 3 umowy'), [
    {names: ['@par_19__ust_1__pkt_3'], to: 6, isOuter: false, sure: false},
    {names: ['@par_19__ust_1'], to: 6, isOuter: true, sure: false},
    {names: ['@par_19'], to: 6, isOuter: true, sure: true},
  ]);
});

it('a second provision of the same level is another citation', () => {
  assert.equal(spansIn('§ 3 § 4')[0].to, 2);
});

describe('days', () => table([
  ['28 lipca 2025', '#20250728', 3],
  ['28 lipca 2025 r.', '#20250728', 3],
  ['1 WRZEŚNIA 2024 roku', '#20240901', 4],
  ['3 pazdziernika 2024', '#20241003', 3],
  ['28.07.2025', '#20250728', 3],
  ['28-7-2025', '#20250728', 3],
  ['28/07/2025', '#20250728', 3],
  ['2025-07-28', '#20250728', 3],
  ['28 lipca', undefined],
  ['28 umów 2025', undefined],
], (text, key, to) => {
  const found = readAs(/^#\d{8}$/, text);
  assert.deepEqual([found?.names[0], found?.to], [key, to]);
}));

describe('places in the journal of laws', () => table([
  ['Dz. U. z 2024 r. poz. 1465', ['#dzu2024p1465']],
  ['Dz.U. 2024 poz. 1465', ['#dzu2024p1465']],
  ['dzu 2024 poz 1465', ['#dzu2024p1465']],
  ['Dz.U.2024.1465', ['#dzu2024p1465']],
  ['Dz.U.2024.0.1465', ['#dzu2024p1465']],
  ['Dz. U. z 2011 r. Nr 14, poz. 67', ['#dzu2011p67']],
  ['Dz. U. 2024 r. pozycja 1465', ['#dzu2024p1465']],
  ['Dz. U. z 2024 r. poz. 1465, 1572 i 1907', ['#dzu2024p1465', '#dzu2024p1572', '#dzu2024p1907']],
  ['Dz. U. z 2024 r. poz. 1465 oraz 2025 r.', ['#dzu2024p1465']],
  ['Dz. U. poz. 1465', undefined],
  ['Dz. U.', undefined],
  ['dz 5', undefined],
], (text, keys) => assert.deepEqual(readAs(/^#dzu\d+p/, text)?.names, keys)));

describe('what may be a code', () => table([
  ['it 05 2', ['#it052', '#it05']],
  ['IT-05-2', ['#it052', '#it05']],
  ['it052', ['#it052']],
  ['1796/2025', ['#17962025']],
  ['1796', []],
  ['BR-KD', ['#brkd']],
  ['BR KD', []],
  ['referat 5', []],
  ['referat-5', ['#referat5']],
  ['a 1 b 2 c 3', ['#a1b2c', '#a1b2', '#a1b', '#a1']],
  ['umowa', []],
], (text, keys) => assert.deepEqual(spansIn(text).map((span) => span.names[0]), keys)));
