// An invented office as the index sees it: what the tests of the reader look things up in.
import {writeIndex} from './write_index.mjs';

const words = (...passages) => passages.map((text, i) => ({place: [`par_${i + 1}`], text}));

export const lemmas = {
  umowa: ['umowy', 'umów', 'umowę', 'umową', 'umowach'],
  umówić: ['umów', 'umówił'],
  zamówienie: ['zamówienia', 'zamówień', 'zamówieniami', 'zamówieniach'],
  publiczny: ['publiczne', 'publicznych', 'publicznego'],
  referat: ['referatu', 'referatem', 'referaty'],
  urząd: ['urzędu', 'urzędem'],
  gmina: ['gminy', 'gminie'],
  miejski: ['miejska', 'miejskiej'],
  przykładowo: ['przykładowa'],
  organizacyjny: ['organizacyjnego', 'organizacyjnym'],
  iść: ['szedł', 'idzie'],
  laska: ['laski'],
  łaska: ['łaski'],
  '~gmp': ['gmp', 'gminy miejskiej przykładowo'],
};

export const site = {
  lemmas,
  stop: ['i', 'w', 'na', 'oraz', 'się', 'jest'],
  synonyms: [
    ['gmp', '~gmp'],
    ['gmina miejska przykładowo', '~gmp'],
  ],
  pages: [
    {
      url: 'komorki/referat-analiz/index.html', title: 'Referat Analiz (AN-05-2)', kind: 'komorka', year: 2025,
      dates: 'od 2025', tags: ['referat-analiz'],
      passages: [
        {name: 'Referat Analiz', text: 'Referat Analiz w Wydziale Testowym.', keys: ['#an052']},
        {place: ['zadania|zadania'], text: 'Prowadzenie rejestru umów oraz zamówień publicznych.'},
      ],
    },
    {
      url: 'zarzadzenie/2025/1796/index.html', title: 'Zarządzenie nr 1796/2025 w sprawie regulaminu organizacyjnego',
      label: 'Zarządzenie nr 1796/2025', titleKeys: ['#17962025'], dates: 'od 28 lipca 2025 r.', year: 2025,
      passages: [
        {name: 'Zarządzenie nr 1796/2025 w sprawie regulaminu organizacyjnego', text: 'Na podstawie ustawy (Dz. U. z 2024 r. poz. 1465 i 1572) zarządza się, co następuje:', keys: ['#17962025'], mentions: ['#dzu2024p1465', '#dzu2024p1572']},
        {place: ['par_19'], name: 'Zamówienia', text: 'Referat realizuje zadania:'},
        {place: ['par_19', 'ust_1'], text: 'Udzielanie zamówień publicznych w imieniu Gminy Miejskiej Przykładowo.', mentions: ['~gmp']},
        {place: ['par_19', 'ust_1', 'pkt_2'], text: 'prowadzenie spraw z zakresu cyberbezpieczeństwa,'},
        {place: ['par_19', 'ust_1', 'pkt_3'], text: 'współpraca z AN-05-2 w sprawach umów,', mentions: ['#an052']},
        {place: ['par_20'], text: 'GMP jest administratorem danych. Zarządzenie z dnia 28 lipca 2025 r. wykonuje się zgodnie z § 19 ust. 1.', mentions: ['#20250728', '@par_19__ust_1', '~gmp']},
        {place: ['par_21'], text: 'Kierownik szedł na spotkanie organizacyjno-prawne.', mentions: ['organizacyjnoprawne']},
        {place: ['par_22'], text: 'Laska leży w sali. Łaska pańska na pstrym koniu.'},
        {place: ['zal_1|załącznik nr 1', 'art_5a'], text: 'Załącznik o drukach.', keys: ['@art_5a']},
      ],
    },
    {
      url: 'komorki/referat-testow/index.html', title: 'Referat Testów (AN-05-2)', kind: 'komorka', status: 'uchylone', year: 2022,
      dates: 'do 2024', tags: ['referat-testow'],
      passages: [{name: 'Referat Testów', text: 'Dawny referat.', keys: ['#an052']}],
    },
    {
      url: 'zarzadzenie/2022/1756/index.html', title: 'Zarządzenie nr 1756/2022', label: 'Zarządzenie nr 1756/2022',
      titleKeys: ['#17562022'], status: 'uchylone', year: 2022, dates: 'do 27 lipca 2025 r.',
      passages: [
        {name: 'Zarządzenie nr 1756/2022', text: 'Uchylony akt.', keys: ['#17562022']},
        ...words('Dawne zasady zamówień.', 'Dawny rejestr.', 'Dawny tekst o umowach.'),
      ],
    },
  ],
};

export const shards = ['!', 'a', 'l', 'r', 'u', 'z'];
export const slipShards = ['a', 'm', 't'];

// A function as `openIndex` wants it, over files in memory; `asked` collects their paths.
export function readerOf(files, asked = []) {
  return async (url) => {
    const path = url.replace('https://przyklad.test/szukaj/indeks/', '');
    asked.push(path);
    if (!files.has(path)) throw new Error(`there is no ${path}`);
    return files.get(path);
  };
}
export const base = 'https://przyklad.test';

export const filesOf = (options) => writeIndex(site, {shards, slipShards, perBlock: 4, ...options});
