#include "amending/check_wording.hpp"

#include <algorithm>

#include "source/excerpt.hpp"

namespace bipgen::amending {

namespace {

using act::Level;
using source::Kind;
using source::message;

// Tirets are cited by their place, and chapters may be typed as mere words.
bool is_known_by_label(const Place& place) {
  if (place.part != Part::whole || place.range.first.empty()) return false;
  const Level level = place.range.first.steps.back().level;
  return level < Level::tiret && level != Level::akapit && !act::is_heading(level);
}

act::Step last_of(const Place& place) {
  act::Step step = place.range.first.steps.back();
  if (place.range.last) step.label = *place.range.last;
  return step;
}

bool is(const act::Provision& provision, const act::Step& step) {
  return provision.level == step.level && provision.label == step.label;
}

std::string name_of(const act::Provision& provision) {
  return act::print(act::Step{provision.level, provision.label});
}

}  // namespace

void check_wording(const Instruction& instruction, const std::string& path,
                   source::Diagnostics& diagnostics) {
  const Wording* wording = wording_of(instruction.operation);
  if (!wording) return;
  if (wording->empty()) {
    diagnostics.add(Kind::new_wording_missing, {path, instruction.span},
                    message("no new wording follows {}", source::excerpt(instruction.sentence)),
                    message("expected it in {} and {}", "„", "”"));
    return;
  }
  if (std::holds_alternative<AddFootnote>(instruction.operation)) return;
  const std::vector<Place> places = places_of(instruction.operation);
  if (wording->annex || places.empty() ||
      !std::all_of(places.begin(), places.end(), is_known_by_label)) {
    return;
  }
  if (wording->provisions.empty()) {
    diagnostics.add(Kind::wording_of_another_unit, {path, instruction.span},
                    message("new wording of {} does not begin with a unit", message_of(places)),
                    message("expected {}", act::print(places.front().range.first.steps.back())));
    return;
  }
  const act::Step first = places.front().range.first.steps.back();
  const act::Step last = last_of(places.back());
  if (!is(wording->provisions.front(), first)) {
    diagnostics.add(Kind::wording_of_another_unit, {path, instruction.span},
                    message("new wording of {} begins with {}", message_of(places),
                            name_of(wording->provisions.front())),
                    message("expected {}", act::print(first)));
  } else if (!is(wording->provisions.back(), last)) {
    diagnostics.add(Kind::wording_of_another_unit, {path, instruction.span},
                    message("new wording of {} ends with {}", message_of(places),
                            name_of(wording->provisions.back())),
                    message("expected {}", act::print(last)));
  }
}

}  // namespace bipgen::amending
