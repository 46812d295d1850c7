#include "timeline/text_history.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "act/citation_ranges.hpp"
#include "amending/taints.hpp"
#include "timeline/collect_changes.hpp"
#include "timeline/precedence.hpp"

namespace bipgen::timeline {

using act::Citation;
using calendar::Date;
using calendar::Moment;
using source::Kind;
using source::message;

namespace {

// The text of one act through time.
class TextBuilder {
 public:
  TextBuilder(const Timeline& timeline, const Entry& entry, Changes changes,
              std::vector<UnreadChange> unread, source::Diagnostics& diagnostics,
              const morphology::Analyze& analyze)
      : m_timeline(timeline), m_entry(entry), m_diagnostics(diagnostics), m_analyze(analyze) {
    m_history.act = entry.id;
    m_history.changes = std::move(changes);
    m_history.unread = std::move(unread);
  }

  TextHistory build() {
    const bool has_text = m_entry.held && m_entry.act != nullptr;
    if (!has_text) return std::move(m_history);
    for (TextChange& change : m_history.changes) admit(change);
    note_changes_of_one_day();
    begin();
    for (const Date& day : days()) advance(day);
    for (std::size_t i = 0; i + 1 < m_history.versions.size(); ++i) {
      m_history.versions[i].period.until = m_history.versions[i + 1].period.from;
    }
    m_history.versions.back().period.until = m_entry.in_force.until;
    add_undated();
    add_unread();
    return std::move(m_history);
  }

 private:
  // Whether the change can be made at all; otherwise what becomes of it.
  void admit(TextChange& change) {
    const DatedInstruction& dated = change.dated;
    const Entry& by = *m_timeline.find(dated.by);
    change.fate = Fate::applied;
    const std::optional<Moment>& end = by.in_force.until;
    const bool ended_before = by.id != m_entry.id && end && end->exact() && dated.enters &&
                              *end->exact() <= *dated.enters;
    if (ended_before) {
      change.fate = Fate::refused;
      change.reason = message("{} ended before the change could hold", print(by.id));
      change.without_effect = true;
    } else if (!is_later(by, m_entry)) {
      refuse(change, message("{} is not later than {}", print(by.id), print(m_entry.id)));
    } else if (!dated.undated.empty()) {
      change.fate = Fate::undated;
      change.reason = dated.undated;
      report(change, Kind::change_without_day);
    } else if (is_after_end(*dated.from)) {
      refuse(change,
             message("{} is no longer in force on {}", print(m_entry.id), dated.from->iso()));
    }
  }

  bool is_after_end(Date day) const {
    const std::optional<Moment>& end = m_entry.in_force.until;
    return end && end->latest && *end->latest <= day;
  }

  void refuse(TextChange& change, source::Message reason) {
    change.fate = Fate::refused;
    change.reason = std::move(reason);
    report(change, Kind::instruction_not_applied);
  }

  void report(const TextChange& change, Kind kind) {
    m_diagnostics.add(kind, location_of(change),
                      message("not applied: {}", message_of(change.dated.instruction.operation)),
                      change.reason);
  }

  source::Location location_of(const TextChange& change) const {
    const Entry& by = *m_timeline.find(change.dated.by);
    return {by.act != nullptr ? by.act->path : std::string(), change.dated.instruction.span};
  }

  static bool touch(const TextChange& a, const TextChange& b) {
    if (a.dated.instruction.of.annex != b.dated.instruction.of.annex) return false;
    const auto ones = amending::places_of(a.dated.instruction.operation);
    const auto others = amending::places_of(b.dated.instruction.operation);
    return std::any_of(ones.begin(), ones.end(), [&others](const amending::Place& one) {
      return std::any_of(others.begin(), others.end(), [&one](const amending::Place& other) {
        return act::covers(one.range, other.range.first) ||
               act::covers(other.range, one.range.first);
      });
    });
  }

