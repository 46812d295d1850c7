// The search page and the box in the head of every other page.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

import {launch, watch} from './chromium.mjs';
import {Site} from './site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const searchPage = 'szukaj/index.html';
const wordIndex = /skorowidz\/index\.html/;
const phone = {viewport: {width: 360, height: 740}};

let browser;
let site;
before(async () => {
  browser = await launch();
  site = new Site('krakow');
  await site.serve();
});
after(async () => {
  site?.close();
  await browser?.close();
});

async function withPage(options, use) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const faults = watch(page, site.url());
    await use(page);
    await page.waitForLoadState('networkidle');  // what is broken off would count as a fault
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

// The page after its results for the query are there.
async function searched(page, query, more = '') {
  await page.goto(`${site.url(searchPage)}?q=${encodeURIComponent(query)}${more}`);
  await settled(page);
}
const settled = (page) => page.waitForFunction(
  () => document.querySelector('#szukaj-stan').textContent && !document.querySelector('.szukaj-wyniki[aria-busy]'));

const results = (page) => page.locator('#szukaj-lista > li');
const status = (page) => page.locator('#szukaj-stan').innerText();
const number = async (page) => Number((await status(page)).match(/\d+/)[0]);

async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, {resultTypes: ['violations']}));
  return found.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}

describe('the search page', () => {
  it('finds while one types, and keeps the query in its address', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url(searchPage));
      assert.equal(await status(page), '');
      await page.locator('#szukaj-q').pressSequentially('zamówień publ', {delay: 20});
      await page.waitForURL((url) => url.searchParams.get('q') === 'zamówień publ');
      await settled(page);
      assert.match(await page.title(), /zamówień publ/);
      assert.ok(await number(page) >= await results(page).count());
      const marks = await results(page).first().locator('mark').allInnerTexts();
      assert.ok(marks.some((mark) => /^zamówie/i.test(mark)), String(marks));
    });
  });

  it('shows a kept address as it was', async () => {
    await withPage({}, async (page) => {
      await searched(page, 'referat', '&rodzaj=komorka&status=obowiazuje&rok=1900');
      assert.equal(await page.inputValue('#szukaj-q'), 'referat');
      assert.equal(await page.inputValue('#szukaj-rodzaj'), 'komorka');
      assert.equal(await page.inputValue('#szukaj-rok'), '1900', 'a value that is none of the options');
      assert.equal(await results(page).count(), 0);
      await page.selectOption('#szukaj-rok', '');
      await results(page).first().waitFor();
      const kinds = new Set(await page.locator('.wynik-rodzaj').allInnerTexts());
      assert.equal(kinds.size, 1);
      const address = new URL(page.url()).searchParams;
      assert.deepEqual([address.get('rodzaj'), address.get('rok')], ['komorka', null]);
      const urls = await page.locator('.wynik-lacze').evaluateAll((links) => links.map(({href}) => href));
      await page.reload();
      await settled(page);
      assert.deepEqual(await page.locator('.wynik-lacze').evaluateAll((links) => links.map(({href}) => href)), urls);
    });
  });

  it('leads to the very provision', async () => {
    await withPage({}, async (page) => {
      await searched(page, '§ 19 ust. 1 pkt 3');
      const first = results(page).first();
      assert.equal(await first.locator('.wynik-przepis').innerText(), '§ 19 ust. 1 pkt 3');
      await first.locator('a').click();
      await page.waitForURL(/#par_19__ust_1__pkt_3$/);
      assert.equal(await page.locator(':target').count(), 1);
    });
  });

  it('can be used by keyboard alone, and says in a live region what was found', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url(searchPage));
      const region = page.locator('#szukaj-stan');
      assert.equal(await region.getAttribute('role'), 'status');
      const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.className);
      for (let i = 0; i < 60 && await focused() !== 'szukaj-q'; ++i) await page.keyboard.press('Tab');
      assert.equal(await focused(), 'szukaj-q');
      await page.keyboard.type('cyberbezpieczenstwo');
      await page.keyboard.press('Enter');
      await results(page).first().waitFor();
      await settled(page);
      assert.match(await region.innerText(), /^Znaleziono \d+ wynik/);
      for (let i = 0; i < 10 && await focused() !== 'wynik-lacze'; ++i) await page.keyboard.press('Tab');
      const links = await page.locator('.wynik-lacze').count();
      for (let i = 0; i < links; ++i) {
        const at = await page.evaluate(() => [...document.querySelectorAll('.wynik-lacze')].indexOf(document.activeElement));
        assert.equal(at, i);
        await page.keyboard.press('Tab');
      }
      await page.locator('.wynik-lacze').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.href.includes('szukaj/'));
    });
  });

  it('says when nothing is found, and what may have been meant', async () => {
    await withPage({}, async (page) => {
      await searched(page, 'helikopter wodolot');
      assert.match(await status(page), /^Nic nie znaleziono/);
      assert.equal(await results(page).count(), 0);
      await searched(page, 'interpelcje');
      const link = page.locator('#szukaj-poprawka a');
      assert.match(await page.locator('#szukaj-poprawka').innerText(), /^Czy chodziło o: interpelacje$/);
      await link.click();
      await settled(page);
      assert.equal(await page.inputValue('#szukaj-q'), 'interpelacje');
      assert.equal(await page.locator('#szukaj-poprawka').isVisible(), false);
    });
  });

  it('shows more on demand, after what is there, and goes on from there', async () => {
    await withPage({}, async (page) => {
      await searched(page, 'umowy');
      const before = await page.locator('.wynik-lacze').evaluateAll((links) => links.map(({href}) => href));
      assert.equal(before.length, 10);
      await page.locator('#szukaj-wiecej').click();
      await page.waitForFunction(() => document.querySelectorAll('.wynik').length > 10);
      const after = await page.locator('.wynik-lacze').evaluateAll((links) => links.map(({href}) => href));
      assert.deepEqual(after.slice(0, 10), before);
      const at = await page.evaluate(() => [...document.querySelectorAll('.wynik-lacze')].indexOf(document.activeElement));
      assert.equal(at, 10);
    });
  });

  it('lays out nothing anew when results come', async () => {
    await withPage(phone, async (page) => {
      await page.addInitScript(() => {
        globalThis.shifts = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) globalThis.shifts += entry.value;
        }).observe({type: 'layout-shift', buffered: true});
      });
      await searched(page, 'umowy');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      assert.ok(await page.evaluate(() => globalThis.shifts) < 0.05);
    });
  });

  it('fits a phone, with whatever is found', async () => {
    await withPage(phone, async (page) => {
      for (const query of ['umowy', 'cyberbezpieczeństwo', '1796/2025', 'interpelcje', '§ 1', 'helikopter']) {
        await searched(page, query);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 360, query);
      }
    });
  });

  it('passes axe with results', async () => {
    for (const colorScheme of ['light', 'dark']) {
      await withPage({colorScheme}, async (page) => {
        await searched(page, 'interpelcje radnych');
        assert.deepEqual(await violations(page), []);
      });
    }
  });

  it('leads to the A–Z index without scripts', async () => {
    await withPage({javaScriptEnabled: false}, async (page) => {
      await page.goto(site.url(searchPage));
      assert.match(await page.locator('main noscript a, main .uwaga a').first().getAttribute('href'), wordIndex);
      assert.equal(await page.locator('#szukaj-filtry').isVisible(), false);
      await page.fill('#szukaj-q', 'umowa');
      await page.keyboard.press('Enter');
      await page.waitForURL(wordIndex);
    });
  });

  it('says so and leads there when opened from a folder on disk', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(site.file(searchPage)).href);
    await page.fill('#szukaj-q', 'umowa');
    await page.locator('#szukaj-stan a').waitFor();
    assert.match(await status(page), /folderu na dysku/);
    await page.locator('#szukaj-stan a').click();
    await page.waitForURL(wordIndex);
    await context.close();
  });

  it('says so when the index cannot be read, and tries again', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(/indeks\/slowa/, (route) => route.abort());
    await page.goto(`${site.url(searchPage)}?q=umowa`);
    await page.locator('#szukaj-stan a').waitFor();
    assert.match(await status(page), /^Nie udało się/);
    await page.unroute(/indeks\/slowa/);
    await page.locator('#szukaj-q').press('Enter');
    await results(page).first().waitFor();
    await context.close();
  });
});

