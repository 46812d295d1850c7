// The scripts that are shipped are those of the sources, and small.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const shipped = join(root, 'themes/bip/assets');

it('are those of the sources: scripts/bundle-search makes them anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    execFileSync(join(root, 'scripts/bundle-search'), ['--to', folder]);
    const names = readdirSync(folder);
    assert.deepEqual(names.sort(), ['szukaj.js', 'szukajka.js', 'wyszukiwarka.js']);
    for (const name of names) {
      assert.equal(readFileSync(join(shipped, name), 'utf8'), readFileSync(join(folder, name), 'utf8'), name);
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
});

it('the module that searches is under 15 KB, without eval and WebAssembly', () => {
  const text = readFileSync(join(shipped, 'wyszukiwarka.js'), 'utf8');
  assert.ok(Buffer.byteLength(text) < 15_000, `${Buffer.byteLength(text)} bytes`);
  assert.doesNotMatch(text, /\beval\b|new Function|WebAssembly|\bimport\b/);
});
