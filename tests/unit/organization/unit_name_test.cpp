#include "organization/unit_name.hpp"

#include <string>
#include <tuple>

#include <doctest/doctest.h>

namespace bipgen::organization {
namespace {

TEST_CASE("a code behind a dash, in parentheses, or by its looks alone") {
  const NamedThing expected{"Referat ds. finansów i kontrolingu", "IT-03-1"};
  CHECK(split_code("Referat ds. finansów i kontrolingu – IT-03-1;") == expected);
  CHECK(split_code("Referat ds. finansów i kontrolingu - IT-03-1,") == expected);
  CHECK(split_code("Referat ds. finansów i kontrolingu (IT-03-1)") == expected);
  CHECK(split_code("Referat  ds. finansów i kontrolingu   IT-03-1.") == expected);
  CHECK(split_code("Oddział ds. zarządzania aplikacjami: – IT-05:") ==
        NamedThing{"Oddział ds. zarządzania aplikacjami", "IT-05"});
  CHECK(split_code("Wydział Organizacyjny – OR;") == NamedThing{"Wydział Organizacyjny", "OR"});
  CHECK(split_code("Pełnomocnik Prezydenta Miasta Krakowa ds. Transformacji Cyfrowej (TC)") ==
        NamedThing{"Pełnomocnik Prezydenta Miasta Krakowa ds. Transformacji Cyfrowej", "TC"});
}

TEST_CASE("a name without a code stays whole") {
  for (const char* name :
       {"Referat ds. organizacyjno – prawnych", "Referat ds. umów IT", "I Zastępca Dyrektora",
        "Biuro Obsługi Rady – Kancelaria", "Referat Obsługi (parter)", "Kancelaria"}) {
    CAPTURE(std::string(name));
    CHECK(split_code(std::string(name) + ";") == NamedThing{name, ""});
  }
  CHECK(split_code("") == NamedThing{});
}

TEST_CASE("what a code looks like") {
  for (const char* code :
       {"IT-01-2", "OR", "Or", "Fn-I", "GK.2", "IT-ES-II", "SO/1", "GKiOŚ", "RGKiM", "OŚ"}) {
    CAPTURE(std::string(code));
    CHECK(looks_like_code(code));
  }
  for (const char* word : {"", "it-01", "Kadry", "IT 01", "Zażółć", "Organizacyjny", "UM."}) {
    CAPTURE(std::string(word));
    CHECK_FALSE(looks_like_code(word));
  }
}

TEST_CASE("a code behind the word that says so need not look like one") {
  const NamedThing expected{"Wydział Finansowy", "FN"};
  for (const char* text :
       {"Wydział Finansowy – symbol „FN”;", "Wydział Finansowy (symbol FN)",
        "Wydział Finansowy (symbol: FN)", "Wydział Finansowy, oznaczony symbolem FN",
        "Wydział Finansowy o symbolu FN", "Wydział Finansowy – „FN”", "Wydział Finansowy – (FN)",
        "Wydział Finansowy /FN/", "Wydział Finansowy [FN]", "Wydział Finansowy –FN"}) {
    CAPTURE(std::string(text));
    CHECK(split_code(text) == expected);
  }
  CHECK(split_code("Referat Kadr (symbol Kadry)") == NamedThing{"Referat Kadr", "Kadry"});
}

TEST_CASE("an item of a list says more than a name") {
  for (const auto& [text, name, code, head] :
       {std::tuple{"referat ds. map (BM-1), w skład którego wchodzi:", "referat ds. map", "BM-1",
                   ""},
        {"Wydział Finansowy – FN, w tym:", "Wydział Finansowy", "FN", ""},
        {"Urząd Stanu Cywilnego – na prawach referatu (USC)", "Urząd Stanu Cywilnego", "USC", ""},
        {"Stanowisko ds. kadr – 2 etaty;", "Stanowisko ds. kadr", "", ""},
        {"Stanowisko ds. kadr – KD – 1/2 etatu;", "Stanowisko ds. kadr", "KD", ""},
        {"Referat Finansowy – RF, którym kieruje Skarbnik;", "Referat Finansowy", "RF",
         "Skarbnik"}}) {
    CAPTURE(std::string(text));
    const ListedName listed = read_listed_name(text);
    CHECK(listed.named == NamedThing{name, code});
    CHECK(listed.head == head);
  }
}

TEST_CASE("a list of codes may have the code first") {
  const NamedThing expected{"Wydział Organizacyjny", "OR"};
  CHECK(split_code_either_way("OR – Wydział Organizacyjny;") == expected);
  CHECK(split_code_either_way("Wydział Organizacyjny – OR;") == expected);
}

TEST_CASE("the id of a code is its folded letters") {
  CHECK(id_from_code("IT-01-1") == "it-01-1");
  CHECK(id_from_code("GK.2") == "gk-2");
}

}  // namespace
}  // namespace bipgen::organization
