#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include "architecture/rules.hpp"

namespace bipgen::architecture {

namespace {

namespace fs = std::filesystem;

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// As a word of its own, not as the end of another name.
bool lists(std::string_view cmake_text, const std::string& file_name) {
  static constexpr std::string_view ends = " \n()";
  for (std::size_t at = cmake_text.find(file_name); at != std::string_view::npos;
       at = cmake_text.find(file_name, at + 1)) {
    const std::size_t after = at + file_name.size();
    const bool begins = at == 0 || contains(ends, cmake_text.substr(at - 1, 1));
    if (begins && (after == cmake_text.size() || contains(ends, cmake_text.substr(after, 1)))) {
      return true;
    }
  }
  return false;
}

struct DiagnosticKind {
  std::string code;
  std::string name;
};

std::vector<DiagnosticKind> kinds_of(const SourceFile& definition) {
  static const std::regex entry(R"(BIPGEN_DIAGNOSTIC\((\w+), \w+, (\w+)\))");
  std::vector<DiagnosticKind> kinds;
  const std::string& text = definition.text;
  for (std::sregex_iterator it(text.begin(), text.end(), entry), end; it != end; ++it) {
    kinds.push_back({it->str(1), it->str(2)});
  }
  return kinds;
}

}  // namespace

Violations unlisted_sources(const Files& files) {
  std::map<std::string, std::string_view> lists_of_folder;
  for (const SourceFile& file : files) {
    const fs::path path = file.path;
    if (path.filename() == "CMakeLists.txt")
      lists_of_folder[path.parent_path().string()] = file.text;
  }
  Violations found;
  for (const SourceFile& file : files) {
    if (!file.path.ends_with(".cpp")) continue;
    const fs::path path = file.path;
    const auto list = lists_of_folder.find(path.parent_path().string());
    if (list != lists_of_folder.end() && lists(list->second, path.filename().string())) continue;
    found.push_back(file.path + ": the CMakeLists.txt beside it does not name it");
  }
  return found;
}

Violations unmentioned_folders(const Files& generator, const SourceFile& document) {
  std::set<std::string> folders;
  for (const SourceFile& file : generator) folders.insert(folder_of(file));
  folders.erase("");
  Violations found;
  for (const std::string& folder : folders) {
    if (contains(document.text, "`" + folder + "/`")) continue;
    found.push_back(document.path + ": does not mention `" + folder + "/`");
  }
  return found;
}

Violations dead_links(const SourceFile& document, const std::vector<std::string>& paths) {
  static const std::regex link(R"(\]\(([^)#\s]+)[^)]*\))");
  const fs::path base = fs::path(document.path).parent_path();
  Violations found;
  const auto lines = lines_of(document.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string line(lines[i]);
    for (std::sregex_iterator it(line.begin(), line.end(), link), end; it != end; ++it) {
      const std::string target = (*it)[1];
      if (contains(target, "://") || target.starts_with("mailto:")) continue;
      std::string path = (base / target).lexically_normal().generic_string();
      if (path.ends_with('/')) path.pop_back();
      if (std::find(paths.begin(), paths.end(), path) != paths.end()) continue;
      found.push_back(place(document, i) + ": no such file: `" + target + "`");
    }
  }
  return found;
}

Violations doubled_diagnostics(const SourceFile& kinds) {
  std::set<std::string> seen;
  Violations found;
  for (const DiagnosticKind& kind : kinds_of(kinds)) {
    for (const std::string& key : {kind.code, kind.name}) {
      if (!seen.insert(key).second) found.push_back(kinds.path + ": `" + key + "` stands twice");
    }
  }
  return found;
}

Violations untested_diagnostics(const SourceFile& kinds, const Files& tests) {
  std::set<std::string, std::less<>> named;
  for (const SourceFile& test : tests) {
    for (const Word& word : words_of(test.text)) {
      const bool is_kind = std::string_view(test.text).substr(0, word.begin).ends_with("Kind::");
      named.insert((is_kind ? "Kind::" : "") + std::string(word.text));
    }
  }
  Violations found;
  for (const DiagnosticKind& kind : kinds_of(kinds)) {
    if (named.contains(kind.code) || named.contains("Kind::" + kind.name)) continue;
    found.push_back(kind.code + " " + kind.name + ": no test or golden case has it");
  }
  return found;
}

}  // namespace bipgen::architecture
