// Dates as Polish acts write them, and as pages show them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "calendar/date.hpp"

namespace bipgen::calendar {

enum class Language { polish, english };

// "28 lipca 2025 r." or, in English, "28 July 2025".
std::string spelled(Date date, Language language);

struct FoundDate {
  Date date;
  std::size_t begin = 0;  // bytes; the range covers "28 lipca 2025 r." with the "r."
  std::size_t end = 0;
};

// The first date in `text` at or after byte `from`: "28 lipca 2025 r.", "28 lipca 2025 roku",
// "31.01.2022 r.", "2025-07-28"; the "r." may be absent. Letter case, no-break spaces and line
// breaks between the parts do not matter, and a month may stand in the nominative ("28 lipiec 2025
// r."). Empty when there is none; a day that does not exist ("31 lutego") is not a date.
std::optional<FoundDate> find_date(std::string_view text, std::size_t from = 0);

}  // namespace bipgen::calendar
