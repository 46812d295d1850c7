#include "pages/act_pairs.hpp"

namespace bipgen::pages {

using timeline::Entry;

ActPairs pair_acts(const timeline::Timeline& timeline) {
  ActPairs found;
  for (const timeline::Series& series : timeline.series()) {
    ActPair open;
    for (const act::ActId& id : series.acts) {
      const Entry* entry = timeline.find(id);
      if (entry == nullptr) continue;
      if (!entry->held || entry->act == nullptr) {
        if (open.before != nullptr) open.between.push_back(entry);
        continue;
      }
      if (open.before != nullptr) {
        open.after = entry;
        found.with_later.emplace(open.before->id, found.pairs.size());
        found.with_earlier.emplace(entry->id, found.pairs.size());
        found.pairs.push_back(std::move(open));
      }
      open = {entry, nullptr, {}};
    }
  }
  return found;
}

}  // namespace bipgen::pages
