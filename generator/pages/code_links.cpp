#include "pages/code_links.hpp"

#include "pages/unit_links.hpp"

namespace bipgen::pages {

std::string code_href_in_act(const Site& site, std::string_view from, const act::ActId& act,
                             std::string_view code) {
  const CodeEntry* entry = find_code(site, code);
  if (entry == nullptr) return "";
  const CodeUse* meant = nullptr;
  for (const CodeBearer& bearer : entry->bearers) {
    for (const CodeUse& use : bearer.uses) {
      if (site.structures[use.structure].structure.act != act) continue;
      if (meant != nullptr &&
          unit_of(site, meant->structure, meant->id) != unit_of(site, use.structure, use.id)) {
        return code_href(site, from, code);
      }
      meant = &use;
    }
  }
  const std::string unit =
      meant != nullptr ? unit_href(site, from, meant->structure, meant->id) : "";
  return unit.empty() ? code_href(site, from, code) : unit;
}

}  // namespace bipgen::pages
