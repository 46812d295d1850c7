// "Killed at any instant": a run is stopped before each of the system calls by which it changes the
// disk, in turn, and what stands there is looked at. Between two such calls nothing can change.
#include <csignal>
#include <set>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "output_folder.hpp"
#include "publishing/writer.hpp"

using namespace bipgen::publishing;
using namespace bipgen::tests;

namespace {

const Tree before = {{"index.html", "1"}, {"a/b/c.html", "2"}, {"zostaje.html", "3"}};
const Tree after = {{"index.html", "1a"}, {"d/nowy.html", "4"}, {"zostaje.html", "3"}};

void write_all(const fs::path& output, const Tree& files,
               WriterOptions options = {.durable = false}) {
  Writer writer(output, options);
  for (const auto& [path, content] : files) writer.add(path, content);
  writer.finish();
}

Tree site_in(const fs::path& output) {
  Tree tree = read_tree(output);
  // An output is whole only with its manifest.
  if (tree.erase("manifest.json") == 0) return {};
  return tree;
}

enum class End { killed, finished, not_traceable };

// By number; the older calls are not there on every processor.
const std::set<long> changing_calls = {
    SYS_write,  SYS_mkdirat, SYS_linkat, SYS_renameat2, SYS_unlinkat, SYS_fchmod,
    SYS_syncfs, SYS_fsync,
#ifdef SYS_rename
    SYS_mkdir,  SYS_link,    SYS_rename, SYS_unlink,    SYS_rmdir,    SYS_renameat,
#endif
};

bool is_entry_of_change(pid_t child) {
  __ptrace_syscall_info info{};
  ::ptrace(PTRACE_GET_SYSCALL_INFO, child, reinterpret_cast<void*>(sizeof info), &info);
  if (info.op != PTRACE_SYSCALL_INFO_ENTRY) return false;
  const auto number = static_cast<long>(info.entry.nr);
  if (number == SYS_openat) return (info.entry.args[2] & O_CREAT) != 0;
  return changing_calls.contains(number);
}

// Runs the writer in a process of its own and kills it before its n-th change.
End run_and_kill(const fs::path& output, WriterOptions options, int n) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(77);
    ::raise(SIGSTOP);
    write_all(output, after, options);
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  if (WIFEXITED(status)) return End::not_traceable;
  // Marks the stops of system calls, so that their entries are told from their returns.
  ::ptrace(PTRACE_SETOPTIONS, child, nullptr, reinterpret_cast<void*>(PTRACE_O_TRACESYSGOOD));
  while (n > 0) {
    ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status)) return WEXITSTATUS(status) == 0 ? End::finished : End::not_traceable;
    if (is_entry_of_change(child)) --n;
  }
  ::kill(child, SIGKILL);
  ::waitpid(child, &status, 0);
  return End::killed;
}

struct Seen {
  bool traceable = true;
  int left_before = 0;  // kills that left the old site
  int left_after = 0;   // kills that left the new one
  int moved_aside = 0;  // kills that left the old site aside, to come back with the next run
};

Seen kill_everywhere(WriterOptions options) {
  Seen seen;
  for (int n = 1;; ++n) {
    const TemporaryFolder folder;
    const fs::path output = folder.path() / "public";
    write_all(output, before);
    const End end = run_and_kill(output, options, n);
    if (end != End::killed) {
      seen.traceable = end == End::finished;
      if (!seen.traceable) MESSAGE("processes cannot be traced here; nothing was tested");
      return seen;
    }
    CAPTURE(n);
    if (!fs::exists(output)) {
      ++seen.moved_aside;
      const Writer next(output, {.durable = false});
      REQUIRE(site_in(output) == before);
    }
    const Tree site = site_in(output);
    REQUIRE((site == before || site == after));
    ++(site == before ? seen.left_before : seen.left_after);

    write_all(output, after);
    REQUIRE(site_in(output) == after);
    REQUIRE(names_in(folder.path()) == "public");
  }
}

}  // namespace

TEST_CASE("killed before any change on the disk, a run leaves the old site whole or the new one") {
  const Seen seen = kill_everywhere({.durable = true});
  if (!seen.traceable) return;
  CHECK(seen.moved_aside == 0);
  CHECK(seen.left_before > 10);
  CHECK(seen.left_after > 5);
}

TEST_CASE("where names cannot be exchanged, the next run brings the old site back") {
  const Seen seen = kill_everywhere({.durable = false, .two_renames = true});
  if (!seen.traceable) return;
  CHECK(seen.moved_aside == 1);
  CHECK(seen.left_before > 10);
  CHECK(seen.left_after > 5);
}

TEST_CASE("killed between files, a run leaves the old site whole") {
  for (int k = 0; k <= 3; ++k) {
    const TemporaryFolder folder;
    const fs::path output = folder.path() / "public";
    write_all(output, before);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      Writer writer(output, {.durable = false});
      int added = 0;
      for (const auto& [path, content] : after) {
        if (added++ == k) break;
        writer.add(path, content);
      }
      ::raise(SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    CHECK(site_in(output) == before);
    write_all(output, after);
    CHECK(site_in(output) == after);
    CHECK(names_in(folder.path()) == "public");
  }
}
