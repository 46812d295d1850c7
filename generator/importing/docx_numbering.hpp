// Counts the paragraphs of the lists of a Word document: the numbers that Word shows.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "importing/docx_styles.hpp"

namespace bipgen::importing {

struct DocxMarker {
  std::string text;          // "§ 5.", "a)", "•"; with the space that parts it from what follows
  int level = 0;             // from 0
  std::string unknown_form;  // of a number that was written in digits because its form is unknown
};

class DocxCounters {
 public:
  explicit DocxCounters(const DocxStyles& styles) : m_styles(styles) {}

  // The marker of the next paragraph of the list.
  DocxMarker next(const DocxPlace& place);

 private:
  using Counts = std::array<std::optional<int>, docx_levels>;

  const DocxLevel& level_of(const DocxList& list, int level) const;
  void count(const DocxList& list, const DocxPlace& place, Counts& counts);

  const DocxStyles& m_styles;
  std::map<std::string, Counts> m_counts;         // by definition
  std::set<std::pair<std::string, int>> m_begun;  // lists whose own start was used, by level
};

}  // namespace bipgen::importing
