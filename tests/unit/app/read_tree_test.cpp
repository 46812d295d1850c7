#include "app/read_tree.hpp"

#include <doctest/doctest.h>

#include "support/file_tree.hpp"

namespace fs = std::filesystem;
using namespace bipgen;
using testing::TemporaryFolder;
using testing::write_tree;

namespace {

std::vector<std::string> names(const std::vector<fs::path>& paths, const fs::path& root) {
  std::vector<std::string> result;
  for (const fs::path& path : paths) {
    result.push_back(path.lexically_relative(root).generic_string());
  }
  return result;
}

}  // namespace

TEST_CASE("files are listed in one order; hidden ones and back-ups are passed over") {
  const TemporaryFolder folder;
  write_tree(
      folder.path(),
      {{"b/2.md", ""}, {"a/1.md", ""}, {"a/1.md~", ""}, {".git/x.md", ""}, {"c/.hidden.md", ""}});
  source::Diagnostics diagnostics;
  const auto files = app::list_files(folder.path(), {".md"}, diagnostics);
  CHECK(names(files, folder.path()) == std::vector<std::string>{"a/1.md", "b/2.md"});
  CHECK(diagnostics.all().empty());
}

TEST_CASE("a file with another ending is reported, not lost in silence") {
  const TemporaryFolder folder;
  write_tree(folder.path(), {{"1796.MD", ""}});
  source::Diagnostics diagnostics;
  CHECK(app::list_files(folder.path(), {".md"}, diagnostics).empty());
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(source::code_of(diagnostics.all()[0].kind) == "B0009");
}

TEST_CASE("a folder that does not exist has no files") {
  const TemporaryFolder folder;
  source::Diagnostics diagnostics;
  CHECK(app::list_files(folder.path() / "no", {".md"}, diagnostics).empty());
  CHECK(diagnostics.all().empty());
}
