#include "drafting/added_labels.hpp"

#include <string>

#include <doctest/doctest.h>

namespace bipgen::drafting {
namespace {

using act::Label;
using act::Level;

std::optional<Label> label(const std::string& text) {
  return !text.empty() ? std::optional(Label(text)) : std::nullopt;
}

TEST_CASE("an added unit takes the next number at the end, and a letter elsewhere") {
  struct Case {
    std::string previous;
    std::string next;
    Level level;
    const char* expected;
  };
  const Case cases[] = {
      {"5", "", Level::punkt, "6"},       {"5", "6", Level::punkt, "5a"},
      {"5a", "6", Level::punkt, "5b"},    {"5a", "5b", Level::punkt, "5aa"},
      {"5z", "6", Level::punkt, "5za"},   {"c", "", Level::litera, "d"},
      {"a", "b", Level::litera, "aa"},    {"b", "c", Level::litera, "ba"},
      {"II", "III", Level::dzial, "IIa"}, {"", "", Level::punkt, "1"},
  };
  for (const Case& it : cases) {
    CAPTURE(it.previous);
    CAPTURE(it.next);
    const auto found = label_between(label(it.previous), label(it.next), it.level);
    REQUIRE(found);
    CHECK(found->text() == it.expected);
    CHECK(fits_between(label(it.previous), *found, label(it.next), it.level));
  }
}

TEST_CASE("no number stands before the first, nor between a number and its first letter") {
  CHECK_FALSE(label_between(Label("5"), Label("5a"), Level::punkt));
  CHECK_FALSE(label_between(std::nullopt, Label("1"), Level::punkt));
}

TEST_CASE("a number that skips others or is taken does not fit") {
  CHECK_FALSE(fits_between(Label("5"), Label("7"), std::nullopt, Level::punkt));
  CHECK_FALSE(fits_between(Label("5"), Label("6"), Label("6"), Level::punkt));
  CHECK_FALSE(fits_between(Label("5"), Label("5b"), Label("6"), Level::punkt));
  CHECK_FALSE(fits_between(Label("5"), Label(), std::nullopt, Level::punkt));
}

}  // namespace
}  // namespace bipgen::drafting
