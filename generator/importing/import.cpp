#include "importing/import.hpp"

#include "text/words.hpp"

namespace bipgen::importing {

Imported import_text(const SourceText& source, const ImportOptions& options) {
  Imported imported;
  imported.form = options.form;
  if (source_words(source).empty()) return imported;
  return imported;
}

std::vector<std::string> source_words(const SourceText& source) {
  std::vector<std::string> words;
  const auto add = [&words](std::string_view text) {
    for (const std::string_view word : text::split_words(text)) words.emplace_back(word);
  };
  for (const SourceLine& line : source.lines) {
    add(line.text);
    for (const std::string& cell : line.cells) add(cell);
  }
  return words;
}

}  // namespace bipgen::importing
