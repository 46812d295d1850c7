// The output folder: staged beside the old one, compared file by file, and exchanged as a whole.
// The only place that writes.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace bipgen::publishing {

struct WriteReport {
  std::size_t written = 0;    // new or changed
  std::size_t unchanged = 0;  // kept, with their modification time
  std::size_t deleted = 0;    // stood in the old output and are gone
  std::size_t bytes = 0;      // of the whole new output
};

// Collects one build's files. `add` may be called from many threads, in any order; nothing is held
// in memory. Until `finish` returns, the old output is whole; killed at any instant, the next run
// cleans up. An unchanged file is linked from the old output, so it keeps its time.
class Writer {
 public:
  // Throws std::system_error when the disk refuses; std::runtime_error when `output` exists, is not
  // empty and was not made by this program (its manifest is missing): we do not delete strangers'
  // files. A second writer on the same output throws std::runtime_error at once.
  explicit Writer(std::filesystem::path output);
  ~Writer();  // without finish: the staged files are removed, the old output stays
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  // `path` is relative, with forward slashes, without "." and "..". The same path twice is a bug of
  // ours unless the content is the same: throws std::logic_error.
  void add(std::string_view path, std::string_view content);

  // Writes the manifest (every path with size and SHA-256, sorted), exchanges old and new.
  WriteReport finish();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace bipgen::publishing
