// A list of provisions as tasks. Knows nothing of whose tasks they are.
#pragma once

#include <vector>

#include "act/act.hpp"
#include "organization/structure.hpp"

namespace bipgen::organization {

// The items below a provision, which `parent_citation` cites, their own items as parts. Headings
// and the paragraphs of a document beside a list are no items of it.
std::vector<Task> tasks_below(const act::Provision& parent, const act::Citation& parent_citation,
                              const act::ActId& act);

}  // namespace bipgen::organization
