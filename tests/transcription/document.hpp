// One document under test: a folder with source.txt and corrections.yaml (see README.md).
#pragma once

#include <string>
#include <vector>

#include "comparison.hpp"
#include "content_file.hpp"
#include "form.hpp"

namespace bipgen::transcription {

// Words that look wrong and stay to the letter.
struct Kept {
  std::vector<std::string> text;
  int line = 0;  // in corrections.yaml
};

struct Document {
  std::string source_path;
  std::string content_path;
  Frame frame;
  std::vector<FormRule> form;
  std::vector<Correction> corrections;
  std::vector<Kept> kept;
  std::vector<Line> source;
  std::string content;
};

// Throws std::runtime_error or YAML::Exception, with the place, when the folder is not as README.md
// says: unknown rules and keys, entries without a reason, entries that change nothing.
Document read_document(const std::string& folder);

struct Sides {
  std::vector<Word> source;
  std::vector<Word> content;
  // Rules of form that apply otherwise than `times` says; `kept` words the content does not have.
  std::vector<std::string> faults;
};

// Both sides reduced to the words that are compared.
Sides sides_of(const Document& document);

}  // namespace bipgen::transcription
