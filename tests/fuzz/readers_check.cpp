// Any bytes as the parts of documents that arrive.
#include "fuzz/checks.hpp"
#include "fuzz/text_properties.hpp"
#include "importing/findings_list.hpp"
#include "importing/formats.hpp"
#include "importing/read_docx.hpp"
#include "importing/read_html.hpp"
#include "importing/read_odt.hpp"
#include "importing/read_text_file.hpp"
#include "support/zip_file.hpp"
#include "text/utf8.hpp"

namespace bipgen::fuzz {

namespace {

using importing::SourceText;

void check_text(const std::string& text) {
  require(!text::first_invalid_utf8(text), "a line that is not UTF-8");
}

void check_lines(const SourceText& text) {
  int number = 0;
  for (const importing::SourceLine& line : text.lines) {
    require(line.number == ++number, "lines out of order");
    require(line.kind == importing::LineKind::table_row || line.cells.empty(),
            "cells that are in no row");
    require(line.kind != importing::LineKind::heading || line.depth > 0, "a heading without depth");
    check_text(line.text);
    for (const std::string& cell : line.cells) check_text(cell);
  }
}

}  // namespace

void check_docx(std::string_view bytes) {
  source::Diagnostics diagnostics;
  // The body, and after a NUL the numbering.
  const std::size_t end = bytes.find('\0');
  const std::string body(bytes.substr(0, end));
  const std::string numbering(end == std::string_view::npos ? "" : bytes.substr(end + 1));
  const auto text = importing::read_docx(
      testing::make_docx(body,
                         {{"word/numbering.xml", "<w:numbering>" + numbering + "</w:numbering>"}}),
      "fuzz.docx", diagnostics);
  require(text.has_value() != diagnostics.has_errors(), "a text with an error, or none without");
  if (text) check_lines(*text);
}

void check_odt(std::string_view bytes) {
  source::Diagnostics diagnostics;
  const std::size_t end = bytes.find('\0');
  const std::string body(bytes.substr(0, end));
  const std::string styles(end == std::string_view::npos ? "" : bytes.substr(end + 1));
  const auto text = importing::read_odt(testing::make_odt(body, styles), "fuzz.odt", diagnostics);
  require(text.has_value() != diagnostics.has_errors(), "a text with an error, or none without");
  if (text) check_lines(*text);
}

// As a file that arrives: archives, pages and texts in any encoding.
void check_arriving_file(std::string_view bytes) {
  source::Diagnostics diagnostics;
  const auto recognized = importing::recognize_format(bytes);
  const bool readable = importing::check_format(recognized, bytes, "fuzz", diagnostics);
  if (!readable || recognized.format == importing::Format::pdf) return;
  const auto text = importing::read_document(recognized.format, bytes, "fuzz", diagnostics);
  require(text.has_value() != diagnostics.has_errors(), "a text with an error, or none without");
  if (!text) return;
  for (const importing::SourceLine& line : text->lines) check_text(line.text);
  importing::decisions_of({"fuzz.json", std::string(bytes)}, "fuzz", diagnostics);
}

}  // namespace bipgen::fuzz
