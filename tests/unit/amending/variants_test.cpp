#include <doctest/doctest.h>

#include "understood.hpp"

namespace bipgen::amending {
namespace {

struct Variant {
  const char* sentence;
  const char* understood;
};

// How acts of councils, mayors and ministers word the formulas of ZTP, and what they write instead.
TEST_CASE("the wording of a formula varies, its meaning does not") {
  const Variant variants[] = {
      {"W zarządzeniu nr 5 Ministra Administracji z dnia 3 marca 2007 r. w sprawie X § 1 "
       "otrzymuje brzmienie: „§ 1. Nowy.”",
       "replace § 1"},
      {"na początku rozdziału 2 dodaje się § 9a w brzmieniu: „§ 9a. Nowy.”",
       "add § 9a at the start in rozdział 2"},
      {"Przepisy § 5 i 6 tracą moc z dniem 1 stycznia 2026 r.",
       "end validity of § 5; § 6: from 2026-01-01"},
      {"Przepisy § 5 i 6 tracą moc z upływem dnia 31 grudnia 2026 r.",
       "end validity of § 5; § 6: last day 2026-12-31"},
      {"Z dniem wejścia w życie niniejszego zarządzenia traci moc zarządzenie nr 9/2012 Wójta "
       "Gminy Czarny Bór z dnia 3 lutego 2012 r. w sprawie X.",
       "repeal acts: zarządzenie nr 9/2012 of 2012-02-03"},
      {"uchylam § 5", "repeal § 5"},
      {"skreślam w § 5 ust. 2", "repeal § 5 ust. 2"},
      {"w § 5 skreślam ust. 2", "repeal § 5 ust. 2"},
      {"Uchyla się § 3 ust. 2 pkt 4 lit. a-c.", "repeal § 3 ust. 2 pkt 4 lit. a-c"},
      {"w § 10 po ust. 3 dodaje się ust. 4 o treści: „4. Nowy.”",
       "add § 10 ust. 4 after § 10 ust. 3"},
      {"w § 10 dodaje się ust. 4 o następującej treści: „4. Nowy.”", "add § 10 ust. 4"},
      {"§ 10 ust. 3 otrzymuje nowe brzmienie: „3. Nowy.”", "replace § 10 ust. 3"},
      {"§ 10 ust. 3 otrzymuje następujące brzmienie: „3. Nowy.”", "replace § 10 ust. 3"},
      {"§ 10 ust. 3 nadaje się brzmienie: „3. Nowy.”", "replace § 10 ust. 3"},
      {"nadaje się nowe brzmienie § 10 ust. 3: „3. Nowy.”", "replace § 10 ust. 3"},
      {"nadaje nowe brzmienie § 10: „§ 10. Nowy.”", "replace § 10"},
      {"w § 4 ust. 2 wyrazy „Wydział Informatyki” zastępuje się wyrazami „Centrum Obsługi "
       "Informatycznej”",
       "replace words in § 4 ust. 2: „Wydział Informatyki” by „Centrum Obsługi Informatycznej”"},
      {"w § 4 ust. 2 słowa „Wydział Informatyki” zastępuje się słowami „Centrum Obsługi "
       "Informatycznej”",
       "replace words in § 4 ust. 2: „Wydział Informatyki” by „Centrum Obsługi Informatycznej”"},
      {"w § 4 ust. 2 zastępuje się wyrazy „Wydział Informatyki” na wyrazy „Centrum”",
       "replace words in § 4 ust. 2: „Wydział Informatyki” by „Centrum”"},
      {"w całym tekście zarządzenia wyrazy „A” zastępuje się wyrazami „B”",
       "replace words in the whole text: „A” by „B”"},
      {"użyte w zarządzeniu w różnych przypadkach wyrazy „A” zastępuje się użytymi w tych "
       "samych przypadkach wyrazami „B”",
       "replace words in the whole text: „A” by „B” in any grammatical form"},
      {"użyte w § 5 wyrazy „A” w różnej liczbie i przypadku zastępuje się wyrazami „B” w "
       "odpowiedniej liczbie i przypadku",
       "replace words in § 5: „A” by „B” in any grammatical form"},
      {"użyty w § 3 i 4 w różnym przypadku wyraz „dyrektor” zastępuje się użytym w odpowiednim "
       "przypadku wyrazem „kierownik”",
       "replace words in § 3; § 4: „dyrektor” by „kierownik” in any grammatical form"},
      {"w § 2 ust. 3 po wyrazie „miasta” dodaje się wyrazy „i gminy”",
       "add words in § 2 ust. 3: „i gminy” after „miasta”"},
      {"w § 2 ust. 3 po słowach „miasta” dopisuje się słowa „i gminy”",
       "add words in § 2 ust. 3: „i gminy” after „miasta”"},
      {"w § 2 ust. 3 przed wyrazem „miasta” dodaje się wyraz „całego”",
       "add words in § 2 ust. 3: „całego” before „miasta”"},
      {"w § 2 na końcu dodaje się wyrazy „i gminy”", "add words in § 2: „i gminy” at the end"},
      {"w § 2 dodaje się na końcu zdanie w brzmieniu: „Nowe zdanie.”", "add § 2 zdanie at the end"},
      {"w § 2 ust. 1 po zdaniu pierwszym dodaje się zdanie drugie w brzmieniu: „Nowe zdanie.”",
       "add § 2 ust. 1 zdanie drugie after § 2 ust. 1 zdanie pierwsze"},
      {"w § 2 ust. 1 dodaje się zdanie trzecie w brzmieniu: „Nowe zdanie.”",
       "add § 2 ust. 1 zdanie trzecie"},
      {"w § 2 ust. 1 zdanie trzecie uchyla się", "repeal § 2 ust. 1 zdanie trzecie"},
      {"w § 2 ust. 1 skreśla się zdanie drugie", "repeal § 2 ust. 1 zdanie drugie"},
      {"w § 2 ust. 1 uchyla się zdanie drugie i trzecie",
       "repeal § 2 ust. 1 zdanie drugie; § 2 ust. 1 zdanie trzecie"},
      {"tytuł rozdziału 3 otrzymuje brzmienie: „Zadania wydziałów”", "replace rozdział 3 tytuł"},
      {"w tytule zarządzenia wyrazy „A” zastępuje się wyrazami „B”",
       "replace words in tytuł: „A” by „B”"},
      {"tytuł zarządzenia otrzymuje brzmienie: „w sprawie regulaminu”", "replace tytuł"},
      {"w rozdziale 3 tytuł otrzymuje brzmienie: „Zadania”", "replace rozdział 3 tytuł"},
      {"uchyla się rozdział 4", "repeal rozdział 4"},
      {"po rozdziale 4 dodaje się rozdział 4a w brzmieniu: „Rozdział 4a. Nowy”",
       "add rozdział 4a after rozdział 4"},
      {"załącznik nr 1 do zarządzenia otrzymuje brzmienie jak w załączniku nr 1 do niniejszego "
       "zarządzenia",
       "replace załącznik nr 1"},
      {"załącznik nr 1 do zarządzenia otrzymuje brzmienie zgodnie z załącznikiem nr 1 do "
       "niniejszego zarządzenia",
       "replace załącznik nr 1"},
      {"załącznik nr 1 otrzymuje brzmienie stanowiące załącznik do niniejszej uchwały",
       "replace załącznik nr 1"},
      {"załączniki nr 1 i 2 otrzymują brzmienie określone odpowiednio w załącznikach nr 1 i 2 "
       "do niniejszego zarządzenia",
       "replace załącznik nr 1\nreplace załącznik nr 2"},
      {"w załączniku nr 2 w § 5 ust. 1 uchyla się pkt 3", "repeal § 5 ust. 1 pkt 3"},
      {"dodaje się załącznik nr 4 w brzmieniu określonym w załączniku nr 2 do niniejszego "
       "zarządzenia",
       "add załącznik nr 4"},
      {"po załączniku nr 3 dodaje się załącznik nr 4 w brzmieniu stanowiącym załącznik nr 2 do "
       "niniejszego zarządzenia",
       "add załącznik nr 4 after załącznik nr 3"},
      {"uchyla się załącznik nr 2", "repeal załącznik nr 2"},
      {"dotychczasowy § 5 oznacza się jako § 6", "renumber § 5 as § 6"},
      {"dotychczasowe ust. 2 i 3 otrzymują oznaczenie ust. 3 i 4",
       "renumber ust. 2; ust. 3 as ust. 3; ust. 4"},
      {"dotychczasowe ust. 2-4 oznacza się jako ust. 3-5", "renumber ust. 2-4 as ust. 3-5"},
      {"dotychczasowy ust. 2 staje się ust. 3", "renumber ust. 2 as ust. 3"},
      {"w § 5 dotychczasowa treść otrzymuje oznaczenie ust. 1",
       "renumber the content of § 5 as § 5 ust. 1"},
      {"w § 7 kropkę zastępuje się przecinkiem i dodaje się wyrazy „z zastrzeżeniem ust. 2.”",
       "replace punctuation at the end of § 7: „.” by „,”\nadd words in § 7: „z zastrzeżeniem "
       "ust. 2.” at the end"},
      {"w § 7 pkt 3 kropkę na końcu zastępuje się średnikiem",
       "replace punctuation at the end of § 7 pkt 3: „.” by „;”"},
      {"w § 7 pkt 3 na końcu kropkę zastępuje się średnikiem i dodaje się pkt 4 w brzmieniu: "
       "„4) nowy.”",
       "replace punctuation at the end of § 7 pkt 3: „.” by „;”\nadd § 7 pkt 4"},
      {"w § 7 pkt 3 po wyrazie „miasta” średnik zastępuje się przecinkiem",
       "replace words in § 7 pkt 3: „miasta;” by „miasta,”"},
      {"w § 7 pkt 3 po średniku dodaje się wyrazy „oraz”",
       "add words in § 7 pkt 3: „oraz” after „;”"},
      {"w § 7 liczbę „5” zastępuje się liczbą „7”", "replace words in § 7: „5” by „7”"},
      {"w § 7 kwotę „500 zł” zastępuje się kwotą „700 zł”",
       "replace words in § 7: „500 zł” by „700 zł”"},
      {"w § 7 cyfrę 5 zastępuje się cyfrą 7", "replace words in § 7: „5” by „7”"},
      {"w § 3: ust. 1 otrzymuje brzmienie: „1. A.”", "replace § 3 ust. 1"},
      {"W § 3 ust. 1 zarządzenia nr 15/2019 Burmistrza Miasta Przykładowo z dnia 4 maja 2019 r. "
       "w sprawie regulaminu uchyla się pkt 4.",
       "repeal § 3 ust. 1 pkt 4"},
      {"§ 3 zarządzenia nr 15/2019 Burmistrza Miasta Przykładowo z dnia 4 maja 2019 r. w "
       "sprawie regulaminu otrzymuje brzmienie: „§ 3. Nowy.”",
       "replace § 3"},
      {"Załącznik nr 1 do zarządzenia nr 15/2019 Burmistrza Miasta Przykładowo z dnia 4 maja "
       "2019 r. w sprawie regulaminu otrzymuje brzmienie określone w załączniku do niniejszego "
       "zarządzenia.",
       "replace załącznik nr 1"},
      {"Zmienia się załącznik nr 1 do zarządzenia nr 15/2019 Burmistrza Miasta Przykładowo z "
       "dnia 4 maja 2019 r., który otrzymuje brzmienie jak w załączniku do niniejszego "
       "zarządzenia.",
       "replace załącznik nr 1"},
      {"Uchyla się zarządzenie nr 15/2019 Burmistrza Miasta Przykładowo z dnia 4 maja 2019 r. w "
       "sprawie regulaminu.",
       "repeal acts: zarządzenie nr 15/2019 of 2019-05-04"},
      {"w § 3 po pkt 5 dodaje się przecinek i pkt 6 w brzmieniu: „6) x.”",
       "add „,” at the end of § 3 pkt 5\nadd § 3 pkt 6 after § 3 pkt 5"},
      {"w § 3 w pkt 5 lit. b tiret drugie otrzymuje brzmienie: „– nowe,”",
       "replace § 3 pkt 5 lit. b tiret drugie"},
      {"w § 3 w pkt 5 w lit. b po tiret drugim dodaje się tiret trzecie w brzmieniu: „– nowe,”",
       "add § 3 pkt 5 lit. b tiret trzecie after § 3 pkt 5 lit. b tiret drugie"},
      {"w § 3 w pkt 5 w lit. b uchyla się tiret pierwsze",
       "repeal § 3 pkt 5 lit. b tiret pierwsze"},
      {"w § 3 pkt 5 lit. b w tiret pierwszym podwójne tiret drugie otrzymuje brzmienie: „– – "
       "nowe,”",
       "replace § 3 pkt 5 lit. b tiret pierwsze podwójne tiret drugie"},
      {"do § 5 dodaje się ust. 3 w brzmieniu: „3. Nowy.”", "add § 5 ust. 3"},
      {"do § 5 dodaje się odnośnik nr 2 w brzmieniu: „2) Tekst.”", "add footnote 2 to § 5"},
      {"odnośnik nr 1 otrzymuje brzmienie: „1) Tekst.”", "replace odnośnik nr 1"},
      {"uchyla się odnośnik nr 3", "repeal odnośnik nr 3"},
      {"§ 5 ulega skreśleniu", "repeal § 5"},
      {"§ 5 zostaje uchylony", "repeal § 5"},
      {"w miejsce § 5 wprowadza się § 5 w brzmieniu: „§ 5. Nowy.”", "replace § 5"},
      {"wprowadza się § 5a w brzmieniu: „§ 5a. Nowy.”", "add § 5a"},
      {"w podstawie prawnej wyrazy „A” zastępuje się wyrazami „B”",
       "replace words in podstawa prawna: „A” by „B”"},
      {"podstawa prawna otrzymuje brzmienie: „Na podstawie art. 33”", "replace podstawa prawna"},
      {"w § 5 ust. 1 po wyrazach „dni” dodaje się dwukropek",
       "add words in § 5 ust. 1: „:” after „dni”"},
      {"w § 5 skreśla się dwukrotnie wyraz „miasta”", "delete words in § 5: „miasta” (2 times)"},
      {"w § 5 w dwóch miejscach wyraz „miasta” zastępuje się wyrazem „gminy”",
       "replace words in § 5: „miasta” by „gminy” (2 times)"},
      {"§ 5 otrzymuje brzmienie: „§ 5. Nowy.”, a § 6 uchyla się", "replace § 5\nrepeal § 6"},
      {"w § 3 uchyla się ust. 2, a ust. 3 otrzymuje brzmienie: „3. Nowy.”",
       "repeal § 3 ust. 2\nreplace § 3 ust. 3"},
      {"zmienia się § 3 w ten sposób, że otrzymuje on brzmienie: „§ 3. Nowy.”", "replace § 3"},
      {"w § 3 zmienia się ust. 2 nadając mu brzmienie: „2. Nowy.”", "replace § 3 ust. 2"},
      {"w § 3 zmienia się treść ust. 2, który otrzymuje brzmienie: „2. Nowy.”",
       "replace § 3 ust. 2"},
      {"W Regulaminie Organizacyjnym Urzędu Miasta Przykładowo, zwanym dalej „Regulaminem”, "
       "stanowiącym załącznik do zarządzenia nr 12/2019 Burmistrza Miasta Przykładowo z dnia 4 "
       "maja 2019 r. w sprawie nadania Regulaminu, zmienionego zarządzeniem nr 15/2020 z dnia 5 "
       "maja 2020 r., w § 5 uchyla się ust. 2.",
       "repeal § 5 ust. 2"},
      {"W Regulaminie Organizacyjnym Urzędu Miasta nadanym zarządzeniem nr 12/2019 Burmistrza "
       "Miasta Przykładowo z dnia 4 maja 2019 r. § 5 otrzymuje brzmienie: „§ 5. Nowy.”",
       "replace § 5"},
      {"W zarządzeniu nr 12/2019 Burmistrza Miasta Przykładowo z dnia 4 maja 2019 r. w sprawie "
       "nadania Regulaminu, zmienionym zarządzeniem nr 15/2020 Burmistrza Miasta Przykładowo z "
       "dnia 5 maja 2020 r. oraz zarządzeniem nr 3/2021 z dnia 1 lutego 2021 r., § 5 otrzymuje "
       "brzmienie: „§ 5. Nowy.”",
       "replace § 5"},
      {"Zmienia się zarządzenie nr 12/2019 Burmistrza Miasta Przykładowo z dnia 4 maja 2019 r. "
       "w sprawie nadania Regulaminu w ten sposób, że w § 2 ust. 1 otrzymuje brzmienie: „1. "
       "Nowy.”",
       "replace § 2 ust. 1"},
      {"§ 5 ust. 1 po pkt 3 dodaje się pkt 4 w brzmieniu: „4) nowy.”",
       "add § 5 ust. 1 pkt 4 after § 5 ust. 1 pkt 3"},
      {"§ 5 ust. 2 wyrazy „A” zastępuje się wyrazami „B”",
       "replace words in § 5 ust. 2: „A” by „B”"},
      {"w § 5 ust. 2 dodaje się na końcu: „oraz x”",
       "add words in § 5 ust. 2: „oraz x” at the end"},
      {"w § 5 ust. 2 po „miasta” dodaje się „i gminy”",
       "add words in § 5 ust. 2: „i gminy” after „miasta”"},
      {"w § 5 zamiast wyrazu „miasto” powinien być wyraz „gmina”",
       "replace words in § 5: „miasto” by „gmina”"},
      {"W załączniku nr 2 do zarządzenia nr 12/2019 Burmistrza Miasta Przykładowo z dnia 4 maja "
       "2019 r. pn. „Regulamin” wprowadza się następujące zmiany: § 5 otrzymuje brzmienie: „§ "
       "5. Nowy.”",
       "replace § 5"},
      {"Regulamin Organizacyjny Urzędu stanowiący załącznik nr 1 do zarządzenia nr 12/2019 "
       "Burmistrza Miasta Przykładowo z dnia 4 maja 2019 r. otrzymuje brzmienie określone w "
       "załączniku do niniejszego zarządzenia.",
       "replace załącznik nr 1 (Regulamin Organizacyjny Urzędu)"},
      {"w § 3 ust. 2 uchyla się pkt 1 i 2 oraz ust. 4",
       "repeal § 3 ust. 2 pkt 1; § 3 ust. 2 pkt 2; § 3 ust. 4"},
      {"uchyla się § 3, § 5 i § 7-9", "repeal § 3; § 5; § 7-9"},
      {"w § 6 ust. 2 pkt 3, po wyrazach „A”, dodaje się wyrazy „B”",
       "add words in § 6 ust. 2 pkt 3: „B” after „A”"},
      {"w § 6 po ust. 2, dodaje się ust. 2a w brzmieniu: „2a. X.”",
       "add § 6 ust. 2a after § 6 ust. 2"},
      {"w § 5 w ust. 1 wyrazy „A” zastępuje się wyrazami „B”, a wyrazy „C” – wyrazami „D”",
       "replace words in § 5 ust. 1: „A” by „B”\nreplace words in § 5 ust. 1: „C” by „D”"},
      {"w art. 2 w pkt 4 średnik na końcu zastępuje się kropką, a pkt 5 skreśla się",
       "replace punctuation at the end of art. 2 pkt 4: „;” by „.”\nrepeal art. 2 pkt 5"},
      {"w § 8 kwota „100 zł” zostaje zastąpiona kwotą „200 zł”",
       "replace words in § 8: „100 zł” by „200 zł”"},
      {"w § 3 uchyla się ust. 2; w § 4 uchyla się ust. 5", "repeal § 3 ust. 2\nrepeal § 4 ust. 5"},
  };
  for (const Variant& variant : variants) {
    CAPTURE(std::string(variant.sentence));
    CHECK(understood(variant.sentence) == variant.understood);
  }
}

}  // namespace
}  // namespace bipgen::amending
