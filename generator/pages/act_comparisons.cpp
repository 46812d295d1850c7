// The pages that compare the texts of two successive acts.
#include "pages/act_comparisons.hpp"

#include <algorithm>

#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/change_links.hpp"
#include "pages/make_pages.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {

using templates::List;
using templates::Object;
using timeline::Entry;

std::string comparison_path(const Site& site, const ActPair& pair) {
  return address::act_comparison(act_path(site, *pair.after), slug_of(pair.before->id));
}

ComparedText compared_text(const Site& site, const Entry& entry) {
  return {short_name(entry), act_path(site, entry), entry.title, &entry.act->text};
}

List comparison_links(const Site& site, std::string_view from, const Entry& entry) {
  List links;
  const auto add = [&](const auto& index, std::string_view key, auto other) {
    const auto found = index.find(entry.id);
    if (found == index.end()) return;
    const ActPair& pair = site.act_pairs.pairs[found->second];
    links.emplace_back(link_to(from, comparison_path(site, pair),
                               site.strings->format("comparison." + std::string(key),
                                                    {{"act", short_name(*(pair.*other))}})));
  };
  add(site.act_pairs.with_earlier, "with_earlier", &ActPair::before);
  add(site.act_pairs.with_later, "with_later", &ActPair::after);
  return links;
}

std::string pair_label(const Site& site, const ActPair& pair) {
  return site.strings->format("comparison.pair", {{"earlier", short_name(*pair.before)},
                                                  {"later", short_name(*pair.after)}});
}

namespace {

bool is_amended(const Entry& entry) {
  return std::any_of(entry.affected.begin(), entry.affected.end(), [](const auto& effect) {
    return effect.kind == timeline::EffectKind::amends;
  });
}

List entry_links(const Site& site, std::string_view from,
                 const std::vector<const Entry*>& entries) {
  List list;
  for (const Entry* entry : entries) {
    list.emplace_back(link_to(from, act_path(site, *entry), full_name(site, *entry)));
  }
  return list;
}

// What the reader must know of the two before the comparison: what stood between them, and that
// their texts are those first issued.
void add_limits(const Site& site, const ActPair& pair, const std::string& path, Object& values) {
  List between = entry_links(site, path, pair.between);
  values.emplace_back("gap", site.strings->plural("comparison.gap", between.size()));
  values.emplace_back("has_between", !between.empty());
  values.emplace_back("between", std::move(between));
  std::vector<const Entry*> amended;
  for (const Entry* entry : {pair.before, pair.after}) {
    if (is_amended(*entry)) amended.push_back(entry);
  }
  List links = entry_links(site, path, amended);
  values.emplace_back("has_amended", !links.empty());
  values.emplace_back("amended", std::move(links));
}

// What the same two acts changed in the office.
List structure_changes(const Site& site, const ActPair& pair, std::string_view from) {
  List links;
  for (const history::Step* step : shown_steps(site)) {
    if (site.structures[step->before].structure.act != pair.before->id) continue;
    if (site.structures[step->after].structure.act != pair.after->id) continue;
    links.emplace_back(
        link_to(from, change_path(site, *step), site.string("comparison.structure_changes")));
  }
  return links;
}

std::string render_comparison(const Site& site, const ActPair& pair) {
  PageFrame frame;
  frame.path = comparison_path(site, pair);
  frame.title = site.strings->format("comparison.heading", {{"pair", pair_label(site, pair)}});
  frame.section = address::acts;
  frame.body_class = "porownanie-aktow";
  frame.stylesheet = "comparison.css";
  frame.crumbs = {{site.string("menu.acts"), address::acts}};
  if (const auto year = timeline::year_of(*pair.after)) {
    frame.crumbs.push_back({std::to_string(*year), address::acts_of_year(*year)});
  }
  frame.crumbs.push_back({short_name(*pair.after), act_path(site, *pair.after)});
  const auto side = [&](const Entry& entry) {
    Object values = link_to(frame.path, act_path(site, entry), full_name(site, entry));
    values.emplace_back("title", entry.title);
    values.emplace_back("validity", validity_text(site, entry));
    return values;
  };
  Object values =
      text_comparison(site, frame.path, compared_text(site, *pair.before),
                      compared_text(site, *pair.after), history::Alignment::by_content_first);
  values.emplace_back("heading", frame.title);
  values.emplace_back("structure_changes", structure_changes(site, pair, frame.path));
  values.emplace_back("before_side", side(*pair.before));
  values.emplace_back("after_side", side(*pair.after));
  add_limits(site, pair, frame.path, values);
  return render_page(site, "comparison", frame, std::move(values));
}

}  // namespace

void add_act_comparison_pages(const Site& site, std::vector<Page>& pages) {
  for (const ActPair& pair : site.act_pairs.pairs) {
    pages.push_back(
        {comparison_path(site, pair), [&site, &pair] { return render_comparison(site, pair); }});
  }
}

}  // namespace bipgen::pages
