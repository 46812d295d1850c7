// Runs the built program.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "support/file_tree.hpp"

namespace bipgen::testing {

struct Outcome {
  int status = -1;
  std::string out;
  std::string err;
};

// In the folder `where`; arguments are passed as they are. Of the variables that name a locale only
// those of `environment` are set ("LANG=pl_PL.UTF-8"): without any, the program speaks English.
Outcome run_tool(const std::filesystem::path& where, const std::vector<std::string>& arguments,
                 const std::vector<std::string>& environment = {});

// The same, with a terminal as the standard input, at which `typed` is typed.
Outcome run_at_terminal(const std::filesystem::path& where,
                        const std::vector<std::string>& arguments, const std::string& typed);

// Lines of a shell, which ends at the first that fails.
Outcome run_script(const std::filesystem::path& where, const std::string& script);

std::filesystem::path tool();     // the built program
std::filesystem::path project();  // the root of the sources

// A small site of "Miasto Przykładowo": two acts that state an office, one document, one register,
// one page; with the project's own theme. Paths as in a project: content/, site/.
FileTree small_site();

}  // namespace bipgen::testing
