#include "importing/earlier_keys.hpp"

#include <doctest/doctest.h>

namespace bipgen::importing {

TEST_CASE("keys that an import does not make are kept as they were written") {
  const WithEarlierKeys result = keep_earlier_keys(
      "---\ntype: zarządzenie\ntitle: nowy\n---\nTekst: nowy\n",
      "---\ntype: zarządzenie\ntitle: stary\nrecord:\n  responsible: Anna Próbna   # zna sprawę\n\n"
      "sic:\n  - {code: B0301, at: § 3}\n---\nrecord: tekst aktu\n");
  CHECK(
      result.text ==
      "---\ntype: zarządzenie\ntitle: nowy\nrecord:\n  responsible: Anna Próbna   # zna sprawę\n\n"
      "sic:\n  - {code: B0301, at: § 3}\n---\nTekst: nowy\n");
  CHECK(result.kept == std::vector<std::string>{"record", "sic"});
  CHECK(result.replaced == std::vector<std::string>{"title"});
}

TEST_CASE("values of several lines and list items at the margin belong to the key above") {
  const WithEarlierKeys result = keep_earlier_keys(
      "---\r\ntype: a\r\n---\r\n",
      "---\nnote: >-\n  data: nieznana\naliases:\n- uchwała: nie\n# koniec: tak\n---\n");
  CHECK(result.kept == std::vector<std::string>{"note", "aliases"});
  CHECK(result.text.find(
            "note: >-\n  data: nieznana\naliases:\n- uchwała: nie\n# koniec: tak\n---") !=
        std::string::npos);
}

TEST_CASE("without front matter on both sides nothing changes") {
  for (const char* earlier : {"", "---", "---\nrecord: x\n", "tekst\n---\nrecord: x\n---\n"}) {
    CAPTURE(earlier);
    const WithEarlierKeys result = keep_earlier_keys("---\ntype: a\n---\nTekst", earlier);
    CHECK(result.text == "---\ntype: a\n---\nTekst");
    CHECK(result.kept.empty());
  }
  CHECK(keep_earlier_keys("Tekst", "---\nrecord: x\n---\n").text == "Tekst");
}

}  // namespace bipgen::importing
