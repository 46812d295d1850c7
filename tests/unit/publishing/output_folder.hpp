// A folder of its own for each test, and what stands in it.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>

#include <sys/stat.h>

namespace bipgen::tests {

namespace fs = std::filesystem;

// Removed at the end.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "bipgen-writer-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    m_path = name;
  }
  ~TemporaryFolder() { fs::remove_all(m_path); }
  TemporaryFolder(TemporaryFolder&&) = delete;
  const fs::path& path() const { return m_path; }

 private:
  fs::path m_path;
};

inline std::string read_file(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline void write_file(const fs::path& path, std::string_view content) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << content;
}

// Path -> content of every file below a folder, hidden ones included.
using Tree = std::map<std::string, std::string>;
inline Tree read_tree(const fs::path& folder) {
  Tree tree;
  if (!fs::exists(folder)) return tree;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_directory()) continue;
    tree[entry.path().lexically_relative(folder).generic_string()] = read_file(entry.path());
  }
  return tree;
}

// The names in a folder, joined by spaces.
inline std::string names_in(const fs::path& folder) {
  std::map<std::string, int> sorted;
  for (const auto& entry : fs::directory_iterator(folder)) sorted[entry.path().filename()];
  std::string names;
  for (const auto& [name, unused] : sorted) names += (names.empty() ? "" : " ") + name;
  return names;
}

}  // namespace bipgen::tests
