// What an act does to others and others to it: a table for each direction, and one for each of the
// changes of texts.
#pragma once

#include <string>

#include "pages/site.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// {effects, affected, amending, amended} and has_… of each, for the act's page at `path`. Acts that
// are amended stand with the changes, not among the effects, where instructions are known.
void add_relations(const Site& site, const timeline::Entry& entry, const std::string& path,
                   templates::Object& values);

}  // namespace bipgen::pages
