#include "lint/suspicious_words.hpp"

#include <set>

#include <doctest/doctest.h>

#include "unit/lint/body.hpp"

using namespace bipgen;
using testing::act_file;

namespace {

morphology::Analysis analyze(std::string_view word) {
  static const std::set<std::string_view> words = {"działania", "biura", "są", "jawne", "próby"};
  morphology::Analysis analysis;
  analysis.knowledge =
      words.contains(word) ? morphology::Knowledge::known : morphology::Knowledge::unknown;
  return analysis;
}

std::string found_in(const std::string& text) {
  testing::Body body;
  testing::read_body({act_file("1/2024", "2024-03-01", "w sprawie prób", text)}, body);
  source::Diagnostics diagnostics;
  lint::check_words(body.acts.front().path, body.acts.front().text, analyze, diagnostics);
  return testing::dump(std::move(diagnostics));
}

}  // namespace

TEST_CASE("an unknown word that one letter makes known is noted, once") {
  CHECK(found_in("§ 1. Są dzialania.\n\n§ 2. Są dzialania.\n") ==
        "B0652 1.md: `dzialania` is in no word list\n");
  CHECK(found_in("§ 1. Są działan1a.\n") == "B0652 1.md: `działan1a` is in no word list\n");
}

TEST_CASE("new wording is looked at too") {
  CHECK(found_in("§ 1. § 2 otrzymuje brzmienie:\n\n„§ 2. Są dzialania.”.\n") ==
        "B0652 1.md: `dzialania` is in no word list\n");
}

TEST_CASE("names, codes, addresses and what is repeated are passed over") {
  for (const char* text : {
           "§ 1. Są Dzialania.\n",
           "§ 1. Są DZIALANIA.\n",
           "§ 1. Kod dzialania-5.\n",
           "§ 1. Adres dzialania.example.org i a@dzialania.\n",
           "§ 1. Są dzialania, dzialania i dzialania.\n",
           "§ 1. Są nieznane.\n",
           "§ 1. Są działania.\n",
       }) {
    CHECK_MESSAGE(found_in(text).empty(), text);
  }
}
