// One writer per output. Internal to publishing/.
#pragma once

#include <filesystem>

#include "publishing/disk.hpp"

namespace bipgen::publishing {

// Holds an flock on a file of its own until it is destroyed, then removes the file. A killed
// holder's lock is free at once; its file is taken over.
class OutputLock {
 public:
  // Throws std::runtime_error when another holds it.
  explicit OutputLock(std::filesystem::path path);
  ~OutputLock();
  OutputLock(OutputLock&&) = delete;

 private:
  std::filesystem::path m_path;
  Descriptor m_file;
};

}  // namespace bipgen::publishing
