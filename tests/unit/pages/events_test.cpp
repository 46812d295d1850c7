#include "pages/events.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "pages/feed.hpp"
#include "pages/unit_links.hpp"
#include "unit/pages/offices.hpp"

using namespace bipgen;
using namespace bipgen::pages;

namespace {

calendar::Date day(std::string_view iso) {
  return *calendar::Date::from_iso(iso);
}

timeline::Entry entry(const std::string& number, std::string_view date) {
  timeline::Entry result;
  result.id = {act::ActType::zarzadzenie, number};
  result.held = true;
  result.date = day(date);
  result.in_force.from = calendar::Moment::on(day(date));
  return result;
}

// "2024-03-01 begins 4/2024".
std::vector<std::string> shown(const Site& site) {
  std::vector<std::string> result;
  for (const Event& event : events_of(site)) {
    const auto at = day_of(event);
    const std::string what =
        event.dated != nullptr ? event.dated->structure.office : event.entry->id.number;
    result.push_back((at ? at->iso() : "?") + " " + std::string(name_of(event.kind)) + " " + what);
  }
  return result;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("an act gives an event for each clock, newest first") {
  act::Act act;
  act.heading.record.created = day("2024-02-27");
  act.heading.record.published = "2024-02-29T14:05:00+01:00";
  timeline::Entry one = entry("4/2024", "2024-02-28");
  one.in_force.from = calendar::Moment::on(day("2024-03-01"));
  one.act = &act;
  Site site;
  site.timeline = timeline::Timeline({one});
  CHECK(shown(site) == Texts{"2024-03-01 begins 4/2024", "2024-02-29 published 4/2024",
                             "2024-02-28 issued 4/2024", "2024-02-27 created 4/2024"});
}

TEST_CASE("a bounded end stands at its latest day, an unknown one at the end") {
  timeline::Entry bounded = entry("1/2020", "2020-01-01");
  bounded.in_force.until = calendar::Moment{day("2020-01-01"), day("2024-03-01")};
  timeline::Entry unknown = entry("2/2021", "2021-01-01");
  unknown.in_force.until = calendar::Moment::unknown();
  Site site;
  site.timeline = timeline::Timeline({bounded, unknown});
  const Texts events = shown(site);
  CHECK(events.front() == "2024-03-01 ends 1/2020");
  CHECK(events.back() == "? ends 2/2021");
}

TEST_CASE("of an act that is only cited, nothing is told that nobody knows") {
  timeline::Entry cited = entry("3/2019", "2019-05-05");
  cited.held = false;
  cited.in_force.from = calendar::Moment::not_before(day("2019-05-05"));
  Site site;
  site.timeline = timeline::Timeline({cited});
  CHECK(shown(site) == Texts{"2019-05-05 issued 3/2019"});
}

TEST_CASE("a change of structure over an act that is not held has no day of its own") {
  timeline::Entry first = entry("1/2020", "2020-01-01");
  first.ending = {timeline::EndOfForce::Reason::superseded,
                  act::ActId{act::ActType::zarzadzenie, "2/2022"},
                  {}};
  timeline::Entry between = entry("2/2022", "2022-01-01");
  between.held = false;
  Site site;
  site.structures = {pages::testing::office_of_2020(), pages::testing::office_of_2024()};
  site.steps = {{0, 1, true, pages::testing::comparison_2020_2024()}};
  index_structures(site);

  site.timeline =
      timeline::Timeline({entry("1/2020", "2020-01-01"), entry("4/2024", "2024-03-01")});
  const auto reorganized = [&] {
    for (const Event& event : events_of(site)) {
      if (event.kind == EventKind::reorganized) return event.when;
    }
    return calendar::Moment::unknown();
  };
  CHECK(reorganized() == calendar::Moment::on(day("2024-03-01")));
  site.timeline = timeline::Timeline({first, between, entry("4/2024", "2024-03-01")});
  CHECK(reorganized() == calendar::Moment{day("2020-01-01"), day("2024-03-01")});
}

TEST_CASE("keys are unique and do not tell days, which may be learned later") {
  Site site;
  site.structures = {pages::testing::office_of_2020(), pages::testing::office_of_2024()};
  site.steps = {{0, 1, true, pages::testing::comparison_2020_2024()}};
  index_structures(site);
  timeline::Entry ended = entry("1/2020", "2020-01-01");
  ended.in_force.until = calendar::Moment::on(day("2024-03-01"));
  site.timeline = timeline::Timeline({ended, entry("4/2024", "2024-03-01")});
  Texts keys;
  for (const Event& event : events_of(site)) keys.push_back(key_of(site, event));
  std::sort(keys.begin(), keys.end());
  CHECK(keys == Texts{"struktura/biuro-probne/zarzadzenie-1-2020",
                      "struktura/biuro-probne/zarzadzenie-1-2020_zarzadzenie-4-2024",
                      "zarzadzenie-1-2020/koniec", "zarzadzenie-1-2020/poczatek",
                      "zarzadzenie-1-2020/wydanie", "zarzadzenie-4-2024/poczatek",
                      "zarzadzenie-4-2024/wydanie"});
}

TEST_CASE("what has not begun by today is future, a bound that has begun is not") {
  Event event;
  event.when = calendar::Moment::on(day("2025-01-02"));
  CHECK(is_future(event, day("2025-01-01")));
  CHECK_FALSE(is_future(event, day("2025-01-02")));
  event.when = calendar::Moment::not_after(day("2025-12-31"));
  CHECK_FALSE(is_future(event, day("2025-01-01")));
}

TEST_CASE("tag URIs stand under the host of the body's BIP") {
  const auto tag = [](std::string bip) {
    Publisher publisher;
    publisher.bip = std::move(bip);
    return tag_uri(publisher, 2025, "zarzadzenie-7-2025/wydanie");
  };
  CHECK(tag("https://www.BIP.example.org/") ==
        "tag:www.bip.example.org,2025:zarzadzenie-7-2025/wydanie");
  CHECK(tag("https://user@bip.example.org:8080/a?b") ==
        "tag:bip.example.org,2025:zarzadzenie-7-2025/wydanie");
  CHECK(tag("https://bip.żółw.example/") == "tag:bip,2025:zarzadzenie-7-2025/wydanie");
  CHECK(tag("") == "tag:bip,2025:zarzadzenie-7-2025/wydanie");
}
