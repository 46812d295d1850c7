// The listed unit that a name and a code mean.
#include <optional>
#include <string>
#include <vector>

#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

using source::in_quotes;
using source::Kind;
using source::message;

NameMatch compare(std::string_view name, std::string_view listed, Case grammar_case) {
  return grammar_case == Case::any ? compare_declined(name, listed) : compare_names(name, listed);
}

// "`IT-09`" or "`Referat Kadr`": what the reader looks for in the text.
source::Message shown(const NamedThing& named) {
  return in_quotes(named.name + (named.code.empty() ? "" : " (" + named.code + ")"));
}

source::Message hint_for(const Reading& reading, const NamedThing& named) {
  std::vector<std::string_view> names;
  for (const UnitState& unit : reading.structure.units) {
    names.push_back(unit.name);
  }
  const std::string_view near = text::nearest(named.name, names);
  return near.empty() ? message("expected a unit of the list of units")
                      : message("did you mean {}?", in_quotes(near));
}

// The words from "ds." on, in one spelling; "" for a name without.
std::string purpose_of(std::string_view name) {
  std::string purpose;
  const std::vector<std::string_view> words = text::split_words(name);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string lower = text::to_lower(words[i]);
    const bool spelled_out = lower == "spraw" && i > 0 && text::to_lower(words[i - 1]) == "do";
    if (purpose.empty() && (lower == "ds." || lower == "ds" || lower == "d/s" || spelled_out)) {
      purpose = "ds.";
    } else if (!purpose.empty()) {
      purpose += " " + lower;
    }
  }
  return purpose;
}

// "Stanowisko ds. kadr" for "Samodzielne stanowisko pracy ds. kadr": one workplace of that purpose.
bool same_workplace(std::string_view name, std::string_view listed) {
  const std::string purpose = purpose_of(listed);
  const std::string lower = text::to_lower(name);
  const std::string listed_lower = text::to_lower(listed);
  return !purpose.empty() && purpose == purpose_of(name) &&
         (lower.starts_with("stanowisk") || lower.starts_with("samodzieln") ||
          lower.starts_with("jednoosobow") || lower.starts_with("wieloosobow")) &&
         listed_lower.find("stanowisk") != std::string::npos;
}

void report_name(Reading& reading, const NamedThing& named, const UnitState& unit,
                 Case grammar_case, const act::Provision& where) {
  const NameMatch match = compare(named.name, unit.name, grammar_case);
  if (match == NameMatch::same) {
    return;
  }
  const bool spelling = match == NameMatch::spelling;
  source::Diagnostic& diagnostic = reading.diagnostics.add(
      spelling ? Kind::unit_spelling_differs : Kind::unit_name_differs, location_of(reading, where),
      spelling ? message("{} is spelled otherwise than in the list of units", shown(named))
               : message("{} has another name in the list of units", shown(named)),
      message("the list has {}", in_quotes(unit.name)));
  diagnostic.notes.push_back({message("listed here"), reading.listed_at[unit.id]});
}

void report_code(Reading& reading, const NamedThing& named, const UnitState& unit,
                 const act::Provision& where) {
  if (named.code.empty() || unit.code.empty()) {
    return;
  }
  source::Diagnostic& diagnostic =
      reading.diagnostics.add(Kind::unit_code_differs, location_of(reading, where),
                              message("{} has another code in the list of units", shown(named)),
                              message("the list has {}", in_quotes(unit.code)));
  diagnostic.notes.push_back({message("listed here"), reading.listed_at[unit.id]});
}

void report_ambiguous(Reading& reading, const NamedThing& named, const UnitState& first,
                      const UnitState& second, const act::Provision& where) {
  source::Diagnostic& diagnostic =
      reading.diagnostics.add(Kind::unit_ambiguous, location_of(reading, where),
                              message("{} may be two units", shown(named)),
                              message("expected a name and a code of one unit"));
  diagnostic.notes.push_back({in_quotes(first.name), reading.listed_at[first.id]});
  diagnostic.notes.push_back({in_quotes(second.name), reading.listed_at[second.id]});
}

