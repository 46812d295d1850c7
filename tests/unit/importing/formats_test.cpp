#include "importing/formats.hpp"

#include <doctest/doctest.h>

#include "readings.hpp"
#include "support/zip_file.hpp"

namespace bipgen::importing {
namespace {

using namespace std::string_literals;
using testing::make_docx;
using testing::make_odt;
using testing::make_zip;

std::string office_97(const std::string& stream) {
  std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(600, '\0');
  for (const char c : stream) bytes += {c, '\0'};
  return bytes + std::string(100, '\0');
}

TEST_CASE("a file is what its bytes say") {
  struct Case {
    std::string bytes;
    Format format;
    std::string what;
  };
  const Case cases[] = {
      {"%PDF-1.4\n", Format::pdf, "a PDF"},
      {"\xEF\xBB\xBF\n%PDF-1.7", Format::pdf, "a PDF"},
      {make_docx("<w:p/>"), Format::docx, "a Word document (DOCX)"},
      {make_docx("<w:p/>").substr(0, 200), Format::docx, "a Word document (DOCX)"},
      {make_odt(""), Format::odt, "an OpenDocument text (ODT)"},
      {make_zip({{"a.txt", "a"}}), Format::other, "a ZIP archive"},
      {make_zip({{"[Content_Types].xml", "spreadsheetml"}}), Format::other,
       "an Excel table (XLSX)"},
      {make_zip({{"mimetype", "application/epub+zip"}}), Format::other, "a book (EPUB)"},
      {"<!DOCTYPE html><p>a", Format::html, "a page of the web (HTML)"},
      {"\n<?xml version='1.0'?>\n<HTML>", Format::html, "a page of the web (HTML)"},
      {"<\0h\0t\0m\0l\0>\0"s, Format::html, "a page of the web (HTML)"},
      {"<?xml version='1.0'?><akt/>", Format::other, "an XML file"},
      {"{\\rtf1\\ansi", Format::other, "an RTF document"},
      {"\xFF\xD8\xFF\xE0", Format::other, "a JPEG picture"},
      {"II*\0\0"s, Format::other, "a TIFF picture"},
      {office_97("WordDocument"), Format::other, "a Word 97 document (DOC)"},
      {office_97("Workbook"), Format::other, "an Excel 97 table (XLS)"},
      {office_97("EncryptedPackage"), Format::other, "an Office document protected by a password"},
      {"\0\1\2\3\4"s, Format::other, "a file of an unknown kind"},
      {"BM § 1. Zarządza się", Format::text, "a plain text"},
      {"§ 1. a < b, <w:p>", Format::text, "a plain text"},
      {"1) punkt", Format::text, "a plain text"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    const RecognizedFormat recognized = recognize_format(c.bytes);
    CHECK(recognized.format == c.format);
    CHECK(recognized.what.english() == c.what);
    CHECK((recognized.format == Format::other) == !recognized.advice.empty());
  }
}

std::string found(const std::string& bytes, const std::string& path) {
  source::Diagnostics diagnostics;
  const bool can_be_read = check_format(recognize_format(bytes), bytes, path, diagnostics);
  CHECK(can_be_read == !diagnostics.has_errors());
  return dump(diagnostics);
}

TEST_CASE("a name that says another kind is told, and what cannot be read") {
  CHECK(found("%PDF-1.4", "akt.pdf").empty());
  CHECK(found("%PDF-1.4", "akt").empty());
  CHECK(found("%PDF-1.4", "akt.2024").empty());
  CHECK(found("1) a", "akt.MD").empty());
  CHECK(found("%PDF-1.4", "akt.DOCX") ==
        "B1051 the name says another kind of file: this is a PDF\n");
  CHECK(found("<html>", "akt.doc") ==
        "B1051 the name says another kind of file: this is a page of the web (HTML)\n");
  CHECK(found("{\\rtf1", "akt.docx") == "B1050 an RTF document\n");
  CHECK(found("", "akt.pdf") == "B1052 an empty file\n");
}

}  // namespace
}  // namespace bipgen::importing
