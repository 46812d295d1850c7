// The texts of an act as a row of links, what the shown one is, and from which acts it was made.
#include <algorithm>
#include <set>

#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/amendment_rows.hpp"
#include "pages/frame.hpp"
#include "pages/text_changes.hpp"
#include "pages/text_view.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {

using templates::List;
using templates::Object;
using timeline::Entry;
using timeline::TextHistory;
using timeline::Version;

namespace {

// As in keys of strings, and for CSS.
std::string_view name_of(TextTime time) {
  constexpr std::string_view names[] = {"never", "past", "present", "future"};
  return names[static_cast<std::size_t>(time)];
}

calendar::Period period_of(const TextView& view) {
  const Version* version = version_of(view.site, view.entry, view.text);
  return version != nullptr ? version->period : view.entry.in_force;
}

List links_to(const TextView& view, const std::vector<act::ActId>& acts) {
  List links;
  for (const act::ActId& act : acts) {
    const Entry* entry = view.site.timeline.find(act);
    Object link = {{"href", false}, {"label", print(act)}};
    if (entry != nullptr) {
      link = link_to(view.path, act_path(view.site, *entry), short_name(*entry));
    }
    link.emplace_back("first", links.empty());
    links.emplace_back(std::move(link));
  }
  return links;
}

// The word for the text of today says whether the act is in force.
std::string state_word(const TextView& view, TextTime time) {
  if (time != TextTime::present) {
    return view.site.string("versions.state." + std::string(name_of(time)));
  }
  return word_for(view.site, validity_of(view.entry, view.site.today));
}

Object comparison_link(const TextView& view, std::size_t before, std::size_t after) {
  return link_to(view.path,
                 text_change_path(view.site, view.entry, view.texts[before], view.texts[after]),
                 view.site.string("versions.compare_before"));
}

// The shown text against that of today.
Object comparison_with_today(const TextView& view) {
  const ActText& present = present_of(view.texts);
  if (&view.text == &present) return {};
  const bool is_later = view.text.time == TextTime::future;
  const ActText& before = is_later ? present : view.text;
  const ActText& after = is_later ? view.text : present;
  return link_to(view.path, text_change_path(view.site, view.entry, before, after),
                 view.site.string("versions.compare_today"));
}

List navigation(const TextView& view) {
  const Site& site = view.site;
  const TextHistory* history = history_of(site, view.entry.id);
  List rows;
  for (std::size_t i = 0; i < view.texts.size(); ++i) {
    const ActText& text = view.texts[i];
    const std::string path = shown_path(site, view.entry, text);
    Object row = link_to(view.path, path, name_of(site, view.entry, text));
    const bool is_shown = &text == &view.text;
    row.emplace_back("current", is_shown ? (path == view.path ? "page" : "true") : "");
    row.emplace_back("state", state_word(view, text.time));
    row.emplace_back("state_class", name_of(text.time));
    List causes;
    if (text.version)
      causes = links_to(view, timeline::amended_by(*history, history->versions[*text.version]));
    row.emplace_back("has_causes", !causes.empty());
    row.emplace_back("causes", std::move(causes));
    row.emplace_back("compare", i == 0 ? Object() : comparison_link(view, i - 1, i));
    rows.emplace_back(std::move(row));
  }
  return rows;
}

// The act as issued and those whose changes are in the text.
Object sources(const TextView& view) {
  const TextHistory* history = history_of(view.site, view.entry.id);
  const Version* version = version_of(view.site, view.entry, view.text);
  if (history == nullptr || version == nullptr) return {};
  std::vector<act::ActId> acts;
  std::set<act::ActId> known;
  for (const timeline::VersionEvent& event : version->events) {
    const act::ActId& by = history->changes[event.change].dated.by;
    if (by != view.entry.id && known.insert(by).second) acts.push_back(by);
  }
  if (acts.empty()) return {};
  return {{"original", link_to(view.path, text_path(view.site, view.entry, view.texts.front()),
                               view.site.string("versions.original"))},
          {"acts", links_to(view, acts)}};
}

}  // namespace

std::string time_of_text(const Site& site, const calendar::Period& period) {
  const auto from = period.from.exact();
  std::string text =
      site.strings->format(from ? "period.from" : "period.from_bound",
                           {{"date", from ? site.spelled(*from) : moment_text(site, period.from)}});
  if (!period.until) return text;
  if (const auto until = period.until->exact()) {
    return text + " " +
           site.strings->format("period.until", {{"date", site.spelled(until->plus_days(-1))}});
  }
  calendar::Moment until = *period.until;
  if (until.latest) until.earliest.reset();
  return text + site.strings->format("period.until_bound", {{"date", moment_text(site, until)}});
}

std::string name_of(const Site& site, const Entry& entry, const ActText& text) {
  const Version* version = version_of(site, entry, text);
  const auto from = version != nullptr ? version->period.from.exact() : std::nullopt;
  const bool is_original = version == nullptr || (text.version == 0u && version->changes.empty());
  if (is_original || !from) return site.string("versions.original");
  return site.strings->format("versions.from", {{"date", site.spelled(*from)}});
}

std::string state_text(const TextView& view) {
  std::string key(name_of(view.text.time));
  const Validity validity = validity_of(view.entry, view.site.today);
  if (view.text.time == TextTime::present) key = class_of(validity);
  return as_sentence(view.site.strings->format(
      "versions.sentence." + key, {{"period", time_of_text(view.site, period_of(view))}}));
}

void add_versions(const TextView& view, Object& values) {
  const bool has_versions = view.texts.size() > 1;
  values.emplace_back("has_versions", has_versions);
  values.emplace_back("versions", has_versions ? navigation(view) : List());
  values.emplace_back("text_state", has_versions ? state_text(view) : std::string());
  values.emplace_back("text_state_class", name_of(view.text.time));
  const bool is_today = !has_versions || view.text.time == TextTime::present;
  values.emplace_back("to_present", is_today ? Object()
                                             : link_to(view.path, act_path(view.site, view.entry),
                                                       view.site.string("versions.to_present")));
  values.emplace_back("consolidated", sources(view));
  values.emplace_back("compare_today", has_versions ? comparison_with_today(view) : Object());
  List outstanding = outstanding_rows(view);
  values.emplace_back("has_outstanding", !outstanding.empty());
  values.emplace_back("outstanding", std::move(outstanding));
}

}  // namespace bipgen::pages
