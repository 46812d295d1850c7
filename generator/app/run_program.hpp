// Another program, run within limits and without a shell.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "importing/program_result.hpp"

namespace bipgen::app {

struct ProgramLimits {
  unsigned processor_seconds = 60;
  unsigned seconds = 120;
  std::size_t memory = std::size_t{1} << 30U;
  std::size_t output = std::size_t{64} << 20U;
};

// Looks for the program in PATH, gives it `input` as its standard input, a file that it can seek,
// and no other file; its messages are in English. A program that passes a limit is killed. Throws
// std::system_error when the machine has no process or memory for it.
importing::ProgramResult run_program(const std::string& name,
                                     const std::vector<std::string>& arguments,
                                     std::string_view input, const ProgramLimits& limits = {});

}  // namespace bipgen::app
