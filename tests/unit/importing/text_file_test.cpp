#include <doctest/doctest.h>

#include "importing/read_text_file.hpp"
#include "readings.hpp"
#include "support/zip_file.hpp"

namespace bipgen::importing {
namespace {

struct Decoded {
  std::string text;
  std::string findings;
};

Decoded decode(const std::string& bytes, const std::string& declared = {}) {
  source::Diagnostics diagnostics;
  const auto text = decode_text(bytes, declared, "akt.txt", diagnostics);
  CHECK(text.has_value() == !diagnostics.has_errors());
  return {text.value_or("none"), dump(diagnostics)};
}

TEST_CASE("texts of all our encodings") {
  const std::string windows = "za\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9";
  CHECK(decode("\xEF\xBB\xBFzażółć").text == "zażółć");
  CHECK(decode(windows).text == "zażółć gęślą");
  CHECK(decode(windows).findings.empty());
  CHECK(decode(windows, "windows-1250").findings.empty());
  CHECK(decode("g\xEA\xB6l\xB1").text == "gęślą");
  CHECK(decode("z\xCC\x87").text == "ż");
}

TEST_CASE("a doubtful encoding shows the word both ways") {
  CHECK(decode("a\nb g\xEA\x9Cl\xB9 w\xB1z\n").findings ==
        "B1063 line 2: read as Windows-1250 this is `w±z`, as ISO-8859-2 `wąz`\n");
  CHECK(decode("g\xEA\x9Cl\xB9", "iso-8859-2").findings ==
        "B1063 the file says that it is `iso-8859-2`, its letters are Windows-1250\n");
  // Nothing tells the two apart, and nothing needs to.
  CHECK(decode("\xBF\xF3\xB3\xE6", "iso-8859-2").findings.empty());
  CHECK(decode("ascii", "iso-8859-2").findings.empty());
}

TEST_CASE("an encoding that is none of ours") {
  CHECK(decode("za\xBE\xA2\x88\x86 g\xA9\x98l\xA5").findings ==
        "B1064 a text in none of UTF-8, UTF-16, Windows-1250 and ISO-8859-2, or a damaged one\n");
}

std::string read(Format format, const std::string& bytes) {
  source::Diagnostics diagnostics;
  const auto text = read_document(format, bytes, "akt", diagnostics);
  return text ? text->format + ":\n" + dump(text) : dump(diagnostics);
}

TEST_CASE("each format has its reader") {
  CHECK(read(Format::text, "a\n") == "TXT:\na\\\n");
  CHECK(read(Format::html, "<meta charset=iso-8859-2><p>\xB6</p>x\xB6x").find("ś") !=
        std::string::npos);
  CHECK(read(Format::docx, testing::make_docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>")) ==
        "DOCX:\na\n");
  CHECK(read(Format::odt, testing::make_odt("<text:p>a</text:p>")) == "ODT:\na\n");
  CHECK(read(Format::docx, testing::make_docx("<w:p/>")) == "B1052 a file without a word\n");
  CHECK(read(Format::html, "<p></p>") == "B1052 a file without a word\n");
  CHECK(read(Format::text, "  \n\n\t\n") == "B1052 a file without a word\n");
}

}  // namespace
}  // namespace bipgen::importing
