#include "history/wording.hpp"

#include <doctest/doctest.h>

namespace bipgen::history {
namespace {

TEST_CASE("a stem is what a word keeps through its cases") {
  CHECK(stem("koordynacja") == stem("koordynacją"));
  CHECK(stem("zamówień") == stem("zamówienia"));
  CHECK(stem("umów") == stem("umowa"));
  CHECK(stem("IT") == "it");
  CHECK(stem("mapy") != stem("drogi"));
}

TEST_CASE("likeness") {
  Vocabulary vocabulary;
  const Wording a = vocabulary.read("prowadzenie rejestru umów i zleceń");
  const Wording b = vocabulary.read("prowadzeniem rejestru umów oraz zleceń");
  const Wording c = vocabulary.read("utrzymanie nawierzchni dróg");
  const Wording empty = vocabulary.read(" – ; ");
  CHECK(vocabulary.likeness(a, a) == 100);
  CHECK(vocabulary.likeness(a, b) >= 85);
  CHECK(vocabulary.likeness(a, c) == 0);
  CHECK(vocabulary.likeness(empty, empty) == 0);
  CHECK(vocabulary.alike({&a, &c}, {&b, &empty}, 60) ==
        std::vector<Vocabulary::Alike>{{0, 0, vocabulary.likeness(a, b)}});
}

TEST_CASE("a rare word that differs weighs more than common ones that agree") {
  Vocabulary vocabulary;
  for (int i = 0; i < 30; ++i)
    vocabulary.read("prowadzenie spraw z zakresu numer " + std::to_string(i));
  const Wording a = vocabulary.read("prowadzenie spraw z zakresu archiwizacji");
  const Wording b = vocabulary.read("prowadzenie spraw z zakresu kartografii");
  CHECK(vocabulary.likeness(a, b) < 60);
}

TEST_CASE("the search finds every pair that is alike enough") {
  Vocabulary vocabulary;
  std::vector<Wording> texts;
  const char* words[] = {"akta", "mapa", "droga", "drzewo", "umowa", "plan", "sieć", "serwer"};
  for (int i = 0; i < 60; ++i) {
    std::string text;
    for (int j = 0; j < 5; ++j) text += std::string(words[(i * (j + 2) + j * j) % 8]) + " ";
    texts.push_back(vocabulary.read(text));
  }
  std::vector<const Wording*> half[2];
  for (std::size_t i = 0; i < texts.size(); ++i) half[i / 20 > 0 ? 1 : 0].push_back(&texts[i]);
  half[1].resize(20);
  for (const int least : {50, 75, 90}) {
    std::size_t expected = 0;
    for (const Wording* a : half[0]) {
      for (const Wording* b : half[1]) expected += vocabulary.likeness(*a, *b) >= least ? 1 : 0;
    }
    CHECK(vocabulary.alike(half[0], half[1], least).size() == expected);
  }
}

}  // namespace
}  // namespace bipgen::history
