// A small writer of the search index, for the tests of its reader: written from the format alone,
// in the plainest way. The real one is generator/search.
import {deflateSync, deflateRawSync} from 'node:zlib';

const utf8 = (text) => new TextEncoder().encode(text);
const letters = {ł: 'l'};
export const fold = (word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, (l) => letters[l]);

export function varint(number) {
  const bytes = [];
  for (; number >= 128; number = Math.floor(number / 128)) bytes.push(number % 128 + 128);
  return [...bytes, number];
}
const string = (bytes) => [...varint(bytes.length), ...bytes];
const words = (text) => string(utf8(text));

// [bytes shared with the one before, string of the rest]
function frontCoded(before, bytes) {
  let shared = 0;
  while (shared < before.length && shared < bytes.length && before[shared] === bytes[shared]) shared += 1;
  return [...varint(shared), ...string(bytes.slice(shared))];
}

// points: [[id, class], …]; ranges: [[first, count], …]; both ascending.
export function writeList(points, ranges, k = 3) {
  const bytes = [...varint(points.length), ...varint(ranges.length), k];
  let start = 0;
  for (const [first, count] of ranges) {
    bytes.push(...varint(first - start), ...varint(count));
    start = first;
  }
  let bits = '';
  let last = -1;
  for (const [id, rank] of points) {
    const gap = id - last - 1;
    last = id;
    bits += '1'.repeat(gap >> k) + '0' + (k ? (gap % 2 ** k).toString(2).padStart(k, '0') : '');
    bits += ['0', '10', '110', '111'][rank];
  }
  for (let at = 0; at < bits.length; at += 8) bytes.push(parseInt(bits.slice(at, at + 8).padEnd(8, '0'), 2));
  return Uint8Array.from(bytes);
}

function writeForms(key, forms) {
  const own = utf8(key);
  const bytes = varint(forms.length);
  for (const form of forms) {
    const other = utf8(form);
    let shared = 0;
    while (shared < own.length && shared < other.length && own[shared] === other[shared]) shared += 1;
    bytes.push(...(shared ? [...varint(own.length - shared), ...string(other.slice(shared))] : [...varint(255), ...string(other)]));
  }
  return bytes;
}

const byFold = (a, b) => (fold(a) < fold(b) ? -1 : fold(a) > fold(b) ? 1 : a < b ? -1 : a > b ? 1 : 0);

// terms: [{key, forms, stop, df, lists: [Uint8Array or undefined for each tier], inline, synonyms}].
// Returns {bytes, files: Map path -> bytes}.
export function writeShard(terms, references, shard, tiers) {
  const bytes = varint(terms.length);
  const files = new Map();
  const open = Array.from({length: tiers}, () => ({n: 0, bytes: []}));
  const close = (tier) => {
    const file = open[tier];
    if (file.bytes.length) files.set(`listy/${shard}-${tier}-${file.n}.bin`, Uint8Array.from(file.bytes));
  };
  let before = [];
  for (const term of terms) {
    const key = utf8(term.key);
    bytes.push(...frontCoded(before, key));
    before = key;
    bytes.push((term.stop ? 1 : 0) + (term.inline ? 2 : 0) + (term.synonyms?.length ? 4 : 0));
    bytes.push(...writeForms(term.key, term.forms), ...varint(term.df));
    const used = term.lists.map((list, tier) => [tier, list]).filter(([, list]) => list);
    if (term.inline) {
      bytes.push(...varint(used.length), ...used.flatMap(([tier, list]) => [...varint(tier), ...string(list)]));
    } else if (!term.stop) {
      for (let tier = 0; tier < tiers; ++tier) {
        const list = term.lists[tier] ?? [];
        bytes.push(...varint(list.length));
        const file = open[tier];
        if (list.length && file.bytes.length && file.bytes.length + list.length > 2048) {
          close(tier);
          open[tier] = {n: file.n + 1, bytes: []};
        }
        open[tier].bytes.push(...list);
      }
    }
    if (term.synonyms?.length) {
      bytes.push(...varint(term.synonyms.length), ...term.synonyms.flatMap(([phrase, other]) => [...words(phrase), ...words(other)]));
    }
  }
  for (let tier = 0; tier < tiers; ++tier) close(tier);
  bytes.push(...varint(references.length));
  before = [];
  for (const [form, keys] of references) {
    bytes.push(...frontCoded(before, utf8(form)), ...varint(keys.length), ...keys.flatMap(words));
    before = utf8(form);
  }
  return {bytes: Uint8Array.from(bytes), files};
}

