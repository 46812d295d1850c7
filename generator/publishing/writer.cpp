#include "publishing/writer.hpp"

#include <atomic>
#include <cerrno>
#include <mutex>
#include <set>
#include <stdexcept>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

#include "publishing/disk.hpp"
#include "publishing/manifest.hpp"
#include "publishing/output_lock.hpp"
#include "publishing/single_file.hpp"
#include "source/failure.hpp"

namespace bipgen::publishing {

using source::Msgid;

namespace {

namespace fs = std::filesystem;

// Links are followed, so that what is replaced is the folder and not the link to it.
fs::path resolved(const fs::path& output) {
  fs::path path = fs::weakly_canonical(fs::absolute(output)).lexically_normal();
  if (path.filename().empty()) path = path.parent_path();
  if (path.filename().empty()) {
    throw source::Failure(source::message("the output cannot be the root folder"));
  }
  return path;
}

fs::path beside(const fs::path& output, std::string_view ending) {
  return output.parent_path() / ("." + output.filename().string() + std::string(ending));
}

bool is_empty_folder(const fs::path& path) {
  return fs::is_directory(path) && fs::is_empty(path);
}

// The first run, a run after another, or a stranger's folder.
void check_ownership(const fs::path& output) {
  if (!fs::exists(output) || is_empty_folder(output)) return;
  if (!fs::is_directory(output)) {
    errno = ENOTDIR;
    fail(Msgid("cannot write the output {}"), output);
  }
  if (!is_manifest(output / manifest_path)) {
    throw source::Failure(source::message(
        "{} is not empty and has no {} of bipgen: its files are not deleted; choose "
        "another output or empty it",
        source::in_quotes(output.string()), manifest_path));
  }
}

void check_path(std::string_view path) {
  const auto refuse = [&](const char* why) {
    throw std::logic_error("output path `" + std::string(path) + "` " + why);
  };
  if (path.empty()) refuse("is empty");
  if (path.find('\0') != std::string_view::npos) refuse("has a NUL byte");
  if (path == manifest_path) refuse("is the manifest's own");
  for (std::string_view rest = path; true;) {
    const std::size_t slash = rest.find('/');
    const std::string_view part = rest.substr(0, slash);
    if (part.empty()) refuse("has an empty part");
    if (part == "." || part == "..") refuse("has a part of dots");
    if (slash == std::string_view::npos) return;
    rest.remove_prefix(slash + 1);
  }
}

}  // namespace

struct Writer::State {
  enum class Phase { collecting, finished } phase = Phase::collecting;

  WriterOptions options;
  fs::path output;
  fs::path staging;
  fs::path old;  // where the old output waits when names cannot be exchanged
  OutputLock lock;
  Descriptor staging_folder;
  Descriptor output_folder;  // none on the first run
  Hasher hash;

  std::mutex mutex;  // of the three below
  Manifest manifest;
  std::set<std::string, std::less<>> folders;
  // Unchanged files seen before the first change; when no change comes, nothing is staged at all.
  std::vector<std::string> waiting;

  std::atomic<bool> has_change = false;
  std::atomic<std::size_t> written = 0;
  std::atomic<std::size_t> unchanged = 0;
  std::atomic<std::size_t> replaced = 0;

  State(fs::path where, WriterOptions with)
      : options(with),
        output(std::move(where)),
        staging(beside(output, ".staging")),
        old(beside(output, ".old")),
        lock(beside(output, ".lock")) {
    recover();
    check_ownership(output);
    if (::mkdir(staging.c_str(), 0777) != 0) fail(Msgid("cannot make the folder {}"), staging);
    staging_folder = open_folder(staging);
    if (fs::exists(output)) {
      output_folder = open_folder(output);
      keep_mode();
    }
  }

  ~State() {
    std::error_code ignored;
    fs::remove_all(staging, ignored);
  }

  // What a killed run left behind.
  void recover() {
    if (!fs::exists(output) && fs::exists(old)) rename_path(old, output);
    remove_tree(staging);
    remove_tree(old);
  }

  // The folder's own permissions are the operator's.
  void keep_mode() {
    struct stat status {};
    if (::fstat(output_folder.number(), &status) == 0) {
      if (::fchmod(staging_folder.number(), status.st_mode & 07777) != 0) {
        fail(Msgid("cannot set the permissions of {}"), staging);
      }
    }
  }

