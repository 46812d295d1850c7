// Short ways to read a text and to name what came of it.
#pragma once

#include <string>
#include <vector>

#include "act/act.hpp"
#include "parsing/parse_act.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::parsing {

struct ReadText {
  act::Text text;
  source::Diagnostics diagnostics;
};
ReadText read(const std::string& body, Grammar grammar = Grammar::act);

// The citations of all provisions, in order.
std::vector<std::string> outline(const act::Text& text);

// The words of the provision that the citation names: paragraphs before and after its children, "|"
// between.
std::string words_at(const act::Text& text, const std::string& citation);

// "B0212 4:1 pkt 4 follows pkt 2 (expected 3))" for each finding.
std::vector<std::string> findings(const std::string& body, Grammar grammar = Grammar::act);

// The body written again.
std::string rewritten(const std::string& body, Grammar grammar = Grammar::act);

}  // namespace bipgen::parsing
