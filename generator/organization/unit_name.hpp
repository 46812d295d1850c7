// A unit or post as a text names it: the name and the code beside it.
#pragma once

#include <string>
#include <string_view>

namespace bipgen::organization {

struct NamedThing {
  std::string name;
  std::string code;  // "" where none stands
  bool operator==(const NamedThing&) const = default;
};

// "Referat ds. finansów i kontrolingu – IT-03-1;" and "Referatu ds. finansów i kontrolingu
// (IT-03-1)" -> name and code; the name to the letter, white space collapsed, without the list's
// `;` `,` `.` `:`. A code stands in parentheses at the end, or last after a dash; without a dash
// only when it cannot be a word ("IT-02-1").
NamedThing split_code(std::string_view plain);

// "IT-01-2", "OR", "Or-I", "GK.2": no spaces, begins with a capital, parts of at most five letters.
bool looks_like_code(std::string_view word);

// The id of a unit with this code: "it-01-1".
std::string id_from_code(std::string_view code);

}  // namespace bipgen::organization
