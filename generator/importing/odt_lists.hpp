// Counts the items of the lists of an OpenDocument text. Internal to the reader of ODT.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "importing/odt_styles.hpp"

namespace bipgen::importing {

class OdtCounters {
 public:
  explicit OdtCounters(const OdtStyles& styles) : m_styles(styles) {}

  // A text:list begins and ends; they stand inside one another. `paragraph_style` is that of its
  // first paragraph, which may bring the list's style.
  void begin_list(const Markup& list, std::string_view paragraph_style);
  void end_list();

  int depth() const { return static_cast<int>(m_open.size()); }

  // The marker of the next item of the innermost list, with the space after it; `item` may set the
  // number.
  std::string next(const Markup& item);

  // The number of a heading; "" where headings have none.
  std::string next_heading(int level);

 private:
  using Counts = std::map<int, int>;  // the last number, by level
  struct Open {
    std::string style;
  };

  const OdtList& list_of(const std::string& style) const;
  static std::string marker(const OdtList& list, int level, const Counts& counts);

  const OdtStyles& m_styles;
  std::vector<Open> m_open;
  Counts m_counts;                           // of the list that is open
  std::map<std::string, Counts> m_by_id;     // of the lists read, by their own name
  std::map<std::string, Counts> m_by_style;  // of the last list of a style
  std::string m_id;
  Counts m_headings;
};

}  // namespace bipgen::importing
