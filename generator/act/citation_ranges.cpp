#include "act/citation_ranges.hpp"

#include <algorithm>

namespace bipgen::act {

namespace {

// §§ and articles are numbered through the act: their chapter is not part of their citation.
bool is_numbered_through_the_act(Level level) {
  return level == Level::paragraf || level == Level::artykul;
}

}  // namespace

Citation within(const Citation& outer, const Citation& inner) {
  if (inner.empty()) return outer;
  const Level first = inner.steps.front().level;
  Citation joined;
  for (const Step& step : outer.steps) {
    if (step.level >= first) break;
    if (is_numbered_through_the_act(first) && step.level != Level::zalacznik &&
        is_heading(step.level)) {
      continue;
    }
    joined.steps.push_back(step);
  }
  joined.steps.insert(joined.steps.end(), inner.steps.begin(), inner.steps.end());
  return joined;
}

bool covers(const Citation& wide, const Citation& citation) {
  return !wide.empty() && wide.steps.size() <= citation.steps.size() &&
         std::equal(wide.steps.begin(), wide.steps.end(), citation.steps.begin());
}

bool covers(const CitationRange& wide, const Citation& citation) {
  if (!wide.last) return covers(wide.first, citation);
  const std::size_t depth = wide.first.steps.size();
  if (depth == 0 || citation.steps.size() < depth) return false;
  const Step& from = wide.first.steps.back();
  const Step& step = citation.steps[depth - 1];
  return std::equal(wide.first.steps.begin(), wide.first.steps.end() - 1, citation.steps.begin()) &&
         step.level == from.level && compare(from.label, step.label) <= 0 &&
         compare(step.label, *wide.last) <= 0;
}

}  // namespace bipgen::act
