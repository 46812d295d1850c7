#include "golden/structure_stages.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "history/units.hpp"
#include "organization/read_structure.hpp"
#include "parsing/parse_act.hpp"
#include "support/dump_structure.hpp"

namespace bipgen::golden {

namespace {

struct ReadAct {
  std::string name;  // "1756"
  history::DatedStructure dated;
};

std::vector<ReadAct> read_all(const Input& input, source::Diagnostics& diagnostics) {
  std::vector<ReadAct> all;
  for (const source::File& file : input.files) {
    const auto act = parsing::parse_act(file, "Burmistrz Miasta Przykładowo", diagnostics);
    if (!act) {
      continue;
    }
    if (auto structure = organization::read_structure(*act, diagnostics)) {
      const calendar::Date date = act->heading.date.value_or(calendar::Date());
      all.push_back({std::filesystem::path(file.path).stem().string(),
                     {date, {calendar::Moment::on(date), std::nullopt}, std::move(*structure)}});
    }
  }
  return all;
}

}  // namespace

testing::FileTree run_organization(const Input& input, source::Diagnostics& diagnostics) {
  testing::FileTree out;
  for (const ReadAct& act : read_all(input, diagnostics)) {
    out[act.name + ".txt"] = testing::dump_structure(act.dated.structure);
    out[act.name + ".tasks.txt"] = testing::dump_tasks(act.dated.structure);
  }
  return out;
}

testing::FileTree run_history(const Input& input, source::Diagnostics& diagnostics) {
  std::vector<history::DatedStructure> structures;
  for (ReadAct& act : read_all(input, diagnostics)) {
    structures.push_back(std::move(act.dated));
  }
  std::ranges::sort(structures, {}, &history::DatedStructure::date);
  return {{"units.txt", testing::dump_units(history::find_units(structures), structures)}};
}

}  // namespace bipgen::golden