describe('the box', () => {
  const start = 'redakcja/index.html';
  const field = '#szukajka-pole';

  async function suggested(page, query) {
    await page.goto(site.url(start), {waitUntil: 'networkidle'});
    await page.locator(field).pressSequentially(query, {delay: 20});
    await page.locator('.podpowiedz').first().waitFor();
  }

  it('loads the search only when it is used', async () => {
    await withPage({}, async (page) => {
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(site.url(start), {waitUntil: 'networkidle'});
      assert.ok(!asked.some((url) => /wyszukiwarka|indeks/.test(url)));
      await Promise.all([page.waitForRequest(/wyszukiwarka\.js/), page.focus(field)]);
    });
  });

  it('is a combobox with a list, by keyboard', async () => {
    await withPage({}, async (page) => {
      await suggested(page, 'zamowien');
      const input = page.locator(field);
      const state = async () => {
        const chosen = await input.getAttribute('aria-activedescendant');
        return chosen && page.locator(`#${chosen}`).getAttribute('aria-selected');
      };
      assert.equal(await input.getAttribute('role'), 'combobox');
      assert.equal(await input.getAttribute('aria-expanded'), 'true');
      const list = page.locator(`#${await input.getAttribute('aria-controls')}`);
      assert.equal(await list.getAttribute('role'), 'listbox');
      const count = await list.locator('[role="option"]').count();
      assert.match(await page.locator('#szukajka-stan').innerText(), new RegExp(`^${count} podpowied`));
      assert.equal(await state(), null);
      for (let i = 0; i < count; ++i) {
        await page.keyboard.press('ArrowDown');
        assert.equal(await state(), 'true');
        assert.equal(await list.locator('[aria-selected="true"]').count(), 1);
      }
      await page.keyboard.press('ArrowDown');
      assert.equal(await state(), null, 'after the last one the field itself');
      await page.keyboard.press('ArrowUp');
      assert.equal(await input.getAttribute('aria-activedescendant'), `szukajka-${count}`);
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press('Escape');
      assert.equal(await list.isVisible(), false);
      assert.equal(await input.getAttribute('aria-expanded'), 'false');
      assert.equal(await input.inputValue(), 'zamowien');
      await page.keyboard.press('ArrowDown');
      await list.waitFor();
    });
  });

  it('leads to what was chosen', async () => {
    await withPage({}, async (page) => {
      await suggested(page, '§ 19 ust. 1 pkt 3');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#par_19__ust_1__pkt_3$/, {waitUntil: 'networkidle'});
      await suggested(page, '§ 19 ust. 1 pkt 3');
      await page.locator('.podpowiedz').first().click();
      await page.waitForURL(/#par_19__ust_1__pkt_3$/);
    });
  });

  it('leads to the search page otherwise, without scripts to the A–Z index', async () => {
    await withPage({}, async (page) => {
      await suggested(page, 'zamowien');
      await page.keyboard.press('Enter');
      await page.waitForURL(/szukaj\/index\.html\?q=zamowien$/);
      await settled(page);
      assert.ok(await results(page).count() > 0);
    });
    await withPage({javaScriptEnabled: false}, async (page) => {
      await page.goto(site.url(start));
      await page.fill(field, 'umowa');
      await page.keyboard.press('Enter');
      await page.waitForURL(wordIndex);
    });
  });

  it('closes when it is left', async () => {
    await withPage({}, async (page) => {
      await suggested(page, 'zamowien');
      await page.keyboard.press('Tab');
      assert.equal(await page.locator('#szukajka-lista').isVisible(), false);
    });
  });

  it('fits a phone', async () => {
    await withPage(phone, async (page) => {
      await suggested(page, 'zamowien');
      const box = await page.locator('#szukajka-lista').boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= 360, JSON.stringify(box));
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 360);
    });
  });
});
