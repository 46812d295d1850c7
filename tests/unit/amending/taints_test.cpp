#include <doctest/doctest.h>

#include "amend.hpp"

namespace bipgen::amending {
namespace {

constexpr std::string_view head =
    "§ 1. W zarządzeniu nr 1/2029 z dnia 7 maja 2029 r. wprowadza się następujące zmiany:\n";

AmendResult amend_by(std::string_view points, std::vector<TaintedPlace> tainted = {}) {
  return amend(small_office, std::string(head) + std::string(points), std::move(tainted));
}

TEST_CASE("where an instruction was refused, no later one is applied") {
  const AmendResult result = amend_by(
      "1) w § 2 w ust. 2 wyrazy „ma biuro” zastępuje się wyrazami „ma dom”;\n"
      "2) w § 2 w ust. 2 wyrazy „Urząd” zastępuje się wyrazami „Ratusz”.");
  CHECK(result.refusals ==
        "„ma biuro” does not stand in § 2 ust. 2\n"
        "§ 2 ust. 2 is not certain: § 1 pkt 1 of zarządzenie nr 2/2030 was not applied to it");
  CHECK(holds(result.text, "Urząd ma siedzibę."));
}

TEST_CASE("wholly new words make a place certain again") {
  const AmendResult result = amend_by(
      "1) w § 2 w ust. 2 wyrazy „ma biuro” zastępuje się wyrazami „ma dom”;\n"
      "2) w § 2 ust. 2 otrzymuje brzmienie: „2. Urząd ma nową siedzibę.”;\n"
      "3) w § 2 w ust. 2 wyrazy „Urząd” zastępuje się wyrazami „Ratusz”.");
  CHECK(result.refusals == "„ma biuro” does not stand in § 2 ust. 2");
  CHECK(holds(result.text, "Ratusz ma nową siedzibę."));
  CHECK(result.amended.tainted.empty());
}

TEST_CASE("so does a repeal, and new words for what holds the place") {
  CHECK(amend_by("1) w § 2 w ust. 2 skreśla się wyrazy „biuro”;\n2) w § 2 uchyla się ust. 2.")
            .amended.tainted.empty());
  CHECK(amend_by("1) w § 2 w ust. 2 skreśla się wyrazy „biuro”;\n2) § 2 otrzymuje brzmienie: „§ 2. "
                 "Nowy.”.")
            .amended.tainted.empty());
}

TEST_CASE("other places are not touched by a refusal") {
  const AmendResult result = amend_by(
      "1) w § 2 w ust. 2 skreśla się wyrazy „biuro”;\n"
      "2) w § 2 w ust. 1 w pkt 2 wyraz „nadzór” zastępuje się wyrazem „kontrola”;\n"
      "3) w § 2 po ust. 2 dodaje się ust. 3 w brzmieniu: „3. Nowy.”.");
  CHECK(result.refusals == "„biuro” does not stand in § 2 ust. 2");
  CHECK(holds(result.text, "kontrola"));
  CHECK(holds(result.text, "3. Nowy."));
}

TEST_CASE(
    "what holds an uncertain place is uncertain too, its numbers only after structural ones") {
  CHECK(holds(amend_by("1) w § 2 w ust. 2 skreśla się wyrazy „biuro”;\n"
                       "2) w § 2 wyraz „siedzibę” zastępuje się wyrazem „dom”.")
                  .refusals,
              "§ 2 ust. 2 is not certain"));
  // What was not added cannot be a neighbour, and what was not numbered anew may be another.
  CHECK(holds(amend_by("1) w § 2 ust. 2 i 3 oznacza się jako ust. 3 i 4;\n"
                       "2) w § 2 po ust. 2 dodaje się ust. 2a w brzmieniu: „2a. Nowy.”.")
                  .refusals,
              "§ 2 ust. 2 is not certain"));
}

TEST_CASE("what one act leaves uncertain is so for the next") {
  const AmendResult first =
      amend_by("1) w § 2 w ust. 2 wyrazy „ma biuro” zastępuje się wyrazami „ma dom”.");
  REQUIRE(first.amended.tainted.size() == 1);
  const TaintedPlace& place = first.amended.tainted.front();
  CHECK(print(place.place) == "§ 2 ust. 2");
  CHECK(print(place.cause.provision) == "§ 1 pkt 1");
  CHECK(place.words_only);
  const AmendResult second = amend_by(
      "1) w § 2 w ust. 2 wyraz „siedzibę” zastępuje się wyrazem „dom”.", first.amended.tainted);
  CHECK(holds(second.refusals, "is not certain"));
  CHECK(second.amended.tainted.size() == 2);
}

TEST_CASE("words changed wherever they stand are changed in the certain places") {
  const AmendResult result = amend_by(
      "1) w § 2 w ust. 2 skreśla się wyrazy „biuro”;\n"
      "2) w zarządzeniu wyraz „Urząd” zastępuje się wyrazem „Ratusz”.");
  CHECK(holds(result.text, "Ratusz działa"));
  CHECK(result.amended.tainted.size() == 1);
}

TEST_CASE("a title is a place of its own") {
  const AmendResult result = amend_by(
      "1) w tytule zarządzenia wyrazy „A” zastępuje się wyrazami „B”;\n"
      "2) uchyla się § 3.");
  CHECK(holds(result.text, "§ 3. (uchylony)"));
}

}  // namespace
}  // namespace bipgen::amending
