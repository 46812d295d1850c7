// Pages that compare two texts of one act: each with the one before it and with that of today.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "pages/act_texts.hpp"

namespace bipgen::pages {

// The address of the comparison of two texts of the act; the earlier one first.
std::string text_change_path(const Site& site, const timeline::Entry& entry, const ActText& before,
                             const ActText& after);

// Indexes of the texts that are compared, the earlier first.
std::vector<std::pair<std::size_t, std::size_t>> compared_texts(const std::vector<ActText>& texts);

// The comparison as text for a terminal.
std::string text_change_text(const Site& site, const timeline::Entry& entry, const ActText& before,
                             const ActText& after);

}  // namespace bipgen::pages
