// The parts of the list of what can be found, one file each. Internal to pages/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "organization/structure.hpp"
#include "pages/site.hpp"
#include "pages/wording.hpp"
#include "search/page.hpp"

namespace bipgen::pages {

void add_findable_acts(const Site& site, std::vector<search::Findable>& all);
void add_findable_units(const Site& site, std::vector<search::Findable>& all);
void add_findable_offices(const Site& site, std::vector<search::Findable>& all);
void add_findable_terms(const Site& site, std::vector<search::Findable>& all);
void add_findable_contents(const Site& site, std::vector<search::Findable>& all);

search::Status status_of(Validity validity);
// That of the act which approves the document, where it names one that is known.
search::Status status_of(const Site& site, const act::Document& document);

// The year of the act's number, else of its date; 0 when neither is known.
int year_in_search(const timeline::Entry& entry);

// Adds a key unless it is empty.
void add_key(std::string key, std::vector<std::string>& keys);

// With a space between; nothing for no words.
void append_words(std::string& text, std::string_view words);
// "Zadania: liczenie; ważenie." with a space before it; nothing for no words.
void append_sentence(std::string& text, std::string_view label, std::string_view words);

// "Referat ds. analiz – IT-01-1", as lists of units write it.
std::string name_and_code(const std::string& name, const std::string& code);

// The tasks with their parts and closing words, one after another.
std::string tasks_text(const std::vector<organization::Task>& tasks);

}  // namespace bipgen::pages
