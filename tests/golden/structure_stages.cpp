#include "golden/structure_stages.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "history/lineage.hpp"
#include "history/steps.hpp"
#include "history/units.hpp"
#include "organization/read_structure.hpp"
#include "parsing/parse_act.hpp"
#include "support/dump_changes.hpp"
#include "support/dump_structure.hpp"

namespace bipgen::golden {

namespace {

struct ReadAct {
  std::string name;  // "1756"
  history::DatedStructure dated;
  organization::Coverage coverage;
};

std::vector<ReadAct> read_all(const Input& input, source::Diagnostics& diagnostics) {
  std::vector<ReadAct> all;
  for (const source::File& file : input.files) {
    if (!file.path.ends_with(".md")) {
      continue;
    }
    const auto act = parsing::parse_act(file, "Burmistrz Miasta Przykładowo", diagnostics);
    if (!act) {
      continue;
    }
    if (auto read = organization::read_structure_with_coverage(*act, diagnostics)) {
      const calendar::Date date = act->heading.date.value_or(calendar::Date());
      all.push_back({std::filesystem::path(file.path).stem().string(),
                     {date, {calendar::Moment::on(date), std::nullopt}, std::move(read->structure)},
                     std::move(read->coverage)});
    }
  }
  return all;
}

std::vector<history::Decision> read_decisions(const Input& input,
                                              source::Diagnostics& diagnostics) {
  const auto file = std::ranges::find_if(input.files, [](const source::File& candidate) {
    return std::filesystem::path(candidate.path).filename() == "lineage.yaml";
  });
  if (file == input.files.end()) return {};
  return history::parse_lineage(*file, diagnostics);
}

}  // namespace

testing::FileTree run_organization(const Input& input, source::Diagnostics& diagnostics) {
  testing::FileTree out;
  for (const ReadAct& act : read_all(input, diagnostics)) {
    out[act.name + ".txt"] = testing::dump_structure(act.dated.structure);
    out[act.name + ".tasks.txt"] = testing::dump_tasks(act.dated.structure);
    out[act.name + ".rest.txt"] = testing::dump_coverage(act.coverage);
  }
  return out;
}

testing::FileTree run_history(const Input& input, source::Diagnostics& diagnostics) {
  std::vector<history::DatedStructure> structures;
  for (ReadAct& act : read_all(input, diagnostics)) {
    structures.push_back(std::move(act.dated));
  }
  std::ranges::sort(structures, {}, &history::DatedStructure::date);
  const std::vector<history::Step> steps =
      history::find_steps(structures, read_decisions(input, diagnostics), diagnostics);
  testing::FileTree out = {
      {"units.txt", testing::dump_units(history::find_units(structures, steps), structures)}};
  for (const history::Step& step : steps) {
    const organization::Structure& before = structures[step.before].structure;
    const organization::Structure& after = structures[step.after].structure;
    const std::string folder =
        structures[step.before].date.iso() + "_" + structures[step.after].date.iso() + "/";
    out[folder + "changes.txt"] = testing::dump_changes(step.comparison, before, after);
    out[folder + "tasks.txt"] = testing::dump_task_links(step.comparison, before, after);
  }
  return out;
}

}  // namespace bipgen::golden
