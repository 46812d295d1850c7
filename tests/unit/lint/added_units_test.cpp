#include "lint/added_units.hpp"

#include <doctest/doctest.h>

#include "unit/lint/body.hpp"

using namespace bipgen;
using testing::act_file;

namespace {

const std::string base = act_file("1/2024", "2024-03-01", "w sprawie biura",
                                  "§ 1. Biuro jest czynne:\n\n1) rano;\n\n2) wieczorem.\n\n"
                                  "§ 2. Biuro ma okno.\n\n"
                                  "§ 3. Zarządzenie wchodzi w życie z dniem podpisania.\n");

std::string found_in(const std::string& change) {
  testing::Body body;
  const std::string amending = act_file(
      "2/2024", "2024-04-01", "zmieniające zarządzenie w sprawie biura",
      "§ 1. W zarządzeniu nr 1/2024 Burmistrza Miasta Przykładowa z dnia 1 marca 2024 r. w "
      "sprawie biura " +
          change + "\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n");
  testing::read_body({base, amending}, body);
  REQUIRE(body.texts.at(body.acts[0].heading.id).changes.size() == 1);
  CHECK(body.texts.at(body.acts[0].heading.id).changes[0].fate == timeline::Fate::applied);
  source::Diagnostics diagnostics;
  lint::check_added_units(body.timeline, body.texts, diagnostics);
  std::string out;
  for (const source::Diagnostic& finding : diagnostics.all()) {
    CHECK(finding.kind == source::Kind::added_unit_number);
    CHECK(finding.where.path == "2.md");
    out += finding.message.english() + " | " + finding.hint.english() + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("an added unit has the number before it with a letter, or the next one at the end") {
  CHECK(found_in("po § 1 dodaje się § 1a w brzmieniu:\n\n    „§ 1a. Biuro ma drzwi.”.").empty());
  CHECK(found_in("w § 1 dodaje się pkt 3 w brzmieniu:\n\n    „3) w nocy.”.").empty());
  CHECK(
      found_in("w § 1 po pkt 1 dodaje się pkt 1a w brzmieniu:\n\n    „1a) w południe;”.").empty());
}

TEST_CASE("any other number is reported with the one that the rules give") {
  CHECK(found_in("po § 1 dodaje się § 1b w brzmieniu:\n\n    „§ 1b. Biuro ma drzwi.”.") ==
        "§ 1b is added after § 1 | ZTP § 89: expected § 1a, or at the end of a list the next "
        "number\n");
  CHECK(found_in("w § 1 dodaje się pkt 4 w brzmieniu:\n\n    „4) w nocy.”.") ==
        "§ 1 pkt 4 is added after pkt 2 | ZTP § 89: expected pkt 2a, or at the end of a list the "
        "next number\n");
}
