#include "calendar/date.hpp"

#include <limits>

#include <doctest/doctest.h>

using bipgen::calendar::Date;

TEST_CASE("a day of the calendar becomes a date") {
  const auto date = Date::from_ymd(2025, 7, 28);
  REQUIRE(date);
  CHECK(date->year() == 2025);
  CHECK(date->month() == 7);
  CHECK(date->day() == 28);
  CHECK(date->iso() == "2025-07-28");
}

TEST_CASE("a day that does not exist is no date") {
  CHECK_FALSE(Date::from_ymd(2025, 2, 29));
  CHECK_FALSE(Date::from_ymd(1900, 2, 29));
  CHECK_FALSE(Date::from_ymd(2025, 4, 31));
  CHECK_FALSE(Date::from_ymd(2025, 13, 1));
  CHECK_FALSE(Date::from_ymd(2025, 0, 1));
  CHECK_FALSE(Date::from_ymd(2025, 1, 0));
  CHECK_FALSE(Date::from_ymd(2025, 257, 257));
  CHECK_FALSE(Date::from_ymd(0, 1, 1));
  CHECK_FALSE(Date::from_ymd(10000, 1, 1));
  CHECK(Date::from_ymd(2024, 2, 29));
  CHECK(Date::from_ymd(2000, 2, 29));
}

TEST_CASE("ISO dates are read, and nothing else") {
  CHECK(Date::from_iso("2022-06-23") == Date::from_ymd(2022, 6, 23));
  CHECK(Date::from_iso("0001-01-01") == Date());
  for (const char* text :
       {"", "2022-6-23", "2022-06-23 ", " 2022-06-23", "2022-06-31", "22-06-23", "2022/06/23",
        "2022-06-2x", "2O22-06-23", "-022-06-23", "+022-06-23", "2022-06-23T00:00", "20220623"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::from_iso(text));
  }
}

TEST_CASE("a date is written as it is read") {
  for (const char* text : {"0001-01-01", "0987-12-31", "1990-03-08", "9999-12-31"}) {
    CHECK(Date::from_iso(text).value().iso() == text);
  }
}

TEST_CASE("days are added across months, leap days and years") {
  const Date date = Date::from_iso("2024-02-28").value();
  CHECK(date.plus_days(0) == date);
  CHECK(date.plus_days(1).iso() == "2024-02-29");
  CHECK(date.plus_days(14).iso() == "2024-03-13");
  CHECK(date.plus_days(-59).iso() == "2023-12-31");
  CHECK(date.plus_days(366).iso() == "2025-02-28");
}

TEST_CASE("days are not added beyond the years of four digits") {
  CHECK(Date().plus_days(-1).iso() == "0001-01-01");
  CHECK(Date::from_iso("9999-12-31").value().plus_days(1).iso() == "9999-12-31");
  CHECK(Date().plus_days(std::numeric_limits<int>::max()).iso() == "9999-12-31");
  CHECK(Date().plus_days(std::numeric_limits<int>::min()).iso() == "0001-01-01");
}

TEST_CASE("dates are ordered by time") {
  CHECK(Date::from_iso("2022-06-23") < Date::from_iso("2022-07-01"));
  CHECK(Date::from_iso("2022-12-31") < Date::from_iso("2023-01-01"));
}
