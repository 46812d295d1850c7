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
      text = (line.boxed ? "[box] " : "") + line.text;
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

std::string pdftohtml_answer(const std::vector<std::string>& pages, const std::vector<int>& sizes) {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE pdf2xml SYSTEM \"pdf2xml.dtd\">\n"
      "<pdf2xml producer=\"poppler\">";
  for (std::size_t page = 0; page < pages.size(); ++page) {
    xml += "<page number=\"" + std::to_string(page + 1) + "\" height=\"1188\" width=\"918\">";
    for (std::size_t font = 0; page == 0 && font < sizes.size(); ++font) {
      xml += "<fontspec id=\"" + std::to_string(font) + "\" size=\"" + std::to_string(sizes[font]) +
             "\"/>";
    }
    xml += pages[page] + "</page>";
  }
  return xml + "</pdf2xml>";
}

std::string pdftohtml_piece(const PiecePlace& place, const std::string& text) {
  const auto named = [](const char* name, int value) {
    return std::string(" ") + name + "=\"" + std::to_string(value) + "\"";
  };
  return "<text" + named("top", place.top) + named("left", place.left) +
         named("width", place.width) + named("height", place.height) + named("font", place.font) +
         ">" + text + "</text>\n";
}

}  // namespace bipgen::importing
