// The preset text of an index, found in a sample of its texts.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace bipgen::search {

// Pieces of the texts, of at most `bytes` together, whose letters stand in as many of the texts as
// possible, each once; the most useful ones last, where a reference to them is shortest. "" when
// the texts have nothing in common.
std::string find_preset(const std::vector<std::string>& texts, std::size_t bytes);

// How long a preset text pays for a site with so many bytes of text: a reader fetches it once.
std::size_t preset_bytes_for(std::size_t bytes_of_text);

}  // namespace bipgen::search
