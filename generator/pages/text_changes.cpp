#include "pages/text_changes.hpp"

#include <algorithm>

#include "pages/act_links.hpp"
#include "pages/addresses.hpp"

namespace bipgen::pages {

std::string text_change_path(const Site& site, const timeline::Entry& entry, const ActText& before,
                             const ActText& after) {
  return address::act_text_change(act_path(site, entry), before.slug + "_" + after.slug);
}

std::vector<std::pair<std::size_t, std::size_t>> compared_texts(const std::vector<ActText>& texts) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  if (texts.size() < 2) return pairs;
  const auto present = static_cast<std::size_t>(&present_of(texts) - texts.data());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) pairs.emplace_back(i - 1, i);
    if (i != present) pairs.emplace_back(std::min(i, present), std::max(i, present));
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace bipgen::pages
