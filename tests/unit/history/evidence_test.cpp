// What a comparison says of the tasks behind a change, and where a name alone is not believed.
#include <algorithm>

#include <doctest/doctest.h>

#include "history/compare_structures.hpp"
#include "structures.hpp"

namespace bipgen::history {
namespace {

using Lines = std::vector<std::string>;

const std::vector<UnitIn> office = {{"K-1", "Referat Kadr", tasks_of("kadry"), "", ""},
                                    {"K-2", "Referat Płac", tasks_of("place"), "", ""},
                                    {"M-1", "Referat Map", tasks_of("mapy"), "", ""}};

Comparison after_change(const std::vector<UnitIn>& before, const std::vector<UnitIn>& after) {
  return compared(structure_of("1/2020", before), structure_of("2/2021", after));
}

Evidence evidence_of(const Comparison& comparison, ChangeKind kind) {
  const auto found =
      std::find_if(comparison.changes.begin(), comparison.changes.end(),
                   [&](const Change& change) { return change.kinds.front() == kind; });
  REQUIRE(found != comparison.changes.end());
  return found->evidence;
}

TEST_CASE("of what ended, the tasks that others have now are counted as kept") {
  std::vector<UnitIn> before = office;
  before.push_back({"D-1", "Referat Dróg", tasks_of("drogi"), "", ""});
  std::vector<UnitIn> after = office;
  for (std::size_t i = 0; i < after.size(); ++i) after[i].tasks.push_back(tasks_of("drogi")[i]);
  const Evidence dissolved = evidence_of(after_change(before, after), ChangeKind::dissolve);
  CHECK(dissolved.tasks_before == 4);
  CHECK(dissolved.tasks_kept == 3);
  CHECK(dissolved.tasks_reworded == 0);
}

TEST_CASE("of what begins, the tasks that others had before are counted as kept") {
  std::vector<UnitIn> before = office;
  before[0].tasks.push_back("prowadzenie rejestru upoważnień do przetwarzania danych osobowych");
  std::vector<UnitIn> after = office;
  after.push_back({"D-1", "Referat Dróg",
                   tasks_of("drogi") +
                       Lines{"prowadzenie rejestru upoważnień do przetwarzania danych osobowych"},
                   "", ""});
  const Evidence created = evidence_of(after_change(before, after), ChangeKind::create);
  CHECK(created.tasks_after == 5);
  CHECK(created.tasks_kept == 1);
  CHECK(evidence_of(after_change(office, {office[0],
                                          office[1],
                                          office[2],
                                          {"Z", "Referat Zieleni", tasks_of("zielen"), "", ""}}),
                    ChangeKind::create)
            .tasks_kept == 0);
}

TEST_CASE("a name that went to a unit with nothing else in common proves nothing") {
  const std::vector<UnitIn> exchanged = {{"K-1", "Referat Płac", tasks_of("kadry"), "", ""},
                                         {"K-2", "Referat Kadr", tasks_of("place"), "", ""},
                                         office[2]};
  CHECK(joined(lines(after_change(office, exchanged))) ==
        joined({"rename: K-1>K-1", "rename: K-2>K-2"}));
  // Name and tasks against the code, and name and code against the tasks: the name is believed.
  const std::vector<UnitIn> recoded = {{"K-2", "Referat Kadr", tasks_of("kadry"), "", ""},
                                       {"K-1", "Referat Płac", tasks_of("place"), "", ""},
                                       office[2]};
  CHECK(after_change(office, recoded).after_of("K-1") == "K-2");
  const std::vector<UnitIn> other_tasks = {{"K-1", "Referat Kadr", tasks_of("place"), "", ""},
                                           {"K-2", "Referat Płac", tasks_of("kadry"), "", ""},
                                           office[2]};
  CHECK(after_change(office, other_tasks).after_of("K-1") == "K-1");
}

}  // namespace
}  // namespace bipgen::history
