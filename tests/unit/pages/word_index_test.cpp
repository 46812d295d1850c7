#include "pages/word_index.hpp"

#include <doctest/doctest.h>

#include "pages/letters.hpp"
#include "pages/nouns.hpp"
#include "unit/pages/amended_acts.hpp"
#include "unit/pages/sites.hpp"

using namespace bipgen;
using namespace bipgen::pages;
using bipgen::testing::AmendedActs;

namespace {

// "zamówienie, polityk/polityka".
std::string nouns(std::string_view phrase) {
  static const morphology::Analyze analyze = morphology::analyze_when_needed();
  std::string all;
  NounReader reader(analyze);
  for (const NounReadings& readings : reader.nouns_of(phrase)) {
    for (const std::string& noun : readings) {
      const bool first = &noun == &readings.front();
      all += std::string(!first ? "/" : all.empty() ? "" : ", ") + noun;
    }
  }
  return all;
}

const WordEntry* entry_of(const WordIndex& index, std::string_view word) {
  for (const WordEntry& entry : index) {
    if (entry.word == word) return &entry;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("the nouns of a phrase are given in the nominative") {
  struct Case {
    std::string_view phrase;
    std::string_view expected;
  };
  const Case cases[] = {
      {"Oddział ds. zamówień publicznych i umów IT", "oddział, zamówienie, umowa, IT"},
      {"w sprawie zasad publikowania w Krakowie", "zasada, publikowanie, Kraków"},
      {"Referat ds. cyberbezpieczeństwa", "referat, cyberbezpieczeństwo"},
      {"HISTORIA URZĘDU", "historia, urząd"},
      {"rozdział II ust. 3 IT-05-2 z 2024 r.", "rozdział"},
      {"zarządzanie portfelem usług", "zarządzanie, portfel, usługa"},
      {"polityk oraz finansów dla nich", "polityk/polityka, finanse"},
      {"OBUD", "OBUD"},
      {"ZAKUPY", "zakup"},
      {"Stanowiska ds. wag", "stanowisko, waga"},
      {"", ""},
      {"– ; „”", ""},
  };
  for (const Case& one : cases) {
    CAPTURE(one.phrase);
    CHECK(nouns(one.phrase) == one.expected);
  }
}

TEST_CASE("words stand under the letters of the Polish alphabet") {
  CHECK(letter_of("żłobek") == "Ż");
  CHECK(letter_of("źródło") == "Ź");
  CHECK(letter_of("zasób") == "Z");
  CHECK(letter_of("Łąka") == "Ł");
  CHECK(letter_of("ürząd") == "U");
  CHECK(letter_of("2D") == "0–9");
}

TEST_CASE("the index has words with their places in alphabetical order") {
  AmendedActs acts({{"1/2020", "2020-01-01", "## Rozdział 1 Łąki i żłobki\n\n§ 1. Zasób.\n"}},
                   "2026-01-15");
  Site& site = acts.site;
  testing::add_structure(site, "2019-06-23", {testing::unit("BP-1", "Referat ds. badań")});
  testing::add_structure(site, "2020-01-01", {testing::unit("BP-2", "Referat ds. łąk")});
  testing::continues(site, "bp-1", "bp-2");
  testing::finish(site);
  index_words(site);
  CHECK(site.word_index.empty());  // without a dictionary
  site.analyze = morphology::analyze_when_needed();
  index_words(site);
  std::string words;
  for (const WordEntry& entry : site.word_index) words += entry.word + " ";
  CHECK(words == "badanie biuro łąka referat żłobek ");
  // The unit under its earlier name leads to the page that it has.
  const WordEntry* entry = entry_of(site.word_index, "badanie");
  REQUIRE(entry->places.size() == 1);
  CHECK(entry->places[0].path == "komorki/referat-ds-badan/index.html");
  CHECK(entry->places[0].label == "Referat ds. łąk – BP-2");
  entry = entry_of(site.word_index, "łąka");
  REQUIRE(entry->places.size() == 2);
  CHECK(entry->places[1].fragment == "rozdz_1");
  CHECK(entry->places[1].where == "zarządzenie nr 1/2020, rozdział 1");
}

TEST_CASE("a form of two words stands under the one that the site has elsewhere") {
  AmendedActs acts({}, "2026-01-15");
  acts.site.analyze = morphology::analyze_when_needed();
  for (const std::string title : {"Spis polityk", "Polityką", "Rada", "RADA MIAST"}) {
    PlainPage& page = acts.site.pages.emplace_back();
    page.slug = "p" + std::to_string(acts.site.pages.size());
    page.title = title;
  }
  index_words(acts.site);
  const WordEntry* entry = entry_of(acts.site.word_index, "polityka");
  REQUIRE(entry != nullptr);
  CHECK(entry->places.size() == 2);
  CHECK(entry_of(acts.site.word_index, "polityk") == nullptr);
  CHECK(entry_of(acts.site.word_index, "rada")->places.size() == 2);
}

TEST_CASE("a word that stands in many places has some of them and tells how many there are") {
  AmendedActs acts({}, "2026-01-15");
  acts.site.analyze = morphology::analyze_when_needed();
  for (int i = 0; i < 40; ++i) {
    PlainPage& page = acts.site.pages.emplace_back();
    page.slug = "p" + std::to_string(i);
    page.title = "Waga";
  }
  index_words(acts.site);
  REQUIRE(acts.site.word_index.size() == 1);
  CHECK(acts.site.word_index[0].places.size() == 12);
  CHECK(acts.site.word_index[0].left_out == 28);
}
