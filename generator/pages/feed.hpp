// The newest events as entries of a feed; the feed itself is written by exports/.
#pragma once

#include <string>
#include <vector>

#include "calendar/date.hpp"
#include "pages/site.hpp"

namespace bipgen::pages {

struct FeedItem {
  std::string id;
  std::string title;
  std::string text;
  std::string href;  // relative to the feed
  std::string topic;
  calendar::Date day;
};

// The newest hundred that have happened by today and whose day is known or bounded, newest first.
std::vector<FeedItem> feed_items(const Site& site);

// A tag URI (RFC 4151) for what the key names:
// "tag:bip.example.org,2025:zarzadzenie-7-2025/wydanie". It stands under the host of the body's own
// BIP, not of this site: the event is the body's, and its id stays whatever address the site gets.
std::string tag_uri(const Publisher& publisher, int year, const std::string& key);

}  // namespace bipgen::pages
