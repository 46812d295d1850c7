// The pages that compare two texts of law.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';

import {launch, watch} from './chromium.mjs';
import {Site} from './site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser;
let site;
let path;
before(async () => {
  browser = await launch();
  site = new Site('krakow');
  await site.serve();
  path = site.pages.find((page) => page.includes('/porownanie/'));
  assert.ok(path, 'krakow has no comparison');
});
after(async () => {
  site?.close();
  await browser?.close();
});

async function withPage(options, use) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(site.url(path));
    return await use(page);
  } finally {
    await context.close();
  }
}

describe('the comparison of two acts', () => {
  it('is reached from both acts and from the register', async () => {
    await withPage({}, async (page) => {
      const acts = await page.$$eval('.strony-zmiany dd > a', (links) => links.map((link) => link.href));
      assert.equal(acts.length, 2);
      for (const place of [...acts, site.url('zarzadzenia/index.html')]) {
        await page.goto(place);
        const hrefs = await page.$$eval('main a', (links) => links.map((link) => link.href));
        assert.ok(hrefs.includes(site.url(path)), `no link on ${place}`);
      }
    });
  });

  it('has no fault that axe finds, folded and open, in light and dark, wide and narrow', async () => {
    for (const colorScheme of ['light', 'dark']) {
      for (const width of [360, 1280]) {
        await withPage({colorScheme, viewport: {width, height: 900}, bypassCSP: true}, async (page) => {
          const faults = watch(page, site.origin);
          await page.evaluate(axe);
          for (const opened of [false, true]) {
            if (opened) await page.$$eval('details', (all) => all.forEach((one) => { one.open = true; }));
            const {violations} = await page.evaluate(() => globalThis.axe.run());
            assert.deepEqual(violations.map((one) => [one.id, one.nodes[0].html]), []);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.ok(wide <= 0, `${wide} px too wide at ${width} px`);
          }
          assert.deepEqual(faults, []);
        });
      }
    }
  });

  it('marks words for the eye without colour and for the ear in words', async () => {
    await withPage({}, async (page) => {
      const look = (selector) => page.$eval(selector, (one) => getComputedStyle(one).textDecorationLine);
      assert.match(await look('.slowa del'), /line-through/);
      assert.match(await look('.slowa ins:not(.calosc)'), /underline/);
      for (const [selector, word] of [['.slowa del:not(.calosc)', 'usunięto'], ['.slowa ins:not(.calosc)', 'dodano']]) {
        for (const text of await page.$$eval(selector, (all) => all.map((one) => one.textContent))) {
          assert.ok(text.startsWith(`[${word}:`) && text.endsWith(']'), text);
        }
      }
      // A row that is new or gone as a whole says so before its words.
      for (const text of await page.$$eval('.wiersz:is(.added, .removed) .co', (all) => all.map((one) => one.textContent))) {
        assert.match(text, /dodano|usunięto/);
      }
    });
  });

  it('leads from its lists to the rows, and to the provisions of both texts', async () => {
    await withPage({}, async (page) => {
      const broken = await page.$$eval('a[href^="#"]', (links) => links
        .map((link) => decodeURIComponent(link.hash.slice(1)))
        .filter((id) => id && !document.getElementById(id)));
      assert.deepEqual(broken, []);
      const list = page.locator('.wykaz-zmian').first();
      assert.equal(await list.getAttribute('open'), null);
      await list.locator('summary').focus();
      await page.keyboard.press('Enter');
      const link = list.locator('a').first();
      await page.keyboard.press('Tab');
      assert.ok(await link.evaluate((one) => one === document.activeElement), 'Tab does not reach the list');
      await page.keyboard.press('Enter');
      const target = await page.$eval(':target', (one) => one.getBoundingClientRect().top);
      assert.ok(target >= 0 && target < 900, `the row is at ${target} px`);
    });
  });

  it('unfolds what has not changed by keyboard and without a script', async () => {
    await withPage({javaScriptEnabled: false}, async (page) => {
      const folded = page.locator('.bez-zmian').first();
      assert.equal(await folded.locator('.wiersz').first().isVisible(), false);
      await folded.locator('summary').focus();
      await page.keyboard.press('Enter');
      assert.equal(await folded.locator('.wiersz').first().isVisible(), true);
    });
  });

  it('has the words of the later act in its order', async () => {
    await withPage({}, async (page) => {
      const rows = await page.$$eval('.porownane .slowa', (all) => all.map((row) => {
        const copy = row.cloneNode(true);
        copy.querySelectorAll('del, .dla-czytnika, .nr').forEach((one) => one.remove());
        return copy.textContent;
      }));
      const shown = rows.join(' ').replace(/\s+/g, '');
      const later = await page.$$eval('.strony-zmiany dd > a', (links) => links[1].href);
      await page.goto(later);
      const text = await page.$eval('.tekst', (one) => {
        const copy = one.cloneNode(true);
        copy.querySelectorAll('.nr').forEach((marker) => marker.remove());
        return copy.textContent.replace(/\s+/g, '');
      });
      assert.equal(shown, text);
    });
  });
});
