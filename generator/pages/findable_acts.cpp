// Acts: each in the text of today, and what its other texts say otherwise.
#include <memory>
#include <set>

#include "pages/act_links.hpp"
#include "pages/act_texts.hpp"
#include "pages/findable.hpp"
#include "pages/text_passages.hpp"
#include "pages/text_view.hpp"
#include "pages/unit_links.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

using search::Findable;
using timeline::Entry;

namespace {

// The structures that each act states, as indexes into Site::structures, by date.
using StructuresOfActs = std::map<act::ActId, std::vector<std::size_t>>;

StructuresOfActs structures_of_acts(const Site& site) {
  StructuresOfActs structures;
  for (std::size_t i = 0; i < site.structures.size(); ++i) {
    structures[site.structures[i].structure.act].push_back(i);
  }
  return structures;
}

// What the list and all pages of acts need.
struct Acts {
  const Site& site;
  StructuresOfActs structures;
};

// The structure that the text states: the last one that holds by its first day. A text that states
// the same as the one before it has no structure of its own.
std::optional<std::size_t> structure_in(const Acts& acts, const Entry& entry, const ActText& text) {
  const auto found = acts.structures.find(entry.id);
  if (found == acts.structures.end()) return std::nullopt;
  const timeline::Version* version = version_of(acts.site, entry, text);
  const auto from = version != nullptr ? version->period.from.exact() : std::nullopt;
  std::size_t structure = found->second.front();
  for (const std::size_t one : found->second) {
    if (from && acts.site.structures[one].date <= *from) structure = one;
  }
  return structure;
}

PassageTags tags_of(const Acts& acts, const Entry& entry, const ActText& text) {
  PassageTags tags;
  const std::optional<std::size_t> index = structure_in(acts, entry, text);
  if (!index) return tags;
  for (const organization::UnitState& state : acts.site.structures[*index].structure.units) {
    const history::Unit* unit = unit_of(acts.site, *index, state.id);
    if (unit == nullptr) continue;
    const auto add = [&](const organization::Source& source) {
      if (source.act != entry.id || source.citation.empty()) return;
      tags[act::fragment_id(source.citation)].push_back(search::tag_key(unit->slug));
    };
    add(state.component_source);
    if (state.reports_source) add(*state.reports_source);
    if (state.tasks_source) add(*state.tasks_source);
    for (const organization::Task& task : state.tasks) add(task.source);
  }
  return tags;
}

std::string words_of(const search::Passage& passage) {
  return passage.name + '\t' + passage.text;
}

// Keeps the first passage and what `said` does not have, each with the number of kept ones below.
void keep_unsaid(std::vector<search::Passage>& passages, const std::set<std::string>& said) {
  std::vector<std::uint32_t> kept_before(passages.size() + 1, 0);
  for (std::size_t i = 0; i < passages.size(); ++i) {
    const bool kept = i == 0 || !said.contains(words_of(passages[i]));
    kept_before[i + 1] = kept_before[i] + (kept ? 1 : 0);
  }
  std::vector<search::Passage> kept;
  for (std::size_t i = 0; i < passages.size(); ++i) {
    if (kept_before[i + 1] == kept_before[i]) continue;
    const std::size_t end = i + 1 + passages[i].covers;
    passages[i].covers = kept_before[end] - kept_before[i + 1];
    kept.push_back(std::move(passages[i]));
  }
  passages = std::move(kept);
}

// What the text of today says, and what any text between it and `index` says: words stand once,
// in the text that has them nearest to today.
std::set<std::string> said_nearer(const std::vector<ActText>& texts, std::size_t index) {
  const auto present = static_cast<std::size_t>(&present_of(texts) - texts.data());
  std::set<std::string> said;
  for (std::size_t i = present; i != index; index < present ? --i : ++i) {
    for (const search::Passage& passage : passages_of(*texts[i].text))
      said.insert(words_of(passage));
  }
  return said;
}

std::string name_with(const std::string& name, const std::string& title) {
  return title.empty() ? name : name + " " + title;
}

search::Page act_page(const Acts& acts, const Entry& entry, std::size_t index) {
  const Site& site = acts.site;
  const std::vector<ActText> texts = texts_of(site, entry);
  const ActText* text = texts.empty() ? nullptr : &texts[index];
  const bool is_present = text == nullptr || text->time == TextTime::present;
  search::Page page;
  page.title = name_with(full_name(site, entry), text != nullptr ? *text->title : entry.title);
  page.label = text::capitalized(short_name(entry));
  page.url = is_present ? act_path(site, entry) : text_path(site, entry, *text);
  if (is_present) {
    page.dates = time_of_text(site, entry.in_force);
  } else if (const timeline::Version* version = version_of(site, entry, *text)) {
    page.dates = time_of_text(site, version->period);
  }
  if (text == nullptr) {
    page.passages.emplace_back();
  } else {
    page.passages = passages_of(*text->text, tags_of(acts, entry, *text));
  }
  if (!is_present) {
    const std::set<std::string> said = said_nearer(texts, index);
    if (said.contains(words_of(page.passages.front()))) page.passages.front().text.clear();
    keep_unsaid(page.passages, said);
  }
  search::Passage& whole = page.passages.front();
  whole.name = page.title;
  if (!is_present) whole.name += ", " + name_of(site, entry, *text);
  add_key(search::code_key(entry.id.number), whole.keys);
  if (entry.date) add_key(search::code_key(entry.date->iso()), whole.keys);
  return page;
}

search::Status status_of(TextTime time, Validity validity) {
  switch (time) {
    case TextTime::present:
      return status_of(validity);
    case TextTime::future:
      return search::Status::future;
    case TextTime::never:
    case TextTime::past:
      break;
  }
  return search::Status::historical;
}

}  // namespace

int year_in_search(const Entry& entry) {
  return timeline::year_of(entry).value_or(0);
}

void add_findable_acts(const Site& site, std::vector<Findable>& all) {
  const auto acts = std::make_shared<const Acts>(Acts{site, structures_of_acts(site)});
  const std::vector<Entry>& entries = site.timeline.entries();
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    const Validity validity = validity_of(*entry, site.today);
    const auto add = [&](std::size_t index, search::Status status) {
      all.push_back({{status, search::Kind::provision, year_in_search(*entry)},
                     [acts, &one = *entry, index] { return act_page(*acts, one, index); }});
    };
    const std::vector<ActText> texts = texts_of(site, *entry);
    if (texts.empty()) add(0, status_of(validity));
    // The text of today first.
    for (const bool present : {true, false}) {
      for (std::size_t i = texts.size(); i-- > 0;) {
        if ((texts[i].time == TextTime::present) == present) {
          add(i, status_of(texts[i].time, validity));
        }
      }
    }
  }
}

}  // namespace bipgen::pages
