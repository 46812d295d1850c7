// A folder as a value: the paths below it and the bytes of each file.
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace bipgen::testing {

// Paths are relative to the folder, with forward slashes.
using FileTree = std::map<std::string, std::string>;

std::string read_bytes(const std::filesystem::path& file);

// Everything below `folder`; empty where there is no such folder. Throws when a file cannot be
// read.
FileTree read_tree(const std::filesystem::path& folder);

// Adds the files of `tree`, or writes over them.
void write_tree(const std::filesystem::path& folder, const FileTree& tree);

// Leaves exactly `tree` in `folder`, whatever stood there.
void replace_tree(const std::filesystem::path& folder, const FileTree& tree);

// A new empty folder that goes away with the object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

}  // namespace bipgen::testing
