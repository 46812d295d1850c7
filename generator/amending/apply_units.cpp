// Units replaced, repealed and numbered anew.
#include <algorithm>

#include "act/lookup.hpp"
#include "amending/effects.hpp"
#include "amending/places.hpp"
#include "amending/repealed.hpp"
#include "amending/text_edits.hpp"

namespace bipgen::amending {

namespace {

using act::Citation;
using act::Level;
using act::Provision;
using source::message;

// An annex keeps its own number: in the amending act it has another.
Effect replace_annex(act::Text& text, const Citation& citation, const Provision& by) {
  const Found found = find(text, citation);
  Provision annex = by;
  annex.label = found->label;
  annex.depth = found->depth;
  if (annex.title.empty()) annex.title = found->title;
  *found = std::move(annex);
  Effect effect;
  effect.changed.emplace_back(citation, EventKind::worded);
  return effect;
}

Effect replace_units(act::Text& text, const std::vector<Place>& places, const Wording& wording) {
  std::vector<Citation> units;
  for (const Place& place : places) {
    const std::vector<Citation> named = units_of(text, place);
    if (named.empty()) return refused(not_one_place(place));
    units.insert(units.end(), named.begin(), named.end());
  }
  if (wording.provisions.empty()) return refused(message("its new wording is no unit"));
  const bool is_annex = units.front().steps.back().level == Level::zalacznik;
  if (is_annex && wording.provisions.size() == 1 && units.size() == 1) {
    return replace_annex(text, units.front(), wording.provisions.front());
  }
  if (wording.provisions.size() != units.size()) {
    return refused(message("its new wording has other units than those named"));
  }
  Effect effect;
  for (std::size_t i = 0; i < units.size(); ++i) {
    const act::Step& step = units[i].steps.back();
    const Provision& unit = wording.provisions[i];
    const bool is_dash = step.level >= Level::tiret;
    if (unit.level != step.level || (!is_dash && unit.label != step.label)) {
      return refused(message("its new wording has other units than those named"));
    }
    const Found found = find(text, units[i]);
    const act::Label label = found->label;
    const bool run_in = found->run_in;
    *found = unit;
    found->label = label;
    found->run_in = run_in;  // "§ 1. 1. …": where its marker stands is no part of its wording
    effect.changed.emplace_back(units[i], EventKind::worded);
  }
  return effect;
}

Effect replace_part(act::Text& text, const Replace& it, const Wording& wording) {
  if (it.places.size() != 1) return refused(message("it gives one wording to several parts"));
  const Place& place = it.places.front();
  if (place.part == Part::footnote) return replace_footnote(text, place, wording);
  if (wording.text.empty()) return refused(message("its new wording is no text"));
  Effect effect;
  if (place.range.first.empty()) {
    if (place.part != Part::title)
      return refused(message("{} is no part of the text", message_of(place)));
    effect.title = wording.text;
    effect.changed.emplace_back(place.range.first, EventKind::worded);
    return effect;
  }
  const Found found = find(text, place.range.first);
  if (!found || place.range.last) return refused(not_one_place(place));
  const act::Paragraph paragraph{wording.text, found->span};
  if (place.part == Part::title && act::is_heading(found->level)) {
    found->title = wording.text;
  } else if (place.part == Part::lead && !found->children.empty()) {
    found->lead = {paragraph};
  } else if (place.part == Part::closing && !found->closing.empty()) {
    found->closing = {paragraph};
  } else if (place.part == Part::sentence) {
    effect.refusal = change_sentence(text, place, wording.text);
  } else {
    return refused(message("{} is not there", message_of(place)));
  }
  effect.changed.emplace_back(place.range.first, EventKind::worded);
  return effect;
}

}  // namespace

Effect refused(source::Message why) {
  Effect effect;
  effect.refusal = std::move(why);
  return effect;
}

source::Message not_one_place(const Place& place) {
  return message("{} does not name one place of the text", message_of(place));
}

std::vector<Citation> units_of(const act::Text& text, const Place& place) {
  std::vector<Citation> units;
  if (place.range.first.empty()) return units;
  for (const Provision* provision : act::resolve(text, place.range)) {
    Citation citation = place.range.first;
    citation.steps.back() = {provision->level, provision->label};
    if (act::resolve(text, citation) != provision) return {};
    units.push_back(std::move(citation));
  }
  return units;
}

Wording held_wording(const Wording& wording, const AmendingAct& by, source::Message& refusal) {
  if (wording.empty()) refusal = message("its new wording is not there");
  if (!wording.annex) return wording;
  const Provision* annex = act::resolve(by.text, *wording.annex);
  if (!annex && wording.annex->steps.back().label.empty() && by.text.annexes.size() == 1) {
    annex = &by.text.annexes.front();
  }
  Wording found;
  if (annex) {
    found.provisions.push_back(*annex);
  } else {
    refusal = message("the amending act's {} is not held", act::print(*wording.annex));
  }
  return found;
}

source::Message change_sentence(act::Text& text, const Place& place, const std::string& by) {
  const Found found = find(text, place.range.first);
  if (!found || place.range.last) return not_one_place(place);
  const std::vector<std::string*> lead = paragraphs_of(found->lead);
  if (lead.size() != 1) return print(place) + " cannot be told from the others";
  const std::string_view sentence = find_sentence(*lead.front(), place.number);
  if (sentence.empty()) return print(place) + " is not there";
  lead.front()->replace(static_cast<std::size_t>(sentence.data() - lead.front()->data()),
                        sentence.size(), by);
  return {};
}

Effect apply_replacement(act::Text& text, const Replace& it, const AmendingAct& by) {
  source::Message refusal;
  const Wording wording = held_wording(it.wording, by, refusal);
  if (!refusal.empty()) return refused(std::move(refusal));
  if (it.places.empty()) return refused(message("it does not say what gets the new wording"));
  if (it.places.front().part != Part::whole) return replace_part(text, it, wording);
  return replace_units(text, it.places, wording);
}

Effect apply_repeal(act::Text& text, const Repeal& it) {
  Effect effect;
  for (const Place& place : it.places) {
    if (place.part == Part::sentence) {
      const source::Message fault = change_sentence(text, place, "(uchylone)");
      if (!fault.empty()) return refused(fault);
      effect.changed.emplace_back(place.range.first, EventKind::words_changed);
      continue;
    }
    if (place.part == Part::footnote) {
      Effect taken = repeal_footnote(text, place);
      if (!taken.refusal.empty()) return taken;
      continue;
    }
    if (place.part != Part::whole)
      return refused(message("{} cannot be repealed", message_of(place)));
    const std::vector<Citation> units = units_of(text, place);
    if (units.empty()) return refused(not_one_place(place));
    for (const Citation& unit : units) {
      repeal(*find(text, unit));
      effect.changed.emplace_back(unit, EventKind::repealed);
    }
  }
  return effect;
}

Effect apply_lapse(act::Text& text, const LimitValidity& it) {
  Effect effect;
  for (const Place& place : it.places) {
    if (place.part != Part::whole)
      return refused(message("{} cannot end by itself", message_of(place)));
    const std::vector<Citation> units = units_of(text, place);
    if (units.empty()) return refused(not_one_place(place));
    for (const Citation& unit : units) {
      lapse(*find(text, unit));
      effect.changed.emplace_back(unit, EventKind::lapsed);
    }
  }
  return effect;
}

Effect apply_numbers(act::Text& text, const Renumber& it) {
  std::vector<Citation> from;
  std::vector<act::Step> as;
  for (const Place& place : it.places) {
    const std::vector<Citation> units = units_of(text, place);
    if (units.empty()) return refused(not_one_place(place));
    from.insert(from.end(), units.begin(), units.end());
  }
  for (const Place& place : it.as) {
    for (const Place& one : each_of(place)) as.push_back(one.range.first.steps.back());
  }
  if (from.size() != as.size())
    return refused(message("it gives other numbers than there are units"));
  std::vector<Found> units;
  for (const Citation& citation : from) units.push_back(find(text, citation));
  Effect effect;
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (units[i]->level != as[i].level) return refused(message("it changes the level of a unit"));
    units[i]->label = as[i].label;
    Citation renamed = from[i];
    renamed.steps.back() = as[i];
    effect.changed.emplace_back(renamed, EventKind::renumbered);
    effect.renumbered.emplace_back(renamed, from[i]);
  }
  for (const auto& [citation, kind] : effect.changed) {
    if (!act::resolve(text, citation))
      return refused(message("{} is there already", act::print(citation)));
  }
  return effect;
}

