#include "pages/amendment_rows.hpp"

#include <algorithm>

#include "act/lookup.hpp"
#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/amendment_words.hpp"
#include "pages/frame.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {

using amending::Place;
using templates::List;
using templates::Object;
using timeline::DatedInstruction;
using timeline::Entry;
using timeline::Fate;
using timeline::TextChange;
using timeline::TextHistory;
using timeline::Version;

namespace {

// Nothing is said of the end of a whole act: that is told where its validity is.
bool ends_an_act(const DatedInstruction& dated) {
  const auto* limit = std::get_if<amending::LimitValidity>(&dated.instruction.operation);
  return limit != nullptr && limit->places.empty();
}

std::optional<act::ActId> target_of(const DatedInstruction& dated) {
  const amending::AmendedText& of = dated.instruction.of;
  if (of.act) return of.act->id();
  return of.annex ? std::nullopt : std::optional(dated.by);
}

// What became of the instruction; nullptr where its act has no history.
const TextChange* change_of(const TextHistory* history, const DatedInstruction& dated) {
  if (history == nullptr) return nullptr;
  const std::string operation = print(dated.instruction.operation);
  for (const TextChange& change : history->changes) {
    const DatedInstruction& other = change.dated;
    if (other.by == dated.by && other.instruction.citation == dated.instruction.citation &&
        other.from == dated.from && print(other.instruction.operation) == operation) {
      return &change;
    }
  }
  return nullptr;
}

// The rows of one page.
class Rows {
 public:
  Rows(const Site& site, std::string_view from) : m_site(site), m_from(from) {}

  // `change` is one of the history of `amended`; or both are not known.
  Object row(const DatedInstruction& dated, const TextChange* change, const Entry* amended) const {
    const Phrase does = words_of(m_site, dated.instruction.operation);
    const bool is_future = dated.from && m_site.today < *dated.from;
    const Fate fate = change != nullptr ? change->fate : Fate::no_text;
    return {
        {"does", does.before},
        {"places", places(dated, change, amended)},
        {"tail", does.after},
        {"when", since_when(m_site, dated)},
        {"future", is_future},
        {"state", state(fate, is_future)},
        {"state_class", fate == Fate::applied ? "applied" : "outstanding"},
        {"why", change != nullptr && amended != nullptr ? why_outstanding(m_site, *amended, *change)
                                                        : std::string()},
        {"doubt", change != nullptr && !change->doubt.empty()
                      ? m_site.string("outstanding.same_day")
                      : std::string()}};
  }

  Object provision(const DatedInstruction& dated, const act::ActId& seen_from) const {
    const Entry* by = m_site.timeline.find(dated.by);
    const act::Citation& citation = dated.instruction.citation;
    std::string label = provision_of_act(dated.by, citation, seen_from);
    if (label.empty()) label = m_site.string("effect.in_preamble");
    return {{"href", by != nullptr ? provision_href(m_site, m_from, *by, citation) : ""},
            {"label", std::move(label)}};
  }

  // Of a provision whose words are not understood nothing is known but where it stands.
  Object unread(const timeline::UnreadChange& change, const act::ActId& seen_from) const {
    const Entry* by = m_site.timeline.find(change.by);
    return {{"does", m_site.string("outstanding.unread")},
            {"places", List()},
            {"tail", ""},
            {"when", change.since ? m_site.strings->format(
                                        "period.from", {{"date", m_site.spelled(*change.since)}})
                                  : m_site.string("moment.unknown")},
            {"why", m_site.string("outstanding.unread_why")},
            {"provision",
             Object{{"href", by != nullptr ? provision_href(m_site, m_from, *by, change.provision)
                                           : std::string()},
                    {"label", provision_of_act(change.by, change.provision, seen_from)}}}};
  }

 private:
  const std::string& state(Fate fate, bool is_future) const {
    switch (fate) {
      case Fate::applied:
        return m_site.string(is_future ? "fate.applied_later" : "fate.applied");
      case Fate::refused:
        return m_site.string("fate.refused");
      case Fate::undated:
        return m_site.string("fate.undated");
      case Fate::no_text:
        break;
    }
    return m_site.string("fate.no_text");
  }

  List places(const DatedInstruction& dated, const TextChange* change, const Entry* amended) const {
    List links;
    for (const Place& place : amending::places_of(dated.instruction.operation)) {
      const amending::AmendedText& of = dated.instruction.of;
      Object link = {{"href", change != nullptr && amended != nullptr
                                  ? place_href(*amended, *change, citation_of(of, place))
                                  : std::string()},
                     {"label", place_label(m_site, of, place)},
                     {"first", links.empty()}};
      links.emplace_back(std::move(link));
    }
    return links;
  }

