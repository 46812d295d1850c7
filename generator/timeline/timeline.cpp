#include "timeline/timeline.hpp"

#include <algorithm>
#include <tuple>

#include "act/citation_ranges.hpp"
#include "act/lookup.hpp"
#include "text/letters.hpp"

namespace bipgen::timeline {

using calendar::Date;
using calendar::Moment;
using source::Kind;
using source::message;

Timeline::Timeline(std::vector<Entry> entries, std::vector<Series> series)
    : m_entries(std::move(entries)), m_series(std::move(series)) {
  const auto day = [](const Entry& entry) {
    if (entry.date) return entry.date->iso();
    const std::optional<int> year = year_of(entry.id.number);
    return year ? std::to_string(*year) : std::string();
  };
  std::stable_sort(m_entries.begin(), m_entries.end(), [&](const Entry& a, const Entry& b) {
    const std::string day_a = day(a);
    const std::string day_b = day(b);
    if (day_a != day_b) return day_a < day_b;
    if (a.id.number != b.id.number) return number_before(a.id.number, b.id.number);
    return a.id < b.id;
  });
  for (std::size_t i = 0; i < m_entries.size(); ++i) m_index.emplace(m_entries[i].id, i);
}

const Entry* Timeline::find(const act::ActId& id) const {
  const auto found = m_index.find(id);
  return found == m_index.end() ? nullptr : &m_entries[found->second];
}

namespace {

using Entries = std::map<act::ActId, Entry>;

// Acts that a body makes and numbers; statutes and regulations of the state have no entry unless a
// file tells of them.
bool has_entry(const act::ActReference& reference, const Entries& entries) {
  const std::optional<act::ActId> id = reference.id();
  if (!id) return false;
  return entries.contains(*id) ||
         (reference.type != act::ActType::ustawa && reference.type != act::ActType::rozporzadzenie);
}

Entry entry_of(const act::Act& act, const ActFacts& facts) {
  Entry entry;
  entry.id = act.heading.id;
  entry.act = &act;
  entry.held = act.heading.held;
  entry.date = act.heading.date;
  entry.title = act.heading.title;
  entry.issuer = act.heading.issuer;
  entry.beginning = facts.beginning;
  entry.partial = facts.partial;
  entry.parts_unknown = facts.parts_unknown;
  entry.effects = facts.effects;
  entry.instructions = facts.instructions;
  entry.not_understood = facts.not_understood;
  return entry;
}

void add_files(std::span<const act::Act> acts, std::span<const ActFacts> facts, Entries& entries,
               source::Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < acts.size(); ++i) {
    const auto [place, fresh] = entries.emplace(acts[i].heading.id, entry_of(acts[i], facts[i]));
    if (fresh) continue;
    // The first path in order stands, so that the order of `acts` does not matter.
    Entry& kept = place->second;
    Entry other = entry_of(acts[i], facts[i]);
    if (other.act->path < kept.act->path) std::swap(kept, other);
    auto& finding =
        diagnostics.add(Kind::act_doubled, {other.act->path, {}},
                        message("{} has two files", print(other.id)), message("keep one of them"));
    finding.notes.push_back({message("the other file is here"), {kept.act->path, {}}});
  }
}

// Regulations of ministers are cited without a number: "rozporządzenie Ministra Cyfryzacji z dnia 5
// października 2016 r. w sprawie …".
class NumberFinder {
 public:
  explicit NumberFinder(const Entries& entries) {
    for (const auto& [id, entry] : entries) {
      if (entry.date) m_by_day[{id.type, *entry.date}].push_back(&entry);
    }
  }

  // Gives the reference the number of the only act that it can mean, if there is one.
  void complete(act::ActReference& reference) const {
    if (reference.number || !reference.date) return;
    const auto found = m_by_day.find({reference.type, *reference.date});
    if (found == m_by_day.end()) return;
    const std::string title = text::folded(reference.title);
    const Entry* meant = nullptr;
    for (const Entry* entry : found->second) {
      const std::string own = text::folded(entry->title);
      const bool fits = title.empty() || title.starts_with(own) || own.starts_with(title);
      if (!fits) continue;
      if (meant != nullptr) return;
      meant = entry;
    }
    if (meant != nullptr) reference.number = meant->id.number;
  }

