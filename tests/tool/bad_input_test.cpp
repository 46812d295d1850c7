// Bad input gives a clear message and status 1; never a crash, never a half-published site.
#include <doctest/doctest.h>

#include "tool/run_tool.hpp"

namespace fs = std::filesystem;
using bipgen::testing::FileTree;
using bipgen::testing::Outcome;
using bipgen::testing::run_tool;
using bipgen::testing::small_site;
using bipgen::testing::TemporaryFolder;
using bipgen::testing::write_tree;

namespace {

const std::string act = "content/acts/2025/7.md";

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// Builds the small site with the act's bytes replaced.
Outcome build_with_act(const std::string& bytes) {
  const TemporaryFolder folder;
  FileTree tree = small_site();
  tree[act] = bytes;
  write_tree(folder.path(), tree);
  const Outcome outcome = run_tool(folder.path(), {"build", "site"});
  CHECK_FALSE(fs::exists(folder.path() / "site/public"));
  return outcome;
}

void check_rejected(const Outcome& outcome, std::string_view code, std::string_view place) {
  CHECK(outcome.status == 1);
  CHECK_MESSAGE(contains(outcome.err, code), outcome.err);
  CHECK_MESSAGE(contains(outcome.err, place), outcome.err);
}

std::string act_with(const std::string& head, const std::string& body) {
  return "---\ntype: zarządzenie\nnumber: 7/2025\ndate: 2025-02-03\ntitle: w sprawie prób\n" +
         head + "---\n" + body + "\n";
}

}  // namespace

TEST_CASE("no front matter") {
  check_rejected(build_with_act("§ 1. Tekst.\n"), "B0102", act + ":1:1: error");
}

TEST_CASE("front matter that never ends") {
  check_rejected(build_with_act("---\ntype: zarządzenie\n\n§ 1. Tekst.\n"), "B0103", act);
}

TEST_CASE("YAML with a mistake names its line from the top of the file") {
  check_rejected(build_with_act(act_with("subject: [never closed\n", "§ 1. Tekst.")), "B0101",
                 act + ":");
}

TEST_CASE("a key with a slip of the pen gets a suggestion") {
  const Outcome outcome = build_with_act(act_with("suject: x\n", "§ 1. Tekst."));
  check_rejected(outcome, "B0104", act + ":6:1");
  CHECK(contains(outcome.err, "`subject`"));
}

TEST_CASE("text in another encoding") {
  check_rejected(build_with_act("---\ntype: zarz\xb9"
                                "dzenie\n---\n"),
                 "B0001", act + ":2:");
}

TEST_CASE("NUL bytes") {
  check_rejected(build_with_act(act_with("", std::string("§ 1. A\0B.", 10))), "B0002", act + ":7:");
}

TEST_CASE("an empty file") {
  check_rejected(build_with_act(""), "B0102", act);
}

TEST_CASE("a file of 100 MB") {
  check_rejected(build_with_act(std::string(100'000'000, 'a')), "B0003", act);
}

TEST_CASE("a folder where a file should be") {
  const TemporaryFolder folder;
  FileTree tree = small_site();
  tree.erase(act);
  tree[act + "/inside.txt"] = "x";
  write_tree(folder.path(), tree);
  check_rejected(run_tool(folder.path(), {"build", "site"}), "B0004", act);
}

TEST_CASE("settings that are a folder, missing, or empty") {
  const TemporaryFolder folder;
  FileTree tree = small_site();
  tree.erase("site/site.yaml");
  tree["site/site.yaml/x"] = "x";
  write_tree(folder.path(), tree);
  check_rejected(run_tool(folder.path(), {"build", "site"}), "B0004", "site/site.yaml");
  fs::remove_all(folder.path() / "site/site.yaml");
  check_rejected(run_tool(folder.path(), {"build", "site"}), "B0007", "site/site.yaml");
  write_tree(folder.path(), {{"site/site.yaml", ""}});
  CHECK(run_tool(folder.path(), {"build", "site"}).status == 1);
}

TEST_CASE("a link that leads to no file") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  fs::remove(folder.path() / act);
  fs::create_symlink("nowhere.md", folder.path() / act);
  check_rejected(run_tool(folder.path(), {"build", "site"}), "B0007", act);
}

TEST_CASE("a link that leads to itself cannot be read") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  fs::remove(folder.path() / act);
  fs::create_symlink("7.md", folder.path() / act);
  check_rejected(run_tool(folder.path(), {"build", "site"}), "B0005", act);
}

TEST_CASE("a theme without one of its layouts") {
  const TemporaryFolder folder;
  FileTree tree = small_site();
  for (const auto& [path, bytes] : bipgen::testing::read_tree(BIPGEN_PROJECT "/themes/bip")) {
    if (path != "layouts/unit.mustache") tree["theme/" + path] = bytes;
  }
  std::string& settings = tree.at("site/site.yaml");
  settings.replace(settings.find("theme: "),
                   settings.find('\n', settings.find("theme: ")) - settings.find("theme: "),
                   "theme: ../theme");
  write_tree(folder.path(), tree);
  check_rejected(run_tool(folder.path(), {"build", "site"}), "B0807", "theme/layouts");
}

TEST_CASE("a pipe in place of a file does not hang the build") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  fs::remove(folder.path() / act);
  REQUIRE(std::system(("mkfifo " + (folder.path() / act).string()).c_str()) == 0);
  check_rejected(run_tool(folder.path(), {"build", "site"}), "B0004", act);
}

TEST_CASE("ten thousand nested levels end in a message, not in a crash") {
  std::string quotes;
  std::string lists;
  std::string brackets = "x: ";
  for (int i = 0; i < 10'000; ++i) {
    quotes += "„§ 1. ";
    lists += "1) a) – ";
    brackets += "[";
  }
  for (const std::string& body : {quotes, "§ 1. " + lists, "§ 1. " + std::string(10'000, '[')}) {
    const Outcome outcome = build_with_act(act_with("in_force: {from: nie}\n", body));
    CHECK(outcome.status == 1);
    CHECK(contains(outcome.err, act));
  }
  check_rejected(build_with_act(act_with(brackets + "\n", "§ 1. Tekst.")), "B0101", act);
}

TEST_CASE("ten thousand quotations, each on a line of its own, inside one another") {
  std::string body = "§ 1. W zarządzeniu po § 1 dodaje się § 2 w brzmieniu:\n\n";
  for (int i = 0; i < 10'000; ++i) body += "„§ 2. Tekst:\n\n";
  const Outcome outcome = build_with_act(act_with("", body));
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, act));
}

TEST_CASE("a day that does not exist") {
  check_rejected(build_with_act(act_with("in_force: {from: 2025-02-30}\n", "§ 1. Tekst.")), "B0107",
                 act + ":6:");
}

TEST_CASE("a link of a page that leads nowhere stops the publication") {
  const TemporaryFolder folder;
  FileTree tree = small_site();
  tree["content/pages/o-serwisie.md"] += "\n[dalej](nie-ma/index.html)\n";
  write_tree(folder.path(), tree);
  check_rejected(run_tool(folder.path(), {"build", "site"}), "B0621", "o-serwisie");
}
