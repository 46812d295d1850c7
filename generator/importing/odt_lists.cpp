#include "importing/odt_lists.hpp"

#include <algorithm>
#include <charconv>

#include "text/ascii.hpp"

namespace bipgen::importing {

namespace {

std::optional<int> start_value(const Markup& element) {
  return text::whole_number(attribute(element, "text:start-value"));
}

int start_of(const OdtList& list, int level) {
  const auto found = list.find(level);
  return found == list.end() ? 1 : found->second.start;
}

// The number of a level, where it has one.
std::string number_at(const OdtList& list, int level, const std::map<int, int>& counts) {
  const auto found = list.find(level);
  if (found == list.end()) return {};
  const auto count = counts.find(level);
  return print_number(count == counts.end() ? found->second.start : count->second,
                      found->second.form);
}

// "§ %1%.%2%)": what LibreOffice writes beside prefix and suffix.
std::string filled(const std::string& pattern, const OdtList& list,
                   const std::map<int, int>& counts) {
  std::string text;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t end = pattern[at] == '%' ? pattern.find('%', at + 1) : std::string::npos;
    int level = 0;
    if (end != std::string::npos) {
      std::from_chars(pattern.data() + at + 1, pattern.data() + end, level);
    }
    if (level > 0) {
      text += number_at(list, level, counts);
      at = end + 1;
    } else {
      text += pattern[at++];
    }
  }
  return text;
}

void count_one(const OdtList& list, int level, std::optional<int> set, std::map<int, int>& counts) {
  const auto count = counts.find(level);
  if (set) {
    counts[level] = *set;
  } else if (count == counts.end()) {
    counts[level] = start_of(list, level);
  } else {
    ++count->second;
  }
  counts.erase(counts.upper_bound(level), counts.end());
}

}  // namespace

const OdtList& OdtCounters::list_of(const std::string& style) const {
  static const OdtList none;
  const auto found = m_styles.lists.find(style);
  return found == m_styles.lists.end() ? none : found->second;
}

void OdtCounters::begin_list(const Markup& list, std::string_view paragraph_style) {
  std::string style(attribute(list, "text:style-name"));
  if (style.empty() && !m_open.empty()) style = m_open.back().style;
  if (style.empty()) style = list_of_style(m_styles, paragraph_style).value_or("");
  if (m_open.empty()) {
    const std::string continued(attribute(list, "text:continue-list"));
    m_counts.clear();
    if (!continued.empty()) {
      m_counts = m_by_id[continued];
    } else if (attribute(list, "text:continue-numbering") == "true") {
      m_counts = m_by_style[style];
    }
    m_id = attribute(list, "xml:id");
  }
  m_open.push_back({style});
}

void OdtCounters::end_list() {
  const std::string style = m_open.back().style;
  m_open.pop_back();
  if (!m_open.empty()) return;
  if (!m_id.empty()) m_by_id[m_id] = m_counts;
  m_by_style[style] = m_counts;
}

std::string OdtCounters::next(const Markup& item) {
  const OdtList& list = list_of(m_open.back().style);
  count_one(list, depth(), start_value(item), m_counts);
  return marker(list, depth(), m_counts);
}

std::string OdtCounters::next_heading(int level) {
  count_one(m_styles.headings, level, std::nullopt, m_headings);
  return marker(m_styles.headings, level, m_headings);
}

std::string OdtCounters::marker(const OdtList& list, int level, const Counts& counts) {
  const auto found = list.find(level);
  if (found == list.end() || found->second.form == NumberForm::none) return {};
  const OdtLevel& look = found->second;
  std::string text;
  if (look.form == NumberForm::bullet) {
    text = print_bullet(look.bullet);
  } else if (!look.pattern.empty()) {
    text = filled(look.pattern, list, counts);
  } else {
    text = look.prefix;
    for (int i = std::max(1, level - look.shown + 1); i <= level; ++i) {
      const std::string number = number_at(list, i, counts);
      if (!text.empty() && text != look.prefix && !number.empty()) text += '.';
      text += number;
    }
    text += look.suffix;
  }
  while (text.ends_with(' ')) text.pop_back();
  return text.empty() ? text : text + ' ';
}

}  // namespace bipgen::importing
