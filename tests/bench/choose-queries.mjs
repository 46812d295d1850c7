// The texts of pages and queries chosen from them, always the same for the same pages.
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

// Paths below `folder`, sorted.
export function filesIn(folder, end = '') {
  const found = [];
  const visit = (below) => {
    for (const entry of readdirSync(join(folder, below), {withFileTypes: true})) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (path.endsWith(end)) found.push(path);
    }
  };
  visit('');
  return found.sort();
}

export const sizeOf = (folder, paths) =>
  paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);

// What a reader reads: the text of <main>.
export function textOf(html) {
  return plain(html.slice(html.indexOf('<main'), html.lastIndexOf('</main>')));
}

// The provisions of an act's page, without what the site says of them; all of another page.
function lawOf(html) {
  const first = html.indexOf('<section class="paragraf"');
  return first < 0 ? textOf(html) : plain(html.slice(first, html.lastIndexOf('</section>')));
}

function plain(html) {
  return html.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#?\w+);/g, ' ').replace(/\s+/g, ' ').trim();
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// {bytes of text, queries: {code, common, rare}, warm}
export function readPages(folder) {
  let bytes = 0;
  const pagesWith = new Map();
  const codes = new Set();
  for (const path of filesIn(folder, '.html')) {
    const html = readFileSync(join(folder, path), 'utf8');
    bytes += Buffer.byteLength(textOf(html));
    const text = lawOf(html);
    for (const code of text.match(/\b\p{Lu}{2}\d*-\d\d(?:-\d)?\b/gu) ?? []) codes.add(code);
    const words = new Set(text.toLowerCase().match(/\p{L}{7,}/gu) ?? []);
    for (const word of words) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  }
  const byPages = [...pagesWith].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  const sorted = [...codes].sort(compare);
  return {
    bytes,
    warm: byPages[Math.floor(byPages.length / 20)][0],
    queries: {
      'a code': sorted[sorted.length >> 1],
      'two common words': `${byPages[0][0]} ${byPages[1][0]}`,
      'a rare word': byPages[byPages.length - 1][0],
    },
  };
}
