#include "property/edits.hpp"

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <rapidcheck.h>

#include "amending/repealed.hpp"
#include "amending/text_edits.hpp"
#include "drafting/added_labels.hpp"
#include "property/generators.hpp"

namespace bipgen::property {

namespace {

using act::Level;
using act::Provision;

std::size_t draw_below(std::size_t end) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::size_t>(0, end));
}

// A unit in the list that holds it.
struct Spot {
  std::vector<Provision>* list = nullptr;
  std::size_t index = 0;

  Provision& operator*() const { return (*list)[index]; }
  Provision* operator->() const { return &(*list)[index]; }
};

// As deep as the levels of the law.
void collect(std::vector<Provision>& list, const std::function<bool(const Provision&)>& wanted,
             std::vector<Spot>& found) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (wanted(list[i])) found.push_back({&list, i});
    collect(list[i].children, wanted, found);
  }
}

std::vector<Spot> spots(act::Text& text, const std::function<bool(const Provision&)>& wanted) {
  std::vector<Spot> found;
  collect(text.provisions, wanted, found);
  collect(text.annexes, wanted, found);
  return found;
}

Spot draw_spot(const std::vector<Spot>& spots) {
  return spots[draw_below(spots.size())];
}

bool is_unit(const Provision& it) {
  return !act::is_heading(it.level) && it.level != Level::akapit;
}

bool is_live(const Provision& it) {
  return is_unit(it) && !amending::is_repealed(it);
}

act::Block words() {
  return act::Paragraph{"Nowe " + draw_words(), {}};
}

void change_words(act::Text& text) {
  const auto units =
      spots(text, [](const Provision& it) { return is_live(it) && !it.lead.empty(); });
  if (units.empty()) return;
  const Spot spot = draw_spot(units);
  auto& blocks = draw_below(3) == 0 && !spot->closing.empty() ? spot->closing : spot->lead;
  auto* paragraph = std::get_if<act::Paragraph>(&blocks.front());
  if (!paragraph) return;
  if (draw_below(2) == 0) {
    paragraph->text.insert(0, "Nowe ");
  } else {
    blocks.front() = words();
  }
}

// What a list does when it goes on: the sign of its last unit moves to the new one.
void move_sign(Provision& last, Provision& added) {
  std::string* before = amending::last_paragraph(last);
  std::string* after = amending::last_paragraph(added);
  if (!before || !after || !before->ends_with('.')) return;
  before->back() = ';';
  if (!after->ends_with('.')) *after += '.';
}

Provision new_unit(Level level, act::Label label) {
  Provision unit;
  unit.level = level;
  unit.label = std::move(label);
  unit.lead.push_back(words());
  return unit;
}

void add_item(act::Text& text) {
  const auto units = spots(text, [](const Provision& it) {
    return it.level >= Level::ustep && it.level <= Level::tiret && it.level != Level::akapit;
  });
  if (units.empty()) return;
  Spot spot = draw_spot(units);
  const Level level = spot->level;
  if (level == Level::tiret) spot.index = spot.list->size() - 1;
  const bool at_end = spot.index + 1 == spot.list->size();
  const std::optional<act::Label> next =
      at_end ? std::nullopt : std::optional((*spot.list)[spot.index + 1].label);
  const auto label = level == Level::tiret ? act::successor(spot->label, level)
                                           : drafting::label_between(spot->label, next, level);
  if (!label) return;
  Provision unit = new_unit(level, *label);
  if (at_end && level >= Level::punkt) move_sign(*spot, unit);
  spot.list->insert(spot.list->begin() + static_cast<std::ptrdiff_t>(spot.index) + 1,
                    std::move(unit));
}

// §§ are numbered through the act, or through the annex.
void add_paragraf(act::Text& text) {
  std::vector<Spot> units;
  const auto wanted = [](const Provision& it) { return it.level == Level::paragraf; };
  if (text.annexes.empty() || draw_below(3) > 0) {
    collect(text.provisions, wanted, units);
  } else {
    collect(text.annexes[draw_below(text.annexes.size())].children, wanted, units);
  }
  if (units.empty()) return;
  const std::size_t i = draw_below(units.size());
  const std::optional<act::Label> next =
      i + 1 == units.size() ? std::nullopt : std::optional(units[i + 1]->label);
  const auto label = drafting::label_between(units[i]->label, next, Level::paragraf);
  if (!label) return;
  units[i].list->insert(units[i].list->begin() + static_cast<std::ptrdiff_t>(units[i].index) + 1,
                        new_unit(Level::paragraf, *label));
}

