#include "morphology/unknown_words.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "test_dictionary.hpp"
#include "text/words.hpp"

namespace bipgen::morphology {
namespace {

// "lemma: form form; lemma: form form", of words that no dictionary knows.
std::string groups(std::string_view spaced) {
  std::vector<std::string> words;
  for (const std::string_view word : text::split_words(spaced)) {
    REQUIRE_FALSE(test_dictionary()(word).known());
    words.emplace_back(word);
  }
  std::sort(words.begin(), words.end());
  auto lemmas = group_unknown(words, test_dictionary());
  std::stable_sort(lemmas.begin(), lemmas.end(),
                   [](const auto& a, const auto& b) { return a.second < b.second; });
  std::string shown;
  std::string before;
  for (const auto& [word, lemma] : lemmas) {
    if (lemma != before) shown += (before.empty() ? "" : "; ") + lemma + ":";
    shown += " " + word;
    before = lemma;
  }
  return shown;
}

struct Case {
  std::string_view words;
  std::string_view expected;
};

TEST_CASE("forms that one declension explains are one word") {
  for (const Case& one : std::vector<Case>{
           {"brumzel brumzela brumzelem brumzele brumzeli",
            "brumzel: brumzel brumzela brumzele brumzelem brumzeli"},
           {"brumzar brumzarze brumzarów", "brumzar: brumzar brumzarze brumzarów"},
           {"brumząb brumzębu brumzębem", "brumząb: brumząb brumzębem brumzębu"},
           {"zmyślonek zmyślonka zmyślonkowi", "zmyślonek: zmyślonek zmyślonka zmyślonkowi"},
           {"brumzda brumździe brumzd brumzdą", "brumzda: brumzd brumzda brumzdą brumździe"},
           {"brumzacja brumzacji brumzacją", "brumzacja: brumzacja brumzacji brumzacją"},
           {"brumzliwość brumzliwości", "brumzliwość: brumzliwości brumzliwość"},
           {"brumzysta brumzysty brumzyści", "brumzysta: brumzysta brumzysty brumzyści"},
           {"brzeźniczko brzeźniczka brzeźniczkiem",
            "brzeźniczko: brzeźniczka brzeźniczkiem brzeźniczko"},
           {"brudzowanie brudzowania brudzowań", "brudzowanie: brudzowania brudzowanie brudzowań"},
           {"brumzum brumza brumzach", "brumzum: brumza brumzach brumzum"},
           {"kwalkowski kwalkowska kwalkowscy kwalkowskich",
            "kwalkowski: kwalkowscy kwalkowska kwalkowski kwalkowskich"},
           {"zbrumzony zbrumzonego zbrumzeni", "zbrumzony: zbrumzeni zbrumzonego zbrumzony"},
       }) {
    CAPTURE(one.words);
    CHECK(groups(one.words) == one.expected);
  }
}

TEST_CASE("the lemma need not stand in the texts, where there is no doubt about it") {
  CHECK(groups("brumzacji brumzacją") == "brumzacja: brumzacji brumzacją");
  CHECK(groups("kwalkowskiego kwalkowskiej") == "kwalkowski: kwalkowskiego kwalkowskiej");
  // "brumzół" or "brumzoł"
  CHECK(groups("brumzołu brumzołem") == "brumzołu: brumzołem brumzołu");
}

TEST_CASE("different words stay apart") {
  for (const Case& one : std::vector<Case>{
           {"document documents address addresses", ""},
           {"brumzować brumzuje", ""},
           {"brumzarz brumzarza brumzarka brumzarką",
            "brumzarka: brumzarka brumzarką; brumzarz: brumzarz brumzarza"},
           {"brumzliwy brumzliwego brumzliwość brumzliwości",
            "brumzliwość: brumzliwości brumzliwość; brumzliwy: brumzliwego brumzliwy"},
           // A man and his science; "qwentyki" may be of either.
           {"qwentyk qwentykiem qwentyki qwentyka qwentykę",
            "qwentyk: qwentyk qwentykiem; qwentyka: qwentyka qwentykę"},
           // The dative of the noun, or men of the adjective.
           {"brumzel brumzela brumzelowy brumzelowego brumzelowi",
            "brumzel: brumzel brumzela; brumzelowy: brumzelowego brumzelowy"},
           // Abbreviations, and what is too short to tell.
           {"gmkx gmkxa", ""},
           {"qwe qwea qweem", ""},
           {"qwent", ""},
           {"", ""},
       }) {
    CAPTURE(one.words);
    CHECK(groups(one.words) == one.expected);
  }
}

TEST_CASE("thousands of words that begin alike take no time to speak of") {
  std::vector<std::string> words;
  for (int i = 0; i < 3000; ++i)
    words.push_back(std::string(static_cast<std::size_t>(i % 90), 'q') + "abra");
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  CHECK(group_unknown(words, test_dictionary()).empty());
}

}  // namespace
}  // namespace bipgen::morphology
