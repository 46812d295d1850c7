// The open data of golden sites against their schemas.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {faultsOf} from './validate.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const schemaOf = {akty: 'act', struktura: 'structure', zmiany: 'changes'};

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const schema = (name) => readJson(join(root, 'generator/exports/schemas', `${name}.schema.json`));

const filesUnder = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, {recursive: true}).filter((path) => path.endsWith('.json')).sort()
      .map((path) => join(folder, path))
    : [];

const golden = join(root, 'tests/golden/site');
const outputs = readdirSync(golden).map((name) => join(golden, name, 'expected'));

describe('open data', () => {
  for (const [folder, name] of Object.entries(schemaOf)) {
    it(`dane/${folder} is as ${name}.schema.json says`, () => {
      const files = outputs.flatMap((output) => filesUnder(join(output, 'dane', folder)));
      assert.ok(files.length > 0, 'no golden site has such a file');
      const faults = files.flatMap((file) =>
        faultsOf(schema(name), readJson(file)).map((fault) => `${file}: ${fault}`));
      assert.deepEqual(faults, []);
    });
  }
});

describe('the check itself', () => {
  const example = () => ({
    from: '2020-01-01', to: '2024-03-01', office: {id: 'b', name: 'Biuro'}, from_acts: ['a'],
    to_acts: ['b'], neighbours: true, gap: [], changes: [], continued: [], tasks: [],
  });

  it('finds nothing in what is right', () => {
    assert.deepEqual(faultsOf(schema('changes'), example()), []);
  });

  const broken = {
    'what is missing': (value) => { delete value.gap; },
    'what nobody knows': (value) => { value.comment = ''; },
    'another type': (value) => { value.neighbours = 'yes'; },
    'another form': (value) => { value.from = '1.01.2020'; },
    'an unknown word': (value) => {
      value.continued = [{before: 'a', after: 'b', method: 'guessed', status: 'detected'}];
    },
  };
  for (const [what, breakIt] of Object.entries(broken)) {
    it(`finds ${what}`, () => {
      const value = example();
      breakIt(value);
      assert.equal(faultsOf(schema('changes'), value).length, 1);
    });
  }
});
