#include "pages/act_texts.hpp"

#include <algorithm>

#include "act/lookup.hpp"
#include "pages/act_links.hpp"
#include "pages/addresses.hpp"

namespace bipgen::pages {

using timeline::Entry;
using timeline::TextHistory;
using timeline::Version;

namespace {

constexpr std::string_view as_issued = "pierwotny";

ActText text_as_issued(const Entry& entry) {
  return {std::string(as_issued), &entry.act->text, &entry.title, std::nullopt, TextTime::never};
}

TextTime time_of(std::size_t version, std::size_t present) {
  if (version == present) return TextTime::present;
  return version < present ? TextTime::past : TextTime::future;
}

}  // namespace

const TextHistory* history_of(const Site& site, const act::ActId& act) {
  const auto found = site.texts.find(act);
  return found != site.texts.end() ? &found->second : nullptr;
}

std::vector<ActText> texts_of(const Site& site, const Entry& entry) {
  std::vector<ActText> texts;
  if (!entry.held || entry.act == nullptr) return texts;
  const TextHistory* history = history_of(site, entry.id);
  if (history == nullptr || history->versions.empty()) {
    texts.push_back(text_as_issued(entry));
    texts.front().time = TextTime::present;
    return texts;
  }
  const std::vector<Version>& versions = history->versions;
  // The first version is what was issued, unless it was amended before it began.
  if (!versions.front().changes.empty()) texts.push_back(text_as_issued(entry));
  const auto present = static_cast<std::size_t>(history->at(site.today) - versions.data());
  for (std::size_t i = 0; i < versions.size(); ++i) {
    const auto from = versions[i].period.from.exact();
    const bool has_day = from && (i > 0 || !versions[i].changes.empty());
    texts.push_back({has_day ? from->iso() : std::string(as_issued), &versions[i].text,
                     &versions[i].title, i, time_of(i, present)});
  }
  return texts;
}

const ActText& present_of(const std::vector<ActText>& texts) {
  for (const ActText& text : texts) {
    if (text.time == TextTime::present) return text;
  }
  return texts.front();
}

const Version* version_of(const Site& site, const Entry& entry, const ActText& text) {
  const TextHistory* history = history_of(site, entry.id);
  return history != nullptr && text.version ? &history->versions[*text.version] : nullptr;
}

std::vector<const timeline::VersionEvent*> new_events(const TextHistory& history,
                                                      std::size_t version) {
  const Version& begun = history.versions[version];
  std::vector<const timeline::VersionEvent*> events;
  for (const timeline::VersionEvent& event : begun.events) {
    const bool is_new =
        std::find(begun.changes.begin(), begun.changes.end(), event.change) != begun.changes.end();
    if (is_new) events.push_back(&event);
  }
  return events;
}

std::string text_path(const Site& site, const Entry& entry, const ActText& text) {
  return address::act_text(act_path(site, entry), text.slug);
}

std::string shown_path(const Site& site, const Entry& entry, const ActText& text) {
  return text.time == TextTime::present ? act_path(site, entry) : text_path(site, entry, text);
}

namespace {

const ActText* text_with(const std::vector<ActText>& texts, const act::Citation& citation) {
  const auto has = [&](const ActText& text) {
    return act::resolve(*text.text, citation) != nullptr;
  };
  if (has(present_of(texts))) return &present_of(texts);
  for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
    if (text->time == TextTime::past && has(*text)) return &*text;
  }
  for (const ActText& text : texts) {
    if (has(text)) return &text;
  }
  return nullptr;
}

}  // namespace

std::string provision_href(const Site& site, std::string_view from, const Entry& entry,
                           const act::Citation& citation) {
  if (citation.empty() || history_of(site, entry.id) == nullptr) {
    return relative_link(from, act_path(site, entry), citation);
  }
  const std::vector<ActText> texts = texts_of(site, entry);
  if (texts.size() < 2) return relative_link(from, act_path(site, entry), citation);
  const ActText* text = text_with(texts, citation);
  if (text == nullptr) return relative_link(from, act_path(site, entry));
  return relative_link(from, shown_path(site, entry, *text), citation);
}

std::string provision_href_at(const Site& site, std::string_view from, const Entry& entry,
                              const act::Citation& citation,
                              const std::optional<calendar::Date>& version) {
  if (history_of(site, entry.id) == nullptr) {
    return relative_link(from, act_path(site, entry), citation);
  }
  const std::vector<ActText> texts = texts_of(site, entry);
  if (texts.size() < 2) return relative_link(from, act_path(site, entry), citation);
  const ActText* meant = &texts.front();
  for (const ActText& text : texts) {
    const Version* one = version_of(site, entry, text);
    if (version && one != nullptr && one->period.from.exact() == version) meant = &text;
  }
  const act::Provision* then = act::resolve(*meant->text, citation);
  const act::Provision* now = act::resolve(*present_of(texts).text, citation);
  if (then == nullptr) return provision_href(site, from, entry, citation);
  if (now != nullptr && act::same_wording(*then, *now)) meant = &present_of(texts);
  return relative_link(from, shown_path(site, entry, *meant), citation);
}

}  // namespace bipgen::pages
