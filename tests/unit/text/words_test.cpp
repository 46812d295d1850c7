#include "text/words.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace text = bipgen::text;
using Views = std::vector<std::string_view>;

TEST_CASE("white space of every kind is trimmed") {
  CHECK(text::trimmed(" \t\r\n\u00A0\u2003§ 1. Zarządza się\u202F\u2028\u3000\v\f") ==
        "§ 1. Zarządza się");
  CHECK(text::trimmed("bez zmian") == "bez zmian");
  CHECK(text::trimmed(" \u00A0 ") == "");
  CHECK(text::trimmed("") == "");
}

TEST_CASE("what is invisible but no white space stays") {
  CHECK(text::trimmed("\u200Ba\u00AD") == "\u200Ba\u00AD");
}

TEST_CASE("runs of white space become one space") {
  CHECK(text::collapsed("  z dnia\u00A028\n lipca\t2025 r. ") == "z dnia 28 lipca 2025 r.");
  CHECK(text::collapsed("\u2009") == "");
}

TEST_CASE("words are what stands between white space") {
  CHECK(text::split_words(" w\u00A0skład  Centrum\nwchodzą: ") ==
        Views{"w", "skład", "Centrum", "wchodzą:"});
  CHECK(text::split_words("\n").empty());
}

TEST_CASE("one edit of any sort is a distance of one, in characters") {
  CHECK(text::edit_distance("żółw", "żółw") == 0);
  CHECK(text::edit_distance("żółw", "żółwi") == 1);
  CHECK(text::edit_distance("żółw", "ółw") == 1);
  CHECK(text::edit_distance("żółw", "żolw") == 2);
  CHECK(text::edit_distance("zarządzenie", "zarządeznie") == 1);
  CHECK(text::edit_distance("", "ął") == 2);
}

TEST_CASE("distances add up") {
  CHECK(text::edit_distance("uchwała", "zarządzenie") == 11);
  CHECK(text::edit_distance("title", "tilte x") == 3);
}

TEST_CASE("the distance is the same both ways, and within its bounds") {
  CHECK(rc::check([](const std::string& left, const std::string& right) {
    std::string a;
    std::string b;
    // Few different characters, some of two bytes, so that there is something to align.
    for (const char c : left) a += c % 3 == 0 ? "ż" : c % 3 == 1 ? "a" : "b";
    for (const char c : right) b += c % 3 == 0 ? "ż" : c % 3 == 1 ? "a" : "b";
    const std::size_t distance = text::edit_distance(a, b);
    RC_ASSERT(distance == text::edit_distance(b, a));
    RC_ASSERT((distance == 0) == (a == b));
    RC_ASSERT(distance <= std::max(left.size(), right.size()));
    RC_ASSERT(distance >=
              std::max(left.size(), right.size()) - std::min(left.size(), right.size()));
  }));
}

TEST_CASE("the nearest key is the one that was meant") {
  const Views keys = {"type", "number", "date", "title", "signed_by", "in_force"};
  CHECK(text::nearest("titel", keys) == "title");
  CHECK(text::nearest("signedby", keys) == "signed_by");
  CHECK(text::nearest("dat", keys) == "date");
  CHECK(text::nearest("date", keys) == "date");
}

TEST_CASE("what is far from all has no nearest") {
  const Views keys = {"type", "number", "date", "x"};
  CHECK(text::nearest("responsible", keys) == "");
  CHECK(text::nearest("kind", keys) == "");
  CHECK(text::nearest("y", keys) == "");
  CHECK(text::nearest("", keys) == "");
  CHECK(text::nearest("type", {}) == "");
}

TEST_CASE("of two that are equally near the first is taken") {
  CHECK(text::nearest("lit", Views{"lis", "list"}) == "lis");
  CHECK(text::nearest("lit", Views{"list", "lis"}) == "list");
}
