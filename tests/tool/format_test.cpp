#include <doctest/doctest.h>

#include "tool/run_tool.hpp"

using bipgen::testing::FileTree;
using bipgen::testing::Outcome;
using bipgen::testing::read_bytes;
using bipgen::testing::run_tool;
using bipgen::testing::TemporaryFolder;
using bipgen::testing::write_tree;

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

const std::string head =
    "---\ntype: zarządzenie   # z nagłówka\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie "
    "prób\n---\n";

FileTree content() {
  return {{"acts/tidy.md", head + "§ 1. Próby są jawne.\n"},
          {"acts/untidy.md", head + "§ 1. Próby\nsą jawne.\n§ 2. Próby są bezpłatne.\n"},
          {"documents/a.md", "---\ntitle: A\n---\n# 1. Próby\nPróby.\n"},
          {"pages/a.md", "---\ntitle: A\n---\nZwykła\nstrona.\n"}};
}

}  // namespace

TEST_CASE("format --check names the files that would change, and writes nothing") {
  const TemporaryFolder folder;
  write_tree(folder.path(), content());
  const Outcome outcome = run_tool(folder.path(), {"format", "--check", "."});
  CHECK(outcome.status == 1);
  CHECK(outcome.out == "acts/untidy.md\ndocuments/a.md\n");
  CHECK_MESSAGE(outcome.err.empty(), outcome.err);
  for (const auto& [path, text] : content()) CHECK(read_bytes(folder.path() / path) == text);
}

TEST_CASE("format rewrites acts and documents, and leaves tidy files and pages alone") {
  const TemporaryFolder folder;
  write_tree(folder.path(), content());
  const Outcome outcome = run_tool(folder.path(), {"format", "acts", "documents/a.md", "pages"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "acts/untidy.md\ndocuments/a.md\n");
  CHECK(read_bytes(folder.path() / "acts/untidy.md") ==
        head + "§ 1. Próby są jawne.\n\n§ 2. Próby są bezpłatne.\n");
  CHECK(read_bytes(folder.path() / "documents/a.md") ==
        "---\ntitle: A\n---\n# 1. Próby\n\nPróby.\n");
  CHECK(read_bytes(folder.path() / "pages/a.md") == content()["pages/a.md"]);
  const Outcome again = run_tool(folder.path(), {"format", "--check", "."});
  CHECK(again.status == 0);
  CHECK(again.out.empty());
}

TEST_CASE("a document is one wherever its file is named from") {
  const TemporaryFolder folder;
  write_tree(folder.path(), content());
  const Outcome outcome = run_tool(folder.path() / "documents", {"format", "--check", "a.md"});
  CHECK(outcome.status == 1);
  CHECK(outcome.out == "a.md\n");
}

TEST_CASE("format leaves alone what it cannot write without changing it, and fails") {
  const TemporaryFolder folder;
  const std::string text = head + "§ 1. W § 2  otrzymuje brzmienie:\n\n„§ 2. Próby.\n";
  write_tree(folder.path(), {{"a.md", text}, {"b.md", "§ 1. Bez kluczy.\n"}});
  const Outcome outcome = run_tool(folder.path(), {"format", "a.md"});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "B0218"));
  CHECK(read_bytes(folder.path() / "a.md") == text);
  CHECK(run_tool(folder.path(), {"format", "missing.md"}).status == 2);
}

TEST_CASE("acts of the repository are in canonical form") {
  const Outcome outcome = run_tool(BIPGEN_PROJECT, {"format", "--check", "content/krakow/acts"});
  CHECK(outcome.out.empty());
  CHECK(outcome.status == 0);
}
