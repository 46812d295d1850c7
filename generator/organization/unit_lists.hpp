// What a list of units looks like: its items, whichever way it is written. Knows nothing of the
// structure that is being read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "act/act.hpp"
#include "act/citation.hpp"
#include "organization/statements.hpp"
#include "organization/unit_name.hpp"

namespace bipgen::organization {

// One line of a list of units: an item, or a row of a table.
struct ListItem {
  const act::Provision* provision = nullptr;  // that it stands in
  act::Citation citation;
  ListedName listed;
  // "Wydziały:", "Samodzielne stanowiska pracy:" name no unit but the kind of those that follow
  // them; here their singular, or the empty string for one that says no more ("Komórki:").
  std::optional<std::string> group;
  const act::Table* row_of = nullptr;  // of a row of a table
};

// The items of the list that follows a statement, in order, without those inside items. A table has
// an item for each row with a name; a column of codes gives the codes.
std::vector<ListItem> items_of(const Statement& list);

// The items inside an item.
std::vector<ListItem> items_inside(const ListItem& item);

// "następujące wydziały" -> "Wydział"; empty when the words name no kind or several.
std::string kind_named_in(std::string_view words);

// The kind put before a name that lacks one: "Wydział" and "Organizacyjny", "Stanowisko pracy" and
// "ds. kadr". A name with a head word stays.
std::string with_kind(std::string_view kind, const std::string& name);

// Whether a units_of statement is about an office or a unit and its list names units: of a
// committee, a budget or a municipality it is not.
bool names_units_of_an_office(const Statement& list);

}  // namespace bipgen::organization
