#include "pages/feed.hpp"

#include <algorithm>

#include "pages/addresses.hpp"
#include "pages/event_words.hpp"
#include "pages/wording.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

namespace {

constexpr std::size_t most_items = 100;

// "https://www.bip.krakow.pl/" -> "www.bip.krakow.pl"; what is no host of letters, digits, dots and
// hyphens gives "bip".
std::string host_of(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme != std::string_view::npos) address.remove_prefix(scheme + 3);
  address = address.substr(0, address.find_first_of("/?#"));
  const std::size_t user = address.rfind('@');
  if (user != std::string_view::npos) address.remove_prefix(user + 1);
  const std::string host = text::to_lower(address.substr(0, address.find(':')));
  const bool plain = !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
    return text::is_ascii_lower(c) || text::is_digit(c) || c == '.' || c == '-';
  });
  return plain ? host : "bip";
}

// A year that never changes: of the act's number. Acts without one get the year in which public
// bodies had to have a BIP.
int year_for(const Event& event) {
  const act::ActId& id = event.dated != nullptr ? event.dated->structure.act : event.entry->id;
  return timeline::year_of(id.number).value_or(2003);
}

std::string text_of(const Site& site, const Event& event, const EventWords& words) {
  std::string text = words.text;
  const auto add = [&](const std::string& part) {
    // A sentence is followed by one; "28 lipca 2025 r." is none.
    const bool sentence = text.ends_with('.') && !text.ends_with(" r.");
    if (!text.empty()) text += sentence ? " " : "; ";
    text += sentence ? text::capitalized(part) : part;
  };
  if (!event.when.exact()) {
    add(site.strings->format("events.day", {{"day", moment_text(site, event.when)}}));
  }
  for (const RelatedAct& one : words.related) {
    const std::string place = one.citation.empty() ? "" : " (" + print(one.citation) + ")";
    add(one.word + " " + one.name + place);
  }
  return text;
}

}  // namespace

std::string tag_uri(const Publisher& publisher, int year, const std::string& key) {
  return "tag:" + host_of(publisher.bip) + "," + std::to_string(year) + ":" + key;
}

std::vector<FeedItem> feed_items(const Site& site) {
  std::vector<FeedItem> items;
  for (const Event& event : events_of(site)) {
    const auto day = day_of(event);
    // What may not have happened yet is no news.
    if (!day || *day > site.today) continue;
    const EventWords words = words_for(site, event);
    items.push_back({tag_uri(site.publisher, year_for(event), key_of(site, event)),
                     text::capitalized(words.kind) + ": " + words.title,
                     text_of(site, event, words), relative_link(address::feed, words.path),
                     std::string(slug_of(topic_of(event.kind))), *day});
    if (items.size() == most_items) break;
  }
  return items;
}

}  // namespace bipgen::pages
