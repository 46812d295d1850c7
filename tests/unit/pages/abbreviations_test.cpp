#include "pages/abbreviations.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace bipgen;
using namespace bipgen::pages;

namespace {

// "UMP = Urzędu Miasta Przykładowa; …".
std::string found(std::string_view text) {
  std::string all;
  for (const search::Synonym& one : abbreviations_in(text)) {
    all += (all.empty() ? "" : "; ") + one.shorter + " = " + one.full;
  }
  return all;
}

}  // namespace

TEST_CASE("an abbreviation is read with the words whose first letters it has") {
  struct Case {
    std::string_view text;
    std::string_view expected;
  };
  const Case cases[] = {
      {"Biuro, będące częścią Urzędu Miasta Przykładowa, zwanego dalej „UMP”, działa.",
       "UMP = Urzędu Miasta Przykładowa"},
      {"Tworzy się Przykładowski Portal Usług, zwany dalej: „PPU”.",
       "PPU = Przykładowski Portal Usług"},
      {"w ramach Systemu Informatycznego Gminy Przykładowo (SI GP) oraz Rejestru",
       "SI GP = Systemu Informatycznego Gminy Przykładowo"},
      {"w Systemie Informatycznym UMP (SI UMP)", "SI UMP = Systemie Informatycznym UMP"},
      {"na Platformie Obsługi i Wsparcia (dalej: POW)", "POW = Platformie Obsługi i Wsparcia"},
      {"elektroniczna Platforma Usług (zwana dalej ePU) jest",
       "ePU = elektroniczna Platforma Usług"},
      {"SZJ – System Zarządzania Jakością w urzędzie", "SZJ = System Zarządzania Jakością"},
      {"zgłoszenia do BP (Biuro Pomiarów) oraz", "BP = Biuro Pomiarów"},
      {"System Ewidencji Zbiorów, Administrowania i Monitorowania (SEZAM)",
       "SEZAM = System Ewidencji Zbiorów, Administrowania i Monitorowania"},
      {"Referat ds. Obsługi Klienta (ROK)", "ROK = Referat ds. Obsługi Klienta"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(found(one.text) == one.expected);
  }
}

TEST_CASE("what is not certain is left out") {
  for (const std::string_view text :
       {"Biuro Pomiarów, zwane dalej „Biurem”, działa.",  // no abbreviation
        "Centrum Pomocy (CPR) działa.",                   // a letter without a word
        "ustawa (Dz. U. z 2024 r. poz. 1) stanowi",       // no abbreviation
        "w gminie miejskiej (GM)",                        // two small letters may be chance
        "Wydział Finansów. Urząd Miasta (WFUM)",          // across sentences
        "załącznik nr 1 (PDF)", "(UMP)", "zwany dalej „UMP”", "UMP – ", "„dalej”", "dalej",
        "praca jest dalej: KPU", ""}) {
    CAPTURE(text);
    CHECK(found(text) == "");
  }
}

TEST_CASE("a cell is told from what it stands for") {
  CHECK(is_abbreviation_of("ISZ", "Internetowy System Zaopatrzenia"));
  CHECK_FALSE(is_abbreviation_of("ISZ", "Internetowy System Zaopatrzenia Urzędu"));
  CHECK_FALSE(is_abbreviation_of("QSystem", "w zakresie zarządzeń"));
  CHECK_FALSE(is_abbreviation_of("", ""));
}
