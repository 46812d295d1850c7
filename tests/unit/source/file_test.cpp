#include "source/file.hpp"

#include <ostream>
#include <string>

#include <doctest/doctest.h>

using namespace bipgen::source;

namespace {

std::string shown(Position position) {
  return std::to_string(position.line) + ':' + std::to_string(position.column);
}

}  // namespace

TEST_CASE("positions count lines and characters from 1") {
  const std::string text = "§ 1. Żółw\n\n2) ąę\n";
  const Lines lines(text);
  const auto position_of = [&](std::string_view what) {
    return shown(lines.position(static_cast<std::uint32_t>(text.find(what))));
  };
  CHECK(position_of("§") == "1:1");
  CHECK(position_of("Żółw") == "1:6");
  CHECK(position_of("w\n") == "1:9");
  CHECK(position_of("\n\n2") == "1:10");
  CHECK(position_of("2)") == "3:1");
  CHECK(position_of("ę") == "3:5");
}

TEST_CASE("the end and what lies past it is the place after the last character") {
  const std::string without_newline = "ala\nma żółwia";
  CHECK(shown(Lines(without_newline).position(17)) == "2:10");
  CHECK(shown(Lines(without_newline).position(4000000000U)) == "2:10");
  CHECK(shown(Lines("ala\n").position(4)) == "2:1");
}

TEST_CASE("an empty text is one empty line") {
  const Lines lines("");
  CHECK(lines.count() == 1);
  CHECK(shown(lines.position(0)) == "1:1");
  CHECK(shown(lines.position(5)) == "1:1");
  CHECK(lines.line(1) == "");
}

TEST_CASE("lines are given without their ends") {
  const Lines lines("pierwszy\n\ntrzeci");
  CHECK(lines.count() == 3);
  CHECK(lines.line(1) == "pierwszy");
  CHECK(lines.line(2) == "");
  CHECK(lines.line(3) == "trzeci");
  CHECK(lines.line(4) == "");
  CHECK(lines.line(0) == "");
}
