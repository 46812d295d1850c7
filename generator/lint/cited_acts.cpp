#include "lint/cited_acts.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "act/lookup.hpp"
#include "source/excerpt.hpp"
#include "text/letters.hpp"

namespace bipgen::lint {

namespace {

using source::in_quotes;
using source::Kind;
using source::message;
using timeline::Effect;
using timeline::EffectKind;
using timeline::Entry;

// The place of what an effect says: its provision, or the head of the file.
source::Location place_of(const Entry& entry, const Effect& effect) {
  const act::Provision* provision = act::resolve(entry.act->text, effect.citation);
  return {entry.act->path, provision != nullptr ? provision->span : source::Span()};
}

// Letters and digits only, so that quotation marks, dashes and capitals do not matter.
bool is_another_title(const std::string& cited, const std::string& own) {
  const std::string a = text::slug(cited);
  const std::string b = text::slug(own);
  return !a.empty() && !b.empty() && !a.starts_with(b) && !b.starts_with(a);
}

class Checker {
 public:
  Checker(const timeline::Timeline& timeline, source::Diagnostics& diagnostics)
      : m_timeline(timeline), m_diagnostics(diagnostics) {}

  void check(const Entry& entry) {
    std::set<std::pair<act::ActId, std::string>> said;  // each once, however often it is cited
    for (const Effect& effect : entry.effects) {
      const auto id = effect.to.id();
      const Entry* to = id ? m_timeline.find(*id) : nullptr;
      if (to == nullptr || to->id == entry.id) continue;
      if (!said.emplace(to->id, act::print(effect.citation)).second) continue;
      check_title(entry, effect, *to);
      if (effect.kind == EffectKind::repeals) check_repeal(entry, effect, *to);
    }
  }

 private:
  void check_title(const Entry& entry, const Effect& effect, const Entry& to) {
    if (!to.held || !is_another_title(effect.to.title, to.title)) return;
    m_diagnostics.add(
        Kind::act_cited_with_other_title, place_of(entry, effect),
        message("{} is cited as {}", act::print(to.id), source::excerpt(effect.to.title)),
        message("its own title is {}", source::excerpt(to.title)));
  }

  void check_repeal(const Entry& entry, const Effect& effect, const Entry& to) {
    if (to.act == nullptr) {
      m_diagnostics.add(
          Kind::repealed_act_unknown, place_of(entry, effect),
          message("{} is repealed, and no file tells of it", act::print(to.id)),
          message("a file with {} can say what is known of it", in_quotes("held: false")));
    }
    const auto& own = entry.date;
    if (own && to.date && *own < *to.date) {
      m_diagnostics.add(Kind::days_out_of_order, place_of(entry, effect),
                        message("{} of {} repeals {} of {}", act::print(entry.id), own->iso(),
                                act::print(to.id), to.date->iso()),
                        message("expected an act of an earlier day"));
    }
  }

  const timeline::Timeline& m_timeline;
  source::Diagnostics& m_diagnostics;
};

bool is_empty(const act::PublicationRecord& record) {
  return record.responsible.empty() && record.entered_by.empty() && !record.created &&
         record.published.empty();
}

// "2024-03-01T10:00+01:00": its day.
std::optional<calendar::Date> day_of(const std::string& published) {
  return published.size() < 10 ? std::nullopt : calendar::Date::from_iso(published.substr(0, 10));
}

void check_days(const act::Act& act, calendar::Date today, source::Diagnostics& diagnostics) {
  const act::Heading& heading = act.heading;
  const auto published = day_of(heading.record.published);
  const auto late = [&](const source::Message& what, const std::optional<calendar::Date>& day) {
    if (!day || !(today < *day)) return;
    diagnostics.add(Kind::day_in_future, {act.path, {}},
                    message("{} is {}, after today ({})", what, day->iso(), today.iso()),
                    message("expected a day that has been"));
  };
  late(message("the date of the act"), heading.date);
  late(in_quotes("published"), published);
  late(in_quotes("created"), heading.record.created);
  const auto disorder = [&](const source::Message& seen, const source::Message& expected) {
    diagnostics.add(Kind::days_out_of_order, {act.path, {}}, seen, expected);
  };
  if (published && heading.date && *published < *heading.date) {
    disorder(message("published on {}, before its date {}", published->iso(), heading.date->iso()),
             message("expected a later day"));
  }
  if (heading.in_force_from && heading.in_force_until &&
      *heading.in_force_until < *heading.in_force_from) {
    disorder(message("in force until {} and from {}", heading.in_force_until->iso(),
                     heading.in_force_from->iso()),
             message("expected the end after the beginning"));
  }
}

void check_record(const act::Act& act, source::Diagnostics& diagnostics) {
  const act::PublicationRecord& record = act.heading.record;
  source::Message missing;
  const auto add = [&missing](bool is_there, const char* key) {
    if (is_there) return;
    missing = missing.empty() ? in_quotes(key) : message("{}, {}", missing, in_quotes(key));
  };
  add(!record.responsible.empty(), "responsible");
  add(!record.entered_by.empty(), "entered_by");
  add(record.created.has_value(), "created");
  add(!record.published.empty(), "published");
  if (missing.empty()) return;
  diagnostics.add(Kind::record_incomplete, {act.path, {}},
                  message("the publication record lacks {}", missing),
                  message("expected them under {}", in_quotes("record:")));
}

}  // namespace

void check_cited_acts(const timeline::Timeline& timeline, source::Diagnostics& diagnostics) {
  Checker checker(timeline, diagnostics);
  for (const Entry& entry : timeline.entries()) {
    if (entry.held) checker.check(entry);
  }
}

void check_records(const timeline::Timeline& timeline, calendar::Date today,
                   source::Diagnostics& diagnostics) {
  const auto& entries = timeline.entries();
  const bool any_record = std::any_of(entries.begin(), entries.end(), [](const Entry& entry) {
    return entry.held && !is_empty(entry.act->heading.record);
  });
  for (const Entry& entry : entries) {
    if (entry.act == nullptr) continue;
    check_days(*entry.act, today, diagnostics);
    if (entry.held && any_record) check_record(*entry.act, diagnostics);
  }
}

}  // namespace bipgen::lint
