#include "history/steps.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "history/compare_structures.hpp"

namespace bipgen::history {

namespace {

bool is_about(const Decision& decision, const organization::Structure& before,
              const organization::Structure& after) {
  return decision.before_act == before.act && decision.after_act == after.act;
}

using Neighbours = std::pair<std::size_t, std::size_t>;
using source::message;

// In order of the later one.
std::vector<Neighbours> neighbours_in(const std::vector<DatedStructure>& structures) {
  std::vector<Neighbours> pairs;
  std::map<std::string, std::size_t> latest;  // by office
  for (std::size_t at = 0; at < structures.size(); ++at) {
    const auto [last, is_first] = latest.try_emplace(structures[at].structure.office, at);
    if (!is_first) pairs.emplace_back(last->second, at);
    last->second = at;
  }
  return pairs;
}

// From the ids of one structure to those of a later one, over the steps between; empty when the
// two are not joined by steps.
std::vector<Continued> chain(const std::vector<Step>& steps, std::size_t before,
                             std::size_t after) {
  std::vector<Continued> joined;
  std::size_t at = before;
  for (const Step& step : steps) {
    if (!step.neighbours || step.before != at || step.after > after) continue;
    if (at == before) {
      joined = step.comparison.continued;
    } else {
      std::erase_if(joined, [&](Continued& pair) {
        const auto& next = step.comparison.continued;
        const auto found = std::find_if(next.begin(), next.end(), [&](const Continued& other) {
          return other.before == pair.after;
        });
        if (found == next.end()) return true;
        pair.after = found->after;
        pair.method = std::max(pair.method, found->method);
        pair.status = std::min(pair.status, found->status);
        return false;
      });
    }
    at = step.after;
  }
  return at == after ? joined : std::vector<Continued>{};
}

}  // namespace

void for_each_in_turn(std::size_t count, const std::function<void(std::size_t)>& work) {
  for (std::size_t i = 0; i < count; ++i) work(i);
}

std::vector<Step> find_steps(const std::vector<DatedStructure>& structures,
                             const std::vector<Decision>& decisions,
                             source::Diagnostics& diagnostics, const ForEach& for_each) {
  const std::vector<Neighbours> pairs = neighbours_in(structures);
  std::vector<std::vector<Decision>> own(pairs.size());
  for (const Decision& decision : decisions) {
    bool is_used = false;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      if (is_about(decision, structures[pairs[i].first].structure,
                   structures[pairs[i].second].structure)) {
        own[i].push_back(decision);
        is_used = true;
      }
    }
    if (is_used) continue;
    diagnostics.add(source::Kind::lineage_without_step, decision.at,
                    message("no structure of {} follows directly on one of {}",
                            act::print(decision.after_act), act::print(decision.before_act)),
                    message("name two neighbouring acts that state the structure of one office"));
  }
  std::vector<Step> steps(pairs.size());
  std::vector<source::Diagnostics> found(pairs.size());
  for_each(pairs.size(), [&](std::size_t i) {
    const auto& [before, after] = pairs[i];
    steps[i] = {before, after, true,
                compare_structures(structures[before].structure, structures[after].structure,
                                   own[i], found[i])};
  });
  for (source::Diagnostics& one : found) diagnostics.append(std::move(one));
  return steps;
}

Step step_between(const std::vector<DatedStructure>& structures, const std::vector<Step>& steps,
                  std::size_t before, std::size_t after) {
  for (const Step& step : steps) {
    if (step.before == before && step.after == after) return step;
  }
  return {before, after, false,
          compare_distant(structures[before].structure, structures[after].structure,
                          chain(steps, before, after))};
}

}  // namespace bipgen::history
