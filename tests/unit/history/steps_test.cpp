#include "history/steps.hpp"

#include <doctest/doctest.h>

#include "structures.hpp"

namespace bipgen::history {
namespace {

DatedStructure dated(std::string_view date, organization::Structure structure) {
  DatedStructure made;
  made.date = calendar::Date::from_iso(date).value();
  made.structure = std::move(structure);
  return made;
}

const std::vector<DatedStructure> three = {
    dated("2020-01-01", structure_of("1/2020", {{"K-1", "Referat Kadr", tasks_of("kadry"), "", ""},
                                                {"M-1", "Referat Map", tasks_of("mapy"), "", ""}})),
    dated("2021-01-01",
          structure_of("2/2021", {{"P-1", "Referat Spraw Pracowniczych", tasks_of("kadry"), "", ""},
                                  {"M-1", "Referat Map", tasks_of("mapy"), "", ""}})),
    dated("2022-01-01",
          structure_of("3/2022", {{"P-1", "Biuro Zatrudnienia", tasks_of("kadry"), "", ""}}))};

TEST_CASE("a step for every two neighbours, and a comparison over them") {
  source::Diagnostics diagnostics;
  const std::vector<Step> steps = find_steps(three, {}, diagnostics);
  REQUIRE(steps.size() == 2);
  CHECK(steps[0].before == 0);
  CHECK(steps[1].after == 2);
  CHECK(steps[0].comparison.after_of("K-1") == "P-1");
  CHECK(steps[1].comparison.after_of("P-1") == "P-1");

  const std::vector<Unit> units = find_units(three, steps);
  REQUIRE(units.size() == 2);
  CHECK(units[0].slug == "referat-kadr");
  CHECK(units[0].appearances.size() == 3);

  const Step whole = step_between(three, steps, 0, 2);
  CHECK_FALSE(whole.neighbours);
  CHECK(whole.comparison.after_of("K-1") == "P-1");
  CHECK(whole.comparison.after_of("dyrektor") == "dyrektor");
  CHECK(lines(whole.comparison) ==
        std::vector<std::string>{"rename+recode+retype: K-1>P-1", "dissolve: -M-1"});
  CHECK(step_between(three, steps, 1, 2).neighbours);
}

TEST_CASE("offices are apart") {
  std::vector<DatedStructure> structures = three;
  structures[1].structure.office = "Inny Urząd";
  source::Diagnostics diagnostics;
  const std::vector<Step> steps = find_steps(structures, {}, diagnostics);
  REQUIRE(steps.size() == 1);
  CHECK(steps[0].before == 0);
  CHECK(steps[0].after == 2);
}

TEST_CASE("decisions are for their pair of acts; others are reported") {
  Decision decision;
  decision.verdict = Decision::Verdict::reject;
  decision.before_act.number = "1/2020";
  decision.after_act.number = "2/2021";
  decision.before = {"K-1"};
  decision.after = {"P-1"};
  source::Diagnostics diagnostics;
  CHECK(find_steps(three, {decision}, diagnostics)[0].comparison.after_of("K-1").empty());
  CHECK(diagnostics.all().empty());
  decision.after_act.number = "3/2022";
  find_steps(three, {decision}, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().kind == source::Kind::lineage_without_step);
}

}  // namespace
}  // namespace bipgen::history
