// The register of acts: all of them, and by year.
#include <algorithm>
#include <map>

#include "pages/act_comparisons.hpp"
#include "pages/act_links.hpp"
#include "pages/act_rows.hpp"
#include "pages/act_texts.hpp"
#include "pages/addresses.hpp"
#include "pages/make_pages.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {

using templates::List;
using templates::Object;
using timeline::Entry;

Object act_row(const Site& site, std::string_view from, const Entry& entry) {
  const Validity validity = validity_of(entry, site.today);
  const timeline::TextHistory* history = history_of(site, entry.id);
  return {{"href", relative_link(from, act_path(site, entry))},
          {"type", std::string(name_of(entry.id.type))},
          {"number", entry.id.number},
          {"date", entry.date ? site.spelled(*entry.date) : std::string()},
          {"date_iso", entry.date ? entry.date->iso() : std::string()},
          {"title", entry.title},
          {"held", entry.held},
          {"amended", history != nullptr && history->changed_by(site.today)},
          {"validity_class", class_of(validity)},
          {"validity_word", word_for(site, validity)},
          {"validity", validity_text(site, entry)}};
}

namespace {

using Years = std::map<int, std::vector<const Entry*>>;  // 0: no year is known

int year_of_entry(const Entry& entry) {
  return timeline::year_of(entry).value_or(0);
}

std::string year_label(const Site& site, int year) {
  return year == 0 ? site.string("acts.no_year") : std::to_string(year);
}

// Of the acts of the years shown, the newest first.
List comparisons(const Site& site, const Years& years, std::string_view from,
                 const std::vector<int>& shown) {
  List links;
  for (const int year : shown) {
    const std::vector<const Entry*>& entries = years.at(year);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
      const auto pair = site.act_pairs.with_earlier.find((*entry)->id);
      if (pair == site.act_pairs.with_earlier.end()) continue;
      const ActPair& acts = site.act_pairs.pairs[pair->second];
      links.emplace_back(link_to(from, comparison_path(site, acts), pair_label(site, acts)));
    }
  }
  return links;
}

std::string render_list(const Site& site, const Years& years, const PageFrame& frame,
                        const std::vector<int>& shown) {
  List groups;
  for (const int year : shown) {
    List rows;
    const std::vector<const Entry*>& entries = years.at(year);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
      rows.emplace_back(act_row(site, frame.path, **entry));
    }
    groups.emplace_back(Object{{"label", year_label(site, year)},
                               {"href", relative_link(frame.path, address::acts_of_year(year))},
                               {"count", site.strings->plural("acts.count", entries.size())},
                               {"rows", std::move(rows)}});
  }
  List links;
  for (auto year = years.rbegin(); year != years.rend(); ++year) {
    Object link =
        link_to(frame.path, address::acts_of_year(year->first), year_label(site, year->first));
    link.emplace_back("current", frame.path == address::acts_of_year(year->first));
    links.emplace_back(std::move(link));
  }
  List pairs = comparisons(site, years, frame.path, shown);
  return render_page(site, "acts", frame,
                     {{"heading", frame.title},
                      {"has_comparisons", !pairs.empty()},
                      {"comparisons", std::move(pairs)},
                      {"groups", std::move(groups)},
                      {"years", std::move(links)},
                      {"all_href", relative_link(frame.path, address::acts)},
                      {"is_year", shown.size() == 1 && frame.path != address::acts}});
}

}  // namespace

void add_act_lists(const Site& site, std::vector<Page>& pages) {
  auto years = std::make_shared<Years>();
  for (const Entry& entry : site.timeline.entries()) {
    (*years)[year_of_entry(entry)].push_back(&entry);
  }
  // Ten thousand acts on one page would serve nobody: the first page shows the newest years whole,
  // about 200 acts, and leads to the others.
  pages.push_back({address::acts, [&site, years] {
                     std::vector<int> shown;
                     std::size_t count = 0;
                     for (auto year = years->rbegin(); year != years->rend(); ++year) {
                       if (count > 0 && count + year->second.size() > 200) break;
                       count += year->second.size();
                       shown.push_back(year->first);
                     }
                     PageFrame frame;
                     frame.path = address::acts;
                     frame.title = site.string("acts.title");
                     frame.section = address::acts;
                     return render_list(site, *years, frame, shown);
                   }});
  for (const auto& [year, entries] : *years) {
    pages.push_back({address::acts_of_year(year), [&site, years, wanted = year] {
                       PageFrame frame;
                       frame.path = address::acts_of_year(wanted);
                       frame.title = site.strings->format("acts.title_year",
                                                          {{"year", year_label(site, wanted)}});
                       frame.section = address::acts;
                       frame.crumbs = {{site.string("menu.acts"), address::acts}};
                       return render_list(site, *years, frame, {wanted});
                     }});
  }
}

}  // namespace bipgen::pages
