#include "unit/charts/comparisons.hpp"

#include <algorithm>
#include <utility>

#include "unit/charts/structures.hpp"

namespace bipgen::charts::testing {
namespace {

using history::ChangeKind;
using history::Comparison;
using history::Role;
using organization::RelationKind;
using organization::Structure;
using organization::UnitKind;

std::vector<std::string> ids_of(const Structure& structure) {
  std::vector<std::string> ids;
  for (const auto& post : structure.posts) ids.push_back(post.id);
  for (const auto& unit : structure.units) ids.push_back(unit.id);
  return ids;
}

bool contains(const std::vector<std::string>& ids, const std::string& id) {
  return std::ranges::find(ids, id) != ids.end();
}

Structure invented_before() {
  auto office = office_with_head();
  add_post(office, "i-zastepca", "I Zastępca Dyrektora", "dyrektor").deputy = true;
  add_post(office, "ii-zastepca", "II Zastępca Dyrektora", "dyrektor").deputy = true;
  add_post(office, "iii-zastepca", "III Zastępca Dyrektora", "dyrektor").deputy = true;
  add_unit(office, "BP-01", "Referat ds. kancelarii", UnitKind::referat, "dyrektor");
  add_unit(office, "BP-02", "Referat ds. skarg i wniosków", UnitKind::referat, "dyrektor");
  add_unit(office, "BP-03", "Stanowiska ds. kontroli", UnitKind::stanowiska, "dyrektor");
  add_unit(office, "BP-11", "Referat ds. dróg osiedlowych", UnitKind::referat, "i-zastepca");
  add_unit(office, "BP-12", "Oddział Zieleni", UnitKind::oddzial, "i-zastepca");
  add_unit(office, "BP-12-1", "Stanowiska ds. parków", UnitKind::stanowiska, "bp-12");
  add_unit(office, "BP-12-2", "Stanowiska ds. lasów", UnitKind::stanowiska, "bp-12");
  add_unit(office, "BP-21", "Referat ds. finansów", UnitKind::referat, "ii-zastepca");
  add_unit(office, "BP-22", "Referat ds. organizacyjnych", UnitKind::referat, "ii-zastepca");
  add_unit(office, "BP-31", "Oddział Łączności", UnitKind::oddzial, "iii-zastepca");
  add_unit(office, "BP-31-1", "Referat ds. telefonii", UnitKind::referat, "bp-31");
  add_unit(office, "BP-31-2", "Referat ds. radia", UnitKind::referat, "bp-31");
  add_unit(office, "BP-40", "Pełnomocnik ds. Rzek", UnitKind::stanowisko, "");
  relate(office, "bp-40", RelationKind::takes_part_in_decisions, "dyrektor");
  relate(office, "bp-21", RelationKind::cooperates_with, "bp-31");
  return office;
}

Structure invented_after() {
  auto office = office_with_head();
  add_post(office, "i-zastepca", "I Zastępca Dyrektora", "dyrektor").deputy = true;
  add_post(office, "ii-zastepca", "II Zastępca Dyrektora", "dyrektor").deputy = true;
  add_unit(office, "BP-01", "Referat ds. obiegu dokumentów i archiwum", UnitKind::referat,
           "dyrektor");
  // The code of the unit that dealt with complaints, now another's.
  add_unit(office, "BP-02", "Referat ds. komunikacji", UnitKind::referat, "dyrektor");
  add_unit(office, "BP-03", "Stanowiska ds. kontroli", UnitKind::stanowiska, "dyrektor");
  add_unit(office, "BP-11", "Referat ds. dróg osiedlowych", UnitKind::referat, "i-zastepca");
  add_unit(office, "BP-12", "Oddział Zieleni", UnitKind::oddzial, "i-zastepca");
  add_unit(office, "BP-12-1", "Stanowiska ds. parków", UnitKind::stanowiska, "bp-12");
  add_unit(office, "BP-13", "Referat ds. organizacyjnych", UnitKind::referat, "i-zastepca");
  add_unit(office, "BP-21", "Referat ds. finansów", UnitKind::referat, "ii-zastepca");
  add_unit(office, "BP-23", "Stanowiska ds. lasów", UnitKind::stanowiska, "ii-zastepca");
  add_unit(office, "BP-24", "Stanowiska ds. łączności", UnitKind::stanowiska, "ii-zastepca");
  add_outsider(office, "skarbnik", "Skarbnik Miasta Przykładowo");
  relate(office, "bp-21", RelationKind::functionally_reports_to, "skarbnik");
  return office;
}

}  // namespace

void change(Comparison& comparison, std::vector<ChangeKind> kinds, const std::string& before,
            const std::string& after) {
  const auto role = before.empty() ? Role::begins : after.empty() ? Role::ends : Role::continues;
  history::Change result;
  result.kinds = std::move(kinds);
  result.participants = {{role, before, after}};
  comparison.changes.push_back(std::move(result));
}

Comparison compared_by_id(const Structure& before, const Structure& after,
                          const std::vector<std::string>& ended) {
  Comparison result;
  const auto old_ids = ids_of(before);
  const auto new_ids = ids_of(after);
  const auto stays = [&](const std::string& id) {
    return contains(old_ids, id) && contains(new_ids, id) && !contains(ended, id);
  };
  for (const auto& id : new_ids) {
    if (stays(id)) result.continued.push_back({id, id, {}, {}});
    if (!stays(id)) change(result, {ChangeKind::create}, "", id);
  }
  for (const auto& id : old_ids) {
    if (!stays(id)) change(result, {ChangeKind::dissolve}, id, "");
  }
  return result;
}

Compared invented_change() {
  Compared result{invented_before(), invented_after(), {}};
  auto& comparison = result.comparison;
  const auto both = [&](const std::string& before, const std::string& after) {
    comparison.continued.push_back({before, after, {}, {}});
  };
  for (const auto* id : {"dyrektor", "i-zastepca", "ii-zastepca", "bp-01", "bp-03", "bp-11",
                         "bp-12", "bp-12-1", "bp-21"}) {
    both(id, id);
  }
  both("bp-22", "bp-13");
  both("bp-12-2", "bp-23");
  change(comparison, {ChangeKind::rename}, "bp-01", "bp-01");
  change(comparison, {ChangeKind::amend_tasks}, "bp-11", "bp-11");
  change(comparison, {ChangeKind::resubordinate, ChangeKind::recode}, "bp-22", "bp-13");
  change(comparison, {ChangeKind::move, ChangeKind::resubordinate, ChangeKind::recode}, "bp-12-2",
         "bp-23");
  for (const auto* id : {"bp-02", "bp-24"}) change(comparison, {ChangeKind::create}, "", id);
  for (const auto* id : {"iii-zastepca", "bp-02", "bp-31", "bp-31-1", "bp-31-2", "bp-40"}) {
    change(comparison, {ChangeKind::dissolve}, id, "");
  }
  change(comparison, {ChangeKind::relation_add}, "bp-21", "bp-21");
  return result;
}

}  // namespace bipgen::charts::testing