Effect apply_numbers(act::Text& text, const NumberContent& it) {
  const Found unit = find(text, it.unit);
  if (!unit) return refused(not_one_place(Place{{it.unit, {}}, Part::whole, 0, {}}));
  // "§ 5 … oznacza się jako § 1" would put a § into a §.
  const bool is_part =
      it.as.steps.size() == it.unit.steps.size() + 1 && it.as.steps.back().level > unit->level;
  if (!is_part)
    return refused(message("{} is no part of {}", act::print(it.as), act::print(it.unit)));
  Provision content;
  content.level = it.as.steps.back().level;
  content.label = it.as.steps.back().label;
  const bool holds_such =
      std::any_of(unit->children.begin(), unit->children.end(),
                  [&content](const Provision& child) { return child.level <= content.level; });
  if (holds_such) return refused(message("{} is divided already", act::print(it.unit)));
  content.run_in = unit->style == act::MarkerStyle::inline_marker;
  content.span = unit->span;
  content.lead = std::move(unit->lead);
  content.children = std::move(unit->children);
  content.closing = std::move(unit->closing);
  unit->lead.clear();
  unit->closing.clear();
  unit->children.clear();
  unit->children.push_back(std::move(content));
  Effect effect;
  effect.changed.emplace_back(it.as, EventKind::renumbered);
  effect.renumbered.emplace_back(it.as, it.unit);
  return effect;
}

}  // namespace bipgen::amending
