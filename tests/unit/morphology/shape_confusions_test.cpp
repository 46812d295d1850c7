#include "morphology/shape_confusions.hpp"

#include <set>

#include <doctest/doctest.h>

using namespace bipgen::morphology;

namespace {

// A word list as a dictionary: what a test needs of it.
Analysis analyze(std::string_view word) {
  static const std::set<std::string_view> words = {"działania", "komórek", "formie", "zakładu",
                                                   "kadr",      "sądu",    "sadu",   "biura"};
  Analysis analysis;
  analysis.knowledge = words.contains(word) ? Knowledge::known : Knowledge::unknown;
  return analysis;
}

}  // namespace

TEST_CASE("a word that one confusion of shapes makes unknown is recognized") {
  const struct {
    std::string_view seen;
    std::vector<std::string> meant;
  } cases[] = {
      {"dzialania", {"działania"}},
      {"dz1ałania", {"działania"}},
      {"kom0rek", {}},
      {"komorek", {"komórek"}},
      {"forrnie", {"formie"}},
      {"zakladu", {"zakładu"}},
      {"działan1a", {"działania"}},
      {"bi¢ra", {}},
      {"biura", {}},
      {"sadu", {}},
      {"Zakladu", {}},
      {"kaclr", {"kadr"}},
      {"", {}},
      {"xyz", {}},
      {"nieznane", {}},
  };
  for (const auto& [seen, meant] : cases) {
    CAPTURE(seen);
    CHECK(words_meant(seen, analyze) == meant);
  }
}

TEST_CASE("every word that may be meant is named, once") {
  const Analyze both = [](std::string_view word) {
    Analysis analysis;
    analysis.knowledge = word == "żyła" || word == "źyła" ? Knowledge::known : Knowledge::unknown;
    return analysis;
  };
  CHECK(words_meant("zyła", both) == std::vector<std::string>{"źyła", "żyła"});
}
