// The words of which some keys of content hold one. Internal to content_keys.cpp.
#pragma once

#include <string>
#include <vector>

namespace bipgen::exports {

std::vector<std::string> types_of_acts();
// Those that only a relation can state; the other two are keys of units and posts.
std::vector<std::string> kinds_of_relations();
std::vector<std::string> kinds_of_changes();
std::vector<std::string> verdicts();
std::vector<std::string> types_of_columns();
std::vector<std::string> languages();

}  // namespace bipgen::exports
