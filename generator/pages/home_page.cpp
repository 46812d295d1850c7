// The first page: who publishes, the office today, the latest acts, the way on.
#include "pages/act_links.hpp"
#include "pages/act_rows.hpp"
#include "pages/addresses.hpp"
#include "pages/make_pages.hpp"
#include "pages/structure_tree.hpp"
#include "pages/unit_links.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {
namespace {

using templates::List;
using templates::Object;

constexpr std::size_t latest_acts = 6;

Object office_today(const Site& site, std::string_view from, const history::DatedStructure& today) {
  const timeline::Entry* entry = site.timeline.find(today.structure.act);
  Object structure = {
      {"heading", site.strings->format("home.structure", {{"office", today.structure.office}})},
      {"date", site.spelled(today.date)},
      {"chart", chart_html(site, today, from)},
      {"tree", structure_tree(site, from, today)},
      {"href", relative_link(from, address::structures)},
      {"units_count", site.strings->plural("structure.units", today.structure.units.size())}};
  if (entry != nullptr) {
    structure.emplace_back("act", link_to(from, act_path(site, *entry), short_name(*entry)));
  }
  List dates;
  for (const history::DatedStructure& dated : site.structures) {
    if (&dated == &today) continue;
    dates.emplace_back(link_to(from, structure_path(site, dated), site.spelled(dated.date)));
  }
  structure.emplace_back("has_other_dates", !dates.empty());
  structure.emplace_back("other_dates", std::move(dates));
  return structure;
}

std::string render_home(const Site& site) {
  PageFrame frame;
  frame.path = address::home;
  frame.title = site.settings.title;
  frame.body_class = "glowna";
  List latest;
  const auto& entries = site.timeline.entries();
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    if (!entry->held) continue;
    latest.emplace_back(act_row(site, frame.path, *entry));
    if (latest.size() == latest_acts) break;
  }
  Object values = {{"heading", site.strings->format(
                                   "home.title", {{"name", site.publisher.issuer},
                                                  {"genitive", site.publisher.issuer_genitive}})},
                   {"latest", std::move(latest)},
                   {"acts_href", relative_link(frame.path, address::acts)},
                   {"acts_count", site.strings->plural("acts.count", entries.size())}};
  // A site with several offices shows them on a page of their own.
  const history::DatedStructure* today =
      site.offices.size() == 1 ? structure_of_today(site, site.offices.front()) : nullptr;
  if (today != nullptr) values.emplace_back("structure", office_today(site, frame.path, *today));
  List documents;
  for (const act::Document& document : site.documents) {
    documents.emplace_back(link_to(frame.path, address::document(document.slug), document.title));
  }
  List registers;
  for (const Register& table : site.registers) {
    registers.emplace_back(link_to(frame.path, address::register_page(table.slug), table.title));
  }
  values.emplace_back("has_side", !documents.empty() || !registers.empty());
  values.emplace_back("has_documents", !documents.empty());
  values.emplace_back("documents", std::move(documents));
  values.emplace_back("has_registers", !registers.empty());
  values.emplace_back("registers", std::move(registers));
  return render_page(site, "home", frame, std::move(values));
}

}  // namespace

void add_home_page(const Site& site, std::vector<Page>& pages) {
  pages.push_back({address::home, [&site] { return render_home(site); }});
}

}  // namespace bipgen::pages
