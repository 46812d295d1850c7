#include "source/file.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <limits>

#include "text/utf8.hpp"

namespace bipgen::source {

Lines::Lines(std::string_view text) : m_text(text), m_starts{0} {
  assert(text.size() <= std::numeric_limits<std::uint32_t>::max());
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  for (const char* at = begin; at != end;) {
    at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
    if (at == nullptr) break;
    m_starts.push_back(static_cast<std::uint32_t>(++at - begin));
  }
}

Position Lines::position(std::uint32_t offset) const {
  offset = std::min(offset, static_cast<std::uint32_t>(m_text.size()));
  const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
  const std::uint32_t start = *(after - 1);
  const std::size_t before = text::count_characters(m_text.substr(start, offset - start));
  return {static_cast<std::uint32_t>(after - m_starts.begin()),
          static_cast<std::uint32_t>(before) + 1};
}

std::string_view Lines::line(std::uint32_t line) const {
  if (line == 0 || line > count()) return {};
  const std::size_t start = m_starts[line - 1];
  const std::size_t end = line < count() ? m_starts[line] - 1 : m_text.size();
  return m_text.substr(start, end - start);
}

}  // namespace bipgen::source
