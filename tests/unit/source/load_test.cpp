#include "source/load.hpp"

#include <string>

#include <doctest/doctest.h>

#include "rendered.hpp"

using namespace bipgen::source;
using namespace std::string_literals;

namespace {

struct Loaded {
  std::optional<File> file;
  std::string report;
};

Loaded load(std::string bytes) {
  Diagnostics diagnostics;
  const File as_read{"a.md", bytes};
  auto file = to_file("a.md", std::move(bytes), diagnostics);
  std::string report = rendered(diagnostics, file ? *file : as_read);
  return {std::move(file), std::move(report)};
}

std::string text_of(std::string bytes) {
  const Loaded loaded = load(std::move(bytes));
  CHECK(loaded.report == "");
  REQUIRE(loaded.file);
  return loaded.file->text;
}

std::string refused(std::string bytes) {
  const Loaded loaded = load(std::move(bytes));
  CHECK_FALSE(loaded.file);
  return loaded.report.substr(0, loaded.report.find('\n'));
}

}  // namespace

TEST_CASE("plain text comes through as it is") {
  CHECK(text_of("§ 1. „Zażółć” – gęślą\u00A0jaźń\t1\n") == "§ 1. „Zażółć” – gęślą\u00A0jaźń\t1\n");
  CHECK(text_of("") == "");
}

TEST_CASE("a byte order mark is dropped") {
  CHECK(text_of("\xEF\xBB\xBF---\n") == "---\n");
  CHECK(text_of("\xEF\xBB\xBF") == "");
}

TEST_CASE("line ends become LF, each one") {
  CHECK(text_of("a\r\nb\r\n") == "a\nb\n");
  CHECK(text_of("a\rb\r") == "a\nb\n");
  CHECK(text_of("a\r\r\n\nb\n\r") == "a\n\n\nb\n\n");
}

TEST_CASE("letters in two parts are composed, and said to be") {
  const Loaded loaded = load("---\nNa podstawie z\u0307o\u0301łw\n");
  REQUIRE(loaded.file);
  CHECK(loaded.file->text == "---\nNa podstawie żółw\n");
  CHECK(loaded.report ==
        "a.md:2:14: warning[B0006]: letter and diacritic stored as two characters\n"
        "  2 | Na podstawie żółw\n"
        "    |              ^ expected one (Unicode NFC); read as one\n");
}

TEST_CASE("Windows-1250 is recognised") {
  // "zażółć gęślą jaźń" and Polish quotation marks
  CHECK(refused("za\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9 ja\x9F\xF1 \x84\x94") ==
        "a.md:1:3: error[B0001]: byte 0xBF is not UTF-8; the file looks like Windows-1250");
}

TEST_CASE("ISO-8859-2 is recognised") {
  CHECK(refused("za\xBF\xF3\xB3\xE6 g\xEA\xB6l\xB1 ja\xBC\xF1") ==
        "a.md:1:3: error[B0001]: byte 0xBF is not UTF-8; the file looks like ISO-8859-2");
}

TEST_CASE("where nothing tells the two apart both are named") {
  CHECK(refused("b\xF3\xB3 i \xBF\xF3\xB3\xE6") ==
        "a.md:1:2: error[B0001]: byte 0xF3 is not UTF-8; the file looks like Windows-1250 or "
        "ISO-8859-2");
}

TEST_CASE("UTF-16 is recognised with and without its mark, in both orders of bytes") {
  const std::string little = "-\0-\0-\0\n\0t\0y\0p\0e\0"s;
  const std::string big = "\0-\0-\0-\0\n\0t\0y\0p\0e"s;
  CHECK(refused("\xFF\xFE" + little) ==
        "a.md:1:1: error[B0001]: byte 0xFF is not UTF-8; the file looks like UTF-16");
  CHECK(refused("\xFE\xFF" + big) ==
        "a.md:1:1: error[B0001]: byte 0xFE is not UTF-8; the file looks like UTF-16");
  CHECK(refused(little) ==
        "a.md:1:2: error[B0001]: byte 0x00 is not UTF-8; the file looks like UTF-16");
  CHECK(refused(big) ==
        "a.md:1:1: error[B0001]: byte 0x00 is not UTF-8; the file looks like UTF-16");
}

TEST_CASE("broken bytes in UTF-8 text are told without a guess") {
  CHECK(refused("Zażółć\ngęślą \xFF jaźń") == "a.md:2:7: error[B0001]: byte 0xFF is not UTF-8");
  CHECK(refused("§ 1. Zażółć \xC5") == "a.md:1:13: error[B0001]: byte 0xC5 is not UTF-8");
  CHECK(refused("\x81\x83\x88\x90 \x98\xFF") == "a.md:1:1: error[B0001]: byte 0x81 is not UTF-8");
}

TEST_CASE("a NUL is refused where it stands") {
  const Loaded loaded = load("---\ntitle: w sprawie\0 podziału\n"s);
  CHECK_FALSE(loaded.file);
  CHECK(loaded.report ==
        "a.md:2:17: error[B0002]: NUL byte\n"
        "  2 | title: w sprawie\uFFFD podziału\n"
        "    |                 ^ expected text\n");
}

TEST_CASE("a file that no act comes near is refused") {
  CHECK(load(std::string(largest_file, 'a')).file);
  CHECK(refused(std::string(largest_file + 1, 'a')) ==
        "a.md:1:1: error[B0003]: file of 16777217 bytes");
}

TEST_CASE("control characters are reported once, and kept") {
  const Loaded loaded = load("§ 1. Treść\f\n§ 2. Treść\x01\n");
  REQUIRE(loaded.file);
  CHECK(loaded.file->text == "§ 1. Treść\f\n§ 2. Treść\x01\n");
  CHECK(loaded.report ==
        "a.md:1:11: error[B0008]: character U+000C and 1 more of its kind\n"
        "  1 | § 1. Treść\uFFFD\n"
        "    |           ^ expected text\n");
}

TEST_CASE("the sign of a lost letter is reported") {
  const Loaded loaded = load("Zarz\uFFFDdzenie\n");
  CHECK(loaded.file);
  CHECK(loaded.report ==
        "a.md:1:5: error[B0008]: character U+FFFD\n"
        "  1 | Zarz\uFFFDdzenie\n"
        "    |     ^ a letter was lost when the text was converted\n");
}
