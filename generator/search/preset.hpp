// The preset text of an index, found in a sample of its texts.
#pragma once

#include <string>
#include <vector>

namespace bipgen::search {

// Words and rows of words that stand in several of the texts, the most useful ones last, at most
// `bytes` long. "" when there are none.
std::string find_preset(const std::vector<std::string>& texts, std::size_t bytes);

// How long a preset text pays for a site with so many bytes of text: a reader fetches it once.
std::size_t preset_bytes_for(std::size_t bytes_of_text);

}  // namespace bipgen::search
