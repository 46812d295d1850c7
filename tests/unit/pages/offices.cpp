#include "unit/pages/offices.hpp"

namespace bipgen::pages::testing {

using history::Change;
using history::ChangeKind;
using history::Role;
using organization::Source;
using organization::Task;

namespace {

const act::ActId act_2020 = {act::ActType::zarzadzenie, "1/2020"};
const act::ActId act_2024 = {act::ActType::zarzadzenie, "4/2024"};

Source cited(const act::ActId& act, std::string_view citation) {
  return {act, *act::parse_citation(citation)};
}

organization::UnitState unit(const act::ActId& act, const std::string& id, const std::string& code,
                             const std::string& name, std::string_view citation,
                             const std::vector<std::string>& tasks) {
  organization::UnitState state;
  state.id = id;
  state.code = code;
  state.name = name;
  state.kind = organization::UnitKind::referat;
  state.component_source = cited(act, citation);
  state.reports_to = "dyrektor";
  int number = 0;
  for (const std::string& text : tasks) {
    const std::string place = std::string(citation) + " pkt " + std::to_string(++number);
    state.tasks.push_back({text, cited(act, place), {}, ""});
  }
  return state;
}

history::DatedStructure office(const act::ActId& act, std::string_view from) {
  history::DatedStructure dated;
  dated.date = *calendar::Date::from_iso(from);
  dated.in_force.from = calendar::Moment::on(dated.date);
  dated.structure.act = act;
  dated.structure.office = "Biuro Próbne";
  organization::Post head;
  head.id = "dyrektor";
  head.name = "Dyrektor";
  head.head = true;
  head.source = cited(act, "§ 1 ust. 1");
  dated.structure.posts.push_back(std::move(head));
  return dated;
}

}  // namespace

history::DatedStructure office_of_2020() {
  history::DatedStructure dated = office(act_2020, "2020-01-01");
  dated.structure.units = {unit(act_2020, "bp-1", "BP-1", "Referat ds. prób", "§ 2",
                                {"prowadzenie rejestru prób", "pobieranie próbek"}),
                           unit(act_2020, "bp-2", "BP-2", "Referat ds. badań", "§ 3",
                                {"badanie próbek", "prowadzenie biblioteki"})};
  dated.structure.common_tasks = {{"ochrona danych", cited(act_2020, "§ 9 pkt 1"), {}, ""},
                                  {"oszczędzanie papieru", cited(act_2020, "§ 9 pkt 2"), {}, ""}};
  return dated;
}

history::DatedStructure office_of_2024() {
  history::DatedStructure dated = office(act_2024, "2024-03-01");
  dated.structure.units = {
      unit(act_2024, "bp-2", "BP-2", "Referat ds. prób i pomiarów", "§ 2",
           {"prowadzenie ewidencji prób", "pobieranie próbek", "badanie próbek", "wzorcowanie"}),
      unit(act_2024, "bp-3", "BP-3", "Stanowisko ds. archiwum", "§ 3", {"prowadzenie archiwum"})};
  dated.structure.common_tasks = {{"ochrona danych osobowych", cited(act_2024, "§ 9"), {}, ""}};
  dated.structure.relations = {{organization::RelationKind::advises, "dyrektor", "bp-3",
                                "doradza archiwum", cited(act_2024, "§ 5")}};
  return dated;
}

history::Comparison comparison_2020_2024() {
  history::Comparison comparison;
  comparison.continued = {
      {"dyrektor", "dyrektor", history::Method::exact, history::Status::detected},
      {"bp-1", "bp-2", history::Method::scored, history::Status::confirmed}};

  Change renamed;
  renamed.kinds = {ChangeKind::rename, ChangeKind::recode, ChangeKind::amend_tasks};
  renamed.participants = {{Role::continues, "bp-1", "bp-2"}};
  renamed.evidence = {.tasks_before = 2,
                      .tasks_after = 4,
                      .tasks_kept = 2,
                      .tasks_reworded = 1,
                      .name_likeness = 70,
                      .score = 82};
  renamed.status = history::Status::confirmed;
  renamed.method = history::Method::scored;
  renamed.note = "Potwierdza to pismo z 2024 r.";
  renamed.citations = {cited(act_2020, "§ 2"), cited(act_2024, "§ 2")};

  Change created;
  created.kinds = {ChangeKind::create};
  created.participants = {{Role::begins, "", "bp-3"}};
  created.evidence.tasks_after = 1;
  created.citations = {cited(act_2024, "§ 3")};

  Change dissolved;
  dissolved.kinds = {ChangeKind::dissolve};
  dissolved.participants = {{Role::ends, "bp-2", ""}};
  dissolved.evidence.tasks_before = 2;
  dissolved.citations = {cited(act_2020, "§ 3")};

  Change reused;
  reused.kinds = {ChangeKind::code_reuse};
  reused.participants = {{Role::ends, "bp-2", ""}, {Role::continues, "bp-1", "bp-2"}};

  Change advises;
  advises.kinds = {ChangeKind::relation_add};
  advises.participants = {{Role::continues, "dyrektor", "dyrektor"}, {Role::begins, "", "bp-3"}};
  advises.relation = office_of_2024().structure.relations.front();
  advises.citations = {cited(act_2024, "§ 5")};

  comparison.changes = {renamed, created, dissolved, reused, advises};
  comparison.tasks = {{{"", {0}}, {"", {0}}, false, 80},
                      {{"bp-1", {0}}, {"bp-2", {0}}, false, 75},
                      {{"bp-1", {1}}, {"bp-2", {1}}, true, 100},
                      {{"bp-2", {0}}, {"bp-2", {2}}, true, 100}};
  return comparison;
}

}  // namespace bipgen::pages::testing
