// Roles as an outline that a reader can check against the texts.
#pragma once

#include <string>
#include <vector>

#include "organization/roles.hpp"

namespace bipgen::testing {

// One block per role: id and name, then by text its lists of tasks and the statements of it, each
// with its citation in brackets and, of a statement, the words of the sentence.
std::string dump_roles(const std::vector<organization::Role>& roles);

}  // namespace bipgen::testing
