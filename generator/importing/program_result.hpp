// What a program that was run gave: a value, so that what is made of it can be tested without it.
#pragma once

#include <cstdint>
#include <string>

namespace bipgen::importing {

enum class ProgramEnd : std::uint8_t {
  finished,  // with `status`
  missing,   // there is no such program
  stopped,   // it took too much time, memory or output, or it crashed
};

struct ProgramResult {
  ProgramEnd end = ProgramEnd::finished;
  int status = 0;
  std::string out;
  std::string err;
};

}  // namespace bipgen::importing
