#include "publishing/disk.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "source/failure.hpp"

namespace bipgen::publishing {

using source::Msgid;

namespace {

constexpr std::size_t chunk_size = 256 * 1024;

// Whether an open file holds just these bytes.
bool has_content(const Descriptor& file, std::string_view content) {
  std::vector<char> buffer(std::min(content.size() + 1, chunk_size));
  while (true) {
    const ssize_t got = ::read(file.number(), buffer.data(), buffer.size());
    if (got < 0) {
      if (errno == EINTR) continue;
      return false;  // it cannot be read, so it is written anew
    }
    const auto size = static_cast<std::size_t>(got);
    if (size == 0) return content.empty();
    if (size > content.size() || std::memcmp(buffer.data(), content.data(), size) != 0)
      return false;
    content.remove_prefix(size);
  }
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this != &other) {
    close();
    m_number = std::exchange(other.m_number, -1);
  }
  return *this;
}

void Descriptor::close() {
  if (m_number >= 0) ::close(std::exchange(m_number, -1));
}

void fail(source::Msgid what, const std::filesystem::path& path) {
  const std::error_code code(errno, std::generic_category());
  throw source::Failure(
      source::message("{}: {}", source::message(what, {source::in_quotes(path.string())}),
                      source::message_of(code)),
      code);
}

Descriptor open_folder(const std::filesystem::path& path) {
  Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) fail(Msgid("cannot open the folder {}"), path);
  return folder;
}

void write_new_file(const Place& place, std::string_view content) {
  const auto shown = [&] { return place.shown / place.name; };
  Descriptor file(::openat(place.folder, place.name.c_str(),
                           O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
  if (!file) fail(Msgid("cannot make the file {}"), shown());
  while (!content.empty()) {
    const ssize_t put = ::write(file.number(), content.data(), content.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) fail(Msgid("cannot write {}"), shown());
    content.remove_prefix(static_cast<std::size_t>(put));
  }
}

Stands compare_file(const Place& place, std::string_view content) {
  // O_NONBLOCK, so that a stranger's named pipe does not hold us.
  const Descriptor file(
      ::openat(place.folder, place.name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  struct stat status {};
  if (!file) {
    const int found = ::fstatat(place.folder, place.name.c_str(), &status, AT_SYMLINK_NOFOLLOW);
    return found == 0 && !S_ISDIR(status.st_mode) ? Stands::other : Stands::nothing;
  }
  if (::fstat(file.number(), &status) != 0 || S_ISDIR(status.st_mode)) return Stands::nothing;
  const bool same = S_ISREG(status.st_mode) &&
                    static_cast<std::size_t>(status.st_size) == content.size() &&
                    has_content(file, content);
  return same ? Stands::same : Stands::other;
}

void keep_file(const Place& old, const Place& fresh) {
  if (::linkat(old.folder, old.name.c_str(), fresh.folder, fresh.name.c_str(), 0) == 0) return;
  const std::filesystem::path from = old.shown / old.name;
  const std::filesystem::path to = fresh.shown / fresh.name;
  std::filesystem::copy_file(from, to);  // its errors name both files
  struct stat status {};
  if (::stat(from.c_str(), &status) != 0) fail(Msgid("cannot look at {}"), from);
  const timespec times[2] = {status.st_atim, status.st_mtim};
  if (::utimensat(AT_FDCWD, to.c_str(), times, 0) != 0)
    fail(Msgid("cannot set the time of {}"), to);
}

void remove_tree(const std::filesystem::path& path) {
  std::error_code error;
  std::filesystem::remove_all(path, error);
  if (error) {
    errno = error.value();
    fail(Msgid("cannot remove {}"), path);
  }
}

std::size_t count_files(const std::filesystem::path& folder) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_symlink() || !entry.is_directory()) ++count;
  }
  return count;
}

Exchanged exchange_names(const std::filesystem::path& a, const std::filesystem::path& b) {
  if (::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0) {
    return Exchanged::yes;
  }
  if (errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP) return Exchanged::not_supported;
  fail(Msgid("cannot exchange {} with the new output"), b);
}

void rename_path(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) fail(Msgid("cannot give something the name {}"), to);
}

}  // namespace bipgen::publishing
