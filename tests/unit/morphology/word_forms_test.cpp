#include "morphology/word_forms.hpp"

#include <algorithm>
#include <stdexcept>

#include <doctest/doctest.h>

namespace bipgen::morphology {
namespace {

using Lemmas = std::vector<std::string>;

const WordForms& words() {
  static const WordForms loaded = word_forms();
  return loaded;
}

TEST_CASE("words of the dictionary") {
  CHECK(words().analyze("umów").lemmas == Lemmas{"umowa", "umów", "umówić"});
  CHECK(words().analyze("krakowa").knowledge == Knowledge::other_case);
  CHECK(words().forms("umowa") == Lemmas{"umowach", "umowami", "umowie", "umowo", "umowom", "umowy",
                                         "umową", "umowę", "umów"});
  CHECK(words().forms("czyli").empty());
}

TEST_CASE("compounds that the dictionary lacks are inflected as their last part") {
  struct Case {
    std::string_view word;
    std::string lemma;
  };
  for (const Case& one : std::vector<Case>{
           {"cyberbezpieczeństwa", "cyberbezpieczeństwo"},
           {"Cyberbezpieczeństwem", "cyberbezpieczeństwo"},
           {"CYBERATAKÓW", "cyberatak"},
           {"telemedycyną", "telemedycyna"},
           {"mikroprocesów", "mikroproces"},
           {"międzygminnymi", "międzygminny"},
           {"wewnątrzwydziałowych", "wewnątrzwydziałowy"},
           {"pozafinansowych", "pozafinansowy"},
           {"poscaleniowego", "poscaleniowy"},
           {"wodnoprawnego", "wodnoprawny"},
           {"niskoemisyjnych", "niskoemisyjny"},
           {"niecyberbezpiecznych", "niecyberbezpieczny"},
           {"eko-patrolu", "eko-patrol"},
           {"qwxz-wydziału", "qwxz-wydział"},
           {"e-cyberataków", "e-cyberatak"},
       }) {
    CAPTURE(one.word);
    const Analysis analysis = words().analyze(one.word);
    CHECK(analysis.knowledge == Knowledge::known);
    CHECK(analysis.lemmas == Lemmas{one.lemma});
    CHECK_FALSE(words().forms(one.lemma).empty());
  }
  CHECK(words().forms("cyberbezpieczeństwo") ==
        Lemmas{"cyberbezpieczeństw", "cyberbezpieczeństwa", "cyberbezpieczeństwach",
               "cyberbezpieczeństwami", "cyberbezpieczeństwem", "cyberbezpieczeństwie",
               "cyberbezpieczeństwom", "cyberbezpieczeństwu"});
}

TEST_CASE("forms of compounds lead back to them") {
  for (const std::string lemma : {"cyberatak", "wielogminny", "mikroproces", "eko-patrol",
                                  "wodnoprawny", "międzysystemowy", "telekonferencja"}) {
    for (const std::string& form : words().forms(lemma)) {
      CAPTURE(form);
      const Lemmas found = words().analyze(form).lemmas;
      CHECK(std::binary_search(found.begin(), found.end(), lemma));
    }
  }
}

TEST_CASE("what has no known part, or too short a one, is itself") {
  for (const std::string word : {"gmk", "kpum", "epuap", "umk-u", "autoqwxz", "cyberdom", "po-qwxz",
                                 "-wydział", "cyber", "cyber-", "it-05", "", "-", "kogo-co"}) {
    CAPTURE(word);
    CHECK(words().forms(word).empty());
  }
  CHECK(words().analyze("GMK").knowledge == Knowledge::unknown);
  CHECK(words().analyze("GMK").lemmas == Lemmas{"gmk"});
  CHECK(words().analyze("autoqwxz").knowledge == Knowledge::unknown);
  CHECK(words().analyze("-wydział").knowledge == Knowledge::unknown);
  CHECK(words().analyze("cyber" + std::string(5000, 'o')).knowledge == Knowledge::unknown);
}

TEST_CASE("without a dictionary there is an error when it is first asked") {
  const WordForms late = word_forms("no/such/folder");
  CHECK_THROWS_AS(late.analyze("referatu"), std::runtime_error);
  CHECK_THROWS_AS(late.forms("referat"), std::runtime_error);
}

}  // namespace
}  // namespace bipgen::morphology
