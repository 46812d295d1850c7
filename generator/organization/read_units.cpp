// The lists of units, nested as the law nests them.
#include <string>
#include <utility>
#include <vector>

#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "text/letters.hpp"

namespace bipgen::organization {

namespace {

using source::Kind;

struct Item {
  const act::Provision* provision;
  act::Citation citation;
  std::string parent;  // id of a unit, "" for the office
};

// The unit that the list has already named, when `named` only repeats it.
const UnitState* listed_before(const Reading& reading, const NamedThing& named,
                               const std::string& parent) {
  for (const UnitState& unit : reading.structure.units) {
    if (unit.code == named.code && compare_names(named.name, unit.name) != NameMatch::different &&
        (!named.code.empty() || unit.component_of == parent)) {
      return &unit;
    }
  }
  return nullptr;
}

const UnitState* bearer_of(const Reading& reading, const std::string& code) {
  for (const UnitState& unit : reading.structure.units) {
    if (!code.empty() && unit.code == code) {
      return &unit;
    }
  }
  return nullptr;
}

void report_again(Reading& reading, Kind kind, const std::string& message, const std::string& hint,
                  const UnitState& first, const Item& item) {
  source::Diagnostic& diagnostic =
      reading.diagnostics.add(kind, location_of(reading, *item.provision), message, hint);
  diagnostic.notes.push_back({"first listed here", reading.listed_at[first.id]});
}

std::string id_for(const Reading& reading, const NamedThing& named, bool code_is_free,
                   const std::string& parent) {
  if (!named.code.empty() && code_is_free) {
    return free_id(reading, id_from_code(named.code));
  }
  std::string id = text::slug(named.name);
  if (reading.structure.unit(id) != nullptr && !parent.empty()) {
    id = parent + "-" + id;
  }
  return free_id(reading, id);
}

// Gives back the id of the unit that the item names; "" when it names none.
std::string add_unit(Reading& reading, const Item& item) {
  const NamedThing named = split_code(plain_lead(*item.provision));
  if (named.name.empty()) {
    return {};
  }
  if (const UnitState* before = listed_before(reading, named, item.parent)) {
    const bool moved = before->component_of != item.parent;
    report_again(reading, moved ? Kind::two_parents : Kind::unit_listed_twice,
                 "`" + named.name + "` is listed a second time",
                 moved ? "expected one place; the first stands" : "expected it once", *before,
                 item);
    return before->id;
  }
  const UnitState* bearer = bearer_of(reading, named.code);
  if (bearer != nullptr) {
    report_again(reading, Kind::code_borne_twice, "code `" + named.code + "` is borne by two units",
                 "expected another code than that of `" + bearer->name + "`", *bearer, item);
  }
  UnitState unit;
  unit.id = id_for(reading, named, bearer == nullptr, item.parent);
  unit.code = named.code;
  unit.name = named.name;
  if (const std::optional<HeadWord> head = head_word(named.name)) {
    unit.kind = head->kind;
  }
  unit.component_of = item.parent;
  unit.component_source = source_of(reading, item.citation);
  reading.listed_at[unit.id] = location_of(reading, *item.provision);
  std::string id = unit.id;
  reading.structure.units.push_back(std::move(unit));
  return id;
}

void push_children(std::vector<Item>& stack, const act::Provision& provision,
                   const act::Citation& citation, const std::string& parent) {
  for (auto child = provision.children.rbegin(); child != provision.children.rend(); ++child) {
    stack.push_back({&*child, citation_of_child(citation, *child), parent});
  }
}

void read_list(Reading& reading, const Statement& list, const std::string& parent) {
  std::vector<Item> stack;
  push_children(stack, *list.provision, list.citation, parent);
  while (!stack.empty()) {
    const Item item = std::move(stack.back());
    stack.pop_back();
    const std::string id = add_unit(reading, item);
    if (!id.empty()) {
      push_children(stack, *item.provision, item.citation, id);
    }
  }
}

}  // namespace

void read_unit_lists(Reading& reading, const std::vector<Statement>& statements) {
  for (const Statement& statement : statements) {
    if (statement.meaning() != Meaning::units_of) {
      continue;
    }
    const std::string whole = statement.captured("office");
    if (is_office(reading, whole)) {
      read_list(reading, statement, "");
    } else if (const std::optional<std::string> unit =
                   find_unit(reading, split_code(whole), Case::any, *statement.provision)) {
      read_list(reading, statement, *unit);
    }
  }
}

}  // namespace bipgen::organization
