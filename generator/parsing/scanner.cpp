#include "parsing/scanner.hpp"

#include <algorithm>
#include <cstring>
#include <limits>

#include "act/reading.hpp"
#include "parsing/markers.hpp"

namespace bipgen::parsing {

namespace {

constexpr std::uint32_t unclosed = std::numeric_limits<std::uint32_t>::max();

// The end of [begin, end) without the white space there.
std::size_t trimmed_end(std::string_view text, std::size_t begin, std::size_t end) {
  while (end > begin) {
    // White space outside ASCII is two or three bytes long.
    std::size_t length = 0;
    for (std::size_t candidate = 1; candidate <= 3 && candidate <= end - begin; ++candidate) {
      const std::string_view last = text.substr(end - candidate, candidate);
      if (act::skip_space(last, 0) == candidate) {
        length = candidate;
        break;
      }
    }
    if (length == 0) break;
    end -= length;
  }
  return end;
}

Line line_of(std::string_view text, std::size_t begin, std::size_t end) {
  std::uint32_t column = 0;
  std::size_t at = begin;
  while (at < end && (text[at] == ' ' || text[at] == '\t')) {
    column += text[at] == '\t' ? 4 - column % 4 : 1;
    ++at;
  }
  const std::string_view rest = text.substr(at, end - at);
  const std::size_t skipped = act::skip_space(rest, 0);
  column += static_cast<std::uint32_t>(skipped);
  at += skipped;
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(trimmed_end(text, at, end)),
          column};
}

}  // namespace

std::vector<Line> scan_lines(std::string_view text, source::Span part) {
  std::vector<Line> lines;
  std::size_t begin = part.begin;
  while (begin < part.end) {
    const void* newline = std::memchr(text.data() + begin, '\n', part.end - begin);
    const std::size_t end =
        newline ? static_cast<std::size_t>(static_cast<const char*>(newline) - text.data())
                : part.end;
    lines.push_back(line_of(text, begin, end));
    begin = end + 1;
  }
  return lines;
}

QuotationMarks::QuotationMarks(std::string_view text, source::Span part) {
  std::vector<std::size_t> open;
  std::size_t at = part.begin;
  while (at + 2 < part.end) {
    const void* found = std::memchr(text.data() + at, '\xE2', part.end - at - 2);
    if (!found) break;
    at = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
    const std::string_view mark = text.substr(at, 3);
    if (mark == opening_mark) {
      open.push_back(m_openings.size());
      m_openings.push_back({static_cast<std::uint32_t>(at), unclosed});
    } else if (mark == closing_mark && !open.empty()) {
      m_openings[open.back()].closing = static_cast<std::uint32_t>(at);
      open.pop_back();
    }
    at += 1;
  }
}

std::optional<std::uint32_t> QuotationMarks::closing(std::uint32_t opening) const {
  const auto found =
      std::lower_bound(m_openings.begin(), m_openings.end(), opening,
                       [](const Mark& mark, std::uint32_t at) { return mark.at < at; });
  if (found == m_openings.end() || found->at != opening || found->closing == unclosed) {
    return std::nullopt;
  }
  return found->closing;
}

}  // namespace bipgen::parsing
