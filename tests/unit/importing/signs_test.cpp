#include "importing/signs.hpp"

#include <doctest/doctest.h>

#include "importing/frame_words.hpp"
#include "importing/page_furniture.hpp"

using namespace bipgen;
using namespace bipgen::importing;

TEST_CASE("numbers of pages") {
  CHECK(read_page_number("- 2 -")->number == 2);
  CHECK(read_page_number("- 2 -")->certain);
  CHECK(read_page_number("Strona 2 z 5")->number == 2);
  CHECK(read_page_number("Strona | 3")->number == 3);
  CHECK(read_page_number("str. 4/32")->number == 4);
  CHECK_FALSE(read_page_number("7")->certain);
  for (const char* line :
       {"", "Strona tytułowa", "2 osoby", "2024 r.", "1)", "Strona 2 jest pusta dziś"}) {
    CAPTURE(line);
    CHECK_FALSE(read_page_number(line).has_value());
  }
}

TEST_CASE("ends of sentences and clauses") {
  for (const char* end : {"koniec.", "lista:", "„słowa.”", "(uwaga.)", "co?"})
    CHECK(ends_sentence(end));
  for (const char* end : {"dalej", "a,", "b;"}) CHECK_FALSE(ends_sentence(end));
  for (const char* end : {"a,", "b;", "„słowa”"}) CHECK(ends_clause(end));
  CHECK_FALSE(ends_clause("dalej"));
}

TEST_CASE("names of offices and persons") {
  CHECK(issuer_in_nominative("Prezydenta Miasta Krakowa") == "Prezydent Miasta Krakowa");
  CHECK(issuer_in_nominative("Rady Gminy Wzorcowo") == "Rada Gminy Wzorcowo");
  CHECK(issuer_in_nominative("Rady Miejskiej w Przykładowie") == "Rada Miejska w Przykładowie");
  CHECK(issuer_in_nominative("Nadzorcy Wszystkiego") == "Nadzorcy Wszystkiego");
  CHECK(in_title_case("WÓJTA GMINY PRZYKŁADOWO NAD WZOREM") ==
        "Wójta Gminy Przykładowo nad Wzorem");
  CHECK(in_title_case("Wójta GMINY") == "Wójta GMINY");
  CHECK(is_person({"Jan", "Wzorowy"}));
  CHECK(is_person({"dr", "inż.", "Anna", "Próbna-Nowa"}));
  CHECK_FALSE(is_person({"Jan"}));
  CHECK_FALSE(is_person({"Burmistrz", "Miasta"}));
  CHECK_FALSE(is_person({"Wydział", "Zdrowia"}));
  CHECK_FALSE(is_person({"w", "Przykładowie"}));
}
