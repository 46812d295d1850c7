// The texts of content/ cut into passages by a method of its own: line by line, with what stands
// above a line (heading, paragraph, point) as its context. It shares nothing with the program: the
// answers that tests/search expects must not come from what they test.
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const levels = [
  [/^# /, 0], [/^## /, 1], [/^### /, 2], [/^§/, 3], [/^\d+[a-z]?\. /, 4], [/^[„]?\d+[a-z]?\) /, 5],
  [/^[„]?[a-z]\) /, 6], [/^[-–] /, 7],
];

function levelOf(line) {
  return levels.find(([sign]) => sign.test(line.trim()))?.[1] ?? 8;
}

// [{text, context}] of a Markdown text: `context` holds the lines above, `text` the line itself.
export function passagesOf(markdown) {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  const above = [];
  const passages = [];
  for (const line of body.split('\n').filter((one) => one.trim() !== '')) {
    const level = line.startsWith('    ') ? levelOf(line) + 4 * (/^ */.exec(line)[0].length / 4) : levelOf(line);
    while (above.length > 0 && above.at(-1).level >= level) above.pop();
    passages.push({text: plain(line), context: above.map((one) => plain(one.line)).join(' ')});
    above.push({level, line});
  }
  return passages;
}

function plain(line) {
  return line.replace(/\]\([^)]*\)/g, ']').replace(/[*#|[\]`]/g, ' ').replace(/\s+/g, ' ').trim();
}

const titleOf = (markdown) => /^title: (.*)$/m.exec(markdown)?.[1] ?? '';
const read = (...path) => readFileSync(join(root, 'content', ...path), 'utf8');
const files = (...path) => {
  try {
    return readdirSync(join(root, 'content', ...path), {recursive: true}).sort();
  } catch {
    return [];
  }
};

// The lines that hold `begin` or stand below one that does, and not below one that holds `not`.
function sectionOf(text, {begin, not = []}) {
  return passagesOf(text)
    .filter(({text: line, context}) => {
      const whole = `${context} ${line}`;
      return begin.some((one) => whole.includes(one)) && !not.some((one) => whole.includes(one));
    })
    .map(({text: line}) => line);
}

// Every page of a site that holds a text of its own: [{page, title, passages: [{text, context}]}].
// `acts`: page -> file. `parts`: page of a unit or a role -> {name, from: [{file, begin, not}]}; its
// passages are its tasks.
export function pagesOf(site, {acts, parts}) {
  const pages = [];
  for (const [page, file] of Object.entries(acts)) {
    const text = read(site, file);
    pages.push({page, title: titleOf(text), passages: passagesOf(text)});
  }
  for (const file of files(site, 'documents')) {
    const text = read(site, 'documents', file);
    pages.push({page: `dokumenty/${file.replace('.md', '')}/`, title: titleOf(text), passages: passagesOf(text)});
  }
  for (const file of files(site, 'registers')) {
    const text = read(site, 'registers', file);
    const [head, ...rows] = text.split(/\n {2}- (?=number|code: G|name: )/);
    pages.push({
      page: `rejestry/${file.replace('.yaml', '')}/`,
      title: titleOf(text),
      passages: [head, ...rows].map((row) => ({text: plain(row), context: ''})),
    });
  }
  for (const file of files(site, 'pages')) {
    const text = read(site, 'pages', file);
    pages.push({page: `${file.replace('.md', '')}/`, title: titleOf(text), passages: passagesOf(text)});
  }
  for (const [page, {name, from}] of Object.entries(parts)) {
    const lines = from.flatMap((part) => sectionOf(read(site, part.file), part));
    pages.push({page, title: name, passages: lines.map((text) => ({text, context: ''}))});
  }
  return pages;
}

// Pages with a passage where every one of the patterns stands, in its text (one at least), its
// context or the title of its page. Patterns are lists of forms written by hand.
export function pagesWith(pages, words, without = []) {
  const forms = (list) => list.map((one) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${one})(?![\\p{L}\\p{N}])`, 'iu'));
  const all = forms(words);
  const none = forms(without);
  return pages
    .filter(({title, passages}) =>
      [{text: title, context: ''}, ...passages].some(({text, context}) => {
        const around = `${title} ${context} ${text}`;
        return all.every((one) => one.test(around)) && all.some((one) => one.test(text)) &&
          !none.some((one) => one.test(around));
      }))
    .map(({page}) => page);
}
