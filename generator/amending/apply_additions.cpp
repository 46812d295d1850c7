// Units and sentences added.
#include <algorithm>

#include "act/lookup.hpp"
#include "amending/effects.hpp"
#include "amending/places.hpp"
#include "amending/text_edits.hpp"

namespace bipgen::amending {

namespace {

using act::Citation;
using act::Level;
using act::Provision;
using source::message;

Citation parent_of(Citation citation) {
  citation.steps.pop_back();
  return citation;
}

Effect add_sentence(act::Text& text, const Add& it, const Wording& wording) {
  const Place& place = it.places.front();
  const Found found = find(text, place.range.first);
  if (!found || it.places.size() != 1) return refused(not_one_place(place));
  const std::vector<std::string*> lead = paragraphs_of(found->lead);
  if (lead.size() != 1 || !found->children.empty() || wording.text.empty()) {
    return refused(message("a sentence cannot be added to {}", act::print(place.range.first)));
  }
  std::string& paragraph = *lead.front();
  const int before = it.neighbour ? it.neighbour->number : place.number - 1;
  const std::string_view previous = find_sentence(paragraph, before > 0 ? before : last_sentence);
  if (previous.empty()) return refused(message("the sentence before it is not there"));
  const std::string_view next = before > 0 ? find_sentence(paragraph, before + 1) : "";
  if (!it.neighbour && !next.empty())
    return refused(message("{} is there already", message_of(place)));
  const auto end = static_cast<std::size_t>(previous.data() - paragraph.data()) + previous.size();
  paragraph.insert(end, " " + wording.text);
  Effect effect;
  effect.changed.emplace_back(place.range.first, EventKind::words_changed);
  return effect;
}

// Words after a list that has none yet.
Effect add_closing(act::Text& text, const Add& it, const Wording& wording) {
  const Place& place = it.places.front();
  const Found found = find(text, place.range.first);
  if (!found || it.places.size() != 1 || wording.text.empty()) return refused(not_one_place(place));
  if (found->children.empty())
    return refused(message("{} would follow no list", message_of(place)));
  if (!found->closing.empty()) return refused(message("{} is there already", message_of(place)));
  found->closing.emplace_back(act::Paragraph{wording.text, found->span});
  Effect effect;
  effect.changed.emplace_back(place.range.first, EventKind::words_changed);
  return effect;
}

Citation last_of(const act::CitationRange& range) {
  Citation citation = range.first;
  citation.steps.back().label = *range.last;
  return citation;
}

// Numbers ascend; the new unit must fit between its neighbours.
Found in_order(Found place, const act::Step& step, source::Message& refusal) {
  if (step.level >= Level::tiret) return place;
  const auto fits = [&step](const Provision& sibling, bool before) {
    if (sibling.level != step.level) return true;
    return before ? act::compare(sibling.label, step.label) < 0
                  : act::compare(step.label, sibling.label) < 0;
  };
  const std::vector<Provision>& list = *place.list;
  const bool after_previous = place.index == 0 || fits(list[place.index - 1], true);
  const bool before_next = place.index == list.size() || fits(list[place.index], false);
  if (after_previous && before_next) return place;
  refusal = message("{} does not fit between its neighbours", act::print(step));
  return {};
}

std::vector<Provision>* list_for(act::Text& text, const Add& it, const Citation& added,
                                 source::Message& refusal) {
  const Citation holder = it.group ? *it.group : parent_of(added);
  if (!holder.empty()) {
    const Found found = find(text, holder);
    if (!found) refusal = message("{} does not name one place of the text", act::print(holder));
    return found ? &found->children : nullptr;
  }
  if (added.steps.back().level == Level::zalacznik) return &text.annexes;
  // §§ of an act in chapters: the list of the one that comes before it.
  std::vector<Provision>* list = &text.provisions;
  while (!list->empty() && act::is_heading(list->front().level) &&
         !act::is_heading(added.steps.back().level)) {
    auto next = std::find_if(list->rbegin(), list->rend(), [&added](const Provision& heading) {
      return !heading.children.empty() &&
             (act::is_heading(heading.children.front().level) ||
              act::compare(heading.children.front().label, added.steps.back().label) < 0);
    });
    if (next == list->rend()) break;
    list = &next->children;
  }
  return list;
}

// "po § 12 dodaje się rozdział 3a": the chapter of that level whose last § it is.
Found chapter_that_ends_with(act::Text& text, Found unit, Level level, Position position) {
  const Provision* at_end = position == Position::after ? &*unit : nullptr;
  std::vector<Provision>* list = &text.provisions;
  while (at_end && !list->empty() && act::is_heading(list->front().level)) {
    const auto holder =
        std::find_if(list->begin(), list->end(), [at_end](const Provision& chapter) {
          const Provision* last = &chapter;
          while (act::is_heading(last->level) && !last->children.empty())
            last = &last->children.back();
          return last == at_end;
        });
    if (holder == list->end()) break;
    if (holder->level == level) return {list, static_cast<std::size_t>(holder - list->begin())};
    list = &holder->children;
  }
  return {};
}

// The list that takes the new unit, and where in it.
Found place_for(act::Text& text, const Add& it, const Citation& added, source::Message& refusal) {
  const act::Step& step = added.steps.back();
  if (it.neighbour) {
    Found found = find(
        text, it.neighbour->range.last ? last_of(it.neighbour->range) : it.neighbour->range.first);
    if (found && act::is_heading(step.level) && !act::is_heading(found->level)) {
      found = chapter_that_ends_with(text, found, step.level, it.position);
    }
    if (!found || found->level != step.level) {
      refusal = message("its neighbour {} is not there", message_of(*it.neighbour));
      return {};
    }
    if (it.position == Position::after) ++found.index;
    return in_order(found, step, refusal);
  }
  std::vector<Provision>* list = list_for(text, it, added, refusal);
  if (!list) return {};
  const bool has_such =
      std::any_of(list->begin(), list->end(),
                  [&step](const Provision& sibling) { return sibling.level == step.level; }) ||
      step.level == Level::zalacznik;  // the first annex of an act joins no list
  if (!has_such) {
    refusal = message("there is no list that {} could join", act::print(added));
    return {};
  }
  if (it.position == Position::at_start) return in_order({list, 0}, step, refusal);
  if (it.position == Position::at_end) return in_order({list, list->size()}, step, refusal);
  std::size_t index = list->size();
  while (index > 0 && (act::is_heading((*list)[index - 1].level) ||
                       act::compare((*list)[index - 1].label, step.label) > 0)) {
    --index;
  }
  return in_order({list, index}, step, refusal);
}

Effect add_units(act::Text& text, const Add& it, const Wording& wording) {
  if (wording.provisions.empty()) return refused(message("its new wording is no unit"));
  std::vector<Citation> added;
  for (const Place& place : it.places) {
    if (place.part != Part::whole || place.range.first.empty())
      return refused(not_one_place(place));
    for (const Place& one : each_of(place)) added.push_back(one.range.first);
  }
  if (added.size() != wording.provisions.size()) {
    return refused(message("its new wording has other units than those named"));
  }
  for (std::size_t i = 0; i < added.size(); ++i) {
    const act::Step& step = added[i].steps.back();
    const Provision& unit = wording.provisions[i];
    const bool counts = step.level < Level::tiret;
    if (unit.level != step.level || (counts && unit.label != step.label)) {
      return refused(message("its new wording has other units than those named"));
    }
    if (counts && act::resolve(text, added[i])) {
      return refused(message("{} is there already", act::print(added[i])));
    }
  }
  source::Message refusal;
  const Found place = place_for(text, it, added.front(), refusal);
  if (!place) return refused(std::move(refusal));
  place.list->insert(place.list->begin() + static_cast<std::ptrdiff_t>(place.index),
                     wording.provisions.begin(), wording.provisions.end());
  Effect effect;
  for (Citation& citation : added)
    effect.changed.emplace_back(std::move(citation), EventKind::added);
  return effect;
}

}  // namespace

Effect apply_addition(act::Text& text, const Add& it, const AmendingAct& by) {
  source::Message refusal;
  Wording wording = held_wording(it.wording, by, refusal);
  if (!refusal.empty()) return refused(std::move(refusal));
  if (it.places.empty()) return refused(message("it does not say what is added"));
  const act::CitationRange& first = it.places.front().range;
  if (it.wording.annex && it.places.size() == 1 && !first.last && !first.first.empty()) {
    // In the amending act the annex has another number.
    wording.provisions.front().label = first.first.steps.back().label;
  }
  if (it.places.front().part == Part::sentence) return add_sentence(text, it, wording);
  if (it.places.front().part == Part::closing) return add_closing(text, it, wording);
  return add_units(text, it, wording);
}

}  // namespace bipgen::amending
