#include "amending/taints.hpp"

#include <algorithm>

#include "act/citation_ranges.hpp"

namespace bipgen::amending {

namespace {

using act::Citation;
using act::Level;
using source::message;

// The annex that is amended as the first step of where, by the label that it has in the text.
Citation in_text(const act::Text& text, const AmendedText& of, Citation citation) {
  if (of.annex) citation.steps.insert(citation.steps.begin(), of.annex->steps.front());
  if (!citation.empty() && citation.steps.front().level == Level::zalacznik &&
      citation.steps.front().label.empty() && text.annexes.size() == 1) {
    citation.steps.front().label = text.annexes.front().label;
  }
  return citation;
}

// One by one; a range that cannot be told apart is all of what holds it.
void add_places(const act::Text& text, const AmendedText& of, const std::vector<Place>& places,
                std::vector<Place>& all) {
  for (const Place& place : places) {
    for (Place one : each_of(place)) {
      if (one.range.last && !one.range.first.empty()) one.range.first.steps.pop_back();
      one.range.last.reset();
      one.range.first = in_text(text, of, std::move(one.range.first));
      all.push_back(std::move(one));
    }
  }
}

// Everything that the instruction speaks of but the neighbours of what it adds.
std::vector<Place> subjects_of(const act::Text& text, const Instruction& instruction) {
  std::vector<Place> all;
  add_places(text, instruction.of, places_of(instruction.operation), all);
  if (const auto* numbered = std::get_if<Renumber>(&instruction.operation)) {
    add_places(text, instruction.of, numbered->as, all);
  }
  return all;
}

// A neighbour must be known by its number, not by its words.
std::vector<Place> neighbours_of(const act::Text& text, const Instruction& instruction) {
  std::vector<Place> all;
  const auto* added = std::get_if<Add>(&instruction.operation);
  if (added && added->neighbour) add_places(text, instruction.of, {*added->neighbour}, all);
  return all;
}

bool brings_whole(const Operation& operation) {
  return std::holds_alternative<Replace>(operation) || std::holds_alternative<Repeal>(operation);
}

// Whether the operation changes words or signs inside a unit and nothing else.
bool is_of_words(const Operation& operation) {
  return std::holds_alternative<ReplaceWords>(operation) ||
         std::holds_alternative<DeleteWords>(operation) ||
         std::holds_alternative<AddWords>(operation) ||
         std::holds_alternative<ReplacePunctuation>(operation) ||
         std::holds_alternative<AddFootnote>(operation);
}

bool stands_apart(Part part) {
  return part == Part::title || part == Part::preamble || part == Part::footnote;
}

// Words of the unit itself, not of the units below it.
bool is_own_text(Part part) {
  return part == Part::lead || part == Part::closing || part == Part::sentence;
}

bool is_below(const Place& inner, const Place& outer) {
  return inner.range.first.steps.size() > outer.range.first.steps.size();
}

// Whether what stands at the one place may stand at the other too.
bool meet(const Place& a, const Place& b) {
  if (stands_apart(a.part) || stands_apart(b.part)) {
    const bool same = a.part == b.part && a.number == b.number && a.range.first == b.range.first;
    const bool title_within =
        (a.part == Part::whole && b.part == Part::title && !a.range.first.empty() &&
         act::covers(a.range.first, b.range.first)) ||
        (b.part == Part::whole && a.part == Part::title && !b.range.first.empty() &&
         act::covers(b.range.first, a.range.first));
    return same || title_within;
  }
  // What is said of the whole text holds of each place on its own.
  if (a.range.first.empty() || b.range.first.empty()) {
    return a.range.first.empty() && b.range.first.empty();
  }
  if (is_own_text(a.part) && is_below(b, a)) return false;
  if (is_own_text(b.part) && is_below(a, b)) return false;
  return act::covers(a.range.first, b.range.first) || act::covers(b.range.first, a.range.first);
}

// Whether wholly new words at `place` leave nothing of what is uncertain at `tainted`.
bool covers(const Place& place, const Place& tainted) {
  if (place.part == Part::whole) {
    return !place.range.first.empty() && act::covers(place.range.first, tainted.range.first);
  }
  return place.part == tainted.part && place.number == tainted.number &&
         place.range.first == tainted.range.first;
}

// A unit inside of one whose words are uncertain, but not its numbers, is there all the same.
bool is_certain_within(const Place& place, const TaintedPlace& tainted) {
  return tainted.words_only && place.part == Part::whole &&
         place.range.first.steps.size() > tainted.place.range.first.steps.size();
}

}  // namespace

source::Message taint_of(const act::Text& text, const Instruction& instruction,
                         const std::vector<TaintedPlace>& tainted) {
  if (tainted.empty()) return {};
  const bool whole = brings_whole(instruction.operation);
  const auto because = [](const TaintedPlace& taint) {
    return message("{} is not certain: {} of {} was not applied to it", message_of(taint.place),
                   taint.cause.provision.empty()
                       ? message("an instruction")
                       : source::Message(act::print(taint.cause.provision)),
                   act::print(taint.cause.act));
  };
  const std::vector<Place> subjects = subjects_of(text, instruction);
  const std::vector<Place> neighbours = neighbours_of(text, instruction);
  for (const TaintedPlace& taint : tainted) {
    for (const Place& place : subjects) {
      if (!meet(place, taint.place)) continue;
      if (whole && (covers(place, taint.place) || is_certain_within(place, taint))) continue;
      return because(taint);
    }
    for (const Place& place : neighbours) {
      if (!taint.words_only && meet(place, taint.place)) return because(taint);
    }
  }
  return {};
}

void add_taints(const act::Text& text, const Instruction& refused, const AmendingAct& by,
                std::vector<TaintedPlace>& tainted) {
  for (Place& place : subjects_of(text, refused)) {
    tainted.push_back(
        {std::move(place), {by.id, refused.citation, by.from}, is_of_words(refused.operation)});
  }
}

void clear_taints(const act::Text& text, const Instruction& applied,
                  std::vector<TaintedPlace>& tainted) {
  if (tainted.empty() || !brings_whole(applied.operation)) return;
  const std::vector<Place> places = subjects_of(text, applied);
  std::erase_if(tainted, [&places](const TaintedPlace& taint) {
    return std::any_of(places.begin(), places.end(),
                       [&taint](const Place& place) { return covers(place, taint.place); });
  });
}

}  // namespace bipgen::amending
