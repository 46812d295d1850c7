// The files of content and of sites against the schemas that editors' programs use.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {faultsOf} from './validate.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const schemaFolder = join(root, 'schemas');
const schemas = Object.fromEntries(readdirSync(schemaFolder).map((name) =>
  [name.replace('.schema.json', ''), JSON.parse(readFileSync(join(schemaFolder, name), 'utf8'))]));

const kinds = [
  [/\/acts\/.*\.md$/, 'act'], [/\/documents\/.*\.md$/, 'document'], [/\/pages\/.*\.md$/, 'page'],
  [/\/registers\/.*\.yaml$/, 'register'], [/\/publisher\.yaml$/, 'publisher'],
  [/\/lineage\.yaml$/, 'lineage'], [/\/site\.yaml$/, 'site'],
];
const kindOf = (path) => kinds.find(([pattern]) => pattern.test(path))?.[1];

const filesUnder = (folder) => readdirSync(join(root, folder), {recursive: true})
  .map((path) => join(folder, path)).filter((path) => /\.(md|yaml)$/.test(path) && kindOf(path));

const valuesOf = (paths) => JSON.parse(execFileSync(process.env.BIPGEN_CONTENT_JSON, paths,
  {cwd: root, encoding: 'utf8', maxBuffer: 1 << 28}));

const sites = readdirSync(join(root, 'site')).map((name) => join('site', name, 'site.yaml'));
const golden = [...filesUnder('tests/golden/site'), ...filesUnder('tests/golden/history')]
  .filter((path) => path.includes('/in/') && (path.includes('/site/') || kindOf(path) === 'lineage'));
const files = [...filesUnder('content'), ...sites, ...golden];

describe('content', () => {
  const values = valuesOf(files);

  it('of every kind is there', () => {
    assert.deepEqual([...new Set(files.map(kindOf))].sort(), Object.keys(schemas).sort());
  });

  for (const kind of Object.keys(schemas)) {
    it(`is as ${kind}.schema.json says`, () => {
      const faults = files.filter((path) => kindOf(path) === kind).flatMap((path) =>
        faultsOf(schemas[kind], values[path]).map((fault) => `${path}: ${fault}`));
      assert.deepEqual(faults, []);
    });
  }
});

describe('the schemas', () => {
  const act = {type: 'zarządzenie', number: '1/2024', date: '2024-03-01', title: 'w sprawie prób'};
  const right = {
    'an act': ['act', act],
    'an act that is not held, without a day': ['act', {...act, date: undefined, held: false}],
    'empty keys that may be left out': ['act', {...act, record: null, signed_by: null, note: null}],
    'text that YAML takes for a number': ['document', {title: 'Księga', edition: 21}],
    'one signature, or a list': ['act', {...act, signed_by: [{name: 'A'}, {name: 'B'}]}],
  };
  const wrong = {
    'a key that nobody knows': ['act', {...act, isuer: 'A'}],
    'a nested key that nobody knows': ['act', {...act, record: {creatd: '2024-03-01'}}],
    'an act without a day': ['act', {...act, date: undefined}],
    'an empty title': ['page', {title: null}],
    'a blank title': ['page', {title: ' '}],
    'a day that is none': ['act', {...act, date: '1.03.2024'}],
    'an unknown kind of act': ['act', {...act, type: 'zarzadzenie'}],
    'a moment without a zone': ['act', {...act, record: {published: '2024-03-01T10:00'}}],
    'a mapping where a text is expected': ['page', {title: {pl: 'Strona'}}],
    'an unknown kind of change': ['lineage',
      [{verdict: 'state', acts: ['1/2024', '2/2024'], before: 'A', kinds: 'sercede'}]],
  };
  const given = (value) => JSON.parse(JSON.stringify(value));
  for (const [what, [kind, value]] of Object.entries(right)) {
    it(`take ${what}`, () => assert.deepEqual(faultsOf(schemas[kind], given(value)), []));
  }
  for (const [what, [kind, value]] of Object.entries(wrong)) {
    it(`refuse ${what}`, () => assert.notDeepEqual(faultsOf(schemas[kind], given(value)), []));
  }
});
