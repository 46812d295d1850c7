// A line on the terminal that says how far the work is; silent in a pipe.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <mutex>
#include <string>

#include "source/message.hpp"

namespace bipgen::app {

class Progress {
 public:
  // Writes to the standard error output when it is a terminal and `wanted`.
  explicit Progress(bool wanted, source::Language language = source::Language::english);
  ~Progress();  // wipes the line
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void begin(const source::Message& what, std::size_t total);
  void step();  // from any thread
  void wipe();

 private:
  void show(std::size_t done);

  bool m_on = false;
  source::Language m_language;
  std::string m_what;
  std::size_t m_total = 0;
  std::atomic<std::size_t> m_done = 0;
  std::mutex m_mutex;
  std::chrono::steady_clock::time_point m_shown;
};

}  // namespace bipgen::app
