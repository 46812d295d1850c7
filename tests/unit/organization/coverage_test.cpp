#include "organization/coverage.hpp"

#include <doctest/doctest.h>

#include "organization/read_structure.hpp"
#include "parsed_act.hpp"

namespace bipgen::organization {
namespace {

const std::string odd_regulation = small_regulation(R"(
§ 4. Pracownicy referatów słuchają swoich kierowników:

1) w dni powszednie;

2) w święta.

§ 5. Urząd jest czynny od poniedziałku do piątku.

§ 6. Deszcz pada, gdy są chmury.

§ 7. Zarządzenie wchodzi w życie z dniem podpisania.
)");

Coverage coverage_of(const std::string& body) {
  source::Diagnostics diagnostics;
  const act::Act act = parsed_act(body);
  const auto covered = read_structure_with_coverage(act, diagnostics);
  REQUIRE(covered);
  return covered->coverage;
}

TEST_CASE("a provision that may state something of the structure is not lost") {
  const Coverage coverage = coverage_of(odd_regulation);
  REQUIRE(coverage.not_understood.size() == 2);
  CHECK(act::print(coverage.not_understood[0].citation) == "§ 4");
  CHECK(coverage.not_understood[0].provisions == 3);
  CHECK(coverage.not_understood[0].words == "Pracownicy referatów słuchają swoich kierowników:");
  CHECK(act::print(coverage.not_understood[1].citation) == "§ 5");
  CHECK(coverage.other_matter == 2);
}

TEST_CASE("every provision is used, about other matters, or listed") {
  const Coverage coverage = coverage_of(odd_regulation);
  std::size_t all = coverage.used + coverage.other_matter;
  for (const NotUnderstood& missed : coverage.not_understood) {
    all += missed.provisions;
  }
  CHECK(coverage.used == 14);
  CHECK(all == 14 + 2 + 4);  // § 1 itself has no words
}

TEST_CASE("B0520, B0521: the same as findings") {
  source::Diagnostics diagnostics;
  const act::Act act = parsed_act(odd_regulation);
  const auto covered = read_structure_with_coverage(act, diagnostics);
  REQUIRE(covered);
  report_coverage(act, covered->structure, covered->coverage, diagnostics);
  const auto& all = diagnostics.all();
  REQUIRE(all.size() == 3);
  CHECK(all[0].kind == source::Kind::structure_read);
  CHECK(all[0].message.english().find("2 units, 2 posts, 0 relations, 3 tasks; ") !=
        std::string::npos);
  CHECK(all[1].kind == source::Kind::provision_not_understood);
  CHECK(all[1].message.english() ==
        "§ 4 and 2 provisions in it may state something of the structure");
}

}  // namespace
}  // namespace bipgen::organization
