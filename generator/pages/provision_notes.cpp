#include "pages/provision_notes.hpp"

#include <algorithm>

#include "act/citation_ranges.hpp"
#include "act/lookup.hpp"
#include "pages/addresses.hpp"
#include "pages/amendment_words.hpp"
#include "pages/wording.hpp"
#include "pages/wording_lines.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

using templates::List;
using templates::Object;
using timeline::EarlierWording;
using timeline::TextChange;
using timeline::TextHistory;
using timeline::Version;
using timeline::VersionEvent;

namespace {

// What is said of one provision, before it is HTML.
struct Note {
  List events;
  List coming;
  List missing;
  List earlier;
};

class NoteMaker {
 public:
  NoteMaker(const TextView& view, const TextHistory& history, std::size_t version)
      : m_view(view), m_history(history), m_index(version), m_version(history.versions[version]) {}

  ProvisionNotes make() {
    add_standing();
    if (m_view.text.time == TextTime::present) add_coming();
    add_outstanding();
    ProvisionNotes notes;
    for (auto& [citation, note] : m_notes) {
      Object values = {{"lang", m_view.site.settings.language},
                       {"has_earlier", !note.earlier.empty()}};
      values.emplace_back("events", std::move(note.events));
      values.emplace_back("coming", std::move(note.coming));
      values.emplace_back("missing", std::move(note.missing));
      values.emplace_back("earlier", std::move(note.earlier));
      notes.emplace(citation, m_view.site.theme->render("note", values));
    }
    return notes;
  }

 private:
  Object link_to_cause(const TextChange& change, const Phrase& phrase) const {
    const timeline::Entry* by = m_view.site.timeline.find(change.dated.by);
    const act::Citation& provision = change.dated.instruction.citation;
    return {{"before", phrase.before},
            {"href", by != nullptr ? provision_href(m_view.site, m_view.path, *by, provision)
                                   : std::string()},
            {"label", provision_of_act(change.dated.by, provision, m_view.entry.id)},
            {"after", as_sentence(phrase.after)}};
  }

  // "tytuł": of what is no provision.
  std::string part_named_by(const TextChange& change) const {
    const amending::Instruction& instruction = change.dated.instruction;
    const std::vector<amending::Place> places = amending::places_of(instruction.operation);
    return places.empty() ? "" : place_label(m_view.site, instruction.of, places.front());
  }

  // What made the provisions what they are. An amending provision that does the same twice is named
  // once.
  void add_standing() {
    for (const auto& [citation, events] : timeline::standing_events(m_version)) {
      Note& note = m_notes[citation];
      std::vector<std::string> said;
      for (const VersionEvent& event : events) {
        const TextChange& change = m_history.changes[event.change];
        std::string key = print(change.dated.by) + print(change.dated.instruction.citation) +
                          std::to_string(static_cast<int>(event.event.kind));
        if (std::find(said.begin(), said.end(), key) != said.end()) continue;
        said.push_back(std::move(key));
        Phrase phrase = words_of(m_view.site, change, event.event, Tense::done);
        const std::string what = citation.empty() ? part_named_by(change) : "";
        if (what.empty()) phrase.before = text::capitalized(phrase.before);
        Object value = link_to_cause(change, phrase);
        value.emplace_back("what", what);
        note.events.emplace_back(std::move(value));
      }
      const auto at = act::parse_citation(citation);
      if (at) add_earlier(note, *at);
    }
  }

  // Each beside the wording that followed it.
  void add_earlier(Note& note, const act::Citation& citation) const {
    const act::Provision* later = act::resolve(m_version.text, citation);
    for (const EarlierWording& earlier : timeline::earlier_wordings(m_history, m_index, citation)) {
      note.earlier.emplace_back(earlier_wording(earlier, later));
      later = earlier.provision;
    }
  }

  Object earlier_wording(const EarlierWording& earlier, const act::Provision* later) const {
    const Site& site = m_view.site;
    const auto until = m_history.versions[earlier.version + 1].period.from.exact();
    Object value = {
        {"label",
         until ? site.strings->format("note.until", {{"date", site.spelled(until->plus_days(-1))}})
               : site.string("note.earlier_one")},
        {"href", href_of(earlier.version, earlier.citation)},
        {"lines", wording_lines(*earlier.provision, later)}};
    return value;
  }

