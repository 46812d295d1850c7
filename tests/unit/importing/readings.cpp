#include "readings.hpp"

namespace bipgen::importing {

namespace {

std::string in_one_line(std::string text) {
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos;) {
    text.replace(at, 1, " / ");
  }
  return text;
}

std::string dump(const SourceLine& line) {
  std::string text;
  switch (line.kind) {
    case LineKind::text:
      text = line.text;
      break;
    case LineKind::heading:
      text = std::string(static_cast<std::size_t>(line.depth), '#') + " " + line.text;
      break;
    case LineKind::list_item:
      text = "- [" + std::to_string(line.depth) + "] " + line.text;
      break;
    case LineKind::table_row:
      for (const std::string& cell : line.cells) text += "| " + in_one_line(cell) + " ";
      text += "|";
      break;
  }
  if (line.end == LineEnd::unknown) text += "\\";
  return text + "\n";
}

}  // namespace

std::string dump(const std::optional<SourceText>& text) {
  if (!text) return "none";
  std::string all;
  for (const SourceLine& line : text->lines) all += dump(line);
  return all;
}

std::string dump(const source::Diagnostics& diagnostics) {
  std::string all;
  for (const source::Diagnostic& diagnostic : diagnostics.all()) {
    all +=
        std::string(source::code_of(diagnostic.kind)) + " " + diagnostic.message.english() + "\n";
  }
  return all;
}

}  // namespace bipgen::importing
