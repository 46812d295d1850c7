// The numbers of acts as the timeline orders them.
#include <charconv>
#include <tuple>

#include "text/letters.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::timeline {

std::optional<int> year_of(const std::string& number) {
  const std::size_t slash = number.rfind('/');
  const std::string_view last =
      std::string_view(number).substr(slash == std::string::npos ? 0 : slash + 1);
  int year = 0;
  const auto [end, error] = std::from_chars(last.data(), last.data() + last.size(), year);
  if (error != std::errc() || end != last.data() + last.size()) return std::nullopt;
  if (last.size() == 2) year += 2000;  // "126/08"
  if (year < 1900 || year > 2200) return std::nullopt;
  return year;
}

bool number_before(const std::string& a, const std::string& b) {
  const auto key = [](const std::string& number) {
    // Numbers inside compare by value: collation keys do that.
    return std::tuple(year_of(number).value_or(0), text::collation_key(number), number);
  };
  return key(a) < key(b);
}

}  // namespace bipgen::timeline
