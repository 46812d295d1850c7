// Internal links of the pages that were made: every one must lead to a file of the output, every
// fragment to an id. Pages are fed one by one; only addresses and ids are kept.
#pragma once

#include <memory>
#include <string_view>

#include "source/diagnostics.hpp"

namespace bipgen::publishing {

class LinkCheck {
 public:
  LinkCheck();
  ~LinkCheck();
  LinkCheck(LinkCheck&&) = delete;

  // May be called from many threads, in any order. `path` as given to Writer::add. HTML (by the
  // path's ending) is scanned for href and src (also in inline SVG), redirects, id, and the
  // attributes that name ids (aria-labelledby, aria-describedby, aria-controls, for); other files
  // are only known by their path.
  void add(std::string_view path, std::string_view content);

  // Once, after the last `add`: a link out of the output or to a path of the server, a link to a
  // file that is not there, to a fragment that no element bears, a doubled id. Sorted. What many
  // pages have in common is reported once, at the first of them, with their number.
  source::Diagnostics finish();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace bipgen::publishing
