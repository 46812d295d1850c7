#include <array>
#include <filesystem>

#include "architecture/expectation.hpp"

namespace bipgen::architecture {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> documents = {"README.md", "ARCHITECTURE.md",
                                                       "CONTRIBUTING.md", "CHANGELOG.md"};

// The files and folders that documents may point at, three levels deep.
std::vector<std::string> project_paths() {
  std::vector<std::string> paths;
  for (auto it = fs::recursive_directory_iterator("."); it != fs::recursive_directory_iterator();
       ++it) {
    const std::string name = it->path().filename().string();
    if (name == ".git" || name == "build" || name == "node_modules" || it.depth() == 3) {
      it.disable_recursion_pending();
    }
    paths.push_back(it->path().lexically_normal().generic_string());
  }
  return paths;
}

// Unit tests, golden findings and whatever else a test says it expects.
Files expectations() {
  Files files = files_below("tests");
  std::erase_if(files, [](const SourceFile& file) {
    return !file.path.ends_with("_test.cpp") && !file.path.ends_with("/diagnostics.txt");
  });
  return files;
}

TEST_CASE("every source file is built") {
  check_none(unlisted_sources(files_below("generator")));
  check_none(unlisted_sources(files_below("tests")));
}

TEST_CASE("a source file that no list names is found") {
  const SourceFile list = {"generator/act/CMakeLists.txt", "bipgen_module(act SOURCES act.cpp)\n"};
  CHECK(unlisted_sources({list, {"generator/act/act.cpp", ""}}).empty());
  CHECK(unlisted_sources({list, {"generator/act/fact.cpp", ""}}).size() == 1);
  CHECK(unlisted_sources({list, {"generator/act/ct.cpp", ""}}).size() == 1);
  CHECK(unlisted_sources({list, {"generator/text/act.cpp", ""}}).size() == 1);
}

TEST_CASE("ARCHITECTURE.md mentions every folder of generator/") {
  check_none(unmentioned_folders(files_below("generator"), file_at("ARCHITECTURE.md")));
}

TEST_CASE("a folder that the document does not mention is found") {
  const Files files = {{"generator/act/act.hpp", ""}, {"generator/fact/fact.hpp", ""}};
  CHECK(unmentioned_folders(files, {"A.md", "The model is in `fact/`.\n"}).size() == 1);
  CHECK(unmentioned_folders(files, {"A.md", "`act/` and `fact/`\n"}).empty());
}

TEST_CASE("the links of the documents lead somewhere") {
  const auto paths = project_paths();
  for (const std::string_view document : documents)
    check_none(dead_links(file_at(document), paths));
}

TEST_CASE("a link to a file that is not there is found") {
  const std::vector<std::string> paths = {"docs/a.md", "scripts"};
  CHECK(dead_links({"docs/b.md", "See [this](c.md).\n"}, paths).size() == 1);
  CHECK(dead_links({"docs/b.md", "[a](a.md#top) [s](../scripts/) [w](https://x.pl/y)\n"}, paths)
            .empty());
}

TEST_CASE("no code or name of a diagnostic stands twice") {
  check_none(doubled_diagnostics(file_at("generator/source/diagnostic_kinds.def")));
}

TEST_CASE("a code and a name that stand twice are found") {
  const std::string first = "BIPGEN_DIAGNOSTIC(B0101, error, yaml_syntax)\n";
  CHECK(doubled_diagnostics({"k.def", first + "BIPGEN_DIAGNOSTIC(B0101, error, x)\n"}).size() == 1);
  CHECK(doubled_diagnostics({"k.def", first + "BIPGEN_DIAGNOSTIC(B0102, error, yaml_syntax)\n"})
            .size() == 1);
  CHECK(doubled_diagnostics({"k.def", first}).empty());
}

TEST_CASE("every kind of diagnostic has a test") {
  check_none(
      untested_diagnostics(file_at("generator/source/diagnostic_kinds.def"), expectations()));
}

TEST_CASE("a kind of diagnostic without a test is found") {
  const SourceFile kinds = {"k.def", "BIPGEN_DIAGNOSTIC(B0101, error, yaml_syntax)\n"};
  CHECK(untested_diagnostics(kinds, {{"a_test.cpp", "Kind::yaml_syntax_2 B01012"}}).size() == 1);
  CHECK(untested_diagnostics(kinds, {{"a_test.cpp", "CHECK(kind == Kind::yaml_syntax);"}}).empty());
  CHECK(untested_diagnostics(kinds, {{"diagnostics.txt", "a.md:1:1: error[B0101]: x"}}).empty());
}

}  // namespace
}  // namespace bipgen::architecture
