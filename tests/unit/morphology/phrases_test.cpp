#include "morphology/phrases.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "test_dictionary.hpp"

namespace bipgen::morphology {
namespace {

// "mianownik l. poj., biernik l. poj.: genitive / genitive plural" for each way.
std::string genitives(std::string_view phrase) {
  std::string out;
  for (const PhraseWay& way : decline(phrase, test_dictionary()).ways) {
    out += out.empty() ? "" : "; ";
    for (const Number number : all_numbers) {
      out += number == Number::plural ? " / " : "";
      const Forms& forms = way.forms.at(Reading{number, Case::genitive});
      for (std::size_t i = 0; i < forms.size(); ++i) out += (i > 0 ? "|" : "") + forms[i];
    }
  }
  return out;
}

std::string given(std::string_view phrase) {
  std::string out;
  const DeclinedPhrase declined = decline(phrase, test_dictionary());
  if (declined.ways.empty()) return out;
  for (const Reading& reading : declined.ways.front().given) {
    out += (out.empty() ? "" : ", ") + print(reading);
  }
  return out;
}

bool doubts(std::string_view phrase, PhraseDoubt doubt, std::string_view word = {}) {
  const DeclinedPhrase declined = decline(phrase, test_dictionary());
  return declined.doubt == doubt && declined.doubtful_word == word;
}

TEST_CASE("the head is declined with its adjectives, in the given capitals") {
  CHECK(genitives("Referat Organizacyjny") ==
        "Referatu Organizacyjnego / Referatów Organizacyjnych");
  CHECK(genitives("referat organizacyjny") ==
        "referatu organizacyjnego / referatów organizacyjnych");
  CHECK(genitives("Samodzielne Stanowisko") ==
        "Samodzielnego Stanowiska / Samodzielnych Stanowisk");
  CHECK(genitives("Wydział Organizacyjny i Prawny") ==
        "Wydziału Organizacyjnego i Prawnego / Wydziałów Organizacyjnych i Prawnych");
  CHECK(genitives("Wydział Finansowo-Księgowy") ==
        "Wydziału Finansowo-Księgowego / Wydziałów Finansowo-Księgowych");
  CHECK(genitives("Straż Miejska") == "Straży Miejskiej / Straży Miejskich");
}

TEST_CASE("what the head governs stays") {
  CHECK(genitives("Wydział Spraw Obywatelskich") ==
        "Wydziału Spraw Obywatelskich / Wydziałów Spraw Obywatelskich");
  CHECK(genitives("Referat Organizacyjny i Kadr") ==
        "Referatu Organizacyjnego i Kadr / Referatów Organizacyjnych i Kadr");
  CHECK(genitives("Biuro ds. Cyberbezpieczeństwa") ==
        "Biura ds. Cyberbezpieczeństwa / Biur ds. Cyberbezpieczeństwa");
  CHECK(genitives("Dyrektor Miejskiego Ośrodka Kultury") ==
        "Dyrektora Miejskiego Ośrodka Kultury / Dyrektorów Miejskiego Ośrodka Kultury");
  CHECK(genitives("I Zastępca Prezydenta Miasta") ==
        "I Zastępcy Prezydenta Miasta / I Zastępców Prezydenta Miasta");
  CHECK(genitives("Referat IT") == "Referatu IT / Referatów IT");
}

TEST_CASE("words declined as adjectives may be the head") {
  CHECK(given("Główny Księgowy") == "mianownik l. poj.");
  CHECK(decline("Główny Księgowy", test_dictionary())
            .ways.front()
            .forms.at(Reading{Number::singular, Case::accusative}) == Forms{"Głównego Księgowego"});
}

TEST_CASE("the phrase may be given in any case") {
  CHECK(given("Referat Organizacyjny") == "mianownik l. poj., biernik l. poj.");
  CHECK(given("podpisem zaufanym") == "narzędnik l. poj.");
  CHECK(genitives("podpisem zaufanym") == "podpisu zaufanego / podpisów zaufanych");
  CHECK(given("Referaty") == "mianownik l. mn., biernik l. mn.");
}

TEST_CASE("an adjective that may belong to the next noun leaves two ways") {
  CHECK(genitives("podpisem potwierdzonym profilem zaufanym ePUAP") ==
        "podpisu potwierdzonego profilem zaufanym ePUAP / "
        "podpisów potwierdzonych profilem zaufanym ePUAP; "
        "podpisu potwierdzonym profilem zaufanym ePUAP / "
        "podpisów potwierdzonym profilem zaufanym ePUAP");
}

TEST_CASE("what may be declined with the head is a doubt") {
  CHECK(doubts("Wójt lub Burmistrz", PhraseDoubt::word_may_decline, "Burmistrz"));
  CHECK(doubts("Miasto Kraków", PhraseDoubt::word_may_decline, "Kraków"));
  CHECK(doubts("Referat Cyberbezpieczeństwa", PhraseDoubt::word_unknown, "Cyberbezpieczeństwa"));
  CHECK(doubts("Referat Kadr i Płac", PhraseDoubt::none));
  CHECK(doubts("Prezydent Miasta Krakowa", PhraseDoubt::none));
}

TEST_CASE("no phrase, no ways") {
  for (const std::string_view phrase :
       {"", "§ 5", "ds.", "wykonuje zadania", "oraz", "qwertyzacja", "IT-05-2", "z dniem"}) {
    CAPTURE(phrase);
    const DeclinedPhrase declined = decline(phrase, test_dictionary());
    CHECK(declined.ways.empty());
    CHECK(declined.doubt != PhraseDoubt::none);
  }
  std::string endless = "Referat";
  for (int i = 0; i < 5000; ++i) endless += " Organizacyjny";
  CHECK(decline(endless, test_dictionary()).ways.empty());
}

TEST_CASE("prepositions and their cases") {
  CHECK(cases_after("przez") == std::vector<Case>{Case::accusative});
  CHECK(cases_after("w") == std::vector<Case>{Case::accusative, Case::locative});
  CHECK(cases_after("referat").empty());
}

}  // namespace
}  // namespace bipgen::morphology
