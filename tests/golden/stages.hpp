// The stages that golden cases run, and what each takes and gives. The table is in stages.cpp.
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

#include "calendar/date.hpp"
#include "source/diagnostics.hpp"
#include "source/file.hpp"
#include "support/file_tree.hpp"

namespace bipgen::golden {

struct Input {
  std::filesystem::path folder;     // the case's in/, for stages that read files themselves
  std::vector<source::File> files;  // by path; those that source::to_file let through
};

using Run = std::function<testing::FileTree(const Input&, source::Diagnostics&)>;

struct Stage {
  std::string_view name;
  Run run;
};

const std::vector<Stage>& all_stages();

// The day for which texts at every date are worked out: some changes are still to come.
inline calendar::Date today_of_tests() {
  return *calendar::Date::from_ymd(2026, 6, 1);
}

}  // namespace bipgen::golden
