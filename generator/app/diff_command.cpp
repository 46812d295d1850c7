#include "app/diff_command.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "pages/act_comparisons.hpp"
#include "pages/change_text.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::app {

using calendar::Date;

namespace {

// "2022-06-23, 2025-07-28"; with the office where there are several.
std::string dates_of(const pages::Site& site) {
  std::string text;
  for (const pages::Office& office : site.offices) {
    std::set<std::string> dates;
    for (const std::size_t index : office.structures) {
      dates.insert(site.structures[index].date.iso());
    }
    text += "  " + office.name + ":";
    for (const std::string& date : dates) text += " " + date;
    text += "\n";
  }
  return text;
}

std::string problem_of(const pages::Site& site, Date from, Date to) {
  if (site.structures.empty()) return "no act of this site states a structure\n";
  if (to <= from) return from.iso() + " is not before " + to.iso() + "\n";
  return "no office has a structure both from " + from.iso() + " and from " + to.iso() +
         "; there are\n" + dates_of(site);
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

struct FoundAct {
  const timeline::Entry* entry = nullptr;
  std::string problem;
};

// What one may write for the act.
std::vector<std::string> names_of(const timeline::Entry& entry) {
  return {entry.id.number, print(entry.id), slug_of(entry.id)};
}

// The held act whose number or name is nearest, for a "did you mean".
std::string suggestion(const pages::Site& site, std::string_view wanted) {
  std::vector<std::string> names;
  for (const timeline::Entry& entry : site.timeline.entries()) {
    if (!entry.held) continue;
    for (std::string& name : names_of(entry)) names.push_back(std::move(name));
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::string_view near = text::nearest(wanted, views);
  return near.empty() ? "" : "; did you mean `" + std::string(near) + "`?";
}

FoundAct find_act(const pages::Site& site, std::string_view wanted) {
  FoundAct found;
  const std::string folded = text::folded(wanted);
  for (const timeline::Entry& entry : site.timeline.entries()) {
    const std::vector<std::string> names = names_of(entry);
    const bool is_it = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return text::folded(name) == folded;
    });
    if (!is_it) continue;
    if (found.entry != nullptr) {
      found.problem = "`" + std::string(wanted) + "` may be " + print(found.entry->id) + " or " +
                      print(entry.id) + ": give its name\n";
      return found;
    }
    found.entry = &entry;
  }
  if (found.entry == nullptr) {
    found.problem =
        "the site knows no act `" + std::string(wanted) + "`" + suggestion(site, wanted) + "\n";
  } else if (!found.entry->held || found.entry->act == nullptr) {
    found.problem = "the text of " + print(found.entry->id) + " is not held\n";
  }
  return found;
}

}  // namespace

Diff diff_acts(const pages::Site& site, std::string_view earlier, std::string_view later) {
  Diff diff;
  const FoundAct before = find_act(site, earlier);
  const FoundAct after = find_act(site, later);
  diff.problem = before.problem + after.problem;
  if (!diff.problem.empty()) return diff;
  if (before.entry == after.entry) {
    diff.problem = "both are " + print(before.entry->id) + "\n";
    return diff;
  }
  diff.found = true;
  diff.text = pages::text_comparison_text(site, pages::compared_text(site, *before.entry),
                                          pages::compared_text(site, *after.entry),
                                          history::Alignment::by_content_first);
  return diff;
}

}  // namespace bipgen::app
