// Everything that happened, as dated events: acts issued, in force and ended, records made and
// published, the office changed. Three clocks are kept apart by the kind of event.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pages/site.hpp"

namespace bipgen::pages {

enum class EventKind : std::uint8_t {
  issued,           // an act was signed or passed
  begins,           // an act enters into force
  ends,             // an act is no longer in force
  amended,          // the text of an act changes
  created,          // metryczka: the information was made
  published,        // metryczka: it was published in the BIP
  reorganized,      // an office changed from one structure to the next
  first_structure,  // the first structure of an office that is known
};
// As in keys of strings: "first_structure".
std::string_view name_of(EventKind kind);

// What readers filter by.
enum class EventTopic : std::uint8_t { acts, validity, structure, record };
inline constexpr EventTopic event_topics[] = {EventTopic::acts, EventTopic::validity,
                                              EventTopic::structure, EventTopic::record};
EventTopic topic_of(EventKind kind);
// As in keys of strings; in addresses "akty", "obowiazywanie", "struktura", "bip".
std::string_view name_of(EventTopic topic);
std::string_view slug_of(EventTopic topic);

// Pointers into the site.
struct Event {
  EventKind kind = EventKind::issued;
  calendar::Moment when;
  const timeline::Entry* entry = nullptr;  // the act; of a structure, the one that states it
  const history::DatedStructure* dated = nullptr;  // of reorganized and first_structure
  const history::Step* step = nullptr;             // of reorganized
  std::optional<std::size_t> version;              // of amended: the one that begins
};

// The day that an event stands at in a list: the day itself, else the latest that it can have been,
// else the earliest; empty when nothing is known.
std::optional<calendar::Date> day_of(const Event& event);

// It has certainly not happened by that day.
bool is_future(const Event& event, calendar::Date today);

// Newest first, by day_of; those without any day at the end. What nothing is known of is left out:
// the beginning of an act that is only cited.
std::vector<Event> events_of(const Site& site);

// Fills Site::has_events and has_news. To be called once timeline and structures stand.
void index_events(Site& site);

// Stable and unique among the events of a publisher, whatever is learned of their days:
// "zarzadzenie-1756-2022/wydanie".
std::string key_of(const Site& site, const Event& event);

}  // namespace bipgen::pages
