// Notes of HTML: a link to the note and one back to its word, as word processors write them.
// Private to importing/.
#pragma once

#include <map>
#include <string>

#include "importing/markup.hpp"

namespace bipgen::importing {

// The links, by what stands in their place: "[^1]" in the text, "[^1]: " at the head of the note.
// Those alone that lead to one another; numbered by their order in the text.
std::map<const Markup*, std::string> note_links(const Markup& content);

}  // namespace bipgen::importing
