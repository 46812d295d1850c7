#include "morphology/nouns.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "morphology/office_words.hpp"
#include "test_dictionary.hpp"

namespace bipgen::morphology {
namespace {

// "biuro biura biuru … | biura biur …", "/" between forms of one cell, "-" for none.
std::string printed(const Paradigm& table) {
  std::string out;
  for (const Number number : all_numbers) {
    out += number == Number::plural ? " |" : "";
    for (const Case grammatical_case : all_cases) {
      const Forms& forms = table.at(Reading{number, grammatical_case});
      out += out.empty() ? "" : " ";
      if (forms.empty()) out += "-";
      for (std::size_t i = 0; i < forms.size(); ++i) out += (i > 0 ? "/" : "") + forms[i];
    }
  }
  return out;
}

// Of the one way to take the word; "2 ways" where there are several.
std::string table_of(std::string_view word) {
  const auto ways = noun_paradigms(word, test_dictionary());
  return ways.size() == 1 ? printed(ways.front().forms) : std::to_string(ways.size()) + " ways";
}

TEST_CASE("nouns of every declension") {
  CHECK(table_of("gabinet") ==
        "gabinet gabinetu gabinetowi gabinet gabinetem gabinecie | gabinety gabinetów gabinetom "
        "gabinety gabinetami gabinetach");
  CHECK(table_of("powiat") ==
        "powiat powiatu powiatowi powiat powiatem powiecie | powiaty powiatów powiatom powiaty "
        "powiatami powiatach");
  CHECK(table_of("okrąg") ==
        "okrąg okręgu okręgowi okrąg okręgiem okręgu | okręgi okręgów okręgom okręgi okręgami "
        "okręgach");
  CHECK(table_of("ośrodek") ==
        "ośrodek ośrodka ośrodkowi ośrodek ośrodkiem ośrodku | ośrodki ośrodków ośrodkom ośrodki "
        "ośrodkami ośrodkach");
  CHECK(table_of("pracownik") ==
        "pracownik pracownika pracownikowi pracownika pracownikiem pracowniku | pracownicy "
        "pracowników pracownikom pracowników pracownikami pracownikach");
  CHECK(table_of("mieszkaniec") ==
        "mieszkaniec mieszkańca mieszkańcowi mieszkańca mieszkańcem mieszkańcu | mieszkańcy "
        "mieszkańców mieszkańcom mieszkańców mieszkańcami mieszkańcach");
  CHECK(table_of("wojewoda") ==
        "wojewoda wojewody wojewodzie wojewodę wojewodą wojewodzie | wojewodowie wojewodów "
        "wojewodom wojewodów wojewodami wojewodach");
  CHECK(
      table_of("szkoła") ==
      "szkoła szkoły szkole szkołę szkołą szkole | szkoły szkół szkołom szkoły szkołami szkołach");
  CHECK(table_of("jednostka") ==
        "jednostka jednostki jednostce jednostkę jednostką jednostce | jednostki jednostek "
        "jednostkom jednostki jednostkami jednostkach");
  CHECK(table_of("komisja") ==
        "komisja komisji komisji komisję komisją komisji | komisje komisji komisjom komisje "
        "komisjami komisjach");
  CHECK(table_of("jakość") ==
        "jakość jakości jakości jakość jakością jakości | jakości jakości jakościom jakości "
        "jakościami jakościach");
  CHECK(table_of("miasto") ==
        "miasto miasta miastu miasto miastem mieście | miasta miast miastom miasta miastami "
        "miastach");
  CHECK(table_of("zadanie") ==
        "zadanie zadania zadaniu zadanie zadaniem zadaniu | zadania zadań zadaniom zadania "
        "zadaniami zadaniach");
  CHECK(table_of("kolegium") ==
        "kolegium kolegium kolegium kolegium kolegium kolegium | kolegia kolegiów kolegiom kolegia "
        "kolegiami kolegiach");
}

TEST_CASE("a gerund, which the dictionary counts to its verb") {
  CHECK(table_of("zarządzaniem") ==
        "zarządzanie zarządzania zarządzaniu zarządzanie zarządzaniem zarządzaniu | zarządzania "
        "zarządzań zarządzaniom zarządzania zarządzaniami zarządzaniach");
}

TEST_CASE("any form leads to the same table") {
  for (const std::string_view form : {"komórka", "komórce", "Komórki", "komórek", "komórkami"}) {
    CAPTURE(form);
    CHECK(table_of(form) == table_of("komórka"));
  }
}

TEST_CASE("what a word alone leaves open stays open") {
  CHECK(table_of("dyrektor").find("dyrektorowie/dyrektorzy") != std::string::npos);
  CHECK(table_of("profil").find("profili/profilów") != std::string::npos);
  CHECK(noun_paradigms("kadr", test_dictionary()).size() == 2);  // kadr, kadra
  // Whether a "skarb" is an animal or a thing, the word does not say.
  const auto treasure = noun_paradigms("skarb", test_dictionary());
  REQUIRE(treasure.size() == 2);
  CHECK(treasure[0].gender == Gender::inanimate);
  CHECK(treasure[1].gender == Gender::animate);
}

TEST_CASE("no table is made up") {
  for (const std::string_view word :
       {"organizacyjny", "wykonywać", "szybko", "cyberwydział", "ePUAP", "pan", "rok", "", "ds",
        "radca-koordynator", "menu", "który", "dwa"}) {
    CAPTURE(word);
    CHECK(table_of(word) == "0 ways");
  }
}

// The table of office words is written by hand; the dictionary and the endings must agree with it.
TEST_CASE("the hand-written words are what the dictionary knows") {
  for (const DeclinedNoun& noun : office_words()) {
    for (const std::string_view form : noun.forms) {
      CAPTURE(form);
      CHECK(test_dictionary()(form).knowledge == Knowledge::known);
      CHECK(share_lemma(test_dictionary()(form), test_dictionary()(noun.forms.front())));
    }
  }
  CHECK(find_office_word("referat") != nullptr);
  CHECK(find_office_word("Referat") == nullptr);
}

}  // namespace
}  // namespace bipgen::morphology
