#include "pages/defined_terms.hpp"

#include <doctest/doctest.h>

#include "pages/search_pages.hpp"
#include "unit/pages/amended_acts.hpp"

using namespace bipgen;
using namespace bipgen::pages;
using bipgen::testing::AmendedActs;

namespace {

std::string names(std::string_view plain) {
  std::string all;
  for (const std::string& name : names_given_in(plain)) all += (all.empty() ? "" : "; ") + name;
  return all;
}

}  // namespace

TEST_CASE("names that a text gives to what it speaks of are read") {
  CHECK(names("Biuro Próbne, zwane dalej „Biurem”, i Portal, zwany dalej: „Portalem”.") ==
        "Biurem; Portalem");
  CHECK(names("Rejestr Wag (dalej „Rejestr”)") == "Rejestr");
  for (const std::string_view text :
       {"zwane dalej Biurem", "mówi się dalej „o wagach”", "zwane dalej „Biurem", "dalej", ""}) {
    CAPTURE(text);
    CHECK(names(text) == "");
  }
}

TEST_CASE("an item of a list of definitions is a term and what it means") {
  const auto shown = [](std::string_view item) {
    const auto read = read_definition(item);
    return read ? read->term + " = " + read->meaning : std::string();
  };
  CHECK(shown("odpisie – należy przez to rozumieć kopię – także cyfrową;") ==
        "odpisie = kopię – także cyfrową;");
  CHECK(shown("„waga” – przyrząd") == "waga = przyrząd");
  CHECK(shown("waga – oznacza przyrząd") == "waga = przyrząd");
  CHECK(shown("waga") == "");
  CHECK(shown(" – przyrząd") == "");
}

TEST_CASE("a list of definitions is told by the words before it") {
  CHECK(opens_definitions("Ilekroć w zarządzeniu jest mowa o:"));
  CHECK(opens_definitions("Użyte w regulaminie określenia oznaczają:"));
  CHECK(opens_definitions("Przez użyte w zarządzeniu pojęcia należy rozumieć:"));
  CHECK_FALSE(opens_definitions("Do zadań Biura należy:"));
  CHECK_FALSE(opens_definitions("Ilekroć jest mowa o Biurze, stosuje się § 2."));
  CHECK_FALSE(opens_definitions(""));
}

TEST_CASE("a term is given in the nominative where the dictionary leaves no doubt") {
  const morphology::Analyze analyze = morphology::analyze_when_needed();
  const auto named = morphology::Case::instrumental;
  CHECK(in_nominative("Portalem", named, analyze) == "Portal");
  CHECK(in_nominative("Komisją Przetargową", named, analyze) == "Komisja Przetargowa");
  CHECK(in_nominative("Centrum", named, analyze) == "Centrum");
  CHECK(in_nominative("UMP", named, analyze) == "UMP");
  CHECK(in_nominative("Portalem", named, {}) == "Portalem");
  // "mowa o komisji": not of several.
  CHECK(in_nominative("komisji", morphology::Case::locative, analyze) == "komisja");
  CHECK(in_nominative("komisji", named, analyze) == "komisji");
}

TEST_CASE("the terms of acts and documents stand in order, each with its provision") {
  AmendedActs acts(
      {{"1/2020", "2020-01-01",
        "§ 1. Biuro Próbne, zwane dalej „Biurem”, działa.\n\n§ 2. Ilekroć w zarządzeniu jest mowa "
        "o:\n\n1) odpisie – należy przez to rozumieć kopię;\n\n2) aneksie – należy przez to "
        "rozumieć dodatek.\n\n§ 3. Ilekroć w aktach jest mowa o Wydziale, należy przez to rozumieć "
        "Biuro.\n"},
       {"2/2021", "2021-01-01", "§ 1. Komisja Wag, zwana dalej „Biurem”.\n"}},
      "2026-01-15");
  acts.site.analyze = morphology::analyze_when_needed();
  index_terms(acts.site);
  std::string found;
  for (const DefinedTerm& term : acts.site.terms) {
    found += term.id + " " + term.term + " (" + term.entry->id.number + " " + print(term.citation) +
             "): " + term.definition + "\n";
  }
  CHECK(found ==
        "pojecie-aneks aneks (1/2020 § 2 pkt 2): dodatek.\n"
        "pojecie-biuro Biuro (2/2021 § 1): Komisja Wag, zwana dalej „Biurem”.\n"
        "pojecie-biuro--2 Biuro (1/2020 § 1): Biuro Próbne, zwane dalej „Biurem”, działa.\n"
        "pojecie-odpis odpis (1/2020 § 2 pkt 1): kopię;\n"
        "pojecie-wydzial Wydział (1/2020 § 3): Ilekroć w aktach jest mowa o Wydziale, należy przez "
        "to rozumieć Biuro.\n");
  for (const search::Findable& one : list_findable(acts.site)) {
    if (one.standing.kind != search::Kind::term) continue;
    const search::Page page = one.make();
    CHECK(page.url == "slowniczek/index.html");
    REQUIRE(page.passages.size() == 5);
    CHECK(page.passages[0].name == "aneks");
    CHECK(page.passages[0].place[0].id == "pojecie-aneks");
  }
}
