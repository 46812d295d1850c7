// Annexes that an act names and its file does not have.
#include <doctest/doctest.h>

#include "imports.hpp"

using namespace bipgen::importing;

namespace {

const std::string head =
    "ZARZĄDZENIE NR 1/2024\nBURMISTRZA MIASTA PRZYKŁADOWO\nz dnia 2 stycznia 2024 r.\n"
    "w sprawie próby\n\nNa podstawie ustawy zarządzam, co następuje:\n\n";

Imported import_units(const std::string& units) {
  return import_plain(head + units, options_with_dictionary());
}

std::string annexes_of(const std::string& units) {
  const std::string text = import_units(units).text;
  const std::size_t begin = text.find("annexes:\n");
  if (begin == std::string::npos) return {};
  return text.substr(begin + 9, text.find("---\n", begin) - begin - 9);
}

bool asks(const std::string& units) {
  const Imported imported = import_units(units);
  for (const Doubt& doubt : imported.doubts) {
    if (doubt.seen.starts_with("annexes: ")) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("an annex whose title the sentence says") {
  CHECK(annexes_of(
            "§ 1. Schemat organizacyjny Urzędu stanowi załącznik do niniejszego zarządzenia.") ==
        "  - {title: Schemat organizacyjny Urzędu, held: false, cited_in: § 1}\n");
  CHECK(
      annexes_of("§ 1. 1. Tekst.\n\n2. Wprowadza się Regulamin pracy, stanowiący załącznik nr 2 do "
                 "zarządzenia.") ==
      "  - {label: \"2\", title: Regulamin pracy, held: false, cited_in: § 1 ust. 2}\n");
}

TEST_CASE("an annex without a certain title is asked, and each once") {
  const std::string units =
      "§ 1. Nadaje się statut w brzmieniu załącznika do zarządzenia.\n\n"
      "§ 2. Traci moc statut, o którym mowa w załączniku do zarządzenia.";
  CHECK(annexes_of(units).empty());
  CHECK(asks(units));
  CHECK(count_of(import_units(units), DoubtKind::front_matter) == 2);  // and who signed
}

TEST_CASE("annexes of other acts, and those that the file has, are none") {
  for (const std::string units :
       {"§ 1. Schemat stanowi załącznik do zarządzenia nr 5/2020.",
        "§ 1. Schemat stanowi załącznik do zarządzenia z dnia 5 maja 2020 r.",
        "§ 1. Schemat stanowi załącznik do zarządzenia Starosty.",
        "§ 1. Schemat stanowi załącznik do uchwały.",
        "§ 1. Schemat stanowi załącznik do zarządzenia.\n\nZałącznik do zarządzenia nr 1/2024\n\n"
        "SCHEMAT\n\nTekst."}) {
    CAPTURE(units);
    CHECK(annexes_of(units).empty());
    CHECK_FALSE(asks(units));
  }
}
