#include "publishing/single_file.hpp"

#include <cerrno>
#include <system_error>

#include "publishing/disk.hpp"

namespace bipgen::publishing {

bool write_file(const std::filesystem::path& path, std::string_view content, Existing existing) {
  const std::filesystem::path parent = path.has_parent_path() ? path.parent_path() : ".";
  const Descriptor folder = open_folder(parent);
  const std::string name = path.filename().string();
  if (existing == Existing::keep) {
    try {
      write_new_file({folder.number(), name, parent}, content);
      return true;
    } catch (const std::system_error& error) {
      if (error.code().value() == EEXIST) return false;
      throw;
    }
  }
  // Beside it first, so that a full disk leaves the old one whole.
  const std::string fresh = "." + name + ".new";
  remove_tree(parent / fresh);
  write_new_file({folder.number(), fresh, parent}, content);
  rename_path(parent / fresh, path);
  return true;
}

}  // namespace bipgen::publishing
