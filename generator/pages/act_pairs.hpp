// Which acts are compared with one another: those of one subject of which one follows the other,
// both held.
#pragma once

#include <map>
#include <vector>

#include "timeline/timeline.hpp"

namespace bipgen::pages {

struct ActPair {
  const timeline::Entry* before = nullptr;
  const timeline::Entry* after = nullptr;
  // Acts of the subject that stood between them and are not held: what they changed is not known.
  std::vector<const timeline::Entry*> between;
};

struct ActPairs {
  std::vector<ActPair> pairs;  // in the order of the series, then of time
  // By act: the pair with the one before it, with the one after it.
  std::map<act::ActId, std::size_t> with_earlier;
  std::map<act::ActId, std::size_t> with_later;
};

// The timeline must outlive the result.
ActPairs pair_acts(const timeline::Timeline& timeline);

}  // namespace bipgen::pages
