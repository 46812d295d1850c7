// The script of the search page: results while one types, an address that can be kept, filters.
import {ask, counted, patient} from './ask.mjs';

const step = 10;
const classOf = {obowiazuje: 'in-force', przyszle: 'future', nieznane: 'unknown'};
const byId = (id) => document.getElementById(`szukaj-${id}`);

function marked(text, marks) {
  const parts = document.createDocumentFragment();
  let at = 0;
  for (const [from, to] of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    parts.append(text.slice(at, from), mark);
    at = to;
  }
  parts.append(text.slice(at));
  return parts;
}

function linkTo(address, text) {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

// What is no text of the law is not in force; of units and posts the dates say whether they are there.
const saysStatus = (kind, status, dates) =>
  /^(akt|przepis|pojecie|dokument)$/.test(kind) || (status !== 'obowiazuje' && !(/^(komorka|stanowisko)$/.test(kind) && dates));

// Fills the template of a result; what stays empty is left out.
function itemOf({url, title, label, citation, kind, status, dates, excerpt, marks}, form) {
  const words = form.dataset;
  const item = byId('wynik').content.cloneNode(true);
  const fill = (name, ...content) => {
    const part = item.querySelector(`.${name}`);
    if (content.some(Boolean)) part.append(...content);
    else part.remove();
    return part;
  };
  const named = (group, value) => form.getAttribute(`data-${group}-${value}`) ?? '';
  const link = fill('wynik-lacze', label || title);
  link.href = words.root + url;
  link.lang = 'pl';
  if (citation) {
    const place = document.createElement('span');
    place.className = 'wynik-przepis';
    place.textContent = citation;
    link.append(' ', place);
  }
  fill('wynik-tytul', label ? title : '');
  fill('wynik-rodzaj', named('kind', kind));
  fill('stan', saysStatus(kind, status, dates) && named('status', status)).classList.add(classOf[status] ?? 'not-in-force');
  fill('wynik-daty', dates);
  fill('wynik-fragment', excerpt && marked(excerpt, marks));
  return item;
}

function startResults(form) {
  const words = form.dataset;
  const indexOfWords = form.action;
  const [input, list, status, correction, more] = ['q', 'lista', 'stan', 'poprawka', 'wiecej'].map(byId);
  const section = list.closest('section');
  const pageTitle = document.title;
  const selects = [...form.querySelectorAll('select')];
  const address = new URL(location.href);
  let limit = step;
  let asked = 0;

  function fromAddress() {
    for (const field of [input, ...selects]) {
      const value = address.searchParams.get(field.name) ?? '';
      field.value = value;
      if (field.value === value || field === input) continue;
      field.add(new Option(value, value, false, true));
    }
  }

  function keepAddress() {
    for (const {name, value} of [input, ...selects]) {
      if (value.trim()) address.searchParams.set(name, value.trim());
      else address.searchParams.delete(name);
    }
    if (address.href !== location.href) history.replaceState(null, '', address);
    const query = input.value.trim();
    document.title = query ? words.title.replace('#', () => query) : pageTitle;
  }

  function addressWith(query) {
    const other = new URL(address);
    other.searchParams.set('q', query);
    return other.href;
  }

  function showCorrection({corrections}) {
    const query = corrections.reduce((text, {from, to}) => text.replace(from, () => to), input.value.normalize());
    correction.hidden = !corrections.length;
    correction.replaceChildren(...corrections.length ? [words.didYouMean, ' ', linkTo(addressWith(query), query)] : []);
  }

  function show(results) {
    list.replaceChildren(...results.map((result) => itemOf(result, form)));
    more.hidden = results.total <= results.length;
    const count = results.more ? words.moreThan.replace('#', results.total) : counted(words, results.total);
    status.textContent = [results.partial && words.partial, results.total ? count : words.none].filter(Boolean).join(' ');
    showCorrection(results);
  }

  function clear(...message) {
    list.replaceChildren();
    correction.hidden = true;
    more.hidden = true;
    status.replaceChildren(...message);
  }

  const failed = () => clear(
    location.protocol === 'file:' ? words.fromDisk : words.failed, ' ', linkTo(indexOfWords, words.toIndex), '.');

  async function search(typing) {
    asked += 1;
    const mine = asked;
    keepAddress();
    if (!input.value.trim()) {
      section.removeAttribute('aria-busy');
      clear();
      return;
    }
    section.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => { status.textContent = words.searching; }, 500);
    const filters = Object.fromEntries(selects.map(({name, value}) => [name, value]));
    try {
      const results = await ask(words.root, input.value, {limit, filters, typing});
      if (mine === asked) show(results);
    } catch {
      if (mine === asked) failed();
    }
    clearTimeout(slow);
    if (mine === asked) section.removeAttribute('aria-busy');
  }

  const start = (typing) => {
    limit = step;
    return search(typing);
  };
  const typed = patient(() => start(true), 120);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start(false);
  });
  input.addEventListener('input', () => typed());
  selects.forEach((select) => select.addEventListener('change', () => start(false)));
  more.addEventListener('click', async () => {
    const before = list.children.length;
    limit += step;
    await search(false);
    list.children[before]?.querySelector('a').focus();
  });

  fromAddress();
  start(false);
}

const form = document.getElementById('szukaj');
if (form) startResults(form);
