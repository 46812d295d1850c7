// Units that have ended: they keep their place and number, and a mark stands for their text (ZTP
// § 106 and § 106b).
#pragma once

#include <string_view>

#include "act/act.hpp"

namespace bipgen::act {

// "(uchylony)", "(utracił moc)", in the gender of the unit.
std::string_view repealed_mark(Level level);
std::string_view lapsed_mark(Level level);

// Whether the words are such a mark, in any gender ("(skreślony)" of older texts among them) and
// maybe with the sign that ends the unit in its list.
bool is_end_mark(std::string_view words);

// Whether nothing but a mark of the repealed stands for the unit's text.
bool is_repealed(const Provision& provision);
// The same, or the mark of what has lapsed: the unit says nothing any more.
bool is_ended(const Provision& provision);

// The text without the units that have ended, for those who ask what it says; headings stay. Their
// neighbours keep their citations.
Text without_ended(Text text);
// Whether there is any such.
bool has_ended(const Text& text);

}  // namespace bipgen::act
