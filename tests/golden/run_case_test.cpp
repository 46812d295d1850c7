#include "golden/run_case.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

namespace bipgen::golden {
namespace {

using testing::FileTree;
using testing::TemporaryFolder;

// Gives every file back under "<path>.out" and reports each that is empty.
FileTree copy_files(const Input& input, source::Diagnostics& diagnostics) {
  FileTree out;
  for (const source::File& file : input.files) {
    if (file.text.empty()) {
      diagnostics.add(source::Kind::front_matter_missing, {file.path, {}},
                      source::message("expected text"));
    }
    out[file.path + ".out"] = file.text;
  }
  return out;
}

TEST_CASE("a case as recorded has no difference") {
  const TemporaryFolder folder;
  testing::replace_tree(folder.path() / "in", {{"a.md", "§ 1. Tekst\n"}, {"b/c.md", ""}});
  const FileTree actual = actual_of(copy_files, folder.path());
  record(folder.path(), actual);
  CHECK(expected_of(folder.path()) == actual);
  CHECK(difference(expected_of(folder.path()), actual).empty());
  CHECK(actual.at("expected/b/c.md.out").empty());
  CHECK(actual.at("diagnostics.txt").find("b/c.md:1:1: error[B0102]: expected text") == 0);
}

TEST_CASE("recording drops what is no longer made and keeps in/ and README") {
  const TemporaryFolder folder;
  const FileTree stale = {{"in/a.md", "x\n"},
                          {"README", "why\n"},
                          {"expected/old.out", "x\n"},
                          {"diagnostics.txt", "old finding\n"}};
  testing::replace_tree(folder.path(), stale);
  record(folder.path(), actual_of(copy_files, folder.path()));
  const FileTree left = testing::read_tree(folder.path());
  CHECK(left == FileTree{{"in/a.md", "x\n"}, {"README", "why\n"}, {"expected/a.md.out", "x\n"}});
}

TEST_CASE("every kind of difference is reported") {
  const FileTree one = {{"a", "1\n2\n"}};
  CHECK(difference(one, {{"a", "1\n3\n"}}).find("-2\n+3\n") != std::string::npos);
  CHECK(difference(one, {}).find("+++ nothing") != std::string::npos);
  CHECK(difference({}, one).find("--- nothing") != std::string::npos);
  CHECK(difference(one, {{"a", "1\n2"}}).find("no newline at the end") != std::string::npos);
  CHECK_FALSE(difference(one, {{"a", "1\r\n2\n"}}).empty());
  CHECK_FALSE(difference(one, {{"a", "1\n2\n"}, {"empty", ""}}).empty());
}

TEST_CASE("a case without in/ is refused") {
  const TemporaryFolder folder;
  CHECK_THROWS_AS(actual_of(copy_files, folder.path()), std::runtime_error);
}

// As a stage would that forgot source::message().
FileTree report_in_english(const Input& input, source::Diagnostics& diagnostics) {
  diagnostics.add(source::Kind::front_matter_missing, {input.files.front().path, {}}, "English");
  return {};
}

TEST_CASE("a finding that cannot be said in Polish is a failure") {
  const TemporaryFolder folder;
  testing::replace_tree(folder.path() / "in", {{"a.md", "x\n"}});
  CHECK_THROWS_WITH_AS(actual_of(report_in_english, folder.path()),
                       "not translated to Polish: English", std::runtime_error);
}

}  // namespace
}  // namespace bipgen::golden
