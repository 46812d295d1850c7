// What a search costs in a browser: bytes over the network, and milliseconds once they are there.
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';

import {launch} from '../browser/chromium.mjs';

const types = {'.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css'};
const slowDown = 4;
const repetitions = 5;

// How each program is asked, in the browser. `open` gives an object with `search(query)` -> number of
// results whose excerpts are there, ten at most.
const programs = {
  ours: {
    needs: 'zasoby/wyszukiwarka.js',
    open: async () => {
      const {openIndex} = await import('/zasoby/wyszukiwarka.js');
      const index = await openIndex(`${location.origin}/`);
      return {search: async (query) => (await index.search(query, {limit: 10})).length};
    },
  },
  pagefind: {
    needs: 'pagefind/pagefind.js',
    // `timed`: in the thread that is slowed down, not in a worker.
    open: async (timed) => {
      const pagefind = await import('/pagefind/pagefind.js');
      const index = timed ? pagefind.createInstance({basePath: '/pagefind/', noWorker: true}) : pagefind;
      return {
        search: async (query) => {
          const {results} = await index.search(query);
          const ten = results.slice(0, 10);
          await Promise.all(ten.map((result) => result.data()));
          return ten.length;
        },
      };
    },
  },
};

// Serves the folder as it is, without compression, as any host can. `sent` counts bodies.
async function serve(folder) {
  const sent = {bytes: 0, files: 0};
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (path === '/') return response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html>');
    const file = join(folder, path);
    if (!existsSync(file)) return response.writeHead(404).end();
    const body = readFileSync(file);
    sent.bytes += body.length;
    sent.files += 1;
    return response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'max-age=600',
    }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}/`, sent,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

// In the browser: from now on every file that was fetched once comes from memory.
function rememberFiles() {
  const remembered = new Map();
  const fetchOnce = window.fetch;
  window.fetch = async (request, options) => {
    const url = new URL(request.url ?? request, location.href).href;
    if (!remembered.has(url)) {
      const response = await fetchOnce(request, options);
      remembered.set(url, {bytes: await response.arrayBuffer(), status: response.status});
    }
    const {bytes, status} = remembered.get(url);
    return new Response(bytes.slice(0), {status});
  };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

const call = (open) => `(${open})`;

async function inNewPage(browser, origin, use) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(origin);
    return await use(page, context);
  } finally {
    await context.close();
  }
}

// {bytes, files, results} of the query, after those of `before` in the same page.
function countBytes(browser, site, open, before, query) {
  return inNewPage(browser, site.origin, async (page) => {
    if (before) {
      await page.evaluate(`(async () => {
        window.opened = await ${call(open)}(false);
        await window.opened.search(${JSON.stringify(before)});
      })()`);
    }
    Object.assign(site.sent, {bytes: 0, files: 0});
    const results = await page.evaluate(`(async () => {
      window.opened ??= await ${call(open)}(false);
      return await window.opened.search(${JSON.stringify(query)});
    })()`);
    return {bytes: site.sent.bytes, files: site.sent.files, results};
  });
}

// Milliseconds from opening to the results, all files in memory, the processor slowed down.
function time(browser, site, open, query) {
  return inNewPage(browser, site.origin, async (page, context) => {
    await page.evaluate(`(${rememberFiles})()`);
    const ask = `(async () => {
      const start = performance.now();
      await (await ${call(open)}(true)).search(${JSON.stringify(query)});
      return performance.now() - start;
    })()`;
    await page.evaluate(ask);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: slowDown});
    const times = [];
    for (let i = 0; i < repetitions; ++i) times.push(await page.evaluate(ask));
    return median(times);
  });
}

// [{query, first, further, files, milliseconds, results}] of the program in the folder.
export async function measureQueries(program, folder, warm, queries) {
  const {needs, open} = programs[program];
  if (!existsSync(join(folder, needs))) throw new Error(`${folder}/${needs} is missing`);
  const site = await serve(folder);
  const browser = await launch();
  try {
    const measured = [];
    for (const query of queries) {
      const first = await countBytes(browser, site, open, null, query);
      const further = await countBytes(browser, site, open, warm, query);
      const milliseconds = await time(browser, site, open, query);
      measured.push({
        query, first: first.bytes, further: further.bytes, files: further.files, results: first.results, milliseconds,
      });
    }
    return measured;
  } finally {
    await browser.close();
    site.close();
  }
}
