#include "pages/event_words.hpp"

#include <set>

#include "pages/act_links.hpp"
#include "pages/act_texts.hpp"
#include "pages/change_links.hpp"
#include "pages/change_tables.hpp"
#include "pages/change_wording.hpp"
#include "pages/gaps.hpp"
#include "pages/text_changes.hpp"
#include "pages/unit_links.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {

using timeline::EndOfForce;
using timeline::Entry;

namespace {

RelatedAct related(const Site& site, const std::string& word, const act::ActId& id) {
  const Entry* entry = site.timeline.find(id);
  if (entry == nullptr) return {word, print(id), "", {}};
  return {word, short_name(*entry), act_path(site, *entry), {}};
}

// What an act does to others when it begins; an act named in several provisions once.
void add_effects(const Site& site, const Entry& entry, EventWords& words) {
  std::set<std::pair<timeline::EffectKind, act::ActId>> named;
  for (const timeline::Effect& effect : entry.effects) {
    const bool repeals = effect.kind == timeline::EffectKind::repeals;
    if (!repeals && effect.kind != timeline::EffectKind::amends) continue;
    const auto id = effect.to.id();
    if (!id || !named.emplace(effect.kind, *id).second) continue;
    words.related.push_back(
        related(site, site.string(repeals ? "events.repeals" : "events.amends"), *id));
  }
}

void add_ending(const Site& site, const Entry& entry, EventWords& words) {
  switch (entry.ending.reason) {
    case EndOfForce::Reason::repealed:
      if (entry.ending.by) {
        words.related.push_back(related(site, site.string("events.repealed_by"), *entry.ending.by));
        words.related.back().citation = entry.ending.citation;
      }
      break;
    case EndOfForce::Reason::superseded:
      words.text = site.string("act.superseded_why");
      if (entry.ending.by) {
        words.related.push_back(related(site, site.string("events.followed_by"), *entry.ending.by));
      }
      break;
    case EndOfForce::Reason::stated:
      words.text = site.string("act.end_stated");
      break;
    case EndOfForce::Reason::lapsed:
      words.text = site.string("act.end_lapsed");
      break;
    case EndOfForce::Reason::with_amended:
      words.text = site.string("act.end_with_amended");
      if (entry.ending.by) {
        words.related.push_back(related(site, site.string("events.ended_with"), *entry.ending.by));
      }
      break;
    case EndOfForce::Reason::none:
      break;
  }
}

EventWords structure_words(const Site& site, const Event& event) {
  const history::DatedStructure& after = *event.dated;
  EventWords words;
  if (event.step == nullptr) {
    words.title = site.strings->format("structure.title", {{"office", after.structure.office},
                                                           {"date", site.spelled(after.date)}});
    words.path = structure_path(site, after);
    words.text = site.strings->plural("structure.units", after.structure.units.size());
    return words;
  }
  const history::DatedStructure& before = site.structures[event.step->before];
  words.title = site.strings->format("changes.title", {{"office", after.structure.office},
                                                       {"from", site.spelled(before.date)},
                                                       {"to", site.spelled(after.date)}});
  words.path = change_path(site, *event.step);
  const ChangeTables tables =
      change_tables(before.structure, after.structure, event.step->comparison);
  words.text = counts_text(site, tables.kinds);
  if (words.text.empty()) words.text = site.string("changes.none");
  for (const Entry* gap : gaps_between(site, before, after)) {
    words.related.push_back(related(site, site.string("events.gap"), gap->id));
  }
  return words;
}

// How many provisions, by which acts.
EventWords change_words(const Site& site, const Event& event) {
  const timeline::TextHistory& history = site.texts.at(event.entry->id);
  const std::vector<ActText> texts = texts_of(site, *event.entry);
  EventWords words;
  words.title = full_name(site, *event.entry);
  for (std::size_t i = 1; i < texts.size(); ++i) {
    if (texts[i].version != event.version) continue;
    words.path = text_change_path(site, *event.entry, texts[i - 1], texts[i]);
  }
  std::set<std::string> provisions;
  std::set<act::ActId> acts;
  for (const timeline::VersionEvent* one : new_events(history, *event.version)) {
    provisions.insert(print(one->event.provision));
    const timeline::DatedInstruction& dated = history.changes[one->change].dated;
    if (dated.by == event.entry->id || !acts.insert(dated.by).second) continue;
    words.related.push_back(related(site, site.string("events.amended_by"), dated.by));
  }
  words.text = site.strings->plural("events.provisions", provisions.size());
  return words;
}

EventWords act_words(const Site& site, const Event& event) {
  const Entry& entry = *event.entry;
  EventWords words;
  words.title = full_name(site, entry);
  words.path = act_path(site, entry);
  switch (event.kind) {
    case EventKind::issued:
      words.text = entry.title;
      break;
    case EventKind::begins:
      if (entry.held) words.text = beginning_text(site, entry);
      add_effects(site, entry, words);
      break;
    case EventKind::ends:
      add_ending(site, entry, words);
      break;
    default:
      break;
  }
  return words;
}

}  // namespace

EventWords words_for(const Site& site, const Event& event) {
  EventWords words = event.dated != nullptr ? structure_words(site, event)
                     : event.version        ? change_words(site, event)
                                            : act_words(site, event);
  words.kind = site.string("events.kind." + std::string(name_of(event.kind)));
  return words;
}

}  // namespace bipgen::pages
