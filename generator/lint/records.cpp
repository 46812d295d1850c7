#include "lint/records.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "text/ascii.hpp"

namespace bipgen::lint {

namespace {

using source::in_quotes;
using source::Kind;
using source::message;
using source::Message;
using timeline::Entry;

bool is_empty(const act::PublicationRecord& record) {
  return record.responsible.empty() && record.entered_by.empty() && !record.created &&
         record.published.empty();
}

// "2024-03-01T10:00+01:00": its day.
std::optional<calendar::Date> day_of(const std::string& published) {
  return published.size() < 10 ? std::nullopt : calendar::Date::from_iso(published.substr(0, 10));
}

void check_days(const act::Act& act, calendar::Date today, source::Diagnostics& diagnostics) {
  const act::Heading& heading = act.heading;
  const auto published = day_of(heading.record.published);
  const auto late = [&](const Message& what, const std::optional<calendar::Date>& day) {
    if (!day || !(today < *day)) return;
    diagnostics.add(Kind::day_in_future, {act.path, {}},
                    message("{} is {}, after today ({})", what, day->iso(), today.iso()),
                    message("expected a day that has been"));
  };
  late(message("the date of the act"), heading.date);
  late(in_quotes("published"), published);
  late(in_quotes("created"), heading.record.created);
  const auto disorder = [&](Message seen, Message expected) {
    diagnostics.add(Kind::days_out_of_order, {act.path, {}}, std::move(seen), std::move(expected));
  };
  const auto& created = heading.record.created;
  if (published && heading.date && *published < *heading.date) {
    disorder(message("published on {}, before its date {}", published->iso(), heading.date->iso()),
             message("expected a later day"));
  } else if (published && created && *published < *created) {
    disorder(message("published on {}, and made on {}", published->iso(), created->iso()),
             message("expected that it was made before"));
  }
  if (heading.in_force_from && heading.in_force_until &&
      *heading.in_force_until < *heading.in_force_from) {
    disorder(message("in force until {} and from {}", heading.in_force_until->iso(),
                     heading.in_force_from->iso()),
             message("expected the end after the beginning"));
  }
}

void check_record(const act::Act& act, source::Diagnostics& diagnostics) {
  const act::PublicationRecord& record = act.heading.record;
  Message missing;
  const auto add = [&missing](bool is_there, const char* key) {
    if (is_there) return;
    missing = missing.empty() ? in_quotes(key) : message("{}, {}", missing, in_quotes(key));
  };
  add(!record.responsible.empty(), "responsible");
  add(!record.entered_by.empty(), "entered_by");
  add(record.created.has_value(), "created");
  add(!record.published.empty(), "published");
  if (missing.empty()) return;
  diagnostics.add(Kind::record_incomplete, {act.path, {}},
                  message("the publication record lacks {}", missing),
                  message("expected them under {}", in_quotes("record:")));
}

// "12/2024"; "VII/58" may end with a year that is cut short, or with another number.
bool ends_with_whole_year(const std::string& number) {
  const std::size_t slash = number.rfind('/');
  return slash != std::string::npos && number.size() - slash == std::string_view("/2024").size();
}

// "nr 12/2026" and "12-2026" -> "12/2026"; empty for what else may be meant.
std::string meant_number(std::string_view number) {
  if (number.starts_with("nr ") || number.starts_with("Nr ")) number.remove_prefix(3);
  const std::size_t sign = number.find_first_of("/-.");
  if (sign == std::string_view::npos) return {};
  const std::string meant =
      std::string(number.substr(0, sign)) + "/" + std::string(number.substr(sign + 1));
  const bool is_plain = text::whole_number(number.substr(0, sign)).has_value();
  return is_plain && timeline::year_of(meant) ? meant : std::string();
}

// "12", "12-2026", "nr 12/2026". "VII/58" is how councils number.
bool is_written_otherwise(const std::string& number) {
  return number.find('/') == std::string::npos || number.find(' ') != std::string::npos;
}

// The last of the other acts of its type and issuer whose number has a year.
const Entry* example_for(const act::Act& act, const std::vector<Entry>& entries) {
  const Entry* example = nullptr;
  for (const Entry& entry : entries) {
    if (!entry.held || entry.id.type != act.heading.id.type ||
        entry.act->heading.issuer != act.heading.issuer || is_written_otherwise(entry.id.number)) {
      continue;
    }
    if (timeline::year_of(entry.id.number)) example = &entry;
  }
  return example;
}

void check_form(const act::Act& act, const std::vector<Entry>& entries,
                source::Diagnostics& diagnostics) {
  const std::string& number = act.heading.id.number;
  if (number.empty() || !is_written_otherwise(number)) return;
  const Entry* example = example_for(act, entries);
  if (example == nullptr) return;
  const std::string meant = meant_number(number);
  if (meant.empty()) {
    diagnostics.add(Kind::number_written_otherwise, {act.path, {}},
                    message("the number {} has no year", in_quotes(number)),
                    message("other acts of this type have one, as {}", example->id.number));
  } else {
    diagnostics.add(Kind::number_written_otherwise, {act.path, {}},
                    message("the number {} is written otherwise than those of other acts, as {}",
                            in_quotes(number), example->id.number),
                    message("did you mean {}?", in_quotes(meant)));
  }
}

// "12/2024": one number and its year. Others ("19/11/2023", "XII/34/25") begin anew more often.
std::optional<int> plain_number(const std::string& number) {
  const std::size_t slash = number.find('/');
  if (slash == std::string::npos || number.find('/', slash + 1) != std::string::npos) {
    return std::nullopt;
  }
  return text::whole_number(std::string_view(number).substr(0, slash));
}

// An act in the row of its type, issuer and year.
struct Numbered {
  const act::Act* act = nullptr;
  int year = 0;
  int number = 0;
};

auto row_of(const Numbered& one) {
  const act::Heading& heading = one.act->heading;
  return std::tie(heading.id.type, heading.issuer, one.year);
}

bool comes_before(const Numbered& a, const Numbered& b) {
  return row_of(a) != row_of(b) ? row_of(a) < row_of(b) : a.number < b.number;
}

void check_row(const Numbered& before, const Numbered& after, source::Diagnostics& diagnostics) {
  const act::Heading& earlier = before.act->heading;
  const act::Heading& later = after.act->heading;
  if (row_of(before) != row_of(after) || !(*later.date < *earlier.date)) return;
  diagnostics.add(Kind::number_against_day, {after.act->path, {}},
                  message("{} of {} comes after {} of {}", act::print(later.id), later.date->iso(),
                          act::print(earlier.id), earlier.date->iso()),
                  message("expected days in the order of the numbers"));
}

}  // namespace

void check_records(const timeline::Timeline& timeline, calendar::Date today,
                   source::Diagnostics& diagnostics) {
  const auto& entries = timeline.entries();
  const bool any_record = std::any_of(entries.begin(), entries.end(), [](const Entry& entry) {
    return entry.held && !is_empty(entry.act->heading.record);
  });
  for (const Entry& entry : entries) {
    if (entry.act == nullptr) continue;
    check_days(*entry.act, today, diagnostics);
    if (entry.held && any_record) check_record(*entry.act, diagnostics);
  }
}

void check_numbers(const timeline::Timeline& timeline, source::Diagnostics& diagnostics) {
  std::vector<Numbered> rows;
  for (const Entry& entry : timeline.entries()) {
    if (entry.held) check_form(*entry.act, timeline.entries(), diagnostics);
    if (entry.act == nullptr || !entry.act->heading.date) continue;
    const act::Heading& heading = entry.act->heading;
    const auto year = timeline::year_of(heading.id.number);
    if (!year || !ends_with_whole_year(heading.id.number)) continue;
    if (*year != heading.date->year()) {
      diagnostics.add(
          Kind::number_against_day, {entry.act->path, {}},
          message("{} of {} is of another year", act::print(heading.id), heading.date->iso()),
          message("expected the year of the number in the day"));
    } else if (const auto number = plain_number(heading.id.number)) {
      rows.push_back({entry.act, *year, *number});
    }
  }
  std::stable_sort(rows.begin(), rows.end(), comes_before);
  for (std::size_t i = 1; i < rows.size(); ++i) check_row(rows[i - 1], rows[i], diagnostics);
}

}  // namespace bipgen::lint
