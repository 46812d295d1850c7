// Whether what two texts have in common stands in its place still. Internal to history/.
#pragma once

#include <vector>

#include "history/align_texts.hpp"

namespace bipgen::history {

enum class TextPlace : std::uint8_t {
  same,    // the same citation, or the same number below what belongs together
  number,  // in its order among its neighbours, under another number
  other,
};

// By passage of the earlier text; of those without a partner it says nothing. A chapter is no place
// of its §§ where these are numbered through the act. Of neighbours that changed their order, the
// most words stay.
std::vector<TextPlace> places_of(const std::vector<Passage>& before,
                                 const std::vector<Passage>& after, const TextNodes& nodes,
                                 const Partners& partners);

}  // namespace bipgen::history
