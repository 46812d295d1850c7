// How the site tells an event, on the timeline and in the feed.
#pragma once

#include <string>
#include <vector>

#include "pages/events.hpp"
#include "pages/site.hpp"

namespace bipgen::pages {

// Another act that has to do with the event: "uchyla: zarządzenie nr 3476/2024 (§ 23)".
struct RelatedAct {
  std::string word;
  std::string name;
  std::string path;        // in the output, "" when it has no page
  act::Citation citation;  // on that page; or empty
};

struct EventWords {
  std::string kind;   // "wejście w życie"
  std::string title;  // the act's name, or what was compared
  std::string path;   // of the page that tells more
  std::string text;   // what is added in words; may be empty
  std::vector<RelatedAct> related;
};

EventWords words_for(const Site& site, const Event& event);

}  // namespace bipgen::pages
