#include "drafting/expected_units.hpp"

#include "act/lookup.hpp"

namespace bipgen::drafting {

using act::Provision;

namespace {

void list_units(const std::vector<Provision>& provisions, const Provision* parent,
                const act::Citation& citation, std::vector<ExpectedUnit>& found) {
  const auto citations = act::citations_of(provisions, parent, citation);
  for (std::size_t i = 0; i < provisions.size(); ++i) {
    const Provision& provision = provisions[i];
    if (!act::is_heading(provision.level)) {
      found.push_back({act::print(citations[i]), provision, provision.span});
      continue;
    }
    found.push_back({act::print(citations[i]), without_children(provision), provision.span});
    list_units(provision.children, &provision, citations[i], found);
  }
}

}  // namespace

std::vector<ExpectedUnit> units_of_text(const std::vector<Provision>& provisions) {
  std::vector<ExpectedUnit> units;
  list_units(provisions, nullptr, {}, units);
  return units;
}

Provision without_children(const Provision& chapter) {
  Provision heading = chapter;
  heading.children.clear();
  return heading;
}

}  // namespace bipgen::drafting
