// The lists of units, nested as the law nests them, and the posts that they name.
#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "organization/unit_lists.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

using source::in_quotes;
using source::Kind;
using source::message;

struct Place {
  std::string parent;  // id of a unit, "" for the office
  std::string kind;    // "Wydział", where the list's own words name the kind of its items
};

struct Item {
  ListItem listed;
  Place place;
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

void report_again(Reading& reading, Kind kind, const source::Message& seen,
                  const source::Message& hint, const UnitState& first,
                  const act::Provision& where) {
  source::Diagnostic& diagnostic =
      reading.diagnostics.add(kind, location_of(reading, where), seen, hint);
  diagnostic.notes.push_back({message("first listed here"), reading.listed_at[first.id]});
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

// A code that is stated elsewhere than in the list; "" when none is.
std::string code_stated(const Reading& reading, const std::string& name) {
  std::string code;
  for (const NamedThing& known : reading.codes) {
    if (compare_declined(known.name, name) == NameMatch::different) {
      continue;
    }
    if (!code.empty() && code != known.code) {
      return {};  // contradictory: the finding comes with the statement itself
    }
    code = known.code;
  }
  return code;
}

// A part that is one of the unit's own posts: "kierownik referatu (IT-ES)".
bool add_post_of_list(Reading& reading, const NamedThing& named, const Item& item) {
  if (!is_leader(named.name)) {
    return false;
  }
  ensure_post(reading, named, item.listed.citation, item.place.parent);
  use(reading, *item.listed.provision);
  return true;
}

void add_head_in_item(Reading& reading, const Item& item, const std::string& unit) {
  const std::string head = item.listed.listed.head;
  const std::string name = nominative_of(head).value_or(head);
  if (head.empty() || !is_leader(name)) {
    return;
  }
  if (const Post* known = find_post(reading, name, Case::any)) {
    find_post_by_id(reading, known->id)->unit = unit;
  } else {
    ensure_post(reading, {name, ""}, item.listed.citation, unit);
  }
}

// Gives back the id of the unit that the item names; "" when it names none.
std::string add_unit(Reading& reading, const Item& item) {
  NamedThing named = item.listed.listed.named;
  const act::Provision& where = *item.listed.provision;
  const std::string& parent = item.place.parent;
  if (named.name.empty() || add_post_of_list(reading, named, item)) {
    return {};
  }
  const std::string own_name = named.name;
  named.name = with_kind(item.place.kind, named.name);
  use(reading, where);
  if (named.code.empty()) {
    named.code = code_stated(reading, named.name);
  }
  if (const UnitState* before = listed_before(reading, named, parent)) {
    const bool moved = before->component_of != parent;
    report_again(
        reading, moved ? Kind::two_parents : Kind::unit_listed_twice,
        message("{} is listed a second time", in_quotes(named.name)),
        moved ? message("expected one place; the first stands") : message("expected it once"),
        *before, where);
    return before->id;
  }
  const UnitState* bearer = bearer_of(reading, named.code);
  if (bearer != nullptr) {
    report_again(reading, Kind::code_borne_twice,
                 message("code {} is borne by two units", in_quotes(named.code)),
                 message("expected another code than that of {}", in_quotes(bearer->name)), *bearer,
                 where);
  }
  UnitState unit;
  unit.id = id_for(reading, named, bearer == nullptr, parent);
  unit.code = named.code;
  unit.name = named.name;
  if (const std::optional<HeadWord> head = head_word(named.name)) {
    unit.kind = head->kind;
  }
  unit.component_of = parent;
  unit.component_source = source_of(reading, item.listed.citation);
  reading.listed_at[unit.id] = location_of(reading, where);
  if (own_name != unit.name) {
    reading.kind_from_group.insert(unit.id);
  }
  std::string id = unit.id;
  reading.structure.units.push_back(std::move(unit));
  add_head_in_item(reading, item, id);
  return id;
}

void push_reversed(std::vector<Item>& stack, std::vector<ListItem> items, const Place& place) {
  for (auto item = items.rbegin(); item != items.rend(); ++item) {
    stack.push_back({std::move(*item), place});
  }
}

void read_list(Reading& reading, const Statement& list, const std::string& parent) {
  std::vector<Item> stack;
  push_reversed(stack, items_of(list), {parent, kind_named_in(list.captured("what"))});
  while (!stack.empty()) {
    const Item item = std::move(stack.back());
    stack.pop_back();
    if (item.listed.group) {
      use(reading, *item.listed.provision);
      push_reversed(stack, items_inside(item.listed), {item.place.parent, *item.listed.group});
      continue;
    }
    const std::string id = add_unit(reading, item);
    if (!id.empty()) {
      push_reversed(stack, items_inside(item.listed), {id, ""});
    }
  }
  use(reading, *list.provision);
}

// Posts by name: "Kierownictwo Urzędu stanowią: 1) Wójt …".
void read_leadership(Reading& reading, const Statement& list) {
  if (!is_office(reading, list.captured("office")) && !list.captured("office").empty()) {
    return;
  }
  for (const ListItem& item : items_of(list)) {
    NamedThing named = item.listed.named;
    if (!is_post(named.name)) {
      named.name = nominative_of(named.name).value_or(named.name);
    }
    if (is_post(named.name)) {
      ensure_post(reading, named, item.citation);
      use(reading, *item.provision);
      use(reading, *list.provision);
    }
  }
}

// "W ramach Wydziału Map działają: 1) Referat Planów": the place where the parts are named, unless
// the lists of units have named some of them already.
void read_parts_named_first(Reading& reading, const std::vector<Statement>& statements) {
  for (const Statement& statement : statements) {
    const std::string whole = statement.captured("unit");
    if (statement.meaning() != Meaning::parts_of || statement.match.captures.contains("whole") ||
        is_kind_alone(whole) || is_office(reading, whole)) {
      continue;
    }
    const std::vector<ListItem> items = items_of(statement);
    const bool listed = std::any_of(items.begin(), items.end(), [&](const ListItem& item) {
      return listed_unit(reading, item.listed.named, Case::nominative) != nullptr;
    });
    const auto unit = listed ? std::nullopt : unit_meant(reading, whole, statement, Report::no);
    if (unit && names_units_of_an_office(statement)) {
      read_list(reading, statement, *unit);
    }
  }
}

// The head of an urząd is who the statutes on self-government make it, when the act lists that post
// and says of nobody that they head it.
void find_head(Reading& reading) {
  const std::optional<HeadWord> office = head_word(reading.structure.office);
  for (const Post& post : reading.structure.posts) {
    if (post.head) {
      return;
    }
  }
  for (Post& post : reading.structure.posts) {
    const std::optional<HeadWord> head = head_word(post.name);
    const std::string_view word = head ? head->nominative : std::string_view();
    const bool by_law = word == "Wójt" || word == "Burmistrz" || word == "Prezydent" ||
                        word == "Starosta" || word == "Marszałek";
    if (office && office->kind == UnitKind::urzad && by_law) {
      post.head = true;
      return;
    }
  }
}

}  // namespace

void read_unit_lists(Reading& reading, const std::vector<Statement>& statements) {
  std::vector<const Statement*> of_units;
  for (const Statement& statement : statements) {
    if (statement.meaning() == Meaning::leadership) {
      read_leadership(reading, statement);
    }
    if (statement.meaning() != Meaning::units_of) {
      continue;
    }
    const std::string whole = statement.captured("office");
    if ((is_office(reading, whole) || whole.empty()) && names_units_of_an_office(statement)) {
      read_list(reading, statement, "");
    } else {
      of_units.push_back(&statement);
    }
  }
  // The parts of a unit may be listed before the units.
  for (const Statement* statement : of_units) {
    const std::string whole = statement->captured("office");
    if (const auto unit = unit_meant(reading, whole, *statement, Report::no)) {
      read_list(reading, *statement, *unit);
    }
  }
  read_parts_named_first(reading, statements);
  find_head(reading);
}

}  // namespace bipgen::organization
