#include "pages/role_links.hpp"

#include <algorithm>

#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/frame.hpp"

namespace bipgen::pages {

using organization::Role;
using organization::RoleDuties;
using organization::RoleMention;
using organization::RolePassage;
using organization::TextId;
using templates::List;
using templates::Object;

namespace {

bool is_at_or_inside(const act::Citation& citation, const act::Citation& outer) {
  return citation.steps.size() >= outer.steps.size() &&
         std::equal(outer.steps.begin(), outer.steps.end(), citation.steps.begin());
}

Object link_to_role(std::string_view from, const Role& role) {
  return link_to(from, address::role(role.id), role.name);
}

}  // namespace

List roles_in(const Site& site, std::string_view from, const TextId& text) {
  List links;
  for (const Role& role : site.roles) {
    const bool named =
        std::any_of(role.passages.begin(), role.passages.end(),
                    [&](const RolePassage& passage) { return passage.text == text; });
    if (named) links.emplace_back(link_to_role(from, role));
  }
  return links;
}

List roles_at(const Site& site, std::string_view from, const TextId& text,
              const act::Citation& citation) {
  List links;
  for (const Role& role : site.roles) {
    for (const RolePassage& passage : role.passages) {
      if (!(passage.text == text)) continue;
      const bool here =
          std::any_of(passage.mentions.begin(), passage.mentions.end(),
                      [&](const RoleMention& mention) {
                        return is_at_or_inside(mention.citation, citation);
                      }) ||
          std::any_of(passage.duties.begin(), passage.duties.end(), [&](const RoleDuties& duties) {
            return is_at_or_inside(duties.citation, citation);
          });
      if (here) links.emplace_back(link_to_role(from, role));
    }
  }
  return links;
}

const Role* role_listed_at(const Site& site, std::string_view document,
                           const act::Citation& citation) {
  const Role* found = nullptr;
  for (const Role& role : site.roles) {
    for (const RolePassage& passage : role.passages) {
      if (passage.text.act || passage.text.document != document) continue;
      const bool listed = std::any_of(
          passage.duties.begin(), passage.duties.end(),
          [&](const RoleDuties& duties) { return is_at_or_inside(duties.citation, citation); });
      if (!listed) continue;
      if (found != nullptr && found != &role) return nullptr;
      found = &role;
    }
  }
  return found;
}

std::vector<const RolePassage*> passages_in_order(const Site& site, const Role& role) {
  std::vector<const RolePassage*> passages;
  for (const RolePassage& passage : role.passages) passages.push_back(&passage);
  const auto day = [&](const RolePassage* passage) {
    const timeline::Entry* entry =
        passage->text.act ? site.timeline.find(*passage->text.act) : nullptr;
    return entry != nullptr ? entry->date : std::nullopt;
  };
  std::stable_sort(passages.begin(), passages.end(),
                   [&](const RolePassage* a, const RolePassage* b) { return day(a) > day(b); });
  return passages;
}

Object place_link(const Site& site, std::string_view from, const TextId& text,
                  const act::Citation& citation) {
  if (text.act) return source_link(site, from, {*text.act, citation}, WithAct::no);
  return {{"href", relative_link(from, address::document(text.document), citation)},
          {"label", print(citation)}};
}

}  // namespace bipgen::pages
