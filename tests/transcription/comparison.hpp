// Two sequences of words walked side by side, and the list of the differences that are meant.
#pragma once

#include <string>
#include <vector>

#include "words.hpp"

namespace bipgen::transcription {

// Words of the source that the content file has otherwise. Both may share their first and last
// words; either may be empty.
struct Correction {
  std::vector<std::string> source;
  std::vector<std::string> content;
  int line = 0;  // of the list
};

struct Difference {
  int source_line = 0;
  int content_line = 0;
  std::string message;
};

// Every difference that is not the next correction, and every correction that was not used.
// Empty when the content is the source with exactly these corrections.
std::vector<Difference> compare(const std::vector<Word>& source, const std::vector<Word>& content,
                                const std::vector<Correction>& corrections);

}  // namespace bipgen::transcription
