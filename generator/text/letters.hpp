// Polish letters: case, folding to ASCII for addresses, collation.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bipgen::text {

std::string to_lower(std::string_view utf8);
std::string to_upper(std::string_view utf8);
// The first letter in upper case, the rest unchanged.
std::string capitalized(std::string_view utf8);

// Letters without diacritics, lower case: "Zażółć" -> "zazolc"; ł -> l.
std::string folded(std::string_view utf8);

enum class Case { lowered, kept };

// A part of an address: without diacritics, every run of other characters one `separator`, none at
// the ends. "Referat ds. analiz" -> "referat-ds-analiz"; with Case::kept "Referat-ds-analiz".
// Always ASCII: letters of other scripts are written in Latin ones. Empty for text without letters
// and digits.
std::string slug(std::string_view utf8, char separator = '-', Case letter_case = Case::lowered);

// Polish alphabetical order (a < ą < b ... z < ź < ż; digits by value, "2" < "10"); a sort key
// whose bytewise order is that order. The order is the same on every machine, the key's bytes only
// under one version of ICU: a key is never written out. Texts that differ in nothing that the order
// knows have one key.
std::string collation_key(std::string_view utf8);

}  // namespace bipgen::text