  // True when the path is new; false when it is there with the same content.
  bool reserve(std::string_view path, const ManifestEntry& entry) {
    const std::scoped_lock guard(mutex);
    if (phase != Phase::collecting) throw std::logic_error("a file is added after finish");
    const auto [place, fresh] = manifest.emplace(path, entry);
    if (!fresh && place->second != entry) {
      throw std::logic_error("two different files for `" + std::string(path) + "`");
    }
    return fresh;
  }

  void make_folders(std::string_view path) {
    const std::scoped_lock guard(mutex);
    const std::size_t last = path.rfind('/');
    if (last == std::string_view::npos || folders.contains(path.substr(0, last))) return;
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
         slash = path.find('/', slash + 1)) {
      const auto [folder, fresh] = folders.emplace(path.substr(0, slash));
      if (!fresh) continue;
      if (::mkdirat(staging_folder.number(), folder->c_str(), 0777) != 0) {
        const int error = errno;
        folders.erase(folder);
        errno = error;
        fail(Msgid("cannot make the folder {}"), staging / path.substr(0, slash));
      }
    }
  }

  Place old_place(std::string_view path) const {
    return {output_folder.number(), std::string(path), output};
  }
  Place fresh_place(std::string_view path) const {
    return {staging_folder.number(), std::string(path), staging};
  }

  void keep(std::string_view path) {
    make_folders(path);
    keep_file(old_place(path), fresh_place(path));
  }

  // True when the old output has the same file; it then may have to wait.
  bool keep_if_same(std::string_view path, std::string_view content) {
    const Stands stands = output_folder ? compare_file(old_place(path), content) : Stands::nothing;
    if (stands != Stands::same) {
      if (stands == Stands::other && path != manifest_path) ++replaced;
      has_change = true;
      return false;
    }
    if (has_change) {
      keep(path);
    } else {
      const std::scoped_lock guard(mutex);
      waiting.emplace_back(path);
    }
    return true;
  }

  void put(std::string_view path, std::string_view content) {
    const bool same = keep_if_same(path, content);
    if (!same) {
      make_folders(path);
      write_new_file(fresh_place(path), content);
    }
    if (path != manifest_path) ++(same ? unchanged : written);
  }

  // Files of the old output that the new one does not have.
  std::size_t count_deleted() const {
    if (!output_folder) return 0;
    const bool had_manifest = fs::exists(output / manifest_path);
    return count_files(output) - (had_manifest ? 1 : 0) - unchanged - replaced;
  }

  void flush() {
    // One wait for the whole file system is far cheaper than one for each of ten thousand files.
    if (options.durable && ::syncfs(staging_folder.number()) != 0)
      fail(Msgid("cannot flush {}"), staging);
  }

  void replace_output() {
    flush();
    // Onto nothing, or onto an empty folder, a rename is enough.
    if (!fs::exists(output) || is_empty_folder(output)) {
      rename_path(staging, output);
    } else if (options.two_renames || exchange_names(staging, output) != Exchanged::yes) {
      rename_path(output, old);
      rename_path(staging, output);
    }
    const Descriptor parent = open_folder(output.parent_path());
    if (options.durable && ::fsync(parent.number()) != 0)
      fail(Msgid("cannot flush {}"), output.parent_path());
    remove_tree(staging);
    remove_tree(old);
  }
};

Writer::Writer(const fs::path& output, WriterOptions options) {
  const fs::path path = resolved(output);
  make_folder(path.parent_path());
  m_state = std::make_unique<State>(path, options);
}

Writer::~Writer() = default;

void Writer::add(std::string_view path, std::string_view content) {
  check_path(path);
  State& state = *m_state;
  if (!state.reserve(path, {content.size(), state.hash(content)})) return;
  state.put(path, content);
}

WriteReport Writer::finish() {
  State& state = *m_state;
  {
    const std::scoped_lock guard(state.mutex);
    if (state.phase != State::Phase::collecting) throw std::logic_error("finish is called twice");
    state.phase = State::Phase::finished;
  }
  state.put(manifest_path, manifest_json(state.manifest));
  WriteReport report{state.written, state.unchanged, state.count_deleted(), 0};
  for (const auto& [path, entry] : state.manifest) report.bytes += entry.size;
  if (state.has_change || report.deleted > 0) {
    for (const std::string& path : state.waiting) state.keep(path);
    state.replace_output();
  }
  return report;
}

}  // namespace bipgen::publishing
