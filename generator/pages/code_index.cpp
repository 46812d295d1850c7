#include "pages/code_index.hpp"

#include <algorithm>
#include <set>

#include "pages/addresses.hpp"
#include "pages/site.hpp"
#include "pages/unit_tasks.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

using organization::Structure;

namespace {

void add_use(const Site& site, const std::string& code, CodeUse use, CodeIndex& index) {
  if (code.empty()) return;
  CodeEntry& entry = index[code];
  entry.code = code;
  const auto bearer =
      std::find_if(entry.bearers.begin(), entry.bearers.end(), [&](const CodeBearer& one) {
        const CodeUse& last = one.uses.back();
        return same_holder(site, use.structure, use.id, last.structure, last.id);
      });
  CodeBearer& found = bearer == entry.bearers.end() ? entry.bearers.emplace_back() : *bearer;
  found.uses.push_back(std::move(use));
}

bool is_named_as_unit(const Structure& structure, const organization::Post& post) {
  const auto* unit = structure.unit(post.unit);
  return unit != nullptr && unit->code == post.code;
}

// In the order of first use, so that a later code never takes the address of an earlier one.
void give_slugs(const std::vector<std::string>& order, CodeIndex& index) {
  std::set<std::string> taken;
  for (const std::string& code : order) {
    std::string base = text::slug(code, '-', text::Case::kept);
    if (base.empty()) base = "kod";
    std::string slug = base;
    // File systems that do not tell capitals from small letters are served too.
    for (int number = 2; !taken.insert(text::to_lower(slug)).second; ++number) {
      slug = base + "-" + std::to_string(number);
    }
    index[code].slug = std::move(slug);
  }
}

}  // namespace

void index_codes(Site& site) {
  CodeIndex index;
  std::vector<std::string> order;
  const auto use = [&](const std::string& code, std::size_t structure, const std::string& id) {
    if (!code.empty() && !index.contains(code)) order.push_back(code);
    add_use(site, code, {structure, id}, index);
  };
  for (std::size_t i = 0; i < site.structures.size(); ++i) {
    const Structure& structure = site.structures[i].structure;
    for (const auto& unit : structure.units) use(unit.code, i, unit.id);
    for (const auto& post : structure.posts) {
      if (!is_named_as_unit(structure, post)) use(post.code, i, post.id);
    }
  }
  give_slugs(order, index);
  site.codes = std::move(index);
}

const CodeEntry* find_code(const Site& site, std::string_view code) {
  const auto found = site.codes.find(code);
  return found == site.codes.end() ? nullptr : &found->second;
}

std::string code_href(const Site& site, std::string_view from, std::string_view code) {
  const CodeEntry* entry = find_code(site, code);
  return entry == nullptr ? "" : relative_link(from, address::code(entry->slug));
}

bool was_reused(const CodeEntry& entry) {
  return entry.bearers.size() > 1;
}

}  // namespace bipgen::pages
