#include "comparison.hpp"

#include <doctest/doctest.h>

namespace bipgen::transcription {
namespace {

const std::string sentence =
    "W skład Centrum wchodzi następujące wewnętrzne komórki organizacyjne: 1) Referat Architekta "
    "Systemu IT-01-2; 2) Stanowiska ds. projektów Smart City IT-01-4.";

std::vector<Word> words(const std::string& text) {
  return words_of({{text, 1}});
}

Correction correction(const std::string& source, const std::string& content) {
  return {split(source), split(content), 7};
}

std::vector<Word> replaced(const std::string& word, const std::string& by) {
  std::string text = sentence;
  return words(text.replace(text.find(word), word.size(), by));
}

TEST_CASE("the same words have no difference, whatever the white space") {
  CHECK(compare(words("§ 1. 1.  Centrum\u00a0jest"), words("§ 1. 1. Centrum jest"), {}).empty());
  CHECK(compare({}, {}, {}).empty());
}

TEST_CASE("a changed word is one difference, shown with its neighbours") {
  const auto found = compare(words(sentence), replaced("wchodzi", "wchodzą"), {});
  REQUIRE(found.size() == 1);
  CHECK(found[0].message.find("Centrum [[wchodzi]] następujące") != std::string::npos);
  CHECK(found[0].message.find("Centrum [[wchodzą]] następujące") != std::string::npos);
}

TEST_CASE("a dropped word is one difference") {
  const auto found = compare(words(sentence), replaced("Architekta ", ""), {});
  REQUIRE(found.size() == 1);
  CHECK(found[0].message.find("Referat [[Architekta]] Systemu") != std::string::npos);
  CHECK(found[0].message.find("Referat [[]] Systemu") != std::string::npos);
}

TEST_CASE("a doubled word is one difference") {
  CHECK(compare(words(sentence), replaced("Smart", "Smart Smart"), {}).size() == 1);
}

TEST_CASE("a changed mark of punctuation is a difference") {
  CHECK(compare(words(sentence), replaced("IT-01-2;", "IT-01-2,"), {}).size() == 1);
  CHECK(compare(words("organizacyjno – prawnych"), words("organizacyjno - prawnych"), {}).size() ==
        1);
}

TEST_CASE("words lost or added at the end are differences") {
  CHECK(compare(words(sentence), words(sentence + " § 2."), {}).size() == 1);
  CHECK(compare(words(sentence + " § 2."), words(sentence), {}).size() == 1);
}

TEST_CASE("differences are each reported, not only the first") {
  std::vector<Word> content = replaced("wchodzi", "wchodzą");
  content.back().text = "IT-01-5.";
  CHECK(compare(words(sentence), content, {}).size() == 2);
}

TEST_CASE("a correction allows exactly its own words") {
  const std::vector<Correction> list{correction("wchodzi", "wchodzą")};
  CHECK(compare(words(sentence), replaced("wchodzi", "wchodzą"), list).empty());
  CHECK(compare(words(sentence), replaced("wchodzi", "weszły"), list).size() == 2);
}

TEST_CASE("a correction holds at one place only") {
  const std::vector<Correction> list{correction("Uslug", "Usług")};
  CHECK(compare(words("Portal Uslug i Strategia Uslug"), words("Portal Usług i Strategia Usług"),
                list)
            .size() == 1);
}

TEST_CASE("a correction that is not used is reported with its line") {
  const auto found = compare(words(sentence), words(sentence), {correction("IT", "it")});
  REQUIRE(found.size() == 1);
  CHECK(found[0].message.find("line 7") != std::string::npos);
}

TEST_CASE("corrections out of order are reported") {
  const std::vector<Correction> list{correction("b", "B"), correction("a", "A")};
  CHECK_FALSE(compare(words("a b"), words("A B"), list).empty());
}

TEST_CASE("a correction may begin and end with words that both sides share") {
  CHECK(compare(words("§ 17.1. Do zakresu"), words("§ 17. 1. Do zakresu"),
                {correction("§ 17.1. Do", "§ 17. 1. Do")})
            .empty());
  CHECK(compare(words("w w sposób"), words("w sposób"), {correction("w w sposób", "w sposób")})
            .empty());
}

TEST_CASE("a correction may leave out or add words") {
  CHECK(compare(words("a Str. 5 b"), words("a b"), {correction("Str. 5", "")}).empty());
  CHECK(compare(words("a b"), words("a c b"), {correction("", "c")}).empty());
}

}  // namespace
}  // namespace bipgen::transcription
