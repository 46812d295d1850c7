// Footnotes of an ordinary page. cmark's own would read "[^1]: word" as an address when the
// reference is missing, and lose the word. Internal to markdown/.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/page.hpp"

namespace bipgen::markdown {

struct FootnoteText {
  std::string label;
  std::string text;    // inline Markdown, its lines joined
  std::size_t offset;  // in the body
};

// The definitions "[^label]: text" outside fenced code; their lines are blanked in `body`, so that
// every other line keeps its number. Of a doubled label both are given.
std::vector<FootnoteText> take_footnotes(std::string& body);

// Numbers the references of one page in their order.
class Footnotes {
 public:
  Footnotes(std::vector<FootnoteText> texts, const PageWords& words);

  // The reference's HTML; empty for a label without text.
  std::string reference_html(std::string_view label);

  // The list of all texts; empty without any. Texts nobody refers to stand last.
  std::string list_html();

  // Definitions without reference, and doubled ones.
  std::vector<const FootnoteText*> unused() const;

 private:
  struct Entry {
    FootnoteText text;
    std::size_t number = 0;  // 0 until it is referred to
  };
  std::vector<Entry> m_entries;
  std::map<std::string, std::size_t, std::less<>> m_by_label;
  const PageWords& m_words;
  std::size_t m_referred = 0;
};

}  // namespace bipgen::markdown
