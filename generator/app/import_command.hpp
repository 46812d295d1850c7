// `bipgen import FILE…`: texts that arrived in, content files out, and all that was done to them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importing/findings_list.hpp"
#include "source/language.hpp"

namespace bipgen::app {

// Every repair and doubt as lines for a terminal: place, kind and reason, before and after.
std::string report_of(const importing::ListedImport& import, source::Language language);

// An error for each doubt that words were lost.
void report_lost_words(const importing::Imported& imported, const std::string& shown,
                       source::Diagnostics& diagnostics);

// The decisions that fit no repair and no doubt of what was imported without them.
std::vector<importing::Decision> without_place(const std::vector<importing::Decision>& decisions,
                                               const importing::Imported& imported);

// Those whose repair was made all the same, with other words.
std::vector<importing::Decision> not_followed(const std::vector<importing::Decision>& decisions,
                                              const importing::Imported& imported);

}  // namespace bipgen::app
