#include "act/reference.hpp"

#include <doctest/doctest.h>

using namespace bipgen::act;

TEST_CASE("the kinds of acts are known in every case and number") {
  for (const char* word : {"zarządzenie", "Zarządzenia", "ZARZĄDZENIEM", "zarządzeń"}) {
    CHECK(type_from_word(word) == ActType::zarzadzenie);
  }
  for (const char* word : {"ustawa", "ustawy", "ustawie", "ustawę", "ustaw", "ustawach"}) {
    CHECK(type_from_word(word) == ActType::ustawa);
  }
  for (const char* word : {"uchwała", "uchwale", "uchwał", "uchwałą"}) {
    CHECK(type_from_word(word) == ActType::uchwala);
  }
  CHECK(type_from_word("rozporządzeniem") == ActType::rozporzadzenie);
  CHECK(type_from_word("Obwieszczenie") == ActType::obwieszczenie);
  CHECK(type_from_word("decyzji") == ActType::decyzja);
  CHECK(type_from_word("statucie") == ActType::statut);
  CHECK(type_from_word("Regulaminu") == ActType::regulamin);
}

TEST_CASE("words that only look like a kind of act are not one") {
  for (const char* word : {"ustawienie", "ustawodawca", "zarządzanie", "statua", "decyzyjny", ""}) {
    CAPTURE(word);
    CHECK_FALSE(type_from_word(word));
  }
}

TEST_CASE("an act has a printed name and a name for addresses") {
  const ActId id{ActType::zarzadzenie, "1796/2025"};
  CHECK(print(id) == "zarządzenie nr 1796/2025");
  CHECK(slug_of(id) == "zarzadzenie-1796-2025");
  CHECK(slug_of(ActId{ActType::uchwala, "XCIV/2449/18"}) == "uchwala-xciv-2449-18");
  CHECK(genitive_of(ActType::ustawa) == "ustawy");
}

TEST_CASE("only an act with a number can be looked up") {
  ActReference reference;
  CHECK_FALSE(reference.id());
  reference.number = "2667/2021";
  CHECK(reference.id() == ActId{ActType::zarzadzenie, "2667/2021"});
}
