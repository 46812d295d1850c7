// `bipgen text ACT`: the text of an act as it is at a date.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.hpp"
#include "pages/site.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::app {

struct ActTextAnswer {
  bool found = false;
  std::string text;                   // when found: legal Markdown, without front matter
  std::vector<source::Message> note;  // when found: what text it is; else: what is wrong
  source::Diagnostics outstanding;    // the changes that the text lacks
};

// The text of the day; without a day, the text as issued. Of a day on which the act is not in
// force, the text that stands nearest, and the note says so.
ActTextAnswer text_of_act(const pages::Site& site, std::string_view act,
                          std::optional<calendar::Date> day);

}  // namespace bipgen::app
