// The rules of form: what of a source is not its words. README.md of this folder describes each.
#pragma once

#include <string>
#include <vector>

#include "words.hpp"

namespace bipgen::transcription {

struct FormRule {
  std::string rule;  // its name
  int times = 0;     // how often it must apply
  std::vector<std::string> starts;
  std::vector<std::string> from;
  std::vector<std::string> to;
  std::vector<std::string> source;
  std::vector<std::string> content;
};

// A name that README.md has.
bool is_known(const FormRule& rule);

struct Reduced {
  std::vector<Word> words;
  std::vector<int> applied;  // beside the rules: how often each applied
};

// The words of a source under the rules that concern sources.
Reduced reduce_source(const std::vector<Line>& lines, const std::vector<FormRule>& rules);

// The words of a content file (read already) under the rules that concern contents.
Reduced reduce_content(std::vector<Word> words, const std::vector<FormRule>& rules);

}  // namespace bipgen::transcription
