#include "timeline/timeline.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::timeline {

using calendar::Date;
using calendar::Moment;
using source::Kind;

std::optional<int> year_of(const std::string& number) {
  const std::size_t slash = number.rfind('/');
  const std::string_view last =
      std::string_view(number).substr(slash == std::string::npos ? 0 : slash + 1);
  int year = 0;
  const auto [end, error] = std::from_chars(last.data(), last.data() + last.size(), year);
  if (error != std::errc() || end != last.data() + last.size()) return std::nullopt;
  if (last.size() == 2) year += 2000;  // "126/08"
  if (year < 1900 || year > 2200) return std::nullopt;
  return year;
}

bool number_before(const std::string& a, const std::string& b) {
  const auto key = [](const std::string& number) {
    // Numbers inside compare by value: collation keys do that.
    return std::tuple(year_of(number).value_or(0), text::collation_key(number), number);
  };
  return key(a) < key(b);
}

Timeline::Timeline(std::vector<Entry> entries) : m_entries(std::move(entries)) {
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

// Acts that a body makes and numbers; statutes and regulations of the state have no entry.
bool has_entry(const act::ActReference& reference) {
  return reference.id().has_value() && reference.type != act::ActType::ustawa &&
         reference.type != act::ActType::rozporzadzenie;
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
  entry.effects = facts.effects;
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
    auto& finding = diagnostics.add(Kind::act_doubled, {other.act->path, {}},
                                    print(other.id) + " has two files", "keep one of them");
    finding.notes.push_back({"the other file is here", {kept.act->path, {}}});
  }
}

// What citations say of an act: the first that says a thing is believed, a file above all.
void add_cited(const Effect& effect, const act::Act& by, Entries& entries,
               source::Diagnostics& diagnostics) {
  if (!has_entry(effect.to)) return;
  const act::ActId id = *effect.to.id();
  Entry& entry = entries[id];
  entry.id = id;
  if (!entry.date) {
    entry.date = effect.to.date;
  } else if (effect.to.date && *effect.to.date != *entry.date) {
    diagnostics.add(Kind::act_cited_otherwise, {by.path, {}},
                    print(id) + " is cited with the date " + effect.to.date->iso() +
                        (effect.citation.empty() ? "" : " in " + print(effect.citation)),
                    "elsewhere it is of " + entry.date->iso());
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
      if (!has_entry(effect.to)) continue;
      entries[*effect.to.id()].affected.push_back(effect);
    }
  }
}

Moment beginning_of(const Entry& entry) {
  if (entry.beginning.on) return Moment::on(*entry.beginning.on);
  if (entry.date) return Moment::not_before(*entry.date);
  if (const std::optional<int> year = year_of(entry.id.number)) {
    return Moment::not_before(*Date::from_ymd(*year, 1, 1));
  }
  return Moment::unknown();
}

// The end by front matter or by an act that repeals. Where several repeal, the earliest does it.
void set_end(Entry& entry, const Entries& entries) {
  if (entry.act != nullptr && entry.act->heading.in_force_until) {
    entry.in_force.until = Moment::on(*entry.act->heading.in_force_until);
    entry.ending.reason = EndOfForce::Reason::stated;
    return;
  }
  for (const Effect& effect : entry.affected) {
    if (effect.kind != EffectKind::repeals) continue;
    const Moment from = entries.at(effect.from).in_force.from;
    const bool earlier =
        !entry.in_force.until || (from.latest && (!entry.in_force.until->latest ||
                                                  *from.latest < *entry.in_force.until->latest));
    if (!earlier) continue;
    entry.in_force.until = from;
    entry.ending = {EndOfForce::Reason::repealed, effect.from, effect.citation};
  }
}

// The acts of one subject, by the editor's `subject` or, without one, by an equal title.
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
  return groups;
}

std::optional<Date> latest_beginning(const Entry& entry) {
  if (entry.in_force.from.latest) return entry.in_force.from.latest;
  // It was in force before it ended.
  if (entry.in_force.until) return entry.in_force.until->latest;
  return std::nullopt;
}

bool begins_before(const Entry& a, const Entry& b) {
  const Date far = *Date::from_ymd(9999, 12, 31);
  const auto key = [&](const Entry& entry) {
    return std::tuple(entry.in_force.from.earliest.value_or(far), entry.id);
  };
  return key(a) < key(b);
}

void check_overlap(const Entry& earlier, const Entry& later, source::Diagnostics& diagnostics) {
  const std::optional<Date> begin = later.in_force.from.exact();
  if (!earlier.in_force.until || !begin || later.act == nullptr) return;
  const std::optional<Date> end = earlier.in_force.until->exact();
  if (!end || *end <= *begin) return;
  diagnostics.add(Kind::two_acts_of_one_subject, {later.act->path, {}},
                  print(later.id) + " is in force from " + begin->iso() + ", while " +
                      print(earlier.id) + " of the same subject is in force until " + end->iso(),
                  "expected one act of a subject at a time");
}

// Acts of one subject replace one another. Where no act says that it repeals the earlier one, the
// earlier one ended when some later one began at the latest; on which day is not known.
void supersede(std::vector<Entry*> series, source::Diagnostics& diagnostics) {
  std::sort(series.begin(), series.end(),
            [](const Entry* a, const Entry* b) { return begins_before(*a, *b); });
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

void narrow_beginning(Entry& entry) {
  if (!entry.in_force.from.latest && entry.in_force.until && entry.in_force.until->latest) {
    entry.in_force.from =
        narrowed(entry.in_force.from, Moment::not_after(*entry.in_force.until->latest));
  }
}

}  // namespace

Timeline make_timeline(std::span<const act::Act> acts, std::span<const ActFacts> facts,
                       source::Diagnostics& diagnostics) {
  Entries entries;
  add_files(acts, facts, entries, diagnostics);
  add_all_cited(entries, diagnostics);
  for (auto& [id, entry] : entries) entry.in_force.from = beginning_of(entry);
  for (auto& [id, entry] : entries) set_end(entry, entries);
  for (auto& [subject, series] : by_subject(entries)) supersede(series, diagnostics);

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
  return Timeline(std::move(all));
}

}  // namespace bipgen::timeline
