// An Atom feed (RFC 4287). Knows nothing of acts: its input is plain words, addresses and days.
#pragma once

#include <string>
#include <vector>

#include "calendar/date.hpp"

namespace bipgen::exports {

struct FeedEntry {
  std::string id;  // an IRI that never changes and no other entry has
  std::string title;
  std::string summary;
  std::string href;  // relative to the feed, or absolute
  std::string category;
  calendar::Date updated;
};

struct Feed {
  std::string id;
  std::string language;
  std::string title;
  std::string subtitle;
  std::string author;
  std::string self_href;
  std::string page_href;  // the page that tells the same
  std::vector<FeedEntry> entries;
};

// The feed as XML. Its `updated` is that of its newest entry; a day is given as its noon in UTC, so
// that it is the same day in nearly every time zone. "" without entries: a feed must say when it
// was updated, and nothing has happened.
std::string atom_xml(const Feed& feed);

}  // namespace bipgen::exports
