#include "app/progress.hpp"

#include <cstdio>

#include <unistd.h>

namespace bipgen::app {

Progress::Progress(bool wanted, source::Language language)
    : m_on(wanted && isatty(STDERR_FILENO) == 1), m_language(language) {}

Progress::~Progress() {
  wipe();
}

void Progress::begin(const source::Message& what, std::size_t total) {
  if (!m_on) return;
  wipe();
  m_what = what.in(m_language);
  m_total = total;
  m_done = 0;
  show(0);
}

void Progress::step() {
  if (!m_on) return;
  const std::size_t done = ++m_done;
  const std::unique_lock lock(m_mutex, std::try_to_lock);
  if (!lock) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - m_shown < std::chrono::milliseconds(100)) return;
  m_shown = now;
  show(done);
}

void Progress::wipe() {
  if (m_on) std::fputs("\r\033[K", stderr);
}

void Progress::show(std::size_t done) {
  std::fprintf(stderr, "\r\033[K%s %zu/%zu", m_what.c_str(), done, m_total);
  std::fflush(stderr);
}

}  // namespace bipgen::app
