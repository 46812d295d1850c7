// A wide vocabulary, with the forms of each word: the Polish dictionary of Hunspell.
import {readFileSync} from 'node:fs';

const folder = '/usr/share/hunspell';

// Numbers from 0 to 1, always the same for the same seed.
export function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function read(name) {
  try {
    return new TextDecoder('iso-8859-2').decode(readFileSync(`${folder}/${name}`));
  } catch {
    console.error(`needs ${folder}/${name}: the package hunspell-pl`);
    process.exit(2);
  }
}

// By flag: [condition, strip, add].
function readSuffixes() {
  const suffixes = new Map();
  for (const line of read('pl_PL.aff').split(/\r?\n/)) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    if (!suffixes.has(flag)) suffixes.set(flag, []);
    const nothing = (part) => (part === '0' ? '' : part);
    suffixes.get(flag).push([new RegExp(`${condition}$`), nothing(strip), nothing(add)]);
  }
  return suffixes;
}

function formsOf(word, flags, suffixes) {
  const forms = new Set([word]);
  for (const flag of flags) {
    for (const [condition, strip, add] of suffixes.get(flag) ?? []) {
      if (word.length > strip.length && word.endsWith(strip) && condition.test(word)) {
        forms.add(word.slice(0, word.length - strip.length) + add);
      }
    }
  }
  return [...forms];
}

// `count` words with all their forms, first the one that the dictionary has; the commonest first.
function chooseWords(count) {
  const suffixes = readSuffixes();
  const inflected = read('pl_PL.dic').split(/\r?\n/).map((line) => line.split('/'))
    .filter(([word, flags]) => flags && /^\p{Ll}{4,}$/u.test(word) && !/^(nie|naj)/.test(word));
  const random = numbersFrom(1);
  const chosen = new Set();
  while (chosen.size < count) chosen.add(Math.floor(random() * inflected.length));
  return [...chosen].map((i) => formsOf(inflected[i][0], inflected[i][1], suffixes));
}

// Ranks below `count`, as often as words of that rank are in texts (Zipf's law).
function makeRanks(count) {
  const sums = [];
  let sum = 0;
  for (let rank = 0; rank < count; ++rank) sums.push(sum += 1 / (rank + 2.7));
  return (number) => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < number * sum) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const joints = ['i', 'w', 'na', 'do', 'z', 'oraz', 'dla', 'przez', 'przy', 'po', 'o', 'w zakresie'];

// A function (topic seed, seed, length) -> a phrase of so many words. Part of them is of the topic,
// the rest of all words.
export function makePhrases(count) {
  const words = chooseWords(count);
  const rankOf = makeRanks(words.length);
  const topicSize = 60;
  return (topicSeed, seed, length) => {
    const random = numbersFrom(seed);
    const phrase = [];
    for (let i = 0; i < length; ++i) {
      const ofTopic = random() < 0.4;
      const rank = ofTopic ?
        rankOf(numbersFrom(topicSeed + Math.floor(random() * topicSize))() ** 0.5) : rankOf(random());
      const forms = words[rank];
      if (i > 0 && i + 1 < length && random() < 0.3) {
        phrase.push(joints[Math.floor(random() * joints.length)]);
      }
      phrase.push(forms[Math.floor(forms.length * random() ** 2)]);
    }
    return phrase.join(' ');
  };
}
