#include "organization/phrase_pattern.hpp"

#include <doctest/doctest.h>

namespace bipgen::organization {
namespace {

std::optional<Captures> match(std::string_view pattern, std::string_view text) {
  return PhrasePattern(pattern).match(to_phrase(text));
}

TEST_CASE("a phrase is words and commas, without the mark that ends it") {
  const Phrase phrase = to_phrase("  Stanowiska ds. umów IT  (IT-07-2), które realizują: ");
  CHECK(phrase.text == "Stanowiska ds. umów IT (IT-07-2), które realizują");
  REQUIRE(phrase.tokens.size() == 8);
  CHECK(phrase.tokens[0].key == "stanowiska");
  CHECK(phrase.tokens[5].key == ",");
  CHECK(to_phrase(" : ").tokens.empty());
}

TEST_CASE("a slot takes as few words as the rest allows and keeps them as they stand") {
  const auto captures = match("{who} podlega {whom}", "Referat Kadr podlega Dyrektorowi");
  REQUIRE(captures);
  CHECK(captures->at("who") == "Referat Kadr");
  CHECK(captures->at("whom") == "Dyrektorowi");
}

TEST_CASE("a slot holds at least one word and the whole phrase must fit") {
  CHECK_FALSE(match("{who} podlega {whom}", "podlega Dyrektorowi"));
  CHECK_FALSE(match("w skład {office} wchodzą", "w skład Centrum wchodzą referaty"));
  CHECK_FALSE(match("w skład {office} wchodzą referaty", "w skład Centrum wchodzą"));
}

TEST_CASE("letters match in either case and every dash is one dash") {
  CHECK(match("wchodzą organizacyjno-prawne", "WCHODZĄ Organizacyjno–prawne"));
  CHECK(match("a - b", "a — b"));
  CHECK_FALSE(match("a - b", "a b"));
}

TEST_CASE("optional words are taken when they stand there") {
  const std::string_view pattern = "kieruje {head} [przy pomocy {deputies}]";
  const auto with = match(pattern, "kieruje Dyrektor przy pomocy trzech Zastępców");
  REQUIRE(with);
  CHECK(with->at("head") == "Dyrektor");
  CHECK(with->at("deputies") == "trzech Zastępców");
  const auto without = match(pattern, "kieruje Dyrektor Biura");
  REQUIRE(without);
  CHECK(without->at("head") == "Dyrektor Biura");
  CHECK_FALSE(without->contains("deputies"));
}

TEST_CASE("one of several, each of several words") {
  const std::string_view pattern = "(wchodzi|wchodzą w całości) {what}";
  CHECK(match(pattern, "wchodzi referat"));
  CHECK(match(pattern, "wchodzą w całości referaty"));
  CHECK_FALSE(match(pattern, "wchodzą referaty"));
}

TEST_CASE("fixed words can be captured, optional words among them") {
  const std::string_view pattern = "{label=w [ścisłej] współpracy} z {other}";
  CHECK(match(pattern, "w ścisłej współpracy z nim")->at("label") == "w ścisłej współpracy");
  CHECK(match(pattern, "W współpracy z nim")->at("label") == "W współpracy");
}

TEST_CASE("commas around a capture are not part of it") {
  const auto captures = match("{office} kieruje {head}", "Centrum, zwanym dalej „C”, kieruje Jan");
  REQUIRE(captures);
  CHECK(captures->at("office") == "Centrum, zwanym dalej „C”");
}

TEST_CASE("a long phrase with many slots is refused without searching all divisions") {
  std::string words = "x";
  for (int i = 0; i < 2000; ++i) {
    words += " x";
  }
  CHECK_FALSE(match("{a} {b} {c} {d} {e} y", words));
}

TEST_CASE("the first word of a pattern is known") {
  const PhrasePattern fixed("{label=realizuje|wykonuje} zadania");
  CHECK(fixed.may_begin_with("realizuje"));
  CHECK(fixed.may_begin_with("wykonuje"));
  CHECK_FALSE(fixed.may_begin_with("zadania"));
  CHECK(PhrasePattern("{who} kieruje").may_begin_with("cokolwiek"));
}

}  // namespace
}  // namespace bipgen::organization
