// What a text says exactly: provisions, days, places in the journal of laws, codes. Each has a key
// in the index. Works on the words of `wordsOf`, of queries and of texts alike. What is read here need
// not exist: whoever looks a key up finds out.

// Levels of a provision, widest first, as they stand in keys; behind them the rest of the long words.
const levels = 'zal dzial rozdz oddz art par ust pkt lit tir'.split(' ');
const ordinals = 'pierwsz drugi trzeci czwart piat szost siodm osm dziewiat dziesiat'.split(' ');
// Letters are labels of lit. only and, as Roman numbers, of annexes and chapters: "§ 5 w", "załącznik do".
const step = new RegExp(`^(${levels.join('|')})(?:(?:aczni|ial|ykul|agraf|ep)\\w*|er\\w\\w?|u|em?|et)?[ .](?:nr )?`
  + '(\\d+[a-z]{0,3}(?:\\.\\d+)*|(?<=lit\\w*.)[a-z]{1,3}|(?<=(?:z|dz|r|o)\\w+.(?:nr )?)[ivxlc]+|'
  + `(?:${ordinals.join('|')})\\w*)(?!\\w)[ .]?`);

const months = 'sty lut mar kwi maj cze lip sie wrz paz lis gru'.split(' ');
const day = new RegExp(`^(\\d\\d?|\\d{4})(?: (${months.join('|')})\\w* |[-./](\\d\\d?)[-./])(\\d{4}|\\d\\d?)(?: roku)?(?= |$)`);
// "dz u z 2024 r nr 14 poz 1465", "dz.u.2024.1465", "dz.u.2024.0.1465"
const journal = /^dz[ .]?u[ .](?:z )?(\d{4})(?:.{0,12} poz\w*)?[. ](?:0\.)?(\d+(?: (?:(?:i|oraz|lub) )?\d+(?! r))*)(?= |$)/;

// "§ 19 ust. 1 pkt 3", also in another order, and what it lies in, narrowest first.
function citationIn(line, countWords) {
  const steps = [];
  let read = 0;
  for (let found; (found = step.exec(line.slice(read)));) {
    const [all, id, label] = found;
    const level = levels.indexOf(id);
    if (steps.some((one) => one.level === level)) break;
    read += all.length;
    const number = ordinals.findIndex((stem) => label.startsWith(stem)) + 1 || label.replace('.', '_');
    steps.push({level, id: id + '_' + number});
  }
  const to = countWords(line.slice(0, read));
  const path = steps.sort((a, b) => a.level - b.level).map(({id}) => id);
  return path.map((_, i) => ({names: ['@' + path.slice(0, path.length - i).join('__')], to, isOuter: i > 0, sure: /ar/.test(path[0]) && !path[i + 1]}));
}

// The runs of words that may be one code, longest first. A run that the writer did not join is one
// only if its parts are short, as those of codes are; a mere number is a word.
function codesIn(words, at) {
  const mostInCode = 5;
  const codes = [];
  let key = '';
  let joined = true;
  let short = true;
  for (const [i, {fold, joint}] of words.slice(at, at + mostInCode).entries()) {
    joined &&= !i || joint;
    short &&= fold.length < 5 || /\d/.test(fold);
    if (fold === '§' || !(joined || short)) break;
    key += fold;
    const hasDigit = /\d/.test(key);
    if (i ? joined || hasDigit : /\d\D|\D\d/.test(key)) {
      codes.unshift({names: ['#' + key], to: i + 1, sure: i && joined && hasDigit});
    }
  }
  return codes;
}

// What may begin at word `at`, the best reading first: {names (keys), to (words), sure, isOuter}. `sure`: it
// can be nothing else. `isOuter`: not what is cited, but that in which it lies.
export function exactAt(words, at) {
  const mostWords = 20;
  const line = words.slice(at, at + mostWords).map(({fold, joint}, i) => (i ? joint || ' ' : '') + fold).join('')
    .replace(/§/g, 'par').replace(/punk(t\w*|cie)/g, 'pkt');
  const countWords = (text) => text.trim().split(/[ ./–-]/).length;
  const spans = [...citationIn(line, countWords), ...codesIn(words, at)];
  let found = day.exec(line);
  if (found) {
    let [text, first, name, number, last] = found;
    if (first > 31) [first, last] = [last, first];
    const two = (value) => ('0' + value).slice(-2);
    spans.unshift({names: ['#' + last + two(months.indexOf(name) + 1 || number) + two(first)], to: countWords(text)});
  }
  found = journal.exec(line);
  if (found) {
    const [text, year, items] = found;
    spans.unshift({names: items.match(/\d+/g).map((item) => `#dzu${year}p${item}`), to: countWords(text), sure: true});
  }
  return spans;
}
