#include <doctest/doctest.h>

#include "tool/run_tool.hpp"

using bipgen::testing::FileTree;
using bipgen::testing::Outcome;
using bipgen::testing::run_tool;
using bipgen::testing::TemporaryFolder;
using bipgen::testing::write_tree;

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("explain shows a sentence as it is understood") {
  const TemporaryFolder folder;
  const Outcome outcome = run_tool(
      folder.path(), {"explain", "w § 5 po ust. 2 dodaje się ust. 2a w brzmieniu: „2a. Nowy.”"});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "line 1: add § 5 ust. 2a after § 5 ust. 2"));
  CHECK(contains(outcome.out, "| Nowy."));
  CHECK(outcome.err.empty());
}

TEST_CASE("explain reports what it does not understand") {
  const TemporaryFolder folder;
  const Outcome outcome = run_tool(folder.path(), {"explain", "w § 5 uchyla się warunkowo ust. 2"});
  CHECK(outcome.out.empty());
  CHECK(contains(outcome.err, "SENTENCE:1:1: warning[B0901]"));
}

TEST_CASE("explain reads plain text of an act from a file, and writes JSON") {
  const TemporaryFolder folder;
  write_tree(
      folder.path(),
      FileTree{{"akt.txt",
                "USTAWA\nz dnia 1 marca 2030 r.\n\nArt. 1.\nW ustawie z dnia 2 marca 2029 r.\n"
                "o próbach wprowadza się następujące zmiany:\n1) w art. 3 uchyla się ust.\n2;\n"
                "2) art. 4 otrzymuje brzmienie:\n\"Art. 4. Nowy.\".\n"}});
  const Outcome outcome = run_tool(folder.path(), {"explain", "akt.txt", "--format=json"});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "\"operation\": \"repeal\""));
  CHECK(contains(outcome.out, "\"citation\": \"art. 3 ust. 2\""));
  CHECK(contains(outcome.out, "\"citation\": \"art. 1 pkt 2\""));
  CHECK(contains(outcome.out, "\"date\": \"2029-03-02\""));
  CHECK(contains(outcome.out, "\"findings\": []"));
}

TEST_CASE("explain calls a file that does not exist wrong use") {
  const TemporaryFolder folder;
  for (const char* named : {"zmiany/2030.md", "2030.md", ""}) {
    const Outcome outcome = run_tool(folder.path(), {"explain", named});
    CHECK(outcome.status == 2);
    CHECK(contains(outcome.err, "neither a file that exists nor a sentence"));
  }
}