  // In the text that the change made, else in that of today; "" where it is not there.
  std::string place_href(const Entry& amended, const TextChange& change,
                         const act::Citation& citation) const {
    const std::vector<ActText> texts = texts_of(m_site, amended);
    if (texts.empty() || citation.empty()) return "";
    const ActText* in = &present_of(texts);
    for (const ActText& text : texts) {
      const Version* version = version_of(m_site, amended, text);
      if (change.fate == Fate::applied && version != nullptr && begins_with(*version, change)) {
        in = &text;
      }
    }
    if (act::resolve(*in->text, citation) == nullptr) return "";
    return relative_link(m_from, shown_path(m_site, amended, *in), citation);
  }

  bool begins_with(const Version& version, const TextChange& change) const {
    const TextHistory* history = history_of(m_site, *target_of(change.dated));
    return std::any_of(version.changes.begin(), version.changes.end(),
                       [&](std::size_t index) { return &history->changes[index] == &change; });
  }

  const Site& m_site;
  std::string_view m_from;
};

// The order of the law; what stands in no provision first.
bool stands_before(const act::Citation& a, const act::Citation& b) {
  for (std::size_t i = 0; i < a.steps.size() && i < b.steps.size(); ++i) {
    if (a.steps[i].level != b.steps[i].level) return b.steps[i].level < a.steps[i].level;
    const auto order = compare(a.steps[i].label, b.steps[i].label);
    if (order != 0) return order < 0;
  }
  return a.steps.size() < b.steps.size();
}

act::Citation first_place(const TextChange& change) {
  const amending::Instruction& instruction = change.dated.instruction;
  const std::vector<Place> places = amending::places_of(instruction.operation);
  return places.empty() ? act::Citation() : citation_of(instruction.of, places.front());
}

}  // namespace

List amending_rows(const Site& site, std::string_view from, const Entry& by) {
  const Rows rows(site, from);
  List list;
  for (const DatedInstruction& dated : timeline::date_instructions(by, site.today)) {
    if (ends_an_act(dated)) continue;
    const std::optional<act::ActId> target = target_of(dated);
    const Entry* amended = target ? site.timeline.find(*target) : nullptr;
    const TextHistory* history = target ? history_of(site, *target) : nullptr;
    Object row = rows.row(dated, change_of(history, dated), amended);
    row.emplace_back("provision", rows.provision(dated, by.id));
    Object act = {{"href", false}, {"label", target ? print(*target) : dated.instruction.of.name}};
    if (amended != nullptr) {
      act = link_to(from, act_path(site, *amended), short_name(*amended));
    }
    row.emplace_back("act", std::move(act));
    list.emplace_back(std::move(row));
  }
  return list;
}

std::set<act::ActId> amended_by(const Site& site, const Entry& by) {
  std::set<act::ActId> acts;
  for (const DatedInstruction& dated : timeline::date_instructions(by, site.today)) {
    const std::optional<act::ActId> target = target_of(dated);
    if (target && !ends_an_act(dated)) acts.insert(*target);
  }
  return acts;
}

List amended_rows(const Site& site, std::string_view from, const Entry& amended) {
  const TextHistory* history = history_of(site, amended.id);
  if (history == nullptr) return {};
  std::vector<const TextChange*> changes;
  for (const TextChange& change : history->changes) changes.push_back(&change);
  std::stable_sort(changes.begin(), changes.end(), [](const auto* a, const auto* b) {
    return stands_before(first_place(*a), first_place(*b));
  });
  const Rows rows(site, from);
  List list;
  for (const TextChange* change : changes) {
    Object row = rows.row(change->dated, change, &amended);
    row.emplace_back("provision", rows.provision(change->dated, amended.id));
    list.emplace_back(std::move(row));
  }
  return list;
}

List outstanding_rows(const TextView& view) {
  const TextHistory* history = history_of(view.site, view.entry.id);
  const Version* version = version_of(view.site, view.entry, view.text);
  if (history == nullptr || version == nullptr) return {};
  const Rows rows(view.site, view.path);
  List list;
  for (const std::size_t index : version->outstanding) {
    const TextChange& change = history->changes[index];
    Object row = rows.row(change.dated, &change, &view.entry);
    row.emplace_back("provision", rows.provision(change.dated, view.entry.id));
    list.emplace_back(std::move(row));
  }
  for (const std::size_t index : version->unread) {
    list.emplace_back(rows.unread(history->unread[index], view.entry.id));
  }
  return list;
}

}  // namespace bipgen::pages
