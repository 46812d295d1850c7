// The bytes of the index: numbers, lists, shards of the lexicon, slips, blocks.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deflateSync} from 'node:zlib';

import {readBlock} from '../../themes/bip/search/blocks.mjs';
import {decode, inflate, reader} from '../../themes/bip/search/bytes.mjs';
import {readShard} from '../../themes/bip/search/shard.mjs';
import {readList} from '../../themes/bip/search/postings.mjs';
import {isOneSlip, slipKeys} from '../../themes/bip/search/slips.mjs';
import {varint, writeBlock, writeList, writeShard} from './write_index.mjs';

// A row of numbers that is the same in every run.
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
}

it('numbers of any size', () => {
  for (const number of [0, 1, 127, 128, 255, 16383, 16384, 2 ** 31, 2 ** 40]) {
    assert.equal(reader(Uint8Array.from(varint(number))).number(), number);
  }
  assert.throws(() => reader(Uint8Array.of(128, 128)).number(), /damaged/);
});

it('strings, short and long, of any letters', () => {
  for (const word of ['', 'umowa', 'żółć', 'Дело', '文字', '🙂', 'ą'.repeat(99)]) {
    assert.equal(decode(new TextEncoder().encode(word)), word);
  }
});

it('streams that are cut or damaged are refused', async () => {
  const packed = deflateSync('słowa '.repeat(500));
  assert.equal(decode(await inflate(packed)), 'słowa '.repeat(500));
  for (const length of [0, 1, 2, 5, packed.length - 5, packed.length - 1]) {
    await assert.rejects(inflate(packed.subarray(0, length)), `${length} bytes`);
  }
  await assert.rejects(inflate(new TextEncoder().encode('<!DOCTYPE html>')));
});

describe('lists', () => {
  it('say by example what the format says', () => {
    // two points, one range, k = 1: range 5…7; 0 of class 3, 4 of class 0 (gap - 1 = 3: 10, 1)
    const bytes = Uint8Array.of(2, 1, 1, 5, 3, 0b00111101, 0b00000000);
    assert.deepEqual(readList(bytes), {
      points: Uint32Array.of(0, 4), classes: Uint8Array.of(3, 0), ranges: [5, 8],
    });
  });

  for (let seed = 1; seed <= 40; ++seed) {
    it(`come back as they were written, ${seed}`, () => {
      const random = numbers(seed);
      const spread = 1 + random(300);
      const points = [];
      const ranges = [];
      for (let i = random(200), at = random(9); i > 0; --i, at += 1 + random(spread)) points.push([at, random(4)]);
      for (let i = random(20), at = random(9); i > 0; --i) {
        const length = 1 + random(50);
        ranges.push([at, length]);
        at += length + random(spread);
      }
      const list = readList(writeList(points, ranges, random(9)));
      assert.deepEqual([...list.points], points.map(([id]) => id));
      assert.deepEqual([...list.classes], points.map(([, rank]) => rank));
      assert.deepEqual([...list.ranges], ranges.flatMap(([first, count]) => [first, first + count]));
    });
  }

  it('that are cut are refused at every length', () => {
    const bytes = writeList([[3, 1], [700, 3], [701, 0]], [[2, 4]], 2);
    for (let length = 0; length < bytes.length; ++length) assert.throws(() => readList(bytes.subarray(0, length)), /damaged/);
    assert.throws(() => readList(Uint8Array.of(255, 255, 255, 127, 0, 0)), /damaged/);
    assert.throws(() => readList(Uint8Array.of(0, 255, 255, 255, 127, 0)), /damaged/);
  });
});

