#include "timeline/dated_instructions.hpp"

#include <algorithm>
#include <utility>

#include "act/citation_ranges.hpp"

namespace bipgen::timeline {

namespace {

using act::CitationRange;
using amending::Instruction;
using amending::Place;
using source::Message;
using source::message;
using source::Msgid;

bool covered(const std::vector<CitationRange>& ranges, const act::Citation& citation) {
  return std::any_of(ranges.begin(), ranges.end(), [&citation](const CitationRange& range) {
    return act::covers(range, citation);
  });
}

// Whether a place holds one of the scope without being within it: "§ 5" holds "§ 5 ust. 2".
bool holds_one_of(const act::Citation& place, const std::vector<CitationRange>& scope) {
  return std::any_of(scope.begin(), scope.end(), [&place](const CitationRange& range) {
    return act::covers(place, range.first);
  });
}

// The instruction in two: what lies outside of the scope, and what within.
struct Parts {
  std::optional<Instruction> outside;
  std::optional<Instruction> within;
  bool divisible = true;
};

// Of the units that are added or worded anew, each has its own wording.
amending::Wording wording_of(const amending::Wording& all, const std::vector<std::size_t>& chosen) {
  amending::Wording some = all;
  some.provisions.clear();
  for (const std::size_t i : chosen) some.provisions.push_back(all.provisions[i]);
  return some;
}

// New units one by one: the later ones are put in when their day comes, where their numbers lead.
template <class WithWording>
void choose(WithWording& operation, const std::vector<Place>& places,
            const std::vector<std::size_t>& chosen) {
  operation.wording = wording_of(operation.wording, chosen);
  operation.places.clear();
  for (const std::size_t i : chosen) operation.places.push_back(places[i]);
}

struct Chosen {
  std::vector<std::size_t> outside;
  std::vector<std::size_t> within;
};

class Divider {
 public:
  Divider(const Instruction& instruction, const std::vector<CitationRange>& scope)
      : m_instruction(instruction), m_scope(scope) {}

  Parts divide() {
    if (const auto* content = std::get_if<amending::NumberContent>(&m_instruction.operation)) {
      // The words become that unit, and no other of those to come.
      m_places.push_back({{content->as, {}}, amending::Part::whole, 0, {}});
    } else {
      for (const Place& place : amending::places_of(m_instruction.operation)) {
        for (Place& one : amending::each_of(place)) m_places.push_back(std::move(one));
      }
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
      const act::Citation& citation = m_places[i].range.first;
      const bool is_within = covered(m_scope, citation) && !m_places[i].range.last;
      const bool whole = m_places[i].part == amending::Part::whole;
      if (!is_within && whole && holds_one_of(citation, m_scope)) return {{}, {}, false};
      (is_within ? m_chosen.within : m_chosen.outside).push_back(i);
    }
    if (m_chosen.within.empty()) return {m_instruction, {}, true};
    if (m_chosen.outside.empty()) return {{}, m_instruction, true};
    Parts parts{m_instruction, m_instruction, true};
    parts.divisible =
        std::visit([&](const auto& operation) { return divide_places(operation, parts); },
                   m_instruction.operation);
    return parts;
  }

 private:
  template <class Operation>
  bool divide_places(const Operation& operation, Parts& parts) const {
    if constexpr (std::is_same_v<Operation, amending::Renumber>) {
      return false;  // numbers change at once or not at all
    } else if constexpr (requires {
                           operation.wording.provisions;
                           operation.places;
                         }) {
      if (operation.wording.provisions.size() != m_places.size()) return false;
      choose(std::get<Operation>(parts.outside->operation), m_places, m_chosen.outside);
      choose(std::get<Operation>(parts.within->operation), m_places, m_chosen.within);
      by_label(parts);
      return true;
    } else if constexpr (requires { operation.places; }) {
      keep(std::get<Operation>(parts.outside->operation).places, m_chosen.outside);
      keep(std::get<Operation>(parts.within->operation).places, m_chosen.within);
      return true;
    } else {
      return false;
    }
  }

