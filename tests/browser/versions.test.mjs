// The pages of an amended act: its texts, the notes at provisions, comparisons. The published sites have no such act, so
// an invented town is built.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {launch, watch} from './chromium.mjs';
import {Site} from './site.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.BIPGEN ?? join(root, 'build/release/bipgen');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']};

const base = 'zarzadzenie/2024/5/w_sprawie_zasad_prowadzenia_prob';
const pages = {
  act: `${base}.html`,
  original: `${base}/tekst/pierwotny/index.html`,
  future: `${base}/tekst/2026-07-01/index.html`,
  comparison: `${base}/porownanie/pierwotny_2024-06-01/index.html`,
};

let folder;
let browser;
let site;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bipgen-'));
  mkdirSync(join(folder, 'site'));
  const settings = {
    content: join(root, 'tests/golden/site/amended/in/content'),
    theme: join(root, 'themes/bip'),
    language: 'pl',
    title: 'Akty Miasta Przykładowa',
  };
  writeFileSync(join(folder, 'site/site.yaml'), JSON.stringify(settings));
  execFileSync(program, ['build', join(folder, 'site'), '--output', join(folder, 'public'),
    '--today', '2026-01-15', '--quiet'], {stdio: 'pipe'});
  browser = await launch();
  site = new Site('amended', join(folder, 'public'));
  await site.serve();
});
after(async () => {
  site?.close();
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

async function onPage(path, options, use) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const faults = watch(page, site.origin);
    await page.goto(site.url(path));
    await use(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate((options) => globalThis.axe.run(options), {runOnly: rules});
  return result.violations.flatMap(({id, nodes}) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}

describe('the texts of an amended act', () => {
  it('are accessible, with every note open, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark']) {
      for (const path of Object.values(pages)) {
        await onPage(path, {colorScheme}, async (page) => {
          await page.locator('details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
          assert.deepEqual(await violations(page), [], path);
        });
      }
    }
  });

  it('fit a phone', async () => {
    for (const path of Object.values(pages)) {
      await onPage(path, {viewport: {width: 360, height: 800}}, async (page) => {
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 360, path);
      });
    }
  });

  it('lead to one another, and say which is shown', async () => {
    for (const [path, label] of [[pages.act, 'tekst od 1 stycznia 2025 r.'],
      [pages.original, 'tekst pierwotny'], [pages.future, 'tekst od 1 lipca 2026 r.']]) {
      await onPage(path, {}, async (page) => {
        const versions = page.locator('.wersje li');
        assert.equal(await versions.count(), 4);
        const current = page.locator('.wersje [aria-current]');
        assert.equal(await current.count(), 1);
        assert.equal(await current.innerText(), label);
      });
    }
  });

  it('never call the past or the future present', async () => {
    await onPage(pages.original, {}, async (page) => {
      assert.match(await page.locator('.tekst-stan').innerText(), /nieobowiązujący – obowiązywał od/);
      await page.getByRole('link', {name: 'Tekst na dziś', exact: true}).click();
      assert.equal(page.url(), site.url(pages.act));
    });
    await onPage(pages.future, {}, async (page) => {
      assert.match(await page.locator('.tekst-stan').innerText(), /^Tekst przyszły – ma obowiązywać/);
      assert.equal(await page.locator('#par_6a').count(), 1);
    });
    await onPage(pages.act, {}, async (page) => {
      assert.match(await page.locator('.tekst-stan').innerText(), /^Tekst obowiązujący od 1 stycznia 2025/);
      assert.equal(await page.locator('#par_6a').count(), 0);
    });
  });
});

describe('a note at a provision', () => {
  it('opens the earlier wording by keyboard, without scripts', async () => {
    await onPage(pages.act, {javaScriptEnabled: false}, async (page) => {
      const note = page.locator('#par_5 .zmiana');
      const earlier = note.locator('.dawne');
      assert.equal(await earlier.isVisible(), false);
      await note.locator('summary').focus();
      await page.keyboard.press('Enter');
      assert.equal(await earlier.isVisible(), true);
      assert.equal(await earlier.locator('del').textContent(), '[usunięto: pięć]');
      assert.equal(await earlier.locator('ins').textContent(), '[dodano: dziesięć]');
    });
  });

  it('leads to the amending provision', async () => {
    await onPage(pages.act, {}, async (page) => {
      await page.locator('#par_5 .zmiana a').first().click();
      assert.match(page.url(), /zarzadzenie\/2024\/20\/.*#par_1__pkt_4$/);
    });
  });

  it('stands after the words of the provision', async () => {
    await onPage(pages.act, {}, async (page) => {
      for (const note of await page.locator('.tekst .zmiana').all()) {
        const next = await note.evaluate((one) => one.nextElementSibling?.tagName ?? '');
        assert.notEqual(next, 'P', await note.innerText());
      }
    });
  });

  it('tells what the text lacks, and so does the top of the text', async () => {
    await onPage(pages.act, {}, async (page) => {
      assert.match(await page.locator('#par_5 .zmiana-brak').innerText(), /Nie uwzględniono zmiany/);
      const notice = page.getByRole('region', {name: 'Tekst nie uwzględnia wszystkich zmian'});
      assert.equal(await notice.locator('li').count(), 2);
    });
  });
});
