#include "parsing/quotation_ends.hpp"

#include <algorithm>

#include "parsing/markers.hpp"
#include "text/words.hpp"

namespace bipgen::parsing {

QuotationEnds::QuotationEnds(std::string_view text, source::Span part,
                             const std::vector<Line>& lines)
    : m_text(text), m_lines(lines), m_marks(text, part) {}

// A line that only continues a paragraph may stand anywhere.
bool QuotationEnds::may_end_quotation(std::size_t line) const {
  const Line& it = m_lines[line];
  if (it.begin == it.end) return false;
  if (line == 0 || m_lines[line - 1].begin == m_lines[line - 1].end) return true;
  const std::string_view words = m_text.substr(it.begin, it.end - it.begin);
  return heading_depth(words) > 0 || read_marker(words).has_value();
}

void QuotationEnds::find_outdented() {
  const std::size_t count = m_lines.size();
  m_outdented.assign(count, static_cast<std::uint32_t>(count));
  // Lines that may end a quotation, the nearest last; each further left than the ones after it.
  std::vector<std::uint32_t> candidates;
  for (std::size_t i = count; i-- > 0;) {
    const std::uint32_t column = m_lines[i].column;
    const auto first_not_left = std::partition_point(
        candidates.begin(), candidates.end(),
        [&](std::uint32_t candidate) { return m_lines[candidate].column < column; });
    if (first_not_left != candidates.begin()) m_outdented[i] = *(first_not_left - 1);
    if (!may_end_quotation(i)) continue;
    candidates.erase(first_not_left, candidates.end());
    candidates.push_back(static_cast<std::uint32_t>(i));
  }
}

std::size_t QuotationEnds::next_outdented(std::size_t line) {
  if (m_outdented.empty()) find_outdented();
  return m_outdented[line];
}

std::optional<QuotationEnd> QuotationEnds::first_closed_line(std::size_t line,
                                                             std::uint32_t opening,
                                                             std::uint32_t limit) {
  for (std::size_t i = line; i < m_lines.size() && m_lines[i].begin < limit; ++i) {
    if (i >= m_none_from && i < m_none_to) {
      i = m_none_to - 1;
      continue;
    }
    const std::uint32_t end = std::min(m_lines[i].end, limit);
    std::string_view words = m_text.substr(m_lines[i].begin, end - m_lines[i].begin);
    while (!words.empty() && std::string_view(";,. ").find(words.back()) != words.npos) {
      words.remove_suffix(1);
    }
    if (words.ends_with(closing_mark)) {
      const auto rest = static_cast<std::uint32_t>(m_lines[i].begin + words.size());
      const auto before = static_cast<std::uint32_t>(rest - closing_mark.size());
      if (before > opening) return QuotationEnd{before, rest, false};
    } else if (i == m_none_to && m_none_to > m_none_from) {
      ++m_none_to;
    } else if (i > m_none_to || m_none_to == m_none_from) {
      m_none_from = i;
      m_none_to = i + 1;
    }
  }
  return std::nullopt;
}

std::optional<QuotationEnd> QuotationEnds::find(std::size_t line, std::uint32_t opening,
                                                std::uint32_t limit) {
  const std::size_t outdented = next_outdented(line);
  const std::uint32_t bound =
      outdented < m_lines.size() ? std::min(limit, m_lines[outdented].begin) : limit;
  const auto mark_size = static_cast<std::uint32_t>(closing_mark.size());
  const auto closing = m_marks.closing(opening);
  if (closing && *closing + mark_size <= bound) {
    return QuotationEnd{*closing, *closing + mark_size, true};
  }
  if (auto found = first_closed_line(line, opening, bound)) return found;
  if (bound == limit) return std::nullopt;
  std::size_t last = outdented - 1;
  while (last > line && m_lines[last].begin == m_lines[last].end) --last;
  return QuotationEnd{m_lines[last].end, m_lines[last].end, false};
}

}  // namespace bipgen::parsing
