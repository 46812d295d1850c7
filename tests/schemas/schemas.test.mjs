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

describe('findings of `bipgen check`', () => {
  const findings = join(root, 'tests/golden/findings');
  const cases = readdirSync(findings).map((name) => join(findings, name, 'expected'));
  const sarif = readJson(join(root, 'tests/schemas/sarif.schema.json'));

  it('as JSON are as findings.schema.json says', () => {
    for (const folder of cases) {
      const found = readJson(join(folder, 'findings.json'));
      assert.ok(found.length > 0, `${folder} has no finding`);
      assert.deepEqual(faultsOf(schema('findings'), found), []);
    }
  });

  it('as SARIF have what SARIF 2.1.0 demands of a log', () => {
    for (const folder of cases) {
      const log = readJson(join(folder, 'findings.sarif'));
      assert.deepEqual(faultsOf(sarif, log), []);
      const [run] = log.runs;
      const rules = run.tool.driver.rules;
      assert.equal(run.results.length, readJson(join(folder, 'findings.json')).length);
      for (const result of run.results) assert.equal(rules[result.ruleIndex].id, result.ruleId);
    }
  });
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

describe('the list of an import', () => {
  // tests/unit/importing/findings_list_test.cpp holds that the program writes it so.
  const list = readJson(join(root, 'tests/schemas/import-list.json'));

  it('is as import.schema.json says', () => {
    assert.deepEqual(faultsOf(schema('import'), list), []);
    assert.deepEqual(faultsOf(schema('findings'), list.imports[0].findings), []);
    for (const part of ['repairs', 'doubts', 'decisions', 'findings']) {
      assert.ok(list.imports[0][part].length > 0, `no ${part}`);
    }
  });
});
