#include "morphology/adjectives.hpp"

#include <string>

#include <doctest/doctest.h>

#include "test_dictionary.hpp"

namespace bipgen::morphology {
namespace {

std::string row(const Adjective& adjective, Gender gender, Number number) {
  const Paradigm table = adjective.forms(gender);
  std::string out;
  for (const Case grammatical_case : all_cases) {
    for (const std::string& form : table.at(Reading{number, grammatical_case})) {
      out += (out.empty() ? "" : " ") + form;
    }
  }
  return out;
}

Adjective only(std::string_view word) {
  const auto all = Adjective::of(word, test_dictionary());
  REQUIRE(all.size() == 1);
  return all.front();
}

TEST_CASE("hard, velar and soft stems") {
  const Adjective hard = only("organizacyjny");
  CHECK(
      row(hard, Gender::inanimate, Number::singular) ==
      "organizacyjny organizacyjnego organizacyjnemu organizacyjny organizacyjnym organizacyjnym");
  CHECK(row(hard, Gender::virile, Number::singular) ==
        "organizacyjny organizacyjnego organizacyjnemu organizacyjnego organizacyjnym "
        "organizacyjnym");
  CHECK(row(hard, Gender::feminine, Number::singular) ==
        "organizacyjna organizacyjnej organizacyjnej organizacyjną organizacyjną organizacyjnej");
  CHECK(row(hard, Gender::feminine, Number::plural) ==
        "organizacyjne organizacyjnych organizacyjnym organizacyjne organizacyjnymi "
        "organizacyjnych");
  const Adjective velar = only("miejski");
  CHECK(row(velar, Gender::neuter, Number::singular) ==
        "miejskie miejskiego miejskiemu miejskie miejskim miejskim");
  CHECK(row(velar, Gender::feminine, Number::singular) ==
        "miejska miejskiej miejskiej miejską miejską miejskiej");
  CHECK(row(velar, Gender::virile, Number::plural) ==
        "miejscy miejskich miejskim miejskich miejskimi miejskich");
  const Adjective soft = only("średni");
  CHECK(row(soft, Gender::feminine, Number::singular) ==
        "średnia średniej średniej średnią średnią średniej");
  CHECK(row(soft, Gender::virile, Number::plural) ==
        "średni średnich średnim średnich średnimi średnich");
}

TEST_CASE("the personal plural changes the stem") {
  const auto plural = [](std::string_view word) {
    return only(word).forms(Gender::virile).at(Reading{Number::plural, Case::nominative});
  };
  CHECK(plural("główny") == Forms{"główni"});
  CHECK(plural("potwierdzony") == Forms{"potwierdzeni"});
  CHECK(plural("wyborczy") == Forms{"wyborczy"});
  CHECK(plural("stary") == Forms{"starzy"});
  CHECK(plural("zastępczy") == Forms{"zastępczy"});
}

TEST_CASE("any form leads to the word, a participle's too") {
  CHECK(only("Organizacyjnej").base() == "organizacyjny");
  CHECK(only("zaufanym").base() == "zaufany");
  CHECK(only("potwierdzonymi").base() == "potwierdzony");
  CHECK(only("główni").base() == "główny");
  CHECK(only("finansowo-księgowego").base() == "finansowo-księgowy");
}

TEST_CASE("what is no adjective has no table") {
  for (const std::string_view word : {"obsługi", "kadr", "referat", "prawo", "zadania",
                                      "cyberwydziałowy", "ePUAP", "", "y", "radny-członek"}) {
    CAPTURE(word);
    CHECK(Adjective::of(word, test_dictionary()).empty());
  }
}

}  // namespace
}  // namespace bipgen::morphology
