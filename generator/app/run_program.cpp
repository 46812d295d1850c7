#include "app/run_program.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bipgen::app {

namespace {

using importing::ProgramEnd;
using importing::ProgramResult;
using std::chrono::steady_clock;

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : m_number(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return m_number; }
  void set(int number) {
    close();
    m_number = number;
  }
  void close() {
    if (m_number >= 0) ::close(m_number);
    m_number = -1;
  }

 private:
  int m_number;
};

struct Pipe {
  Descriptor reading;
  Descriptor writing;
  Pipe() {
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0) fail("cannot make a pipe");
    reading.set(ends[0]);
    writing.set(ends[1]);
  }
};

// A file without a name that holds the input.
void fill(Descriptor& file, std::string_view input) {
  file.set(memfd_create("input", MFD_CLOEXEC));
  if (file.number() < 0) fail("cannot make a file in memory");
  while (!input.empty()) {
    const ssize_t count = write(file.number(), input.data(), input.size());
    if (count < 0 && errno != EINTR) fail("cannot fill a file in memory");
    if (count > 0) input.remove_prefix(static_cast<std::size_t>(count));
  }
  if (lseek(file.number(), 0, SEEK_SET) != 0) fail("cannot rewind a file in memory");
}

void limit(int what, rlim_t most) {
  const rlimit both = {most, most};
  setrlimit(static_cast<__rlimit_resource>(what), &both);
}

// In the child: nothing here may allocate. What goes wrong is told by errno through `told`.
[[noreturn]] void become(char* const* arguments, char* const* environment, int input, int out,
                         int err, int told, const ProgramLimits& limits) {
  dup2(input, STDIN_FILENO);
  dup2(out, STDOUT_FILENO);
  dup2(err, STDERR_FILENO);
  limit(RLIMIT_CPU, limits.processor_seconds);
  limit(RLIMIT_AS, limits.memory);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  execvpe(arguments[0], arguments, environment);
  const int reason = errno;
  [[maybe_unused]] const ssize_t unused = write(told, &reason, sizeof reason);
  _exit(127);
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::vector<std::string> environment_of_the_program() {
  const char* path = std::getenv("PATH");
  return {"PATH=" + std::string(path == nullptr ? "/usr/bin:/bin" : path), "LC_ALL=C.UTF-8"};
}

enum class Reading { ended, passed_limit };

// What both pipes give, until both are closed.
Reading read_all(Pipe& out, Pipe& err, const ProgramLimits& limits, ProgramResult& result) {
  const auto deadline = steady_clock::now() + std::chrono::seconds(limits.seconds);
  std::array<pollfd, 2> waiting = {
      {{out.reading.number(), POLLIN, 0}, {err.reading.number(), POLLIN, 0}}};
  const std::array<std::string*, 2> texts = {&result.out, &result.err};
  std::array<char, 1U << 16U> buffer{};
  while (waiting[0].fd >= 0 || waiting[1].fd >= 0) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - steady_clock::now());
    if (left.count() <= 0) return Reading::passed_limit;
    if (poll(waiting.data(), waiting.size(), static_cast<int>(left.count())) < 0 &&
        errno != EINTR) {
      fail("cannot wait for a program");
    }
    for (std::size_t i = 0; i < waiting.size(); ++i) {
      if (waiting[i].fd < 0 || waiting[i].revents == 0) continue;
      const ssize_t count = read(waiting[i].fd, buffer.data(), buffer.size());
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) {
        waiting[i].fd = -1;
        continue;
      }
      texts[i]->append(buffer.data(), static_cast<std::size_t>(count));
      if (texts[i]->size() > limits.output) return Reading::passed_limit;
    }
  }
  return Reading::ended;
}

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) fail("cannot wait for a program");
  }
  return status;
}

}  // namespace

ProgramResult run_program(const std::string& name, const std::vector<std::string>& arguments,
                          std::string_view input, const ProgramLimits& limits) {
  std::vector<std::string> words = {name};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> settings = environment_of_the_program();
  const std::vector<char*> argv = pointers_to(words);
  const std::vector<char*> environment = pointers_to(settings);
  Descriptor file;
  fill(file, input);
  Pipe out;
  Pipe err;
  Pipe told;
  const pid_t child = fork();
  if (child < 0) fail("cannot start a program");
  if (child == 0) {
    become(argv.data(), environment.data(), file.number(), out.writing.number(),
           err.writing.number(), told.writing.number(), limits);
  }
  out.writing.close();
  err.writing.close();
  told.writing.close();
  ProgramResult result;
  int reason = 0;
  const bool could_not_start =
      read(told.reading.number(), &reason, sizeof reason) == static_cast<ssize_t>(sizeof reason);
  const Reading reading = could_not_start ? Reading::ended : read_all(out, err, limits, result);
  if (reading == Reading::passed_limit) kill(child, SIGKILL);
  const int status = wait_for(child);
  if (could_not_start) {
    result.end = ProgramEnd::missing;
  } else if (reading == Reading::passed_limit || !WIFEXITED(status)) {
    result.end = ProgramEnd::stopped;
  } else {
    result.status = WEXITSTATUS(status);
  }
  return result;
}

}  // namespace bipgen::app
