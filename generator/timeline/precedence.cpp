#include "timeline/precedence.hpp"

namespace bipgen::timeline {

bool is_later(const Entry& by, const Entry& amended) {
  if (by.id == amended.id) return true;
  if (!by.date || !amended.date) return false;
  if (*by.date != *amended.date) return *amended.date < *by.date;
  return number_before(amended.id.number, by.id.number);
}

}  // namespace bipgen::timeline
