// Times of which we know more or less: a moment that is known, bounded or unknown, and a period
// between two of them. "What is not known is shown as not known" begins here.
#pragma once

#include <optional>

#include "calendar/date.hpp"

namespace bipgen::calendar {

// A day known to lie in [earliest, latest]; a side that is empty is not known.
struct Moment {
  std::optional<Date> earliest;
  std::optional<Date> latest;

  static Moment on(Date date) { return {date, date}; }
  static Moment not_before(Date date) { return {date, std::nullopt}; }
  static Moment not_after(Date date) { return {std::nullopt, date}; }
  static Moment unknown() { return {}; }

  // The day, when it is known exactly.
  std::optional<Date> exact() const;

  bool operator==(const Moment&) const = default;
};

// Never narrower than the facts allow: the moments that satisfy both.
// Where the two contradict one another, `a` is given back unchanged.
Moment narrowed(const Moment& a, const Moment& b);

// [from, until): `until` is the first day that is no longer inside. Without `until`, nothing is
// known that ends the period.
struct Period {
  Moment from;
  std::optional<Moment> until;

  bool operator==(const Period&) const = default;
};

enum class Answer { no, yes, unknown };

// Whether the day lies in the period, as far as is known.
Answer contains(const Period& period, Date day);

}  // namespace bipgen::calendar