const depthOf = (place, before) => {
  let depth = 0;
  while (depth < place.length && place[depth] === before[depth]) depth += 1;
  return depth;
};

// place: ids as they are written ("pkt_3", "zal_1|załącznik nr 1"); same: the number of the passage that has the text.
export function writeBlock(page, passages, first) {
  const lines = [[page.url, page.title, page.label ?? '', page.dates ?? ''].join('\t')];
  let before = [];
  passages.forEach(({place = [], name = '', text = '', same}, i) => {
    const depth = depthOf(place, before);
    let head = place.length ? depth.toString(36) + place.slice(depth).join('__') : '';
    const next = before.at(-1)?.replace(/\d+$/, (number) => +number + 1);
    if (i > 0 && place.length === before.length && depth === place.length - 1 && place.at(-1) === next) head = '+';
    lines.push([(first && i === 0 ? '*' : '') + head, name, ...(same === undefined ? [text] : ['', same.toString(36)])].join('\t'));
    before = place;
  });
  return lines.join('\n');
}

export function packBlock(text, preset) {
  if (!preset) return deflateSync(text);
  const all = Buffer.concat([preset, Buffer.from(text)]);
  let [a, b] = [1, 0];
  for (const byte of all) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  const sum = Buffer.from([b >> 8, b & 255, a >> 8, a & 255]);
  return Buffer.concat([deflateRawSync(text, {dictionary: preset}), sum]);
}

// The keys under which a form is found whose first letters have a slip, and what they give.
function writeSlips(forms) {
  const slips = new Map();
  for (const form of forms.filter((word) => word.length >= 5)) {
    const prefix = form.slice(0, 6);
    for (const key of [prefix, ...[0, 1, 2].map((i) => prefix.slice(0, i) + prefix.slice(i + 1))]) {
      slips.set(key, new Set([...(slips.get(key) ?? []), prefix]));
    }
  }
  return [...slips].sort(([a], [b]) => (a < b ? -1 : 1));
}

class Collector {
  constructor(site) {
    this.site = site;
    this.terms = new Map();
    this.lemmas = new Map();
    for (const [lemma, forms] of Object.entries(site.lemmas ?? {})) {
      for (const form of [lemma, ...forms]) this.lemmas.set(form, [...(this.lemmas.get(form) ?? []), lemma]);
    }
  }

  term(key) {
    if (!this.terms.has(key)) this.terms.set(key, {key, points: new Map(), ranges: []});
    return this.terms.get(key);
  }

  termsOf(text) {
    const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return found.flatMap((word) => this.lemmas.get(word) ?? [word]);
  }

  point(key, id, rank) {
    const {points} = this.term(key);
    points.set(id, Math.max(rank, points.get(id) ?? 0));
  }

  add(page, ids) {
    const last = ids.at(-1) + 1;
    for (const key of this.termsOf(`${page.title} ${page.label ?? ''}`)) this.term(key).ranges.push([ids[0], last - ids[0]]);
    for (const key of page.titleKeys ?? []) this.term(key).ranges.push([ids[0], last - ids[0]]);
    for (const key of page.tags ?? []) this.term('=' + key).ranges.push([ids[0], last - ids[0]]);
    this.point('!', ids[0], 0);
    page.passages.forEach((passage, i) => {
      const named = (passage.name ?? '') + (i === 0 ? ' ' + page.title : '');
      for (const key of this.termsOf(passage.text ?? '')) this.point(key, ids[i], 0);
      for (const key of this.termsOf(named)) this.point(key, ids[i], 3);
      for (const key of passage.keys ?? []) this.point(key, ids[i], 3);
      for (const key of passage.mentions ?? []) this.point(key, ids[i], 1);
      const place = (passage.place ?? []).map((step) => step.split('|')[0]);
      if (place.length) this.point('@' + place.join('__'), ids[i], 3);
    });
  }
}

