// The units of a list as the amended text will have them, with lawful numbers. Private to
// drafting/.
#pragma once

#include <string>
#include <vector>

#include "act/act.hpp"
#include "drafting/align.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::drafting {

// The two files, for findings.
struct Files {
  std::string before;
  std::string after;
};

struct Entry {
  const act::Provision* before = nullptr;  // nullptr: it is added
  const act::Provision* after = nullptr;   // nullptr: it is left out
  act::Label label;                        // in the amended text
  std::size_t before_index = 0;            // in the lists that were compared
  std::size_t after_index = 0;

  bool is_added() const { return !before; }
  bool is_left_out() const { return !after; }
};

// Of two wordings of a list; `citation_of_parent` is for messages. Numbers that the law does not
// allow are set right: what was there keeps its number, what is added gets one by ZTP § 89. That is
// reported, as are units that are left out and units that stand elsewhere.
std::vector<Entry> entries_of(const std::vector<Unit>& before, const std::vector<Unit>& after,
                              const std::string& citation_of_parent, const Files& files,
                              source::Diagnostics& diagnostics);

}  // namespace bipgen::drafting
