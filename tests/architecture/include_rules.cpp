#include <algorithm>
#include <map>
#include <optional>
#include <regex>

#include "architecture/rules.hpp"

namespace bipgen::architecture {

namespace {

// A folder includes only from lower layers (ARCHITECTURE.md); siblings never include each other.
const std::map<std::string, int> layers = {
    {"text", 0},     {"calendar", 0},     {"source", 1},    {"morphology", 1}, {"act", 2},
    {"markdown", 2}, {"search", 2},       {"templates", 2}, {"publishing", 2}, {"parsing", 3},
    {"amending", 3}, {"organization", 3}, {"drafting", 4},  {"timeline", 4},   {"history", 5},
    {"lint", 5},     {"charts", 6},       {"exports", 6},   {"pages", 6},      {"importing", 6},
    {"app", 7}};

struct Library {
  std::string_view prefix;  // of the header's path
  std::vector<std::string_view> owners;
};

const std::vector<Library> libraries = {
    {"unicode/", {"text"}},
    {"dtl/", {"text"}},
    {"yaml-cpp/", {"source"}},
    {"hunspell/", {"morphology"}},
    {"cmark-gfm", {"markdown"}},
    {"kainjow/", {"templates"}},
    {"openssl/", {"publishing"}},
    {"lemon/", {"history"}},
    {"graphviz/", {"charts"}},
    {"sanitizer/", {"charts"}},
    {"nlohmann/", {"exports", "search", "importing"}},
    {"archive", {"importing"}},
    {"libxml/", {"importing"}},
    {"CLI/", {"app"}},
    {"httplib.h", {"app"}},
    {"zlib.h", {"search"}},
    // The system's own: for the two ends of the pipeline.
    {"unistd.h", {"publishing", "app"}},
    {"fcntl.h", {"publishing", "app"}},
    {"sys/", {"publishing", "app"}},
};

struct Include {
  bool quoted = false;
  std::string path;
  std::size_t line = 0;  // from 0
};

std::vector<Include> includes_of(const SourceFile& file) {
  static const std::regex pattern(R"(\s*#\s*include\s*([<"])([^>"]+)[>"].*)");
  std::vector<Include> includes;
  const auto lines = lines_of(file.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::match_results<std::string_view::const_iterator> match;
    if (std::regex_match(lines[i].begin(), lines[i].end(), match, pattern)) {
      includes.push_back({match[1] == "\"", match[2], i});
    }
  }
  return includes;
}

std::optional<int> layer_of(const std::string& folder) {
  const auto found = layers.find(folder);
  if (found == layers.end()) return std::nullopt;
  return found->second;
}

std::string layer_fault(const std::string& folder, const std::string& included) {
  const std::string target = included.substr(0, included.find('/'));
  if (target == folder) return {};
  const auto own = layer_of(folder);
  const auto other = layer_of(target);
  if (!own) return "`" + folder + "` has no layer";
  if (!other) return "includes `" + included + "`, which is in no folder of generator/";
  if (*other < *own) return {};
  return "`" + folder + "` (layer " + std::to_string(*own) + ") includes `" + included +
         "` (layer " + std::to_string(*other) + ")";
}

// Standard headers have neither a folder nor an ending.
bool is_standard(const std::string& header) {
  return header.find_first_of("/.") == std::string::npos;
}

std::string library_fault(const SourceFile& file, const std::string& header) {
  if (is_standard(header)) return {};
  if (!file.path.ends_with(".cpp")) return "header includes <" + header + ">: only .cpp files may";
  if (header.starts_with("fmt/")) return {};
  for (const Library& library : libraries) {
    if (!header.starts_with(library.prefix)) continue;
    const std::string folder = folder_of(file);
    const auto& owners = library.owners;
    if (std::find(owners.begin(), owners.end(), folder) != owners.end()) return {};
    return "<" + header + "> belongs to " + std::string(owners.front()) + "/";
  }
  return "<" + header + "> belongs to no folder (include_rules.cpp lists them)";
}

}  // namespace

Violations broken_layers(const Files& generator) {
  Violations found;
  for (const SourceFile& file : generator) {
    if (!is_cpp(file)) continue;
    for (const Include& include : includes_of(file)) {
      if (!include.quoted) continue;
      const std::string fault = layer_fault(folder_of(file), include.path);
      if (!fault.empty()) found.push_back(place(file, include.line) + ": " + fault);
    }
  }
  return found;
}

Violations strayed_libraries(const Files& generator) {
  Violations found;
  for (const SourceFile& file : generator) {
    if (!is_cpp(file)) continue;
    for (const Include& include : includes_of(file)) {
      if (include.quoted) continue;
      const std::string fault = library_fault(file, include.path);
      if (!fault.empty()) found.push_back(place(file, include.line) + ": " + fault);
    }
  }
  return found;
}

// Files that include nothing of what is left are taken away until no such file is left; what
// remains stands on a cycle or leads into one.
Violations include_cycles(const Files& generator) {
  std::map<std::string, std::vector<std::string>> left;
  for (const SourceFile& file : generator) {
    std::vector<std::string>& targets = left[file.path];
    for (Include& include : includes_of(file)) {
      if (include.quoted) targets.push_back("generator/" + include.path);
    }
  }
  const auto is_free = [&](const auto& entry) {
    return std::none_of(entry.second.begin(), entry.second.end(),
                        [&](const std::string& target) { return left.contains(target); });
  };
  while (std::erase_if(left, is_free) > 0) {
  }
  Violations found;
  for (const auto& [path, unused] : left) {
    found.push_back(path + ": includes itself, or a file that does");
  }
  return found;
}

}  // namespace bipgen::architecture
