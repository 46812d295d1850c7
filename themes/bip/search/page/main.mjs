// The script of every page: the box in its head, or the search page.
import {startBox} from './box.mjs';
import {startResults} from './results.mjs';

document.querySelectorAll('form[data-szukajka]').forEach(startBox);
const form = document.getElementById('szukaj');
if (form) startResults(form);