// site: {pages: [{url, title, label, dates, kind, status, year, tags, titleKeys, passages: [{place, name, text,
// keys, mentions}]}], lemmas: {lemma: [forms]}, stop: [words], synonyms: [[phrase, replacement]]}.
// Options: shift, perBlock, tiers (first blocks), shards (first keys), preset, inlineBelow (bytes), sharesTexts (each text is
// stored once).
// Returns a Map from path below szukaj/indeks/ to bytes.
export function writeIndex(site, {shift = 4, perBlock = 16, tiers, shards = ['!'], slipShards = ['a'], preset, inlineBelow = 24, sharesTexts} = {}) {
  const files = new Map();
  const holders = new Map();  // by text: the first passage with it
  const collector = new Collector(site);
  const kinds = ['komorka', 'stanowisko', 'rola', 'pojecie', 'akt', 'przepis', 'dokument', 'rejestr', 'strona'];
  const statuses = ['obowiazuje', 'przyszle', 'nieznane', 'uchylone', 'historyczne'];
  const groups = [];
  let block = 0;
  for (const page of site.pages) {
    groups.push([block, kinds.indexOf(page.kind ?? 'przepis'), statuses.indexOf(page.status ?? 'obowiazuje'), page.year ?? 0]);
    const ids = [];
    for (let at = 0; at < page.passages.length; at += perBlock, ++block) {
      const some = page.passages.slice(at, at + perBlock).map((passage, i) => {
        const id = block * 2 ** shift + i;
        ids.push(id);
        if (!sharesTexts || !passage.text) return passage;
        const same = holders.get(passage.text);
        if (same === undefined) holders.set(passage.text, id);
        return {...passage, same};
      });
      files.set(`tekst/${block >> 8}/${block & 255}.bin`, packBlock(writeBlock(page, some, at === 0), preset));
    }
    collector.add(page, ids);
  }
  const starts = tiers ?? [0];
  const ends = [...starts.slice(1), block];
  const terms = [...collector.terms.values()];
  const inTier = (tier, id) => id >> shift >= starts[tier] && id >> shift < ends[tier];
  const entries = terms.map(({key, points, ranges}) => {
    const lists = starts.map((start, tier) => {
      const own = [...points].filter(([id]) => inTier(tier, id)).sort(([a], [b]) => a - b).map(([id, rank]) => [id - (start << shift), rank]);
      const covering = ranges.flatMap(([first, count]) => {
        const from = Math.max(first, start << shift);
        const to = Math.min(first + count, ends[tier] << shift);
        return from < to ? [[from - (start << shift), to - from]] : [];
      }).sort(([a], [b]) => a - b);
      return own.length || covering.length ? writeList(own, covering) : undefined;
    });
    const bytes = lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
    const synonyms = (site.synonyms ?? []).filter(([phrase]) => phrase.split(' ')[0] === key);
    return {key, forms: site.lemmas?.[key] ?? [], df: points.size, lists, inline: bytes < inlineBelow, synonyms};
  });
  for (const word of site.stop ?? []) {
    const entry = {key: word, forms: [], stop: true, df: 0, lists: []};
    const at = entries.findIndex(({key}) => key === word);
    if (at < 0) entries.push(entry);
    else entries[at] = entry;
  }
  const shardOf = (key) => shards.findLastIndex((first) => first <= fold(key));
  shards.forEach((_, shard) => {
    const own = entries.filter(({key}) => shardOf(key) === shard).sort((a, b) => byFold(a.key, b.key));
    const forms = new Map();
    for (const {key, forms: all} of entries) {
      for (const form of all) {
        if (shardOf(form) === shard && shardOf(key) !== shard) forms.set(form, [...(forms.get(form) ?? []), key]);
      }
    }
    const written = writeShard(own, [...forms].sort(([a], [b]) => byFold(a, b)), shard, starts.length);
    files.set(`slowa/${shard}.bin`, deflateSync(written.bytes));
    for (const [path, bytes] of written.files) files.set(path, bytes);
  });
  const slips = writeSlips(entries.filter(({key}) => /^\p{L}/u.test(key)).flatMap(({key, forms}) => [key, ...forms].map(fold)));
  slipShards.forEach((first, shard) => {
    const own = slips.filter(([key]) => Math.max(0, slipShards.findLastIndex((start) => start <= key)) === shard);
    let before = [];
    const bytes = varint(own.length);
    for (const [key, prefixes] of own) {
      bytes.push(...frontCoded(before, utf8(key)), ...varint(prefixes.size), ...[...prefixes].flatMap(words));
      before = utf8(key);
    }
    files.set(`pomylki/${shard}.bin`, deflateSync(Uint8Array.from(bytes)));
  });
  if (preset) files.set('slownik.bin', deflateSync(preset));
  const contents = {
    format: 1, stamp: '0badcafe', shift, passages: site.pages.reduce((sum, {passages}) => sum + passages.length, 0),
    blocks: block, tiers: [...starts, block], weights: [0.6, 0.7, 1, 1.3, 2.2], kinds, statuses, groups,
    labels: {par: '§', ust: 'ust.', pkt: 'pkt', lit: 'lit.', art: 'art.'}, words: shards, slips: slipShards, preset: preset?.length ?? 0,
  };
  files.set('spis.bin', deflateSync(JSON.stringify(contents)));
  return files;
}
