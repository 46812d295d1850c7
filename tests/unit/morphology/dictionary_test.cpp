#include "morphology/dictionary.hpp"

#include <stdexcept>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

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