  void keep(std::vector<Place>& places, const std::vector<std::size_t>& chosen) const {
    places.clear();
    for (const std::size_t i : chosen) places.push_back(m_places[i]);
  }

  // The neighbour that is named may be one that comes later.
  static void by_label(Parts& parts) {
    for (auto* part : {&parts.outside, &parts.within}) {
      if (auto* add = std::get_if<amending::Add>(&(*part)->operation)) {
        add->position = amending::Position::by_label;
        add->neighbour.reset();
      }
    }
  }

  const Instruction& m_instruction;
  const std::vector<CitationRange>& m_scope;
  std::vector<Place> m_places;
  Chosen m_chosen;
};

class Dating {
 public:
  Dating(const Entry& by, calendar::Date today) : m_by(by), m_today(today) {}

  std::vector<DatedInstruction> date() {
    for (const Instruction& instruction : m_by.instructions) {
      if (std::holds_alternative<amending::RepealActs>(instruction.operation)) continue;
      date(instruction, 0);
    }
    return std::move(m_dated);
  }

 private:
  // Takes what the exceptions from `next` on say of the instruction, then what is left of it.
  void date(const Instruction& instruction, std::size_t next) {
    if (m_by.parts_unknown)
      return add(instruction, m_by.beginning, message(exceptions_not_understood));
    for (std::size_t i = next; i < m_by.partial.size(); ++i) {
      const PartialEntry& part = m_by.partial[i];
      if (!covered(part.parts, instruction.citation)) {
        if (!reaches_into(instruction, part)) continue;
        return add(instruction, part.entry, message(different_days));
      }
      if (part.scope.empty()) return add(instruction, part.entry);
      const Parts parts = Divider(instruction, part.scope).divide();
      if (!parts.divisible) {
        return add(instruction, part.entry, message(different_days));
      }
      if (parts.within) add(*parts.within, part.entry);
      if (parts.outside) date(*parts.outside, i + 1);
      return;
    }
    add(instruction, m_by.beginning);
  }

  // The exception names something below the sentence that says the instruction, which no reading
  // of the sentence tells apart.
  static bool reaches_into(const Instruction& instruction, const PartialEntry& part) {
    return holds_one_of(instruction.citation, part.parts);
  }

  void add(const Instruction& instruction, const EntryIntoForce& entry, Message why = {}) {
    DatedInstruction dated{m_by.id, instruction, entry, entry.on, {}, std::move(why)};
    const auto* limit = std::get_if<amending::LimitValidity>(&instruction.operation);
    if (limit != nullptr && dated.undated.empty()) {
      const std::optional<calendar::Date> last = last_day_of(*limit);
      if (last) dated.from = last->plus_days(1);
      if (!last) {
        dated.undated = message("the day on which validity ends is not named");
      }
    } else if (dated.undated.empty()) {
      set_from(dated);
    }
    m_dated.push_back(std::move(dated));
  }

  void set_from(DatedInstruction& dated) const {
    if (!dated.enters) {
      dated.undated = message("the day on which it enters into force is not known");
      return;
    }
    const std::optional<calendar::Date>& effective = dated.entry.effective_from;
    const bool in_force = *dated.enters <= m_today;
    dated.from = in_force && effective && *effective < *dated.enters ? effective : dated.enters;
  }

  static constexpr Msgid exceptions_not_understood =
      Msgid("the exceptions from the day of entry into force are not understood");
  static constexpr Msgid different_days = Msgid("its parts enter into force on different days");

  const Entry& m_by;
  calendar::Date m_today;
  std::vector<DatedInstruction> m_dated;
};

}  // namespace

std::vector<DatedInstruction> date_instructions(const Entry& by, calendar::Date today) {
  return Dating(by, today).date();
}

}  // namespace bipgen::timeline
