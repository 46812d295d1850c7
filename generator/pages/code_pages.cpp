// The page of a code: which units and posts bore it, in which structures, and whether it was given
// to another one; and the list of codes.
#include <algorithm>

#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/change_wording.hpp"
#include "pages/make_pages.hpp"
#include "pages/structure_basis.hpp"
#include "pages/unit_facts.hpp"
#include "pages/unit_links.hpp"
#include "pages/wording.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {
namespace {

using history::DatedStructure;
using templates::List;
using templates::Object;

bool is_today(const Site& site, std::size_t structure) {
  return structure_of_today(site, office_of(site, structure)) == &site.structures[structure];
}

// The provision that names the unit or post.
organization::Source source_of(const organization::Structure& structure, std::string_view id) {
  if (const auto* unit = structure.unit(id)) return unit->component_source;
  if (const auto* post = structure.post(id)) return post->source;
  return {};
}

Object use_row(const Site& site, std::string_view from, const CodeUse& use) {
  const DatedStructure& dated = site.structures[use.structure];
  return {{"structure", link_to(from, structure_path(site, dated), site.spelled(dated.date))},
          {"name", name_in(dated.structure, use.id)},
          {"period", period_text(site, dated)},
          {"source", source_link(site, from, source_of(dated.structure, use.id), WithAct::yes)}};
}

// The code that the bearer has today, where it stands in today's structure.
Object todays_code(const Site& site, std::string_view from, const CodeUse& use,
                   std::string_view code) {
  const history::Unit* unit = unit_of(site, use.structure, use.id);
  if (unit == nullptr) return {};
  for (const history::UnitAppearance& seen : unit->appearances) {
    if (!is_today(site, seen.structure)) continue;
    Object party = coded_party(site, from, seen.structure, seen.state_id);
    const bool same = code_in(site.structures[seen.structure].structure, seen.state_id) == code;
    return same ? Object() : party;
  }
  return {};
}

Object bearer_row(const Site& site, std::string_view from, const CodeEntry& entry,
                  const CodeBearer& bearer) {
  const CodeUse& last = bearer.uses.back();
  List uses;
  for (auto use = bearer.uses.rbegin(); use != bearer.uses.rend(); ++use) {
    Object row = use_row(site, from, *use);
    row.emplace_back("first", uses.empty());
    uses.emplace_back(std::move(row));
  }
  const bool current = std::any_of(bearer.uses.begin(), bearer.uses.end(), [&](const CodeUse& use) {
    return is_today(site, use.structure);
  });
  Object row = {
      {"href", unit_href(site, from, last.structure, last.id)},
      {"label", name_in(site.structures[last.structure].structure, last.id)},
      {"office", site.offices.size() == 1 ? "" : site.structures[last.structure].structure.office},
      {"current", current},
      {"uses", std::move(uses)}};
  row.emplace_back("now", current ? Object() : todays_code(site, from, last, entry.code));
  return row;
}

// Those of today first, then the latest.
std::vector<const CodeBearer*> in_order(const CodeEntry& entry) {
  std::vector<const CodeBearer*> bearers;
  for (const CodeBearer& bearer : entry.bearers) bearers.push_back(&bearer);
  std::stable_sort(bearers.begin(), bearers.end(), [](const CodeBearer* a, const CodeBearer* b) {
    return a->uses.back().structure > b->uses.back().structure;
  });
  return bearers;
}

List bearer_rows(const Site& site, std::string_view from, const CodeEntry& entry) {
  List rows;
  for (const CodeBearer* bearer : in_order(entry)) {
    rows.emplace_back(bearer_row(site, from, entry, *bearer));
  }
  return rows;
}

std::string render_code(const Site& site, const CodeEntry& entry) {
  PageFrame frame;
  frame.path = address::code(entry.slug);
  frame.title = site.strings->format("codes.page_title", {{"code", entry.code}});
  frame.section = address::units;
  frame.body_class = "kod-strona";
  frame.crumbs = {{site.string("menu.units"), address::units},
                  {site.string("codes.title"), address::codes}};
  const auto& bearers = entry.bearers;
  const bool today = std::any_of(bearers.begin(), bearers.end(), [&](const CodeBearer& bearer) {
    return std::any_of(bearer.uses.begin(), bearer.uses.end(),
                       [&](const CodeUse& use) { return is_today(site, use.structure); });
  });
  return render_page(site, "code", frame,
                     {{"heading", entry.code},
                      {"reused", was_reused(entry)},
                      {"today", today},
                      {"bearers", bearer_rows(site, frame.path, entry)}});
}

std::string render_code_list(const Site& site) {
  PageFrame frame;
  frame.path = address::codes;
  frame.title = site.string("codes.title");
  frame.section = address::units;
  frame.crumbs = {{site.string("menu.units"), address::units}};
  std::vector<const CodeEntry*> entries;
  for (const auto& [code, entry] : site.codes) entries.push_back(&entry);
  std::stable_sort(entries.begin(), entries.end(), [](const CodeEntry* a, const CodeEntry* b) {
    return text::collation_key(a->code) < text::collation_key(b->code);
  });
  List rows;
  for (const CodeEntry* entry : entries) {
    rows.emplace_back(Object{{"code", entry->code},
                             {"code_href", code_href(site, frame.path, entry->code)},
                             {"reused", was_reused(*entry)},
                             {"bearers", bearer_rows(site, frame.path, *entry)}});
  }
  return render_page(site, "codes", frame, {{"heading", frame.title}, {"rows", std::move(rows)}});
}

}  // namespace

void add_code_pages(const Site& site, std::vector<Page>& pages) {
  if (site.codes.empty()) return;
  for (const auto& [code, entry] : site.codes) {
    pages.push_back(
        {address::code(entry.slug), [&site, &entry = entry] { return render_code(site, entry); }});
  }
  pages.push_back({address::codes, [&site] { return render_code_list(site); }});
}

}  // namespace bipgen::pages
