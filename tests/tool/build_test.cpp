#include <doctest/doctest.h>
#include <sys/stat.h>

#include "tool/run_tool.hpp"

namespace fs = std::filesystem;
using bipgen::testing::FileTree;
using bipgen::testing::Outcome;
using bipgen::testing::read_bytes;
using bipgen::testing::read_tree;
using bipgen::testing::run_tool;
using bipgen::testing::small_site;
using bipgen::testing::TemporaryFolder;
using bipgen::testing::write_tree;

namespace {

const std::vector<std::string> build = {"build", "site", "--today", "2026-01-15"};

std::vector<std::string> build_with(std::initializer_list<std::string> more) {
  std::vector<std::string> arguments = build;
  arguments.insert(arguments.end(), more);
  return arguments;
}

std::pair<std::int64_t, std::int64_t> time_of(const fs::path& path) {
  struct stat status = {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return {status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

}  // namespace

TEST_CASE("the same content gives the same bytes in other folders and with other threads") {
  const TemporaryFolder first;
  const TemporaryFolder second;
  write_tree(first.path(), small_site());
  FileTree moved;
  for (const auto& [path, bytes] : small_site()) moved["deep/er/" + path] = bytes;
  write_tree(second.path(), moved);
  REQUIRE(run_tool(first.path(), build_with({"--threads", "1"})).status == 0);
  REQUIRE(run_tool(second.path(), {"build", "deep/er/site", "--today", "2026-01-15", "--threads",
                                   "7", "--output", "elsewhere"})
              .status == 0);
  const FileTree one = read_tree(first.path() / "site/public");
  CHECK(one.size() > 20);
  CHECK(one == read_tree(second.path() / "elsewhere"));
}

TEST_CASE("the real sites are the same for one thread and for four") {
  const TemporaryFolder folder;
  for (const std::string site : {"krakow", "lublin"}) {
    for (const std::string threads : {"1", "4"}) {
      const Outcome outcome = run_tool(
          BIPGEN_PROJECT, {"build", "site/" + site, "--today", "2026-01-15", "--threads", threads,
                           "--output", (folder.path() / (site + threads)).string()});
      CHECK_MESSAGE(outcome.status == 0, outcome.err);
    }
    CHECK(read_tree(folder.path() / (site + "1")) == read_tree(folder.path() / (site + "4")));
  }
}

TEST_CASE("an unchanged file keeps its time, a changed one is written, a vanished one deleted") {
  const TemporaryFolder folder;
  FileTree tree = small_site();
  write_tree(folder.path(), tree);
  REQUIRE(run_tool(folder.path(), build).status == 0);
  const fs::path output = folder.path() / "site/public";
  const fs::path kept = output / "dane/akty/zarzadzenie-12-2024.json";
  const fs::path gone = output / "rejestry/proby/index.html";
  const auto before = time_of(kept);
  CHECK(fs::exists(gone));

  tree["content/pages/o-serwisie.md"] += "\nI jeszcze zdanie.\n";
  write_tree(folder.path(), tree);
  fs::remove(folder.path() / "content/registers/proby.yaml");
  const Outcome outcome = run_tool(folder.path(), build);
  REQUIRE(outcome.status == 0);
  CHECK(time_of(kept) == before);
  CHECK_FALSE(fs::exists(gone));
  const FileTree after = read_tree(output);
  CHECK(after.at("o-serwisie/index.html").find("I jeszcze zdanie.") != std::string::npos);

  const Outcome nothing = run_tool(folder.path(), build);
  CHECK(nothing.out.find(" 0 written") != std::string::npos);
}

TEST_CASE("a mistake leaves the earlier site whole") {
  const TemporaryFolder folder;
  FileTree tree = small_site();
  write_tree(folder.path(), tree);
  REQUIRE(run_tool(folder.path(), build).status == 0);
  const FileTree before = read_tree(folder.path() / "site/public");
  tree["content/acts/2025/7.md"] = "no front matter\n";
  write_tree(folder.path(), tree);
  const Outcome outcome = run_tool(folder.path(), build);
  CHECK(outcome.status == 1);
  CHECK(outcome.err.find("B0102") != std::string::npos);
  CHECK(read_tree(folder.path() / "site/public") == before);
}

TEST_CASE("today decides what is shown as in force") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  REQUIRE(run_tool(folder.path(), {"build", "site", "--today", "2025-02-10"}).status == 0);
  const std::string early =
      read_tree(folder.path() / "site/public").at("zarzadzenia/2025/index.html");
  REQUIRE(run_tool(folder.path(), {"build", "site", "--today", "2025-03-01"}).status == 0);
  const std::string late =
      read_tree(folder.path() / "site/public").at("zarzadzenia/2025/index.html");
  CHECK(early.find("class=\"stan future\"") != std::string::npos);
  CHECK(late.find("class=\"stan in-force\"") != std::string::npos);
}

TEST_CASE("a site may speak English") {
  const TemporaryFolder folder;
  FileTree tree = small_site();
  std::string& settings = tree.at("site/site.yaml");
  settings.replace(settings.find("language: pl"), 12, "language: en");
  write_tree(folder.path(), tree);
  const Outcome outcome = run_tool(folder.path(), build);
  CHECK_MESSAGE(outcome.status == 0, outcome.err);
  const std::string home = read_tree(folder.path() / "site/public").at("index.html");
  CHECK(home.find("<html lang=\"en\"") != std::string::npos);
}

TEST_CASE("the theme brings the editor's handbook, unless the body has one of its own") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  const std::string page = "site/public/instrukcja-redaktora/index.html";
  REQUIRE(run_tool(folder.path(), {"build", "site", "--today", "2026-01-15"}).status == 0);
  CHECK(read_bytes(folder.path() / page).find("bipgen import") != std::string::npos);

  write_tree(folder.path(), {{"content/pages/instrukcja-redaktora.md",
                              "---\ntitle: Instrukcja redaktora\n---\nPo naszemu.\n"}});
  REQUIRE(run_tool(folder.path(), {"build", "site", "--today", "2026-01-15"}).status == 0);
  const std::string own = read_bytes(folder.path() / page);
  CHECK(own.find("Po naszemu.") != std::string::npos);
  CHECK(own.find("bipgen import") == std::string::npos);
}
