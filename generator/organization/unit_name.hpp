// A unit or post as a text names it: the name and the code beside it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bipgen::organization {

struct NamedThing {
  std::string name;
  std::string code;  // "" where none stands
  bool operator==(const NamedThing&) const = default;
};

// "Referat ds. finansów i kontrolingu – IT-03-1;" and "Referatu ds. finansów i kontrolingu
// (IT-03-1)" -> name and code; the name to the letter, white space collapsed, without the list's
// `;` `,` `.` `:`. A code stands in parentheses at the end, or last after a dash, or behind the
// word "symbol" in any case ("oznaczony symbolem FN", "(symbol: „FN”)"); without any of these only
// when it cannot be a word ("IT-02-1").
NamedThing split_code(std::string_view plain);

// An item of a list of units: the name and code, without what the item says beside them: "Referat
// Podatków (RP), w skład którego wchodzą:", "Urząd Stanu Cywilnego – na prawach referatu",
// "Stanowisko ds. kadr – 2 etaty".
struct ListedName {
  NamedThing named;
  std::string head;  // "…, którym kieruje Skarbnik" -> "Skarbnik", in its case; else ""
};
ListedName read_listed_name(std::string_view plain);

// "OR – Wydział Organizacyjny", as lists and tables of codes may write it; else as split_code.
NamedThing split_code_either_way(std::string_view plain);

// The codes that a sentence names: words that can be nothing else ("stanowisk (IT-05-1, IT-05-2)").
std::vector<std::string> codes_in(std::string_view plain);

// "IT-01-2", "OR", "Or-I", "GKiOŚ": no spaces, begins with a capital, few small letters.
bool looks_like_code(std::string_view word);

// The id of a unit with this code: "it-01-1".
std::string id_from_code(std::string_view code);

}  // namespace bipgen::organization
