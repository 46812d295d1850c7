#include "importing/raw_lines.hpp"

#include <algorithm>

namespace bipgen::importing {

namespace {

constexpr std::string_view order_mark = "\xEF\xBB\xBF";

struct Found {
  std::string_view text;
  bool page_begins = false;
};

std::vector<Found> find_lines(std::string_view text) {
  std::vector<Found> lines;
  bool page_begins = false;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const char c = at < text.size() ? text[at] : '\n';
    if (c != '\n' && c != '\r' && c != '\f') continue;
    if (at == text.size() && begin == at) break;
    // What pdftotext ends a page with: nothing stands on that line.
    if (!(c == '\f' && begin == at)) {
      lines.push_back({text.substr(begin, at - begin), page_begins});
      page_begins = false;
    }
    if (c == '\f') page_begins = true;
    if (c == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
    begin = at + 1;
  }
  return lines;
}

}  // namespace

std::vector<RawLine> raw_lines(std::string_view utf8) {
  if (utf8.starts_with(order_mark)) utf8.remove_prefix(order_mark.size());
  const std::vector<Found> found = find_lines(utf8);
  const bool has_pages =
      std::any_of(found.begin(), found.end(), [](const Found& line) { return line.page_begins; });
  std::vector<RawLine> lines;
  lines.reserve(found.size());
  int page = has_pages ? 1 : 0;
  int number = 0;
  for (const Found& line : found) {
    if (line.page_begins) {
      ++page;
      number = 0;
    }
    lines.push_back({line.text, page, ++number});
  }
  return lines;
}

}  // namespace bipgen::importing