  // Numbers say which of two acts of one day is the later; that both mean the same place is worth a
  // look.
  void note_changes_of_one_day() {
    Changes& changes = m_history.changes;
    for (std::size_t i = 1; i < changes.size(); ++i) {
      if (changes[i].fate != Fate::applied) continue;
      const Entry& later = *m_timeline.find(changes[i].dated.by);
      for (std::size_t k = i; k-- > 0 && changes[k].dated.enters == changes[i].dated.enters;) {
        const Entry& earlier = *m_timeline.find(changes[k].dated.by);
        const bool same_day = later.id != earlier.id && later.date == earlier.date &&
                              changes[k].fate == Fate::applied;
        if (!same_day || !touch(changes[k], changes[i])) continue;
        changes[i].doubt = message("{} of the same day changes the same place", print(earlier.id));
        m_diagnostics.add(Kind::two_changes_of_one_day, location_of(changes[i]),
                          message("applied after {}: {}", print(earlier.id),
                                  message_of(changes[i].dated.instruction.operation)),
                          changes[i].doubt);
        break;
      }
    }
  }

  // The days on which the text changes.
  std::set<Date> days() const {
    std::set<Date> days;
    for (const TextChange& change : m_history.changes) {
      const std::optional<Date>& day = change.dated.from;
      if (day && change.fate == Fate::applied) days.insert(*day);
    }
    return days;
  }

  void begin() {
    Version& first = m_history.versions.emplace_back();
    first.period.from = m_entry.in_force.from;
    first.title = m_entry.title;
    first.text = m_entry.act->text;
  }

  // The version of a day. What is changed before the act enters into force is part of its first
  // version.
  void advance(Date day) {
    std::vector<std::size_t> due;
    for (std::size_t i = 0; i < m_history.changes.size(); ++i) {
      const TextChange& change = m_history.changes[i];
      if (change.fate == Fate::applied && change.dated.from <= day) due.push_back(i);
    }
    const bool is_first = m_entry.in_force.from.exact() && day <= *m_entry.in_force.from.exact();
    Version version = next_version(due);
    version.period.from = is_first ? m_entry.in_force.from : Moment::on(day);
    if (is_first) {
      std::vector<std::size_t>& earlier = m_history.versions.back().changes;
      version.changes.insert(version.changes.begin(), earlier.begin(), earlier.end());
      m_history.versions.back() = std::move(version);
    } else {
      m_history.versions.push_back(std::move(version));
    }
    m_made = std::move(due);
  }

  // From the last version where the new changes come after all that were made; a change with effect
  // from an earlier day is made in the order in which the changes entered into force.
  Version next_version(const std::vector<std::size_t>& due) {
    const bool continues =
        m_made.size() <= due.size() && std::equal(m_made.begin(), m_made.end(), due.begin());
    Version version;
    std::size_t next = 0;
    if (continues) {
      const Version& last = m_history.versions.back();
      version.title = last.title;
      version.text = last.text;
      version.events = last.events;
      version.outstanding = last.outstanding;
      version.tainted = last.tainted;
      next = m_made.size();
    } else {
      version.title = m_entry.title;
      version.text = m_entry.act->text;
      m_tainting.clear();
    }
    for (std::size_t i = next; i < due.size(); ++i) make(due[i], version);
    for (const std::size_t change : due) {
      if (std::find(m_made.begin(), m_made.end(), change) == m_made.end()) {
        version.changes.push_back(change);
      }
    }
    return version;
  }

  void make(std::size_t index, Version& version) {
    TextChange& change = m_history.changes[index];
    const Entry& by = *m_timeline.find(change.dated.by);
    taint_undated(*change.dated.from, version);
    source::Diagnostics findings;
    amending::Amended amended =
        amending::apply(std::move(version.text), {change.dated.instruction},
                        {by.id, by.act->text, by.act->path, change.dated.from, m_analyze}, findings,
                        std::move(version.tainted));
    version.text = std::move(amended.text);
    version.tainted = std::move(amended.tainted);
    const amending::Outcome& outcome = amended.outcomes.front();
    if (!outcome.applied) {
      version.outstanding.push_back(index);
      if (change.reason.empty()) {
        change.reason = outcome.refusal;
        m_diagnostics.append(std::move(findings));
      }
      return;
    }
    change.replaced = std::max(change.replaced, outcome.replaced);
    change.forms = outcome.forms;
    m_diagnostics.append(std::move(findings));
    if (amended.title) version.title = std::move(*amended.title);
    for (amending::ProvisionEvent& event : amended.events) {
      version.events.push_back({index, std::move(event)});
    }
  }

