// The words that name units and posts, with their forms. Internal to organization/.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "organization/declension.hpp"

namespace bipgen::organization {

struct Paradigm {
  HeadWord word;
  // Nominative, genitive, dative, accusative, instrumental, locative; lower case.
  std::array<std::string_view, 6> forms;

  std::string_view nominative() const { return forms[0]; }
};

std::span<const Paradigm> declined_words();

}  // namespace bipgen::organization
