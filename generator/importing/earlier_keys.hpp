// What a person wrote above the text of a content file that an import replaces.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bipgen::importing {

struct WithEarlierKeys {
  std::string text;                   // the new file; the keys that it lacked at the end of its own
  std::vector<std::string> kept;      // those keys, in the order of the earlier file
  std::vector<std::string> replaced;  // keys of both whose values are not the same
};

// Both are content files. A key goes with all lines that belong to it, comments too. The new file
// unchanged when either has no front matter.
WithEarlierKeys keep_earlier_keys(std::string_view imported, std::string_view earlier);

}  // namespace bipgen::importing
