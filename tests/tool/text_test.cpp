#include <doctest/doctest.h>

#include "tool/run_tool.hpp"

using bipgen::testing::FileTree;
using bipgen::testing::Outcome;
using bipgen::testing::run_tool;
using bipgen::testing::small_site;
using bipgen::testing::TemporaryFolder;
using bipgen::testing::write_tree;

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// An act, and one that changes it twice: what fits, and what does not.
FileTree amended_site() {
  FileTree tree = small_site();
  tree["content/acts/2024/50.md"] =
      "---\ntype: zarządzenie\nnumber: 50/2024\ndate: 2024-05-01\ntitle: w sprawie biura\n---\n"
      "§ 1. Biuro jest czynne rano.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n";
  tree["content/acts/2025/3.md"] =
      "---\ntype: zarządzenie\nnumber: 3/2025\ndate: 2025-02-01\ntitle: zmieniające zarządzenie w "
      "sprawie biura\n---\n"
      "§ 1. W zarządzeniu nr 50/2024 Burmistrza Miasta Przykładowa z dnia 1 maja 2024 r. w sprawie "
      "biura wprowadza się następujące zmiany:\n\n1) § 1 otrzymuje brzmienie:\n\n„§ 1. Biuro jest "
      "czynne wieczorem.”;\n\n2) uchyla się § 9.\n\n§ 2. Zarządzenie wchodzi w życie z dniem "
      "podpisania.\n";
  return tree;
}

Outcome run(std::vector<std::string> arguments) {
  const TemporaryFolder folder;
  write_tree(folder.path(), amended_site());
  arguments.insert(arguments.end(), {"site", "--quiet", "--today", "2026-01-15"});
  return run_tool(folder.path(), arguments);
}

}  // namespace

TEST_CASE("text prints legal Markdown alone, and says the rest beside it") {
  const Outcome outcome = run({"text", "50/2024"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out ==
        "§ 1. Biuro jest czynne wieczorem.\n\n§ 2. Zarządzenie wchodzi w życie z dniem "
        "podpisania.\n");
  CHECK(contains(outcome.err, "the text from 2025-02-01, consolidated, unofficial"));
  CHECK(contains(outcome.err, "warning[B0904]: not in this text: repeal § 9"));
}

TEST_CASE("text gives the text of a day, and as issued") {
  for (const std::vector<std::string>& how : std::vector<std::vector<std::string>>{
           {"--at", "2025-01-31"}, {"--original"}, {"--at", "2024-01-01"}}) {
    std::vector<std::string> arguments = {"text", "zarządzenie nr 50/2024"};
    arguments.insert(arguments.end(), how.begin(), how.end());
    const Outcome outcome = run(arguments);
    CHECK(outcome.status == 0);
    CHECK(outcome.out.starts_with("§ 1. Biuro jest czynne rano.\n"));
    CHECK_FALSE(contains(outcome.err, "B0904"));
  }
  CHECK(contains(run({"text", "50/2024", "--at", "2024-01-01"}).err,
                 "the act is in force only from 2024-05-01"));
}

TEST_CASE("text of an act that is not there or not held is wrong use") {
  const Outcome unknown = run({"text", "50/2023"});
  CHECK(unknown.status == 2);
  CHECK(contains(unknown.err, "did you mean `zarządzenie nr 50/2024`?"));
  CHECK(unknown.out.empty());
  CHECK(run({"text", "50/2024", "--at", "1 maja"}).status == 2);
  CHECK(run({"text", "50/2024", "--at", "2025-01-01", "--original"}).status == 2);
}

TEST_CASE("diff act tells what changed between two days, and that nothing did") {
  const Outcome changed = run({"diff", "act", "50/2024", "2024-06-01", "2025-06-01"});
  CHECK(changed.status == 0);
  CHECK(contains(changed.out, "[-rano.-]"));
  CHECK(contains(changed.out, "{+wieczorem.+}"));
  const Outcome same = run({"diff", "act", "50/2024", "2024-06-01", "2024-07-01"});
  CHECK(same.status == 0);
  CHECK(same.out.empty());
  CHECK(contains(same.err, "is the same on both days"));
  CHECK(run({"diff", "act", "50/2024", "2025-06-01", "2024-06-01"}).status == 2);
}
