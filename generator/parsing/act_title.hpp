// The title of an act inside a sentence: where it begins, and where the sentence goes on without
// it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "act/reference.hpp"

namespace bipgen::parsing {

// The title that begins at the first word from byte `from` ("w sprawie …", "o …", "– Kodeks …",
// "zmieniające …") and ends before `limit`. Empty when none begins there, or when the sentence goes
// on with a verb whose subject cannot be told from the title.
std::optional<std::string_view> find_title(std::string_view text, std::size_t from,
                                           std::size_t limit, act::ActType type);

// Whether "(" at byte `at` holds a journal, an announcement or a consolidated text: "(Dz. U. …",
// "(j.t. …". No title goes beyond it.
bool opens_journal(std::string_view text, std::size_t at);

}  // namespace bipgen::parsing
