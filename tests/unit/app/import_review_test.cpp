#include "app/import_review.hpp"

#include <sstream>

#include <doctest/doctest.h>

#include "app/import_command.hpp"

namespace bipgen::app {
namespace {

importing::Imported doubtful() {
  importing::Imported imported;
  importing::Repair repair;
  repair.kind = importing::RepairKind::ocr;
  repair.at = {1, 1};
  repair.before = "okre\xC5\x9Bl0ny";
  repair.after = "określony";
  imported.repairs.push_back(repair);
  repair.kind = importing::RepairKind::spaces;  // not asked about
  imported.repairs.push_back(repair);
  importing::Doubt doubt;
  doubt.kind = importing::DoubtKind::word;
  doubt.at = {1, 2};
  doubt.seen = "wyraź";
  doubt.suggestions = {"wyraz", "wyrazi"};
  doubt.reason = "a word";
  imported.doubts.push_back(doubt);
  doubt.kind = importing::DoubtKind::level;  // not asked about
  imported.doubts.push_back(doubt);
  return imported;
}

std::string answers(const std::string& input, std::string* questions = nullptr) {
  importing::SourceText text{"PDF", false, {}};
  for (const char* line : {"wiersz pierwszy", "wiersz drugi"}) {
    importing::SourceLine& next = text.lines.emplace_back();
    next.page = 1;
    next.number = static_cast<int>(text.lines.size());
    next.text = line;
  }
  std::istringstream in(input);
  std::ostringstream out;
  const Review result = review(doubtful(), text, source::Language::english, in, out);
  if (questions != nullptr) *questions = out.str();
  std::string all;
  for (const auto& decision : result.decisions) {
    all += decision.kind + ":" + decision.before + "->" + decision.after + ";";
  }
  return all + (result.quit ? "quit" : "");
}

TEST_CASE("answers are decisions") {
  const std::string first = "ocr:okre\xC5\x9Bl0ny->";
  CHECK(answers("a\na\n") == first + "określony;word:wyraź->wyraz;");
  CHECK(answers("k\n2\n") == first + "okre\xC5\x9Bl0ny;word:wyraź->wyrazi;");
  CHECK(answers("\n=inne słowo\n") == "word:wyraź->inne słowo;");
  CHECK(answers("q\n") == "quit");
  CHECK(answers("1\n") == first + "określony;quit");
  // What is not understood is asked again.
  CHECK(answers("9\nx\n?\n0\n1\n\n") == first + "określony;");
}

TEST_CASE("a question shows the place, the line and the proposals") {
  std::string questions;
  answers("\n?\n\n", &questions);
  CHECK(questions.find("[2/2] page 1, line 2: a word\n    wiersz drugi\n  `wyraź`  1: wyraz  2: "
                       "wyrazi\n> ") != std::string::npos);
  CHECK(questions.find("not understood") == std::string::npos);
}

TEST_CASE("nothing in doubt, nothing asked") {
  std::istringstream in("a\n");
  std::ostringstream out;
  const Review result = review({}, {}, source::Language::polish, in, out);
  CHECK(result.decisions.empty());
  CHECK_FALSE(result.quit);
  CHECK(out.str().empty());
}

TEST_CASE("the report has place, kind, reason, before and after of everything") {
  const importing::Imported imported = doubtful();
  importing::ListedImport listed;
  listed.source = "akt.pdf";
  listed.repairs = {imported.repairs.front()};
  listed.repairs.front().reason = "a misread word";
  listed.doubts = {imported.doubts.front()};
  listed.doubts.front().at = {};
  CHECK(report_of(listed, source::Language::english) ==
        "akt.pdf: page 1, line 1: repair[ocr]: a misread word\n  - okre\xC5\x9Bl0ny\n  + "
        "określony\nakt.pdf: doubt[word]: a word\n    wyraź\n  ? wyraz\n  ? wyrazi\n");
}

TEST_CASE("lost words are an error") {
  importing::Imported imported;
  importing::Doubt& doubt = imported.doubts.emplace_back();
  doubt.kind = importing::DoubtKind::words_lost;
  doubt.at = {2, 5};
  doubt.seen = "zgubione słowa";
  source::Diagnostics diagnostics;
  report_lost_words(imported, "akt.pdf", diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().kind == source::Kind::import_words_lost);
  CHECK(diagnostics.all().front().message ==
        "page 2, line 5: the result does not have `zgubione słowa`");
}

TEST_CASE("decisions that fit nothing are found") {
  const importing::Imported imported = doubtful();
  CHECK(without_place({{"word", {1, 2}, "wyraź", "wyraz"}}, imported).empty());
  CHECK(without_place({{"word", {1, 3}, "wyraź", "wyraz"}, {"ocr", {1, 2}, "wyraź", "a"}}, imported)
            .size() == 2);
}

}  // namespace
}  // namespace bipgen::app
