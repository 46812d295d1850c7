#include "app/diff_command.hpp"

#include <set>

#include "pages/change_text.hpp"

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

StructureDiff diff_structures(const pages::Site& site, Date from, Date to) {
  StructureDiff diff;
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

}  // namespace bipgen::app
