// The words of a content file. Reads the front matter and the body by itself and asks nothing of
// the tool's own parser, so that it can bear witness against it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "words.hpp"

namespace bipgen::transcription {

// What the source has before and after the body, with `{key}` for a field of the front matter.
struct Frame {
  std::string before;
  std::string after;
};

// `before`, the body, `after`. Throws std::runtime_error when the front matter is not there or
// lacks a field.
std::vector<Word> content_words(std::string_view text, const Frame& frame);

// One line of a body without heading mark, emphasis, table bars, link addresses and escapes.
std::string plain_line(std::string_view line);

}  // namespace bipgen::transcription
