// The language of what the program says: --lang, else the environment's, with or without the
// locale.
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

void write_site_with_error(const TemporaryFolder& folder) {
  FileTree tree = small_site();
  tree["content/acts/2025/7.md"] += "\n§ 4. Numer skacze.\n";
  write_tree(folder.path(), tree);
}

}  // namespace

TEST_CASE("findings are in the language of the environment, Polish without its locale too") {
  const TemporaryFolder folder;
  write_site_with_error(folder);
  struct Case {
    std::vector<std::string> environment;
    bool polish;
  };
  const std::vector<Case> cases = {
      {{"LANG=pl_PL.UTF-8"}, true},
      {{"LANG=pl"}, true},
      {{"LANG=en_US.UTF-8", "LC_MESSAGES=pl_PL"}, true},
      {{"LANG=pl_PL.UTF-8", "LC_ALL=C"}, false},
      {{"LANG=pl_PL.UTF-8", "LC_ALL="}, true},
      {{"LANG=de_DE.UTF-8"}, false},
      {{}, false},
  };
  for (const Case& each : cases) {
    CAPTURE(each.environment);
    const Outcome outcome = run_tool(folder.path(), {"check", "site"}, each.environment);
    CHECK(outcome.status == 1);
    CHECK(contains(outcome.err, "błąd[B0212]: po § ") == each.polish);
    CHECK(contains(outcome.err, "error[B0212]: § 4 follows § ") != each.polish);
    CHECK(contains(outcome.err, "1 błąd, ") == each.polish);
  }
}

TEST_CASE("--lang counts more than the environment") {
  const TemporaryFolder folder;
  write_site_with_error(folder);
  CHECK(contains(run_tool(folder.path(), {"check", "site", "--lang=pl"}, {"LC_ALL=C"}).err,
                 "błąd[B0212]"));
  CHECK(contains(run_tool(folder.path(), {"check", "site", "--lang", "en"}, {"LANG=pl"}).err,
                 "error[B0212]"));
  CHECK(run_tool(folder.path(), {"check", "site", "--lang", "fr"}).status == 2);
}

TEST_CASE("JSON keeps its keys and names and says the messages in the language") {
  const TemporaryFolder folder;
  write_site_with_error(folder);
  const Outcome outcome =
      run_tool(folder.path(), {"check", "site", "--format=json", "--lang=pl", "--quiet"});
  CHECK(contains(outcome.out, "\"severity\": \"error\""));
  CHECK(contains(outcome.out, "\"name\": \"label_out_of_order\""));
  CHECK(contains(outcome.out, "\"message\": \"po § "));
}

TEST_CASE("help and mistakes in the command line are in the language") {
  const TemporaryFolder folder;
  const std::vector<std::string> polish = {"LANG=pl_PL.UTF-8"};
  const Outcome help = run_tool(folder.path(), {"build", "--help"}, polish);
  CHECK(help.status == 0);
  CHECK(contains(help.out, "Użycie: bipgen build [OPCJE]"));
  CHECK(contains(help.out, "folder gotowej strony"));
  const Outcome unknown = run_tool(folder.path(), {"check", "--strikt"}, polish);
  CHECK(unknown.status == 2);
  CHECK(contains(unknown.err, "nie ma opcji --strikt; czy chodziło o --strict?"));
  CHECK(contains(unknown.err, "Więcej informacji: bipgen check --help"));
  CHECK(contains(run_tool(folder.path(), {"text"}, polish).err, "brakuje: AKT"));
  CHECK(contains(run_tool(folder.path(), {"build", "nie-ma"}, polish).err,
                 "nie ma folderu „nie-ma”"));
  CHECK(contains(run_tool(folder.path(), {"build", "--today", "jutro"}, polish).err,
                 "„jutro” nie jest dniem"));
  CHECK(contains(run_tool(folder.path(), {}, polish).err, "podaj polecenie"));
}
