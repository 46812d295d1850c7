#include "amending/new_wording.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>

#include "act/reading.hpp"
#include "amending/places.hpp"
#include "text/words.hpp"

namespace bipgen::amending {

namespace {

using act::Level;
using act::Provision;
using act::Step;

// No act words more units at once; each is looked for in all the words.
constexpr std::size_t most_units = 200;

bool has_number(Level level) {
  return level == Level::artykul || level == Level::paragraf || level == Level::ustep ||
         level == Level::punkt || level == Level::litera;
}

// The units that the places name, one by one; empty when one of them is no such unit.
std::vector<Step> steps_of(const std::vector<Place>& places) {
  std::vector<Step> steps;
  for (const Place& place : places) {
    if (place.part != Part::whole || place.range.first.empty()) return {};
    for (const Place& one : each_of(place)) {
      if (one.range.last) return {};
      steps.push_back(one.range.first.steps.back());
    }
  }
  return steps;
}

Provision unit_of(const Step& step, std::string_view words, source::Span span) {
  Provision unit;
  unit.level = step.level;
  unit.label = step.label;
  unit.span = span;
  unit.lead.emplace_back(act::Paragraph{text::collapsed(words), span});
  return unit;
}

// The byte after the marker of the unit at `at`: "§ 5.", "5.", "5)", "b)"; `at` when it is not
// there.
std::size_t marker_end(std::string_view words, std::size_t at, const Step& step) {
  std::size_t next = at;
  const auto skip = [&](std::string_view sign) {
    if (!words.substr(next).starts_with(sign)) return false;
    next = act::skip_space(words, next + sign.size());
    return true;
  };
  if (step.level == Level::paragraf && !skip("§")) return at;
  if (step.level == Level::artykul && !skip("Art.")) return at;
  if (!words.substr(next).starts_with(step.label.text())) return at;
  next += step.label.text().size();
  const char sign = step.level == Level::punkt || step.level == Level::litera ? ')' : '.';
  if (next >= words.size() || words[next] != sign) return at;
  ++next;
  return next == words.size() || act::skip_space(words, next) > next ? next : at;
}

// Numbers that follow these are cited, not begun: "zgodnie z ust. 2. …".
bool cites(std::string_view before) {
  constexpr std::array<std::string_view, 9> words{"ust.", "pkt",  "pkt.", "art.", "§",
                                                  "lit.", "poz.", "nr",   "dnia"};
  const std::string_view word = before.substr(before.find_last_of(" \u00A0") + 1);
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Where the unit begins in words that others come before; npos when nowhere or perhaps at several
// places.
std::size_t find_unit(std::string_view words, const Step& step) {
  std::size_t found = std::string_view::npos;
  for (std::size_t at = 1; at < words.size(); ++at) {
    if (words[at - 1] != ' ' || marker_end(words, at, step) == at) continue;
    const std::string_view before = text::trimmed(words.substr(0, at));
    const bool ended = !before.empty() &&
                       (std::string_view(".;,:").find(before.back()) != std::string_view::npos ||
                        before.ends_with("”"));
    if (!ended || cites(before)) continue;
    if (found != std::string_view::npos) return std::string_view::npos;
    found = at;
  }
  return found;
}

// All the units, the first from `begin` on, the others after their markers; empty when one is not
// found.
std::vector<Provision> units_in(std::string_view words, std::size_t begin,
                                const std::vector<Step>& steps, source::Span span) {
  std::vector<Provision> units;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    std::size_t end = words.size();
    std::size_t next = end;
    if (i + 1 < steps.size()) {
      const std::size_t found = find_unit(words.substr(begin), steps[i + 1]);
      if (found == std::string_view::npos) return {};
      end = begin + found;
      next = marker_end(words, end, steps[i + 1]);
    }
    units.push_back(unit_of(steps[i], words.substr(begin, end - begin), span));
    begin = next;
  }
  return units;
}

// Whether some unit begins the words: then they are not the content of another.
bool begins_with_marker(std::string_view words) {
  if (words.starts_with("§") || words.starts_with("Art.")) return true;
  std::size_t at = 0;
  while (at < words.size() && std::isdigit(static_cast<unsigned char>(words[at]))) ++at;
  const bool number = at > 0;
  while (at < words.size() && at < 6 && words[at] >= 'a' && words[at] <= 'z') ++at;
  if (at == 0 || at >= words.size()) return false;
  return words[at] == ')' || (number && words[at] == '.');
}

void arrange_text(Wording& wording, const std::vector<Step>& steps, source::Span span) {
  const bool all_numbered = std::all_of(steps.begin(), steps.end(),
                                        [](const Step& step) { return has_number(step.level); });
  std::vector<Provision> units;
  const std::size_t begin = all_numbered ? marker_end(wording.text, 0, steps.front()) : 0;
  if (begin > 0) units = units_in(wording.text, begin, steps, span);
  const bool is_content = steps.size() == 1 && !begins_with_marker(wording.text) &&
                          (all_numbered || steps.front().level == Level::tiret ||
                           steps.front().level == Level::podwojne_tiret);
  if (units.empty() && is_content) units.push_back(unit_of(steps.front(), wording.text, span));
  if (units.empty()) return;
  wording.provisions = std::move(units);
  wording.text.clear();
}

bool is(const Provision& provision, const Step& step) {
  return provision.level == step.level && provision.label == step.label;
}

// "4) a; 5) b; 6) c" was read as one pkt 4.
void divide(std::vector<Provision>& units, const std::vector<Step>& steps) {
  std::vector<Provision> divided;
  std::size_t next = 0;
  for (const Provision& unit : units) {
    if (next >= steps.size() || !is(unit, steps[next])) return;
    std::size_t last = next + 1;
    while (last < steps.size() && (&unit == &units.back() || !is(*(&unit + 1), steps[last]))) {
      ++last;
    }
    const std::vector<Step> here(steps.begin() + static_cast<std::ptrdiff_t>(next),
                                 steps.begin() + static_cast<std::ptrdiff_t>(last));
    next = last;
    if (here.size() == 1) {
      divided.push_back(unit);
      continue;
    }
    const auto* only = unit.lead.size() == 1 ? std::get_if<act::Paragraph>(&unit.lead[0]) : nullptr;
    if (!only || !unit.children.empty() || !has_number(unit.level)) return;
    std::vector<Provision> parts = units_in(only->text, 0, here, unit.span);
    if (parts.empty()) return;
    std::move(parts.begin(), parts.end(), std::back_inserter(divided));
  }
  if (next == steps.size()) units = std::move(divided);
}

// "1. … 2. …" for a § or an article: all that stands in it.
void enclose(std::vector<Provision>& units, const Step& step) {
  const bool may_lack_lead = step.level == Level::paragraf || step.level == Level::artykul;
  const bool are_content = std::all_of(units.begin(), units.end(), [&](const Provision& unit) {
    return unit.level == units.front().level && unit.level > step.level &&
           (unit.level == Level::ustep || unit.level == Level::punkt);
  });
  if (!may_lack_lead || !are_content || units.front().label.text() != "1") return;
  Provision holder;
  holder.level = step.level;
  holder.label = step.label;
  holder.span = units.front().span;
  holder.children = std::move(units);
  units.clear();
  units.push_back(std::move(holder));
}

void arrange(Wording& wording, const std::vector<Place>& places, source::Span span) {
  const std::vector<Step> steps = steps_of(places);
  if (steps.empty() || steps.size() > most_units) return;
  if (wording.provisions.empty()) {
    if (!wording.text.empty()) arrange_text(wording, steps, span);
    return;
  }
  if (wording.provisions.size() < steps.size()) divide(wording.provisions, steps);
  if (steps.size() == 1 && wording.provisions.front().level != steps.front().level) {
    enclose(wording.provisions, steps.front());
  }
}

}  // namespace

void arrange_wording(Operation& operation, source::Span span) {
  if (auto* replaced = std::get_if<Replace>(&operation)) {
    arrange(replaced->wording, replaced->places, span);
  } else if (auto* added = std::get_if<Add>(&operation)) {
    arrange(added->wording, added->places, span);
  }
}

}  // namespace bipgen::amending
