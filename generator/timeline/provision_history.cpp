// How single provisions became what they are.
#include <algorithm>

#include "act/citation_ranges.hpp"
#include "act/lookup.hpp"
#include "timeline/text_history.hpp"

namespace bipgen::timeline {

using act::Citation;
using amending::EventKind;

namespace {

// `citation` with `now` at its beginning put in the place of `formerly`, or the other way round.
Citation moved(const Citation& citation, const Citation& from, const Citation& to) {
  Citation result = to;
  result.steps.insert(result.steps.end(),
                      citation.steps.begin() + static_cast<std::ptrdiff_t>(from.steps.size()),
                      citation.steps.end());
  return result;
}

bool gives_whole_wording(EventKind kind) {
  return kind != EventKind::words_changed && kind != EventKind::renumbered;
}

struct Standing {
  Citation citation;
  std::vector<VersionEvent> events;
};

// What stood under old numbers stands under the new ones; all at once, as numbers change places.
void renumber(std::vector<Standing>& standing, const std::vector<const VersionEvent*>& renumbered) {
  for (Standing& one : standing) {
    for (const VersionEvent* event : renumbered) {
      const Citation& formerly = *event->event.formerly;
      if (!act::covers(formerly, one.citation)) continue;
      one.citation = moved(one.citation, formerly, event->event.provision);
      break;
    }
  }
}

void add(std::vector<Standing>& standing, const VersionEvent& event) {
  const Citation& citation = event.event.provision;
  if (gives_whole_wording(event.event.kind)) {
    standing.erase(std::remove_if(standing.begin(), standing.end(),
                                  [&citation](const Standing& one) {
                                    return one.citation != citation &&
                                           act::covers(citation, one.citation);
                                  }),
                   standing.end());
  }
  const auto found = std::find_if(standing.begin(), standing.end(), [&citation](const Standing& s) {
    return s.citation == citation;
  });
  Standing& own = found != standing.end() ? *found : standing.emplace_back(Standing{citation, {}});
  own.events.push_back(event);
}

// The events of one instruction that give new numbers.
std::vector<const VersionEvent*> renumbering(const std::vector<VersionEvent>& events,
                                             std::size_t first) {
  std::vector<const VersionEvent*> found;
  for (std::size_t i = first; i < events.size() && events[i].change == events[first].change; ++i) {
    if (events[i].event.formerly) found.push_back(&events[i]);
  }
  return found;
}

// Under whatever number.
bool same_words(act::Provision a, const act::Provision& b) {
  a.label = b.label;
  a.run_in = b.run_in;
  return act::same_wording(a, b);
}

// Where the words that stand at `citation` after the events stood before them.
Citation traced_back(Citation citation, const std::vector<const VersionEvent*>& events) {
  for (std::size_t i = events.size(); i > 0;) {
    const std::size_t change = events[i - 1]->change;
    std::size_t first = i;
    while (first > 0 && events[first - 1]->change == change) --first;
    for (std::size_t k = first; k < i; ++k) {
      const amending::ProvisionEvent& event = events[k]->event;
      if (!event.formerly || !act::covers(event.provision, citation)) continue;
      citation = moved(citation, event.provision, *event.formerly);
      break;
    }
    i = first;
  }
  return citation;
}

}  // namespace

std::map<std::string, std::vector<VersionEvent>> standing_events(const Version& version) {
  std::vector<Standing> standing;
  for (std::size_t i = 0; i < version.events.size(); ++i) {
    const bool first_of_change = i == 0 || version.events[i - 1].change != version.events[i].change;
    if (first_of_change) renumber(standing, renumbering(version.events, i));
    add(standing, version.events[i]);
  }
  std::map<std::string, std::vector<VersionEvent>> by_citation;
  for (Standing& one : standing) {
    by_citation.emplace(print(one.citation), std::move(one.events));
  }
  return by_citation;
}

std::vector<EarlierWording> earlier_wordings(const TextHistory& history, std::size_t version,
                                             const Citation& citation) {
  std::vector<EarlierWording> found;
  const act::Provision* last = act::resolve(history.versions[version].text, citation);
  Citation there = citation;
  for (std::size_t i = version; i-- > 0;) {
    const Version& later = history.versions[i + 1];
    std::vector<const VersionEvent*> between;
    for (const VersionEvent& event : later.events) {
      const bool is_new = std::find(later.changes.begin(), later.changes.end(), event.change) !=
                          later.changes.end();
      if (is_new) between.push_back(&event);
    }
    there = traced_back(std::move(there), between);
    const act::Provision* provision = act::resolve(history.versions[i].text, there);
    const bool same = provision == nullptr || (last != nullptr && same_words(*provision, *last));
    if (provision != nullptr) last = provision;
    if (!same) found.push_back({i, there, provision});
  }
  return found;
}

}  // namespace bipgen::timeline
