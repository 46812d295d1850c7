#include "morphology/guessed_forms.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "morphology/word_forms.hpp"

namespace bipgen::morphology {
namespace {

bool has_form(std::string_view word, std::string_view form) {
  static const WordForms words = word_forms();
  const auto forms = guessed_forms(word, words.analyze, words.forms);
  CHECK(std::is_sorted(forms.begin(), forms.end()));
  return std::find(forms.begin(), forms.end(), form) != forms.end();
}

TEST_CASE("a word that no dictionary has is found in its other cases") {
  CHECK(has_form("brumzarów", "brumzar"));
  CHECK(has_form("brumzarów", "brumzarach"));
  CHECK(has_form("brumzowskiego", "brumzowski"));
  CHECK(has_form("brumzowskiego", "brumzowskim"));
  CHECK_FALSE(has_form("brumzarów", "brumzarów"));
}

TEST_CASE("a word that the dictionary has in one form only is that of a word it inflects") {
  CHECK(has_form("pism", "pismo"));
  CHECK(has_form("pism", "pisma"));
  CHECK(has_form("pism", "pismem"));
  CHECK_FALSE(has_form("ponad", "ponada"));
}

TEST_CASE("abbreviations and what is no word have no other forms") {
  for (const std::string_view word : {"gmk", "szbp", "it052", "", "w"}) {
    CAPTURE(word);
    CHECK_FALSE(has_form(word, std::string(word) + "u"));
  }
}

}  // namespace
}  // namespace bipgen::morphology
