#include "organization/sentences.hpp"

#include <doctest/doctest.h>

namespace bipgen::organization {
namespace {

using Strings = std::vector<std::string>;

TEST_CASE("a sentence ends at a full stop before a capital") {
  CHECK(split_sentences("Strateg podlega Dyrektorowi. Strateg ma prawo uczestnictwa. Zakres "
                        "określa odrębne zarządzenie.") ==
        Strings{"Strateg podlega Dyrektorowi.", "Strateg ma prawo uczestnictwa.",
                "Zakres określa odrębne zarządzenie."});
  CHECK(split_sentences("bez kropki") == Strings{"bez kropki"});
  CHECK(split_sentences("").empty());
}

TEST_CASE("abbreviations, initials and numbers end no sentence") {
  for (const char* sentence :
       {"Główny Miejski Strateg ds. Informatyzacji Gminy Miejskiej Kraków (IT-08)",
        "ustawa (Dz. U. z 2024 r. Poz. 1465)", "zgodnie z art. 5 ust. 2 i § 19 ust.1 pkt. 3",
        "imienia J. Kowalskiego", "wydanie 21. Księgi"}) {
    CAPTURE(std::string(sentence));
    CHECK(split_sentences(sentence).size() == 1);
  }
}

TEST_CASE("short names that a sentence gives") {
  CHECK(short_names("Centrum Obsługi Informatycznej, zwane dalej „Centrum”, będące komórką Urzędu "
                    "Miasta Krakowa, zwanego dalej „UMK”") == Strings{"Centrum", "UMK"});
  CHECK(short_names("zwane dalej Centrum").empty());
  CHECK(short_names("zwane dalej „Centrum").empty());
}

TEST_CASE("a task loses the mark that ends it in the list, and no other") {
  CHECK(without_list_mark("monitorowanie realizacji projektów IT;") ==
        "monitorowanie realizacji projektów IT");
  CHECK(without_list_mark("zarządzanie słownikami,") == "zarządzanie słownikami");
  CHECK(without_list_mark("utrzymanie stron www .") == "utrzymanie stron www");
  CHECK(without_list_mark("realizacja usług w zakresie:") == "realizacja usług w zakresie:");
  CHECK(without_list_mark("testów, odtwarzania itd.;") == "testów, odtwarzania itd.");
  CHECK(without_list_mark("testów, odtwarzania itd.") == "testów, odtwarzania itd.");
}

}  // namespace
}  // namespace bipgen::organization
