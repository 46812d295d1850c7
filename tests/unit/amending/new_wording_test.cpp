#include <doctest/doctest.h>

#include "act/lookup.hpp"
#include "understood.hpp"

namespace bipgen::amending {
namespace {

void outline(const act::Provision& provision, std::string& out) {
  out += (out.empty() ? "" : " | ") + act::print(act::Step{provision.level, provision.label});
  const std::string words = act::joined_paragraphs(provision.lead);
  if (!words.empty()) out += ": " + words;
  for (const act::Provision& child : provision.children) outline(child, out);
}

// The new units of the first instruction, or the finding.
std::string units_of(std::string_view sentence) {
  const Understanding result = understand(sentence);
  if (!result.diagnostics.all().empty()) {
    return std::string(source::code_of(result.diagnostics.all().front().kind));
  }
  std::string out;
  for (const act::Provision& unit : wording_of(result.instructions.front().operation)->provisions) {
    outline(unit, out);
  }
  return out;
}

TEST_CASE("units that run together on one line are told apart by the numbers that are named") {
  CHECK(units_of("w § 1 pkt 4-6 otrzymują brzmienie: „4) nadzór; 5) kontrola; 6) promocja.”") ==
        "pkt 4: nadzór; | pkt 5: kontrola; | pkt 6: promocja.");
  CHECK(units_of("w § 1 ust. 1 i 2 otrzymują brzmienie: „1. Urząd działa. 2. Zgodnie z ust. 1 ma "
                 "siedzibę.”") == "ust. 1: Urząd działa. | ust. 2: Zgodnie z ust. 1 ma siedzibę.");
  CHECK(units_of("w § 1 w pkt 2 lit. b i c otrzymują brzmienie: „b) x, c) y,”") ==
        "lit. b: x, | lit. c: y,");
  CHECK(units_of("§ 5 i 6 otrzymują brzmienie: „§ 5. A. § 6. B.”") == "§ 5: A. | § 6: B.");
  CHECK(units_of("w § 1 dodaje się pkt 4 i 5 w brzmieniu: „4) a; 5) b.”") ==
        "pkt 4: a; | pkt 5: b.");
}

TEST_CASE("units that cannot be told apart for certain are reported") {
  // "2." stands twice.
  CHECK(units_of("w § 1 ust. 1 i 2 otrzymują brzmienie: „1. Patrz niżej: 2. A. 2. B.”") == "B0903");
  CHECK(units_of("w § 1 pkt 4-6 otrzymują brzmienie: „4) nadzór; 6) promocja.”") == "B0903");
  CHECK(units_of("w § 1 ust. 1 i 2 otrzymują brzmienie: „Urząd działa.”") == "B0903");
  // A number that is cited begins nothing.
  CHECK(units_of("w § 1 ust. 1 i 2 otrzymują brzmienie: „1. Zgodnie z ust. 2. B.”") == "B0903");
}

TEST_CASE("the only unit may lack its number") {
  CHECK(units_of("§ 5 otrzymuje brzmienie: „Urząd działa w mieście.”") ==
        "§ 5: Urząd działa w mieście.");
  CHECK(units_of("w § 5 dodaje się ust. 3 w brzmieniu: „Urząd ma siedzibę.”") ==
        "ust. 3: Urząd ma siedzibę.");
  CHECK(units_of("w § 5 pkt 2 lit. a tiret drugie otrzymuje brzmienie: „nowe,”") ==
        "tiret drugie: nowe,");
  CHECK(units_of("§ 5 otrzymuje brzmienie:\n„1. Urząd działa.\n2. Urząd ma siedzibę.”") ==
        "§ 5 | ust. 1: Urząd działa. | ust. 2: Urząd ma siedzibę.");
}

TEST_CASE("the number of another unit is never taken for the content of the named one") {
  CHECK(units_of("§ 5 otrzymuje brzmienie: „§ 6. Urząd działa.”") == "B0903");
  CHECK(units_of("w § 5 pkt 3 otrzymuje brzmienie: „a) x; b) y;”") == "B0903");
  CHECK(units_of("§ 5 otrzymuje brzmienie:\n„2. Urząd działa.\n3. Urząd ma siedzibę.”") == "B0903");
}

TEST_CASE("new wording stands in all the quotation marks that people type") {
  for (const char* wording :
       {"„§ 5. 1. A.\n2. B.”", "„§ 5. 1. A.\n2. B.“", "“§ 5. 1. A.\n2. B.”",
        "\"§ 5. 1. A.\n2. B.\"", "»§ 5. 1. A.\n2. B.«", "«§ 5. 1. A.\n2. B.»",
        ",,§ 5. 1. A.\n2. B.''", ",,§ 5. 1. A.\n2. B.”", "„§ 5. 1. A.\n2. B.\""}) {
    CAPTURE(std::string(wording));
    CHECK(units_of("§ 5 otrzymuje brzmienie: " + std::string(wording)) ==
          "§ 5 | ust. 1: A. | ust. 2: B.");
    CHECK(units_of("§ 5 otrzymuje brzmienie:\n" + std::string(wording)) ==
          "§ 5 | ust. 1: A. | ust. 2: B.");
  }
}

TEST_CASE("a chapter may begin on the line that announces it") {
  CHECK(units_of("dodaje się rozdział 3a w brzmieniu: „Rozdział 3a\nArchiwum\n§ 9a. Treść.”") ==
        "rozdział 3a | § 9a: Treść.");
}

}  // namespace
}  // namespace bipgen::amending
