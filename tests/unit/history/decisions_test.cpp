#include <algorithm>

#include <doctest/doctest.h>

#include "history/compare_structures.hpp"
#include "structures.hpp"

namespace bipgen::history {
namespace {

using Lines = std::vector<std::string>;
using Verdict = Decision::Verdict;

Decision decision(Verdict verdict, Lines before, Lines after, std::vector<ChangeKind> kinds = {}) {
  Decision made;
  made.verdict = verdict;
  made.before_act.number = "1/2020";
  made.after_act.number = "2/2021";
  made.before = std::move(before);
  made.after = std::move(after);
  made.kinds = std::move(kinds);
  made.note = "dlatego";
  made.at.path = "lineage.yaml";
  return made;
}

const organization::Structure before =
    structure_of("1/2020", {{"K-1", "Referat Kadr", tasks_of("kadry"), "", ""},
                            {"M-1", "Referat Map", tasks_of("mapy"), "", ""},
                            {"M-2", "Referat Planów", tasks_of("plany"), "", ""}});
const organization::Structure after =
    structure_of("2/2021", {{"P-1", "Referat Spraw Pracowniczych", tasks_of("kadry"), "", ""},
                            {"M-1", "Referat Map", tasks_of("mapy"), "", ""},
                            {"Z-1", "Referat Zieleni", tasks_of("zielen"), "", ""},
                            {"Z-2", "Referat Dróg", tasks_of("drogi"), "", ""}});

struct Result {
  Comparison comparison;
  Lines codes;
};

Result decided(const std::vector<Decision>& decisions) {
  source::Diagnostics diagnostics;
  Result result{compare_structures(before, after, decisions, diagnostics), {}};
  for (const auto& found : diagnostics.all()) {
    result.codes.emplace_back(source::code_of(found.kind));
  }
  return result;
}

TEST_CASE("without decisions") {
  CHECK(lines(decided({}).comparison) ==
        Lines{"rename+recode: K-1>P-1", "dissolve: -M-2", "create: +Z-1", "create: +Z-2"});
}

TEST_CASE("a confirmed change is confirmed, with the reason") {
  const Result result = decided({decision(Verdict::confirm, {"K-1"}, {"P-1"})});
  CHECK(result.codes.empty());
  const Change& change = result.comparison.changes.front();
  CHECK(change.status == Status::confirmed);
  CHECK(change.method == Method::scored);
  CHECK(change.note == "dlatego");
  CHECK(result.comparison.continued.front().status == Status::confirmed);
}

TEST_CASE("units are found by name as well, and what did not change can be confirmed") {
  const Result result = decided({decision(Verdict::confirm, {"Referat map"}, {"M-1"})});
  CHECK(result.codes.empty());
  CHECK(result.comparison.continued[1].status == Status::confirmed);
}

TEST_CASE("what is rejected is not found") {
  const Result result = decided({decision(Verdict::reject, {"K-1"}, {"P-1"})});
  CHECK(result.codes.empty());
  Lines found = lines(result.comparison);
  CHECK(std::count(found.begin(), found.end(), "dissolve: -K-1") == 1);
  CHECK(std::count(found.begin(), found.end(), "create: +P-1") == 1);
}

TEST_CASE("even the same name can be rejected") {
  const Result result = decided({decision(Verdict::reject, {"M-1"}, {"M-1"})});
  CHECK(result.comparison.after_of("M-1").empty());
}

TEST_CASE("stated identity and stated descent are followed and confirmed") {
  const Result same = decided({decision(Verdict::state, {"M-2"}, {"Z-2"})});
  CHECK(same.codes.empty());
  CHECK(same.comparison.after_of("M-2") == "Z-2");
  CHECK(lines(same.comparison).back() == "rename+recode+amend_tasks: M-2>Z-2");
  CHECK(same.comparison.changes.back().method == Method::stated);

  const Result split =
      decided({decision(Verdict::state, {"M-2"}, {"Z-1", "Z-2"}, {ChangeKind::split})});
  CHECK(split.codes.empty());
  CHECK(lines(split.comparison) == Lines{"rename+recode: K-1>P-1", "split: -M-2 +Z-1 +Z-2"});
  CHECK(split.comparison.changes.back().status == Status::confirmed);
  CHECK(split.comparison.changes.back().note == "dlatego");

  const Result secede = decided({decision(Verdict::state, {"M-1"}, {"Z-1"}, {ChangeKind::secede})});
  CHECK(lines(secede.comparison) ==
        Lines{"rename+recode: K-1>P-1", "secede: M-1>M-1 +Z-1", "dissolve: -M-2", "create: +Z-2"});
}

TEST_CASE("what cannot be is reported and not followed") {
  struct Case {
    std::vector<Decision> decisions;
    Lines codes;
  };
  const std::vector<Case> cases = {
      {{decision(Verdict::state, {"K-7"}, {"P-1"})}, {"B0551"}},
      {{decision(Verdict::state, {"Zastępca"}, {"P-1"})}, {"B0551"}},
      {{decision(Verdict::state, {"K-1"}, {"P-1"}), decision(Verdict::state, {"K-1"}, {"Z-1"})},
       {"B0553", "B0553"}},
      {{decision(Verdict::state, {"K-1"}, {"P-1"}), decision(Verdict::reject, {"K-1"}, {"P-1"})},
       {"B0553", "B0553"}},
      {{decision(Verdict::state, {"M-2"}, {"Z-1", "Z-2"})}, {"B0553"}},
      {{decision(Verdict::state, {"M-1"}, {"M-1"}, {ChangeKind::absorb})}, {"B0553"}},
      {{decision(Verdict::confirm, {"M-2"}, {"Z-1"})}, {"B0554"}},
      {{decision(Verdict::confirm, {"K-1"}, {"P-1"}, {ChangeKind::split})}, {"B0554"}},
  };
  for (const Case& one : cases) {
    CAPTURE(one.decisions.front().before.front());
    CHECK(decided(one.decisions).codes == one.codes);
  }
}

TEST_CASE("a name that several bear does not tell which") {
  const auto two =
      structure_of("1/2020", {{"A", "Referat Map", {}, "", ""}, {"B", "Referat Map", {}, "", ""}});
  const auto one = structure_of("2/2021", {{"C", "Referat Geodezji", {}, "", ""}});
  source::Diagnostics diagnostics;
  compare_structures(two, one, {decision(Verdict::state, {"Referat Map"}, {"C"})}, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().kind == source::Kind::lineage_unit_ambiguous);
}

TEST_CASE("the order of decisions changes nothing") {
  std::vector<Decision> decisions = {decision(Verdict::state, {"M-2"}, {"Z-2"}),
                                     decision(Verdict::reject, {"K-1"}, {"P-1"}),
                                     decision(Verdict::confirm, {"M-1"}, {"M-1"})};
  const Lines expected = lines(decided(decisions).comparison);
  std::reverse(decisions.begin(), decisions.end());
  CHECK(lines(decided(decisions).comparison) == expected);
}

}  // namespace
}  // namespace bipgen::history
