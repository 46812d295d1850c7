// What the command line says of `bipgen import`.
#pragma once

#include <string>
#include <vector>

namespace bipgen::app {

struct ImportArguments {
  std::vector<std::string> files;
  std::string into = ".";              // a site, a content folder or any other
  std::string output;                  // of one file; "" for its place below `into`
  std::vector<std::string> no_repair;  // names of RepairKind
  bool interactive = false;
  std::string apply;     // a reviewed list; "" for none
  std::string findings;  // where to write the list; "" for nowhere
};

}  // namespace bipgen::app
