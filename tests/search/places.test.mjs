// Every place that the index of a built site names is there: a page with that id.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {passageOf} from '../../themes/bip/search/blocks.mjs';
import {openFiles, until} from '../../themes/bip/search/files.mjs';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

// The passages of a block, up to the first number that none has.
async function passagesOf(files, block) {
  const {shift} = files.contents;
  const passages = [];
  for (let place = 0; place < 2 ** shift; ++place) {
    try {
      passages.push(await until(() => passageOf(files, (block << shift) + place)));
    } catch {
      break;
    }
  }
  return passages;
}

for (const site of ['krakow', 'lublin']) {
  it(`of ${site}`, async () => {
    const root = join(project, 'site', site, 'public');
    const files = await openFiles(root, async (path) => readFileSync(path));
    const ids = new Map();
    const idsOf = (url) => {
      if (!ids.has(url)) ids.set(url, new Set(readFileSync(join(root, url), 'utf8').match(/(?<= id=")[^"]+/g)));
      return ids.get(url);
    };
    let count = 0;
    for (let block = 0; block < files.contents.blocks; ++block) {
      for (const {url, fragment} of await passagesOf(files, block)) {
        assert.ok(!fragment || idsOf(url).has(fragment), `${url}#${fragment}`);
        count += 1;
      }
    }
    // Those without a word are not counted there.
    assert.ok(count >= files.contents.passages);
  });
}
