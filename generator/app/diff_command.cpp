#include "app/diff_command.hpp"

#include <set>
#include <vector>

#include "app/act_choice.hpp"
#include "pages/act_comparisons.hpp"
#include "pages/act_texts.hpp"
#include "pages/change_text.hpp"
#include "pages/text_changes.hpp"

namespace bipgen::app {

using calendar::Date;
using source::message;

namespace {

// "2022-06-23, 2025-07-28"; with the office where there are several.
std::vector<source::Message> dates_of(const pages::Site& site) {
  std::vector<source::Message> lines;
  for (const pages::Office& office : site.offices) {
    std::set<std::string> dates;
    for (const std::size_t index : office.structures) {
      dates.insert(site.structures[index].date.iso());
    }
    std::string line = "  " + office.name + ":";
    for (const std::string& date : dates) line += " " + date;
    lines.emplace_back(std::move(line));
  }
  return lines;
}

source::Message not_before(Date from, Date to) {
  return message("{} is not before {}", from.iso(), to.iso());
}

std::vector<source::Message> problem_of(const pages::Site& site, Date from, Date to) {
  if (site.structures.empty()) return {message("no act of this site states a structure")};
  if (to <= from) return {not_before(from, to)};
  std::vector<source::Message> lines = dates_of(site);
  lines.insert(lines.begin(),
               message("no office has a structure both from {} and from {}; there are", from.iso(),
                       to.iso()));
  return lines;
}

}  // namespace

Diff diff_structures(const pages::Site& site, Date from, Date to) {
  Diff diff;
  for (const pages::Office& office : site.offices) {
    for (const std::size_t before : office.structures) {
      for (const std::size_t after : office.structures) {
        if (site.structures[before].date != from || site.structures[after].date != to) continue;
        if (before >= after) continue;
        if (diff.found) diff.text += "\n";
        diff.found = true;
        diff.text += pages::change_text(
            site, history::step_between(site.structures, site.steps, before, after));
      }
    }
  }
  if (!diff.found) diff.problem = problem_of(site, from, to);
  return diff;
}

namespace {

// With a problem where the text of the act is not held.
ActChoice choose_held_act(const pages::Site& site, std::string_view name) {
  ActChoice choice = choose_act(site, name);
  if (choice.entry != nullptr && (!choice.entry->held || choice.entry->act == nullptr)) {
    choice.problem = {message("the text of {} is not held", print(choice.entry->id))};
  }
  return choice;
}

}  // namespace

Diff diff_acts(const pages::Site& site, std::string_view earlier, std::string_view later) {
  Diff diff;
  const ActChoice before = choose_held_act(site, earlier);
  const ActChoice after = choose_held_act(site, later);
  diff.problem = before.problem;
  diff.problem.insert(diff.problem.end(), after.problem.begin(), after.problem.end());
  if (!diff.problem.empty()) return diff;
  if (before.entry == after.entry) {
    diff.problem = {message("both are {}", print(before.entry->id))};
    return diff;
  }
  diff.found = true;
  diff.text = pages::text_comparison_text(site, pages::compared_text(site, *before.entry),
                                          pages::compared_text(site, *after.entry),
                                          history::Alignment::by_content_first);
  return diff;
}

namespace {

// The text of the day, as an index; nullptr when the act was not yet issued.
const pages::ActText* text_on(const pages::Site& site, const timeline::Entry& entry,
                              const std::vector<pages::ActText>& texts, Date day) {
  const timeline::TextHistory* history = pages::history_of(site, entry.id);
  if (history == nullptr || history->versions.empty()) return &texts.front();
  const timeline::Version* version = history->at(day);
  for (const pages::ActText& text : texts) {
    if (pages::version_of(site, entry, text) == version) return &text;
  }
  return &texts.front();
}

// What a reader must know of the two days besides the texts.
void add_doubts(const timeline::Entry& entry, Date day, std::vector<source::Message>& lines) {
  switch (calendar::contains(entry.in_force, day)) {
    case calendar::Answer::yes:
      break;
    case calendar::Answer::no:
      lines.push_back(message("{} is not in force on {}", print(entry.id), day.iso()));
      break;
    case calendar::Answer::unknown:
      lines.push_back(
          message("it is not known whether {} is in force on {}", print(entry.id), day.iso()));
  }
}

}  // namespace

Diff diff_act(const pages::Site& site, std::string_view act, Date from, Date to) {
  Diff diff;
  const ActChoice choice = choose_held_act(site, act);
  diff.problem = choice.problem;
  if (diff.problem.empty() && to <= from) {
    diff.problem = {not_before(from, to)};
  }
  if (!diff.problem.empty()) return diff;
  const timeline::Entry& entry = *choice.entry;
  const std::vector<pages::ActText> texts = pages::texts_of(site, entry);
  const pages::ActText* before = text_on(site, entry, texts, from);
  const pages::ActText* after = text_on(site, entry, texts, to);
  diff.found = true;
  // The comparison stands; the doubts go to the other output.
  add_doubts(entry, from, diff.problem);
  add_doubts(entry, to, diff.problem);
  if (before == after) {
    diff.problem.push_back(message("the text of {} is the same on both days", print(entry.id)));
    return diff;
  }
  diff.text = pages::text_change_text(site, entry, *before, *after);
  return diff;
}

}  // namespace bipgen::app
