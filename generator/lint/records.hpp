// What the heads of files say of acts: days, numbers, publication records.
#pragma once

#include "calendar/date.hpp"
#include "source/diagnostics.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::lint {

// Reported, at the head of the file: an act that is dated after `today`, one that is published
// before its date, before it was made or after `today`, one that ends before it begins; a
// publication record (art. 8 ust. 6 of the access-to-information act) of which a part is missing.
// Acts without any record are passed over where no act of the body has one: the body then keeps
// none here.
void check_records(const timeline::Timeline& timeline, calendar::Date today,
                   source::Diagnostics& diagnostics);

// Reported, at the head of the file: a number without a year, with a word or with another sign than
// "/", where other held acts of its type and issuer have one as "12/2024"; a number whose year is
// not that of the act's day; an act with a higher number and an earlier day than the one before it
// of its type, issuer and year. Only numbers such as "12/2024" are taken for a row.
void check_numbers(const timeline::Timeline& timeline, source::Diagnostics& diagnostics);

}  // namespace bipgen::lint
