#include "source/diagnostics.hpp"

#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace bipgen::source;

namespace {

Location at(std::string path, std::uint32_t begin) {
  return {std::move(path), {begin, begin + 1}};
}

std::vector<std::string> messages(const Diagnostics& diagnostics) {
  std::vector<std::string> result;
  for (const Diagnostic& each : diagnostics.all()) result.push_back(each.message.english());
  return result;
}

}  // namespace

TEST_CASE("every kind has a unique, well-formed code and name") {
  std::set<std::string_view> codes;
  std::set<std::string_view> names;
  REQUIRE(all_kinds().size() > 10);
  for (const Kind kind : all_kinds()) {
    const std::string_view code = code_of(kind);
    const std::string_view name = name_of(kind);
    CAPTURE(code);
    CAPTURE(name);
    CHECK(code.size() == 5);
    CHECK(code.front() == 'B');
    CHECK(std::all_of(code.begin() + 1, code.end(), [](char c) { return c >= '0' && c <= '9'; }));
    CHECK(codes.insert(code).second);
    CHECK(names.insert(name).second);
    CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") ==
          std::string_view::npos);
  }
}

TEST_CASE("a kind knows its code, name and severity") {
  CHECK(code_of(Kind::file_not_utf8) == "B0001");
  CHECK(name_of(Kind::text_not_composed) == "text_not_composed");
  CHECK(default_severity(Kind::text_not_composed) == Severity::warning);
  CHECK(default_severity(Kind::yaml_syntax) == Severity::error);
}

TEST_CASE("a diagnostic takes the severity of its kind, and can be given another") {
  Diagnostics diagnostics;
  CHECK_FALSE(diagnostics.has_errors());
  diagnostics.add(Kind::text_not_composed, at("a.md", 0), "letter in two parts");
  CHECK_FALSE(diagnostics.has_errors());
  diagnostics.all().front().severity = Severity::error;
  CHECK(diagnostics.has_errors());
  CHECK(diagnostics.count(Severity::error) == 1);
  CHECK(diagnostics.count(Severity::warning) == 0);
}

TEST_CASE("diagnostics are sorted by path, place, kind and message, without doubles") {
  Diagnostics diagnostics;
  diagnostics.add(Kind::wrong_value, at("b.md", 0), "5");
  diagnostics.add(Kind::wrong_value, at("a.md", 9), "4");
  diagnostics.add(Kind::wrong_value, at("a.md", 3), "3");
  diagnostics.add(Kind::wrong_value, at("a.md", 3), "2");
  diagnostics.add(Kind::unknown_key, at("a.md", 3), "1");
  diagnostics.add(Kind::wrong_value, at("a.md", 3), "3");
  diagnostics.sort();
  CHECK(messages(diagnostics) == std::vector<std::string>{"1", "2", "3", "4", "5"});
}

TEST_CASE("sorting gives the same in any order of threads") {
  Diagnostics one;
  Diagnostics other;
  one.add(Kind::missing_key, at("a.md", 0), "same", "first hint");
  one.add(Kind::missing_key, at("a.md", 0), "same", "second hint")
      .notes.push_back({"x", at("b.md", 1)});
  one.add(Kind::missing_key, at("a.md", 0), "same", "second hint")
      .notes.push_back({"x", at("b.md", 2)});
  for (auto each = one.all().rbegin(); each != one.all().rend(); ++each) other.add(*each);
  one.sort();
  other.sort();
  CHECK(one.all() == other.all());
  CHECK(one.all().size() == 3);
}

TEST_CASE("the diagnostics of two stages are joined") {
  Diagnostics all;
  Diagnostics of_stage;
  all.add(Kind::missing_key, at("a.md", 0), "1");
  of_stage.add(Kind::missing_key, at("a.md", 0), "2");
  all.append(of_stage);
  CHECK(messages(all) == std::vector<std::string>{"1", "2"});
}

TEST_CASE("quoted code is cut when it is long, between characters") {
  CHECK(quoted("IT-01-2") == "`IT-01-2`");
  CHECK(quoted("") == "``");
  std::string sixty;
  for (int i = 0; i < 60; ++i) sixty += "ż";
  CHECK(quoted(sixty) == "`" + sixty + "`");
  CHECK(quoted(sixty + "ż") == "`" + sixty + "…`");
}
