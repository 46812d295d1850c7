// Places as amending sentences name them: citations, and parts of what is cited. Private to
// amending/.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "amending/instruction.hpp"

namespace bipgen::amending {

struct FoundPlaces {
  std::vector<Place> places;
  std::size_t end = 0;
};

// The places that begin exactly at byte `at`: "§ 5 i 6", "ust. 1 zdanie drugie", "lit. g)",
// "część wspólna", "tytuł rozdziału 3", "odnośnik nr 2", "art. 8 w ust. 1, w art. 10 w zdaniu
// wstępnym".
std::optional<FoundPlaces> read_places(std::string_view text, std::size_t at);

// Every place of `inner` within every place of `outer`; `inner` alone when there is no outer.
std::vector<Place> within(const std::vector<Place>& outer, const std::vector<Place>& inner);

}  // namespace bipgen::amending
