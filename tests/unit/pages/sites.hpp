// Small sites made by hand: structures of an invented office in a row, and what lies between them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pages/site.hpp"

namespace bipgen::testing {

calendar::Date day(std::string_view iso);

organization::Task task(const std::string& text);

organization::UnitState unit(const std::string& code, const std::string& name,
                             const std::vector<std::string>& tasks = {});

// Whether the act of a structure repeals that of the one before, or follows one that is not held.
enum class Follows { directly, after_a_gap };

// Adds a structure of "Biuro Próbne" that holds from the day, by an act of its own; `follows` says
// how it follows the last one. Its step to the last one is empty.
void add_structure(pages::Site& site, std::string_view from,
                   std::vector<organization::UnitState> units, Follows follows = Follows::directly);

// In the newest step: the unit stands on both sides, by codes in lower case.
void continues(pages::Site& site, const std::string& before, const std::string& after);

enum class Words { same, other };
// In the newest step: the task at the first path is the one at the second.
void follow(pages::Site& site, const history::TaskRef& before, const history::TaskRef& after,
            Words words = Words::same);

// In the newest step.
void change(pages::Site& site, std::vector<history::ChangeKind> kinds,
            std::vector<history::Participant> participants);

// To be called once all stands: finds units by the steps and the indexes of the site.
void finish(pages::Site& site);

// The lasting unit that bears the id in the structure.
const history::Unit& unit_in(const pages::Site& site, std::size_t structure, const std::string& id);

}  // namespace bipgen::testing
