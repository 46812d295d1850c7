#include "history/units.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::history {

namespace {

using organization::Structure;
using organization::UnitKind;
using organization::UnitState;

// What is the same for the same unit: the kind, and the words of the name.
using Name = std::pair<UnitKind, std::string>;

// "Organizacyjno – prawnych", "organizacyjno-prawnych" -> "organizacyjno-prawnych".
std::string comparable(std::string_view name) {
  const std::string lower = text::to_lower(name);
  std::string out;
  for (const std::string_view word : text::split_words(lower)) {
    std::string plain(word);
    for (const std::string_view dash : {"–", "—"}) {
      for (std::size_t at = plain.find(dash); at != std::string::npos; at = plain.find(dash)) {
        plain.replace(at, dash.size(), "-");
      }
    }
    const bool joined = out.empty() || out.back() == '-' || plain.front() == '-';
    out += (joined ? "" : " ") + plain;
  }
  return out;
}

Name name_of(const UnitState& unit) {
  return {unit.kind, comparable(unit.name)};
}

std::map<Name, std::vector<const UnitState*>> by_name(const Structure& structure) {
  std::map<Name, std::vector<const UnitState*>> units;
  for (const UnitState& unit : structure.units) {
    units[name_of(unit)].push_back(&unit);
  }
  return units;
}

// From the state ids of one structure to indexes of lasting units.
using Owners = std::map<std::string, std::size_t, std::less<>>;

// Pairs the units of two neighbouring structures, parents before their parts.
class Pairing {
 public:
  Pairing(const Structure& before, const Structure& after, const Owners& owners)
      : m_after(after), m_owners(owners) {
    m_names_before = by_name(before);
    m_names_after = by_name(after);
  }

  // State ids of `after` with the units that they continue.
  Owners run() {
    // A part may stand before what it is part of; each round settles at least one level.
    for (std::size_t settled = 1; settled > 0;) {
      settled = 0;
      for (const UnitState& unit : m_after.units) {
        settled += !m_continued.contains(unit.id) && settle(unit) ? 1 : 0;
      }
    }
    return std::move(m_continued);
  }

 private:
  bool settle(const UnitState& unit) {
    const Name name = name_of(unit);
    const auto before = m_names_before.find(name);
    if (before == m_names_before.end()) {
      return false;
    }
    const bool unique = before->second.size() == 1 && m_names_after[name].size() == 1;
    const UnitState* match = unique ? before->second.front() : same_place(before->second, unit);
    if (match == nullptr) {
      return false;
    }
    m_continued.emplace(unit.id, m_owners.find(match->id)->second);
    return true;
  }

  // The only one of `candidates` that is part of the same lasting unit as `unit`; nullptr when
  // `unit` itself has a namesake there, when none is or several are.
  const UnitState* same_place(const std::vector<const UnitState*>& candidates,
                              const UnitState& unit) {
    for (const UnitState* namesake : m_names_after[name_of(unit)]) {
      if (namesake != &unit && namesake->component_of == unit.component_of) {
        return nullptr;
      }
    }
    const UnitState* match = nullptr;
    for (const UnitState* candidate : candidates) {
      if (is_same_parent(candidate->component_of, unit.component_of)) {
        if (match != nullptr) {
          return nullptr;
        }
        match = candidate;
      }
    }
    return match;
  }

  bool is_same_parent(const std::string& before, const std::string& after) const {
    if (before.empty() || after.empty()) {
      return before.empty() && after.empty();
    }
    const auto continued = m_continued.find(after);
    const auto owner = m_owners.find(before);
    return continued != m_continued.end() && owner != m_owners.end() &&
           continued->second == owner->second;
  }

  const Structure& m_after;
  const Owners& m_owners;
  std::map<Name, std::vector<const UnitState*>> m_names_before;
  std::map<Name, std::vector<const UnitState*>> m_names_after;
  Owners m_continued;
};

// By the earliest appearance, in the order of the law.
void give_slugs(std::vector<Unit>& units, const std::vector<DatedStructure>& structures) {
  std::set<std::string> taken;
  for (Unit& unit : units) {
    const UnitAppearance& first = unit.appearances.front();
    const DatedStructure& dated = structures[first.structure];
    const UnitState& state = *dated.structure.unit(first.state_id);
    std::string slug = text::slug(state.name);
    for (const std::string& addition :
         {text::slug(state.code), std::to_string(dated.date.year())}) {
      if (taken.contains(slug) && !addition.empty()) {
        slug += "-" + addition;
      }
    }
    const std::string base = slug;
    for (int number = 2; taken.contains(slug); ++number) {
      slug = base + "-" + std::to_string(number);
    }
    taken.insert(slug);
    unit.slug = std::move(slug);
  }
}

}  // namespace

std::vector<Unit> find_units(const std::vector<DatedStructure>& structures) {
  struct Latest {
    std::size_t structure = 0;
    Owners owners;
  };
  std::vector<Unit> units;                  // by first appearance
  std::map<std::string, Latest> latest_of;  // by office
  for (std::size_t at = 0; at < structures.size(); ++at) {
    const Structure& structure = structures[at].structure;
    const auto [latest, is_first] = latest_of.try_emplace(structure.office);
    Owners owners;
    if (!is_first) {
      const Latest& before = latest->second;
      owners = Pairing(structures[before.structure].structure, structure, before.owners).run();
    }
    for (const UnitState& state : structure.units) {
      const auto [owner, is_new] = owners.emplace(state.id, units.size());
      if (is_new) {
        units.emplace_back();
      }
      units[owner->second].appearances.push_back({at, state.id});
    }
    latest->second = {at, std::move(owners)};
  }
  give_slugs(units, structures);

  const auto place = [&](const Unit& unit) {
    const UnitAppearance& last = unit.appearances.back();
    const std::vector<UnitState>& states = structures[last.structure].structure.units;
    const auto state = std::find_if(states.begin(), states.end(), [&](const UnitState& candidate) {
      return candidate.id == last.state_id;
    });
    return std::pair(structures.size() - last.structure, state - states.begin());
  };
  std::stable_sort(units.begin(), units.end(),
                   [&](const Unit& a, const Unit& b) { return place(a) < place(b); });
  return units;
}

}  // namespace bipgen::history
