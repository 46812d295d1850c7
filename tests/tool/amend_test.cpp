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

std::string act(const std::string& number, const std::string& body) {
  return "---\ntype: zarządzenie\nnumber: " + number +
         "\ndate: 2025-02-03\ntitle: w sprawie prób\nissuer: Burmistrz Miasta Przykładowo\n---\n" +
         body;
}

FileTree versions() {
  return {{"old.md", act("7/2025", "§ 1. Biuro działa.\n\n§ 2. Biuro ma siedzibę.\n")},
          {"new.md", act("7/2025", "§ 1. Biuro działa.\n\n§ 2. Biuro nie ma siedziby.\n")},
          {"short.md", act("7/2025", "§ 1. Biuro działa.\n")},
          {"other.md", act("8/2025", "§ 1. Biuro działa.\n")},
          {"text.md", "§ 1. Biuro działa.\n"}};
}

}  // namespace

TEST_CASE("amend drafts the amending act of two versions") {
  const TemporaryFolder folder;
  write_tree(folder.path(), versions());
  const Outcome outcome = run_tool(folder.path(), {"amend", "old.md", "new.md"});
  CHECK(outcome.status == 0);
  CHECK_MESSAGE(outcome.err.empty(), outcome.err);
  CHECK(contains(outcome.out, "title: \"zmieniające zarządzenie w sprawie prób\"\n"));
  CHECK(
      contains(outcome.out,
               "§ 1. W zarządzeniu nr 7/2025 Burmistrza Miasta Przykładowo z dnia 3 lutego 2025 r. "
               "w sprawie prób § 2 otrzymuje brzmienie:\n\n    „§ 2. Biuro nie ma siedziby.”.\n"));
}

TEST_CASE("amend says where the new version breaks the rules") {
  const TemporaryFolder folder;
  write_tree(folder.path(), versions());
  const Outcome outcome = run_tool(folder.path(), {"amend", "old.md", "short.md"});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "uchyla się § 2."));
  CHECK(contains(outcome.err, "old.md:10:1: warning[B0930]: § 2 is left out of the new text"));
}

TEST_CASE("amend takes only two versions of one act") {
  const TemporaryFolder folder;
  write_tree(folder.path(), versions());
  struct Case {
    const char* after;
    const char* finding;
  };
  for (const Case& it :
       {Case{"other.md", "other.md:1:1: error[B0934]: another act"},
        Case{"none.md", "none.md: error[B0007]"}, Case{"text.md", "text.md:1:1: error[B0102]"}}) {
    const Outcome outcome = run_tool(folder.path(), {"amend", "old.md", it.after});
    CHECK(outcome.status == 1);
    CHECK(outcome.out.empty());
    CHECK_MESSAGE(contains(outcome.err, it.finding), outcome.err);
  }
  const Outcome same = run_tool(folder.path(), {"amend", "old.md", "old.md"});
  CHECK(same.status == 0);
  CHECK(same.out.empty());
  CHECK(contains(same.err, "say the same"));
}

TEST_CASE("amend overwrites a file only when it is told to") {
  const TemporaryFolder folder;
  FileTree files = versions();
  files["draft.md"] = "mine";
  write_tree(folder.path(), files);
  const std::vector<std::string> arguments = {"amend", "old.md", "new.md", "--output", "draft.md"};
  CHECK(run_tool(folder.path(), arguments).status == 2);
  CHECK(bipgen::testing::read_tree(folder.path()).at("draft.md") == "mine");
  std::vector<std::string> forced = arguments;
  forced.emplace_back("--force");
  CHECK(run_tool(folder.path(), forced).status == 0);
  CHECK(contains(bipgen::testing::read_tree(folder.path()).at("draft.md"),
                 "§ 2 otrzymuje brzmienie"));
}

TEST_CASE("amend knows the organ from the publisher beside the acts") {
  const TemporaryFolder folder;
  FileTree files = versions();
  for (const char* name : {"old.md", "new.md"}) {
    std::string& text = files[name];
    const std::size_t line = text.find("issuer:");
    text.erase(line, text.find('\n', line) + 1 - line);
  }
  files["body/acts/2025/7.md"] = files["old.md"];
  files["body/publisher.yaml"] = bipgen::testing::small_site().at("content/publisher.yaml");
  write_tree(folder.path(), files);
  const Outcome outcome = run_tool(folder.path(), {"amend", "body/acts/2025/7.md", "new.md"});
  CHECK_MESSAGE(outcome.err.empty(), outcome.err);
  CHECK(contains(outcome.out, "nr 7/2025 Burmistrza"));
}
