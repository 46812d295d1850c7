// make-acts.mjs N FOLDER [--words wide]: a site with N invented acts of about 25 KB, the same for
// the same N.
//
// The offices ("Centrum Spraw Przykładowych nr 7" of the town of Przykładowo) each have a chain of
// regulations that repeal one another: units, subordination, tasks, of which some change from one
// regulation to the next, and citations of earlier acts. FOLDER/site is the site.
//
// The tasks have some 1,600 words; with `--words wide`, words of the Polish dictionary, some 16,000
// with their forms, as often as a natural text has common and rare ones (and no sense).
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {makePhrases} from './vocabulary.mjs';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const firstYear = 1990;
const years = 36;
const chainLength = 40;
const unitsPerOffice = 12;
const wideVocabulary = 16000;

const kinds = [
  {nominative: 'Referat', genitive: 'Referatu'},
  {nominative: 'Oddział', genitive: 'Oddziału'},
  {nominative: 'Zespół', genitive: 'Zespołu'},
  {nominative: 'Stanowiska', genitive: 'Stanowisk'},
];

// In the genitive, after "ds.".
const topics = [
  'archiwum zakładowego', 'budżetu i planowania', 'dróg gminnych', 'edukacji przedszkolnej',
  'egzekucji należności', 'ewidencji gruntów', 'ewidencji ludności', 'gospodarki odpadami',
  'gospodarki wodnej', 'informacji przestrzennej', 'inwestycji miejskich', 'kontroli wewnętrznej',
  'kultury i czytelnictwa', 'obsługi mieszkańców', 'ochrony powietrza', 'ochrony zabytków',
  'oświetlenia ulic', 'podatków lokalnych', 'pomocy społecznej', 'profilaktyki zdrowotnej',
  'promocji miasta', 'remontów budynków', 'rynków i targowisk', 'spraw pracowniczych',
  'sportu i rekreacji', 'transportu zbiorowego', 'utrzymania cmentarzy', 'współpracy zagranicznej',
  'zamówień publicznych', 'zarządzania kryzysowego', 'zasobu mieszkaniowego', 'zieleni miejskiej',
];

const actions = [
  'prowadzenie ewidencji', 'przygotowywanie projektów', 'koordynowanie realizacji',
  'nadzór nad wykonaniem', 'sporządzanie sprawozdań z realizacji', 'opiniowanie',
  'gromadzenie i udostępnianie danych dotyczących', 'monitorowanie przebiegu',
  'aktualizowanie rejestru', 'planowanie wydatków na rzecz', 'rozliczanie kosztów',
  'weryfikowanie kompletności',
];

const objects = [
  'wniosków składanych przez mieszkańców i przedsiębiorców', 'umów zawieranych z wykonawcami robót',
  'harmonogramów prac zaplanowanych na kolejny rok budżetowy', 'zadań zleconych jednostkom miejskim',
  'programów wieloletnich przyjętych przez Radę Miasta', 'zgłoszeń przekazanych drogą elektroniczną',
  'przeglądów okresowych obiektów stanowiących własność gminy', 'dotacji celowych i ich rozliczeń',
  'szkoleń organizowanych dla pracowników Urzędu', 'zaleceń pokontrolnych i terminów ich wykonania',
  'decyzji administracyjnych wydawanych w pierwszej instancji', 'zasobów powierzonych do użytkowania',
];

const conditions = [
  'zgodnie z instrukcją kancelaryjną', 'w zakresie ustalonym przez Dyrektora',
  'we współpracy z pozostałymi komórkami organizacyjnymi Urzędu', 'w terminach określonych w planie',
  'z wykorzystaniem systemu elektronicznego zarządzania dokumentacją', 'w trybie przepisów odrębnych',
  'po uzyskaniu opinii Skarbnika Miasta', 'na podstawie upoważnienia Burmistrza',
  'z zachowaniem zasad ochrony danych osobowych', 'w uzgodnieniu z zarządcami nieruchomości',
  'przy udziale jednostek pomocniczych gminy', 'w granicach środków ujętych w budżecie',
];

