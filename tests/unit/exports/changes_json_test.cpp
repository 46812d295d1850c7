#include "exports/changes_json.hpp"

#include <doctest/doctest.h>

using namespace bipgen;

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

organization::Source cited(const act::ActId& act, std::string_view citation) {
  return {act, *act::parse_citation(citation)};
}

// A unit that goes on under another name and code.
struct Example {
  act::ActId act_before = {act::ActType::zarzadzenie, "1/2020"};
  act::ActId act_after = {act::ActType::zarzadzenie, "2/2024"};
  history::DatedStructure before;
  history::DatedStructure after;
  history::Step step{0, 1, true, {}};

  Example() {
    fill(before, "2020-01-01", act_before, {"b-1", "B-1", "Referat ds. prób"});
    fill(after, "2024-03-01", act_after, {"b-2", "", "Referat ds. prób i badań"});
    history::Change change;
    change.kinds = {history::ChangeKind::rename, history::ChangeKind::recode};
    change.participants = {{history::Role::continues, "b-1", "b-2"}};
    change.evidence = {1, 1, 1, 0, 80, std::nullopt};
    change.citations = {cited(act_before, "§ 2"), cited(act_after, "§ 3")};
    step.comparison.changes = {change};
    step.comparison.continued = {{"b-1", "b-2", history::Method::scored}};
    step.comparison.tasks = {{{"b-1", {0}}, {"b-2", {0}}}};
  }

  struct Names {
    std::string id;
    std::string code;
    std::string name;
  };
  static void fill(history::DatedStructure& dated, std::string_view date, const act::ActId& act,
                   const Names& names) {
    dated.date = *calendar::Date::from_iso(date);
    dated.structure.act = act;
    dated.structure.office = "Biuro Próbne";
    organization::UnitState unit;
    unit.id = names.id;
    unit.code = names.code;
    unit.name = names.name;
    unit.tasks = {{"prowadzenie prób", cited(act, "§ 5 pkt 1"), {}, ""}};
    dated.structure.units = {unit};
  }

  std::string json() const { return exports::changes_json(before, after, step, {}); }
};

}  // namespace

TEST_CASE("a change names both sides, its evidence and its provisions") {
  const std::string json = Example().json();
  CHECK(contains(json, "\"kinds\": [\n        \"rename\",\n        \"recode\"\n      ]"));
  CHECK(contains(json,
                 "{\n          \"id\": \"b-1\",\n          \"code\": \"B-1\",\n"
                 "          \"name\": \"Referat ds. prób\"\n        }"));
  CHECK(contains(json, "\"code\": null"));
  CHECK(contains(json,
                 "\"tasks_kept\": 1,\n        \"tasks_before\": 1,\n        "
                 "\"tasks_after\": 1,"));
  CHECK(contains(json, "\"score\": null"));
  CHECK(contains(json, "\"status\": \"detected\""));
  CHECK(contains(json,
                 "\"act\": \"zarzadzenie-2-2024\",\n          \"citation\": \"§ 3\",\n"
                 "          \"fragment\": \"par_3\""));
}

TEST_CASE("a task is named when its words or its unit changed") {
  Example example;
  CHECK(contains(example.json(), "\"tasks\": []"));
  example.step.comparison.tasks[0].same_words = false;
  CHECK(contains(example.json(),
                 "\"before\": {\n        \"holder\": \"b-1\",\n        \"act\": "
                 "\"zarzadzenie-1-2020\",\n        \"citation\": \"§ 5 pkt 1\","));
  example.step.comparison.tasks[0].same_words = true;
  example.step.comparison.continued.clear();
  CHECK(contains(example.json(), "\"holder\": \"b-2\""));
}

TEST_CASE("who takes part in several roles is named once on a side") {
  Example example;
  example.step.comparison.changes[0].participants = {{history::Role::ends, "b-1", ""},
                                                     {history::Role::ends, "b-1", ""},
                                                     {history::Role::begins, "", "b-2"}};
  example.step.comparison.continued.clear();
  const std::string json = example.json();
  const std::size_t first = json.find("\"id\": \"b-1\"");
  REQUIRE(first != std::string::npos);
  CHECK(json.find("\"id\": \"b-1\"", first + 1) == std::string::npos);
}

TEST_CASE("acts in between that are not held stand in the gap, nothing is nothing") {
  const Example example;
  const std::string json = exports::changes_json(example.before, example.after, {0, 1, false, {}},
                                                 {{act::ActType::zarzadzenie, "9/2022"}});
  CHECK(contains(json, "\"gap\": [\n    \"zarzadzenie-9-2022\"\n  ]"));
  CHECK(contains(json, "\"neighbours\": false"));
  CHECK(contains(json, "\"changes\": []"));
  CHECK(json.back() == '\n');
}
