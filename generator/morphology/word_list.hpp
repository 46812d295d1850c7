// The words of a Hunspell dictionary, the file *.dic, with the flags of their endings. Private to
// morphology/.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::morphology {

// Some 7 bytes a word more than the file has.
class WordList {
 public:
  // `text` is UTF-8: how many words, then one a line, with "/" and flags or without.
  explicit WordList(std::string text);

  struct Entry {
    std::string_view word;
    std::string_view flags;
  };
  // One entry for each line of the word, as it is written; in the order of the file.
  std::vector<Entry> find(std::string_view word) const;

 private:
  Entry entry_at(std::uint32_t offset) const;

  std::string m_text;
  // By hash of the word: where its line begins; `nothing` in free places.
  std::vector<std::uint32_t> m_lines;
};

}  // namespace bipgen::morphology