void repeal(act::Text& text) {
  const auto units = spots(text, is_live);
  if (!units.empty()) amending::repeal(*draw_spot(units));
}

void change_title(act::Text& text) {
  const auto chapters = spots(text, [](const Provision& it) {
    return act::is_heading(it.level) && it.level != Level::srodtytul;
  });
  if (!chapters.empty()) draw_spot(chapters)->title = "Nowy tytuł";
}

// "§ 5. Tekst." becomes "§ 5. 1. Tekst. 2. Nowe."
void number_content(act::Text& text) {
  const auto units = spots(text, [](const Provision& it) {
    const bool divided = !it.children.empty() && it.children.front().level == Level::ustep;
    return it.level == Level::paragraf && is_live(it) && !it.lead.empty() && !divided;
  });
  if (units.empty()) return;
  Provision& unit = *draw_spot(units);
  Provision content = unit;
  content.level = Level::ustep;
  content.label = act::Label("1");
  content.style = act::MarkerStyle::inline_marker;
  content.run_in = unit.style == act::MarkerStyle::inline_marker;
  unit.lead.clear();
  unit.closing.clear();
  unit.children = {std::move(content), new_unit(Level::ustep, act::Label("2"))};
}

void add_chapter(act::Text& text) {
  std::vector<Spot> units;
  collect(
      text.provisions, [](const Provision& it) { return it.level == Level::paragraf; }, units);
  const auto chapters =
      spots(text, [](const Provision& it) { return it.level == Level::rozdzial; });
  if (chapters.empty() || units.empty()) return;
  std::vector<Provision>& list = *chapters.back().list;
  if (&list != &text.provisions) return;
  Provision chapter;
  chapter.level = Level::rozdzial;
  chapter.depth = list.back().depth;
  chapter.label = *act::successor(list.back().label, Level::rozdzial);
  chapter.title = "Nowy rozdział";
  chapter.children.push_back(
      new_unit(Level::paragraf, *act::successor(units.back()->label, Level::paragraf)));
  list.push_back(std::move(chapter));
}

void add_annex(act::Text& text) {
  if (text.annexes.size() != 1 || text.annexes.front().label.empty()) return;
  Provision annex = text.annexes.front();
  annex.label = *act::successor(annex.label, Level::zalacznik);
  annex.children = {new_unit(Level::paragraf, act::Label("1"))};
  text.annexes.push_back(std::move(annex));
}

void leave_out(act::Text& text) {
  const auto units = spots(text, is_unit);
  if (units.empty()) return;
  const Spot spot = draw_spot(units);
  if (spot.list->size() == 1) return;  // words that close a list would close nothing
  spot.list->erase(spot.list->begin() + static_cast<std::ptrdiff_t>(spot.index));
}

// As a word processor numbers a list.
void number_anew(act::Text& text) {
  const auto units = spots(text, is_unit);
  if (units.empty()) return;
  std::vector<Provision>& list = *draw_spot(units).list;
  const Level level = list.front().level;
  act::Label label = act::first_label(level);
  for (Provision& unit : list) {
    if (unit.level != level) return;
    unit.label = label;
    label = *act::successor(label, level);
  }
}

void put_elsewhere(act::Text& text) {
  const auto units = spots(text, is_unit);
  if (units.empty()) return;
  const Spot spot = draw_spot(units);
  std::swap(*spot, (*spot.list)[draw_below(spot.list->size())]);
}

void take_repealed_number(act::Text& text) {
  const auto units = spots(text, amending::is_repealed);
  if (!units.empty()) draw_spot(units)->lead = {words()};
}

template <std::size_t N>
act::Text edited(act::Text text, void (*const (&edits)[N])(act::Text&)) {
  const std::size_t count = 1 + draw_below(4);
  for (std::size_t i = 0; i < count; ++i) edits[draw_below(N)](text);
  return text;
}

}  // namespace

act::Text draw_lawful_edits(act::Text text) {
  return edited(std::move(text), {change_words, change_words, add_item, add_item, add_paragraf,
                                  repeal, change_title, number_content, add_chapter, add_annex});
}

act::Text draw_any_edits(act::Text text) {
  return edited(std::move(text), {change_words, add_item, repeal, leave_out, leave_out, number_anew,
                                  put_elsewhere, take_repealed_number});
}

}  // namespace bipgen::property
