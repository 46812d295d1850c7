#include "drafting/list_changes.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bipgen::drafting {

namespace {

using act::Citation;
using act::Level;

// Shorter ones are named one by one: "pkt 4 i 5".
constexpr std::size_t shortest_range = 3;

amending::Place whole(Citation unit, std::optional<act::Label> last = {}) {
  return {{std::move(unit), std::move(last)}, amending::Part::whole, 0, {}};
}

// Tirets are counted in words and chapters quoted whole: each gets its own sentence.
bool may_be_joined(Level level) {
  return level > Level::srodtytul && level < Level::tiret && level != Level::akapit;
}

bool are_of_one_list(const Citation& a, const Citation& b) {
  return a.steps.size() == b.steps.size() && a.steps.back().level == b.steps.back().level &&
         std::equal(a.steps.begin(), a.steps.end() - 1, b.steps.begin());
}

}  // namespace

bool ListChanges::continues(Kind kind, const Citation& unit) const {
  return m_run.kind == kind && may_be_joined(unit.steps.back().level) &&
         are_of_one_list(m_run.units.back(), unit);
}

void ListChanges::put(Kind kind, Citation unit, std::size_t place) {
  m_run.kind = kind;
  m_run.units.push_back(std::move(unit));
  m_run.places.push_back(place);
}

void ListChanges::replace(Citation unit, std::size_t place, act::Provision wording) {
  const bool is_next = continues(Kind::replace, unit) && m_run.places.back() + 1 == place;
  if (!is_next) close();
  put(Kind::replace, std::move(unit), place);
  m_run.wording.push_back(std::move(wording));
}

void ListChanges::repeal(Citation unit, std::size_t place) {
  if (!continues(Kind::repeal, unit)) close();
  put(Kind::repeal, std::move(unit), place);
}

void ListChanges::add(Citation unit, std::size_t place, act::Provision wording,
                      const Beside& beside) {
  if (!continues(Kind::add, unit) || m_run.beside != beside) close();
  put(Kind::add, std::move(unit), place);
  m_run.beside = beside;
  m_run.wording.push_back(std::move(wording));
}

void ListChanges::inside(std::vector<amending::Operation> operations) {
  close();
  std::move(operations.begin(), operations.end(), std::back_inserter(m_operations));
}

std::vector<amending::Place> ListChanges::places_of_run() const {
  std::vector<amending::Place> places;
  for (std::size_t i = 0; i < m_run.units.size();) {
    std::size_t end = i + 1;
    while (end < m_run.units.size() && m_run.places[end] == m_run.places[end - 1] + 1) {
      const act::Step& before = m_run.units[end - 1].steps.back();
      if (act::successor(before.label, before.level) != m_run.units[end].steps.back().label) break;
      ++end;
    }
    if (end - i >= shortest_range) {
      places.push_back(whole(m_run.units[i], m_run.units[end - 1].steps.back().label));
    } else {
      for (std::size_t j = i; j < end; ++j) places.push_back(whole(m_run.units[j]));
    }
    i = end;
  }
  return places;
}

void ListChanges::close() {
  if (m_run.kind == Kind::none) return;
  std::vector<amending::Place> places = places_of_run();
  Run run = std::exchange(m_run, {});
  amending::Wording wording{std::move(run.wording), {}, {}};
  if (run.kind == Kind::replace) {
    m_operations.emplace_back(amending::Replace{std::move(places), std::move(wording)});
  } else if (run.kind == Kind::repeal) {
    m_operations.emplace_back(amending::Repeal{std::move(places)});
  } else {
    amending::Add added;
    added.places = std::move(places);
    added.wording = std::move(wording);
    added.group = std::move(run.beside.group);
    if (run.beside.after) {
      added.position = amending::Position::after;
      added.neighbour = whole(std::move(*run.beside.after));
    }
    m_operations.emplace_back(std::move(added));
  }
}

std::vector<amending::Operation> ListChanges::finish() {
  close();
  return std::move(m_operations);
}

act::Provision quoted_unit(act::Provision unit, const act::Label& label) {
  unit.label = label;
  unit.run_in = false;
  return unit;
}

}  // namespace bipgen::drafting
