#include "pages/marked_words.hpp"

#include <doctest/doctest.h>

using namespace bipgen;

namespace {

// "a -b- +c+ d"
std::string shown(const templates::List& runs) {
  std::string result;
  for (const templates::Value& run : runs) {
    for (const auto& [name, value] : std::get<templates::Object>(run.get())) {
      const auto* words = std::get_if<std::string>(&value.get());
      if (words == nullptr) continue;
      const std::string mark = name == "removed" ? "-" : name == "added" ? "+" : "";
      result += (result.empty() ? "" : " ") + mark + *words + mark;
    }
  }
  return result;
}

}  // namespace

TEST_CASE("words are marked as taken out and put in") {
  CHECK(shown(pages::marked_words("prowadzenie rejestru umów", "prowadzenie ewidencji umów")) ==
        "prowadzenie -rejestru- +ewidencji+ umów");
  CHECK(shown(pages::marked_words("bez zmian", "bez  zmian")) == "bez zmian");
  CHECK(shown(pages::marked_words("", "nowe zadanie")) == "+nowe zadanie+");
  CHECK(shown(pages::marked_words("dawne zadanie", "")) == "-dawne zadanie-");
  CHECK(pages::marked_words("", "").empty());
}
