#include "organization/reading.hpp"

#include <algorithm>
#include <utility>

#include "organization/declension.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

using source::Kind;

template <typename Item>
Item* with_id(std::vector<Item>& items, std::string_view id) {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

NameMatch compare(std::string_view name, std::string_view listed, Case grammar_case) {
  return grammar_case == Case::any ? compare_declined(name, listed) : compare_names(name, listed);
}

// "`IT-09`" or "`Referat Kadr`": what the reader looks for in the text.
std::string shown(const NamedThing& named) {
  return "`" + named.name + (named.code.empty() ? "" : " (" + named.code + ")") + "`";
}

std::string hint_for(const Reading& reading, const NamedThing& named) {
  std::vector<std::string_view> names;
  for (const UnitState& unit : reading.structure.units) {
    names.push_back(unit.name);
  }
  const std::string_view near = text::nearest(named.name, names);
  return near.empty() ? "expected a unit of the list of units"
                      : "did you mean `" + std::string(near) + "`?";
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
      shown(named) + (spelling ? " is spelled otherwise than in the list of units"
                               : " has another name in the list of units"),
      "the list has `" + unit.name + "`");
  diagnostic.notes.push_back({"listed here", reading.listed_at[unit.id]});
}

void report_code(Reading& reading, const NamedThing& named, const UnitState& unit,
                 const act::Provision& where) {
  if (named.code.empty() || unit.code.empty()) {
    return;
  }
  source::Diagnostic& diagnostic = reading.diagnostics.add(
      Kind::unit_code_differs, location_of(reading, where),
      shown(named) + " has another code in the list of units", "the list has `" + unit.code + "`");
  diagnostic.notes.push_back({"listed here", reading.listed_at[unit.id]});
}

std::optional<std::string> report_missing(Reading& reading, const NamedThing& named,
                                          const act::Provision& where) {
  reading.diagnostics.add(Kind::unit_not_listed, location_of(reading, where),
                          shown(named) + " is in no list of units", hint_for(reading, named));
  return std::nullopt;
}

std::optional<std::string> report_ambiguous(Reading& reading, const NamedThing& named,
                                            const UnitState& first, const UnitState& second,
                                            const act::Provision& where) {
  source::Diagnostic& diagnostic = reading.diagnostics.add(
      Kind::unit_ambiguous, location_of(reading, where), shown(named) + " may be two units",
      "expected a name and a code of one unit");
  diagnostic.notes.push_back({"`" + first.name + "`", reading.listed_at[first.id]});
  diagnostic.notes.push_back({"`" + second.name + "`", reading.listed_at[second.id]});
  return std::nullopt;
}

// The listed units that a name and a code may mean.
struct Candidates {
  const UnitState* by_both = nullptr;
  const UnitState* by_code = nullptr;
  const UnitState* by_name = nullptr;
  const UnitState* another_by_name = nullptr;
};

// A unit of that code and name ends the search: most references are of this kind.
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
  for (const UnitState& unit : reading.structure.units) {
    if (compare(named.name, unit.name, grammar_case) != NameMatch::different) {
      (found.by_name == nullptr ? found.by_name : found.another_by_name) = &unit;
    }
  }
  return found;
}

}  // namespace

source::Location location_of(const Reading& reading, const act::Provision& provision) {
  return {reading.act.path, provision.span};
}

Source source_of(const Reading& reading, const act::Citation& citation) {
  return {reading.act.heading.id, citation};
}

UnitState* find_by_id(Reading& reading, std::string_view unit_id) {
  return with_id(reading.structure.units, unit_id);
}

Post* find_post_by_id(Reading& reading, std::string_view post_id) {
  return with_id(reading.structure.posts, post_id);
}

std::string free_id(const Reading& reading, std::string wanted) {
  const Structure& structure = reading.structure;
  const auto taken = [&](const std::string& id) {
    return structure.unit(id) != nullptr || structure.post(id) != nullptr ||
           structure.outsider(id) != nullptr;
  };
  if (!taken(wanted)) {
    return wanted;
  }
  for (int number = 2;; ++number) {
    std::string next = wanted + "-" + std::to_string(number);
    if (!taken(next)) {
      return next;
    }
  }
}

bool is_office(const Reading& reading, std::string_view words) {
  const Structure& structure = reading.structure;
  const auto is = [&](const std::string& name) {
    return !name.empty() && compare_declined(words, name) != NameMatch::different;
  };
  return is(structure.office) || is(structure.office_short);
}

std::string without_office(const Reading& reading, const std::string& name) {
  const std::vector<std::string_view> words = text::split_words(name);
  for (std::size_t first = 1; first < words.size(); ++first) {
    const auto begin = static_cast<std::size_t>(words[first].data() - name.data());
    if (is_office(reading, std::string_view(name).substr(begin))) {
      return std::string(text::trimmed(std::string_view(name).substr(0, begin)));
    }
  }
  return name;
}

std::optional<std::string> find_unit(Reading& reading, const NamedThing& named, Case grammar_case,
                                     const act::Provision& where) {
  const Candidates found = candidates_for(reading, named, grammar_case);
  if (found.by_both != nullptr) {
    report_name(reading, named, *found.by_both, grammar_case, where);
    return found.by_both->id;
  }
  if (found.by_code != nullptr && found.by_name != nullptr) {
    return report_ambiguous(reading, named, *found.by_code, *found.by_name, where);
  }
  if (found.by_code != nullptr) {
    report_name(reading, named, *found.by_code, grammar_case, where);
    return found.by_code->id;
  }
  if (found.another_by_name != nullptr) {
    return report_ambiguous(reading, named, *found.by_name, *found.another_by_name, where);
  }
  if (found.by_name == nullptr) {
    return report_missing(reading, named, where);
  }
  report_name(reading, named, *found.by_name, grammar_case, where);
  report_code(reading, named, *found.by_name, where);
  return found.by_name->id;
}

Person find_person(Reading& reading, std::string_view words, const act::Provision& where) {
  const NamedThing named = split_code(words);
  const Structure& structure = reading.structure;
  for (const Post& post : structure.posts) {
    if (compare_declined(without_office(reading, named.name), without_office(reading, post.name)) !=
        NameMatch::different) {
      return {post.id, post.name};
    }
  }
  for (const UnitState& unit : structure.units) {
    const bool same_name = compare_declined(named.name, unit.name) != NameMatch::different;
    if (named.code.empty() ? same_name : unit.code == named.code && same_name) {
      return {unit.id, unit.name};
    }
  }
  if (const std::optional<std::string> nominative = nominative_of(named.name)) {
    return {"", *nominative};
  }
  reading.diagnostics.add(Kind::nominative_unknown, location_of(reading, where),
                          "no nominative is known for `" + named.name + "`",
                          "it is shown as it stands");
  return {"", named.name};
}

}  // namespace bipgen::organization
