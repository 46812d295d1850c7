// The timeline: all events by day, newest first; the same by topic and by year, as pages that link
// to one another. No page grows with the number of acts.
#include <algorithm>
#include <map>

#include "pages/addresses.hpp"
#include "pages/event_words.hpp"
#include "pages/make_pages.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {
namespace {

using templates::List;
using templates::Object;

constexpr std::size_t most_rows = 200;
constexpr int no_year = 0;

using Events = std::vector<const Event*>;
using Topic = std::optional<EventTopic>;  // empty: all

// Years, newest first; events without any day last.
using EventsByYear = std::map<int, Events, std::greater<>>;

struct Timeline {
  std::vector<Event> events;
  std::map<Topic, EventsByYear>
      topics;  // all topics that have events; all events under the empty one
};

int year_of_event(const Event& event) {
  const auto day = day_of(event);
  return day ? day->year() : no_year;
}

std::shared_ptr<const Timeline> make_timeline(const Site& site) {
  auto timeline = std::make_shared<Timeline>();
  timeline->events = events_of(site);
  for (const Event& event : timeline->events) {
    const int year = year_of_event(event);
    timeline->topics[std::nullopt][year].push_back(&event);
    timeline->topics[topic_of(event.kind)][year].push_back(&event);
  }
  return timeline;
}

// "akty/2025"; "" for the whole timeline.
std::string part_of(Topic topic, std::optional<int> year) {
  std::string part = topic ? std::string(slug_of(*topic)) : "";
  if (!year) return part;
  if (!part.empty()) part += "/";
  return part + (*year == no_year ? "bez-daty" : std::to_string(*year));
}

std::string path_of(const std::string& part) {
  return part.empty() ? address::timeline : address::timeline_part(part);
}

std::string event_year_label(const Site& site, int year) {
  return year == no_year ? site.string("events.no_day") : std::to_string(year);
}

// One page of the timeline before it is made.
struct Sheet {
  std::string path;
  Topic topic;
  std::optional<int> year;
  std::string label;  // of a month or part, "" for none
  Events rows;
  std::vector<std::pair<std::string, std::string>> parts;  // (path, label) of what it is split into
  bool cut = false;                                        // `rows` are only the newest
};

// A month, or events without a day: as many pages as they need. The first has the address of the
// whole.
void add_parts(const Site& site, const Sheet& whole, const std::string& part,
               std::vector<Sheet>& sheets) {
  const std::size_t count = (whole.rows.size() + most_rows - 1) / most_rows;
  Sheet sheet = whole;
  for (std::size_t i = 0; count > 1 && i < count; ++i) {
    sheet.parts.emplace_back(path_of(i == 0 ? part : part + "/" + std::to_string(i + 1)),
                             site.strings->format("events.part", {{"n", std::to_string(i + 1)}}));
  }
  for (std::size_t i = 0; i < count; ++i) {
    sheet.path = path_of(i == 0 ? part : part + "/" + std::to_string(i + 1));
    const auto begin = whole.rows.begin() + static_cast<std::ptrdiff_t>(i * most_rows);
    const auto end =
        i + 1 == count ? whole.rows.end() : begin + static_cast<std::ptrdiff_t>(most_rows);
    sheet.rows = Events(begin, end);
    sheets.push_back(sheet);
  }
}

std::string two_digits(unsigned month) {
  return (month < 10 ? "0" : "") + std::to_string(month);
}

// A year on one page, or, when it is long, its months.
void add_year(const Site& site, Topic topic, int year, const Events& events,
              std::vector<Sheet>& sheets) {
  const std::string part = part_of(topic, year);
  Sheet sheet{path_of(part), topic, year, "", events, {}, false};
  if (events.size() <= most_rows || year == no_year) {
    add_parts(site, sheet, part, sheets);
    return;
  }
  std::map<unsigned, Events, std::greater<>> months;
  for (const Event* event : events) months[day_of(*event)->month()].push_back(event);
  std::vector<Sheet> of_months;
  for (auto& [month, rows] : months) {
    const std::string month_part = part + "/" + two_digits(month);
    const std::string label =
        site.string("month." + two_digits(month)) + " " + std::to_string(year);
    sheet.parts.emplace_back(path_of(month_part), label);
    add_parts(site, Sheet{path_of(month_part), topic, year, label, std::move(rows), {}, false},
              month_part, of_months);
  }
  sheet.rows.resize(0);
  sheets.push_back(std::move(sheet));
  std::move(of_months.begin(), of_months.end(), std::back_inserter(sheets));
}

// The newest of a topic: whole years as far as they fit, else the newest year's beginning.
Sheet newest(Topic topic, const EventsByYear& years) {
  Sheet sheet{path_of(part_of(topic, std::nullopt)), topic, std::nullopt, "", {}, {}, false};
  for (const auto& [year, events] : years) {
    const std::size_t room = most_rows - sheet.rows.size();
    if (events.size() > room) sheet.cut = true;
    if (events.size() > room && !sheet.rows.empty()) break;
    const std::size_t taken = std::min(room, events.size());
    sheet.rows.insert(sheet.rows.end(), events.begin(),
                      events.begin() + static_cast<std::ptrdiff_t>(taken));
    if (sheet.cut) break;
  }
  return sheet;
}

std::vector<Sheet> make_sheets(const Site& site, const Timeline& timeline) {
  std::vector<Sheet> sheets;
  for (const auto& [topic, years] : timeline.topics) {
    sheets.push_back(newest(topic, years));
    for (const auto& [year, events] : years) add_year(site, topic, year, events, sheets);
  }
  return sheets;
}

List related_links(const std::vector<RelatedAct>& related, std::string_view from) {
  List list;
  for (const RelatedAct& one : related) {
    Object link = {{"word", one.word},
                   {"label", one.name},
                   {"href", one.path.empty() ? "" : relative_link(from, one.path, one.citation)},
                   {"place", print(one.citation)}};
    list.emplace_back(std::move(link));
  }
  return list;
}

Object event_row(const Site& site, std::string_view from, const Event& event) {
  const EventWords words = words_for(site, event);
  const auto exact = event.when.exact();
  return {{"kind", words.kind},
          {"topic", name_of(topic_of(event.kind))},
          {"when", moment_text(site, event.when)},
          {"day", exact ? exact->iso() : std::string()},
          {"future", is_future(event, site.today)},
          {"href", relative_link(from, words.path)},
          {"title", words.title},
          {"text", words.text},
          {"text_is_law", event.kind == EventKind::issued},
          {"held", event.entry == nullptr || event.entry->held},
          {"related", related_links(words.related, from)}};
}

// The years of the page's rows, each with its rows.
List groups_of(const Site& site, const Sheet& sheet) {
  List groups;
  for (std::size_t i = 0; i < sheet.rows.size();) {
    const int year = year_of_event(*sheet.rows[i]);
    List rows;
    for (; i < sheet.rows.size() && year_of_event(*sheet.rows[i]) == year; ++i) {
      rows.emplace_back(event_row(site, sheet.path, *sheet.rows[i]));
    }
    groups.emplace_back(
        Object{{"label", sheet.label.empty() ? event_year_label(site, year) : sheet.label},
               {"id", "rok-" + (year == no_year ? "nieznany" : std::to_string(year))},
               {"rows", std::move(rows)}});
  }
  return groups;
}

// The same year of other topics, where they have it; else the topic as a whole.
List topic_links(const Site& site, const Timeline& timeline, const Sheet& sheet) {
  List links;
  for (const auto& [topic, years] : timeline.topics) {
    const bool has_year = sheet.year && years.contains(*sheet.year);
    const std::string path = path_of(part_of(topic, has_year ? sheet.year : std::optional<int>()));
    const std::string label =
        site.string("events.topic." + (topic ? std::string(name_of(*topic)) : "all"));
    Object link = link_to(sheet.path, path, label);
    link.emplace_back("current", topic == sheet.topic);
    links.emplace_back(std::move(link));
  }
  return links;
}

List year_links(const Site& site, const Timeline& timeline, const Sheet& sheet) {
  List links;
  Object all = link_to(sheet.path, path_of(part_of(sheet.topic, std::nullopt)),
                       site.string("events.all_years"));
  all.emplace_back("current", !sheet.year);
  links.emplace_back(std::move(all));
  for (const auto& [year, events] : timeline.topics.at(sheet.topic)) {
    Object link =
        link_to(sheet.path, path_of(part_of(sheet.topic, year)), event_year_label(site, year));
    link.emplace_back("current", sheet.year == year);
    links.emplace_back(std::move(link));
  }
  return links;
}

std::string title_of(const Site& site, const Sheet& sheet) {
  std::string title = site.string(sheet.topic ? "events.title." + std::string(name_of(*sheet.topic))
                                              : "events.title.all");
  if (!sheet.label.empty()) return title + ": " + sheet.label;
  return sheet.year ? title + ": " + event_year_label(site, *sheet.year) : title;
}

std::string render_sheet(const Site& site, const Timeline& timeline, const Sheet& sheet) {
  PageFrame frame;
  frame.path = sheet.path;
  frame.title = title_of(site, sheet);
  frame.section = address::timeline;
  frame.body_class = "kalendarium";
  if (sheet.path != address::timeline) {
    frame.crumbs = {{site.string("menu.timeline"), address::timeline}};
  }
  List parts;
  for (const auto& [path, label] : sheet.parts) {
    Object link = link_to(sheet.path, path, label);
    link.emplace_back("current", path == sheet.path);
    parts.emplace_back(std::move(link));
  }
  Object values = {{"heading", frame.title},
                   {"topics", topic_links(site, timeline, sheet)},
                   {"years", year_links(site, timeline, sheet)},
                   {"groups", groups_of(site, sheet)},
                   {"cut", sheet.cut}};
  // Of what lies ahead there is no news yet, and then no feed.
  if (site.has_news) {
    values.emplace_back("feed", link_to(sheet.path, address::feed, site.string("events.feed")));
  }
  values.emplace_back("has_parts", !parts.empty());
  values.emplace_back("parts", std::move(parts));
  return render_page(site, "timeline", frame, std::move(values));
}

}  // namespace

void add_timeline_pages(const Site& site, std::vector<Page>& pages) {
  const std::shared_ptr<const Timeline> timeline = make_timeline(site);
  for (Sheet& sheet : make_sheets(site, *timeline)) {
    pages.push_back({sheet.path, [&site, timeline, sheet = std::move(sheet)] {
                       return render_sheet(site, *timeline, sheet);
                     }});
  }
}

}  // namespace bipgen::pages
