#include "drafting/added_labels.hpp"

namespace bipgen::drafting {

using act::Label;

bool fits_between(const std::optional<Label>& previous, const Label& label,
                  const std::optional<Label>& next, act::Level level) {
  if (label.empty()) return false;
  if (previous && !(act::compare(*previous, label) < 0 && act::may_follow(*previous, label, level)))
    return false;
  if (!previous && label != act::first_label(level)) return false;
  return !next || act::compare(label, *next) < 0;
}

std::optional<Label> label_between(const std::optional<Label>& previous,
                                   const std::optional<Label>& next, act::Level level) {
  if (!previous) {
    const Label first = act::first_label(level);
    return fits_between(previous, first, next, level) ? std::optional(first) : std::nullopt;
  }
  const auto successor = act::successor(*previous, level);
  if (successor && fits_between(previous, *successor, next, level)) return successor;
  const Label lettered(previous->text() + "a");
  if (fits_between(previous, lettered, next, level)) return lettered;
  return std::nullopt;
}

}  // namespace bipgen::drafting
