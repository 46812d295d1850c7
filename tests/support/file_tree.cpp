#include "support/file_tree.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace bipgen::testing {

namespace fs = std::filesystem;

std::string read_bytes(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + file.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

FileTree read_tree(const fs::path& folder) {
  FileTree tree;
  if (!fs::exists(folder)) return tree;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    // Not fs::relative, which would give the target of a link: a case may link to content/.
    tree[entry.path().lexically_relative(folder).generic_string()] = read_bytes(entry.path());
  }
  return tree;
}

void write_tree(const fs::path& folder, const FileTree& tree) {
  for (const auto& [path, bytes] : tree) {
    const fs::path file = folder / path;
    fs::create_directories(file.parent_path());
    std::ofstream stream(file, std::ios::binary);
    stream << bytes;
    if (!stream.flush()) throw std::runtime_error("cannot write " + file.string());
  }
}

void replace_tree(const fs::path& folder, const FileTree& tree) {
  fs::remove_all(folder);
  write_tree(folder, tree);
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (fs::temp_directory_path() / "bipgen-test-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make " + pattern);
  m_path = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(m_path, ignored);
}

}  // namespace bipgen::testing
