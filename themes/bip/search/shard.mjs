// One shard of the lexicon: {terms, forms}. `terms` by key; `forms` by fold: [{form, key}], where a
// key may belong to another shard. A term is {key, stop, forms, df, lists, synonyms}; lists[tier] is
// {bytes} or {file, from, to} or nothing.
import {decode, joined, reader} from './bytes.mjs';
import {fold} from './words.mjs';

export function readShard(bytes, shard, tiers) {
  const mostInFile = 2048;
  const {byte, number, run, string, times, sorted} = reader(bytes);
  const forms = new Map();
  const addForm = (form, key) => {
    const folded = fold(form);
    forms.set(folded, [...forms.get(folded) ?? [], {form, key}]);
  };
  const readForm = (key) => {
    const chopped = number();
    const tail = run();
    return decode(joined(key, chopped > 254 ? 0 : key.length - chopped, tail));
  };
  // Lists that stand in files of their own follow one another, in a row of files for each tier.
  const rows = Array.from({length: tiers}, () => ({file: 0, end: 0}));
  const readPlace = (row, tier) => {
    const length = number();
    if (!length) return undefined;
    if (row.end && row.end + length > mostInFile) {
      row.file += 1;
      row.end = 0;
    }
    row.end += length;
    return {file: `listy/${shard}-${tier}-${row.file}.bin`, from: row.end - length, to: row.end};
  };
  const readInline = () => {
    const lists = [];
    times(() => { lists[number()] = {bytes: run()}; });
    return lists;
  };
  const terms = new Map(sorted((key, raw) => {
    const flags = byte();
    const own = times(() => readForm(raw));
    const df = number();
    const stop = flags & 1;
    const lists = flags & 2 ? readInline() : stop ? [] : rows.map(readPlace);
    const synonyms = flags & 4 ? times(() => [string().split(' '), string().split(' ')]) : [];
    [key, ...own].forEach((form) => addForm(form, key));
    return [key, {key, stop, forms: own, df, lists, synonyms}];
  }));
  sorted((form) => times(() => addForm(form, string())));
  return {terms, forms};
}
