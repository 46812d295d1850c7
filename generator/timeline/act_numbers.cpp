// The numbers of acts as the timeline orders them.
#include <tuple>

#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::timeline {

std::optional<int> year_of(const std::string& number) {
  const std::size_t slash = number.rfind('/');
  if (slash == std::string::npos) return std::nullopt;  // "12" is no act of 2012
  const std::string_view last = std::string_view(number).substr(slash + 1);
  const auto written = text::whole_number(last);
  if (!written) return std::nullopt;
  const int year = last.size() == 2 ? *written + 2000 : *written;  // "126/08"
  return year < 1900 || year > 2200 ? std::nullopt : std::optional(year);
}

std::optional<int> year_of(const Entry& entry) {
  if (const std::optional<int> year = year_of(entry.id.number)) return year;
  return entry.date ? std::optional(entry.date->year()) : std::nullopt;
}

bool number_before(const std::string& a, const std::string& b) {
  const auto key = [](const std::string& number) {
    // Numbers inside compare by value: collation keys do that.
    return std::tuple(year_of(number).value_or(0), text::collation_key(number), number);
  };
  return key(a) < key(b);
}

}  // namespace bipgen::timeline
