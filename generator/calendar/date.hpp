// A day of the Gregorian calendar, always valid. Knows nothing of acts and of today.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace bipgen::calendar {

class Date {
 public:
  // 1 January of the year 1; every other Date comes from one of the functions below.
  Date() = default;

  // Empty when there is no such day, or the year is not in 1-9999.
  static std::optional<Date> from_ymd(int year, unsigned month, unsigned day);

  // "2025-07-28" and nothing else.
  static std::optional<Date> from_iso(std::string_view text);

  int year() const { return static_cast<int>(m_ymd.year()); }
  unsigned month() const { return static_cast<unsigned>(m_ymd.month()); }
  unsigned day() const { return static_cast<unsigned>(m_ymd.day()); }

  // "2025-07-28".
  std::string iso() const;

  // `days` may be negative. Stays within 0001-01-01 and 9999-12-31.
  Date plus_days(int days) const;

  auto operator<=>(const Date&) const = default;

 private:
  explicit Date(std::chrono::year_month_day ymd) : m_ymd(ymd) {}

  std::chrono::year_month_day m_ymd{std::chrono::year{1}, std::chrono::January,
                                    std::chrono::day{1}};
};

}  // namespace bipgen::calendar
