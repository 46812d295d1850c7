#include "pages/events.hpp"

#include <algorithm>

#include "pages/act_texts.hpp"
#include "pages/gaps.hpp"
#include "pages/structure_basis.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

using calendar::Date;
using calendar::Moment;
using timeline::Entry;

std::string_view name_of(EventKind kind) {
  constexpr std::string_view names[] = {"issued",  "begins",    "ends",        "amended",
                                        "created", "published", "reorganized", "first_structure"};
  return names[static_cast<std::size_t>(kind)];
}

EventTopic topic_of(EventKind kind) {
  switch (kind) {
    case EventKind::issued:
      return EventTopic::acts;
    case EventKind::begins:
    case EventKind::ends:
    case EventKind::amended:
      return EventTopic::validity;
    case EventKind::created:
    case EventKind::published:
      return EventTopic::record;
    case EventKind::reorganized:
    case EventKind::first_structure:
      break;
  }
  return EventTopic::structure;
}

std::string_view name_of(EventTopic topic) {
  constexpr std::string_view names[] = {"acts", "validity", "structure", "record"};
  return names[static_cast<std::size_t>(topic)];
}

std::string_view slug_of(EventTopic topic) {
  constexpr std::string_view slugs[] = {"akty", "obowiazywanie", "struktura", "bip"};
  return slugs[static_cast<std::size_t>(topic)];
}

std::optional<Date> day_of(const Event& event) {
  return event.when.latest ? event.when.latest : event.when.earliest;
}

bool is_future(const Event& event, Date today) {
  return event.when.earliest && *event.when.earliest > today;
}

namespace {

// "2025-07-28T14:05:00+02:00": the day as its own clock shows it.
std::optional<Date> day_part(const std::string& moment) {
  return Date::from_iso(std::string_view(moment).substr(0, 10));
}

void add_act_events(const Entry& entry, std::vector<Event>& events) {
  const auto add = [&](EventKind kind, const Moment& when) {
    events.push_back({kind, when, &entry, nullptr, nullptr, std::nullopt});
  };
  if (entry.date) add(EventKind::issued, Moment::on(*entry.date));
  if (entry.held || entry.in_force.from.latest) add(EventKind::begins, entry.in_force.from);
  if (entry.in_force.until) {
    Moment until = *entry.in_force.until;
    // The lower side is only its own beginning and would say nothing.
    if (!until.exact() && until.latest) until.earliest.reset();
    add(EventKind::ends, until);
  }
  if (entry.act == nullptr) return;
  const act::PublicationRecord& record = entry.act->heading.record;
  if (record.created) add(EventKind::created, Moment::on(*record.created));
  if (const auto day = day_part(record.published)) add(EventKind::published, Moment::on(*day));
}

// What begins with the act itself, or changes nothing, is no change of its text.
void add_text_events(const Site& site, std::vector<Event>& events) {
  for (const auto& [id, history] : site.texts) {
    const Entry* entry = site.timeline.find(id);
    for (std::size_t i = 1; entry != nullptr && i < history.versions.size(); ++i) {
      if (new_events(history, i).empty()) continue;
      events.push_back(
          {EventKind::amended, history.versions[i].period.from, entry, nullptr, nullptr, i});
    }
  }
}

void add_structure_events(const Site& site, std::vector<Event>& events) {
  for (const Office& office : site.offices) {
    if (office.structures.empty()) continue;
    const history::DatedStructure& first = site.structures[office.structures.front()];
    events.push_back({EventKind::first_structure, Moment::on(first.date),
                      site.timeline.find(first.structure.act), &first, nullptr, std::nullopt});
  }
  for (const history::Step& step : site.steps) {
    const history::DatedStructure& before = site.structures[step.before];
    const history::DatedStructure& after = site.structures[step.after];
    // An act in between that is not held may have made the change earlier.
    const bool gap = !gaps_between(site, before, after).empty();
    const Moment when = gap ? Moment{before.date, after.date} : Moment::on(after.date);
    events.push_back(
        {EventKind::reorganized, when, brought_by(site, after), &after, &step, std::nullopt});
  }
}

}  // namespace

std::vector<Event> events_of(const Site& site) {
  std::vector<Event> events;
  for (const Entry& entry : site.timeline.entries()) add_act_events(entry, events);
  add_text_events(site, events);
  add_structure_events(site, events);
  // They come in the order of acts; the newest is to stand first.
  std::reverse(events.begin(), events.end());
  std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
    const std::optional<Date> day_a = day_of(a);
    const std::optional<Date> day_b = day_of(b);
    return day_a > day_b;  // an empty one is less than any day
  });
  return events;
}

void index_events(Site& site) {
  const std::vector<Event> events = events_of(site);
  site.has_events = !events.empty();
  site.has_news = std::any_of(events.begin(), events.end(), [&](const Event& event) {
    const std::optional<Date> day = day_of(event);
    return day && *day <= site.today;
  });
}

namespace {

// Named by the first provision that makes the change and the first that it changes: together they
// are in one version only, and the day may be learned later.
std::string key_of_change(const Entry& entry, const timeline::TextHistory& history,
                          const Event& event) {
  const timeline::VersionEvent& first = *new_events(history, *event.version).front();
  const timeline::DatedInstruction& dated = history.changes[first.change].dated;
  return slug_of(entry.id) + "/zmiana/" + slug_of(dated.by) + "/" +
         act::fragment_id(dated.instruction.citation) + "/" +
         act::fragment_id(first.event.provision);
}

}  // namespace

std::string key_of(const Site& site, const Event& event) {
  if (event.dated != nullptr) {
    const std::string office = "struktura/" + text::slug(event.dated->structure.office) + "/";
    const std::string act = key_of(*event.dated);
    if (event.step == nullptr) return office + act;
    return office + key_of(site.structures[event.step->before]) + "_" + act;
  }
  if (event.version) return key_of_change(*event.entry, site.texts.at(event.entry->id), event);
  constexpr std::string_view parts[] = {"wydanie", "poczatek",    "koniec",
                                        "",        "wytworzenie", "udostepnienie"};
  return slug_of(event.entry->id) + "/" + std::string(parts[static_cast<std::size_t>(event.kind)]);
}

}  // namespace bipgen::pages
