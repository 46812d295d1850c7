#include "app/import_source.hpp"

#include "app/read_tree.hpp"
#include "app/run_program.hpp"
#include "importing/formats.hpp"
#include "importing/layout_tables.hpp"
#include "importing/pdf_columns.hpp"
#include "importing/pdf_notes.hpp"
#include "importing/pdf_pages.hpp"
#include "importing/pdf_raised.hpp"
#include "importing/pdf_words.hpp"
#include "importing/read_pdf.hpp"
#include "importing/read_text_file.hpp"

namespace bipgen::app {

namespace {

namespace fs = std::filesystem;
using source::Diagnostics;

bool is_too_large(const fs::path& path, Diagnostics& diagnostics) {
  constexpr std::uintmax_t mebibyte = 1024 * 1024;
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);
  if (error || size <= importing::largest_import) return false;
  diagnostics.add(source::Kind::import_too_large, {shown_path(path), {}},
                  source::message("the file has {} MiB", size / mebibyte),
                  source::message("expected at most {} MiB; divide it, or make the pictures in it "
                                  "smaller",
                                  importing::largest_import / mebibyte));
  return true;
}

std::optional<importing::SourceText> run_readers_of_pdf(const std::string& bytes,
                                                        const std::string& shown,
                                                        Diagnostics& diagnostics) {
  const auto facts = run_program("pdfinfo", importing::pdfinfo_arguments(), bytes);
  const auto pages = importing::pages_of_pdf(facts, shown, diagnostics);
  if (!pages) return std::nullopt;
  const auto text = run_program("pdftotext", importing::pdftotext_arguments(), bytes);
  auto lines = importing::read_pdf(text, *pages, shown, diagnostics);
  if (!lines) return std::nullopt;
  if (importing::may_have_columns(*lines)) {
    const auto words = run_program("pdftotext", importing::pdftotext_places_arguments(), bytes);
    importing::arrange_columns(words, *lines, shown, diagnostics);
  }
  const auto places = run_program("pdftohtml", importing::pdftohtml_arguments(), bytes);
  importing::mark_notes(places, *lines);
  importing::write_raised_numbers(places, *lines, shown, diagnostics);
  importing::read_layout_tables(*lines);
  importing::check_pages(*lines, shown, diagnostics);
  return lines;
}

}  // namespace

std::optional<importing::SourceText> read_source(const fs::path& path, Diagnostics& diagnostics) {
  if (is_too_large(path, diagnostics)) return std::nullopt;
  const auto bytes = read_bytes(path, diagnostics, importing::largest_import);
  if (!bytes) return std::nullopt;
  const std::string shown = shown_path(path);
  const auto recognized = importing::recognize_format(*bytes);
  if (!importing::check_format(recognized, *bytes, shown, diagnostics)) return std::nullopt;
  if (recognized.format == importing::Format::pdf) {
    return run_readers_of_pdf(*bytes, shown, diagnostics);
  }
  return importing::read_document(recognized.format, *bytes, shown, diagnostics);
}

}  // namespace bipgen::app
