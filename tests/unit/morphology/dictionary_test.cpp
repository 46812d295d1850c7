#include "morphology/dictionary.hpp"

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

#include "text/encodings.hpp"
#include "text/letters.hpp"

namespace bipgen::morphology {
namespace {

using Lemmas = std::vector<std::string>;

// One for all tests: loading is the slow part.
const Dictionary& dictionary() {
  static const Dictionary loaded;
  return loaded;
}

Lemmas lemmas(std::string_view word) {
  return dictionary().analyze(word).lemmas;
}

Knowledge knowledge(std::string_view word) {
  return dictionary().analyze(word).knowledge;
}

TEST_CASE("forms lead to their lemmas") {
  CHECK(lemmas("referatu") == Lemmas{"referat"});
  CHECK(lemmas("referatami") == Lemmas{"referat"});
  CHECK(lemmas("wydziale") == Lemmas{"wydział"});
  CHECK(lemmas("urzędzie") == Lemmas{"urząd"});
  CHECK(lemmas("zażółconego") == Lemmas{"zażółcić"});
  CHECK(lemmas("referat") == Lemmas{"referat"});
  CHECK(knowledge("referatu") == Knowledge::known);
}

TEST_CASE("a form of several words has all their lemmas, in one order") {
  CHECK(lemmas("umów") == Lemmas{"umowa", "umów", "umówić"});
}

TEST_CASE("capitals are those of a sentence, a name or a heading") {
  CHECK(lemmas("Referatu") == Lemmas{"referat"});
  CHECK(lemmas("WYDZIAŁU") == Lemmas{"wydział"});
  CHECK(lemmas("Krakowa") == Lemmas{"Kraków"});
  CHECK(lemmas("KRAKOWA") == Lemmas{"Kraków"});
  CHECK(knowledge("WYDZIAŁU") == Knowledge::known);
  CHECK(lemmas("krakowa") == Lemmas{"Kraków"});
  CHECK(knowledge("krakowa") == Knowledge::other_case);
}

TEST_CASE("what the dictionary lacks is itself") {
  for (const std::string_view word : {"cyberbezpieczeństwo", "epuap", "it-05-2", "ds.", "1796/2025",
                                      "referatu kadr", "", "-", "referat-", "–", "日本"}) {
    CAPTURE(word);
    CHECK(knowledge(word) == Knowledge::unknown);
    CHECK(lemmas(word) == Lemmas{std::string(word)});
  }
  CHECK(lemmas("ePUAP") == Lemmas{"epuap"});
  CHECK(knowledge(std::string(5000, 'a')) == Knowledge::unknown);
}

TEST_CASE("of a compound the last part is inflected") {
  CHECK(lemmas("organizacyjno-prawnego") == Lemmas{"organizacyjno-prawny"});
  CHECK(lemmas("Finansowo-Księgowego") == Lemmas{"finansowo-księgowy"});
  CHECK(knowledge("organizacyjno-prawnego") == Knowledge::known);
  CHECK(knowledge("qwxz-prawnego") == Knowledge::unknown);
  CHECK(knowledge("organizacyjno-qwxz") == Knowledge::unknown);
  CHECK(lemmas("organizacyjno-qwxz") == Lemmas{"organizacyjno-qwxz"});
}

TEST_CASE("what is negated is a word of its own") {
  CHECK(lemmas("nieważnego") == Lemmas{"nieważny"});
  CHECK(lemmas("Nieważna") == Lemmas{"nieważny"});
  CHECK(lemmas("NIEWAŻNYCH") == Lemmas{"nieważny"});
  CHECK(lemmas("nieważnie") == Lemmas{"nieważny"});
  CHECK(lemmas("niepotwierdzonej") == Lemmas{"niepotwierdzony"});
  CHECK(lemmas("niedzielę") == Lemmas{"niedziela"});
  CHECK(lemmas("niebieskiego") == Lemmas{"niebieski"});
  CHECK(lemmas("nieniebieskiego") == Lemmas{"nieniebieski"});
  CHECK(lemmas("Niemczech") == Lemmas{"Niemcy"});
  CHECK(lemmas("niedzielny") == Lemmas{"niedzielny"});
}

TEST_CASE("comparatives and superlatives are words of their own") {
  CHECK(lemmas("ważniejszych") == Lemmas{"ważniejszy"});
  CHECK(lemmas("najważniejszych") == Lemmas{"najważniejszy"});
}

TEST_CASE("all forms of a lemma") {
  CHECK(dictionary().forms("referat") == Lemmas{"referacie", "referatach", "referatami",
                                                "referatem", "referatom", "referatowi", "referatu",
                                                "referaty", "referatów"});
  CHECK(dictionary().forms("Kraków") == Lemmas{"Krakowa", "Krakowem", "Krakowie", "Krakowowi"});
  CHECK(dictionary().forms("nieważny") ==
        Lemmas{"nieważna", "nieważne", "nieważnego", "nieważnej", "nieważnemu", "nieważni",
               "nieważnie", "nieważnych", "nieważnym", "nieważnymi", "nieważną"});
  CHECK(dictionary().forms("organizacyjno-prawny") ==
        Lemmas{"organizacyjno-prawna", "organizacyjno-prawne", "organizacyjno-prawnego",
               "organizacyjno-prawnej", "organizacyjno-prawnemu", "organizacyjno-prawni",
               "organizacyjno-prawnie", "organizacyjno-prawnych", "organizacyjno-prawnym",
               "organizacyjno-prawnymi", "organizacyjno-prawną"});
}

TEST_CASE("a verb has its forms of all moods, its participles and its gerund") {
  const Lemmas forms = dictionary().forms("umówić");
  for (const std::string form :
       {"umówi", "umówił", "umówiłybyście", "umów", "umówmy", "umówiony", "umówionych", "umówieni",
        "umówiono", "umówienie", "umówieniach"}) {
    CAPTURE(form);
    CHECK(std::binary_search(forms.begin(), forms.end(), form));
  }
  CHECK_FALSE(std::binary_search(forms.begin(), forms.end(), std::string("umówić")));
}

TEST_CASE("what is no lemma has no forms") {
  for (const std::string_view word : {"", "-", "referatu", "Referat", "cyberbezpieczeństwo",
                                      "czyli", "qwxz-prawny", "prawny-", "it-05-2", "日本"}) {
    CAPTURE(word);
    CHECK(dictionary().forms(word).empty());
  }
}

// The lemmas of the dictionary that one meets when one takes every 100th of its words.
std::vector<std::string> some_lemmas() {
  std::ifstream file(std::string(Dictionary::usual_folder) + "/pl_PL.dic");
  std::vector<std::string> some;
  std::size_t count = 0;
  for (std::string line; std::getline(file, line);) {
    if (++count % 100 != 0) continue;
    some.push_back(text::from_iso_8859_2(line.substr(0, line.find('/'))));
  }
  return some;
}

bool has(const Lemmas& sorted, const std::string& word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

TEST_CASE("forms and lemmas are two sides of one relation") {
  const std::vector<std::string> some = some_lemmas();
  REQUIRE(some.size() > 2000);
  std::size_t pairs = 0;
  for (const std::string& lemma : some) {
    Lemmas forms = dictionary().forms(lemma);
    forms.push_back(lemma);
    for (const std::string& form : forms) {
      CAPTURE(lemma);
      CAPTURE(form);
      const Lemmas found = lemmas(form);
      CHECK(has(found, lemma));
      for (const std::string& other : found) {
        CAPTURE(other);
        // In a text "FIS" may be "Fis" in capitals, and "Dolomitów" begin a sentence.
        const std::string lower = text::to_lower(form);
        const Lemmas others = dictionary().forms(other);
        CHECK((text::to_lower(other) == lower || has(others, form) || has(others, lower) ||
               has(others, text::capitalized(lower))));
      }
      ++pairs;
    }
  }
  CHECK(pairs > 20000);
}

TEST_CASE("words that share a lemma") {
  const auto share = [](std::string_view a, std::string_view b) {
    return share_lemma(dictionary().analyze(a), dictionary().analyze(b));
  };
  CHECK(share("Referatowi", "referatach"));
  CHECK(share("potwierdzonym", "potwierdzony"));
  CHECK(share("umów", "umówić"));
  CHECK_FALSE(share("referat", "wydział"));
}

TEST_CASE("threads that ask at once get the same answers") {
  const std::vector<std::string> words = {"referatu", "wydziałem", "umów", "biurze", "radców"};
  std::vector<Lemmas> expected;
  for (const std::string& word : words) expected.push_back(lemmas(word));
  const Analyze fresh = analyze_when_needed();
  std::vector<std::vector<Lemmas>> found(4);
  std::vector<std::thread> threads;
  for (std::vector<Lemmas>& own : found) {
    threads.emplace_back([&] {
      for (const std::string& word : words) own.push_back(fresh(word).lemmas);
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::vector<Lemmas>& own : found) CHECK(own == expected);
}

TEST_CASE("a dictionary that is not installed says what to install") {
  CHECK_THROWS_WITH_AS(Dictionary("no/such/folder"),
                       "the Polish dictionary `no/such/folder/pl_PL.dic` is not there: install the "
                       "package hunspell-pl",
                       std::runtime_error);
  const Analyze late = analyze_when_needed("no/such/folder");  // nobody asked yet
  CHECK_THROWS_AS(late("referatu"), std::runtime_error);
}

}  // namespace
}  // namespace bipgen::morphology
