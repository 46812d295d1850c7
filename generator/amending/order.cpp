#include "amending/order.hpp"

#include <algorithm>

namespace bipgen::amending {

namespace {

// The number that is given anew is named near the unit that takes it.
constexpr std::ptrdiff_t farthest = 40;

bool of_one_text(const AmendedText& a, const AmendedText& b) {
  const bool same_act = a.act.has_value() == b.act.has_value() &&
                        (!a.act || (a.act->type == b.act->type && a.act->number == b.act->number &&
                                    a.act->date == b.act->date));
  return same_act && a.annex == b.annex;
}

bool names(const std::vector<Place>& places, const act::Citation& citation) {
  return std::any_of(places.begin(), places.end(), [&citation](const Place& place) {
    const std::vector<Place> each = each_of(place);
    return std::any_of(each.begin(), each.end(), [&citation](const Place& one) {
      return one.part == Part::whole && one.range.first == citation;
    });
  });
}

// Whether `numbered` is about the number under which `added` puts a new unit.
bool comes_before(const Instruction& numbered, const Instruction& added) {
  const auto* renumber = std::get_if<Renumber>(&numbered.operation);
  const auto* add = std::get_if<Add>(&added.operation);
  if (!renumber || !add || !of_one_text(numbered.of, added.of)) return false;
  return std::any_of(add->places.begin(), add->places.end(), [&renumber](const Place& place) {
    const std::vector<Place> each = each_of(place);
    return std::any_of(each.begin(), each.end(), [&renumber](const Place& one) {
      return names(renumber->places, one.range.first);
    });
  });
}

}  // namespace

void order_instructions(std::vector<Instruction>& instructions) {
  for (auto it = instructions.begin(); it != instructions.end(); ++it) {
    if (!std::holds_alternative<Renumber>(it->operation)) continue;
    const auto behind = std::min(farthest, it - instructions.begin());
    const auto first = std::find_if(
        it - behind, it, [&it](const Instruction& earlier) { return comes_before(*it, earlier); });
    std::rotate(first, it, it + 1);
  }
}

}  // namespace bipgen::amending
