#include "importing/line_numbers.hpp"

#include <utility>

#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

void compose(std::string& text) {
  if (!text::is_nfc(text)) text = text::to_nfc(text);
}

}  // namespace

void add_paragraph(SourceLine line, std::vector<std::string> texts,
                   std::vector<SourceLine>& lines) {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    line.text = std::move(texts[i]);
    line.end = i + 1 == texts.size() ? LineEnd::paragraph : LineEnd::unknown;
    lines.push_back(line);
    if (line.kind == LineKind::list_item) line = {};
  }
}

void add_footnote(std::size_t number, std::vector<SourceLine> own, std::vector<SourceLine>& lines) {
  if (own.empty()) own.emplace_back().end = LineEnd::paragraph;
  SourceLine& first = own.front();
  first.text.insert(0, "[^" + std::to_string(number) + "]:" + (first.text.empty() ? "" : " "));
  lines.insert(lines.end(), own.begin(), own.end());
}

void number_lines(std::vector<SourceLine>& lines) {
  int number = 0;
  for (SourceLine& line : lines) {
    line.number = ++number;
    compose(line.text);
    for (std::string& cell : line.cells) compose(cell);
  }
}

}  // namespace bipgen::importing
