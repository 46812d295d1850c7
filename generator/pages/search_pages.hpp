// Everything of a site that can be found, for the index of the search: pages as plain passages, and
// the two ways in which the texts say one thing. What is said here of status and dates is what the
// pages themselves say.
#pragma once

#include <vector>

#include "pages/site.hpp"
#include "search/page.hpp"

namespace bipgen::pages {

// The list is cheap; what costs time is in `make`. In the order in which equals should stand: acts
// by date, the latest first, each in its text of today before its other texts; then everything else
// as the site lists it. Of other texts of an act there is only what today's does not say. The site
// must outlive the list.
std::vector<search::Findable> list_findable(const Site& site);

// The abbreviations that the acts in their texts of today, the documents and the registers define,
// each pair once, in the order of acts above. The full words are in the form that they have there:
// "Gminy Miejskiej Przykładowo".
std::vector<search::Synonym> find_synonyms(const Site& site);

}  // namespace bipgen::pages
