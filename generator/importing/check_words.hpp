// The proof that an import lost nothing and changed nothing in silence. Private to importing/.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importing/journal.hpp"

namespace bipgen::importing {

struct WordFault {
  std::size_t at = 0;  // of the result's words
  std::string expected;
  std::string found;
};

// The words of the source with all listed repairs made, in the order in which they were made, must
// be the words of the result. The first place where they are not.
std::optional<WordFault> check_words(const std::vector<std::string>& source, const Journal& journal,
                                     const std::vector<Repair>& repairs,
                                     const std::vector<std::string>& result);

}  // namespace bipgen::importing
