// lineage.yaml: what the editor says of the descent of units, where the text alone does not settle
// it.
#pragma once

#include <string>
#include <vector>

#include "act/reference.hpp"
#include "history/changes.hpp"
#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::history {

struct Decision {
  enum class Verdict : std::uint8_t {
    confirm,  // a change that the rules detect: its status becomes `confirmed`
    reject,   // these units are not the same, or this change did not happen
    state,    // a change that the rules do not find
  } verdict = Verdict::confirm;
  act::ActId before_act;  // the acts of the two structures
  act::ActId after_act;
  std::vector<std::string> before;  // units and posts by code or name, as their act writes them
  std::vector<std::string> after;
  std::vector<ChangeKind> kinds;  // empty: whatever happened between them
  std::string note;               // why; shown with the change
  source::Location at;
};

// What is not understood is reported and left out.
std::vector<Decision> parse_lineage(const source::File& file, source::Diagnostics& diagnostics);

}  // namespace bipgen::history
