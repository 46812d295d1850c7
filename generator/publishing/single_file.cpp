#include "publishing/single_file.hpp"

#include <cerrno>
#include <system_error>

#include "publishing/disk.hpp"
#include "source/failure.hpp"

namespace bipgen::publishing {

namespace {

namespace fs = std::filesystem;

// Whether the file has the second name now, which must be free.
bool give_free_name(const fs::path& file, const fs::path& name, std::string_view content) {
  std::error_code error;
  fs::create_hard_link(file, name, error);
  if (!error) return true;
  if (error == std::errc::file_exists) return false;
  // A disk without hard links.
  const fs::path parent = name.has_parent_path() ? name.parent_path() : ".";
  const Descriptor folder = open_folder(parent);
  try {
    write_new_file({folder.number(), name.filename().string(), parent}, content);
    return true;
  } catch (const source::Failure& failure) {
    if (failure.code() == std::errc::file_exists) return false;
    throw;
  }
}

}  // namespace

bool write_file(const fs::path& path, std::string_view content, Existing existing) {
  std::error_code error;
  if (existing == Existing::keep && fs::exists(fs::symlink_status(path, error))) return false;
  const fs::path parent = path.has_parent_path() ? path.parent_path() : ".";
  const Descriptor folder = open_folder(parent);
  // Beside it first, so that a full disk leaves the old one whole, and a new one does not appear
  // before all of it is there.
  const std::string fresh = "." + path.filename().string() + ".new";
  remove_tree(parent / fresh);
  write_new_file({folder.number(), fresh, parent}, content);
  if (existing == Existing::replace) {
    rename_path(parent / fresh, path);
    return true;
  }
  const bool written = give_free_name(parent / fresh, path, content);
  remove_tree(parent / fresh);
  return written;
}

void make_folder(const fs::path& path) {
  if (path.empty()) return;
  std::error_code error;
  fs::create_directories(path, error);
  if (error) {
    errno = error.value();
    fail(source::Msgid("cannot make the folder {}"), path);
  }
}

}  // namespace bipgen::publishing
