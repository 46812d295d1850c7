// golden_runner [--update] <stage>/<case>...: runs cases that lie below the working folder.
// Exit status: 0 all as expected or rewritten, 1 a difference, 2 wrong use.
#include <algorithm>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "golden/run_case.hpp"
#include "golden/stages.hpp"

namespace bipgen::golden {
namespace {

namespace fs = std::filesystem;

const Stage& stage_of(const fs::path& case_folder) {
  const std::string name = case_folder.parent_path().filename().string();
  const auto& stages = all_stages();
  const auto found = std::find_if(stages.begin(), stages.end(),
                                  [&](const Stage& stage) { return stage.name == name; });
  if (found == stages.end()) {
    throw std::runtime_error("tests/golden/stages.cpp has no stage `" + name + "`");
  }
  return *found;
}

int run(const std::vector<std::string>& arguments) {
  const bool update = !arguments.empty() && arguments.front() == "--update";
  if (arguments.size() == (update ? 1u : 0u)) {
    std::cerr << "usage: golden_runner [--update] <stage>/<case>...\n";
    return 2;
  }
  bool all_equal = true;
  for (std::size_t i = update ? 1 : 0; i < arguments.size(); ++i) {
    const fs::path folder = arguments[i];
    const auto actual = actual_of(stage_of(folder).run, folder);
    const std::string report = difference(expected_of(folder), actual);
    if (report.empty()) continue;
    if (update) {
      record(folder, actual);
      std::cout << "rewritten: " << folder.string() << "\n";
      continue;
    }
    std::cout << report << "\nscripts/update-golden " << folder.string()
              << " takes the new state over\n";
    all_equal = false;
  }
  return all_equal ? 0 : 1;
}

}  // namespace
}  // namespace bipgen::golden

int main(int argc, char** argv) {
  try {
    return bipgen::golden::run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::cerr << "golden_runner: " << error.what() << "\n";
    return 2;
  }
}
