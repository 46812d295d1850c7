// Codes that stand elsewhere than beside the unit in the list of units.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "organization/unit_lists.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

std::string without_marks(std::string word) {
  for (const std::string_view mark : {"„", "”", "“", "\"", "'", "(", ")"}) {
    for (std::size_t at = word.find(mark); at != std::string::npos; at = word.find(mark)) {
      word.erase(at, mark.size());
    }
  }
  return word;
}

void add(Reading& reading, NamedThing named) {
  const bool known =
      std::find(reading.codes.begin(), reading.codes.end(), named) != reading.codes.end();
  if (!known && !named.code.empty() && !named.name.empty()) {
    reading.codes.push_back(std::move(named));
  }
}

// "Wydział Organizacyjny", "OR" from an item of a list of codes, whichever stands first.
void add_pairs(Reading& reading, const Statement& list) {
  bool any = false;
  for (const ListItem& item : items_of(list)) {
    const bool row = item.row_of != nullptr;
    NamedThing named = row ? item.listed.named : split_code_either_way(plain_lead(*item.provision));
    if (named.code.empty() || named.name.empty()) {
      continue;
    }
    any = true;
    use(reading, *item.provision);
    add(reading, std::move(named));
  }
  if (any) {
    use(reading, *list.provision);
  }
}

// "Referat używa symbolu „FN”" under a heading or in a § that names it.
void add_code_of(Reading& reading, const Statement& statement) {
  const std::string code = without_marks(statement.captured("code"));
  const NamedThing unit = split_code(statement.captured("unit"));
  if (!looks_like_code(code)) {
    return;
  }
  if (!is_kind_alone(unit.name)) {
    add(reading, {unit.name, code});
    use(reading, *statement.provision);
    return;
  }
  for (auto around = statement.within.rbegin(); around != statement.within.rend(); ++around) {
    const bool heading = act::is_heading((*around)->level);
    const std::string name =
        read_listed_name(heading ? (*around)->title : plain_lead(**around)).named.name;
    if (head_word(name)) {
      add(reading, {name, code});
      use(reading, *statement.provision);
      return;
    }
  }
}

}  // namespace

void read_codes(Reading& reading, const std::vector<Statement>& statements) {
  for (const Statement& statement : statements) {
    switch (statement.meaning()) {
      case Meaning::codes_of:
        add_pairs(reading, statement);
        break;
      case Meaning::code_of:
        add_code_of(reading, statement);
        break;
      case Meaning::scope_of:
        add(reading, split_code(statement.captured("unit")));
        break;
      default:
        break;
    }
    for (const act::Provision* around : statement.within) {
      if (act::is_heading(around->level) && !around->title.empty()) {
        add(reading, read_listed_name(around->title).named);
      }
    }
  }
}

}  // namespace bipgen::organization
