// index_time SITE TODAY [THREADS [FOLDER]]: how long the index of the search takes, apart from the
// rest of a build, and how much memory. Prints one line of JSON. Keeps the index in FOLDER.
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "app/load_site.hpp"
#include "app/outputs.hpp"
#include "app/search_index.hpp"

namespace {

using namespace bipgen;

// "VmRSS" or "VmHWM", in KiB; 0 where the system does not say.
long memory(const std::string& key) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(key + ":")) return std::strtol(line.c_str() + key.size() + 1, nullptr, 10);
  }
  return 0;
}

void write(const std::filesystem::path& path, std::string_view content) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << content;
}

}  // namespace

int main(int argc, char** argv) {
  const auto today = argc > 2 ? calendar::Date::from_iso(argv[2]) : std::nullopt;
  if (!today) {
    std::cerr << "usage: index_time SITE TODAY [THREADS [FOLDER]]\n";
    return 2;
  }
  const auto threads = argc > 3 ? static_cast<unsigned>(std::strtoul(argv[3], nullptr, 10)) : 0U;
  app::Progress progress(false);
  source::Diagnostics diagnostics;
  const auto loaded = app::load_site(argv[1], {*today, threads}, progress, diagnostics);
  if (diagnostics.has_errors()) {
    std::cerr << argv[1] << ": bipgen build tells what is wrong with it\n";
    return 1;
  }
  app::give_charts(loaded->site);
  app::list_outputs(loaded->site);

  const std::filesystem::path kept = argc > 4 ? argv[4] : "";
  std::ofstream("/proc/self/clear_refs") << "5";  // forgets the peak of loading
  const long before = memory("VmRSS");
  std::size_t files = 0;
  std::size_t bytes = 0;
  const std::clock_t cpu = std::clock();
  const auto start = std::chrono::steady_clock::now();
  app::write_search_index(loaded->site, app::polish(), threads, progress,
                          [&](std::string_view path, std::string_view content) {
                            ++files;
                            bytes += content.size();
                            if (!kept.empty()) write(kept / path, content);
                          });
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  std::cout << "{\"seconds\": " << seconds.count() << ", \"files\": " << files
            << ", \"cpu_seconds\": " << static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC
            << ", \"bytes\": " << bytes << ", \"memory_kib\": " << memory("VmHWM") - before
            << "}\n";
  return 0;
}
