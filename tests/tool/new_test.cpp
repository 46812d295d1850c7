#include <doctest/doctest.h>

#include "tool/run_tool.hpp"

using bipgen::testing::Outcome;
using bipgen::testing::read_bytes;
using bipgen::testing::run_tool;
using bipgen::testing::small_site;
using bipgen::testing::TemporaryFolder;
using bipgen::testing::write_tree;

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

}  // namespace

TEST_CASE("new makes a file of which check asks only for what must be filled in") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  const std::size_t before = count(run_tool(folder.path(), {"check", "site"}).err, "[B");
  const Outcome act = run_tool(folder.path(), {"new", "zarządzenie", "12/2026", "site"});
  CHECK(act.status == 0);
  CHECK_MESSAGE(act.err.empty(), act.err);
  CHECK(act.out == "content/acts/2026/12.md\n");
  const Outcome page = run_tool(folder.path(), {"new", "strona", "dojazd", "site"});
  CHECK(page.out == "content/pages/dojazd.md\n");
  const std::string found = run_tool(folder.path(), {"check", "site"}).err;
  CHECK(contains(found, "content/acts/2026/12.md"));
  CHECK(contains(found, "`date` of an act is empty"));
  CHECK(contains(found, "act without text"));
  CHECK(contains(found, "page without text"));
  // Day, title, text and entry into force of the act, title and text of the page.
  CHECK(contains(found, "no provision says when the act enters into force"));
  CHECK(count(found, "[B") == before + 6);
}

TEST_CASE("new replaces nothing") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  const std::string held = read_bytes(folder.path() / "content/acts/2025/7.md");
  const Outcome outcome = run_tool(folder.path(), {"new", "zarządzenie", "7/2025", "site"});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "content/acts/2025/7.md` is there already"));
  CHECK(read_bytes(folder.path() / "content/acts/2025/7.md") == held);
}

TEST_CASE("new says what was meant, and writes nothing then") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  const Outcome kind = run_tool(folder.path(), {"new", "zarzadzenie", "8/2026", "site"});
  CHECK(kind.status == 2);
  CHECK(contains(kind.err, "did you mean `zarządzenie`?"));
  CHECK(run_tool(folder.path(), {"new", "strona", "../x", "site"}).status == 2);
  CHECK(run_tool(folder.path(), {"new", "strona", "a", "site", "--date", "dzisiaj"}).status == 2);
  CHECK_FALSE(std::filesystem::exists(folder.path() / "content/acts/2026"));
  const Outcome elsewhere = run_tool(folder.path(), {"new", "strona", "a", "content"});
  CHECK(elsewhere.status == 1);
  CHECK(contains(elsewhere.err, "site.yaml"));
}

TEST_CASE("new leads editors' programs to the schema where there is one") {
  const TemporaryFolder folder;
  bipgen::testing::FileTree tree = small_site();
  tree["schemas/act.schema.json"] = run_tool(folder.path(), {"schema", "act"}).out;
  write_tree(folder.path(), tree);
  run_tool(folder.path(), {"new", "uchwała", "3/2026", "site", "--date", "2026-02-03"});
  const std::string made = read_bytes(folder.path() / "content/acts/2026/3.md");
  CHECK(made.starts_with(
      "---\n# yaml-language-server: $schema=../../../schemas/act.schema.json\n# Rodzaj aktu."));
  CHECK(contains(made, "\ndate: 2026-02-03\n"));
}

TEST_CASE("schema lists the kinds of content and prints the schema of one") {
  const TemporaryFolder folder;
  const Outcome all = run_tool(folder.path(), {"schema"});
  CHECK(all.status == 0);
  for (const char* kind : {"act:", "document:", "page:", "register:", "publisher:", "lineage:"}) {
    CHECK(contains(all.out, kind));
  }
  CHECK(contains(run_tool(folder.path(), {"schema", "page"}).out, "\"page.schema.json\""));
  CHECK(run_tool(folder.path(), {"schema", "letter"}).status == 2);
}

TEST_CASE("a number without a year is made, and asked after") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  const Outcome outcome =
      run_tool(folder.path(), {"new", "zarządzenie", "14", "site", "--date", "2026-03-01"},
               {"LANG=pl_PL.UTF-8"});
  CHECK(outcome.status == 0);
  CHECK(outcome.err.find("numer „14” nie ma roku; jeżeli ma go mieć, wpisz w pliku „number: "
                         "14/2026”\n") != std::string::npos);
}