  // The page of another version.
  std::string href_of(std::size_t version, const act::Citation& citation) const {
    for (const ActText& text : m_view.texts) {
      if (text.version != version) continue;
      const bool is_there = act::resolve(*text.text, citation) != nullptr;
      return relative_link(m_view.path, shown_path(m_view.site, m_view.entry, text),
                           is_there ? citation : act::Citation());
    }
    return "";
  }

  // Changes of later versions, at the provisions that they concern; what is to be added is said
  // where it will stand.
  void add_coming() {
    std::vector<const VersionEvent*> renumbered;
    for (std::size_t i = m_index + 1; i < m_history.versions.size(); ++i) {
      for (const VersionEvent* event : new_events(m_history, i)) {
        if (event->event.formerly) renumbered.push_back(event);
        add_coming(*event, i, renumbered);
      }
    }
  }

  void add_coming(const VersionEvent& event, std::size_t version,
                  const std::vector<const VersionEvent*>& renumbered) {
    act::Citation at = event.event.formerly.value_or(event.event.provision);
    // Under a number of today that will be another provision's, it would be said of the wrong one.
    const bool is_moved = std::any_of(renumbered.begin(), renumbered.end(), [&](const auto* one) {
      return one != &event &&
             (act::covers(one->event.provision, at) || act::covers(*one->event.formerly, at));
    });
    if (is_moved) at = {};
    if (event.event.kind == amending::EventKind::added && !at.empty())
      at = neighbour_of(at, version);
    while (!at.empty() && act::resolve(m_version.text, at) == nullptr) at.steps.pop_back();
    Phrase phrase =
        words_of(m_view.site, m_history.changes[event.change], event.event, Tense::to_come);
    const act::Citation& named = event.event.provision;
    const bool is_here = !at.empty() && at == event.event.formerly.value_or(named);
    if (is_here) phrase.before = text::capitalized(phrase.before);
    Object value = link_to_cause(m_history.changes[event.change], phrase);
    value.emplace_back("what", is_here         ? ""
                               : named.empty() ? part_named_by(m_history.changes[event.change])
                                               : print(named));
    value.emplace_back("there", href_of(version, event.event.provision));
    m_notes[print(at)].coming.emplace_back(std::move(value));
  }

  // The last provision before it, at its level, that is there today; itself where there is none.
  act::Citation neighbour_of(const act::Citation& added, std::size_t version) const {
    act::Citation neighbour;
    bool reached = false;
    act::walk(m_history.versions[version].text,
              [&](const act::Provision&, const act::Citation& citation) {
                reached = reached || citation == added;
                const bool is_sibling =
                    citation.steps.size() == added.steps.size() &&
                    std::equal(added.steps.begin(), added.steps.end() - 1, citation.steps.begin());
                if (reached || !is_sibling) return;
                if (act::resolve(m_version.text, citation) != nullptr) neighbour = citation;
              });
    return neighbour.empty() ? added : neighbour;
  }

  // Where the change would have been made, as far as the text has the place.
  void add_outstanding() {
    const Site& site = m_view.site;
    for (const std::size_t index : m_version.outstanding) {
      const TextChange& change = m_history.changes[index];
      const amending::Instruction& instruction = change.dated.instruction;
      std::vector<std::string> said;
      for (const amending::Place& place : amending::places_of(instruction.operation)) {
        const act::Citation at = citation_of(instruction.of, place);
        if (at.empty() || act::resolve(m_version.text, at) == nullptr) continue;
        const std::string citation = print(at);
        if (std::find(said.begin(), said.end(), citation) != said.end()) continue;
        said.push_back(citation);
        Object value = link_to_cause(change, {site.string("note.missing") + " ", ""});
        value.emplace_back("why", why_outstanding(site, m_view.entry, change));
        m_notes[citation].missing.emplace_back(std::move(value));
      }
    }
  }

  const TextView& m_view;
  const TextHistory& m_history;
  std::size_t m_index;
  const Version& m_version;
  std::map<std::string, Note> m_notes;
};

}  // namespace

ProvisionNotes provision_notes(const TextView& view) {
  const TextHistory* history = history_of(view.site, view.entry.id);
  if (history == nullptr || history->versions.empty() || !view.text.version) return {};
  return NoteMaker(view, *history, *view.text.version).make();
}

}  // namespace bipgen::pages