// The listed units that a name and a code may mean.
struct Candidates {
  const UnitState* by_both = nullptr;
  const UnitState* by_code = nullptr;
  const UnitState* by_name = nullptr;
  const UnitState* another_by_name = nullptr;
};

template <typename Agrees>
void add_by_name(const Reading& reading, Candidates& found, Agrees agrees) {
  for (const UnitState& unit : reading.structure.units) {
    if (agrees(unit)) {
      (found.by_name == nullptr ? found.by_name : found.another_by_name) = &unit;
    }
  }
}

// A unit of that code and name ends the search: most references are of this kind. Spelled alike
// goes before declined.
Candidates candidates_for(const Reading& reading, const NamedThing& named, Case grammar_case) {
  Candidates found;
  for (const UnitState& unit : reading.structure.units) {
    if (named.code.empty() || unit.code != named.code) {
      continue;
    }
    if (compare(named.name, unit.name, grammar_case) != NameMatch::different) {
      found.by_both = &unit;
      return found;
    }
    found.by_code = found.by_code == nullptr ? &unit : found.by_code;
  }
  add_by_name(reading, found, [&](const UnitState& unit) {
    return compare_names(named.name, unit.name) != NameMatch::different;
  });
  if (found.by_name == nullptr && grammar_case == Case::any) {
    add_by_name(reading, found, [&](const UnitState& unit) {
      return compare_declined(named.name, unit.name) != NameMatch::different;
    });
  }
  if (found.by_name == nullptr) {
    add_by_name(reading, found,
                [&](const UnitState& unit) { return same_workplace(named.name, unit.name); });
    if (found.another_by_name != nullptr) {
      found.by_name = found.another_by_name = nullptr;
    }
  }
  return found;
}

}  // namespace

const UnitState* listed_unit(const Reading& reading, const NamedThing& named, Case grammar_case) {
  for (const UnitState& unit : reading.structure.units) {
    if (compare(named.name, unit.name, grammar_case) != NameMatch::different &&
        (named.code.empty() || unit.code == named.code)) {
      return &unit;
    }
  }
  const UnitState* workplace = nullptr;
  for (const UnitState& unit : reading.structure.units) {
    if (reading.kind_from_group.contains(unit.id) && same_workplace(named.name, unit.name)) {
      if (workplace != nullptr) {
        return nullptr;
      }
      workplace = &unit;
    }
  }
  return workplace;
}

std::optional<std::string> find_unit(Reading& reading, const NamedThing& named, Case grammar_case,
                                     const act::Provision& where, Report report) {
  const Candidates found = candidates_for(reading, named, grammar_case);
  const UnitState* unit = found.by_both != nullptr ? found.by_both : found.by_code;
  const bool two =
      found.by_both == nullptr && ((found.by_code != nullptr && found.by_name != nullptr) ||
                                   (found.by_code == nullptr && found.another_by_name != nullptr));
  if (two) {
    if (report == Report::yes) {
      const UnitState* first = found.by_code != nullptr ? found.by_code : found.by_name;
      const UnitState* second = found.by_code != nullptr ? found.by_name : found.another_by_name;
      report_ambiguous(reading, named, *first, *second, where);
    }
    return std::nullopt;
  }
  if (unit != nullptr) {
    report_name(reading, named, *unit, grammar_case, where);
    return unit->id;
  }
  if (found.by_name == nullptr) {
    if (report == Report::yes) {
      reading.diagnostics.add(Kind::unit_not_listed, location_of(reading, where),
                              message("{} is in no list of units", shown(named)),
                              hint_for(reading, named));
    }
    return std::nullopt;
  }
  report_name(reading, named, *found.by_name, grammar_case, where);
  report_code(reading, named, *found.by_name, where);
  return found.by_name->id;
}

}  // namespace bipgen::organization
