#include "calendar/period.hpp"

#include <algorithm>

namespace bipgen::calendar {
namespace {

// The later of two lower bounds; a bound that is absent binds nothing.
std::optional<Date> tighter_earliest(const std::optional<Date>& a, const std::optional<Date>& b) {
  if (!a || !b) return a ? a : b;
  return std::max(*a, *b);
}

std::optional<Date> tighter_latest(const std::optional<Date>& a, const std::optional<Date>& b) {
  if (!a || !b) return a ? a : b;
  return std::min(*a, *b);
}

// Whether the moment has come on that day: it is not after it.
Answer has_come(const Moment& moment, Date day) {
  if (moment.latest && *moment.latest <= day) return Answer::yes;
  if (moment.earliest && *moment.earliest > day) return Answer::no;
  return Answer::unknown;
}

}  // namespace

std::optional<Date> Moment::exact() const {
  return earliest && latest && *earliest == *latest ? earliest : std::nullopt;
}

Moment narrowed(const Moment& a, const Moment& b) {
  const Moment both{tighter_earliest(a.earliest, b.earliest), tighter_latest(a.latest, b.latest)};
  if (both.earliest && both.latest && *both.earliest > *both.latest) return a;
  return both;
}

Answer contains(const Period& period, Date day) {
  const Answer begun = has_come(period.from, day);
  const Answer ended = period.until ? has_come(*period.until, day) : Answer::no;
  if (begun == Answer::no || ended == Answer::yes) return Answer::no;
  if (begun == Answer::yes && ended == Answer::no) return Answer::yes;
  return Answer::unknown;
}

}  // namespace bipgen::calendar
