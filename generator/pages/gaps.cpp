#include "pages/gaps.hpp"

#include <algorithm>

namespace bipgen::pages {

namespace {

// The act that follows this one on its subject, as far as is known. An act that repeals is held, or
// we should not know that it repeals.
const timeline::Entry* next_of(const Site& site, const timeline::Entry& entry) {
  return entry.ending.by ? site.timeline.find(*entry.ending.by) : nullptr;
}

}  // namespace

const timeline::Entry* gap_after(const Site& site, const history::DatedStructure& dated) {
  // A later text of the same act has taken its place before the next act could.
  const bool is_last =
      std::none_of(site.structures.begin(), site.structures.end(), [&dated](const auto& other) {
        return other.structure.act == dated.structure.act && other.date > dated.date;
      });
  if (!is_last) return nullptr;
  const timeline::Entry* entry = site.timeline.find(dated.structure.act);
  const timeline::Entry* next = entry != nullptr ? next_of(site, *entry) : nullptr;
  return next != nullptr && !next->held ? next : nullptr;
}

std::vector<const timeline::Entry*> gaps_between(const Site& site,
                                                 const history::DatedStructure& before,
                                                 const history::DatedStructure& after) {
  std::vector<const timeline::Entry*> gaps;
  const timeline::Entry* entry = site.timeline.find(before.structure.act);
  std::vector<const timeline::Entry*> seen;
  while (entry != nullptr && entry->id != after.structure.act) {
    // Acts that end one another in a circle are an author's mistake.
    if (std::find(seen.begin(), seen.end(), entry) != seen.end()) break;
    seen.push_back(entry);
    entry = next_of(site, *entry);
    if (entry == nullptr || entry->held) continue;
    const auto& earliest = entry->in_force.from.earliest;
    if (!earliest || *earliest <= after.date) gaps.push_back(entry);
  }
  return gaps;
}

}  // namespace bipgen::pages
