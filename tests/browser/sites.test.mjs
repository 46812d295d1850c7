import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, statSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {inParallel, launch, watch} from './chromium.mjs';
import {Site, siteNames} from './site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything = {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']};
const contrast = {type: 'rule', values: ['color-contrast']};  // all that colours can change
const widths = [360, 768, 1280];

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

function assertNone(faults) {
  assert.equal(faults.length, 0, `${faults.length} faults\n${faults.join('\n')}`);
}

async function withPage(options, use) {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

async function violations(page, runOnly) {
  await page.evaluate(axe);
  const result = await page.evaluate((options) => globalThis.axe.run(options), {runOnly});
  return result.violations.flatMap(({id, nodes}) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}

async function accessibilityFaults(site, media, runOnly) {
  const faults = [];
  await withPage({bypassCSP: true}, async (unused, context) => {
    await inParallel(context, site.samples(), async (page, path) => {
      await page.emulateMedia(media);
      await page.goto(site.url(path));
      faults.push(...(await violations(page, runOnly)).map((fault) => `${path}: ${fault}`));
    });
  });
  return faults;
}

// The links of the page that stay on the site, those of charts too, without doubles.
async function linksOf(page) {
  const hrefs = await page.$$eval('a', (links) => links.map((link) => link.getAttribute('href')));
  const base = new URL(page.url());
  const urls = hrefs.filter((href) => href !== null).map((href) => new URL(href, base));
  return [...new Set(urls.filter((url) => url.protocol === base.protocol && url.host === base.host)
    .map((url) => url.href))];
}

for (const name of siteNames) {
  describe(name, () => {
    let site;
    before(async () => {
      site = new Site(name);
      await site.serve();
    });
    after(() => site?.close());

    it('loads every page without errors, third parties, or scrolling sideways', async () => {
      const faults = [];
      await withPage({}, async (unused, context) => {
        const watched = new WeakSet();
        await inParallel(context, site.pages, async (page, path) => {
          if (!watched.has(page)) {
            watched.add(page);
            faults.push(watch(page, site.origin));
          }
          await page.goto(site.url(path));
          for (const width of widths) {
            await page.setViewportSize({width, height: 800});
            const needed = await page.evaluate(() => document.documentElement.scrollWidth);
            if (needed > width) faults.push(`${path}: ${needed} px wide in ${width} px`);
          }
        });
      });
      assertNone(faults.flat());
    });

    it('has no violations of WCAG that axe finds', async () => {
      assertNone(await accessibilityFaults(site, {colorScheme: 'light'}, everything));
    });

    it('keeps its contrast in the dark', async () => {
      assertNone(await accessibilityFaults(site, {colorScheme: 'dark'}, contrast));
    });

    it('keeps its contrast in forced colours', async () => {
      assertNone(await accessibilityFaults(site, {forcedColors: 'active'}, contrast));
    });

    it('can be read without scripts', async () => {
      const faults = [];
      await withPage({javaScriptEnabled: false}, async (unused, context) => {
        await inParallel(context, site.samples(), async (page, path) => {
          await page.goto(site.url(path));
          if (!await page.locator('h1').isVisible()) faults.push(`${path}: no visible h1`);
          const words = (await page.locator('main').innerText()).trim();
          if (words.length < 20) faults.push(`${path}: main says only "${words}"`);
        });
      });
      assertNone(faults);
    });

    it('opens every link of the home page, at the place it names', async () => {
      const faults = [];
      await withPage({}, async (page) => {
        await page.goto(site.url());
        const links = await linksOf(page);
        assert.ok(links.length > 5, `only ${links.length} links`);
        for (const link of links) {
          const response = await page.goto(link);
          const status = response?.status() ?? 200;
          if (status !== 200) faults.push(`${status}: ${link}`);
          const id = decodeURIComponent(new URL(link).hash.slice(1));
          if (id && await page.locator(`[id="${id}"]`).count() !== 1) faults.push(`no place: ${link}`);
        }
      });
      assertNone(faults);
    });

    it('lets the keyboard skip to the content', async () => {
      await withPage({}, async (page) => {
        await page.goto(site.url(site.act()));
        await page.keyboard.press('Tab');
        const skip = page.locator(':focus');
        const target = await skip.getAttribute('href');
        assert.match(target ?? '', /^#./);
        const box = await skip.boundingBox();
        assert.ok(box && box.x >= 0 && box.y >= 0 && box.width > 20, 'the skip link is not in sight');
        await page.keyboard.press('Enter');
        assert.equal(await page.evaluate(() => `#${document.activeElement.id}`), target);
      });
    });

    it('shows where the focus is on every link of the menu', async () => {
      await withPage({}, async (page) => {
        await page.goto(site.url());
        const look = (link) => link.evaluate((element) => {
          const {outlineStyle, outlineWidth, boxShadow, backgroundColor, textDecoration} =
            getComputedStyle(element);
          return [outlineStyle, outlineWidth, boxShadow, backgroundColor, textDecoration].join();
        });
        await page.keyboard.press('Tab');
        for (const link of await page.locator('header nav a').all()) {
          const before = await look(link);
          await link.focus();
          assert.notEqual(await look(link), before, await link.innerText());
        }
      });
    });

    it('prints an act with its text and without the menu', async () => {
      await withPage({}, async (page) => {
        await page.goto(site.url(site.act()));
        const menu = await page.locator('header nav').first().innerText();
        const pdf = await page.pdf({format: 'A4'});
        const text = execFileSync('pdftotext', ['-layout', '-', '-'], {input: pdf}).toString();
        assert.match(text, /§\s*1\b/);
        assert.ok(!text.includes(menu.split('\n')[0].trim() + '\n'), 'the menu is printed');
        const words = await page.locator('main').innerText();
        const last = words.trim().split(/\s+/).slice(-3).join(' ');
        assert.ok(text.length > words.length / 2, `half of the text is missing; it ends "${last}"`);
      });
    });

    it('keeps the words of charts apart from their ground in forced colours', async () => {
      const faults = [];
      await withPage({forcedColors: 'active'}, async (page) => {
        for (const path of site.samples()) {
          await page.goto(site.url(path));
          faults.push(...await page.$$eval('main svg text', (texts, where) => {
            const probe = document.createElement('p');
            document.body.append(probe);
            const system = ['CanvasText', 'LinkText', 'VisitedText', 'GrayText'].map((color) => {
              probe.style.color = color;
              return getComputedStyle(probe).color;
            });
            return texts
              .filter((text) => !system.includes(getComputedStyle(text).fill))
              .slice(0, 2)
              .map((text) => `${where}: "${text.textContent}" in ${getComputedStyle(text).fill}`);
          }, path));
        }
      });
      assertNone(faults);
    });

    it('works from a folder on disk', async () => {
      const faults = [];
      await withPage({}, async (page) => {
        for (const path of site.samples()) {
          await page.goto(pathToFileURL(site.file(path)).href);
          const styles = await page.evaluate(() => document.styleSheets.length);
          if (styles === 0) faults.push(`${path}: no style sheet`);
          for (const link of await linksOf(page)) {
            const file = fileURLToPath(link.replace(/[?#].*/, ''));
            if (!existsSync(file) || statSync(file).isDirectory()) faults.push(`${path}: ${link}`);
          }
        }
      });
      assertNone(faults);
    });
  });
}