  // What may have been changed by that day, on a day that is not known.
  void taint_undated(Date day, Version& version) {
    for (std::size_t i = 0; i < m_history.changes.size(); ++i) {
      const TextChange& change = m_history.changes[i];
      if (change.fate != Fate::undated) continue;
      const Entry& by = *m_timeline.find(change.dated.by);
      const bool possible = by.date && *by.date <= day;
      if (!possible || !m_tainting.insert(i).second) continue;
      amending::add_taints(version.text, change.dated.instruction,
                           {by.id, by.act->text, by.act->path, {}, {}}, version.tainted);
    }
  }

  // Changes that could not be made, and those of which it is not known whether they hold.
  void add_undated() {
    for (std::size_t i = 0; i < m_history.changes.size(); ++i) {
      TextChange& change = m_history.changes[i];
      const bool failed = change.fate == Fate::applied && !change.reason.empty();
      if (failed) change.fate = Fate::refused;
      if (change.fate == Fate::applied || failed || change.without_effect) continue;
      const Entry& by = *m_timeline.find(change.dated.by);
      const std::optional<Date> since =
          change.fate == Fate::refused && change.dated.from ? change.dated.from : by.date;
      for (Version& version : m_history.versions) {
        const std::optional<Date> end =
            version.period.until ? version.period.until->latest : std::nullopt;
        const bool over = since && end && *end <= *since;
        if (!over) version.outstanding.push_back(i);
      }
    }
  }

  void add_unread() {
    for (std::size_t i = 0; i < m_history.unread.size(); ++i) {
      const std::optional<Date>& since = m_history.unread[i].since;
      for (Version& version : m_history.versions) {
        const std::optional<Date> end =
            version.period.until ? version.period.until->latest : std::nullopt;
        const bool over = since && end && *end <= *since;
        if (!over) version.unread.push_back(i);
      }
    }
  }

  const Timeline& m_timeline;
  const Entry& m_entry;
  source::Diagnostics& m_diagnostics;
  const morphology::Analyze& m_analyze;
  TextHistory m_history;
  std::vector<std::size_t> m_made;   // of the last version, in order
  std::set<std::size_t> m_tainting;  // undated changes whose places are tainted in it
};

}  // namespace

const Version* TextHistory::at(Date day) const {
  const Version* found = versions.empty() ? nullptr : &versions.front();
  for (const Version& version : versions) {
    const std::optional<Date> from = version.period.from.exact();
    if (from && *from <= day) found = &version;
  }
  return found;
}

bool TextHistory::changed_by(Date day) const {
  return std::any_of(versions.begin(), versions.end(), [day](const Version& version) {
    const std::optional<Date> from = version.period.from.exact();
    return !version.changes.empty() && from && *from <= day;
  });
}

act::Act act_of(const Entry& entry, const Version& version) {
  act::Act act{entry.act->path, entry.act->heading, version.text, {}};
  act.heading.title = version.title;
  if (!version.events.empty()) act.version = version.period.from.exact();
  return act;
}

std::vector<act::ActId> amended_by(const TextHistory& history, const Version& version) {
  std::vector<act::ActId> acts;
  for (const std::size_t change : version.changes) {
    if (history.changes[change].fate != Fate::applied) continue;
    const act::ActId& by = history.changes[change].dated.by;
    if (std::find(acts.begin(), acts.end(), by) == acts.end()) acts.push_back(by);
  }
  return acts;
}

std::map<act::ActId, TextHistory> make_text_histories(const Timeline& timeline, Date today,
                                                      source::Diagnostics& diagnostics,
                                                      const morphology::Analyze& analyze) {
  std::map<act::ActId, Changes> changes = collect_changes(timeline, today);
  std::map<act::ActId, std::vector<UnreadChange>> unread = collect_unread(timeline);
  for (const auto& [id, list] : unread) changes.try_emplace(id);
  std::map<act::ActId, TextHistory> histories;
  for (auto& [id, list] : changes) {
    TextBuilder builder(timeline, *timeline.find(id), std::move(list), std::move(unread[id]),
                        diagnostics, analyze);
    histories.emplace(id, builder.build());
  }
  return histories;
}

}  // namespace bipgen::timeline
