#include "golden/structure_stages.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "history/dated_structures.hpp"
#include "history/lineage.hpp"
#include "history/steps.hpp"
#include "history/units.hpp"
#include "organization/read_structure.hpp"
#include "parsing/parse_act.hpp"
#include "support/dump_changes.hpp"
#include "support/dump_structure.hpp"
#include "timeline/facts.hpp"
#include "timeline/text_history.hpp"

namespace bipgen::golden {

namespace {

struct ReadAct {
  std::string name;  // "1756"
  organization::Structure structure;
  organization::Coverage coverage;
};

std::vector<act::Act> parse_all(const Input& input, source::Diagnostics& diagnostics) {
  std::vector<act::Act> acts;
  for (const source::File& file : input.files) {
    if (!file.path.ends_with(".md")) continue;
    auto act = parsing::parse_act(file, "Burmistrz Miasta Przykładowo", diagnostics);
    if (act) acts.push_back(std::move(*act));
  }
  return acts;
}

std::vector<ReadAct> read_all(const std::vector<act::Act>& acts, source::Diagnostics& diagnostics) {
  std::vector<ReadAct> all;
  for (const act::Act& act : acts) {
    if (auto read = organization::read_structure_with_coverage(act, diagnostics)) {
      all.push_back({std::filesystem::path(act.path).stem().string(), std::move(read->structure),
                     std::move(read->coverage)});
    }
  }
  return all;
}

// The structures at every date, from the texts at every date.
std::vector<history::DatedStructure> date_all(const Input& input,
                                              source::Diagnostics& diagnostics) {
  const std::vector<act::Act> acts = parse_all(input, diagnostics);
  std::vector<timeline::ActFacts> facts;
  for (const act::Act& act : acts) facts.push_back(timeline::read_facts(act, diagnostics));
  const timeline::Timeline timeline = timeline::make_timeline(acts, facts, diagnostics);
  const auto texts = timeline::make_text_histories(timeline, today_of_tests(), diagnostics);
  std::vector<organization::Structure> issued;
  for (ReadAct& read : read_all(acts, diagnostics)) issued.push_back(std::move(read.structure));
  return history::date_structures(issued, timeline, texts, diagnostics);
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
  for (const ReadAct& act : read_all(parse_all(input, diagnostics), diagnostics)) {
    out[act.name + ".txt"] = testing::dump_structure(act.structure);
    out[act.name + ".tasks.txt"] = testing::dump_tasks(act.structure);
    out[act.name + ".rest.txt"] = testing::dump_coverage(act.coverage);
  }
  return out;
}

testing::FileTree run_history(const Input& input, source::Diagnostics& diagnostics) {
  const std::vector<history::DatedStructure> structures = date_all(input, diagnostics);
  const std::vector<history::Step> steps =
      history::find_steps(structures, read_decisions(input, diagnostics), diagnostics);
  testing::FileTree out = {
      {"structures.txt", testing::dump_dates(structures)},
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
