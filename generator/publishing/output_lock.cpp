#include "publishing/output_lock.hpp"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "source/failure.hpp"

namespace bipgen::publishing {

using source::Msgid;

namespace {

// False when the file was removed, or replaced, between being opened and being locked.
bool is_still_at(const Descriptor& file, const std::filesystem::path& path) {
  struct stat held {};
  struct stat named {};
  return ::fstat(file.number(), &held) == 0 && ::stat(path.c_str(), &named) == 0 &&
         held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

}  // namespace

OutputLock::OutputLock(std::filesystem::path path) : m_path(std::move(path)) {
  do {
    m_file = Descriptor(::open(m_path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!m_file) fail(Msgid("cannot make the lock {}"), m_path);
    if (::flock(m_file.number(), LOCK_EX | LOCK_NB) != 0) {
      if (errno != EWOULDBLOCK) fail(Msgid("cannot lock {}"), m_path);
      throw source::Failure(source::message("another run is writing the same output (it holds {})",
                                            source::in_quotes(m_path.string())));
    }
  } while (!is_still_at(m_file, m_path));
}

OutputLock::~OutputLock() {
  ::unlink(m_path.c_str());
}

}  // namespace bipgen::publishing
