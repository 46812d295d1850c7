// A built site as the tests see it: its files, a server for them, and pages that stand for all.
import {createServer} from 'node:http';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {dirname, extname, join, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

// Where the sites stand: SITES names another folder than the project's.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const sites = resolve(process.env.SITES ?? join(root, 'site'));

export const siteNames = ['krakow', 'lublin'];

// The site must work below any path, and under this policy: no inline script or style, nobody else.
const prefix = '/pod/adresem/';
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'",
  "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'",
].join('; ');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export class Site {
  constructor(name, folder = join(sites, name, 'public')) {
    this.name = name;
    this.folder = folder;
    if (!existsSync(join(this.folder, 'index.html'))) {
      throw new Error(`${this.folder} is not built: run scripts/build-site`);
    }
    this.pages = readdirSync(this.folder, {recursive: true})
      .map((path) => path.split(sep).join('/'))
      .filter((path) => path.endsWith('.html'))
      .sort();
  }

  file(path) {
    return join(this.folder, path);
  }

  // Of each kind of page (the folder at the top) the shortest and the longest.
  samples() {
    const kinds = new Map();
    for (const path of this.pages) {
      const depth = path.split('/').length;
      const kind = depth === 1 ? path : `${path.split('/')[0]} ${depth}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
    }
    const size = (path) => statSync(this.file(path)).size;
    return [...kinds.values()].flatMap((paths) => {
      const bySize = paths.sort((a, b) => size(a) - size(b));
      return [...new Set([bySize[0], bySize.at(-1)])];
    });
  }

  // The longest act. What stands beside an act (comparisons) is in folders of its own.
  act() {
    const acts = this.samples().filter(
      (path) => /^(zarzadzenie|uchwala)\//.test(path) && !path.endsWith('/index.html'));
    return acts.at(-1);
  }

  async serve() {
    this.server = createServer((request, response) => this.#answer(request, response));
    await new Promise((done) => this.server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${this.server.address().port}`;
  }

  url(path = '') {
    return this.origin + prefix + path;
  }

  close() {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  #answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, this.origin).pathname);
    let file = resolve(this.folder, path.slice(prefix.length));
    if (path.endsWith('/')) file = join(file, 'index.html');
    const inside = path.startsWith(prefix) && (file + sep).startsWith(this.folder + sep);
    if (!inside || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404, {'content-type': 'text/plain'}).end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    response.end(readFileSync(file));
  }
}
