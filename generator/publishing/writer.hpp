// The output folder: staged beside the old one, compared file by file, and exchanged as a whole.
// The only place that writes.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace bipgen::publishing {

// None of these counts the manifest itself.
struct WriteReport {
  std::size_t written = 0;    // new or changed
  std::size_t unchanged = 0;  // kept, with their modification time
  std::size_t deleted = 0;    // stood in the old output and are gone
  std::size_t bytes = 0;      // of the whole new output
};

struct WriterOptions {
  // Wait for the disk before the exchange, so that even a power cut leaves one of the two outputs
  // whole. A preview need not.
  bool durable = true;
  // As on a file system that cannot exchange two names at once (also what happens there).
  bool two_renames = false;
};

// Every path of the output with its size and SHA-256, sorted. It stands inside the output because
// it must change together with it, because it tells our folder from a stranger's, and because a
// copy of the site on any server can be verified with it.
inline constexpr std::string_view manifest_path = "manifest.json";

// Collects one build's files. `add` may be called from many threads, in any order; no content is
// held in memory. Until `finish` returns, the old output is whole; killed at any instant, the next
// run cleans up. An unchanged file is linked from the old output, so it keeps its time.
//
// Beside an output `public` there may stand, while a run works or after it was killed:
// `.public.lock`, `.public.staging` and, where names cannot be exchanged, `.public.old`.
class Writer {
 public:
  // Makes the folder that is to hold the output, when it is missing. Throws source::Failure when
  // the disk refuses; std::runtime_error when `output` exists, is not empty and was not made by
  // this program (its manifest is missing): we do not delete strangers' files. A second writer on
  // the same output throws std::runtime_error at once.
  explicit Writer(const std::filesystem::path& output, WriterOptions options = {});
  ~Writer();  // without finish: the staged files are removed, the old output stays
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  // `path` is relative, with forward slashes, without empty parts, "." and "..". Such a path, the
  // manifest's, or the same path with other content is a bug of ours: throws std::logic_error.
  // Throws source::Failure, which names the file, when the disk refuses.
  void add(std::string_view path, std::string_view content);

  // Writes the manifest, exchanges old and new, removes the old. When nothing changed, the old
  // output stays as it is. Throws as `add`; when the old output cannot be removed, the new one is
  // in its place all the same.
  WriteReport finish();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace bipgen::publishing
