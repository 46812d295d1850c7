#include "app/run_program.hpp"

#include <doctest/doctest.h>

#include "support/file_tree.hpp"

namespace bipgen::app {
namespace {

using importing::ProgramEnd;

TEST_CASE("a program reads its input and gives back output, messages and status") {
  const auto echoed = run_program("cat", {"-"}, "zażółć\n");
  CHECK(echoed.end == ProgramEnd::finished);
  CHECK(echoed.status == 0);
  CHECK(echoed.out == "zażółć\n");
  const auto told = run_program("sh", {"-c", "echo no >&2; exit 3"}, "");
  CHECK(told.status == 3);
  CHECK(told.err == "no\n");
  // Arguments are words, not a command line.
  CHECK(run_program("printf", {"%s", "$HOME; a 'b'"}, "").out == "$HOME; a 'b'");
}

TEST_CASE("a large input and output pass through") {
  const std::string large(3u << 20U, 'x');
  CHECK(run_program("cat", {}, large).out == large);
  // The input can be read twice: it is a file.
  CHECK(run_program("sh", {"-c", "cat /dev/stdin /dev/stdin | wc -c"}, "abc").out.find('6') !=
        std::string::npos);
}

TEST_CASE("a program that is not there") {
  CHECK(run_program("no-such-program-anywhere", {}, "").end == ProgramEnd::missing);
}

TEST_CASE("a program that passes a limit is stopped") {
  ProgramLimits limits;
  limits.output = 1000;
  CHECK(run_program("yes", {}, "", limits).end == ProgramEnd::stopped);
  limits = {};
  limits.processor_seconds = 1;
  CHECK(run_program("sh", {"-c", "while :; do :; done"}, "", limits).end == ProgramEnd::stopped);
  limits = {};
  limits.seconds = 1;
  CHECK(run_program("sleep", {"100"}, "", limits).end == ProgramEnd::stopped);
  limits = {};
  limits.memory = std::size_t{64} << 20U;
  CHECK(run_program("sh", {"-c", "head -c 300000000 /dev/zero | tail -c 299999999 | wc -c"}, "",
                    limits)
            .out.find("299999999") == std::string::npos);
  // It writes no files: the signal of a file that grows too large ends it.
  const testing::TemporaryFolder folder;
  const std::string file = (folder.path() / "a").string();
  CHECK(run_program("sh", {"-c", "echo a > " + file}, "").end == ProgramEnd::stopped);
}

}  // namespace
}  // namespace bipgen::app