describe('a shard of the lexicon', () => {
  const list = writeList([[1, 2]], []);
  const long = Uint8Array.from({length: 1500}, (_, i) => i % 7);
  const terms = [
    {key: 'i', forms: [], stop: true, df: 0, lists: []},
    {key: 'laska', forms: ['laski', 'lasek'], df: 3, lists: [list, undefined], inline: true},
    {key: 'łaska', forms: ['łaski'], df: 9, lists: [long, long]},
    {key: 'miasto', forms: ['mieście', 'gród'], df: 9, lists: [long, undefined], synonyms: [['miasto główne', 'mg']]},
    {key: 'miód', forms: [], df: 1, lists: [list, list]},
  ];
  const {bytes, files} = writeShard(terms, [['idzie', ['iść']], ['jemu', ['on', 'jem']]], 7, 2);
  const shard = readShard(bytes, 7, 2);

  it('gives terms with all their forms', () => {
    assert.deepEqual([...shard.terms.keys()], ['i', 'laska', 'łaska', 'miasto', 'miód']);
    assert.deepEqual(shard.terms.get('laska').forms, ['laski', 'lasek']);
    assert.deepEqual(shard.terms.get('miasto').forms, ['mieście', 'gród']);
    assert.equal(shard.terms.get('łaska').df, 9);
    assert.ok(shard.terms.get('i').stop);
  });

  it('finds forms by their fold, those of other shards too', () => {
    assert.deepEqual(shard.forms.get('laski'), [{form: 'laski', key: 'laska'}, {form: 'łaski', key: 'łaska'}]);
    assert.deepEqual(shard.forms.get('idzie'), [{form: 'idzie', key: 'iść'}]);
    assert.deepEqual(shard.forms.get('jemu').map(({key}) => key), ['on', 'jem']);
  });

  it('tells where lists lie: a file ends before it would be too long', () => {
    assert.deepEqual([...shard.terms.get('laska').lists[0].bytes], [...list]);
    for (const [key, tier, expected] of [['łaska', 0, long], ['łaska', 1, long], ['miasto', 0, long], ['miód', 0, list], ['miód', 1, list]]) {
      const place = shard.terms.get(key).lists[tier];
      assert.deepEqual([...files.get(place.file).subarray(place.from, place.to)], [...expected], `${key} ${tier}`);
    }
    assert.equal(shard.terms.get('miasto').lists[0].file, 'listy/7-0-1.bin');
    assert.equal(shard.terms.get('miasto').lists[1], undefined);
    assert.equal(files.size, 3);
  });

  it('gives synonyms', () => {
    assert.deepEqual(shard.terms.get('miasto').synonyms, [[['miasto', 'główne'], ['mg']]]);
  });

  it('is refused when it is cut', () => {
    for (let length = 0; length < bytes.length; ++length) assert.throws(() => readShard(bytes.subarray(0, length), 7, 2), /damaged/);
  });
});

describe('one slip', () => {
  for (const [a, b, expected] of [
    ['umowa', 'umowa', false], ['umowa', 'umwoa', true], ['umowa', 'umwa', true], ['umowa', 'umoowa', true],
    ['umowa', 'ubowa', true], ['umowa', 'mowa', true], ['umowa', 'umowaa', true], ['umowa', 'muwoa', false],
    ['umowa', 'oumwa', false], ['umowa', 'umo', false], ['a', 'b', true], ['', 'a', true],
  ]) it(`${a} ${b}`, () => assert.equal(isOneSlip(a, b), expected));

  it('in the first letters leads to the right prefix', () => {
    const keysOf = (prefix) => [prefix, ...[0, 1, 2].map((i) => prefix.slice(0, i) + prefix.slice(i + 1))];
    for (const word of ['zamowienie', 'umowa', 'referat', 'urzad']) {
      const letters = 'axz';
      const slipped = [];
      for (let i = 0; i < 3; ++i) {
        slipped.push(word.slice(0, i) + word.slice(i + 1));
        slipped.push(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));
        for (const letter of letters) {
          slipped.push(word.slice(0, i) + letter + word.slice(i));
          slipped.push(word.slice(0, i) + letter + word.slice(i + 1));
        }
      }
      const keys = keysOf(word.slice(0, 6));
      for (const typed of slipped) assert.ok([...slipKeys(typed)].some((key) => keys.includes(key)), `${word} as ${typed}`);
    }
  });
});

it('a block gives passages with their places and citations', () => {
  const page = {url: 'akt/index.html', title: 'Akt', label: 'Zarządzenie', dates: 'od dziś'};
  const passages = [
    {name: 'Akt', text: 'Wstęp.'},
    {place: ['par_9'], text: 'a'},
    {place: ['par_10'], text: 'b'},
    {place: ['par_10', 'ust_1', 'pkt_1'], text: 'c'},
    {place: ['par_10', 'ust_1', 'pkt_2'], text: 'd'},
    {place: ['par_10', 'ust_1', 'pkt_2a'], text: 'e'},
    {place: ['par_10', 'ust_2'], name: 'N', text: ''},
    {place: ['zal_1|załącznik nr 1', 'rozdz_5_6|rozdział 5.6'], text: 'f'},
    {text: 'na końcu'},
  ];
  const written = writeBlock(page, passages, true);
  assert.match(written, /\n\+\t\tb\n1ust_1__pkt_1\t\tc\n\+\t\td\n2pkt_2a/);
  const block = readBlock(written, {par: '§', ust: 'ust.', pkt: 'pkt'});
  assert.deepEqual(block.map(({url}) => url), [
    '', '#par_9', '#par_10', '#par_10__ust_1__pkt_1', '#par_10__ust_1__pkt_2', '#par_10__ust_1__pkt_2a', '#par_10__ust_2',
    '#zal_1__rozdz_5_6', '',
  ].map((fragment) => 'akt/index.html' + fragment));
  assert.equal(block[4].citation, '§ 10 ust. 1 pkt 2');
  assert.equal(block[7].citation, 'załącznik nr 1 rozdział 5.6');
  assert.deepEqual(block.map(({isFirst}) => isFirst), [true, ...Array(8).fill(false)]);
  assert.equal(block[6].name, 'N');
  assert.equal(block[0].dates, 'od dziś');
});
