// Pagefind on a copy of a built site, asked in Node as a browser would ask it.
import {execFileSync} from 'node:child_process';
import {copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const program = resolve(dirname(fileURLToPath(import.meta.url)), 'node_modules/.bin/pagefind');

// {search(query) -> urls of pages, best first, 50 at most; close()}
export async function openPagefind(siteFolder) {
  if (!existsSync(program)) throw new Error('Pagefind is missing: npm ci --prefix tests/search');
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  cpSync(siteFolder, join(folder, 'site'), {recursive: true});
  execFileSync(program, ['--site', join(folder, 'site'), '--output-path', join(folder, 'index'), '--root-selector', 'main']);
  copyFileSync(join(folder, 'index/pagefind.js'), join(folder, 'index/pagefind.mjs'));
  const server = createServer((request, response) => {
    const file = join(folder, 'index', decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    if (!existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200).end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const pagefind = await import(pathToFileURL(join(folder, 'index/pagefind.mjs')));
  await pagefind.options({basePath: `http://127.0.0.1:${server.address().port}/`, baseUrl: '/'});
  return {
    async search(query) {
      const {results} = await pagefind.search(query);
      const data = await Promise.all(results.slice(0, 50).map((one) => one.data()));
      return data.map(({url}) => url.replace(/^\//, ''));
    },
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
