#include "act/level.hpp"

#include <doctest/doctest.h>

using namespace bipgen::act;

namespace {

void check_ascending(std::initializer_list<const char*> labels) {
  const char* previous = nullptr;
  for (const char* label : labels) {
    if (previous) {
      CAPTURE(previous);
      CAPTURE(label);
      CHECK(compare(Label(previous), Label(label)) < 0);
      CHECK(compare(Label(label), Label(previous)) > 0);
    }
    previous = label;
  }
}

bool follows(const char* previous, const char* next, Level level = Level::punkt) {
  return may_follow(Label(previous), Label(next), level);
}

std::string next_after(const char* label, Level level = Level::punkt) {
  const auto next = successor(Label(label), level);
  return next ? next->text() : "none";
}

}  // namespace

TEST_CASE("numbers with added letters sort by ZTP § 89") {
  check_ascending({"1", "1a", "1aa", "1ab", "1az", "1aza", "1b", "1z", "1za", "1zb", "1zz", "1zza",
                   "2", "9", "10", "10a", "100"});
}

TEST_CASE("letters sort by the Latin alphabet, and after z come za, zb") {
  check_ascending({"a", "aa", "ab", "b", "ba", "c", "y", "z", "za", "zb", "zz", "zza"});
}

TEST_CASE("Roman numerals sort by value") {
  check_ascending({"I", "II", "IIa", "III", "IV", "V", "VIII", "IX", "X", "XL", "L", "XC", "C"});
}

TEST_CASE("numbers in superscript stand between a number and its letters") {
  check_ascending({"1", "1[1]", "1[1a]", "1[2]", "1[10]", "1a", "1a[1]", "1b", "2"});
}

TEST_CASE("dotted numbers of documents sort part by part") {
  check_ascending({"5", "5.1", "5.2", "5.2.1", "5.10", "6"});
}

TEST_CASE("labels of any length compare without overflow") {
  check_ascending(
      {"99999999999999999999998", "99999999999999999999999", "100000000000000000000000"});
}

TEST_CASE("a leading zero does not change the order") {
  CHECK(compare(Label("01"), Label("1")) == 0);
  CHECK(Label("01") != Label("1"));
}

TEST_CASE("the next number or the first added one may follow") {
  CHECK(follows("5", "6"));
  CHECK(follows("5", "5a"));
  CHECK(follows("5", "5[1]"));
  CHECK(follows("9", "10"));
  CHECK(follows("99", "100"));
  CHECK_FALSE(follows("5", "7"));
  CHECK_FALSE(follows("5", "5"));
  CHECK_FALSE(follows("5", "4"));
  CHECK_FALSE(follows("5", "5b"));
  CHECK_FALSE(follows("5", "6a"));
  CHECK_FALSE(follows("5", "a"));
}

TEST_CASE("after an added number: its own additions, the next added, the next number") {
  CHECK(follows("5a", "5b"));
  CHECK(follows("5a", "5aa"));
  CHECK(follows("5a", "6"));
  CHECK(follows("5aa", "5ab"));
  CHECK(follows("5ab", "5b"));
  CHECK(follows("5aza", "5b"));
  CHECK(follows("5z", "5za"));
  CHECK(follows("5z", "6"));
  CHECK(follows("5zz", "5zza"));
  CHECK_FALSE(follows("5a", "5c"));
  CHECK_FALSE(follows("5a", "7"));
  CHECK_FALSE(follows("5z", "5aa"));
}

TEST_CASE("litery follow one another through the Latin alphabet and past its end") {
  CHECK(follows("c", "d", Level::litera));
  CHECK(follows("c", "ca", Level::litera));
  CHECK(follows("a", "aa", Level::litera));
  CHECK(follows("aa", "b", Level::litera));
  CHECK(follows("z", "za", Level::litera));
  CHECK(follows("za", "zb", Level::litera));
  CHECK(follows("zz", "zza", Level::litera));
  CHECK_FALSE(follows("c", "e", Level::litera));
  CHECK_FALSE(follows("p", "r", Level::litera));
  CHECK_FALSE(follows("z", "aa", Level::litera));
}

TEST_CASE("no Polish letter numbers a litera") {
  CHECK_FALSE(follows("a", "ą", Level::litera));
  CHECK_FALSE(follows("c", "ć", Level::litera));
}

TEST_CASE("added numbers in superscript follow as numbers do") {
  CHECK(follows("1[1]", "1[2]"));
  CHECK(follows("1[1]", "1[1a]"));
  CHECK(follows("1[2]", "2"));
  CHECK(follows("1[2]", "1a"));
  CHECK_FALSE(follows("1[1]", "1[3]"));
  CHECK_FALSE(follows("1[1]", "1[1]"));
}

TEST_CASE("Roman and dotted numbers have their successors") {
  CHECK(follows("III", "IV", Level::dzial));
  CHECK(follows("III", "IIIa", Level::dzial));
  CHECK_FALSE(follows("III", "V", Level::dzial));
  CHECK(follows("5.6", "5.7", Level::rozdzial));
  CHECK(follows("1.2.9", "1.2.10", Level::rozdzial));
  CHECK_FALSE(follows("5.6", "5.8", Level::rozdzial));
}

TEST_CASE("the plain successor") {
  CHECK(next_after("5") == "6");
  CHECK(next_after("99") == "100");
  CHECK(next_after("5a") == "5b");
  CHECK(next_after("c", Level::litera) == "d");
  CHECK(next_after("z", Level::litera) == "za");
  CHECK(next_after("zz", Level::litera) == "zza");
  CHECK(next_after("IV", Level::dzial) == "V");
  CHECK(next_after("1[1]") == "1[2]");
  CHECK(next_after("5.6", Level::rozdzial) == "5.7");
}

TEST_CASE("what is no label of the law has no successor") {
  CHECK(next_after("") == "none");
  CHECK(next_after("IIX", Level::dzial) == "none");
  CHECK(next_after("ą", Level::litera) == "none");
  CHECK(next_after("1[") == "none");
  CHECK(next_after("MMMCMXCIX", Level::dzial) == "none");
}

TEST_CASE("lists begin with 1, a, I") {
  CHECK(first_label(Level::punkt) == Label("1"));
  CHECK(first_label(Level::litera) == Label("a"));
  CHECK(first_label(Level::dzial) == Label("I"));
  CHECK(first_label(Level::tiret) == Label("1"));
}