const months = [
  'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września',
  'października', 'listopada', 'grudnia',
];

// A number below `bound` that depends on the parts alone.
function pick(bound, ...parts) {
  let hash = 2166136261;
  for (const part of parts) {
    for (const byte of Buffer.from(`${part};`)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  }
  hash ^= hash >>> 15;
  return (Math.imul(hash, 2246822519) >>> 7) % bound;
}

// How often something has changed up to a version, where it changes in one version out of `period`.
function changes(version, period, ...parts) {
  let count = 0;
  for (let v = 1; v <= version; ++v) count += pick(period, v, ...parts) === 0 ? 1 : 0;
  return count;
}

// Act number `index` of `total`: spread evenly over the years, numbered within each.
function identify(index, total) {
  const year = firstYear + Math.floor(index * years / total);
  const first = Math.ceil((year - firstYear) * total / years);
  const next = Math.ceil((year - firstYear + 1) * total / years);
  const day = 1 + Math.floor((index - first) * 364 / (next - first));
  const date = new Date(Date.UTC(year, 0, day));
  const iso = date.toISOString().slice(0, 10);
  const spelled = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${year} r.`;
  return {number: `${index - first + 1}/${year}`, year, iso, spelled};
}

function unitsOf(chain, version) {
  return Array.from({length: unitsPerOffice}, (unused, place) => {
    // Each place of the office has topics of its own, so that no two units share a name.
    const own = topics.filter((unused, i) => i % unitsPerOffice === place);
    const name = `ds. ${own[pick(own.length, chain, place, changes(version, 25, 'name', chain, place))]}`;
    const kind = kinds[pick(kinds.length, 'kind', chain, place)];
    const code = `CP${chain + 1}-${String(1 + Math.floor(place / 4)).padStart(2, '0')}-${1 + place % 4}`;
    return {place, code, nominative: `${kind.nominative} ${name}`, genitive: `${kind.genitive} ${name}`};
  });
}

function usualTask(chain, place, number, age) {
  const words = (list, key) => list[pick(list.length, key, chain, place, number, age)];
  return `${words(actions, 'a')} ${words(objects, 'o')}, ${words(conditions, 'c')}` +
    (pick(3, 'more', chain, place, number) === 0 ? `, oraz ${words(actions, 'b')} ${words(objects, 'p')}` : '');
}

function makeWideTask() {
  const phrase = makePhrases(wideVocabulary);
  return (chain, place, number, age) => {
    const topic = pick(2 ** 25, 'topic', chain, place);
    const seed = pick(2 ** 25, 'words', chain, place, number, age);
    return phrase(topic, seed, 7 + seed % 8);
  };
}

// A task is the same in all versions of its age.
function rememberTasks(make) {
  const known = new Map();
  return (chain, version, place, number) => {
    const age = changes(version, 12, 'task', chain, place, number);
    const key = `${chain} ${place} ${number} ${age}`;
    if (!known.has(key)) known.set(key, make(chain, place, number, age));
    return known.get(key);
  };
}

const listed = (items) =>
  items.map((item, i) => `${i + 1}) ${item}${i + 1 < items.length ? ';' : '.'}`).join('\n\n');

function textOf(chain, version, cited, earlier) {
  const units = unitsOf(chain, version);
  const named = units.map((unit) => `${unit.nominative} – ${unit.code}`);
  const third = unitsPerOffice / 3;
  const office = `Centrum Spraw Przykładowych nr ${chain + 1}`;
  const paragraphs = [
    `1. ${office}, zwane dalej „Centrum”, będące komórką organizacyjną Urzędu Miasta Przykładowa, ` +
      'kierowane jest przez Dyrektora przy pomocy dwóch Zastępców.\n\n' +
      `2. W skład Centrum wchodzą następujące wewnętrzne komórki organizacyjne:\n\n${listed(named)}\n\n` +
      `3. Dyrektorowi Centrum podlegają bezpośrednio:\n\n` +
      `${listed(['I Zastępca Dyrektora', 'II Zastępca Dyrektora', ...named.slice(0, third)])}\n\n` +
      `4. I Zastępcy Dyrektora podlegają bezpośrednio:\n\n${listed(named.slice(third, 2 * third))}\n\n` +
      `5. II Zastępcy Dyrektora podlegają bezpośrednio:\n\n${listed(named.slice(2 * third))}`,
    ...units.map((unit) => {
      const tasks = Array.from({length: 9 + pick(5, 'tasks', chain, unit.place)},
        (unused, number) => taskOf(chain, version, unit.place, number));
      return `Do zakresu działania ${unit.genitive} (${unit.code}) należy:\n\n${listed(tasks)}`;
    }),
    'Wszystkie komórki organizacyjne Centrum są odpowiedzialne za:\n\n' + listed([
      'terminowe i zgodne z prawem załatwianie spraw', 'ochronę informacji i danych osobowych',
      'przekazywanie dokumentacji do archiwum zakładowego']),
  ];
  for (const act of cited) {
    paragraphs.push(`Zadania, o których mowa w § 2 pkt 1, wykonuje się z uwzględnieniem zarządzenia nr ` +
      `${act.number} Burmistrza Miasta Przykładowa z dnia ${act.spelled}`);
  }
  paragraphs.push('Wykonanie zarządzenia powierza się Dyrektorowi Centrum.');
  if (earlier) {
    paragraphs.push(`Traci moc zarządzenie nr ${earlier.number} Burmistrza Miasta Przykładowa z dnia ` +
      `${earlier.spelled} w sprawie organizacji i zakresu działania Centrum Spraw Przykładowych nr ${chain + 1}.`);
  }
  paragraphs.push('Zarządzenie wchodzi w życie z dniem podpisania.');
  return paragraphs.map((paragraph, i) => `§ ${i + 1}. ${paragraph}\n`).join('\n');
}

function actOf(index, total, chains) {
  const chain = index % chains;
  const version = Math.floor(index / chains);
  const self = identify(index, total);
  const earlier = version > 0 ? identify(index - chains, total) : null;
  const cited = index === 0 ? [] :
    [1, 2].map((n) => identify(pick(index, 'cited', n, index), total));
  const title = `w sprawie organizacji i zakresu działania Centrum Spraw Przykładowych nr ${chain + 1}`;
  const text = `---
type: zarządzenie
number: ${self.number}
date: ${self.iso}
title: ${title}
signed_by: {name: Jan Przykładowy, role: Burmistrz Miasta Przykładowa}
subject: organizacja Centrum Spraw Przykładowych nr ${chain + 1}
---
Na podstawie art. 33 ust. 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym zarządza się, co następuje:

${textOf(chain, version, cited, earlier)}`;
  return {path: `acts/${self.year}/${self.number.split('/')[0]}.md`, text};
}

function write(file, text) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

const {values: options, positionals: [count, folder]} = parseArgs({
  allowPositionals: true, options: {words: {type: 'string', default: 'usual'}}});
const total = Number(count);
if (!Number.isInteger(total) || total < 1 || !folder || !['usual', 'wide'].includes(options.words)) {
  console.error('usage: make-acts.mjs N FOLDER [--words wide]');
  process.exit(2);
}
const taskOf = rememberTasks(options.words === 'wide' ? makeWideTask() : usualTask);

const chains = Math.ceil(total / chainLength);
for (let index = 0; index < total; ++index) {
  const {path, text} = actOf(index, total, chains);
  write(join(folder, 'content', path), text);
}
write(join(folder, 'content/publisher.yaml'), `name: Miasto Przykładowo
genitive: Miasta Przykładowa
issuer: Burmistrz Miasta Przykładowa
issuer_genitive: Burmistrza Miasta Przykładowa
office: Urząd Miasta Przykładowa
bip: https://bip.przykladowo.example/
www: https://www.przykladowo.example/
urls:
  act: "{type}/{year}/{number}/{slug}.html"
`);
write(join(folder, 'site/site.yaml'), `content: ../content
theme: ${relative(join(folder, 'site'), join(project, 'themes/bip'))}
language: pl
title: Akty Miasta Przykładowa – dane wymyślone
`);
