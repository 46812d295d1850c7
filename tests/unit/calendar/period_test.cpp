#include "calendar/period.hpp"

#include <ostream>
#include <string_view>

#include <doctest/doctest.h>

using namespace bipgen::calendar;

namespace {

Date day(std::string_view iso) {
  return Date::from_iso(iso).value();
}

Moment between(std::string_view earliest, std::string_view latest) {
  return {day(earliest), day(latest)};
}

std::string_view shown(Answer answer) {
  return answer == Answer::yes ? "yes" : answer == Answer::no ? "no" : "unknown";
}

}  // namespace

TEST_CASE("a moment is exact when both its sides are one day") {
  CHECK(Moment::on(day("2025-07-28")).exact() == day("2025-07-28"));
  CHECK_FALSE(between("2025-07-28", "2025-07-29").exact());
  CHECK_FALSE(Moment::not_before(day("2025-07-28")).exact());
  CHECK_FALSE(Moment::not_after(day("2025-07-28")).exact());
  CHECK_FALSE(Moment::unknown().exact());
}

TEST_CASE("two facts about a moment narrow it") {
  const Moment after = Moment::not_before(day("2024-12-01"));
  const Moment before = Moment::not_after(day("2025-07-28"));
  CHECK(narrowed(after, before) == between("2024-12-01", "2025-07-28"));
  CHECK(narrowed(before, after) == between("2024-12-01", "2025-07-28"));
  CHECK(narrowed(between("2024-01-01", "2025-07-28"), between("2024-06-01", "2026-01-01")) ==
        between("2024-06-01", "2025-07-28"));
  CHECK(narrowed(after, Moment::on(day("2025-01-01"))) == Moment::on(day("2025-01-01")));
}

TEST_CASE("what is unknown narrows nothing") {
  const Moment known = between("2024-12-01", "2025-07-28");
  CHECK(narrowed(known, Moment::unknown()) == known);
  CHECK(narrowed(Moment::unknown(), known) == known);
  CHECK(narrowed(Moment::unknown(), Moment::unknown()) == Moment::unknown());
}

TEST_CASE("of two facts that contradict one another the first is kept") {
  const Moment first = Moment::on(day("2025-07-28"));
  const Moment second = Moment::not_after(day("2025-07-27"));
  CHECK(narrowed(first, second) == first);
  CHECK(narrowed(second, first) == second);
}

TEST_CASE("whether a day lies in a period: known, bounded and unknown ends") {
  const Moment known_from = Moment::on(day("2022-06-23"));
  const Moment known_until = Moment::on(day("2025-07-28"));
  const Moment bounded_until = between("2024-12-01", "2025-07-28");
  struct Case {
    std::string what;
    Period period;
    const char* day;
    std::string_view expected;
  };
  const Case cases[] = {
      {"the day before the first", {known_from, known_until}, "2022-06-22", "no"},
      {"the first day", {known_from, known_until}, "2022-06-23", "yes"},
      {"the last day", {known_from, known_until}, "2025-07-27", "yes"},
      {"the day of the end is outside", {known_from, known_until}, "2025-07-28", "no"},
      {"no end is known", {known_from, std::nullopt}, "9999-12-31", "yes"},
      {"no end is known, before", {known_from, std::nullopt}, "2022-06-22", "no"},
      {"bounded end, before the bounds", {known_from, bounded_until}, "2024-11-30", "yes"},
      {"bounded end, the earliest", {known_from, bounded_until}, "2024-12-01", "unknown"},
      {"bounded end, the day before the latest",
       {known_from, bounded_until},
       "2025-07-27",
       "unknown"},
      {"bounded end, the latest", {known_from, bounded_until}, "2025-07-28", "no"},
      {"end not after a day",
       {known_from, Moment::not_after(day("2025-07-28"))},
       "2023-01-01",
       "unknown"},
      {"end not after a day, on it",
       {known_from, Moment::not_after(day("2025-07-28"))},
       "2025-07-28",
       "no"},
      {"end not before a day",
       {known_from, Moment::not_before(day("2025-07-28"))},
       "2025-07-27",
       "yes"},
      {"end not before a day, on it",
       {known_from, Moment::not_before(day("2025-07-28"))},
       "2025-07-28",
       "unknown"},
      {"ended, unknown when", {known_from, Moment::unknown()}, "2022-06-23", "unknown"},
      {"ended, unknown when; before it began", {known_from, Moment::unknown()}, "2022-06-22", "no"},
      {"unknown begin", {Moment::unknown(), known_until}, "2025-07-27", "unknown"},
      {"unknown begin, after the end", {Moment::unknown(), known_until}, "2025-07-28", "no"},
      {"begin not after a day",
       {Moment::not_after(day("2022-06-23")), std::nullopt},
       "2022-06-22",
       "unknown"},
      {"begin not after a day, on it",
       {Moment::not_after(day("2022-06-23")), std::nullopt},
       "2022-06-23",
       "yes"},
      {"begin not before a day",
       {Moment::not_before(day("2022-06-23")), std::nullopt},
       "2022-06-22",
       "no"},
      {"begin not before a day, on it",
       {Moment::not_before(day("2022-06-23")), std::nullopt},
       "2022-06-23",
       "unknown"},
      {"nothing is known", {Moment::unknown(), Moment::unknown()}, "2022-06-23", "unknown"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.what);
    CHECK(shown(contains(each.period, day(each.day))) == each.expected);
  }
}
