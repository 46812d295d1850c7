#include "sites.hpp"

#include <algorithm>
#include <tuple>

#include "pages/unit_links.hpp"
#include "text/letters.hpp"

namespace bipgen::testing {

using history::Participant;

calendar::Date day(std::string_view iso) {
  return *calendar::Date::from_iso(iso);
}

organization::Task task(const std::string& text) {
  organization::Task result;
  result.text = text;
  return result;
}

organization::UnitState unit(const std::string& code, const std::string& name,
                             const std::vector<std::string>& tasks) {
  organization::UnitState state;
  state.id = text::to_lower(code);
  state.code = code;
  state.name = name;
  state.kind = organization::UnitKind::referat;
  for (const std::string& text : tasks) state.tasks.push_back(task(text));
  return state;
}

void add_structure(pages::Site& site, std::string_view from,
                   std::vector<organization::UnitState> units, Follows follows) {
  history::DatedStructure dated;
  dated.date = day(from);
  dated.in_force.from = calendar::Moment::on(dated.date);
  dated.structure.act = {act::ActType::zarzadzenie, std::to_string(site.structures.size() + 1) +
                                                        "/" + std::to_string(dated.date.year())};
  dated.structure.office = "Biuro Próbne";
  dated.structure.units = std::move(units);
  const bool is_first = site.structures.empty();
  if (!is_first) {
    site.structures.back().in_force.until = follows == Follows::directly
                                                ? calendar::Moment::on(dated.date)
                                                : calendar::Moment::not_after(dated.date);
  }
  site.structures.push_back(std::move(dated));
  if (is_first) return;
  history::Step& step = site.steps.emplace_back();
  step.before = site.structures.size() - 2;
  step.after = site.structures.size() - 1;
}

void continues(pages::Site& site, const std::string& before, const std::string& after) {
  site.steps.back().comparison.continued.push_back({before, after});
}

void follow(pages::Site& site, const history::TaskRef& before, const history::TaskRef& after,
            Words words) {
  auto& tasks = site.steps.back().comparison.tasks;
  tasks.push_back({before, after, words == Words::same, words == Words::same ? 100 : 80});
  std::sort(tasks.begin(), tasks.end(), [](const auto& a, const auto& b) {
    return std::tie(a.after, a.before) < std::tie(b.after, b.before);
  });
}

void change(pages::Site& site, std::vector<history::ChangeKind> kinds,
            std::vector<Participant> participants) {
  history::Change change;
  change.kinds = std::move(kinds);
  change.participants = std::move(participants);
  site.steps.back().comparison.changes.push_back(std::move(change));
}

void finish(pages::Site& site) {
  site.units = history::find_units(site.structures, site.steps);
  pages::index_structures(site);
  pages::index_codes(site);
}

const history::Unit& unit_in(const pages::Site& site, std::size_t structure,
                             const std::string& id) {
  return *pages::unit_of(site, structure, id);
}

}  // namespace bipgen::testing
