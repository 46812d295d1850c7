// Internal links of the pages that were made: every one must lead to a file of the output, every
// fragment to an id. Pages are fed one by one; only addresses and ids are kept.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "source/diagnostics.hpp"

namespace bipgen::publishing {

class LinkCheck {
 public:
  LinkCheck();
  ~LinkCheck();

  // May be called from many threads. `path` as given to Writer::add; HTML is scanned for href, src
  // and id, other files are only known by their path.
  void add(std::string_view path, std::string_view content);

  // A link out of the output, to a file that is not there, or to a fragment that no element bears;
  // a doubled id. Sorted.
  source::Diagnostics finish() const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace bipgen::publishing
