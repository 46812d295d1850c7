// How offices word what is done to units, beside the formulas of ZTP: one row for each variant.
#include <doctest/doctest.h>

#include "understood.hpp"

namespace bipgen::amending {
namespace {

struct Variant {
  const char* sentence;
  const char* understood;
};

template <std::size_t N>
void check(const Variant (&variants)[N]) {
  for (const Variant& variant : variants) {
    CAPTURE(std::string(variant.sentence));
    CHECK(understood(variant.sentence) == variant.understood);
  }
}

TEST_CASE("units are cited as people type them") {
  const Variant variants[] = {
      {"w § 3 ust.1 pkt.3 otrzymuje brzmienie: „3) nowy;”", "replace § 3 ust. 1 pkt 3"},
      {"W § 3 pkt. 2) otrzymuje brzmienie: „2) nowy;”", "replace § 3 pkt 2"},
      {"w par. 5 ust. 1 otrzymuje brzmienie: „1. Nowy.”", "replace § 5 ust. 1"},
      {"paragraf 5 otrzymuje brzmienie: „§ 5. Nowy.”", "replace § 5"},
      {"w paragrafie 5 ustęp 2 otrzymuje brzmienie: „2. Nowy.”", "replace § 5 ust. 2"},
      {"w § 5, ust. 2, pkt 3 otrzymuje brzmienie: „3) nowy;”", "replace § 5 ust. 2 pkt 3"},
      {"w § 5, w ust. 2, w pkt 3 wyrazy „A” zastępuje się wyrazami „B”",
       "replace words in § 5 ust. 2 pkt 3: „A” by „B”"},
      {"w § 3 pkt 2) i 3) otrzymują brzmienie: „2) a; 3) b;”", "replace § 3 pkt 2; § 3 pkt 3"},
      {"w rozdziale II w § 12 ust. 1 otrzymuje brzmienie: „1. A.”", "replace § 12 ust. 1"},
      {"uchyla się §§ 5-7 i 9", "repeal § 5-7; § 9"},
      {"uchyla się § 5 – 8", "repeal § 5-8"},
      {"§§ 5 i 6 otrzymują brzmienie: „§ 5. A.\n§ 6. B.”", "replace § 5; § 6"},
      {"tytuł Rozdziału III otrzymuje brzmienie: „Nowy tytuł”", "replace rozdział III tytuł"},
      {"nazwa rozdziału 3 otrzymuje brzmienie: „Nowy tytuł”", "replace rozdział 3 tytuł"},
      {"rozdział 3 otrzymuje tytuł: „Nowy tytuł”", "replace rozdział 3 tytuł"},
      {"w § 5 ust. 1 pkt 2 lit. a uchyla się tiret 2",
       "repeal § 5 ust. 1 pkt 2 lit. a tiret drugie"},
  };
  check(variants);
}

TEST_CASE("a unit gets new wording in many words") {
  const Variant variants[] = {
      {"§ 5 otrzymuje następujące brzmienie: „§ 5. Nowy.”", "replace § 5"},
      {"§ 5 otrzymuje nowe, następujące brzmienie: „§ 5. Nowy.”", "replace § 5"},
      {"§ 5 otrzymuje brzmienie jak niżej: „§ 5. Nowy.”", "replace § 5"},
      {"§ 5 przyjmuje brzmienie: „§ 5. Nowy.”", "replace § 5"},
      {"§ 5 uzyskuje następujące brzmienie: „§ 5. Nowy.”", "replace § 5"},
      {"§ 5 otrzymuje nową treść: „§ 5. Nowy.”", "replace § 5"},
      {"§ 5 nadaje się nowe brzmienie: „§ 5. Nowy.”", "replace § 5"},
      {"nadaje się § 5 następujące brzmienie: „§ 5. Nowy.”", "replace § 5"},
      {"nadaje się nowe, następujące brzmienie § 5: „§ 5. Nowy.”", "replace § 5"},
      {"zmienia się treść § 5, który otrzymuje brzmienie: „§ 5. Nowy.”", "replace § 5"},
      {"zmienia się brzmienie § 5, który otrzymuje następujące brzmienie: „§ 5. Nowy.”",
       "replace § 5"},
      {"zmienia się brzmienie § 5 ust. 2 na następujące: „2. Nowy.”", "replace § 5 ust. 2"},
      {"zmienia się § 5 ust. 2 na: „2. Nowy.”", "replace § 5 ust. 2"},
      {"§ 5 ust. 2 zmienia się na następujący: „2. Nowy.”", "replace § 5 ust. 2"},
      {"§ 5 ulega zmianie i otrzymuje brzmienie: „§ 5. Nowy.”", "replace § 5"},
      {"§ 5 zostaje zmieniony i otrzymuje brzmienie: „§ 5. Nowy.”", "replace § 5"},
      {"§ 5 ust. 3 w brzmieniu: „3. Stary.” otrzymuje nowe brzmienie: „3. Nowy.”",
       "replace § 5 ust. 3"},
      {"wprowadza się zmianę polegającą na nadaniu § 5 brzmienia: „§ 5. Nowy.”", "replace § 5"},
      {"wprowadza się zmianę polegającą na nadaniu nowego brzmienia § 5: „§ 5. Nowy.”",
       "replace § 5"},
      {"zmienia się § 5 przez nadanie mu brzmienia: „§ 5. Nowy.”", "replace § 5"},
      {"skreśla się § 5, a w jego miejsce wprowadza się § 5 w brzmieniu: „§ 5. Nowy.”",
       "replace § 5"},
      {"w § 5 ust. 1 zdanie wstępne otrzymuje brzmienie: „Nowy początek:”",
       "replace § 5 ust. 1 wprowadzenie do wyliczenia"},
  };
  check(variants);
}

TEST_CASE("a unit is added in many words") {
  const Variant variants[] = {
      {"w § 5 dodaje się nowy ust. 3 w brzmieniu: „3. Nowy.”", "add § 5 ust. 3"},
      {"w § 5 dodaje się ust. 3: „3. Nowy.”", "add § 5 ust. 3"},
      {"w § 5 po dotychczasowym pkt 2 dodaje się pkt 2a w brzmieniu: „2a) nowy;”",
       "add § 5 pkt 2a after § 5 pkt 2"},
      {"w § 5 dodaje się ust. 3 w następującym brzmieniu: „3. Nowy.”", "add § 5 ust. 3"},
      {"w § 5 dodaje się ust. 3 o brzmieniu: „3. Nowy.”", "add § 5 ust. 3"},
      {"w § 5 dodaje się ust. 3 o treści: „3. Nowy.”", "add § 5 ust. 3"},
      {"w § 5 dodaje się ust. 3 w brzmieniu jak niżej: „3. Nowy.”", "add § 5 ust. 3"},
      {"w § 5 dodaje się ustęp 3 następującej treści: „3. Nowy.”", "add § 5 ust. 3"},
      {"dodaje się w § 5 ust. 3 w brzmieniu: „3. Nowy.”", "add § 5 ust. 3"},
      {"w § 5 po ust. 2 dodaje się ust. 2a, który otrzymuje brzmienie: „2a. Nowy.”",
       "add § 5 ust. 2a after § 5 ust. 2"},
      {"zmienia się § 5 poprzez dodanie ust. 3 w brzmieniu: „3. Nowy.”", "add § 5 ust. 3"},
      {"Do § 5 zarządzenia nr 5/2020 z dnia 7 maja 2020 r. dodaje się ust. 3 o treści: „3. A.”",
       "add § 5 ust. 3"},
      {"w § 5 uzupełnia się ust. 1 o pkt 4 w brzmieniu: „4) nowy.”", "add § 5 ust. 1 pkt 4"},
      {"§ 5 ust. 1 rozszerza się o pkt 4 w brzmieniu: „4) nowy.”", "add § 5 ust. 1 pkt 4"},
      {"w § 5 wprowadza się zmianę polegającą na dodaniu ust. 3 w brzmieniu: „3. Nowy.”",
       "add § 5 ust. 3"},
      {"w § 5 pkt 2 na końcu stawia się średnik i dodaje się pkt 3 w brzmieniu: „3) nowy.”",
       "add „;” at the end of § 5 pkt 2\nadd § 5 pkt 3"},
      {"Dodaje się załącznik nr 5 stanowiący załącznik nr 1 do niniejszego zarządzenia.",
       "add załącznik nr 5"},
  };
  check(variants);
}

TEST_CASE("a unit is repealed in many words") {
  const Variant variants[] = {
      {"uchyla się w całości § 5", "repeal § 5"},
      {"wykreśla się w § 5 ust. 2", "repeal § 5 ust. 2"},
      {"usuwa się § 5 ust. 2", "repeal § 5 ust. 2"},
      {"wprowadza się zmianę polegającą na uchyleniu § 5 ust. 3.", "repeal § 5 ust. 3"},
      {"zmienia się § 5 przez skreślenie ust. 3.", "repeal § 5 ust. 3"},
      {"Traci moc § 5 zarządzenia nr 5/2020 z dnia 7 maja 2020 r.", "repeal § 5"},
      {"w § 5 ust. 2 skreśla się zdanie drugie oraz ust. 3",
       "repeal § 5 ust. 2 zdanie drugie; § 5 ust. 3"},
  };
  check(variants);
}

TEST_CASE("units get new numbers in many words") {
  const Variant variants[] = {
      {"dotychczasowe ust. 2–4 otrzymują oznaczenie ust. 3–5", "renumber ust. 2-4 as ust. 3-5"},
      {"dotychczasowe ust. 2–4 otrzymują odpowiednio oznaczenie 3–5",
       "renumber ust. 2-4 as ust. 3-5"},
      {"dotychczasowy ust. 2 otrzymuje numer 3", "renumber ust. 2 as ust. 3"},
      {"dotychczasowy ust. 2 otrzymuje nr 3", "renumber ust. 2 as ust. 3"},
      {"dotychczasowy ust. 2 otrzymuje oznaczenie „ust. 3”", "renumber ust. 2 as ust. 3"},
      {"dotychczasowe punkty 3–5 stają się punktami 4–6", "renumber pkt 3-5 as pkt 4-6"},
      {"dotychczasowe paragrafy 7 i 8 otrzymują numery 8 i 9", "renumber § 7; § 8 as § 8; § 9"},
      {"zmienia się numerację ust. 2–4 na ust. 3–5", "renumber ust. 2-4 as ust. 3-5"},
      {"zmienia się numerację dotychczasowych ust. 2–4 na 3–5", "renumber ust. 2-4 as ust. 3-5"},
      {"dotychczasowe ust. 4-6 otrzymują kolejną numerację 6-8", "renumber ust. 4-6 as ust. 6-8"},
      {"w § 5 dodaje się ust. 2 w brzmieniu: „2. Nowy.”, a dotychczasowe ust. 2 i 3 otrzymują "
       "oznaczenie ust. 3 i 4",
       "renumber § 5 ust. 2; § 5 ust. 3 as § 5 ust. 3; § 5 ust. 4\nadd § 5 ust. 2"},
      {"§ 6 otrzymuje oznaczenie ust. 1 i dodaje się ust. 2 w brzmieniu: „2. Nowy.”",
       "renumber the content of § 6 as § 6 ust. 1\nadd § 6 ust. 2"},
  };
  check(variants);
}

TEST_CASE("annexes are exchanged in many words") {
  const Variant variants[] = {
      {"Załącznik nr 1 otrzymuje nowe brzmienie, stanowiące załącznik nr 1 do niniejszego "
       "zarządzenia.",
       "replace załącznik nr 1"},
      {"Dotychczasową treść załącznika nr 1 zastępuje się treścią załącznika nr 1 do niniejszego "
       "zarządzenia.",
       "replace załącznik nr 1"},
      {"Załącznik nr 1 do zarządzenia zmienia się w całości i otrzymuje brzmienie zgodne z "
       "załącznikiem do niniejszego zarządzenia",
       "replace załącznik nr 1"},
      {"zmienia się załącznik nr 1 w ten sposób, że nadaje mu się brzmienie określone w załączniku "
       "do niniejszego zarządzenia",
       "replace załącznik nr 1"},
      {"w miejsce załącznika nr 1 wprowadza się załącznik nr 1 w brzmieniu określonym w załączniku "
       "do niniejszego zarządzenia",
       "replace załącznik nr 1"},
      {"dodaje się załącznik nr 3, w brzmieniu załącznika do niniejszego zarządzenia",
       "add załącznik nr 3"},
      {"załącznikowi nr 1 nadaje się brzmienie jak załącznik nr 1 do niniejszego zarządzenia",
       "replace załącznik nr 1"},
      {"Zmienia się treść załącznika nr 1, który otrzymuje brzmienie stanowiące załącznik nr 1 do "
       "niniejszego zarządzenia.",
       "replace załącznik nr 1"},
      {"Zmienia się treść załącznika nr 1 do zarządzenia, który otrzymuje brzmienie jak w "
       "załączniku do niniejszego zarządzenia.",
       "replace załącznik nr 1"},
  };
  check(variants);
}

TEST_CASE("several operations of one sentence have each their own units") {
  const Variant variants[] = {
      {"w § 5 uchyla się ust. 2, ust. 3 otrzymuje brzmienie: „3. Nowy.”, a po ust. 3 dodaje się "
       "ust. 3a w brzmieniu: „3a. Nowszy.”",
       "repeal § 5 ust. 2\nreplace § 5 ust. 3\nadd § 5 ust. 3a after § 5 ust. 3"},
      {"uchyla się § 5 ust. 2, ust. 3 i 4 otrzymują brzmienie: „3. A.\n4. B.”",
       "repeal § 5 ust. 2\nreplace § 5 ust. 3; § 5 ust. 4"},
      {"w § 5 skreśla się pkt 2 i 3, pkt 4 oznacza się jako pkt 2",
       "repeal § 5 pkt 2; § 5 pkt 3\nrenumber § 5 pkt 4 as § 5 pkt 2"},
      {"w § 5 zmienia się pkt 3 w ten sposób, że wyrazy „A” zastępuje się wyrazami „B”",
       "replace words in § 5 pkt 3: „A” by „B”"},
      {"w § 5 ust. 1 otrzymuje brzmienie: „1. Nowy.”, uchyla się ust. 2 oraz dodaje się ust. 3 w "
       "brzmieniu: „3. Nowy.”",
       "replace § 5 ust. 1\nrepeal § 5 ust. 2\nadd § 5 ust. 3"},
  };
  check(variants);
}

}  // namespace
}  // namespace bipgen::amending
