#include "calendar/date.hpp"

#include <algorithm>
#include <array>

namespace bipgen::calendar {
namespace {

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

// The value of `text`, which is all digits.
unsigned number(std::string_view text) {
  unsigned value = 0;
  for (const char digit : text) value = value * 10 + static_cast<unsigned>(digit - '0');
  return value;
}

void write_digits(unsigned value, char* end, int count) {
  for (; count > 0; --count, value /= 10) *--end = static_cast<char>('0' + value % 10);
}

}  // namespace

std::optional<Date> Date::from_ymd(int year, unsigned month, unsigned day) {
  if (year < 1 || year > 9999) return std::nullopt;
  const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{month},
                                        std::chrono::day{day}};
  // std::chrono keeps a month and a day in a byte: 257 would come back as 1.
  if (month > 12 || day > 31 || !ymd.ok()) return std::nullopt;
  return Date{ymd};
}

std::optional<Date> Date::from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const std::string_view year = text.substr(0, 4);
  const std::string_view month = text.substr(5, 2);
  const std::string_view day = text.substr(8, 2);
  for (const std::string_view part : {year, month, day}) {
    if (!std::all_of(part.begin(), part.end(), is_digit)) return std::nullopt;
  }
  return from_ymd(static_cast<int>(number(year)), number(month), number(day));
}

std::string Date::iso() const {
  std::array<char, 10> text{};
  text[4] = text[7] = '-';
  write_digits(static_cast<unsigned>(year()), text.data() + 4, 4);
  write_digits(month(), text.data() + 7, 2);
  write_digits(day(), text.data() + 10, 2);
  return {text.data(), text.size()};
}

Date Date::plus_days(int days) const {
  using std::chrono::sys_days;
  static constexpr sys_days first{std::chrono::year{1} / 1 / 1};
  static constexpr sys_days last{std::chrono::year{9999} / 12 / 31};
  const auto sum = sys_days{m_ymd}.time_since_epoch().count() + static_cast<long long>(days);
  const auto kept = std::clamp(sum, static_cast<long long>(first.time_since_epoch().count()),
                               static_cast<long long>(last.time_since_epoch().count()));
  return Date{std::chrono::year_month_day{sys_days{std::chrono::days{kept}}}};
}

}  // namespace bipgen::calendar
