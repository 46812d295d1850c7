// The script of the box in the head of a page: a plain form that leads to the search page, and, once it is used,
// suggestions by the pattern of an editable combobox with a listbox.
import {ask, counted, nameOf, patient, prepare} from './ask.mjs';

const mostSuggestions = 6;
const shortestQuery = 2;

function optionOf(result, number) {
  const option = document.createElement('li');
  option.id = `szukajka-${number}`;
  option.className = 'podpowiedz';
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  for (const [part, text] of [['tytul', nameOf(result)], ['opis', result.excerpt]]) {
    if (!text) continue;
    const span = document.createElement('span');
    span.className = `podpowiedz-${part}`;
    span.lang = 'pl';
    span.textContent = text;
    option.append(span, ' ');
  }
  return option;
}

function startBox(form) {
  const {root, szukaj, ...words} = form.dataset;
  const input = form.querySelector('input');
  const list = form.querySelector('[role="listbox"]');
  const status = form.querySelector('[role="status"]');
  let results = [];
  let chosen = -1;
  let asked = 0;

  form.action = szukaj;
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false',
  })) input.setAttribute(name, value);

  function choose(index) {
    list.children[chosen]?.setAttribute('aria-selected', 'false');
    chosen = index;
    const option = list.children[chosen];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({block: 'nearest'});
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function show(some) {
    choose(-1);
    results = some;
    list.replaceChildren(...some.map((result, i) => optionOf(result, i + 1)));
    list.hidden = !some.length;
    input.setAttribute('aria-expanded', String(!list.hidden));
  }

  function close() {
    asked += 1;  // what is still on its way comes too late
    show([]);
    status.textContent = '';
  }

  async function suggest() {
    const query = input.value.trim();
    if (query.length < shortestQuery || document.activeElement !== input) {
      close();
      return;
    }
    asked += 1;
    const mine = asked;
    try {
      const found = await ask(root, input.value, {limit: mostSuggestions, typing: true});
      if (mine !== asked) return;
      show(found);
      status.textContent = found.length ? counted(words, found.length) : words.none;
    } catch {
      if (mine !== asked) return;
      show([]);
      status.textContent = words.failed;
    }
  }

  const go = (index) => { location.href = new URL(root + results[index].url, document.baseURI).href; };

  const keys = {
    ArrowDown: () => choose(chosen + 1 < results.length ? chosen + 1 : -1),
    ArrowUp: () => choose(chosen < 0 ? results.length - 1 : chosen - 1),
    Enter: () => (chosen < 0 ? false : go(chosen)),
    Escape: close,
  };
  const suggestSoon = patient(suggest, 150);
  input.addEventListener('focus', () => prepare(root), {once: true});
  input.addEventListener('input', () => suggestSoon());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (list.hidden) {
      if (event.key === 'ArrowDown') suggestSoon(true);
    } else if (keys[event.key]) {
      if (keys[event.key]() !== false) event.preventDefault();
    }
  });
  // The field keeps the focus; a press that leaves the option before it ends chooses nothing.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const index = [...list.children].indexOf(event.target.closest('[role="option"]'));
    if (index >= 0) go(index);
  });
}

document.querySelectorAll('form[data-szukajka]').forEach(startBox);
