#include "calendar/spelling.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace bipgen::calendar;

namespace {

// "2025-07-28 [28 lipca 2025 r.]", or "none".
std::string found(std::string_view text, std::size_t from = 0) {
  const auto date = find_date(text, from);
  if (!date) return "none";
  return date->date.iso() + " [" + std::string(text.substr(date->begin, date->end - date->begin)) +
         "]";
}

}  // namespace

TEST_CASE("a date is spelled as acts and as pages do") {
  const Date date = Date::from_iso("2025-07-28").value();
  CHECK(spelled(date, Language::polish) == "28 lipca 2025 r.");
  CHECK(spelled(date, Language::english) == "28 July 2025");
}

TEST_CASE("every spelled date is found again") {
  for (unsigned month = 1; month <= 12; ++month) {
    const Date date = Date::from_ymd(2024, month, month + 3).value();
    const std::string text = "z dnia " + spelled(date, Language::polish) + " w sprawie";
    CHECK(found(text) == date.iso() + " [" + spelled(date, Language::polish) + "]");
  }
}

TEST_CASE("dates are found in the forms that acts use") {
  struct Case {
    std::string text;
    std::string expected;
  };
  const Case cases[] = {
      {"ustawy z dnia 8 marca 1990 r. o samorządzie gminnym", "1990-03-08 [8 marca 1990 r.]"},
      {"z dnia 1 stycznia 2025 roku", "2025-01-01 [1 stycznia 2025 roku]"},
      {"z dnia 1 stycznia 2025 roku.", "2025-01-01 [1 stycznia 2025 roku]"},
      {"dnia 31.01.2022 r.", "2022-01-31 [31.01.2022 r.]"},
      {"dnia 31.01.2022r., a także", "2022-01-31 [31.01.2022r.]"},
      {"z dniem 1.9.2024", "2024-09-01 [1.9.2024]"},
      {"z dnia 05 sierpnia 2025r.", "2025-08-05 [05 sierpnia 2025r.]"},
      {"date: 2025-07-28", "2025-07-28 [2025-07-28]"},
      {"2025-07-28T14:05:00+02:00", "2025-07-28 [2025-07-28]"},
      {"Kraków, 28 LIPCA 2025 R.", "2025-07-28 [28 LIPCA 2025 R.]"},
      {"1 WRZEŚNIA 2024 ROKU", "2024-09-01 [1 WRZEŚNIA 2024 ROKU]"},
      {"15 PAŹDZIERNIKA 2023 r.", "2023-10-15 [15 PAŹDZIERNIKA 2023 r.]"},
      {"z dnia 28\nlipca\n2025 r.", "2025-07-28 [28\nlipca\n2025 r.]"},
      {"z dnia\u00A028\u00A0lipca\u202F2025\u00A0r.",
       "2025-07-28 [28\u00A0lipca\u202F2025\u00A0r.]"},
      {"z dnia 28 lipiec 2025 r.", "2025-07-28 [28 lipiec 2025 r.]"},
      {"3 wrzesień 2025", "2025-09-03 [3 wrzesień 2025]"},
      {"(28 lipca 2025)", "2025-07-28 [28 lipca 2025]"},
      {"do 28 lipca 2025, a potem", "2025-07-28 [28 lipca 2025]"},
      {"–28 lipca 2025 r.–", "2025-07-28 [28 lipca 2025 r.]"},
      {"„28 lipca 2025 r.”", "2025-07-28 [28 lipca 2025 r.]"},
      {"1–3 lipca 2025 r.", "2025-07-03 [3 lipca 2025 r.]"},
      {"28 lipca 2025 rozpoczęto", "2025-07-28 [28 lipca 2025]"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    CHECK(found(each.text) == each.expected);
  }
}

TEST_CASE("what is no date is not found") {
  for (const char* text : {"",
                           "z dnia 31 lutego 2025 r.",
                           "29 lutego 2023 r.",
                           "31.04.2022 r.",
                           "2025-02-30",
                           "0 maja 2025 r.",
                           "lipca 2025 r.",
                           "28 lipca",
                           "28 lipca br.",
                           "28 lipca 25 r.",
                           "28 lipca 20255 r.",
                           "28 lipcaa 2025 r.",
                           "128 lipca 2025 r.",
                           "x28 lipca 2025 r.",
                           "ż28 lipca 2025 r.",
                           "28lipca 2025 r.",
                           "28 lipca2025 r.",
                           "nr 1796/2025",
                           "Dz. U. z 2024 r. poz. 1465",
                           "1.31.01.2022",
                           "7-2025-07-28",
                           "2025-07-281",
                           "28 majówka 2025",
                           "31.01.20221",
                           "IT-01-2 2025",
                           "28 lipca 2025x"}) {
    CAPTURE(text);
    CHECK(found(text) == "none");
  }
}

TEST_CASE("after a day that does not exist the next date is found") {
  CHECK(found("z dnia 31 lutego 2025 r. i 1 marca 2025 r.") == "2025-03-01 [1 marca 2025 r.]");
  CHECK(found("31 2 maja 2025 r.") == "2025-05-02 [2 maja 2025 r.]");
}

TEST_CASE("the search begins where it is told") {
  const std::string text = "z dnia 23 czerwca 2022 r. zmienione dnia 31.01.2023 r.";
  CHECK(found(text) == "2022-06-23 [23 czerwca 2022 r.]");
  CHECK(found(text, 10) == "2023-01-31 [31.01.2023 r.]");
  // Not in the middle of a number.
  CHECK(found(text, 8) == "2023-01-31 [31.01.2023 r.]");
  CHECK(found(text, text.size()) == "none");
  CHECK(found(text, text.size() + 5) == "none");
}