 private:
  std::map<std::pair<act::ActType, Date>, std::vector<const Entry*>> m_by_day;
};

void complete_references(Entries& entries) {
  const NumberFinder finder(entries);
  for (auto& [id, entry] : entries) {
    for (Effect& effect : entry.effects) finder.complete(effect.to);
    for (amending::Instruction& instruction : entry.instructions) {
      if (instruction.of.act) finder.complete(*instruction.of.act);
    }
  }
}

// What citations say of an act: the first that says a thing is believed, a file above all.
void add_cited(const Effect& effect, const act::Act& by, Entries& entries,
               source::Diagnostics& diagnostics) {
  if (!has_entry(effect.to, entries)) return;
  const act::ActId id = *effect.to.id();
  Entry& entry = entries[id];
  entry.id = id;
  if (!entry.date) {
    entry.date = effect.to.date;
  } else if (effect.to.date && *effect.to.date != *entry.date) {
    diagnostics.add(Kind::act_cited_otherwise, {by.path, {}},
                    effect.citation.empty()
                        ? message("{} is cited with the date {}", print(id), effect.to.date->iso())
                        : message("{} is cited with the date {} in {}", print(id),
                                  effect.to.date->iso(), print(effect.citation)),
                    message("elsewhere it is of {}", entry.date->iso()));
  }
  if (entry.title.empty()) entry.title = effect.to.title;
  if (entry.issuer.empty()) entry.issuer = effect.to.issuer;
}

// In the order of ids, so that it does not depend on the order of files.
void add_all_cited(Entries& entries, source::Diagnostics& diagnostics) {
  std::vector<std::pair<const act::Act*, std::vector<Effect>>> citing;
  for (const auto& [id, entry] : entries) {
    if (entry.act != nullptr) citing.emplace_back(entry.act, entry.effects);
  }
  for (const auto& [act, effects] : citing) {
    for (const Effect& effect : effects) {
      add_cited(effect, *act, entries, diagnostics);
      if (!has_entry(effect.to, entries)) continue;
      entries[*effect.to.id()].affected.push_back(effect);
    }
  }
}

Moment moment_of(const EntryIntoForce& beginning, const Entry& entry) {
  if (beginning.on) return Moment::on(*beginning.on);
  if (entry.date) return Moment::not_before(*entry.date);
  if (const std::optional<int> year = year_of(entry.id.number)) {
    return Moment::not_before(*Date::from_ymd(*year, 1, 1));
  }
  return Moment::unknown();
}

// "Z dniem 1 stycznia 2026 r. traci moc zarządzenie nr …": the first day without the act.
std::optional<Date> day_named_for(const act::ActId& id, const Effect& effect, const Entry& by) {
  for (const amending::Instruction& instruction : by.instructions) {
    const auto* repeal = std::get_if<amending::RepealActs>(&instruction.operation);
    if (repeal == nullptr || !repeal->day || instruction.citation != effect.citation) continue;
    const bool named = std::any_of(repeal->acts.begin(), repeal->acts.end(),
                                   [&id](const auto& act) { return act.id() == id; });
    if (!named) continue;
    const bool is_last = repeal->named == amending::DayNamed::last_day;
    return is_last ? repeal->day->plus_days(1) : *repeal->day;
  }
  return std::nullopt;
}

// "Zarządzenie obowiązuje do dnia 31 grudnia 2026 r."
void set_own_end(Entry& entry) {
  for (const amending::Instruction& instruction : entry.instructions) {
    const auto* limit = std::get_if<amending::LimitValidity>(&instruction.operation);
    const bool of_itself =
        !instruction.of.act || instruction.of.act->id() == std::optional(entry.id);
    if (limit == nullptr || !limit->places.empty() || !of_itself || instruction.of.annex) continue;
    if (const std::optional<Date> last = last_day_of(*limit)) {
      entry.in_force.until = Moment::on(last->plus_days(1));
      entry.ending = {EndOfForce::Reason::lapsed, std::nullopt, instruction.citation};
    }
  }
}

// The end by front matter, by its own words or by an act that repeals. Where several repeal, the
// earliest does it.
void set_end(Entry& entry, const Entries& entries) {
  if (entry.act != nullptr && entry.act->heading.in_force_until) {
    entry.in_force.until = Moment::on(*entry.act->heading.in_force_until);
    entry.ending.reason = EndOfForce::Reason::stated;
    return;
  }
  set_own_end(entry);
  for (const Effect& effect : entry.affected) {
    if (effect.kind != EffectKind::repeals) continue;
    const Entry& by = entries.at(effect.from);
    const std::optional<Date> named = day_named_for(entry.id, effect, by);
    const Moment from =
        named ? Moment::on(*named) : moment_of(beginning_of(by, effect.citation), by);
    const bool earlier =
        !entry.in_force.until || (from.latest && (!entry.in_force.until->latest ||
                                                  *from.latest < *entry.in_force.until->latest));
    if (!earlier) continue;
    entry.in_force.until = from;
    entry.ending = {EndOfForce::Reason::repealed, effect.from, effect.citation};
  }
}

bool begins_before(const Entry& a, const Entry& b) {
  const Date far = *Date::from_ymd(9999, 12, 31);
  const auto key = [&](const Entry& entry) {
    return std::tuple(entry.in_force.from.earliest.value_or(far), entry.id);
  };
  return key(a) < key(b);
}

// The acts of one subject, in the order of their beginning.
std::map<std::string, std::vector<Entry*>> by_subject(Entries& entries) {
  std::map<std::string, std::string> subject_of_title;
  for (const auto& [id, entry] : entries) {
    if (entry.act == nullptr || entry.act->heading.subject.empty()) continue;
    subject_of_title.emplace(text::folded(entry.title), entry.act->heading.subject);
  }
  std::map<std::string, std::vector<Entry*>> groups;
  for (auto& [id, entry] : entries) {
    std::string subject;
    if (entry.act != nullptr) subject = entry.act->heading.subject;
    if (subject.empty()) {
      const auto found = subject_of_title.find(text::folded(entry.title));
      if (found != subject_of_title.end()) subject = found->second;
    }
    if (!subject.empty()) groups[subject].push_back(&entry);
  }
  for (auto& [subject, series] : groups) {
    std::sort(series.begin(), series.end(),
              [](const Entry* a, const Entry* b) { return begins_before(*a, *b); });
  }
  return groups;
}

std::optional<Date> latest_beginning(const Entry& entry) {
  if (entry.in_force.from.latest) return entry.in_force.from.latest;
  // It was in force before it ended.
  if (entry.in_force.until) return entry.in_force.until->latest;
  return std::nullopt;
}

void check_overlap(const Entry& earlier, const Entry& later, source::Diagnostics& diagnostics) {
  const std::optional<Date> begin = later.in_force.from.exact();
  if (!earlier.in_force.until || !begin || later.act == nullptr) return;
  const std::optional<Date> end = earlier.in_force.until->exact();
  if (!end || *end <= *begin) return;
  diagnostics.add(
      Kind::two_acts_of_one_subject, {later.act->path, {}},
      message("{} is in force from {}, while {} of the same subject is in force until {}",
              print(later.id), begin->iso(), print(earlier.id), end->iso()),
      message("expected one act of a subject at a time"));
}

// Acts of one subject replace one another. Where no act says that it repeals the earlier one, the
// earlier one ended when some later one began at the latest; on which day is not known.
void supersede(const std::vector<Entry*>& series, source::Diagnostics& diagnostics) {
  std::optional<Date> bound;  // the earliest of the latest beginnings of what comes after
  for (std::size_t i = series.size(); i-- > 0;) {
    Entry& entry = *series[i];
    if (i + 1 < series.size()) {
      if (!entry.in_force.until) {
        entry.in_force.until = Moment{entry.in_force.from.earliest, bound};
        entry.ending = {EndOfForce::Reason::superseded, series[i + 1]->id, {}};
      }
      check_overlap(entry, *series[i + 1], diagnostics);
    }
    const std::optional<Date> latest = latest_beginning(entry);
    if (latest && (!bound || *latest < *bound)) bound = latest;
  }
}

// Provisions that amend, and those that say when and by whom: an act of nothing else has no life of
// its own.
bool only_amends(const Entry& entry) {
  if (entry.act == nullptr || entry.instructions.empty()) return false;
  bool only = true;
  act::walk(entry.act->text, [&](const act::Provision& provision, const act::Citation& citation) {
    const bool is_unit =
        provision.level == act::Level::paragraf || provision.level == act::Level::artykul;
    if (!only || !is_unit || citation.steps.size() > 1) return;
    const std::string words = act::joined_paragraphs(provision.lead);
    const bool amends = std::any_of(entry.instructions.begin(), entry.instructions.end(),
                                    [&citation](const amending::Instruction& instruction) {
                                      return act::covers(citation, instruction.citation);
                                    });
    only = amends || words.find("w życie") != std::string::npos || words.starts_with("Wykonanie ");
  });
  return only;
}

// The last end of the acts that it amends, if all of them have ended.
void end_with_amended(Entry& entry, const Entries& entries) {
  if (entry.in_force.until || !only_amends(entry)) return;
  const Entry* last = nullptr;
  for (const amending::Instruction& instruction : entry.instructions) {
    if (std::holds_alternative<amending::RepealActs>(instruction.operation)) continue;
    const auto id = instruction.of.act ? instruction.of.act->id() : std::nullopt;
    const auto target = id ? entries.find(*id) : entries.end();
    if (target == entries.end() || !target->second.in_force.until) return;
    const Entry& ended = target->second;
    if (ended.ending.reason == EndOfForce::Reason::with_amended) return;
    if (last == nullptr || last->in_force.until->latest < ended.in_force.until->latest) {
      last = &ended;
    }
  }
  if (last == nullptr) return;
  entry.in_force.until = last->in_force.until;
  entry.ending = {EndOfForce::Reason::with_amended, last->id, {}};
}

void narrow_beginning(Entry& entry) {
  if (!entry.in_force.from.latest && entry.in_force.until && entry.in_force.until->latest) {
    entry.in_force.from =
        narrowed(entry.in_force.from, Moment::not_after(*entry.in_force.until->latest));
  }
}

}  // namespace

