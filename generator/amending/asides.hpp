// What stands in an amending sentence beside what it says: names, parentheses, descriptions.
// Private to amending/.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "amending/quotes.hpp"

namespace bipgen::amending {

// The byte after the parenthesis that opens at `at`; after its sign when it is not closed.
std::size_t parenthesis_end(std::string_view text, std::size_t at);

// "zwanym dalej „Regulaminem”", "pn. „Regulamin”": the byte after what something is called.
std::optional<std::size_t> naming_end(std::string_view text, const Quotes& quotes, std::size_t at);

// After "Załącznik nr 1": "– Schemat organizacyjny –", "„Schemat”", when a verb follows.
std::optional<std::size_t> apposition_end(std::string_view text, const Quotes& quotes,
                                          std::size_t at);

// The length of a dash at `at`; 0 for anything else.
std::size_t dash_length(std::string_view text, std::size_t at);

}  // namespace bipgen::amending
