// The pages of units and codes.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import {launch} from './chromium.mjs';
import {Site} from './site.mjs';

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
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const unitPages = () => site.pages.filter((path) => /^komorki\/[^/]+\/index\.html$/.test(path));
const codePages = () => site.pages.filter((path) => /^kody\/[^/]+\/index\.html$/.test(path));

describe('units', () => {
  it('have every task with a provision and a word on where it comes from', async () => {
    await withPage({}, async (page) => {
      for (const path of unitPages()) {
        await page.goto(site.url(path));
        const tasks = page.locator('section[aria-labelledby="zadania"] > .zadania > li');
        const once = await page.locator('section[aria-labelledby="zadania"] > .podsumowanie-zadan').count();
        for (const task of await tasks.all()) {
          assert.ok(await task.locator('.przepis').count() > 0, `${path}: a task without provision`);
        }
        if (await tasks.count() > 0) {
          const notes = await tasks.locator('.skad').count();
          assert.ok(once > 0 || notes >= await tasks.count(), `${path}: ${notes} notes`);
        }
      }
    });
  });

  it('tell their life in words, an unknown time too', async () => {
    await withPage({javaScriptEnabled: false}, async (page) => {
      for (const path of unitPages()) {
        await page.goto(site.url(path));
        const life = page.locator('.zycie > li');
        assert.ok(await life.count() > 0, `${path}: no life`);
        assert.ok((await life.first().innerText()).match(/\d{4}/), `${path}: no year`);
        for (const gap of await page.locator('.zycie-luka').all()) {
          assert.match(await gap.innerText(), /Nie (ma w zbiorze|wiadomo)/);
        }
      }
    });
  });

  it('say that a change was found by a program', async () => {
    await withPage({}, async (page) => {
      let events = 0;
      for (const path of unitPages()) {
        await page.goto(site.url(path));
        for (const event of await page.locator('.zdarzenie').all()) {
          assert.match(await event.innerText(), /wykryto automatycznie|potwierdzone/);
          ++events;
        }
      }
      assert.ok(events > 10, `only ${events} events`);
    });
  });

  it('have the duties that all share once, folded, and printed', async () => {
    await withPage({}, async (page) => {
      const path = unitPages()[0];
      await page.goto(site.url(path));
      const common = page.locator('main details', {hasText: 'Obowiązki wspólne'}).first();
      assert.equal(await page.locator('main details.wspolne-obowiazki').count(), 1);
      assert.equal(await common.evaluate((element) => element.open), false);
      assert.ok(await common.locator('li .przepis').count() > 10);
    });
  });

  it('keep figures no wider than a phone', async () => {
    await withPage({viewport: {width: 360, height: 800}}, async (page) => {
      for (const path of unitPages().slice(0, 8)) {
        await page.goto(site.url(path));
        for (const figure of await page.locator('.schemat svg').all()) {
          const box = await figure.boundingBox();
          assert.ok(box.width <= 360, `${path}: ${box.width} px`);
        }
      }
    });
  });
});

describe('codes', () => {
  it('lead from every unit to their page, and back', async () => {
    await withPage({}, async (page) => {
      for (const path of unitPages()) {
        await page.goto(site.url(path));
        const code = page.locator('h1 a.kod');
        if (await code.count() === 0) continue;
        const target = new URL(await code.getAttribute('href'), page.url());
        const file = decodeURIComponent(target.href.slice(site.url().length));
        assert.ok(existsSync(site.file(file)), `${path}: no ${file}`);
      }
      for (const path of codePages()) {
        await page.goto(site.url(path));
        assert.ok(await page.locator('main h2').count() > 0, `${path}: nobody bears it`);
      }
    });
  });

  it('warn where different units bore them, and only there', async () => {
    await withPage({}, async (page) => {
      let reused = 0;
      for (const path of codePages()) {
        await page.goto(site.url(path));
        const bearers = await page.locator('.nosiciel').count();
        const warned = await page.locator('.uwaga').count() > 0;
        assert.equal(warned, bearers > 1, path);
        reused += warned ? 1 : 0;
      }
      assert.ok(reused > 0, 'no code of krakow was reused');
    });
  });

  it('lead in the text of an act to the unit that bears them by that act', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url('kody/IT-01-2/index.html'));
      const acts = site.pages.filter((path) => /^zarzadzenie\/(2022\/1756|2025\/1796)\/[^/]+\.html$/.test(path));
      assert.equal(acts.length, 2);
      const targets = new Set();
      for (const path of acts) {
        await page.goto(site.url(path));
        targets.add(await page.locator('.tekst a.symbol', {hasText: /^IT-01-2$/}).first().getAttribute('href'));
      }
      assert.equal(targets.size, 2, 'one code leads to one unit from both acts');
    });
  });
});
