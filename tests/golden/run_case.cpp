#include "golden/run_case.hpp"

#include <optional>
#include <sstream>
#include <stdexcept>

#include <dtl/dtl.hpp>

#include "source/load.hpp"
#include "source/render.hpp"

namespace bipgen::golden {

namespace fs = std::filesystem;
using testing::FileTree;

namespace {

constexpr std::string_view diagnostics_file = "diagnostics.txt";

// The lines without their ends; a last line that has no end says so.
std::vector<std::string> lines_of(const std::string& bytes) {
  std::vector<std::string> lines;
  std::istringstream stream(bytes);
  for (std::string line; std::getline(stream, line);) {
    if (stream.eof()) line += "\n\\ no newline at the end";
    lines.push_back(line);
  }
  return lines;
}

std::string unified_diff(const std::string& expected, const std::string& actual) {
  dtl::Diff<std::string> diff(lines_of(expected), lines_of(actual));
  diff.onHuge();
  diff.compose();
  diff.composeUnifiedHunks();
  std::ostringstream out;
  diff.printUnifiedFormat(out);
  return out.str();
}

const std::string* find(const FileTree& tree, const std::string& path) {
  const auto found = tree.find(path);
  return found == tree.end() ? nullptr : &found->second;
}

std::string render(const source::Diagnostics& diagnostics, const Input& input) {
  return source::render_text(diagnostics,
                             [&](const std::string& path) -> std::optional<std::string> {
                               for (const source::File& file : input.files) {
                                 if (file.path == path) return file.text;
                               }
                               return std::nullopt;
                             });
}

// What an editor would read in English among Polish findings.
std::vector<std::string> untranslated(const source::Diagnostics& diagnostics) {
  std::vector<std::string> found;
  const auto check = [&found](const source::Message& said) {
    const bool polish = said.is_translated(source::Language::polish);
    if (!said.empty() && (said.is_text() || !polish)) found.push_back(said.english());
  };
  for (const source::Diagnostic& diagnostic : diagnostics.all()) {
    check(diagnostic.message);
    check(diagnostic.hint);
    for (const source::Note& note : diagnostic.notes) check(note.message);
  }
  return found;
}

}  // namespace

FileTree actual_of(const Run& run, const fs::path& case_folder) {
  Input input{.folder = case_folder / "in", .files = {}};
  if (!fs::is_directory(input.folder)) {
    throw std::runtime_error(case_folder.string() + " has no folder in/");
  }
  source::Diagnostics diagnostics;
  for (auto& [path, bytes] : testing::read_tree(input.folder)) {
    if (auto file = source::to_file(path, bytes, diagnostics)) {
      input.files.push_back(std::move(*file));
    }
  }
  FileTree actual;
  for (auto& [path, bytes] : run(input, diagnostics)) actual["expected/" + path] = bytes;
  diagnostics.sort();
  for (const std::string& said : untranslated(diagnostics)) {
    throw std::runtime_error("not translated to Polish: " + said);
  }
  if (!diagnostics.all().empty()) {
    actual[std::string(diagnostics_file)] = render(diagnostics, input);
  }
  return actual;
}

FileTree expected_of(const fs::path& case_folder) {
  FileTree expected;
  for (auto& [path, bytes] : testing::read_tree(case_folder / "expected")) {
    expected["expected/" + path] = bytes;
  }
  const fs::path diagnostics = case_folder / diagnostics_file;
  if (fs::exists(diagnostics)) {
    expected[std::string(diagnostics_file)] = testing::read_bytes(diagnostics);
  }
  return expected;
}

void record(const fs::path& case_folder, const FileTree& actual) {
  fs::remove_all(case_folder / "expected");
  fs::remove(case_folder / diagnostics_file);
  testing::write_tree(case_folder, actual);
}

std::string difference(const FileTree& expected, const FileTree& actual) {
  std::string report;
  FileTree all = expected;
  all.insert(actual.begin(), actual.end());
  for (const auto& [path, unused] : all) {
    const std::string* before = find(expected, path);
    const std::string* after = find(actual, path);
    if (before != nullptr && after != nullptr && *before == *after) continue;
    report += "--- " + (before != nullptr ? path : "nothing") + "\n";
    report += "+++ " + (after != nullptr ? path : "nothing") + "\n";
    report += unified_diff(before != nullptr ? *before : "", after != nullptr ? *after : "");
  }
  return report;
}

}  // namespace bipgen::golden
