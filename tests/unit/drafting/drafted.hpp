// Drafts of small texts, for tests.
#pragma once

#include <string>
#include <string_view>

#include "drafting/draft.hpp"

namespace bipgen::drafting {

struct Drafted {
  Draft draft;
  std::string operations;  // as print() gives them, one on each line
  std::string findings;    // "B0930 § 2 …", one on each line
};

// Of two bodies of an act in legal Markdown.
Drafted drafted(std::string_view before, std::string_view after);

// The amending act of an invented act in legal Markdown, without the words that all have: what
// stands in § 1 after the act that it amends.
std::string amendment(std::string_view before, std::string_view after);

act::Text text_of(std::string_view body);

}  // namespace bipgen::drafting
