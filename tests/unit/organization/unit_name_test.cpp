#include "organization/unit_name.hpp"

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
  for (const char* code : {"IT-01-2", "OR", "Or", "Fn-I", "GK.2", "IT-ES-II", "SO/1"}) {
    CAPTURE(std::string(code));
    CHECK(looks_like_code(code));
  }
  for (const char* word : {"", "it-01", "Kadry", "IT 01", "Zażółć", "Organizacyjny", "UM."}) {
    CAPTURE(std::string(word));
    CHECK_FALSE(looks_like_code(word));
  }
}

TEST_CASE("the id of a code is its folded letters") {
  CHECK(id_from_code("IT-01-1") == "it-01-1");
  CHECK(id_from_code("GK.2") == "gk-2");
}

}  // namespace
}  // namespace bipgen::organization