const EntryIntoForce& beginning_of(const Entry& entry, const act::Citation& provision) {
  for (const PartialEntry& part : entry.partial) {
    const bool named = std::any_of(part.parts.begin(), part.parts.end(), [&](const auto& range) {
      return act::covers(range, provision);
    });
    if (named && part.scope.empty()) return part.entry;
  }
  return entry.beginning;
}

Timeline make_timeline(std::span<const act::Act> acts, std::span<const ActFacts> facts,
                       source::Diagnostics& diagnostics) {
  Entries entries;
  add_files(acts, facts, entries, diagnostics);
  complete_references(entries);
  add_all_cited(entries, diagnostics);
  for (auto& [id, entry] : entries) entry.in_force.from = moment_of(entry.beginning, entry);
  for (auto& [id, entry] : entries) set_end(entry, entries);
  std::vector<Series> all_series;
  for (const auto& [subject, series] : by_subject(entries)) {
    supersede(series, diagnostics);
    all_series.push_back({subject, {}});
    for (const Entry* entry : series) all_series.back().acts.push_back(entry->id);
  }
  for (auto& [id, entry] : entries) end_with_amended(entry, entries);

  std::vector<Entry> all;
  all.reserve(entries.size());
  for (auto& [id, entry] : entries) {
    narrow_beginning(entry);
    std::stable_sort(entry.affected.begin(), entry.affected.end(),
                     [&](const Effect& a, const Effect& b) {
                       const auto key = [&](const Effect& effect) {
                         const Entry& by = entries.at(effect.from);
                         return std::tuple(by.date ? by.date->iso() : std::string(), by.id);
                       };
                       return key(a) < key(b);
                     });
    all.push_back(entry);
  }
  return Timeline(std::move(all), std::move(all_series));
}

}  // namespace bipgen::timeline
