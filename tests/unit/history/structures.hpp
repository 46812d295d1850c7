// Small invented structures, and comparisons of them as lines.
#pragma once

#include <string>
#include <vector>

#include "history/changes.hpp"
#include "history/lineage.hpp"
#include "organization/structure.hpp"

namespace bipgen::history {

struct UnitIn {
  std::string code;
  std::string name;  // its first word says the kind
  std::vector<std::string> tasks;
  std::string part_of;     // a code
  std::string reports_to;  // the id of a post; "" for the Dyrektor
};

// Ids are codes, where there is one; all units report to "dyrektor" or the post that is named. The
// tasks of a unit stand in the § of its place.
organization::Structure structure_of(const std::string& number, std::vector<UnitIn> units);

organization::Task task_of(std::string text, std::vector<std::string> parts = {});

// "rename+recode: A>B", "split: -A +B +C": sorted kinds are in the order found; relations and the
// rest alike.
std::vector<std::string> lines(const Comparison& comparison);

// One a line, so that a failing test shows them.
std::string joined(const std::vector<std::string>& lines);

// Compares without decisions; CHECKs that every unit and post is told of once.
Comparison compared(const organization::Structure& before, const organization::Structure& after);

// "A/0>B/2" for each link, "~" in front when reworded.
std::vector<std::string> links(const Comparison& comparison);

// What units say in the tests: "kadry", "place", "mapy", "plany", "drogi", "zielen", each with
// tasks of its own words.
std::vector<std::string> tasks_of(const std::string& field);
std::vector<std::string> operator+(std::vector<std::string> a, const std::vector<std::string>& b);

}  // namespace bipgen::history
