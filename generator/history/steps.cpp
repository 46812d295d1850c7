#include "history/steps.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "history/compare_structures.hpp"

namespace bipgen::history {

namespace {

bool is_about(const Decision& decision, const organization::Structure& before,
              const organization::Structure& after) {
  return decision.before_act == before.act && decision.after_act == after.act;
}

Step step(const std::vector<DatedStructure>& structures, std::size_t before, std::size_t after,
          const std::vector<Decision>& decisions, std::vector<bool>& used,
          source::Diagnostics& diagnostics) {
  const organization::Structure& earlier = structures[before].structure;
  const organization::Structure& later = structures[after].structure;
  std::vector<Decision> own;
  for (std::size_t i = 0; i < decisions.size(); ++i) {
    if (!is_about(decisions[i], earlier, later)) continue;
    used[i] = true;
    own.push_back(decisions[i]);
  }
  return {before, after, true, compare_structures(earlier, later, own, diagnostics)};
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

std::vector<Step> find_steps(const std::vector<DatedStructure>& structures,
                             const std::vector<Decision>& decisions,
                             source::Diagnostics& diagnostics) {
  std::vector<Step> steps;
  std::vector<bool> used(decisions.size(), false);
  std::map<std::string, std::size_t> latest;  // by office
  for (std::size_t at = 0; at < structures.size(); ++at) {
    const auto [last, is_first] = latest.try_emplace(structures[at].structure.office, at);
    if (is_first) continue;
    steps.push_back(step(structures, last->second, at, decisions, used, diagnostics));
    last->second = at;
  }
  for (std::size_t i = 0; i < decisions.size(); ++i) {
    if (used[i]) continue;
    diagnostics.add(source::Kind::lineage_without_step, decisions[i].at,
                    "no structure of " + act::print(decisions[i].after_act) +
                        " follows directly on one of " + act::print(decisions[i].before_act),
                    "name two neighbouring acts that state the structure of one office");
  }
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
