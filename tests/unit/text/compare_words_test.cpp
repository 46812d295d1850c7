#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "text/words.hpp"

namespace text = bipgen::text;
using Kind = text::WordChange::Kind;
using Views = std::vector<std::string_view>;

namespace {

// "zarządza się [-co-] {+jak+} następuje"
std::string shown(std::string_view before, std::string_view after) {
  const Views a = text::split_words(before);
  const Views b = text::split_words(after);
  std::string result;
  for (const text::WordChange& change : text::compare_words(a, b)) {
    std::string words;
    for (const std::string& word : change.words) words += (words.empty() ? "" : " ") + word;
    if (change.kind == Kind::removed) words = "[-" + words + "-]";
    if (change.kind == Kind::added) words = "{+" + words + "+}";
    result += (result.empty() ? "" : " ") + words;
  }
  return result;
}

// The words that the script says stand on one side.
std::vector<std::string> side(const std::vector<text::WordChange>& script, Kind left_out) {
  std::vector<std::string> words;
  for (const text::WordChange& change : script) {
    if (change.kind != left_out) {
      words.insert(words.end(), change.words.begin(), change.words.end());
    }
  }
  return words;
}

std::size_t count(const std::vector<text::WordChange>& script, Kind kind) {
  std::size_t words = 0;
  for (const text::WordChange& change : script)
    words += change.kind == kind ? change.words.size() : 0;
  return words;
}

bool is_well_formed(const std::vector<text::WordChange>& script) {
  for (std::size_t i = 0; i < script.size(); ++i) {
    if (script[i].words.empty()) return false;
    if (i == 0) continue;
    if (script[i].kind == script[i - 1].kind) return false;
    if (script[i - 1].kind == Kind::added && script[i].kind == Kind::removed) return false;
  }
  return true;
}

// The length of the longest common subsequence, by the textbook.
std::size_t longest_common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::size_t> row(b.size() + 1, 0);
  for (const std::string& word : a) {
    std::size_t diagonal = 0;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = word == b[j - 1] ? diagonal + 1 : std::max(above, row[j - 1]);
      diagonal = above;
    }
  }
  return row.back();
}

Views views(const std::vector<std::string>& words) {
  return {words.begin(), words.end()};
}

}  // namespace

TEST_CASE("equal wordings are kept whole") {
  CHECK(shown("W skład Centrum wchodzą", "W skład Centrum wchodzą") == "W skład Centrum wchodzą");
  CHECK(text::compare_words({}, {}).empty());
}

TEST_CASE("a replaced word is removed, then added") {
  CHECK(shown("Referat Architekta Systemu – IT-01-2", "Stanowiska menedżera portfela – IT-01-2") ==
        "[-Referat Architekta Systemu-] {+Stanowiska menedżera portfela+} – IT-01-2");
}

TEST_CASE("words are inserted and taken out in their places") {
  CHECK(shown("kierowane jest przez Dyrektora",
              "kierowane jest przez Dyrektora przy pomocy Zastępcy") ==
        "kierowane jest przez Dyrektora {+przy pomocy Zastępcy+}");
  CHECK(shown("uchyla się § 3 ust. 2", "uchyla się ust. 2") == "uchyla się [-§ 3-] ust. 2");
}

TEST_CASE("everything is removed, or everything added, when one side is empty") {
  CHECK(shown("traci moc", "") == "[-traci moc-]");
  CHECK(shown("", "wchodzi w życie") == "{+wchodzi w życie+}");
}

TEST_CASE("a repeated word at the seam of both ends is counted once") {
  CHECK(shown("a a", "a a a") == "a a {+a+}");
  CHECK(shown("a b a", "a") == "a [-b a-]");
}

TEST_CASE("the script turns one wording into the other, as shortly as can be") {
  CHECK(rc::check(
      [](const std::vector<unsigned char>& left, const std::vector<unsigned char>& right) {
        std::vector<std::string> a;
        std::vector<std::string> b;
        for (const unsigned char c : left)
          a.push_back(std::string(1, static_cast<char>('a' + c % 4)));
        for (const unsigned char c : right)
          b.push_back(std::string(1, static_cast<char>('a' + c % 4)));
        const auto script = text::compare_words(views(a), views(b));
        RC_ASSERT(is_well_formed(script));
        RC_ASSERT(side(script, Kind::added) == a);
        RC_ASSERT(side(script, Kind::removed) == b);
        RC_ASSERT(count(script, Kind::kept) == longest_common(a, b));
      }));
}

TEST_CASE("two long wordings that have little in common are compared all the same") {
  // Beyond what dtl handles in one go, in both orders of size.
  std::vector<std::string> a;
  std::vector<std::string> b;
  for (int i = 0; i < 6000; ++i) a.push_back(i % 10 == 0 ? "oraz" : "a" + std::to_string(i));
  for (int i = 0; i < 4000; ++i) b.push_back(i % 7 == 0 ? "oraz" : "b" + std::to_string(i));
  for (const bool swapped : {false, true}) {
    const auto& before = swapped ? b : a;
    const auto& after = swapped ? a : b;
    const auto script = text::compare_words(views(before), views(after));
    CHECK(is_well_formed(script));
    CHECK(side(script, Kind::added) == before);
    CHECK(side(script, Kind::removed) == after);
    CHECK(count(script, Kind::kept) > 0);
  }
}
