// The pages of what changed: differences of structures, the timeline, its feed, their data.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {faultsOf} from '../schemas/validate.mjs';
import {launch} from './chromium.mjs';
import {Site, siteNames} from './site.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

async function withPage(options, use) {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('the difference of two structures', () => {
  let site;
  let path;
  before(async () => {
    site = new Site('krakow');
    await site.serve();
    path = site.pages.find((page) => page.startsWith('struktura/zmiany/'));
    assert.ok(path, 'krakow has no page of a difference');
  });
  after(() => site?.close());

  it('is reached from the pages of both structures', async () => {
    await withPage({}, async (page) => {
      for (const date of path.split('/')[2].split('_')) {
        await page.goto(site.url(`struktura/${date}/index.html`));
        const hrefs = await page.$$eval('main a', (links) => links.map((link) => link.href));
        assert.ok(hrefs.includes(site.url(path)), `no link on ${date}`);
      }
    });
  });

  it('stays a table for readers where its rows become cards', async () => {
    for (const width of [360, 1280]) {
      await withPage({viewport: {width, height: 800}}, async (page) => {
        await page.goto(site.url(path));
        const table = page.getByRole('table').first();
        const rows = await table.getByRole('row').count();
        assert.ok(rows > 2, `${rows} rows at ${width} px`);
        assert.equal(await table.getByRole('columnheader').count(), 4);
        assert.equal(await table.getByRole('rowheader').count(), rows - 1);
        assert.equal(await table.getByRole('cell').count(), 3 * (rows - 1));
      });
    }
  });

  it('marks words taken out and put in by more than colour', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url(path));
      for (const details of await page.locator('details').all()) {
        await details.evaluate((element) => { element.open = true; });
      }
      for (const [tag, line] of [['del', 'line-through'], ['ins', 'underline']]) {
        const marks = page.locator(`main ${tag}`);
        assert.ok(await marks.count() > 0, `no ${tag}`);
        const looks = await marks.first().evaluate((element) => getComputedStyle(element).textDecorationLine);
        assert.equal(looks, line);
        assert.match(await marks.first().textContent(), /^\[(usunięto|dodano): .+ \]$/);
      }
    });
  });

  it('prints what is folded on the screen', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url(path));
      const folded = await page.locator('details .brzmienie-zadania').first().textContent();
      const pdf = await page.pdf({format: 'A4'});
      const text = execFileSync('pdftotext', ['-', '-'], {input: pdf}).toString().replace(/\s+/g, ' ');
      const words = folded.trim().split(/\s+/).slice(0, 3).join(' ');
      assert.ok(text.includes(words), `"${words}" is not printed`);
    });
  });
});

for (const name of siteNames) {
  describe(`the timeline of ${name}`, () => {
    let site;
    before(async () => {
      site = new Site(name);
      await site.serve();
    });
    after(() => site?.close());

    it('is filtered by links, without scripts', async () => {
      await withPage({javaScriptEnabled: false}, async (page) => {
        await page.goto(site.url('zmiany/index.html'));
        const all = await page.locator('.zdarzenia > li').count();
        await page.getByRole('navigation', {name: 'Rodzaj'}).getByRole('link', {name: 'wydane akty'})
          .click();
        assert.equal(page.url(), site.url('zmiany/akty/index.html'));
        const acts = await page.locator('.zdarzenia > li').count();
        assert.ok(acts > 0 && acts < all, `${acts} of ${all}`);
        assert.equal(await page.locator('.zdarzenia > li:not(.z-acts)').count(), 0);
        await page.getByRole('navigation', {name: 'Rok'}).getByRole('link', {name: '2023'}).click();
        assert.equal(page.url(), site.url('zmiany/akty/2023/index.html'));
        assert.match(await page.locator('.zdarzenia .kiedy').first().textContent(), /2023/);
      });
    });

    it('has a feed that is named in the head, is well-formed, and leads to pages', async () => {
      await withPage({}, async (page) => {
        await page.goto(site.url());
        const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
        assert.equal(href, 'zmiany/atom.xml');
      });
      const file = site.file('zmiany/atom.xml');
      execFileSync('xmllint', ['--noout', file]);
      const xml = readFileSync(file, 'utf8');
      const all = (pattern) => [...xml.matchAll(pattern)].map((match) => match[1]);
      const ids = all(/<id>([^<]+)<\/id>/g);
      assert.equal(new Set(ids).size, ids.length, 'an id is there twice');
      const days = all(/<updated>([^<]+)<\/updated>/g);
      assert.equal(days[0], [...days].sort().at(-1), 'the feed is older than an entry');
      for (const link of all(/<link rel="alternate" type="text\/html" href="([^"]+)"/g)) {
        assert.ok(existsSync(join(dirname(file), link)), link);
      }
    });

    it('has open data that fit their schemas', () => {
      const manifest = readFileSync(site.file('manifest.json'), 'utf8');
      for (const [folder, schema] of [['akty', 'act'], ['struktura', 'structure'], ['zmiany', 'changes']]) {
        const rules = JSON.parse(
          readFileSync(join(root, `generator/exports/schemas/${schema}.schema.json`), 'utf8'));
        for (const [, path] of manifest.matchAll(new RegExp(`"(dane/${folder}/[^"]+\\.json)"`, 'g'))) {
          assert.deepEqual(faultsOf(rules, JSON.parse(readFileSync(site.file(path), 'utf8'))), [], path);
        }
      }
    });
  });
}
